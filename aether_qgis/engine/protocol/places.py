"""Files of places: points of interest with texts, or labelled places.

A **places file** is UTF-8, one JSON object per line. The first line is
``{"format": "aether-places-1", "columns": ["class", "name"]}``, every other
line ``{"x": 1.0, "y": 2.0, "values": ["cafe", "Example Cafe"], "text": "A
place of …"}``: coordinates in the CRS of the raster, one value per column,
null where it is missing, and the text of a point of interest. An area has
``"polygon": [[[x, y], …], …]`` instead of ``x`` and ``y``, or a list of
polygons under ``"multipolygon"``.
"""

from __future__ import annotations

PLACES_FORMAT = "aether-places-1"
