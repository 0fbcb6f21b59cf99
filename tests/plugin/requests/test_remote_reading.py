"""A layer remembers what a search of it fetches, in its project too."""

from qgis.core import QgsProject, QgsRasterLayer

from aether_qgis.requests.remote_reading import RemoteReading, remote_reading


def test_it_is_saved_with_the_project(scene, tmp_path):
    project = QgsProject()
    for amount in (60_000_000, 4_000_000_000):
        layer = QgsRasterLayer(str(scene), "linked")
        RemoteReading("data.example", amount).mark(layer)
        project.addMapLayer(layer)
    path = str(tmp_path / "town.qgz")
    assert project.write(path)
    again = QgsProject()
    assert again.read(path)
    found = remote_reading(again.mapLayers().values())
    assert found == RemoteReading("data.example", 4_060_000_000)


def test_a_raster_that_is_here_fetches_nothing(scene):
    assert remote_reading([QgsRasterLayer(str(scene), "here")]) is None
