"""What the user can set, and what holds until they do."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Tuple

from qgis.core import QgsApplication, QgsSettings

from aether_qgis.engine.protocol import DEFAULT_INDEX_LIMIT_GIB

_SECTION = "aether_qgis"


@dataclass(frozen=True)
class Settings:
    """The plugin's settings; an empty text stands for the default."""

    engine_python: str = ""
    """Python, or environment folder, that runs the engine."""
    results_folder: str = ""
    """Where the dock writes; by default QGIS's temporary folder."""
    bundles_folder: str = ""
    """Where trained bundles go; by default a folder in the profile."""
    added_bundles: str = ""
    """Folders of bundles that lie elsewhere, one a line."""
    index_folder: str = ""
    """Where aligned indexes are kept; by default a folder in the profile."""
    index_limit_gib: str = ""
    """What the aligned indexes may take on the disk, a number."""
    background_indexes: str = ""
    """Not empty: build an index after the first search of a raster."""
    scheduler: str = ""
    """Address of a Dask scheduler; empty for this machine alone."""

    @classmethod
    def load(cls) -> Settings:
        """Return the settings of the active QGIS profile."""
        stored = QgsSettings()
        return cls(
            **{
                field.name: str(
                    stored.value(f"{_SECTION}/{field.name}", field.default)
                    or ""
                ).strip()
                for field in fields(cls)
            }
        )

    def save(self) -> None:
        """Store the settings in the active QGIS profile."""
        stored = QgsSettings()
        for field in fields(self):
            value = getattr(self, field.name)
            stored.setValue(f"{_SECTION}/{field.name}", value)

    @property
    def bundles_home(self) -> Path:
        """The folder that holds the user's bundles; it may not exist yet."""
        if self.bundles_folder:
            return Path(self.bundles_folder)
        return Path(QgsApplication.qgisSettingsDirPath(), "aether_bundles")

    @property
    def bundle_folders(self) -> Tuple[str, ...]:
        """The folders that are bundles or hold some."""
        return (str(self.bundles_home), *self.added_bundles.splitlines())

    @property
    def indexes_home(self) -> Path:
        """The folder that keeps aligned indexes; it may not exist yet."""
        if self.index_folder:
            return Path(self.index_folder)
        return Path(QgsApplication.qgisSettingsDirPath(), "aether_indexes")

    @property
    def index_limit(self) -> float:
        """What all aligned indexes may take on the disk, in GiB."""
        try:
            limit = float(self.index_limit_gib)
        except ValueError:
            return DEFAULT_INDEX_LIMIT_GIB
        usable = math.isfinite(limit) and limit > 0
        return limit if usable else DEFAULT_INDEX_LIMIT_GIB

    @property
    def builds_indexes(self) -> bool:
        """Whether the user allows building without being asked each time."""
        return bool(self.background_indexes)

    def new_bundle_folder(self, name: str) -> Path:
        """Return a folder for a bundle called ``name``; it is not there."""
        folder, number = self.bundles_home / name, 1
        while folder.exists():
            number += 1
            folder = self.bundles_home / f"{name}-{number}"
        return folder

    def with_bundle(self, folder: str) -> Settings:
        """Return settings that remember the bundle in ``folder``."""
        known = self.added_bundles.splitlines()
        if folder in known or Path(folder).parent == self.bundles_home:
            return self
        return replace(self, added_bundles="\n".join([*known, folder]))
