"""Where a result comes from: the tags that travel with it."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Dict, Iterable, List, Protocol

from aether_qgis import __version__
from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.engine.rasters.profiles import EmbeddingProfile
from aether_qgis.engine.runtime.environment import package_version

_OF_SOURCE = ("simulated", "year", "description")
_MOST_TEXTS = 5


class Described(Protocol):
    """A raster, open or only looked at."""

    @property
    def profile(self) -> EmbeddingProfile:
        """How its numbers become vectors."""

    @property
    def tags(self) -> Dict[str, str]:
        """What the file tells of itself."""


def provenance_of(
    request: QueryRequest, bundle: Bundle, *rasters: Described
) -> Dict[str, str]:
    """Return tags for the similarity raster and the layers' metadata."""
    facts = {
        "query": ", ".join(request.positive) or _like(request),
        "query_avoided": ", ".join(request.negative),
        **_examples(request),
        **facts_of(request.raster, bundle, *rasters),
    }
    return {name: value for name, value in facts.items() if value}


def _examples(request: QueryRequest) -> Dict[str, str]:
    if not request.examples.count:
        return {}
    counters = request.counterexamples.total
    return {
        "examples": str(request.examples.total),
        "counterexamples": str(counters) if counters else "",
        "examples_compared": request.how,
        "examples_mix": f"{request.mix:g}" if request.positive else "",
    }


def _like(request: QueryRequest) -> str:
    count = request.examples.total
    return f"like {count} example{'' if count == 1 else 's'}"


def facts_of(path: str, bundle: Bundle, *rasters: Described) -> Dict[str, str]:
    """Return the facts that go with any result from ``rasters``.

    ``path`` is their file or folder as the user named it.
    """
    facts = {
        "bundle": bundle.manifest.name,
        "source": path,
        "source_rasters": str(len(rasters)) if len(rasters) > 1 else "",
        "embedding_profile": ", ".join(profile_names(rasters)),
        "attribution": _attribution(bundle, rasters),
        "licence": bundle.manifest.licence,
        **made_now(),
        "onnxruntime_version": package_version("onnxruntime"),
    }
    for name in _OF_SOURCE:
        texts = _texts(name, rasters)
        # What differs from tile to tile would be too long to read.
        if len(texts) <= _MOST_TEXTS:
            facts[f"source_{name}"] = ", ".join(texts)
    return {name: value for name, value in facts.items() if value}


def made_now() -> Dict[str, str]:
    """Return when a result was made, and by which versions."""
    now = datetime.now(timezone.utc).replace(microsecond=0)
    return {
        "created": now.isoformat(),
        "aether_version": __version__,
        "rasterio_version": package_version("rasterio"),
    }


def profile_names(rasters: Iterable[Described]) -> List[str]:
    """Return the name of each profile, in the order of the rasters."""
    return list(dict.fromkeys(raster.profile.name for raster in rasters))


def _attribution(bundle: Bundle, rasters: Iterable[Described]) -> str:
    own = bundle.manifest.attribution
    texts = _texts("attribution", rasters)
    return " ".join([*(text for text in texts if text not in own), own])


def _texts(name: str, rasters: Iterable[Described]) -> List[str]:
    found = dict.fromkeys(raster.tags.get(name, "") for raster in rasters)
    return [text for text in found if text]
