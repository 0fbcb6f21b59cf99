"""Add up what downloads report that run side by side."""

from __future__ import annotations

import threading
from typing import Dict

from aether_qgis.client import CallListener
from aether_qgis.sizes import size_text
from aether_qgis.translation import tr


class DownloadCounter:
    """Turns bytes of packages into one progress; used by several threads."""

    def __init__(
        self, count: int, share: float, listener: CallListener
    ) -> None:
        """``share`` of the whole work is done after ``count`` packages."""
        self._count = max(1, count)
        self._share = share
        self._listener = listener
        self._whole = 0
        self._bytes: Dict[str, float] = {}
        self._lock = threading.Lock()

    def received(self, package: str, count: float) -> None:
        """Take the bytes that have come of a package."""
        with self._lock:
            self._bytes[package] = count
            self._tell(package)

    def finished(self, package: str) -> None:
        """Take that a package is whole."""
        with self._lock:
            self._whole += 1
            self._listener.log(tr("Downloaded {name}").format(name=package))
            self._tell(package)

    def _tell(self, package: str) -> None:
        size = size_text(sum(self._bytes.values()))
        self._listener.progress(
            self._whole / self._count * self._share,
            tr("Downloading {package} ({done} of {all}, {size})").format(
                package=package, done=self._whole, all=self._count, size=size
            ),
        )
