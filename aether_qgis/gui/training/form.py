"""What to train on, and how: the left side of the training dialog."""

from __future__ import annotations

from datetime import date
from typing import Optional

from qgis.core import Qgis, QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.engine.protocol import (
    AETHER_RECIPE,
    BLOCKS_HOLDOUT,
    DEFAULT_BUNDLE,
    HOLDOUTS,
    LINEAR_RECIPE,
    NO_HOLDOUT,
    RANDOM_HOLDOUT,
    RECIPES,
    ROBUST_RECIPE,
    TrainRequest,
)
from aether_qgis.gui.training.numbers import TrainingNumbersBox
from aether_qgis.gui.training.text_choice_box import TextChoiceBox
from aether_qgis.gui.widgets.raster_box import RasterBox
from aether_qgis.places.texts import rights_of
from aether_qgis.requests.bundle_folder import folder_name
from aether_qgis.settings import Settings
from aether_qgis.translation import tr

_FIRST_YEAR = 2016
_LARGEST_BLOCK_M = 1_000_000


class TrainingForm(QWidget):
    """The fields of a training."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.raster = RasterBox(self)
        self.raster.setToolTip(tr("The embedding raster, e.g. AlphaEarth"))
        self.points = QgsMapLayerComboBox(self)
        self.points.setFilters(Qgis.LayerFilter.HasGeometry)
        self.points.setSizeAdjustPolicy(self.raster.sizeAdjustPolicy())
        self.points.setMinimumContentsLength(10)
        self.points.setToolTip(tr("Places with their texts, in any CRS"))
        self.get_places = QPushButton(tr("Get places…"), self)
        self.get_places.setToolTip(
            tr("Get places of this area from OpenStreetMap or a file")
        )
        self.texts = TextChoiceBox(self)
        self.title = QLineEdit(self)
        self.title.setToolTip(tr("The name in the list of models"))
        self.place = QLineEdit(self)
        self.place.setPlaceholderText(tr("e.g. Leipzig"))
        self.place.setToolTip(tr("Where the places are"))
        self.year = QSpinBox(self)
        # The lowest number stands for a year that is not known.
        self.year.setRange(_FIRST_YEAR, date.today().year)
        self.year.setSpecialValueText(tr("not known"))
        self.year.setToolTip(tr("The year of the embeddings"))
        self.attribution = QLineEdit(self)
        self.attribution.setToolTip(tr("Who to credit for the points"))
        self.recipe = QComboBox(self)
        for recipe in RECIPES:
            self.recipe.addItem(recipe, recipe)
        self.recipe_note = QLabel(self)
        self.recipe_note.setWordWrap(True)
        self.base = QCheckBox(tr("Keep what the default model knows"), self)
        self.base.setChecked(True)
        self.base.setToolTip(
            tr(
                "The new model is built on the default one: it knows your "
                "places, and land cover as well"
            )
        )
        self.holdout = QComboBox(self)
        names = {
            BLOCKS_HOLDOUT: tr("Whole blocks"),
            RANDOM_HOLDOUT: tr("Points at random"),
            NO_HOLDOUT: tr("Nothing"),
        }
        for holdout in reversed(HOLDOUTS):
            self.holdout.addItem(names[holdout], holdout)
        self.holdout.setToolTip(
            tr(
                "Places held out to measure the quality: whole blocks "
                "measure honestly, since neighbouring places resemble each "
                "other"
            )
        )
        self.block_size = QDoubleSpinBox(self)
        self.block_size.setRange(1, _LARGEST_BLOCK_M)
        self.block_size.setDecimals(0)
        self.block_size.setSingleStep(100)
        self.block_size.setGroupSeparatorShown(True)
        self.block_size.setSuffix(" m")
        self.block_size.setValue(TrainRequest.block_size_m)
        self.numbers = TrainingNumbersBox(self)
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setToolTip(tr("The folder that becomes the bundle"))
        self._lay_out()
        self._connect()

    def show_layer(self, raster: Optional[QgsMapLayer]) -> None:
        """Choose the raster that the dock shows."""
        if raster is not None:
            self.raster.setLayer(raster)

    def points_layer(self) -> Optional[QgsVectorLayer]:
        """Return the chosen layer of points."""
        layer = self.points.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def request(self, raster: str) -> TrainRequest:
        """Return the training that is set, still without its points."""
        layer, year = self.points_layer(), self.year.value()
        return self.numbers.numbers(
            TrainRequest(
                raster=raster,
                points="",
                bundle=self.folder.filePath().strip(),
                title=self._title(),
                place=self.place.text().strip(),
                year=year if year > _FIRST_YEAR else 0,
                source=layer.name() if layer else "",
                attribution=self._attribution(self.attribution.text()),
                recipe=str(self.recipe.currentData()),
                base=DEFAULT_BUNDLE if self.base.isChecked() else "",
                holdout=str(self.holdout.currentData()),
                block_size_m=self.block_size.value(),
            )
        )

    def _attribution(self, given: str) -> str:
        rights = rights_of(self.points_layer())
        return self.texts.choice().attribution(given, rights)

    def _title(self) -> str:
        return self.title.text().strip() or self._suggested_title()

    def _suggested_title(self) -> str:
        layer = self.points_layer()
        suggestions = (
            self.place.text().strip(),
            layer.name() if layer else "",
        )
        return next(filter(None, suggestions), tr("My places"))

    def _connect(self) -> None:
        self._suggested_folder = ""
        self.points.layerChanged.connect(self._take_layer)
        self.recipe.currentIndexChanged.connect(self._show_recipe)
        self.holdout.currentIndexChanged.connect(self._show_holdout)
        self.title.textChanged.connect(self._suggest)
        self.place.textChanged.connect(self._suggest)
        self.texts.previewed.connect(lambda texts, remark: self._suggest())
        self._show_recipe()
        self._take_layer()

    def _take_layer(self) -> None:
        self.texts.set_layer(self.points_layer())
        self._suggest()

    def _suggest(self) -> None:
        self.title.setPlaceholderText(self._suggested_title())
        self.attribution.setPlaceholderText(self._attribution(""))
        # A folder that the user has typed stays.
        if self.folder.filePath() == self._suggested_folder:
            name = folder_name(self._title())
            folder = Settings.load().new_bundle_folder(name)
            self._suggested_folder = str(folder)
            self.folder.setFilePath(self._suggested_folder)

    def suggest_anew(self) -> None:
        """Suggest another folder after a bundle was trained into this one."""
        self._suggest()

    def _show_recipe(self) -> None:
        notes = {
            ROBUST_RECIPE: tr(
                "Made for places and phrases that it has not seen."
            ),
            LINEAR_RECIPE: tr(
                "A closed form: ready within seconds, with the fastest "
                "queries."
            ),
            AETHER_RECIPE: tr(
                "As published (arXiv 2510.09894), for comparison. Needs the "
                "layer “deep training” (torch)."
            ),
        }
        self.recipe_note.setText(notes[str(self.recipe.currentData())])

    def _show_holdout(self) -> None:
        is_blocks = self.holdout.currentData() == BLOCKS_HOLDOUT
        self.block_size.setEnabled(is_blocks)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(
            QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
        )
        form.addRow(tr("Raster"), self.raster)
        points = QHBoxLayout()
        points.addWidget(self.points, 1)
        points.addWidget(self.get_places)
        form.addRow(tr("Points"), points)
        form.addRow(tr("Text from"), self.texts)
        form.addRow(tr("Title"), self.title)
        form.addRow(tr("Place"), self.place)
        form.addRow(tr("Year"), self.year)
        form.addRow(tr("Attribution"), self.attribution)
        form.addRow(tr("Recipe"), self.recipe)
        form.addRow("", self.recipe_note)
        form.addRow("", self.base)
        form.addRow(tr("Hold out"), self.holdout)
        form.addRow(tr("Block size"), self.block_size)
        form.addRow(tr("Bundle folder"), self.folder)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.numbers)
        layout.addStretch(1)
