"""A classification that cannot be made says why and leaves nothing."""

from __future__ import annotations

import numpy as np
import pytest
from embedding_rasters import write_raster

from aether_qgis.engine.errors import AetherError, CancelledError
from aether_qgis.engine.legend.classify import classify
from aether_qgis.engine.protocol.classifying import ClassifyRequest, Label
from aether_qgis.engine.runtime.progress import RequestProgress

BAD = [
    ({"legend": "\n".join(["forest"] * 20)}, "“forest” stands 20 times"),
    ({"legend": "forest\nFOREST"}, "“forest” stands 2 times"),
    (
        {"legend": "\n".join(f"forest {n}" for n in range(255))},
        "has 255 labels; a class raster has room for 254",
    ),
    ({"legend": "forest"}, "has 1 label(s)"),
    (
        {"legend": "wood = forest; trees\ntrees = Trees; forest"},
        "“wood” and “trees” have the same phrases",
    ),
    ({"legend": "forest\nqwxz vrrk zzt"}, "of the label “qwxz vrrk zzt”"),
    ({"legend": "forest\nlake = lake & sea"}, "asks with “&” or “|”"),
    ({"legend": "forest\nlake = (sea"}, "label “lake” cannot be used"),
    ({"least_confidence": float("nan")}, "from 0 to 1, for example 0.5"),
    ({"smoothing": 17}, "17 pixels wide"),
    ({"smoothing": 0}, "0 pixels wide"),
    ({"device": "quantum"}, "auto, cpu, gpu"),
    ({"bundle": "nope"}, "no model bundle “nope”"),
]


@pytest.mark.parametrize(("options", "words"), BAD)
def test_a_bad_request_is_one_sentence_and_no_file(
    label, alphaearth_raster, tmp_path, options, words
):
    with pytest.raises(AetherError) as caught:
        label(alphaearth_raster, **options)
    said = str(caught.value)
    assert words in said
    assert said[0].isupper() and said.endswith(".") and "\n" not in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        ({"name": " "}, "has no name"),
        ({"phrases": ("lake", " ")}, "a phrase without words"),
        ({"colour": "blue"}, "is “blue”; expected six"),
        ({"value": 255}, "number 255 in the raster"),
    ],
)
def test_a_broken_label_is_named(alphaearth_raster, tmp_path, broken, words):
    fields = {
        "name": "lake",
        "phrases": ("lake",),
        "colour": "#0000ff",
        "value": 1,
        **broken,
    }
    labels = Label(**fields), Label("forest", ("forest",), "#00ff00", 2)
    request = ClassifyRequest(
        str(alphaearth_raster), labels, str(tmp_path / "classes.tif")
    )
    with pytest.raises(AetherError) as caught:
        classify(request, RequestProgress())
    assert words in str(caught.value)


class CancelsAtCheck(RequestProgress):
    """Cancels at the check of that number."""

    def __init__(self, number):
        super().__init__()
        self.number = number

    def check(self):
        self.number -= 1
        if not self.number:
            self.cancel()
        super().check()


@pytest.mark.parametrize("number", [1, 2, 3, 5])
def test_a_cancel_leaves_nothing(label, alphaearth_raster, tmp_path, number):
    with pytest.raises(CancelledError):
        label(
            alphaearth_raster,
            progress=CancelsAtCheck(number),
            smoothing=3,
            confidence_path=str(tmp_path / "confidence.tif"),
        )
    assert list(tmp_path.iterdir()) == []


def test_a_raster_of_nodata_only_is_refused(label, tmp_path):
    numbers = np.full((64, 32, 32), -128, np.int8)
    raster = write_raster(tmp_path / "empty.tif", numbers, nodata=-128)
    with pytest.raises(AetherError, match="every pixel is nodata"):
        label(raster)
    assert list(tmp_path.iterdir()) == [raster]
