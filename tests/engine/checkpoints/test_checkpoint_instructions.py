"""A program is taken apart as Python's own tools do it."""

from __future__ import annotations

import pickletools
import random
import warnings
import zipfile

import pytest

torch = pytest.importorskip(
    "torch", reason="the training layer is not installed"
)

from checkpoint_files import saved  # noqa: E402

from aether_qgis.engine.checkpoints.instructions import (  # noqa: E402
    instructions,
)


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """What torch.save writes of the published towers."""
    path = tmp_path_factory.mktemp("program") / "checkpoint.pth"
    saved(path)
    with zipfile.ZipFile(path) as archive:
        (name,) = (n for n in archive.namelist() if n.endswith("data.pkl"))
        return archive.read(name)


def taken_apart(steps):
    """All steps up to the first fault, and whether there was one."""
    found = []
    try:
        for step in steps:
            found.append(step)
    except ValueError:
        return found, True
    return found, False


def by_python(program):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return taken_apart(
            (code.name, argument)
            for code, argument, _ in pickletools.genops(program)
        )


def test_a_checkpoint_is_taken_apart_as_python_does_it(program):
    ours, is_cut = taken_apart(instructions(program))
    assert not is_cut
    assert (ours, False) == by_python(program)
    assert len(ours) > 200


def test_damaged_programs_are_taken_apart_as_python_does_it(program):
    chance = random.Random(0)
    seen = 0
    for _ in range(500):
        damaged = bytearray(program)
        for _ in range(chance.randint(1, 4)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        damaged = bytes(damaged[: chance.randint(2, len(damaged))])
        ours, _ = taken_apart(instructions(damaged))
        theirs, _ = by_python(damaged)
        names = [name for name, _ in ours]
        # From the first one on that is none of ours, nothing is compared.
        until = names.index("") if "" in names else len(ours)
        pairs = list(zip(ours[:until], theirs))
        seen += len(pairs)
        for one, other in pairs:
            if "\\" not in str(one[1]):
                # As texts: no number equals itself that is none.
                assert repr(one) == repr(other)
        if "" not in names:
            assert len(ours) == len(theirs)
    assert seen > 50_000


def test_a_program_without_an_end_is_a_fault():
    with pytest.raises(ValueError, match="no end"):
        list(instructions(b"\x80\x02}"))
