"""What a layer reads from a server when it is searched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, Optional

from qgis.core import QgsMapLayer

_HOST, _BYTES = "aether/remote_host", "aether/remote_bytes"


@dataclass(frozen=True)
class RemoteReading:
    """How much a search of all of a raster fetches, and from where."""

    host: str
    bytes: int

    def mark(self, layer: QgsMapLayer) -> None:
        """Write it into ``layer``, which keeps it in its project."""
        layer.setCustomProperty(_HOST, self.host)
        layer.setCustomProperty(_BYTES, self.bytes)


def remote_reading(layers: Iterable[QgsMapLayer]) -> Optional[RemoteReading]:
    """Return what a search of ``layers`` reads, None where all are here."""
    found = [
        (str(layer.customProperty(_HOST)), int(layer.customProperty(_BYTES)))
        for layer in layers
        if layer.customProperty(_BYTES)
    ]
    if not found:
        return None
    return RemoteReading(found[0][0], sum(amount for _, amount in found))
