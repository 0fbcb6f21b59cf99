"""The help of an algorithm, made of its own texts."""

from __future__ import annotations

from html import escape
from typing import Iterator, List, Mapping

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
)

from aether_qgis.translation import tr

_COMMAND_LINE = "qgis_process"

# A value that shows what a parameter of each kind takes.
_EXAMPLES = {
    "source": "places.gpkg",
    "vector": "places.gpkg",
    "sink": "{name}.gpkg",
    "vectorDestination": "{name}.gpkg",
    "raster": "alphaearth.tif",
    "rasterDestination": "{name}.tif",
    "folderDestination": "{name}",
    "field": "name",
    "extent": "11.3,51.2,11.6,51.4 [EPSG:4326]",
    "number": "2024",
}
_FLAG = QgsProcessingParameterDefinition.Flag


def help_page(
    algorithm: QgsProcessingAlgorithm, text: str, values: Mapping[str, str]
) -> str:
    """Return ``text``, all parameters and outputs, and an example.

    A line is a paragraph, as QGIS's dialog shows it. On the command line,
    where QGIS lists the parameters itself, only the example follows.
    """
    command = example(algorithm, values)
    heading = tr("Example for the command line")
    if QgsApplication.platform() == _COMMAND_LINE:
        return f"{text}\n\n{heading}:\n    {command}"
    lines = escape(text, quote=False).splitlines()
    lines += [_bold(tr("Parameters")), *_parameters(algorithm)]
    lines += [_bold(tr("Outputs")), *_outputs(algorithm)]
    lines += [_bold(heading), f"<code>{escape(command)}</code>"]
    return "\n".join(filter(None, lines))


def example(
    algorithm: QgsProcessingAlgorithm, values: Mapping[str, str]
) -> str:
    """Return a command with all parameters that have no default.

    ``values`` are those of the algorithm's own.
    """
    given = []
    for parameter in algorithm.parameterDefinitions():
        name = parameter.name()
        is_optional = bool(parameter.flags() & _FLAG.FlagOptional)
        # QGIS makes up a file where a destination is not named.
        is_needed = parameter.isDestination() or (
            not is_optional and parameter.defaultValue() is None
        )
        if name in values or is_needed:
            value = values.get(name) or _EXAMPLES.get(
                parameter.type(), "{name}"
            ).format(name=name.lower())
            given.append(f"{name}={_quoted(value)}")
    return f"qgis_process run {algorithm.id()} -- {' '.join(given)}"


def _parameters(algorithm: QgsProcessingAlgorithm) -> Iterator[str]:
    for parameter in algorithm.parameterDefinitions():
        if not parameter.isDestination():
            yield _described(parameter.description(), parameter.help())


def _outputs(algorithm: QgsProcessingAlgorithm) -> List[str]:
    helps = {
        parameter.name(): parameter.help()
        for parameter in algorithm.parameterDefinitions()
    }
    return [
        _described(output.description(), helps.get(output.name(), ""))
        for output in algorithm.outputDefinitions()
    ]


def _described(title: str, text: str) -> str:
    # On one line: QGIS begins a paragraph at every other.
    more = f": {escape(' '.join(text.split()), quote=False)}" if text else ""
    return f"<i>{escape(title, quote=False)}</i>{more}"


def _bold(text: str) -> str:
    return f"<b>{escape(text, quote=False)}</b>"


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value
