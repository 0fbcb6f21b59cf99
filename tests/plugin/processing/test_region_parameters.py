"""What becomes of the regions of ``aether:textquery``."""

import processing
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsRasterLayer,
    QgsVectorLayer,
)

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def regions(scene, tmp_path):
    """Ask for woods; return the regions, the best first."""

    def run(**parameters):
        values = {
            "INPUT": str(scene),
            "QUERY": "woods",
            "MIN_AREA": 0,
            "SIMILARITY": str(tmp_path / "similarity.tif"),
            "REGIONS": "TEMPORARY_OUTPUT",
            **parameters,
        }
        layer = processing.run("aether:textquery", values)["REGIONS"]
        return list(layer.getFeatures()), layer

    return run


@pytest.fixture
def villages(scene):
    """Two villages in the middle of the valley's edges."""

    def made(fields="name:string"):
        valley = QgsRasterLayer(str(scene), "valley")
        box = valley.extent()
        layer = QgsVectorLayer(
            f"Point?crs={valley.crs().authid()}&field={fields}", "v", "memory"
        )
        for x, name in (
            (box.xMinimum(), "Westby"),
            (box.xMaximum(), "Eastby"),
        ):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([name])
            feature.setGeometry(
                QgsGeometry.fromWkt(f"POINT({x} {box.center().y()})")
            )
            layer.dataProvider().addFeatures([feature])
        return layer

    return made


def nearest_pair(found):
    middles = [one.geometry().boundingBox().center() for one in found]
    return min(
        a.distance(b) for n, a in enumerate(middles) for b in middles[:n]
    )


def test_places_keep_their_distance(regions):
    crowded = regions()
    apart = regions(MIN_DISTANCE=400)
    assert nearest_pair(crowded[0]) < 350
    # On the ellipsoid, 0.04 % longer than on the map.
    assert nearest_pair(apart[0]) >= 399
    assert [one["rank"] for one in apart[0]] == list(
        range(1, len(apart[0]) + 1)
    )
    assert apart[0][0]["area_m2"] == crowded[0][0]["area_m2"]


def test_smooth_outlines_keep_the_figures(regions):
    large = {"MIN_AREA": 3000}
    plain, smooth = regions(**large)[0], regions(SMOOTH=True, **large)[0]
    for before, after in zip(plain, smooth):
        assert after["area_m2"] == before["area_m2"]
        assert after["pixels"] == before["pixels"]
        assert after.geometry().isGeosValid()
    assert not smooth[0].geometry().equals(plain[0].geometry())


def test_places_are_named_after_the_nearest(regions, villages):
    found, layer = regions(NAMES=villages())
    assert layer.fields().names()[-2:] == ["near", "near_m"]
    assert {one["near"] for one in found} <= {"Westby", "Eastby"}
    assert all(0 <= one["near_m"] < 3000 for one in found)


def test_without_names_there_is_no_field_of_them(regions):
    assert "near" not in regions()[1].fields().names()


def test_the_field_of_names_may_be_named(regions, villages):
    found, _ = regions(NAMES=villages("ort:string"), NAME_FIELD="ort")
    assert found[0]["near"] in ("Westby", "Eastby")


def test_a_layer_without_names_is_an_error_and_leaves_nothing(
    regions, villages, tmp_path
):
    with pytest.raises(QgsProcessingException, match="no field of names"):
        regions(NAMES=villages("ort:string"))
    empty = villages()
    empty.dataProvider().truncate()
    with pytest.raises(QgsProcessingException, match="both a name and a"):
        regions(NAMES=empty)
    assert list(tmp_path.glob("*.tif")) == []
