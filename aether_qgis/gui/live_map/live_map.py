"""The live map: watches the form and the canvas, and asks the engine."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable, Optional

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from aether_qgis.engine.protocol import LiveMapRequest
from aether_qgis.gui.dock.form import QueryForm
from aether_qgis.gui.live_map.answer import LiveAnswer
from aether_qgis.gui.live_map.caller import LiveMapCaller
from aether_qgis.gui.live_map.view import LiveMapView
from aether_qgis.requests.query import RequestError
from aether_qgis.settings import Settings
from aether_qgis.translation import tr

TYPING_MS = 120
MOVING_MS = 60

Ask = Callable[[], Optional[LiveMapRequest]]


class LiveMap(QObject):
    """Colours what the canvas shows by what the form holds.

    It asks only while the dock is in sight, the live map is switched on,
    something is typed that was not searched just now, and no search runs.
    """

    answered = pyqtSignal()
    """The engine has answered; it runs, and has looked for indexes."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        form: QueryForm,
        request: Ask,
        parent: Optional[QObject] = None,
    ) -> None:
        """``request`` gives what the form asks of the canvas, or None.

        It may raise RequestError.
        """
        super().__init__(parent)
        self.view = LiveMapView(canvas, form.live_map, form.options, self)
        self._form = form
        self._request = request
        self._caller = LiveMapCaller(self)
        self._caller.answered.connect(self._take_answer)
        self._caller.failed.connect(self._take_failure)
        self.asked: Optional[LiveMapRequest] = None
        """The newest request for what the form and the canvas hold now."""
        self._is_in_sight = False
        self._is_paused = False
        self._is_shut_down = False
        self._in_search: object = None
        self._searched: object = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._ask)
        switch = form.live_map.switch
        switch.setChecked(Settings.load().live_map)
        switch.toggled.connect(self._switch)
        self._watch_form()
        canvas.extentsChanged.connect(self._move)
        canvas.destinationCrsChanged.connect(self.restart)

    def set_in_sight(self, is_in_sight: bool) -> None:
        """Set whether the user sees the dock."""
        self._is_in_sight = is_in_sight
        self.restart()

    def pause(self) -> None:
        """Ask nothing while a search runs; what is shown stays."""
        self._is_paused = True
        self._in_search = self._form.asking.asked()
        self._later.stop()
        self._caller.forget()

    def resume(self, has_layers: bool) -> None:
        """Go on after a search.

        If it ``has_layers``, the live map stays hidden until something
        else is typed.
        """
        self._is_paused = False
        self._searched = self._in_search if has_layers else None
        self.restart()

    def restart(self) -> None:
        """Discard what is shown: it answers another query or view."""
        self.asked = None
        self.view.show_note("")
        self._ask_after(0)

    def shut_down(self) -> None:
        """Remove the picture from the canvas and end the calls."""
        self._is_shut_down = True
        self._later.stop()
        self.view.remove()
        self._caller.shut_down()

    def _watch_form(self) -> None:
        form, options = self._form, self._form.options
        form.query.textChanged.connect(self._type)
        form.raster.layerChanged.connect(self.restart)
        form.raster.currentIndexChanged.connect(self.restart)
        form.asking.mode_changed.connect(self._point)
        form.asking.examples.examples.changed.connect(self._point)
        form.asking.examples.mix.valueChanged.connect(self._point)
        options.avoid.textChanged.connect(self._type)
        options.bundle.list.currentIndexChanged.connect(self.restart)
        options.mode.currentIndexChanged.connect(self._take_options)
        options.threshold.valueChanged.connect(self._take_options)

    def _type(self) -> None:
        if self._form.asking.asked() != self._searched:
            self._searched = None
        self.view.forget_threshold()
        self._ask_after(TYPING_MS)

    def _point(self) -> None:
        """Take what was clicked, which is not typed on."""
        if self._form.asking.asked() != self._searched:
            self._searched = None
        self.view.forget_threshold()
        self._ask_after(0)

    def _move(self) -> None:
        self._ask_after(MOVING_MS)

    def _take_options(self) -> None:
        self.view.take_options()
        if not self._form.options.is_similarity():
            self._ask_after(TYPING_MS)

    def _switch(self, is_on: bool) -> None:
        replace(Settings.load(), live_map=is_on).save()
        self._searched = None
        self.restart()

    def _ask_after(self, pause_ms: int) -> None:
        if self._is_wanted():
            self._later.start(pause_ms)
        elif not self._is_paused:
            self._later.stop()
            self._caller.forget()
            self.view.show_note("")

    def _ask(self) -> None:
        if not self._is_wanted():
            return
        info = self._form.options.bundle.chosen_info()
        if info is not None and info.endpoint_url:
            self.view.show_note(
                tr(
                    "No live map with this model: its text encoder is "
                    "hosted, and whatever you type would be sent there."
                )
            )
            return
        try:
            request = self._request()
        except RequestError as error:
            self.view.show_note(str(error))
            return
        if request is not None:
            self.asked = request
            self._caller.ask(request)

    def _take_answer(self, answer: LiveAnswer) -> None:
        # Of older texts too: they are a good preview while the user types.
        if self._is_wanted() and self._is_of_now(answer.request):
            self.view.show_answer(answer)
            self._form.understood.show_understood(answer.result.understood)
            examples = self._form.asking.examples
            examples.show_notes(answer.result.example_notes)
            self.answered.emit()

    def _take_failure(self, request: LiveMapRequest, sentence: str) -> None:
        if self._is_wanted() and self._is_of_now(request):
            self.view.show_note(sentence)

    def _is_wanted(self) -> bool:
        return (
            self._is_in_sight
            and not (self._is_paused or self._is_shut_down)
            and self._form.live_map.switch.isChecked()
            and self._form.raster.currentIndex() >= 0
            and self._form.asking.asked() not in (None, self._searched)
        )

    def _is_of_now(self, request: LiveMapRequest) -> bool:
        now = self.asked
        return now is not None and (
            (request.raster, request.tiles, request.bundle)
            == (now.raster, now.tiles, now.bundle)
        )
