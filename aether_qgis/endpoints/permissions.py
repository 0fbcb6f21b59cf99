"""What the user allows per endpoint, stored in the QGIS profile.

Of a key, only the id of its entry in QGIS's authentication store is stored.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import Dict, List

from aether_qgis.settings import Settings


@dataclass(frozen=True)
class Permission:
    """An endpoint, whether text may go there, and how to sign in."""

    url: str
    """The full address, as ``embeddings_url`` gives it."""
    agreed: bool = False
    authentication: str = ""
    """The id of an entry in QGIS's authentication store, or empty."""


def permissions() -> List[Permission]:
    """Return all endpoints that the profile knows, in order of address."""
    return [known for _, known in sorted(_stored().items())]


def permission_of(url: str) -> Permission:
    """Return what the user allows for ``url``: by default, nothing."""
    return _stored().get(url, Permission(url))


def remember(permission: Permission) -> None:
    """Store what the user allows for one endpoint."""
    known = _stored()
    known[permission.url] = permission
    _store(known)


def forget(url: str) -> None:
    """Remove an endpoint, and with it the consent."""
    known = _stored()
    if known.pop(url, None):
        _store(known)


def _stored() -> Dict[str, Permission]:
    try:
        entries = json.loads(Settings.load().endpoints or "[]")
    except ValueError:
        return {}
    known = {}
    for entry in entries if isinstance(entries, list) else []:
        if isinstance(entry, dict) and isinstance(entry.get("url"), str):
            # Only a plain true is consent.
            known[entry["url"]] = Permission(
                url=entry["url"],
                agreed=entry.get("agreed") is True,
                authentication=str(entry.get("authentication") or ""),
            )
    return known


def _store(known: Dict[str, Permission]) -> None:
    entries = [asdict(permission) for permission in known.values()]
    replace(Settings.load(), endpoints=json.dumps(entries)).save()
