"""A tensor reaches for no numbers but those of its own storage."""

from __future__ import annotations

import struct
import zipfile

import pytest

pytest.importorskip("torch", reason="the training layer is not installed")

from checkpoint_files import refusal, saved, write_zip


@pytest.fixture
def file(tmp_path):
    return tmp_path / "checkpoint.pth"


def tensor_program(size, stride, offset=0, count=4):
    """A checkpoint's program with one tensor of a storage of 4 floats."""

    def whole(number):
        return b"\x8a\x08" + struct.pack("<q", number)

    def words(text):
        return b"X" + struct.pack("<I", len(text)) + text

    return (
        b"\x80\x02}"
        + words(b"t")
        + b"ctorch._utils\n_rebuild_tensor_v2\n(("
        + words(b"storage")
        + b"ctorch\nFloatStorage\n"
        + words(b"0")
        + words(b"cpu")
        + whole(count)
        + b"tQ"
        + whole(offset)
        + b"("
        + b"".join(map(whole, size))
        + b"t("
        + b"".join(map(whole, stride))
        + b"t\x89}tRs."
    )


def test_the_program_of_the_next_test_is_read_if_it_is_right(file):
    write_zip(file, tensor_program((2, 2), (2, 1)), _0=bytes(16))
    assert "no “ae_state_dict”" in refusal(file)


@pytest.mark.parametrize(
    "layout",
    [
        {"size": (5,), "stride": (1,)},
        {"size": (4,), "stride": (1,), "offset": 1},
        {"size": (2, 2), "stride": (9, 1)},
        {"size": (1 << 39, 1 << 39), "stride": (0, 0)},
        {"size": (-4,), "stride": (1,)},
        {"size": (4,), "stride": (-1,)},
        {"size": (4,), "stride": (1,), "offset": -2},
        {"size": (2, 2), "stride": (1,)},
        {"size": (1,) * 40, "stride": (1,) * 40},
        {"size": (4,), "stride": (1,), "count": -4},
    ],
)
def test_a_tensor_that_reaches_out_of_its_storage_is_refused(file, layout):
    write_zip(file, tensor_program(**layout), _0=bytes(16))
    assert "is damaged" in refusal(file)


def test_a_storage_shorter_than_it_claims_is_told_with_both_sizes(file):
    saved(file)
    with zipfile.ZipFile(file) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    short = next(name for name in entries if name.endswith("/data/0"))
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data[:100] if name == short else data)
    assert "has 100 bytes instead of 65536" in refusal(file)
