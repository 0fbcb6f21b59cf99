"""An answer on one page."""

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QImage

from aether_qgis.requests.layer_roles import (
    REGIONS_ROLE,
    ROLE,
    SIMILARITY_ROLE,
)
from aether_qgis.requests.question import Question
from aether_qgis.resources import resource
from aether_qgis.results.asked_question import mark_asked
from aether_qgis.results.layers import (
    SimilarityRange,
    style_regions,
    style_similarity,
)
from aether_qgis.results.metadata import dataset_metadata
from aether_qgis.results.region_states import DISMISSED, OPEN
from aether_qgis.results.regions import region_fields
from aether_qgis.results.report_page import (
    ReportError,
    export_report,
    report_layout,
)

ATTRIBUTION = "The AlphaEarth Foundations Satellite Embedding dataset is …"
LEFT, TOP, SIDE = 600000, 5200000, 1000
HISTORY = [
    "Places reach a similarity of 0.512, percentile 98.",
    "attribution: said among the credits.",
    "bundle: landcover-starter",
]


@pytest.fixture
def answer(qgis_app, tmp_path):
    """Put an answer into the project; return its group."""

    def made(places=20, names=(), states=()):
        similarity = _similarity(tmp_path / "similarity.tif")
        similarity.setMetadata(
            dataset_metadata(
                "Similarity",
                similarity.crs(),
                rights=ATTRIBUTION,
                licence="CC-BY-4.0",
                abstract="Similarity between “woods” and the valley.",
            )
        )
        metadata = similarity.metadata()
        metadata.setHistory(HISTORY)
        similarity.setMetadata(metadata)
        layers = [similarity]
        if places:
            layers.insert(0, _regions(places, names, states))
        root = QgsProject.instance().layerTreeRoot()
        group = root.insertGroup(0, "AETHER: woods")
        for layer in layers:
            QgsProject.instance().addMapLayer(layer, False)
            group.addLayer(layer)
        return group

    return made


def _similarity(path):
    rows = "\n".join(
        " ".join(str((row * 7 + column) % 50 / 50) for column in range(50))
        for row in range(50)
    )
    path.with_suffix(".asc").write_text(
        f"ncols 50\nnrows 50\nxllcorner {LEFT}\nyllcorner {TOP}\n"
        f"cellsize {SIDE / 50}\n{rows}\n"
    )
    layer = QgsRasterLayer(str(path.with_suffix(".asc")), "Similarity: woods")
    assert layer.isValid()
    layer.setCrs(layer.crs().fromEpsgId(32632))
    style_similarity(layer, SimilarityRange(0.2, 1.0))
    layer.setCustomProperty(ROLE, SIMILARITY_ROLE)
    return layer


def _regions(places, names, states):
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32632", "Top", "memory")
    fields = region_fields(bool(names))
    layer.dataProvider().addAttributes(list(fields))
    layer.updateFields()
    for number in range(places):
        x = LEFT + 100 + number * 40
        box = QgsGeometry.fromWkt(
            f"MULTIPOLYGON((({x} {TOP + 200}, {x + 30} {TOP + 200}, "
            f"{x + 30} {TOP + 700}, {x} {TOP + 200})))"
        )
        feature = QgsFeature(layer.fields())
        feature.setGeometry(box)
        state = dict(enumerate(states)).get(number, OPEN)
        values = [number + 1, 0.9 - number / 100, 0.95, 80.0, 15000.0]
        values += [150, "woods", "starter", "valley.tif", state]
        feature.setAttributes([*values, *names])
        layer.dataProvider().addFeatures([feature])
    style_regions(layer)
    layer.setCustomProperty(ROLE, REGIONS_ROLE)
    return layer


def layout_of(group):
    return report_layout(QgsProject.instance(), group)


def text(layout, name):
    return layout.itemById(name).text()


def cells(layout):
    table = layout.itemById("places").multiFrame()
    return [[cell.content() for cell in row] for row in table.tableContents()]


def picture(layout, tmp_path):
    path = str(tmp_path / "page.png")
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 60
    QgsLayoutExporter(layout).exportToImage(path, settings)
    return QImage(path)


def colours_in_map(layout, tmp_path):
    """The number of colours that the map's part of the page has."""
    image = picture(layout, tmp_path)
    scale = image.width() / 210
    x, y = 20 * scale, 45 * scale
    return len(
        {
            QColor(image.pixel(int(x + i), int(y + j))).name()
            for i in range(0, int(150 * scale), 3)
            for j in range(0, int(100 * scale), 3)
        }
    )


def test_the_page_is_a_pdf(answer, tmp_path):
    path = tmp_path / "report.pdf"
    export_report(QgsProject.instance(), answer(), str(path))
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1
    left = {one.name for one in tmp_path.iterdir()}
    assert left >= {"report.pdf"}
    assert not [name for name in left if "part" in name]


