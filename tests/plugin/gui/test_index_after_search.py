"""After a search: the row offers an index, or builds it if allowed."""

from dataclasses import replace

import pytest
from conftest import wait_until

from aether_qgis.engine.protocol import (
    QueryRequest,
    QueryResult,
    SimilaritySummary,
)
from aether_qgis.requests.index import IndexTarget
from aether_qgis.requests.query import RasterInput
from aether_qgis.settings import Settings

BUNDLE = "landcover-starter"


@pytest.fixture
def target(scene, add_raster):
    """The scene in the project, with the default bundle."""
    raster = RasterInput.of_layers("scene", [add_raster(scene)])
    return IndexTarget.of_input(raster, BUNDLE)


def request_of(target):
    return QueryRequest(
        raster=target.raster,
        tiles=target.tiles,
        bundle=target.bundle,
        positive=("woods",),
        similarity_path="",
        regions_path="",
    )


def answer(indexed, rasters=1):
    return QueryResult(
        similarity_path="",
        regions_path="",
        region_count=0,
        threshold=0.5,
        summary=SimilaritySummary(1, 0, 1, 0.5, 0.5),
        device="CPU",
        device_note=None,
        bundle=BUNDLE,
        bundle_title="",
        profile="",
        crs_wkt="",
        attribution="",
        seconds=12.34,
        peak_memory_mib=1,
        rasters=rasters,
        indexed=indexed,
    )


def allow_background():
    replace(Settings.load(), background_indexes=True).save()


def told(message_bar):
    return [message.text() for message in message_bar.items()]


def test_the_first_search_offers_an_index_once(keeper, row, target):
    keeper.watch(target)
    keeper.after_query(request_of(target), answer(indexed=0))
    assert row.text.text() == "12.3 s; much faster with an index"
    assert not keeper.is_building
    keeper.after_query(request_of(target), answer(indexed=0))
    assert row.text.text().startswith("No index")


def test_a_fast_search_offers_no_index(keeper, row, target):
    keeper.watch(target)
    fast = replace(answer(indexed=0), seconds=0.4)
    keeper.after_query(request_of(target), fast)
    assert row.text.text().startswith("No index")


def test_where_allowed_the_first_search_builds_it_without_a_word(
    keeper, row, target, message_bar
):
    allow_background()
    keeper.watch(target)
    keeper.after_query(request_of(target), answer(indexed=0))
    assert keeper.is_building
    wait_until(lambda: not keeper.is_building)
    assert row.text.text().startswith("Indexed · ")
    assert told(message_bar) == []


def test_an_index_that_was_used_is_not_built(keeper, target):
    allow_background()
    keeper.watch(target)
    keeper.after_query(request_of(target), answer(indexed=1))
    assert not keeper.is_building


def test_what_the_user_stopped_does_not_start_on_its_own(keeper, target):
    allow_background()
    keeper.watch(target)
    keeper.after_query(request_of(target), answer(indexed=0))
    keeper.stop()
    wait_until(lambda: not keeper.is_building)
    keeper.after_query(request_of(target), answer(indexed=0))
    assert not keeper.is_building


def test_a_search_of_another_raster_changes_nothing(keeper, row, target):
    allow_background()
    keeper.watch(target)
    other = replace(target, raster="/another.tif")
    keeper.after_query(request_of(other), answer(indexed=0))
    assert not keeper.is_building
    assert row.text.text().startswith("No index")


def test_the_menu_allows_building_in_the_background(row, keeper, target):
    keeper.watch(target)
    row.always.trigger()
    assert Settings.load().background_indexes
    row.always.trigger()
    assert not Settings.load().background_indexes
