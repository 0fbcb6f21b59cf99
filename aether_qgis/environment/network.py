"""Proxies and certificates as QGIS has them, for a child process.

They travel in environment variables: a command line is seen by everybody on
the machine, and ends in logs.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Dict, List
from urllib.parse import quote, urlsplit

from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsSettings,
)

_SCHEMES = {
    "HttpProxy": "http",
    "HttpCachingProxy": "http",
    "Socks5Proxy": "socks5h",
}


def network_variables() -> Dict[str, str]:
    """Return the variables that lead pip through QGIS's proxy.

    To be called on the main thread: the store of passwords may ask for its
    master password. Empty where QGIS uses no proxy of its own.
    """
    settings = QgsSettings()
    if not settings.value("proxy/proxyEnabled", False, type=bool):
        return {}
    kind = settings.value("proxy/proxyType", "", type=str)
    host = settings.value("proxy/proxyHost", "", type=str).strip()
    if kind not in _SCHEMES or not host:
        return {}  # the system's proxy, which pip finds itself
    port = settings.value("proxy/proxyPort", "", type=str).strip()
    address = f"{_credentials(settings)}{host}{f':{port}' if port else ''}"
    proxy = f"{_SCHEMES[kind]}://{address}"
    found = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY"), proxy)
    # Programs on Unix look at these first.
    found.update({name.lower(): proxy for name in found})
    excluded = ",".join([os.environ.get("NO_PROXY", ""), *_excluded(settings)])
    found["NO_PROXY"] = found["no_proxy"] = excluded.strip(",")
    return found


def certificate_variables(folder: Path) -> Dict[str, str]:
    """Write the certificates that a user added to QGIS, and name the file.

    The newest pip looks at the system's own store by itself; only what QGIS
    alone knows of has to be given. Empty where there is nothing, or where
    the user has set certificates for pip.
    """
    manager = QgsApplication.authManager()
    added = [*manager.databaseCAs(), *manager.extraFileCAs()]
    if not added or os.environ.get("PIP_CERT"):
        return {}
    target = folder / "certificates.pem"
    target.write_bytes(bytes(manager.trustedCaCertsPemText()))
    return {"PIP_CERT": str(target), "SSL_CERT_FILE": str(target)}


def _credentials(settings: QgsSettings) -> str:
    user = settings.value("proxy/proxyUser", "", type=str)
    password = settings.value("proxy/proxyPassword", "", type=str)
    stored = settings.value("proxy/authcfg", "", type=str)
    if stored:
        config = QgsAuthMethodConfig()
        manager = QgsApplication.authManager()
        if manager.loadAuthenticationConfig(stored, config, True):
            user = config.config("username")
            password = config.config("password")
    if not user:
        return ""
    return f"{quote(user, safe='')}:{quote(password, safe='')}@"


def _excluded(settings: QgsSettings) -> List[str]:
    addresses: List[str] = []
    for key in ("proxy/proxyExcludedUrls", "proxy/noProxyUrls"):
        value = settings.value(key) or []
        listed = value.split("|") if isinstance(value, str) else value
        addresses += map(str, listed)
    hosts = [
        urlsplit(a if "//" in a else f"//{a}").hostname for a in addresses
    ]
    return [host for host in hosts if host]
