"""What a query did without, for the dock and for the log."""

from __future__ import annotations

from aether_qgis.client.errors import engine_text
from aether_qgis.engine.protocol import QueryResult
from aether_qgis.translation import tr


def device_note(result: QueryResult) -> str:
    """Return why the GPU was not used, or an empty text."""
    if not result.device_note:
        return ""
    reason = engine_text(result.device_note, result.device_note_values)
    return tr("GPU not used: {reason}.").format(reason=reason.rstrip("."))


def left_out_note(result: QueryResult) -> str:
    """Return how many places have no outline and why, or an empty text."""
    if not result.left_out:
        return ""
    return tr(
        "Places left out, because all outlines together would be too long "
        "to draw: {count}. Raise the threshold to see them."
    ).format(count=result.left_out)
