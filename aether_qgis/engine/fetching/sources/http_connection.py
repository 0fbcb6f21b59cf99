"""Connections to a server, through a proxy where there is one."""

from __future__ import annotations

import base64
import http.client
import importlib
import socket
import ssl
import threading
from contextlib import contextmanager, suppress
from typing import Dict, Iterator, List, Set, Tuple
from urllib.parse import SplitResult, unquote, urlsplit

from aether_qgis.engine.errors import CancelledError, SourceError
from aether_qgis.engine.fetching.sources.source import USER_AGENT
from aether_qgis.engine.protocol import HttpSettings

Server = Tuple[str, str]
"""Scheme, and host with its port."""

_PORTS = {"https": 443, "http": 80}


class Connections:
    """Open connections, lent to one reader at a time, closed all at once."""

    def __init__(self, settings: HttpSettings) -> None:
        """Raises SourceError for a proxy that cannot be used."""
        self._settings = settings
        self._proxy = _proxy_of(settings.proxy)
        self._lock = threading.Lock()
        self._idle: List[Tuple[Server, http.client.HTTPConnection]] = []
        self._lent: Set[http.client.HTTPConnection] = set()
        self._tls: ssl.SSLContext | None = None
        self.stopped = threading.Event()

    @contextmanager
    def lent(self, url: str) -> Iterator[http.client.HTTPConnection]:
        """Lend a connection to the server of ``url``.

        After an error it is closed, with those that wait for use: a server
        that ended one has ended them all. Raises CancelledError after
        ``close``.
        """
        parts = urlsplit(url)
        server = parts.scheme, parts.netloc
        connection = self._taken(server) or self._new_connection(parts)
        with self._lock:
            if self.stopped.is_set():
                raise CancelledError
            self._lent.add(connection)
        try:
            yield connection
        except BaseException:
            with self._lock:
                idle, self._idle = self._idle, []
            for _, other in [(server, connection), *idle]:
                other.close()
            raise
        else:
            with self._lock:
                self._idle.append((server, connection))
        finally:
            with self._lock:
                self._lent.discard(connection)

    def get(
        self,
        connection: http.client.HTTPConnection,
        url: str,
        headers: Dict[str, str],
    ) -> http.client.HTTPResponse:
        """Send a GET and return the answer, its body still unread.

        Raises OSError and http.client.HTTPException.
        """
        parts = urlsplit(url)
        target = parts.path or "/"
        if parts.query:
            target += f"?{parts.query}"
        sent = {"User-Agent": USER_AGENT, "Accept-Encoding": "identity"}
        if self._proxy and parts.scheme == "http":
            target = url
            sent.update(_proxy_headers(self._proxy))
        connection.request("GET", target, headers={**sent, **headers})
        return connection.getresponse()

    def close(self) -> None:
        """Close all; whoever is reading gets an error at once."""
        self.stopped.set()
        with self._lock:
            for connection in self._lent:
                if connection.sock is not None:
                    # Closing alone would not wake a thread that waits.
                    with suppress(OSError):
                        connection.sock.shutdown(socket.SHUT_RDWR)
            for _, idle in self._idle:
                idle.close()
            self._idle.clear()

    def _taken(self, server: Server) -> http.client.HTTPConnection | None:
        with self._lock:
            for place, (known, connection) in enumerate(self._idle):
                if known == server:
                    del self._idle[place]
                    return connection
        return None

    def _new_connection(
        self, parts: SplitResult
    ) -> http.client.HTTPConnection:
        host = parts.hostname or ""
        port = parts.port or _PORTS[parts.scheme]
        timeout = self._settings.timeout_s
        proxy = self._proxy
        to = (proxy.hostname or "", proxy.port or 8080) if proxy else None
        if parts.scheme == "http":
            return http.client.HTTPConnection(
                *(to or (host, port)), timeout=timeout
            )
        made = http.client.HTTPSConnection(
            *(to or (host, port)), timeout=timeout, context=self._context()
        )
        if proxy:
            made.set_tunnel(host, port, _proxy_headers(proxy))
        return made

    def _context(self) -> ssl.SSLContext:
        with self._lock:
            if self._tls is None:
                self._tls = _tls(self._settings.certificates)
            return self._tls


def _tls(certificates: str) -> ssl.SSLContext:
    """Return what checks a server's certificate: as the system does."""
    try:
        truststore = importlib.import_module("truststore")
    except ImportError:
        context = ssl.create_default_context()
    else:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if certificates:
        with suppress(ssl.SSLError, ValueError):
            context.load_verify_locations(cadata=certificates)
    return context


def _proxy_of(text: str) -> SplitResult | None:
    if not text:
        return None
    try:
        parts = urlsplit(text)
        usable = parts.scheme == "http" and bool(parts.hostname)
        usable = usable and (parts.port or 1) > 0
    except ValueError:
        usable = False
    if not usable:
        raise SourceError(
            "QGIS is set to a proxy that AETHER cannot use for fetching; "
            "expected an HTTP proxy: change it under Settings > Options > "
            "Network, or download the files by other means and choose their "
            "folder as the source."
        )
    return parts


def _proxy_headers(proxy: SplitResult) -> Dict[str, str]:
    if proxy.username is None:
        return {}
    name, password = _name_and_password(proxy)
    both = base64.b64encode(f"{name}:{password}".encode()).decode("ascii")
    return {"Proxy-Authorization": f"Basic {both}"}


def _name_and_password(proxy: SplitResult) -> Tuple[str, str]:
    return unquote(proxy.username or ""), unquote(proxy.password or "")
