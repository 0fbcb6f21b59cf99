"""What the user sees of the live map: heat, histogram and threshold."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from aether_qgis.engine.protocol import PERCENTILE, SIMILARITY
from aether_qgis.gui.dock.options import QueryOptionsBox
from aether_qgis.gui.live_map.answer import LiveAnswer
from aether_qgis.gui.live_map.colours import heat_colours
from aether_qgis.gui.live_map.overlay import LiveMapOverlay
from aether_qgis.gui.live_map.panel import LiveMapPanel
from aether_qgis.gui.live_map.scale import highest_byte, median_byte
from aether_qgis.translation import tr


class LiveMapView(QObject):
    """Shows one answer at a time.

    The threshold is the options' similarity if they have one, else what
    the engine found for their percentile. The slider writes into the
    options, so that they always show what a search would do.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        panel: LiveMapPanel,
        options: QueryOptionsBox,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self.overlay = LiveMapOverlay(canvas)
        self._panel = panel
        self._options = options
        self.answer: Optional[LiveAnswer] = None
        """What is shown."""
        self._moved_to: Optional[float] = None
        self._is_moving = False
        self._took_percentile = False
        panel.threshold.moved.connect(self._move)

    def show_answer(self, answer: LiveAnswer) -> None:
        """Paint an answer, or say why there is nothing to paint."""
        result = answer.result
        lacks = len(result.without_index)
        if not result.pictures:
            self.show_note(_why_nothing(lacks))
            return
        self.answer = answer
        remark = ""
        if lacks:
            remark = tr("Rasters in view without an index: {count}").format(
                count=lacks
            )
        self._panel.show_histogram(result.histogram, remark)
        self.overlay.show_answer(answer)
        self._colour()

    def show_note(self, sentence: str) -> None:
        """Hide the heat and say why; an empty sentence shows no note."""
        self.answer = None
        self.overlay.clear()
        self._panel.show_note(sentence)

    def take_options(self) -> None:
        """Follow the options' threshold, which the user has edited."""
        if self._is_moving:
            return
        self._moved_to = None
        self._took_percentile = False
        self._colour()

    def forget_threshold(self) -> None:
        """Give the options the percentile back that the slider took."""
        self._moved_to = None
        if self._took_percentile:
            self._took_percentile = False
            self._options.choose_mode(PERCENTILE)

    def remove(self) -> None:
        """Leave the canvas for good."""
        self.answer = None
        self.overlay.remove()

    def _move(self, byte: int) -> None:
        if self.answer is None:
            return
        self._moved_to = self.answer.scale.similarity(byte)
        self._is_moving = True
        if not self._options.is_similarity():
            self._took_percentile = True
            self._options.choose_mode(SIMILARITY)
        self._options.threshold.setValue(self._moved_to)
        self._is_moving = False
        self._colour()

    def _colour(self) -> None:
        if self.answer is None:
            return
        result = self.answer.result
        threshold = self._threshold(result.threshold)
        byte = self.answer.scale.first_reaching(threshold)
        # The map is dim where less than half of the view comes near, unless
        # what is wanted is nearly everywhere.
        middle = median_byte(result.histogram)
        colours = heat_colours(
            middle if middle < byte else 1,
            byte,
            highest_byte(result.histogram),
        )
        self.overlay.colour(colours)
        self._panel.show_threshold(byte, threshold, result.histogram, colours)

    def _threshold(self, found: float) -> float:
        if self._moved_to is not None:
            return self._moved_to
        if self._options.is_similarity():
            return float(self._options.threshold.value())
        return found


def _why_nothing(without_index: int) -> str:
    if without_index:
        return tr("The live map needs the raster's index: build it below.")
    return tr("The map shows no part of the raster.")
