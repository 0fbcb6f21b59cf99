"""The examples and counter-examples of a query, as the user gives them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, List, Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.PyQt.QtCore import QObject, pyqtSignal


@dataclass(frozen=True)
class ExampleShape:
    """A point or an area, in a CRS."""

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    is_counter: bool = False


class ExampleSet(QObject):
    """Shapes in the order in which they were given."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._shapes: List[ExampleShape] = []

    @property
    def shapes(self) -> Tuple[ExampleShape, ...]:
        """All of them."""
        return tuple(self._shapes)

    def count(self, is_counter: bool) -> int:
        """Return how many examples, or counter-examples, there are."""
        return sum(one.is_counter == is_counter for one in self._shapes)

    def add(self, shapes: Iterable[ExampleShape]) -> None:
        """Add shapes that are not empty."""
        added = [one for one in shapes if not one.geometry.isEmpty()]
        if added:
            self._shapes += added
            self.changed.emit()

    def replace(self, shapes: Iterable[ExampleShape]) -> None:
        """Forget all and take these instead."""
        self._shapes = [one for one in shapes if not one.geometry.isEmpty()]
        self.changed.emit()

    def undo(self) -> None:
        """Remove the newest one."""
        if self._shapes:
            self._shapes.pop()
            self.changed.emit()

    def clear(self) -> None:
        """Remove all."""
        if self._shapes:
            self._shapes.clear()
            self.changed.emit()
