"""Choose where the texts of points come from, and see some of them."""

from __future__ import annotations

from typing import List, Optional, Tuple

from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.gui import QgsFieldComboBox
from qgis.PyQt.QtCore import QLocale, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.places.errors import PlacesError
from aether_qgis.places.guess import guess_text_choice
from aether_qgis.places.texts import (
    FIELD,
    OSM,
    TEMPLATE,
    TextChoice,
    text_reader,
)
from aether_qgis.translation import tr

_SHOWN_TEXTS = 5
# A layer may come over the network: no more is read for the preview.
_LOOKED_AT = 300
_TYPING_MS = 300


class TextChoiceBox(QWidget):
    """Template, field or OpenStreetMap's tags."""

    previewed = pyqtSignal(list, str)
    """Some of the texts, and a remark on the layer or what is wrong."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._layer: Optional[QgsVectorLayer] = None
        self.source = QComboBox(self)
        self.source.addItem(tr("A template over fields"), TEMPLATE)
        self.source.addItem(tr("A field"), FIELD)
        self.source.addItem(tr("OpenStreetMap's tags"), OSM)
        self.source.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.source.setAccessibleName(tr("Where the texts come from"))
        self.template = QLineEdit(self)
        self.template.setAccessibleName(tr("Template"))
        self.template.setToolTip(
            tr(
                "Fields in braces. The text is cut at commas and ends of "
                "sentences; pieces of which a field is empty are left out."
            )
        )
        self.field = QgsFieldComboBox(self)
        self.field.setAccessibleName(tr("Text field"))
        self.field.setToolTip(tr("The field that holds the text"))
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.template)
        self._stack.addWidget(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.source)
        layout.addWidget(self._stack)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.preview)
        self.source.currentIndexChanged.connect(self._show_source)
        self.template.textChanged.connect(lambda: self._typing.start())
        self.field.fieldChanged.connect(lambda name: self._typing.start())
        self.setFocusProxy(self.source)

    def choice(self) -> TextChoice:
        """Return what is chosen."""
        return TextChoice(
            str(self.source.currentData()),
            self.field.currentField(),
            self.template.text().strip(),
        )

    def set_layer(self, layer: Optional[QgsVectorLayer]) -> None:
        """Take another layer, and guess how its texts arise."""
        self._layer = layer
        self.field.setLayer(layer)
        if layer is not None:
            guess = guess_text_choice(layer.fields())
            self.template.setText(guess.template)
            self.template.setCursorPosition(0)
            self.field.setField(guess.field)
            self.source.setCurrentIndex(self.source.findData(guess.source))
        self._show_source()

    def preview(self) -> None:
        """Read the first features and show some of their texts."""
        self._typing.stop()
        if self._layer is None:
            self.previewed.emit([], tr("There is no layer of points yet."))
            return
        try:
            texts, remark = _some_texts(self._layer, self.choice())
        except PlacesError as error:
            texts, remark = [], str(error)
        self.previewed.emit(texts, remark)

    def _show_source(self) -> None:
        is_field = self.choice().source == FIELD
        self._stack.setCurrentWidget(self.field if is_field else self.template)
        self.preview()


def _some_texts(
    layer: QgsVectorLayer, choice: TextChoice
) -> Tuple[List[str], str]:
    reader = text_reader(choice, layer.fields())
    request = reader.wanted(layer.fields())
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setLimit(_LOOKED_AT)
    found = [
        reader.read(feature).text or ""
        for feature in layer.getFeatures(request)
    ]
    texts = list(dict.fromkeys(filter(None, found)))
    # Layers are often sorted: neighbours would be much the same.
    step = max(len(texts) // _SHOWN_TEXTS, 1)
    return texts[::step][:_SHOWN_TEXTS], _remark(layer, found)


def _remark(layer: QgsVectorLayer, found: List[str]) -> str:
    total = layer.featureCount()
    count = (
        QLocale().toString(total) if total >= 0 else tr("an unknown number")
    )
    features = tr("Features: {count}").format(count=count)
    without = sum(not text for text in found)
    if not without:
        return features
    return tr(
        "{features}; of the first {looked_at}, {without} have no text"
    ).format(features=features, looked_at=len(found), without=without)
