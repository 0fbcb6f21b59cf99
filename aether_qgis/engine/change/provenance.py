"""Where an answer comes from: the tags that travel with it."""

from __future__ import annotations

from typing import Dict

from aether_qgis.engine.bundles.provenance import facts_of, made_now
from aether_qgis.engine.change.model import Yardstick
from aether_qgis.engine.change.series import Series, paths_of
from aether_qgis.engine.protocol.changing import ChangeRequest


def provenance_of(
    request: ChangeRequest, series: Series, by: Yardstick
) -> Dict[str, str]:
    """Return tags for the rasters of change and the layers' metadata."""
    names = paths_of(series.rasters)
    facts = (
        facts_of(names, by.bundle, *series.rasters)
        if by.bundle
        else _facts_without_bundle(names, series)
    )
    facts["years"] = ", ".join(map(str, series.time.years))
    facts["space"] = by.space
    if request.positive:
        facts["query"] = ", ".join(request.positive)
        facts["direction"] = request.direction
    return {name: text for name, text in facts.items() if text}


def _facts_without_bundle(names: str, series: Series) -> Dict[str, str]:
    profile = series.grid.profile
    said = [one.tags.get("attribution", "") for one in series.rasters]
    texts = dict.fromkeys([*said, profile.attribution])
    return {
        "source": names,
        "source_rasters": str(len(series.rasters)),
        "embedding_profile": profile.name,
        "attribution": " ".join(filter(None, texts)),
        "licence": profile.licence,
        **made_now(),
    }
