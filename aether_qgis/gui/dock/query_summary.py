"""How a query went, in the words of the dock's status line."""

from __future__ import annotations

from aether_qgis.client.errors import engine_text
from aether_qgis.engine.protocol import QueryResult
from aether_qgis.results.notes import device_note, left_out_note
from aether_qgis.translation import tr


def places_text(result: QueryResult) -> str:
    """Return how many places were found, by what and how fast."""
    if not result.region_count and not result.left_out:
        return tr(
            "No place is good and large enough: lower the threshold or the "
            "minimum area."
        )
    facts = [
        tr("Places: {count}").format(count=result.region_count),
        result.device,
        tr("{seconds:.1f} s").format(seconds=result.seconds),
    ]
    # Where all come from indexes, the device says so.
    if 0 < result.indexed < result.rasters:
        facts.append(
            tr("{indexed} of {rasters} rasters from their index").format(
                indexed=result.indexed, rasters=result.rasters
            )
        )
    return " · ".join(facts)


def remarks(result: QueryResult) -> str:
    """Return what is missing, and why the GPU or an index was not used.

    A line each.
    """
    notes = left_out_note(result), device_note(result), _index_note(result)
    return "\n".join(filter(None, notes))


def _index_note(result: QueryResult) -> str:
    if not result.index_note:
        return ""
    return engine_text(result.index_note, result.index_note_values)
