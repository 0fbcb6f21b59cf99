"""Notes about a query for the dock and the log."""

from __future__ import annotations

from typing import Union

from aether_qgis.client.errors import engine_text
from aether_qgis.engine.protocol import Note, QueryResult
from aether_qgis.engine.protocol.classifying import ClassifyResult
from aether_qgis.translation import tr

GPU = "gpu"
"""The device of a request that wants a GPU."""


def note_text(note: Note) -> str:
    """Return a note of the engine in the user's language."""
    return engine_text(note.template, note.values)


def device_note(result: Union[QueryResult, ClassifyResult]) -> str:
    """Return why the GPU was not used, or an empty text.

    For those who asked for a GPU, and for tooltips: most machines have
    none.
    """
    if not result.device_note:
        return ""
    reason = note_text(result.device_note)
    return tr("GPU not used: {reason}.").format(reason=reason.rstrip("."))


def left_out_note(result: QueryResult) -> str:
    """Return how many places have no outline and why, or an empty text."""
    if not result.left_out:
        return ""
    return tr(
        "Places left out, because all outlines together would be too long "
        "to draw: {count}. Raise the threshold to see them."
    ).format(count=result.left_out)


def no_place() -> str:
    """Return that no region was found, and what to do."""
    return tr(
        "No place is good and large enough: lower the threshold or the "
        "minimum area."
    )
