"""The notices about text that leaves the machine."""

from __future__ import annotations

from aether_qgis.endpoints.address import (
    embeddings_url,
    host_of,
    is_readable_on_the_way,
    is_this_machine,
)
from aether_qgis.endpoints.errors import EndpointError
from aether_qgis.engine.protocol import BundleInfo
from aether_qgis.translation import tr


def notice(info: BundleInfo) -> str:
    """Return the line to show while the bundle is chosen; empty if local."""
    if not info.endpoint_url:
        return ""
    try:
        url = embeddings_url(info.endpoint_url)
    except EndpointError as error:
        return str(error)
    if is_this_machine(url):
        return tr(
            "The words of a query are sent to a server on this machine, "
            "{host}."
        ).format(host=host_of(url))
    return tr(
        "The words of a query leave this machine: they are sent to {host}."
    ).format(host=host_of(url))


def question(url: str) -> str:
    """Return what the user is asked before the first text is sent."""
    texts = [
        tr(
            "This model needs a text encoder that runs at {host}. AETHER "
            "sends it the text of your queries (what to find and what to "
            "avoid) and the name of the encoder; no raster, no layer and no "
            "place is sent."
        ).format(host=host_of(url))
    ]
    if is_readable_on_the_way(url):
        texts.append(
            tr(
                "The connection is not encrypted: others on the network can "
                "read the text, and the key if you use one."
            )
        )
    texts.append(
        tr(
            "Your consent is stored for this address; you can withdraw it "
            "under Settings > Options > AETHER, where you can also choose "
            "the key."
        )
    )
    return "\n\n".join(texts)
