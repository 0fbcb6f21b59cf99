"""Choose an embedding raster of the project, or a group of them."""

from __future__ import annotations

from typing import List, Optional, Sequence

from qgis.core import (
    Qgis,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from aether_qgis.requests.query import RasterInput
from aether_qgis.requests.raster_groups import (
    embedding_layers,
    layers_of_files,
    searchable_groups,
)
from aether_qgis.translation import tr


class RasterBox(QgsMapLayerComboBox):
    """The project's rasters that are files."""

    def __init__(
        self, parent: Optional[QWidget] = None, with_groups: bool = False
    ) -> None:
        """``with_groups`` offers layer groups of tiles as well."""
        super().__init__(parent)
        self.setFilters(Qgis.LayerFilter.RasterLayer)
        # The engine opens files; a web map cannot be asked.
        self.setExcludedProviders(
            [
                name
                for name in QgsProviderRegistry.instance().providerList()
                if name != "gdal"
            ]
        )
        # A layer's long name must not set the width of what it is in.
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setMinimumContentsLength(10)
        self._groups: List[str] = []
        """Names of the groups offered; the last entries of the box."""
        if with_groups:
            self._follow_groups()

    def input(self) -> Optional[RasterInput]:
        """Return the raster or rasters that are chosen, None for none.

        Raises RequestError for a layer that is no file.
        """
        layer = self.currentLayer()
        if isinstance(layer, QgsRasterLayer):
            return RasterInput.of_layers(layer.name(), [layer])
        name = self._chosen_group()
        if name is None:
            return None
        group = QgsProject.instance().layerTreeRoot().findGroup(name)
        layers = embedding_layers(group) if group else []
        return RasterInput.of_layers(name, layers) if layers else None

    def choose(self, paths: Sequence[str]) -> bool:
        """Choose the layer, or the group of layers, of these files.

        Returns False where the project has none; the choice stays then.
        """
        layers = layers_of_files(QgsProject.instance(), paths)
        if len(paths) == 1 and layers:
            self.setLayer(layers[0])
            return bool(self.currentLayer() == layers[0])
        root = QgsProject.instance().layerTreeRoot()
        for place, name in enumerate(self._groups):
            group = root.findGroup(name)
            members = embedding_layers(group) if group else []
            if len(paths) > 1 and set(members) == set(layers) != set():
                self.setCurrentIndex(self._first_group + place)
                return len(members) == len(paths)
        return False

    @property
    def _first_group(self) -> int:
        return int(self.count()) - len(self._groups)

    def _chosen_group(self) -> Optional[str]:
        place = self.currentIndex() - self._first_group
        return self._groups[place] if place >= 0 else None

    def _follow_groups(self) -> None:
        # One look after all the changes that a project brings at once.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._offer_groups)
        root = QgsProject.instance().layerTreeRoot()
        root.addedChildren.connect(self._look_later)
        root.removedChildren.connect(self._look_later)
        root.nameChanged.connect(self._look_later)
        self._offer_groups()

    def _look_later(self) -> None:
        self._later.start()

    def _offer_groups(self) -> None:
        groups = searchable_groups(QgsProject.instance())
        texts = [
            tr("{group} (group of {count})").format(
                group=group.name(), count=len(embedding_layers(group))
            )
            for group in groups
        ]
        layer, chosen = self.currentLayer(), self._chosen_group()
        self._groups = [group.name() for group in groups]
        if texts == self.additionalItems():
            return
        # QGIS goes to the first entry whenever the items change.
        was_blocked = self.blockSignals(True)
        self.setAdditionalItems(texts)
        if layer:
            self.setLayer(layer)
        elif chosen in self._groups:
            place = self._groups.index(chosen)
            self.setCurrentIndex(self._first_group + place)
        else:
            self.setCurrentIndex(0)
        self.blockSignals(was_blocked)
        if not layer:
            # The group may have gone, or have other rasters now.
            self.currentIndexChanged.emit(self.currentIndex())
