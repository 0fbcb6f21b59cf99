"""What the user can set, and what holds until they do."""

from __future__ import annotations

from dataclasses import dataclass, fields

from qgis.core import QgsSettings

_SECTION = "aether_qgis"


@dataclass(frozen=True)
class Settings:
    """The plugin's settings; an empty text stands for the default."""

    engine_python: str = ""
    """Python, or environment folder, that runs the engine."""
    results_folder: str = ""
    """Where the dock writes; by default QGIS's temporary folder."""

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
