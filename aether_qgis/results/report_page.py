"""An answer on one page: map, legend, best places, where it comes from.

The page is a QGIS layout template whose items are found by their ids, so
that another template with the same ids gives another page.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import List, Optional, Type, TypeVar

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutTableColumn,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsRenderContext,
    QgsTableCell,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from aether_qgis.engine.protocol import partial_path
from aether_qgis.requests.layer_roles import REGIONS_ROLE, ROLE
from aether_qgis.resources import resource
from aether_qgis.results.answer_groups import is_answer
from aether_qgis.results.report_contents import (
    credits_of,
    headings,
    map_extent,
    place_rows,
    provenance_of,
    summary_of,
    title_of,
)
from aether_qgis.translation import tr

TEMPLATE = ("layouts", "report.qpt")
_PDF_DPI = 200
_SCALE_WIDTH_MM = 55.0
_CELL_EXTRA_MM = 2.6

Item = TypeVar("Item", bound=QgsLayoutItem)


class ReportError(Exception):
    """The report cannot be written; one sentence for the user."""


def export_report(
    project: QgsProject, group: QgsLayerTreeGroup, path: str
) -> None:
    """Write the page about the answer in ``group`` to ``path``, a PDF.

    It is moved into place when it is whole. To be called on the main thread.
    Raises ReportError.
    """
    layout = report_layout(project, group)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = _PDF_DPI
    # As text: it can be searched and copied.
    settings.textRenderFormat = (
        QgsRenderContext.TextRenderFormat.TextFormatAlwaysText
    )
    partial = partial_path(path)
    result = QgsLayoutExporter(layout).exportToPdf(str(partial), settings)
    try:
        if result != QgsLayoutExporter.ExportResult.Success:
            raise OSError(tr("the layout was not exported"))
        partial.replace(path)
    except OSError as error:
        with suppress(OSError):
            partial.unlink()
        raise ReportError(
            tr(
                "The report {path} cannot be written ({reason}): choose "
                "another file or free some disk space."
            ).format(path=path, reason=error.strerror or str(error))
        ) from error


def report_layout(
    project: QgsProject,
    group: QgsLayerTreeGroup,
    template: Optional[Path] = None,
) -> QgsPrintLayout:
    """Return the page about the answer in ``group``.

    ``template`` is one with the same ids; by default ours. Raises
    ReportError for a group without layers, or a template that is none.
    """
    layers = [node.layer() for node in group.findLayers() if node.layer()]
    if not layers:
        raise ReportError(
            tr(
                "The answer has no layers any more, so there is nothing to "
                "report: search again."
            )
        )
    layout = _loaded(project, template or resource(*TEMPLATE))
    regions = _regions(layers)
    described = layers[-1].metadata()
    texts = {
        "title": title_of(group),
        "summary": summary_of(described),
        "legend_title": tr("Legend"),
        "places_title": tr("Best places") if regions else "",
        "provenance": provenance_of(described),
        "credits": credits_of(described),
    }
    for name, text in texts.items():
        _item(layout, name, QgsLayoutItemLabel).setText(text)
    _draw_map(layout, project, group, layers, regions)
    _fill_legend(layout, group)
    _fill_table(layout, regions)
    return layout


def _loaded(project: QgsProject, template: Path) -> QgsPrintLayout:
    layout, document = QgsPrintLayout(project), QDomDocument()
    try:
        text = template.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        text = ""
    is_read = bool(text) and document.setContent(text)
    if is_read and isinstance(is_read, tuple):
        is_read = is_read[0]
    if is_read:
        _, is_read = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not is_read:
        raise ReportError(
            tr(
                "{path} is no layout template that QGIS can read: install "
                "the plugin anew."
            ).format(path=template)
        )
    return layout


def _item(layout: QgsLayout, name: str, kind: Type[Item]) -> Item:
    found = layout.itemById(name)
    if not isinstance(found, kind):
        raise ReportError(
            tr(
                "The layout template has no item “{name}” of the kind that "
                "is expected: give one this id."
            ).format(name=name)
        )
    return found


def _regions(layers: List[QgsMapLayer]) -> Optional[QgsVectorLayer]:
    for layer in layers:
        if isinstance(layer, QgsVectorLayer) and (
            layer.customProperty(ROLE) == REGIONS_ROLE
        ):
            return layer
    return None


def _draw_map(
    layout: QgsLayout,
    project: QgsProject,
    group: QgsLayerTreeGroup,
    layers: List[QgsMapLayer],
    regions: Optional[QgsVectorLayer],
) -> None:
    drawn = _item(layout, "map", QgsLayoutItemMap)
    drawn.setCrs(layers[-1].crs())
    drawn.setLayers([*layers, *_backgrounds(project, layers)])
    drawn.setKeepLayerSet(True)
    drawn.zoomToExtent(map_extent(drawn.crs(), layers[-1], regions, project))
    bar = _item(layout, "scale", QgsLayoutItemScaleBar)
    bar.setLinkedMap(drawn)
    bar.applyDefaultSize(bar.guessUnits())
    while bar.rect().width() > _SCALE_WIDTH_MM and bar.unitsPerSegment() > 0:
        bar.setUnitsPerSegment(bar.unitsPerSegment() / 2)
        bar.update()


def _backgrounds(
    project: QgsProject, own: List[QgsMapLayer]
) -> List[QgsMapLayer]:
    """Return what else is shown, but for other answers."""
    root = project.layerTreeRoot()
    shown = []
    for node in root.findLayers():
        layer, parent = node.layer(), node.parent()
        if not layer or layer in own or not node.isVisible():
            continue
        if isinstance(parent, QgsLayerTreeGroup) and is_answer(parent):
            continue
        shown.append(layer)
    return shown


def _fill_legend(layout: QgsLayout, group: QgsLayerTreeGroup) -> None:
    legend = _item(layout, "legend", QgsLayoutItemLegend)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    for node in group.findLayers():
        if node.layer():
            named = root.addLayer(node.layer())
            kind = (
                tr("Similarity")
                if isinstance(node.layer(), QgsRasterLayer)
                else tr("Places")
            )
            named.setUseLayerName(False)
            named.setName(kind)
            if isinstance(node.layer(), QgsRasterLayer):
                # The first line only says which band it is.
                QgsMapLayerLegendUtils.setLegendNodeOrder(named, [1])
                legend.model().refreshLayerLegend(named)
    # Kept and dismissed places are explained where there are some.
    legend.setLegendFilterByMapEnabled(True)
    legend.adjustBoxSize()


def _fill_table(layout: QgsLayout, regions: Optional[QgsVectorLayer]) -> None:
    frame = _item(layout, "places", QgsLayoutFrame)
    table = frame.multiFrame()
    if not isinstance(table, QgsLayoutItemManualTable):
        raise ReportError(
            tr(
                "The layout template has no item “{name}” of the kind that "
                "is expected: give one this id."
            ).format(name="places")
        )
    if regions is None:
        frame.setVisibility(False)
        return
    texts = headings(regions)
    table.setHeaders([QgsLayoutTableColumn(text) for text in texts])
    table.setColumnWidths(_widths(frame.rect().width(), len(texts)))
    table.setTableContents(
        [[QgsTableCell(cell) for cell in row] for row in place_rows(regions)]
    )


def _widths(whole_mm: float, columns: int) -> List[float]:
    """Return the widths of the columns: the last, of names, is the widest."""
    shares = [1.0, *[1.7] * 3, *[3.3] * (columns - 4)]
    # Margins and lines of each cell come on top.
    room = whole_mm - columns * _CELL_EXTRA_MM
    return [room * share / sum(shares) for share in shares]
