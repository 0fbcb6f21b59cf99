"""What an installation is going to do, and how much it will download."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Mapping, Optional, Tuple

from aether_qgis.environment.base_python import BasePython
from aether_qgis.environment.locks import (
    CLUSTER,
    GPU,
    QUERY,
    TRAINING,
    download_bytes,
)

# Measured: 562 MB out of 158 MB of wheels.
_UNPACKED = 3.6


@dataclass(frozen=True)
class Plan:
    """What the user asked for; a snapshot, made on the main thread."""

    layers: Tuple[str, ...] = (QUERY,)
    wheels_folder: str = ""
    """Install from this folder, without any network."""
    python: Optional[BasePython] = None
    """The Python to use; found by a search if there is none."""
    may_fetch_python: bool = False
    """Whether a standalone Python may be downloaded if none fits."""
    network: Mapping[str, str] = field(default_factory=dict)
    """Variables for proxies and certificates."""


def layers_for(python: BasePython) -> Dict[str, int]:
    """Return the layers that this Python can have, with bytes to download."""
    sizes = {
        layer: download_bytes(layer, python.platform, python.version)
        for layer in (QUERY, GPU, TRAINING, CLUSTER)
    }
    return {layer: size for layer, size in sizes.items() if size is not None}


def bytes_to_download(layers: Tuple[str, ...], python: BasePython) -> int:
    """Return how much ``layers`` download at most."""
    sizes = layers_for(python)
    return sum(sizes.get(layer, 0) for layer in layers)


def bytes_on_disk(download: int) -> int:
    """Return about how much room wheels of ``download`` bytes need."""
    return round(download * (1 + _UNPACKED))
