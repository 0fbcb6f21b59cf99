"""Where a result comes from: the tags that travel with it."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Dict

from aether_qgis import __version__
from aether_qgis.engine.bundle import Bundle
from aether_qgis.engine.embeddings import EmbeddingRaster
from aether_qgis.engine.environment import package_version
from aether_qgis.engine.protocol import QueryRequest

_OF_SOURCE = ("simulated", "year", "description")


def provenance_of(
    request: QueryRequest, bundle: Bundle, raster: EmbeddingRaster
) -> Dict[str, str]:
    """Return tags for the similarity raster and the layers' metadata."""
    facts = {
        "query": ", ".join(request.positive),
        "query_avoided": ", ".join(request.negative),
        **facts_of(request.raster, bundle, raster),
    }
    return {name: value for name, value in facts.items() if value}


def facts_of(
    path: str, bundle: Bundle, raster: EmbeddingRaster
) -> Dict[str, str]:
    """Return what is to be told of any result from ``raster``.

    ``path`` is the raster's file as the user named it.
    """
    now = datetime.now(timezone.utc).replace(microsecond=0)
    facts = {
        "bundle": bundle.manifest.name,
        "source": path,
        "embedding_profile": raster.profile.name,
        "attribution": _attribution(bundle, raster),
        "licence": bundle.manifest.licence,
        "created": now.isoformat(),
        "aether_version": __version__,
        "rasterio_version": package_version("rasterio"),
        "onnxruntime_version": package_version("onnxruntime"),
    }
    for name in _OF_SOURCE:
        if name in raster.tags:
            facts[f"source_{name}"] = raster.tags[name]
    return {name: value for name, value in facts.items() if value}


def _attribution(bundle: Bundle, raster: EmbeddingRaster) -> str:
    texts = [raster.tags.get("attribution", ""), bundle.manifest.attribution]
    if texts[0] in texts[1]:
        texts = texts[1:]
    return " ".join(filter(None, texts))
