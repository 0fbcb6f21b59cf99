"""Places are walked, kept and dismissed by key, and become examples."""

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from aether_qgis.gui.dock.modes import Mode
from aether_qgis.results.layers import style_regions
from aether_qgis.results.region_states import (
    DISMISSED,
    KEPT,
    OPEN,
    regions_in_state,
)
from aether_qgis.results.regions import region_fields


@pytest.fixture
def regions():
    """Three places in a layer of the project."""
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32632", "places", "memory")
    layer.dataProvider().addAttributes(region_fields().toList())
    layer.updateFields()
    for rank in (1, 2, 3):
        feature = QgsFeature(layer.fields())
        x = 600000 + 100 * rank
        feature.setGeometry(
            QgsGeometry.fromWkt(
                f"MultiPolygon((({x} 0, {x + 50} 0, {x + 50} 50, {x} 0)))"
            )
        )
        feature["rank"] = rank
        feature["similarity_mean"] = 1 - rank / 10
        feature["area_m2"] = 2500.0
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def table(dock, regions):
    dock.show()
    dock.form.show_places(regions)
    table = dock.form.results
    table.setCurrentIndex(table.model().index(0, 0))
    return table


def labels_of(layer, rank):
    """Return how the map's legend calls a place."""
    context = QgsRenderContext()
    context.expressionContext().setFields(layer.fields())
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    feature = next(layer.getFeatures(f"rank = {rank}"))
    context.expressionContext().setFeature(feature)
    keys = renderer.legendKeysForFeature(feature, context)
    renderer.stopRender(context)
    (label,) = [
        item.label()
        for item in renderer.legendSymbolItems()
        if item.ruleKey() in keys
    ]
    return label


def press(table, key):
    QTest.keyClick(table, key)


def ranks(table):
    model = table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def in_state(layer, state):
    return [int(one["rank"]) for one in regions_in_state(layer, state)]


def test_arrows_walk_the_places_and_the_map_follows(table):
    chosen = []
    table.place_chosen.connect(lambda layer, feature: chosen.append(feature))
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Up)
    assert chosen == [2, 3, 2]


def test_k_keeps_and_d_dismisses_in_table_and_layer(table, regions):
    press(table, Qt.Key.Key_K)
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_D)
    assert ranks(table) == ["✓ 1", "✗ 2", "3"]
    assert in_state(regions, KEPT) == [1]
    assert in_state(regions, DISMISSED) == [2]


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_Space])
def test_the_same_key_takes_it_back(table, regions, key):
    press(table, key)
    assert in_state(regions, KEPT) == [1]
    press(table, key)
    assert in_state(regions, OPEN) == [1, 2, 3]


def test_what_was_kept_is_still_kept_when_listed_again(table, dock, regions):
    press(table, Qt.Key.Key_K)
    dock.form.show_places(None)
    dock.form.show_places(regions)
    assert ranks(table) == ["✓ 1", "2", "3"]


def test_the_next_round_takes_them_as_examples(table, dock):
    press(table, Qt.Key.Key_K)
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_D)
    assert dock.form.round.isVisible()
    dock.form.round.next.click()
    assert dock.form.asking.mode() is Mode.EXAMPLES
    assert dock.examples.examples.count(is_counter=False) == 1
    assert dock.examples.examples.count(is_counter=True) == 1


def test_no_next_round_without_a_kept_place(table, dock):
    press(table, Qt.Key.Key_D)
    assert not dock.form.round.next.isEnabled()


def test_the_map_shows_kept_and_dismissed_places_differently(table, regions):
    style_regions(regions)
    press(table, Qt.Key.Key_K)
    assert [labels_of(regions, rank) for rank in (1, 2)] == [
        "Kept",
        "Further places",
    ]


def test_a_layer_without_the_field_says_what_to_do(dock):
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=rank:int&field=similarity_mean:double"
        "&field=area_m2:double",
        "old",
        "memory",
    )
    feature = QgsFeature(layer.fields())
    feature.setAttributes([1, 0.5, 10.0])
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    dock.form.show_places(layer)
    table = dock.form.results
    table.setCurrentIndex(table.model().index(0, 0))
    press(table, Qt.Key.Key_K)
    assert "cannot be changed" in dock.form.status.text()
