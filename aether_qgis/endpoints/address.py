"""Addresses of embeddings endpoints."""

from __future__ import annotations

import ipaddress
from typing import Iterable
from urllib.parse import SplitResult, parse_qsl, urlsplit, urlunsplit

from aether_qgis.endpoints.errors import EndpointError
from aether_qgis.translation import tr

_PATH = "/embeddings"
_SCHEMES = ("https", "http")
_SECRET_WORDS = ("key", "token", "secret", "signature")


def embeddings_url(address: str) -> str:
    """Return the full address to which texts are posted.

    ``address`` is that address, or the base of an OpenAI-compatible server:
    ``http://localhost:11434/v1`` becomes
    ``http://localhost:11434/v1/embeddings``. Equal endpoints give equal
    addresses. Raises EndpointError for what is no web address, and for one
    that holds a key, which would be stored in plain text.
    """
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError as error:
        raise _no_address(address) from error
    host = (parts.hostname or "").lower()
    if parts.scheme not in _SCHEMES or not host or not address.isprintable():
        raise _no_address(address)
    if parts.username is not None or _holds_secret(parts):
        raise EndpointError(
            tr(
                "The address of the text encoder at {host} holds a key or "
                "password: leave it out, and choose an authentication under "
                "Settings > Options > AETHER instead."
            ).format(host=host)
        )
    place = f"[{host}]" if ":" in host else host
    path = parts.path.rstrip("/")
    if not path.endswith(_PATH):
        path += _PATH
    return urlunsplit(
        (
            parts.scheme,
            place if port is None else f"{place}:{port}",
            path,
            parts.query,
            "",
        )
    )


def host_of(url: str) -> str:
    """Return the host of an address, with its port where one is named."""
    return urlsplit(url).netloc


def is_this_machine(url: str) -> bool:
    """Say whether what is sent to ``url`` stays on this machine."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_readable_on_the_way(url: str) -> bool:
    """Say whether others in the network can read what is sent."""
    return urlsplit(url).scheme == "http" and not is_this_machine(url)


def _holds_secret(parts: SplitResult) -> bool:
    names: Iterable[str] = (name.lower() for name, _ in parse_qsl(parts.query))
    return any(word in name for name in names for word in _SECRET_WORDS)


def _no_address(address: str) -> EndpointError:
    return EndpointError(
        tr(
            "“{address}” is not the address of a text encoder; expected one "
            "such as http://localhost:11434/v1 or "
            "https://api.openai.com/v1/embeddings."
        ).format(address=address[:100])
    )
