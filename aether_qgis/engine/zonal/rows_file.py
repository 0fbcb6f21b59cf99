"""The file with a row for each place."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import List, Optional, Sequence

from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.places.places_file import Value
from aether_qgis.engine.protocol import partial_path
from aether_qgis.engine.zonal.totals import Doubles, PlaceTotals


def write_rows(
    path: Path, values: Sequence[Sequence[Value]], totals: PlaceTotals
) -> None:
    """Write a row for each place, as ``ZonalRequest`` describes it.

    ``values`` is what is known of each place. Raises OutputError if the
    file cannot be written; then it is not there.
    """
    means, shares = totals.means(), totals.shares()
    maxima, partial = totals.maxima(), partial_path(str(path))
    try:
        with partial.open("w", encoding="utf-8") as file:
            for place, known in enumerate(values):
                row = {
                    "values": known,
                    "pixels": int(totals.pixels[place]),
                    "mean": _numbers(means[place]),
                    "share": _numbers(shares[place]),
                    "maximum": _numbers(maxima[place]),
                }
                file.write(json.dumps(row) + "\n")
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise OutputError(
            "{path} cannot be written ({reason}): free some disk space or "
            "choose another folder.",
            path=str(path),
            reason=error.strerror or str(error),
        ) from error


def _numbers(row: Doubles) -> List[Optional[float]]:
    # JSON knows no NaN.
    return [None if math.isnan(n) else n for n in row.tolist()]
