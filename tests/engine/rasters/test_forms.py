"""Rasters as people have them are read for what they are, or refused."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from embedding_rasters import NORTH_UP, UTM, quantised, unit_vectors

from aether_qgis.engine.errors import EmbeddingRasterError
from aether_qgis.engine.rasters.reader import open_embedding_raster

NAMES = tuple(f"A{number:02d}" for number in range(64))
SIDE = 48
CODES = quantised(unit_vectors(SIDE, SIDE, seed=3))
CODES[:, :6, :6] = -128
GAP = (CODES == -128).all(axis=0)
_SQUARES = CODES.astype(np.float64) * np.abs(CODES.astype(np.float64))
UNIT = _SQUARES / np.linalg.norm(_SQUARES, axis=0)
DECODED = _SQUARES / 127.5**2
"""As published: of length 0.99 to 1.01."""


def with_gap(numbers, filling, dtype):
    """Fill pixels without data, in numbers of that type."""
    return np.where(GAP, filling, numbers).astype(dtype)


@pytest.fixture
def raster(tmp_path):
    """Write numbers [bands, rows, columns] with names; return the path."""

    def write(numbers, names=NAMES, nodata=None, mask=None, **tags):
        path = tmp_path / "raster.tif"
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            count=len(numbers),
            height=SIDE,
            width=SIDE,
            dtype=numbers.dtype,
            crs=UTM,
            transform=NORTH_UP,
            nodata=nodata,
        ) as dataset:
            dataset.write(numbers)
            for band, name in enumerate(names or (), 1):
                dataset.set_band_description(band, name)
            for name, values in tags.items():
                setattr(dataset, name, values)
            if mask is not None:
                dataset.write_mask(mask)
        return path

    return write


def read(path):
    with open_embedding_raster(str(path)) as opened:
        block = opened.read(opened.window)
        notes = [note.template for note in opened.form.notes]
        return block.decode(), block.valid(), " ".join(notes)


def agrees(path, within=1e-6):
    vectors, valid, notes = read(path)
    assert np.array_equal(valid, ~GAP.reshape(-1))
    expected = UNIT.reshape(64, -1)[:, valid]
    distance = np.linalg.norm(vectors[:, valid] - expected, axis=0)
    assert distance.max() < within
    return notes


def refusal(path):
    with pytest.raises(EmbeddingRasterError) as caught:
        read(path)
    return str(caught.value)


ORDER = np.random.default_rng(1).permutation(64)


@pytest.mark.parametrize(
    "name",
    [
        "A{:02d}",
        "A{:d}",
        "a{:02d}",
        "b1_A{:02d}",
        "AEF_A{:02d}",
        "2024 A{:02d}",
        "A{:02d}_median",
        "embedding_{:d}",
        "Band {:d}",
    ],
)
def test_bands_are_known_by_name_in_any_order(raster, name):
    names = [name.format(number) for number in ORDER]
    assert "order of their names" in agrees(raster(CODES[ORDER], names, -128))


def test_names_that_count_from_one_are_in_their_order(raster):
    assert agrees(raster(CODES, [f"b{n}" for n in range(1, 65)], -128)) == ""


def test_other_bands_are_left_aside_wherever_they_stand(raster):
    numbers = np.concatenate([CODES[:3], CODES[:1], CODES[3:], CODES[:1]])
    names = [*NAMES[:3], "label", *NAMES[3:], "year"]
    assert "left aside" in agrees(raster(numbers, names, -128))


@pytest.mark.parametrize(
    ("dtype", "filling"),
    [
        ("int16", -128),
        ("int16", -9999),
        ("int32", 0),
        ("float32", np.nan),
        ("float64", -np.inf),
        ("float32", -1),
    ],
)
@pytest.mark.parametrize("tagged", [True, False])
def test_codes_in_a_wider_type(raster, dtype, filling, tagged):
    nodata = filling if tagged and np.isfinite(filling) else None
    agrees(raster(with_gap(CODES, filling, dtype), nodata=nodata))


def test_codes_shifted_into_bytes(raster):
    shifted = (CODES.astype(np.int16) + 128).astype(np.uint8)
    assert "shifted" in agrees(raster(shifted, nodata=0))


def test_signed_bytes_shown_as_unsigned(raster):
    assert agrees(raster(CODES.view(np.uint8))) == ""


@pytest.mark.parametrize("divisor", [127.5, 127, 128])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_decoded_without_the_square(raster, divisor, dtype):
    # As the AlphaEarth Toolbox writes it, nodata -9999.
    linear = with_gap(CODES / divisor, -9999, dtype)
    assert "without the square" in agrees(raster(linear, nodata=-9999))


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("filling", [np.nan, -np.inf, 0, -1, -2])
@pytest.mark.parametrize("names", [NAMES, None])
def test_decoded_vectors(raster, dtype, filling, names):
    # Earth Engine (NaN, -inf or untagged 0), geoai (NaN), rslearn (-1, -2).
    assert agrees(raster(with_gap(DECODED, filling, dtype), names)) == ""


@pytest.mark.parametrize(
    ("scale", "dtype", "filling", "within"),
    [
        (10000, "int16", -32768, 0.001),
        (30000, "int16", 0, 0.001),
        (1000, "float32", np.nan, 1e-6),
        (127, "int8", -128, 0.04),
        (2**20, "int32", -9999, 1e-5),
    ],
)
def test_unit_vectors_at_a_constant_scale(
    raster, scale, dtype, filling, within
):
    numbers = UNIT * scale
    numbers = numbers if dtype == "float32" else np.rint(numbers)
    path = raster(with_gap(numbers, filling, dtype), nodata=filling)
    assert "direction is used" in agrees(path, within)


def test_coarse_whole_numbers_are_said_to_have_lost_small_ones(raster):
    path = raster(with_gap(np.rint(UNIT * 127), -128, "int8"), nodata=-128)
    assert "small numbers were lost" in agrees(path, 0.04)


def test_exact_vectors_at_a_scale_prove_themselves_without_names(raster):
    numbers = with_gap(DECODED * 10000, np.nan, "float32")
    agrees(raster(numbers, names=None))


def test_scales_and_offsets_in_the_tags(raster):
    tags = {"scales": (0.25,) * 64, "offsets": (-100.0,) * 64}
    numbers = with_gap((CODES + 100.0) * 4, -32768, "int16")
    agrees(raster(numbers, nodata=-32768, **tags))


def test_a_median_of_years_at_a_scale(raster):
    length = np.linspace(0.6, 0.95, SIDE)
    numbers = with_gap(np.rint(UNIT * length * 10000), -32768, "int16")
    agrees(raster(numbers, nodata=-32768), 0.001)


def test_a_median_of_years_counts_by_its_direction(raster):
    length = np.linspace(0.6, 0.95, SIDE)
    numbers = with_gap(UNIT * length, np.nan, "float32")
    assert "shorter than 1" in agrees(raster(numbers))


def test_nodata_in_one_band_only(raster):
    numbers = CODES.astype(np.int16)
    numbers[1:, GAP] = 5
    numbers[0, GAP] = -9999
    agrees(raster(numbers, nodata=-9999))


def test_a_mask_band_says_where_there_is_data(raster, tmp_path):
    numbers = CODES.copy()
    numbers[:, GAP] = quantised(unit_vectors(SIDE, SIDE))[:, GAP]
    agrees(raster(numbers, mask=~GAP))


def test_an_alpha_band_says_where_there_is_data(raster):
    numbers = CODES.astype(np.int16)
    numbers[:, GAP] = quantised(unit_vectors(SIDE, SIDE))[:, GAP]
    alpha = np.where(GAP, 0, 255).astype(np.int16)[None]
    path = raster(np.concatenate([numbers, alpha]), [*NAMES, ""])
    with rasterio.open(path, "r+") as dataset:
        meanings = [rasterio.enums.ColorInterp.undefined] * 64
        dataset.colorinterp = [*meanings, rasterio.enums.ColorInterp.alpha]
    agrees(path)


REFLECTANCES = np.random.default_rng(5).integers(200, 9000, (64, SIDE, SIDE))
OTHER_MODEL = unit_vectors(SIDE, SIDE, seed=9)


@pytest.mark.parametrize(
    ("numbers", "names"),
    [
        (REFLECTANCES.astype(np.int16), None),
        (REFLECTANCES.astype(np.int16), [f"B{n}" for n in range(64)]),
        (REFLECTANCES / 10000, None),
        (REFLECTANCES.astype(np.uint16) % 256, None),
        ((OTHER_MODEL * 10000).astype(np.int16), None),
        (OTHER_MODEL * 7, None),
        (OTHER_MODEL * 0.2, None),
        (OTHER_MODEL, [f"clay_{n}" for n in range(64)]),
        (OTHER_MODEL, [f"M{n:02d}" for n in range(64)]),
        (OTHER_MODEL, [f"band {chr(65 + n)}" for n in range(64)]),
        (np.clip(CODES, -20, 20), None),
        (np.abs(CODES.astype(np.int16)), NAMES),
        (REFLECTANCES.astype(np.int16), NAMES),
    ],
    ids=lambda value: "",
)
def test_what_proves_nothing_is_refused(raster, numbers, names):
    said = refusal(raster(np.ascontiguousarray(numbers), names))
    assert said.count(": ") >= 1
    assert "expected" in said or "use the" in said


@pytest.mark.parametrize("names", [NAMES, None])
def test_random_bytes_are_refused(raster, names):
    draws = np.random.default_rng(2)
    numbers = draws.integers(-128, 128, (64, SIDE, SIDE)).astype(np.int8)
    assert "no AlphaEarth embeddings" in refusal(raster(numbers, names))


def test_bytes_that_lost_their_negatives_are_named(raster):
    clamped = np.clip(CODES, 0, 127).astype(np.uint8)
    assert "lost its negative" in refusal(raster(clamped))


def test_a_stack_of_two_years_is_refused(raster):
    names = [f"{year}_{name}" for year in (2023, 2024) for name in NAMES]
    stack = np.concatenate([CODES, CODES])
    assert "several years" in refusal(raster(stack, names))


def test_missing_bands_are_named(raster):
    said = refusal(raster(CODES[:-3], NAMES[:-3]))
    assert "lacks 3 of A00 to A63 (number 61, 62, 63)" in said


def test_numbers_that_change_on_the_way_are_refused(ask, raster, tmp_path):
    numbers = np.tile(CODES, (1, 8, 8)).astype(np.int8)
    numbers[:, 300:] = 100 + (np.arange(64) % 20)[:, None, None]
    path = tmp_path / "large.tif"
    with rasterio.open(
        path, "w", driver="GTiff", count=64, height=384, width=384,
        dtype="int8", crs=UTM, transform=NORTH_UP, nodata=-128,
        tiled=True, blockxsize=128, blockysize=128,
    ) as dataset:  # fmt: skip
        dataset.write(numbers)
    with pytest.raises(EmbeddingRasterError, match="holds other numbers"):
        ask(path)
