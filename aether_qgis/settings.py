"""What the user can set, and what holds until they do."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Tuple

from qgis.core import QgsApplication, QgsSettings

from aether_qgis.engine.protocol import DEFAULT_INDEX_LIMIT_GIB

_SECTION = "aether_qgis"


@dataclass(frozen=True)
class Settings:
    """The plugin's settings: a field's name is its key in the profile.

    A field's type is that of its default. Where a folder is empty, the
    default that its line names is used.
    """

    engine_python: str = ""
    """Python, or environment folder, that runs the engine."""
    results_folder: str = ""
    """Where the dock writes as long as the project is not saved; by default
    a folder in the user's documents."""
    bundles_folder: str = ""
    """Where trained bundles go; by default a folder in the profile."""
    added_bundles: str = ""
    """Folders of bundles that lie elsewhere, one a line."""
    index_folder: str = ""
    """Where aligned indexes are stored; by default a folder in the profile."""
    index_limit_gib: float = DEFAULT_INDEX_LIMIT_GIB
    """Disk space that all aligned indexes together may take."""
    background_indexes: bool = False
    """Whether an index is built after the first search of a raster."""
    scheduler: str = ""
    """Address of a Dask scheduler; empty for this machine alone."""
    live_map: bool = True
    """Whether the live map is switched on."""
    first_run: bool = True
    """Whether the dock still shows how to get started."""
    keeps_history: bool = True
    """Whether queries are recorded in the history."""
    overpass_server: str = "https://overpass-api.de/api/interpreter"
    """The Overpass server that is asked for places of OpenStreetMap."""
    endpoints: str = ""
    """The permissions of hosted text encoders, a JSON list."""

    @classmethod
    def load(cls) -> Settings:
        """Return the settings of the active QGIS profile."""
        return cls(
            **{
                field.name: _stored(field.name, field.default)
                for field in fields(cls)
            }
        )

    def save(self) -> None:
        """Store what changed in the active QGIS profile.

        What nobody changed is not written, so that the defaults of a later
        version, or of an organisation, hold.
        """
        before = Settings.load()
        stored = QgsSettings()
        for field in fields(self):
            value = getattr(self, field.name)
            if value != getattr(before, field.name):
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
        """The folder of the aligned indexes; it may not exist yet."""
        if self.index_folder:
            return Path(self.index_folder)
        return Path(QgsApplication.qgisSettingsDirPath(), "aether_indexes")

    @property
    def catalogues_home(self) -> Path:
        """The folder of the lists of AlphaEarth's tiles."""
        return Path(QgsApplication.qgisSettingsDirPath(), "aether_tiles")

    @property
    def records_home(self) -> Path:
        """The folder of history and favourites; it may not exist yet."""
        return Path(QgsApplication.qgisSettingsDirPath(), "aether")

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


def _stored(name: str, default: Any) -> Any:
    """Return a stored value in the type of its default.

    Early versions stored all values as text: "1" or "" for a switch, "12.5"
    or "" for a number. QGIS converts such text too. What it cannot convert
    either raises TypeError or comes back as it is: the default holds.
    """
    kind = type(default)
    try:
        value = QgsSettings().value(f"{_SECTION}/{name}", default, type=kind)
    except TypeError:
        return default
    if isinstance(value, str):
        value = value.strip()
    is_usable = isinstance(value, kind)
    if is_usable and kind is float:
        is_usable = math.isfinite(value) and value > 0
    return value if is_usable else default
