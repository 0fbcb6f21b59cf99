"""A file that is no published checkpoint is refused in one sentence."""

from __future__ import annotations

import io
import os
import pickle
import tarfile
import zipfile

import numpy as np
import pytest

torch = pytest.importorskip(
    "torch", reason="the training layer is not installed"
)

from checkpoint_files import (  # noqa: E402
    Runs,
    attacks,
    pickled,
    published_objects,
    refusal,
    saved,
    write_zip,
)

from aether_qgis.engine.checkpoints.published import (  # noqa: E402
    read_published,
)
from aether_qgis.engine.errors import CheckpointError  # noqa: E402

ATTACKS = ("system", "eval", "exec", "nested", "in a key", "loads")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "checkpoint.pth"


@pytest.mark.parametrize("protocol", [2, 3])
def test_the_protocols_that_torch_writes_are_read(file, protocol):
    saved(file, pickle_protocol=protocol)
    assert read_published(str(file)).epoch == 3


@pytest.mark.parametrize("protocol", [4, 5])
def test_protocols_that_torchs_reader_does_not_know_are_named(file, protocol):
    saved(file, pickle_protocol=protocol)
    assert "such as pickle protocol 4" in refusal(file)


@pytest.mark.parametrize(
    "kind", [torch.float16, torch.bfloat16, torch.float32, torch.float64]
)
def test_weights_of_every_float_type_are_read(file, kind):
    objects = published_objects(kind)
    torch.save(objects, file)
    found = read_published(str(file)).pixel_tower["proj.0.weight"]
    expected = objects["ae_state_dict"]["proj.0.weight"].float().numpy()
    assert found.dtype == np.float32
    assert np.array_equal(found, expected)


def test_transposed_and_offset_tensors_are_read_as_torch_reads_them(file):
    turned = torch.arange(256.0 * 64 + 5)[5:].reshape(64, 256).T
    saved(file, lambda o: o["ae_state_dict"].update({"proj.0.weight": turned}))
    found = read_published(str(file)).pixel_tower["proj.0.weight"]
    assert np.array_equal(found, turned.numpy())


def test_parameters_and_optimiser_states_are_no_hindrance(file):
    model = torch.nn.Linear(384, 128)
    optimiser = torch.optim.AdamW(model.parameters())
    model(torch.ones(1, 384)).sum().backward()
    optimiser.step()
    named = {f"proj.{k}": v for k, v in model.named_parameters()}
    change = {"txt_state_dict": named, "optimiser": optimiser.state_dict()}
    saved(file, lambda objects: objects.update(change))
    assert read_published(str(file)).text_head["proj.bias"].shape == (128,)


def test_a_gate_without_an_axis_is_read(file):
    gate = torch.tensor(-4.0)
    saved(file, lambda objects: objects["ae_state_dict"].update(gate=gate))
    assert read_published(str(file)).pixel_tower["gate"] == [-4.0]


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("protocol", [0, 1, 2, 4])
def test_a_hostile_pickle_does_not_run(file, tmp_path, attack, protocol):
    marker = tmp_path / "marker"
    write_zip(file, pickled(attacks(marker)[attack], protocol))
    refusal(file)
    assert not marker.exists()


def test_the_attacks_of_these_tests_do_attack(tmp_path):
    marker = tmp_path / "marker"
    pickle.loads(pickled(attacks(marker)["nested"]))
    assert marker.exists()


@pytest.mark.parametrize(
    ("value", "named"),
    [
        (np.ones(3), "numpy"),
        (np.float64(1), "numpy"),
        (torch.nn.Linear(2, 2), "torch.nn.modules.linear.Linear"),
    ],
)
def test_other_objects_are_refused_by_name(file, value, named):
    saved(file, lambda objects: objects.update(args=value))
    said = refusal(file)
    assert f"objects of “{named}" in said


def test_known_names_cannot_be_called_in_other_ways(file):
    storage = torch.FloatStorage
    write_zip(file, pickled({"a": Runs(storage, 1 << 40)}))
    refusal(file)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"just some text\n", "is no PyTorch checkpoint"),
        (b"\x89PNG\r\n\x1a\n" + bytes(60), "is no PyTorch checkpoint"),
        (pickled({"epoch": 1}), "before version 1.6"),
        (b"PK\x03\x04" + bytes(30), "damaged or was cut short"),
    ],
)
def test_another_file_is_refused(file, content, words):
    file.write_bytes(content)
    assert words in refusal(file)


def test_a_missing_file_is_named(file):
    assert "No such file" in refusal(file)


def test_the_legacy_formats_are_named(file):
    saved(file, _use_new_zipfile_serialization=False)
    assert "before version 1.6" in refusal(file)
    with tarfile.open(file, "w") as tar:
        tar.addfile(tarfile.TarInfo("pickle"), io.BytesIO())
    assert "before version 1.6" in refusal(file)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_a_file_cut_short_is_refused(file, share):
    whole = saved(file).read_bytes()
    file.write_bytes(whole[: int(len(whole) * share)])
    assert "cut short" in refusal(file)


