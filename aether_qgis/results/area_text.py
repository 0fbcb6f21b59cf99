"""Areas as people read them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from aether_qgis.translation import tr

_HECTARE_M2 = 10_000
_SQUARE_KILOMETRE_M2 = 1_000_000


def area_text(area_m2: float) -> str:
    """Return an area in m², ha or km², as is easiest to grasp."""
    locale = QLocale()
    if area_m2 < _HECTARE_M2:
        rounded = round(area_m2, -2) if area_m2 >= 1000 else area_m2
        return tr("{area} m²").format(area=locale.toString(rounded, "f", 0))
    if area_m2 < 10 * _SQUARE_KILOMETRE_M2:
        hectares = locale.toString(area_m2 / _HECTARE_M2, "f", 1)
        return tr("{area} ha").format(area=hectares)
    square_kilometres = locale.toString(area_m2 / _SQUARE_KILOMETRE_M2, "f", 1)
    return tr("{area} km²").format(area=square_kilometres)
