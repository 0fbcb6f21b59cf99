"""Fixtures of the legends' tests."""

from __future__ import annotations

import pytest

from aether_qgis.engine.legend.classify import classify
from aether_qgis.engine.protocol.classifying import ClassifyRequest
from aether_qgis.engine.protocol.legends import labels_of, typed_labels
from aether_qgis.engine.runtime.progress import RequestProgress

LEGEND = """
water = a lake; a river | #0000ff
woods = forest | #00aa00
town = houses and streets | #ff0000
"""


@pytest.fixture
def label(tmp_path):
    """Classify a raster; return the result."""

    def answer(raster, legend=LEGEND, progress=None, **options):
        request = ClassifyRequest(
            raster=str(raster),
            labels=labels_of(typed_labels(legend)),
            classes_path=str(tmp_path / "classes.tif"),
            **options,
        )
        return classify(request, progress or RequestProgress())

    return answer
