"""``aether:getalphaearth`` from a server on loopback."""

from __future__ import annotations

import sys
from pathlib import Path

import processing
import pytest
from conftest import ROOT
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
)

sys.path.append(str(ROOT / "tests" / "engine"))

from tile_server import Faults

pytestmark = pytest.mark.usefixtures("provider")

# Three kilometres around the border of zones 32 and 33.
AREA = "11.99,12.02,48.715,48.735 [EPSG:4326]"


@pytest.fixture
def run(server, tmp_path):
    """Fetch from the server; return the results."""

    def run_algorithm(feedback=None, **parameters):
        values = {
            "EXTENT": AREA,
            "YEARS": "2023-2024",
            "SOURCE": "other",
            "OTHER_SOURCE": server.url,
            "REFRESH": True,
            "OUTPUT": str(tmp_path / "rasters"),
            **parameters,
        }
        return processing.run(
            "aether:getalphaearth", values, feedback=feedback
        )

    return run_algorithm


def test_it_fetches_a_raster_per_zone_and_year(run, tmp_path):
    results = run()
    assert len(results["VRTS"]) == len(results["FILES"]) == 4
    assert results["TILES"] == 4
    assert results["GAPS"] == 0
    assert results["BYTES"] > 0
    years = {Path(file).parent.parent.name for file in results["FILES"]}
    assert years == {"2023", "2024"}
    for file in results["FILES"]:
        assert Path(file).is_relative_to(tmp_path / "rasters")
        layer = QgsRasterLayer(file)
        assert layer.isValid()
        assert layer.bandCount() == 64


def test_it_says_what_it_takes_before_it_fetches(run, server):
    feedback = QgsProcessingFeedback()
    run(feedback, YEARS="2023")
    log = feedback.textLog()
    takes = log.index(f"MB to fetch from {server.host}")
    assert f"AlphaEarth is asked of {server.host}" in log[:takes]
    assert "a second just measured" in log[takes:]
    assert "Room on the disk" in log
    assert "Google and Google DeepMind. (CC-BY-4.0)" in log
    assert "Fetching AlphaEarth from" in log[takes:]


def test_only_an_estimate_writes_nothing(run, tmp_path):
    results = run(ONLY_ESTIMATE=True)
    assert results["VRTS"] == []
    assert results["TILES"] == 4
    assert results["BYTES"] > 0
    assert not (tmp_path / "rasters").exists()


def test_a_folder_is_a_source_too(run, alphaearth_copy, server):
    results = run(OTHER_SOURCE=str(alphaearth_copy), RESOLUTION="20")
    assert len(results["FILES"]) == 4
    assert not server.served


@pytest.mark.parametrize(
    "parameters, sentence",
    [
        ({"YEARS": "24"}, "“24” is no year of AlphaEarth"),
        ({"YEARS": "2024-2020"}, "is no year of AlphaEarth"),
        ({"YEARS": " "}, "No year is given"),
        ({"OTHER_SOURCE": ""}, "no folder or address is given"),
        ({"EXTENT": "-30,-29,40,41 [EPSG:4326]"}, "lies at sea"),
        ({"YEARS": "2030"}, "there is for 2023, 2024"),
        ({"LIMIT": 1}, "more than the limit of 1 MB"),
    ],
)
def test_what_cannot_be_fetched_is_one_sentence(run, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(**parameters)


def test_a_gap_is_said(run, server):
    feedback = QgsProcessingFeedback()
    server.faults = Faults(only="xeast-0000000000-0000008192.tiff", status=404)
    assert run(feedback)["GAPS"] == 2
    assert "The source lacks 2 of the tiles" in feedback.textLog()


def test_it_links_without_fetching_pixels(run, tmp_path):
    results = run(LINK=True)
    assert len(results["VRTS"]) == 4
    assert results["FILES"] == []
    assert not list((tmp_path / "rasters").glob("**/*.tif*"))
    answer = processing.run(
        "aether:textquery",
        {
            "INPUT": results["VRTS"][0],
            "QUERY": "woods",
            "SIMILARITY": str(tmp_path / "similarity.tif"),
            "REGIONS": "TEMPORARY_OUTPUT",
        },
    )
    assert QgsRasterLayer(answer["SIMILARITY"]).isValid()
