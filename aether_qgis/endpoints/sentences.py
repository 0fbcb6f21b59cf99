"""Add the vectors of its texts to a request that needs a hosted encoder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple, TypeVar

from aether_qgis.client import CallListener, EngineClient
from aether_qgis.endpoints.address import embeddings_url, host_of
from aether_qgis.endpoints.encoder import HostedEncoder
from aether_qgis.endpoints.errors import AgreementNeeded
from aether_qgis.endpoints.permissions import permission_of, remember
from aether_qgis.engine.protocol import (
    MAX_QUERY_CHARACTERS,
    BundleInfo,
    BundlesRequest,
    Request,
    TextRequest,
    half_character,
)
from aether_qgis.resources import resource
from aether_qgis.translation import tr

AnyRequest = TypeVar("AnyRequest", bound=Request[Any])

_MOST_CACHED = 1000
_cache: Dict[Tuple[str, str, int, str], Tuple[float, ...]] = {}
"""Vectors by endpoint, model, dimension and text: each is sent once."""


def with_sentence_vectors(
    request: AnyRequest, client: EngineClient, listener: CallListener
) -> AnyRequest:
    """Return ``request`` with the vectors that its bundle's encoder gives.

    A request without texts, or whose bundle needs no hosted encoder, comes
    back as it is; so does one that the engine is going to refuse. To be
    called from the thread that calls the engine. Raises AgreementNeeded,
    before anything is sent, unless the user agreed to this endpoint;
    EndpointError and EngineError with one sentence; EngineCancelled.
    """
    if not isinstance(request, TextRequest):
        return request
    texts = _texts_of(request)
    info = _hosted(request.bundle, client, listener) if texts else None
    if info is None:
        return request
    url = embeddings_url(info.endpoint_url)
    permission = permission_of(url)
    if not permission.agreed:
        # Listed from now on where the user can allow it.
        remember(permission)
        raise AgreementNeeded(url, host_of(url))
    encoder = HostedEncoder(
        url,
        info.endpoint_model,
        info.text_dimension,
        permission.authentication,
    )
    vectors = _vectors(encoder, texts, listener)
    # A base without fields is no dataclass; each request is one.
    return replace(request, sentence_vectors=vectors)  # type: ignore[type-var]


def _vectors(
    encoder: HostedEncoder, texts: List[str], listener: CallListener
) -> Dict[str, Tuple[float, ...]]:
    key = (encoder.url, encoder.model, encoder.dimension)
    # Other threads may fill or clear the cache in the meantime.
    cached = dict(_cache)
    vectors = {
        text: cached[(*key, text)] for text in texts if (*key, text) in cached
    }
    new = [text for text in texts if text not in vectors]
    if new:
        host = host_of(encoder.url)
        listener.progress(0.0, tr("Asking {host}").format(host=host))
        found = encoder.encode(new, listener)
        if len(_cache) + len(found) > _MOST_CACHED:
            _cache.clear()
        _cache.update({(*key, text): row for text, row in found.items()})
        vectors.update(found)
    return vectors


def _texts_of(request: TextRequest[Any]) -> List[str]:
    """Return the texts to encode; none where the engine will refuse them."""
    for text in request.texts:
        if len(text) > MAX_QUERY_CHARACTERS or half_character(text):
            return []
    one_line = (" ".join(text.split()) for text in request.texts)
    return list(dict.fromkeys(filter(None, one_line)))


def _hosted(
    bundle: str, client: EngineClient, listener: CallListener
) -> Optional[BundleInfo]:
    if Path(bundle).name == bundle and resource("models", bundle).is_dir():
        return None  # it ships with the plugin
    folder = Path(bundle).expanduser()
    found = client.call(BundlesRequest((str(folder),)), listener).bundles
    for info in found:
        is_asked_for = Path(info.folder) == folder
        if is_asked_for and info.endpoint_url and not info.problem:
            return info
    return None
