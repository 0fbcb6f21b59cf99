"""Keeps the panel of the first run true, and does what its buttons say."""

from __future__ import annotations

from dataclasses import replace
from typing import List, Optional

from qgis.core import QgsProject, QgsProviderRegistry, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QFileInfo, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from aether_qgis.environment import (
    EngineState,
    Status,
    engine_changes,
    engine_state,
)
from aether_qgis.gui.alphaearth.dialog import AlphaEarthDialog
from aether_qgis.gui.engine.dialog import open_engine_dialog
from aether_qgis.gui.first_run.demo import Demo
from aether_qgis.gui.first_run.panel import FirstRunPanel
from aether_qgis.gui.widgets.raster_box import RasterBox
from aether_qgis.requests.example_queries import (
    alphaearth_queries,
    demo_queries,
)
from aether_qgis.requests.raster_groups import FEWEST_BANDS
from aether_qgis.results.demo_layers import DemoLayers, demo_folder
from aether_qgis.settings import Settings
from aether_qgis.tasks.engine_task import BackgroundTask
from aether_qgis.translation import tr


class FirstRun(QObject):
    """The steps to a first answer: engine, map, question."""

    query_wanted = pyqtSignal(str)
    """The user wants this to be searched."""
    failed = pyqtSignal(str, str)
    """One sentence, and what to do about it or an empty text."""

    def __init__(
        self,
        panel: FirstRunPanel,
        raster: RasterBox,
        canvas: QgsMapCanvas,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self.demo = Demo(canvas, parent=self)
        self.alphaearth: Optional[AlphaEarthDialog] = None
        self._canvas = canvas
        self._panel = panel
        self._raster = raster
        self._state = EngineState(Status.ABSENT)
        self._is_shut_down = False
        panel.engine.pressed.connect(lambda: open_engine_dialog(panel))
        panel.map_wanted.connect(self._get_alphaearth)
        panel.file_wanted.connect(self._choose_file)
        panel.demo_wanted.connect(self._try_demo)
        panel.example_chosen.connect(self.query_wanted)
        panel.closed.connect(self._close)
        raster.currentIndexChanged.connect(self._look_at_map)
        engine_changes().changed.connect(self.look)
        self.demo.step_changed.connect(self._show_demo_step)
        self.demo.ready.connect(self._use_demo)
        self.demo.failed.connect(self._report_demo)
        panel.setVisible(Settings.load().first_run)
        self.look()

    def look(self) -> None:
        """Show how far each step is."""
        if self._is_shut_down or self._panel.isHidden():
            return
        self._state = engine_state()
        self._show_engine(self._state)
        self._look_at_map()

    def reopen(self) -> None:
        """Show the panel, whether or not the steps are done."""
        self._panel.show()
        self.look()

    def show_answered(self) -> None:
        """A search was answered: the last step is done."""
        if self._panel.isHidden():
            return
        self._panel.show_asked()
        if self._panel.is_done:
            self._close()

    def open_alphaearth(self) -> None:
        """Show the dialog that gets AlphaEarth for the map's area."""
        if self._is_shut_down:
            return
        if self.alphaearth is None:
            window = self._panel.window()
            self.alphaearth = AlphaEarthDialog(self._canvas, window)
            self.alphaearth.raster_ready.connect(self._raster.setLayer)
        self.alphaearth.open_for_map()

    def shut_down(self) -> List[BackgroundTask]:
        """Cancel what runs, and return it to be waited for."""
        self._is_shut_down = True
        running: List[BackgroundTask] = [*self.demo.shut_down()]
        if self.alphaearth:
            running += self.alphaearth.shut_down()
        self.alphaearth = None
        return running

    def _show_engine(self, state: EngineState) -> None:
        row, sentence = self._panel.engine, state.sentence()
        if state.status is Status.READY:
            row.show_done(sentence)
        elif state.status is Status.OUTDATED:
            row.show_done(sentence, tr("Update…"))
        elif state.status is Status.INSTALLING:
            row.show_under_way(sentence, tr("Show…"))
        elif state.status is Status.DAMAGED:
            row.show_wrong(sentence, tr("Repair…"))
        else:
            row.show_to_do(
                tr("Computes beside QGIS, which stays as it is."),
                tr("Install…"),
            )

    def _look_at_map(self) -> None:
        if self._panel.isHidden() or self.demo.is_running:
            return
        name = self._raster_name()
        if name:
            self._panel.show_map(name)
        else:
            self._panel.show_no_map()
        if not name or not self._state.can_answer:
            self._panel.show_examples([])
        elif self._is_demo():
            self._panel.show_examples(demo_queries())
        else:
            self._panel.show_examples(alphaearth_queries())

    def _raster_name(self) -> str:
        layer = self._raster.currentLayer()
        if layer is None:
            return str(self._raster.currentText())  # a group, or nothing
        # A project may hold rasters of all kinds: an elevation is no answer.
        is_embedding = layer.bandCount() >= FEWEST_BANDS
        return str(layer.name()) if is_embedding else ""

    def _is_demo(self) -> bool:
        layer = self._raster.currentLayer()
        return layer is not None and layer.source().startswith(demo_folder())

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._panel,
            tr("Choose an embedding raster"),
            "",
            QgsProviderRegistry.instance().fileRasterFilters(),
        )
        if not path:
            return
        name = QFileInfo(path).completeBaseName()
        layer = QgsRasterLayer(path, name, "gdal")
        if not layer.isValid():
            self.failed.emit(
                tr(
                    "QGIS cannot open {path} as a raster: choose a GeoTIFF "
                    "or VRT of embeddings."
                ).format(path=path),
                "",
            )
        elif layer.bandCount() < FEWEST_BANDS:
            self.failed.emit(
                tr(
                    "{path} has {count} bands, an embedding raster has 64 or "
                    "more: choose another file."
                ).format(path=path, count=layer.bandCount()),
                "",
            )
        else:
            QgsProject.instance().addMapLayer(layer)
            self._raster.setLayer(layer)

    def _get_alphaearth(self) -> None:
        if self._has_engine():
            self.open_alphaearth()

    def _has_engine(self) -> bool:
        if not self._state.can_answer:
            self.failed.emit(
                tr("This needs the engine: install it first, above."), ""
            )
        return self._state.can_answer

    def _try_demo(self) -> None:
        if not self._has_engine():
            return
        self.demo.begin()
        self._show_demo_step(tr("Starting the engine"))

    def _show_demo_step(self, step: str) -> None:
        if self.demo.is_running:
            self._panel.map.show_under_way(step)

    def _use_demo(self, layers: DemoLayers) -> None:
        self._raster.setLayer(layers.embedding)
        self._look_at_map()

    def _report_demo(self, sentence: str, steps: str) -> None:
        self._look_at_map()
        if sentence:
            self.failed.emit(sentence, steps)

    def _close(self) -> None:
        self._panel.hide()
        replace(Settings.load(), first_run=False).save()
