"""One text to paste into a bug report.

It is in English whatever QGIS's language: whoever reads it did not write it.
Nobody's name, host, key or private folder is in it.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Dict, List

from qgis.core import QgsApplication, QgsCommandLineUtils
from qgis.PyQt.QtGui import QGuiApplication

from aether_qgis import __version__
from aether_qgis.client import shared_client
from aether_qgis.diagnostics.engine_report import engine_report
from aether_qgis.diagnostics.recent_messages import recent_messages
from aether_qgis.engine.protocol.anonymous import anonymous
from aether_qgis.resources import resource
from aether_qgis.settings import Settings

_GIB = 1 << 30


@dataclass(frozen=True)
class PluginFacts:
    """What only QGIS's main thread can say."""

    sections: Dict[str, List[str]]
    configured_python: str
    folders: Dict[str, str]
    """Known folders and what to call them."""


def plugin_facts() -> PluginFacts:
    """Return what QGIS and the plugin say of themselves."""
    settings = Settings.load()
    profile = QgsApplication.qgisSettingsDirPath()
    return PluginFacts(
        sections={
            "QGIS": [
                f"AETHER plugin {__version__}",
                *_versions(),
                f"Language {QgsApplication.locale()}, "
                f"screen {QGuiApplication.platformName()}",
                f"Profile's disk: {_free(profile)}",
            ],
            "Settings that were changed": _changed(settings),
            "Last messages": recent_messages(),
            "Last lines of the engine": shared_client().last_output,
        },
        configured_python=settings.engine_python,
        folders={
            profile: "<profile>",
            str(resource().absolute().parent): "<plugin>",
        },
    )


def full_report(facts: PluginFacts) -> str:
    """Return the whole text; blocks while the engine's doctor looks around.

    Not for QGIS's main thread.
    """
    engine = engine_report(facts.configured_python).splitlines()
    sections = {"Engine": engine, **facts.sections}
    order = ("QGIS", "Engine", *sections)
    text = "\n\n".join(
        "\n".join([f"### {name}", *(sections[name] or ["none"])])
        for name in dict.fromkeys(order)
    )
    return anonymous(text, facts.folders)


def _versions() -> List[str]:
    said = QgsCommandLineUtils.allVersions()
    return [line for line in said.splitlines() if line.strip()]


def _changed(settings: Settings) -> List[str]:
    """Name what differs from the defaults; texts may be private."""
    lines = []
    for field in fields(settings):
        value = getattr(settings, field.name)
        if value != field.default:
            shown = "set" if isinstance(value, str) else value
            lines.append(f"{field.name}: {shown}")
    return lines


def _free(folder: str) -> str:
    with suppress(OSError):
        return f"{shutil.disk_usage(Path(folder)).free / _GIB:.1f} GiB free"
    return "unknown"
