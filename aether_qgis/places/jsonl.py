"""How the files of points and of labels are written: a place a line."""

from __future__ import annotations

import json
from typing import Callable, Dict, List, TextIO

from aether_qgis.translation import tr

GoOn = Callable[[int], bool]
"""Receives the number of features read; False stops."""


def write_line(file: TextIO, content: Dict[str, object]) -> None:
    """Write one JSON object as a line."""
    file.write(json.dumps(content, ensure_ascii=False) + "\n")


def left_out(without_geometry: int, not_transformed: int) -> List[str]:
    """Return a sentence for each kind of feature that has no place."""
    sentences = []
    if without_geometry:
        sentences.append(
            tr("Features without a geometry, left out: {count}").format(
                count=without_geometry
            )
        )
    if not_transformed:
        sentences.append(
            tr(
                "Features that cannot be expressed in the raster's CRS, left "
                "out: {count}"
            ).format(count=not_transformed)
        )
    return sentences
