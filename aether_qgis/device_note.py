"""Why the GPU did not do the work, for the dock and for the log."""

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