def test_it_says_what_was_asked_and_who_to_credit(answer):
    layout = layout_of(answer())
    assert text(layout, "title") == "woods"
    assert "“woods” and the valley" in text(layout, "summary")
    assert ATTRIBUTION in text(layout, "credits")
    assert "CC-BY-4.0" in text(layout, "credits")
    assert text(layout, "provenance") == (
        f"{HISTORY[0]}\nbundle: landcover-starter"
    )


def test_neither_folders_nor_what_programs_read_are_on_it(answer):
    group = answer()
    layer = group.findLayers()[-1].layer()
    metadata = layer.metadata()
    link = metadata.Link("Source", "file", "file:///home/me/valley.tif")
    metadata.setLinks([link])
    metadata.setAbstract("Similarity with /home/me/valley.tif.")
    metadata.addHistoryItem("source: /home/me/valley.tif")
    layer.setMetadata(metadata)
    mark_asked(layer, Question("aether:textquery", {"INPUT": "/home/me/a"}))
    layout = layout_of(group)
    assert text(layout, "summary") == "Similarity with valley.tif."
    assert "/home" not in text(layout, "provenance")


def test_the_map_shows_the_places_and_is_not_blank(answer, tmp_path):
    layout = layout_of(answer())
    drawn = layout.itemById("map")
    assert isinstance(drawn, QgsLayoutItemMap)
    assert drawn.extent().contains(
        QgsGeometry.fromWkt(f"POINT({LEFT + 110} {TOP + 210})").boundingBox()
    )
    assert drawn.extent().width() < 3 * SIDE
    assert colours_in_map(layout, tmp_path) > 20


def test_the_best_places_are_listed(answer):
    rows = cells(layout_of(answer()))
    assert len(rows) == 12
    assert rows[0] == ["1", "0.900", "0.950", "1.5 ha"]
    assert [row[0] for row in rows] == [str(n) for n in range(1, 13)]


def test_dismissed_places_are_not_listed(answer):
    rows = cells(layout_of(answer(states=[OPEN, DISMISSED])))
    assert [row[0] for row in rows[:3]] == ["1", "3", "4"]


def test_names_of_what_is_near_are_listed(answer):
    rows = cells(layout_of(answer(names=("Ashby", 1234.0))))
    assert rows[0][4] == "Ashby, 1.2 km"


def test_an_answer_without_places_has_no_table(answer, tmp_path):
    layout = layout_of(answer(places=0))
    assert not layout.itemById("places").isVisible()
    assert text(layout, "places_title") == ""
    assert colours_in_map(layout, tmp_path) > 20


def test_earlier_answers_are_not_drawn_beneath(answer):
    earlier = answer()
    layout = layout_of(answer())
    shown = layout.itemById("map").layers()
    assert len(shown) == 2
    assert not {node.layer() for node in earlier.findLayers()} & set(shown)


def test_everything_on_the_page_lies_on_it(answer):
    layout = layout_of(answer())
    for name in ("title", "summary", "legend", "scale", "north", "places"):
        box = layout.itemById(name).sceneBoundingRect()
        assert box.left() >= 10 and box.right() <= 200, name
        assert box.top() >= 5 and box.bottom() <= 297, name


@pytest.mark.parametrize("folder", ["report.pdf", "."])
def test_a_file_that_cannot_be_written_is_an_error(answer, tmp_path, folder):
    # A folder where the file should be, or a file where its folder should.
    group, blocked = answer(), tmp_path / "blocked"
    if folder == ".":
        blocked.write_text("no folder")
    else:
        (blocked / folder).mkdir(parents=True)
    with pytest.raises(ReportError, match="cannot be written"):
        export_report(
            QgsProject.instance(), group, str(blocked / "report.pdf")
        )
    assert not list(tmp_path.rglob("*partial*"))


def test_an_answer_without_layers_is_an_error(qgis_app):
    group = QgsProject.instance().layerTreeRoot().addGroup("AETHER: woods")
    with pytest.raises(ReportError, match="no layers any more"):
        layout_of(group)


def test_another_template_must_have_the_items(answer, tmp_path):
    ours = resource("layouts", "report.qpt").read_text("utf-8")
    template = tmp_path / "mine.qpt"
    template.write_text(ours.replace('id="credits"', 'id="thanks"'))
    project, group = QgsProject.instance(), answer()
    with pytest.raises(ReportError, match="no item “credits”"):
        report_layout(project, group, template)
    template.write_text("no layout")
    with pytest.raises(ReportError, match="no layout template"):
        report_layout(project, group, template)
