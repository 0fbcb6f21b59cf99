"""The parameters that several algorithms share, each with its help."""

from __future__ import annotations

from typing import Sequence

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from aether_qgis.engine.protocol import BACKENDS, DEFAULT_BUNDLE, DEVICES
from aether_qgis.translation import tr

_Flag = QgsProcessingParameterDefinition.Flag


def embedding_raster() -> QgsProcessingParameterDefinition:
    """Return INPUT, the raster whose pixels are vectors."""
    return with_help(
        QgsProcessingParameterRasterLayer("INPUT", tr("Embedding raster")),
        tr(
            "A raster whose pixels are vectors, such as AlphaEarth's 64 "
            "bands. It is read from its file by the engine."
        ),
    )


def model_bundle() -> QgsProcessingParameterDefinition:
    """Return MODEL, a bundle by name or folder."""
    return with_help(
        QgsProcessingParameterString(
            "MODEL", tr("Model bundle"), defaultValue=DEFAULT_BUNDLE
        ),
        tr(
            "Name of a bundle that comes with the plugin, or the folder "
            "of one of your own."
        ),
    )


def area() -> QgsProcessingParameterDefinition:
    """Return EXTENT, the part of the raster that is used."""
    return with_help(
        QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True),
        tr(
            "Only this part of the raster; without it, all of it. On a "
            "rotated raster it is the part of the grid that encloses "
            "the area."
        ),
    )


def as_typed() -> QgsProcessingParameterDefinition:
    """Return AS_TYPED, whether words are taken as they are."""
    return with_help(
        QgsProcessingParameterBoolean(
            "AS_TYPED",
            tr("Take the words as typed"),
            defaultValue=False,
        ),
        tr(
            "Neither corrects typing errors nor looks for “without” and "
            "“no”, and searches even for words that are not understood."
        ),
    )


def use_index() -> QgsProcessingParameterDefinition:
    """Return USE_INDEX, whether an aligned index may answer."""
    return with_help(
        QgsProcessingParameterBoolean(
            "USE_INDEX",
            tr("Answer from an aligned index where there is one"),
            defaultValue=True,
        ),
        tr(
            "An aligned index that has been built answers at once; "
            "similarities then differ by less than 0.01 for nearly all "
            "pixels. The log says whether one was used."
        ),
    )


def device() -> QgsProcessingParameterDefinition:
    """Return DEVICE, what runs the pixel tower."""
    return with_help(
        advanced(static_choice("DEVICE", tr("Device"), DEVICES, "auto")),
        tr(
            "auto takes what is fastest on this machine, cpu the "
            "processor, gpu the graphics card where it can be used; the "
            "log says which device it was, and why not the GPU."
        ),
    )


def backend() -> QgsProcessingParameterDefinition:
    """Return BACKEND, the library that runs the pixel tower."""
    return with_help(
        advanced(static_choice("BACKEND", tr("Library"), BACKENDS, "auto")),
        tr(
            "auto takes the fastest library that is installed, onnxruntime "
            "and torch only that one: for comparisons, or where a driver "
            "does not work with the other. torch needs the packages for "
            "training. An aligned index needs neither."
        ),
    )


def scheduler() -> QgsProcessingParameterDefinition:
    """Return SCHEDULER, the address of a Dask scheduler."""
    return with_help(
        advanced(
            QgsProcessingParameterString(
                "SCHEDULER", tr("Dask scheduler"), optional=True
            )
        ),
        tr(
            "Address of a Dask scheduler, e.g. tcp://host:8786, whose "
            "machines do the work; empty for what the AETHER options say, "
            "by default this machine."
        ),
    )


def static_choice(
    name: str, description: str, options: Sequence[str], default: str
) -> QgsProcessingParameterEnum:
    """Return an enum of words: models and scripts hold no numbers."""
    return QgsProcessingParameterEnum(
        name,
        description,
        list(options),
        defaultValue=default,
        usesStaticStrings=True,
    )


def advanced(
    parameter: QgsProcessingParameterDefinition,
) -> QgsProcessingParameterDefinition:
    """Return the parameter, folded away among the advanced ones."""
    parameter.setFlags(parameter.flags() | _Flag.FlagAdvanced)
    return parameter


def with_help(
    parameter: QgsProcessingParameterDefinition, text: str
) -> QgsProcessingParameterDefinition:
    """Return the parameter with its help."""
    parameter.setHelp(text)
    return parameter
