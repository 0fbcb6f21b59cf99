"""Hosted text encoders: OpenAI-compatible embeddings endpoints.

The plugin asks them, through QGIS's own network classes, so that QGIS's
proxies, certificates and authentication store apply; the engine gets the
vectors only. Nothing is sent before the user agreed, once per endpoint.
"""

from aether_qgis.endpoints.address import (
    embeddings_url,
    host_of,
    is_this_machine,
)
from aether_qgis.endpoints.errors import AgreementNeeded, EndpointError
from aether_qgis.endpoints.notice import notice
from aether_qgis.endpoints.permissions import (
    Permission,
    forget,
    permission_of,
    permissions,
    remember,
)
from aether_qgis.endpoints.sentences import with_sentence_vectors

__all__ = [
    "AgreementNeeded",
    "EndpointError",
    "Permission",
    "embeddings_url",
    "forget",
    "host_of",
    "is_this_machine",
    "notice",
    "permission_of",
    "permissions",
    "remember",
    "with_sentence_vectors",
]
