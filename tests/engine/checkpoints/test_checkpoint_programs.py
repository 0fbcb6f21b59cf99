"""Small programs that make much work are refused before torch reads them."""

from __future__ import annotations

import collections
import lzma
import pickle
import struct
import time
import zipfile

import pytest

torch = pytest.importorskip(
    "torch", reason="the training layer is not installed"
)

from checkpoint_files import (  # noqa: E402
    published_objects,
    refusal,
    saved,
    write_zip,
)

from aether_qgis.engine.checkpoints.archive import MOST_BYTES  # noqa: E402
from aether_qgis.engine.checkpoints.published import (  # noqa: E402
    read_published,
)

NEVER = "plain weights never need"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "checkpoint.pth"


def number(value):
    data = pickle.encode_long(value)
    return b"\x8a" + bytes([len(data)]) + data


def text(words):
    data = words.encode()
    return b"X" + struct.pack("<I", len(data)) + data


def called(name, *arguments):
    return name + b"(" + b"".join(arguments) + b"tR"


def program(value):
    """A checkpoint of one entry, ``args``."""
    return b"\x80\x02}" + text("args") + value + b"s."


def named(words):
    return b"c" + words.replace(" ", "\n").encode() + b"\n"


ORDERED_DICT = named("collections OrderedDict")
TENSOR = named("torch._utils _rebuild_tensor_v2")


def tensor(claimed, size, key="0"):
    """A tensor whose storage has four numbers."""
    storage = text("storage") + named("torch FloatStorage") + text(key)
    storage = b"(" + storage + text("cpu") + number(claimed) + b"tQ"
    sizes = number(size) + b"\x85"
    hooks = ORDERED_DICT + b")R"
    return called(TENSOR, storage, b"K\0", sizes, b"K\1\x85\x89", hooks)


@pytest.mark.parametrize(
    "value",
    [
        called(named("__builtin__ bytearray"), number(1 << 40)),
        called(named("torch FloatTensor"), number(1 << 38)),
        called(named("_codecs encode"), text("ü" * 9), text("punycode")),
        called(
            named("torch._utils _rebuild_meta_tensor_no_storage"),
            named("torch float32"),
            b"K\1\x85K\1\x85\x89",
        ),
        named("torch.nn.parameter UninitializedParameter"),
        called(named("__builtin__ set"), b"]"),
    ],
)
def test_functions_that_plain_weights_do_not_need_are_not_called(file, value):
    write_zip(file, program(value))
    assert "which are no plain weights" in refusal(file)


def test_tuples_that_hold_each_other_twice_cost_no_endless_time(file):
    doubled = b"K\0q\0" + b"".join(
        b"h%c\x86q%c" % (level, level + 1) for level in range(100)
    )
    write_zip(file, b"\x80\x02}" + doubled + b"Ns.")
    assert NEVER in refusal(file)


def test_a_deep_tuple_as_a_key_does_not_end_the_engine(file):
    write_zip(file, b"\x80\x02}N" + b"\x85" * 3_000_000 + b"Ns.")
    assert NEVER in refusal(file)


def test_one_dictionary_is_not_copied_a_thousand_times(file):
    entries = b"".join(number(key) + b"N" for key in range(9000))
    large = b"}q\0(" + entries + b"u"
    attributes = (ORDERED_DICT + b")Rh\0b") * 5000
    write_zip(file, b"\x80\x02" + large + attributes + b".")
    assert NEVER in refusal(file)
    copies = (ORDERED_DICT + b"h\0\x85R") * 5000
    write_zip(file, b"\x80\x02" + large + copies + b".")
    assert NEVER in refusal(file)


def test_keys_of_one_hash_end_in_time(file):
    # Python's hash of a number is its remainder.
    keys = ((1 << 61) - 1) * (1 << 40), 100_000
    entries = b"".join(number(keys[0] * n) + b"N" for n in range(keys[1]))
    write_zip(file, b"\x80\x02}(" + entries + b"u.")
    begun = time.monotonic()
    assert NEVER in refusal(file)
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize(
    "value",
    [
        tensor(claimed=400, size=400),
        tensor(claimed=1 << 40, size=4),
        tensor(claimed=4, size=400),
        tensor(claimed=4, size=1 << 40),
        tensor(claimed=4, size=4, key="1"),
        tensor(claimed=4, size=4, key="../data.pkl"),
    ],
)
def test_a_tensor_takes_no_numbers_from_outside_its_storage(file, value):
    write_zip(file, program(value), _0=bytes(16))
    assert "is damaged" in refusal(file)


def test_a_tensor_within_its_storage_is_let_through(file):
    write_zip(file, program(tensor(claimed=4, size=3)), _0=bytes(16))
    assert "no “ae_state_dict”" in refusal(file)


def test_names_that_torch_takes_for_one_are_refused(file):
    write_zip(file, program(b"N"), _a=b"", _A=b"")
    assert "an entry named “last/data/A”" in refusal(file)


def test_an_entry_with_a_line_in_its_name_is_reported_in_one_line(file):
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../a\nb", b"")
    assert "named “../a\\nb”" in refusal(file)


def test_a_file_of_any_size_is_refused_at_once(file):
    with file.open("wb") as opened:
        opened.truncate(1 << 36)
    assert f"no more than {MOST_BYTES}" in refusal(file)


def test_a_compressed_file_is_not_unpacked_to_see_what_it_is(file):
    header = b"pax".ljust(124, b"\0") + b"77777777777\0"
    header = header.ljust(156, b"\0") + b"x" + bytes(100)
    header = bytearray(header.ljust(512, b"\0"))
    header[148:156] = b"        "
    header[148:156] = b"%06o\0 " % sum(header)
    file.write_bytes(lzma.compress(bytes(header) + bytes(64 << 20)))
    assert "is no PyTorch checkpoint" in refusal(file)


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ((1, 2), "tuple"),
        (10**599, "int"),
        ("a\nb\0\ud800", "a\\nb\\x00\\ud800"),
    ],
)
def test_names_of_any_kind_are_reported_in_one_line(file, key, shown):
    saved(file, lambda objects: objects["ae_state_dict"].update({key: 1}))
    assert f"unknown: {shown})" in refusal(file)


def test_a_dictionary_with_a_get_of_its_own_is_read(file):
    objects = collections.OrderedDict(published_objects())
    objects.get = [1]
    torch.save(objects, file)
    assert read_published(str(file)).epoch == 3


def test_negated_views_are_read(file):
    gate = torch._neg_view(torch.ones(1))
    saved(file, lambda objects: objects["ae_state_dict"].update(gate=gate))
    assert read_published(str(file)).pixel_tower["gate"] == [-1.0]


@pytest.mark.parametrize("path", ["a\0b", "\ud800", "a" * 300])
def test_a_name_that_no_file_can_have_is_reported(path):
    assert "cannot be read" in refusal(path)