def test_changed_bytes_are_noticed(file):
    whole = bytearray(saved(file).read_bytes())
    whole[len(whole) // 2] ^= 0xFF
    file.write_bytes(whole)
    assert "damaged" in refusal(file)


def test_another_zip_file_is_refused(file):
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("project.qgs", "<qgis/>")
    assert "no data.pkl" in refusal(file)


def test_a_zip_bomb_is_refused(file):
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("last/data.pkl", bytes(50 << 20))
    assert "compressed" in refusal(file)


@pytest.mark.parametrize("name", ["../data.pkl", "/data.pkl", "a\\..\\b"])
def test_entries_that_lead_elsewhere_are_refused(file, name):
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, b"\x80\x02}.")
    assert "an entry named" in refusal(file)


def test_missing_and_unknown_names_are_reported(file):
    def change(objects):
        objects["ae_state_dict"]["colour"] = torch.ones(1)
        objects["ae_state_dict"].pop("gate")

    said = refusal(saved(file, change))
    assert "missing: gate" in said and "unknown: colour" in said


def test_a_missing_tower_is_reported(file):
    saved(file, lambda objects: objects.pop("txt_state_dict"))
    assert "no “txt_state_dict”" in refusal(file)


def test_wrong_shapes_are_reported_with_both_shapes(file):
    wrong = torch.ones(128, 768)
    saved(file, lambda o: o["txt_state_dict"].update({"proj.weight": wrong}))
    assert "the shape 128 x 768; the AETHER towers have 128 x 384" in refusal(
        file
    )


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (torch.ones(128, dtype=torch.int64), "int64"),
        ([1.0] * 128, "no tensor"),
    ],
)
def test_weights_that_are_no_floats_are_reported(file, value, found):
    saved(file, lambda o: o["txt_state_dict"].update({"proj.bias": value}))
    assert f"holds {found} in “txt_state_dict.proj.bias”" in refusal(file)


def test_weights_that_are_not_finite_are_reported(file):
    bad = torch.full((128,), float("nan"))
    saved(file, lambda o: o["txt_state_dict"].update({"proj.bias": bad}))
    assert "not finite" in refusal(file)


def test_a_checkpoint_of_something_else_is_reported(file):
    torch.save(torch.ones(3), file)
    assert "holds “Tensor”; expected a dictionary" in refusal(file)


@pytest.mark.parametrize(
    "program",
    [
        b"",
        b".",
        b"\x80\x63}.",
        b"\x80\x02h\x07.",
        b"\x80\x02X\xff\xff\xff\xff",
        b"\x80\x02X\x01\0\0\0\xff.",
        b"\x80\x02)K\x01a.",
        b"\x80\x02}K\x01K\x02u.",
        b"\x80\x02}(K\x01u.",
        b"\x80\x02})K\x01s.",
        b"\x80\x02}}b.",
        b"\x80\x02" + b"(" * 100 + b".",
        b"\x80\x02" + b"]" * 100_000 + b".",
        b"\x80\x02" + b"N\x85" * 300_000 + b".",
        b"\x80\x02ios\nsystem\n.",
        b"\x80\x02\x82\x01.",
        b"\x80\x02I1\n.",
    ],
)
def test_a_program_that_makes_no_sense_is_refused(file, program):
    refusal(write_zip(file, program))


def test_a_list_that_holds_itself_is_left_alone(file):
    endless = []
    endless.append(endless)
    saved(file, lambda objects: objects.update(args=endless))
    assert read_published(str(file)).epoch == 3


def test_random_changes_never_end_in_another_error(file, tmp_path):
    program = zipfile.ZipFile(saved(file)).read("checkpoint/data.pkl")
    random = np.random.default_rng(0)
    for number in range(2000):
        changed = bytearray(program)
        for place in random.integers(0, len(changed), 1 + number % 4):
            changed[place] = random.integers(0, 256)
        write_zip(tmp_path / "changed.pth", bytes(changed))
        refusal(tmp_path / "changed.pth")


def test_random_changes_of_the_file_never_end_in_another_error(file):
    whole = saved(file).read_bytes()
    # Where names, sizes and the objects' description lie.
    hot = [*range(3000), *range(len(whole) - 2600, len(whole))]
    random = np.random.default_rng(0)
    refused = 0
    for number in range(1000):
        changed = bytearray(whole)
        for place in random.choice(hot, 1 + number % 3):
            changed[place] = random.integers(0, 256)
        file.write_bytes(changed)
        try:
            read_published(str(file))
        except CheckpointError:
            refused += 1
    assert refused > 100


def test_a_device_is_no_checkpoint():
    assert "no plain file" in refusal("/dev/zero")


def test_a_pipe_is_not_waited_for(file):
    os.mkfifo(file)
    assert "no plain file" in refusal(file)
