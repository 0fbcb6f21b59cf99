"""Read parts of files on a server: retried, resumed, bounded in time."""

from __future__ import annotations

import http.client
import re
import ssl
import time
from typing import Optional
from urllib.parse import urljoin, urlsplit

from aether_qgis.engine.errors import CancelledError
from aether_qgis.engine.fetching.sources import http_faults
from aether_qgis.engine.fetching.sources.http_connection import Connections
from aether_qgis.engine.fetching.sources.source import MissingFile, Piece
from aether_qgis.engine.protocol import HttpSettings

_ATTEMPTS = 4
"""Without any progress in between."""
_FIRST_PAUSE_S = 0.5
_LONGEST_PAUSE_S = 60.0
_READ = 1 << 16
_LEAST_GAIN = 1 << 10
"""An attempt that brought as much counts as progress."""
_SLOWEST_BYTES_PER_S = 500
_MOST_REDIRECTS = 5
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_REDIRECTS = (301, 302, 303, 307, 308)
_BUSY = (429, 500, 502, 503, 504)


class HttpReader:
    """Reads ranges of files on servers."""

    def __init__(self, settings: HttpSettings) -> None:
        self._settings = settings
        self._connections = Connections(settings)

    def read(self, location: str, start: int, length: int) -> Piece:
        """Return part of a file.

        A connection that breaks is taken up where it broke. Raises
        MissingFile, SourceError and, after ``close``, CancelledError.
        """
        got, whole, attempt = bytearray(), Piece(b"", -1, ""), 0
        while True:
            before = len(got)
            try:
                whole = self._part(location, start, length, got)
                return Piece(bytes(got), whole.size, whole.version)
            except http_faults.Retry as fault:
                gained = len(got) - before >= _LEAST_GAIN
                attempt = 0 if gained else attempt + 1
                if attempt >= _ATTEMPTS:
                    raise fault.error from fault
                self._pause(fault.wait_s, attempt)

    def close(self) -> None:
        """Close all connections; reading raises CancelledError then."""
        self._connections.close()

    def _part(
        self, url: str, start: int, length: int, got: bytearray
    ) -> Piece:
        """Add what is still missing to ``got``."""
        first, last = start + len(got), start + length - 1
        wanted = {"Range": f"bytes={first}-{last}"}
        try:
            for _ in range(_MOST_REDIRECTS):
                with self._connections.lent(url) as connection:
                    answer = self._connections.get(connection, url, wanted)
                    if answer.status not in _REDIRECTS:
                        size = self._checked_size(answer, url, first, last)
                        end = length if size < 0 else min(length, size - start)
                        self._read_body(answer, url, end, got)
                        version = answer.headers.get("ETag", "")
                        return Piece(b"", size, version)
                    answer.read(_READ)
                url = _target(answer, url)
            raise http_faults.refused(url, answer.status)
        except ssl.SSLCertVerificationError as error:
            raise http_faults.untrusted(url) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            self._check()
            raise http_faults.broken(url, error) from error

    def _checked_size(
        self,
        answer: http.client.HTTPResponse,
        url: str,
        first: int,
        last: int,
    ) -> int:
        """Return the whole file's size, -1 if the server does not say."""
        status = answer.status
        if status == 206:
            found = _RANGE.fullmatch(answer.headers.get("Content-Range", ""))
            if found is None or int(found[1]) != first:
                raise http_faults.no_ranges(url)
            return -1 if found[3] == "*" else int(found[3])
        if status == 200:
            said = answer.headers.get("Content-Length", "")
            if "html" in answer.headers.get("Content-Type", "").lower():
                raise http_faults.web_page(url)
            if first == 0 and said.isdigit() and int(said) <= last + 1:
                return int(said)
            # Reading on would fetch gigabytes to use a few megabytes.
            raise http_faults.no_ranges(url)
        if status in (404, 410):
            raise MissingFile(url)
        if status in _BUSY:
            raise http_faults.busy(
                url, status, answer.headers.get("Retry-After", "")
            )
        raise http_faults.refused(url, status)

    def _read_body(
        self,
        answer: http.client.HTTPResponse,
        url: str,
        wanted: int,
        got: bytearray,
    ) -> None:
        since, then = time.monotonic(), len(got)
        while len(got) < wanted:
            self._check()
            some = answer.read1(min(_READ, wanted - len(got)))
            if not some:
                raise http_faults.broken(url, ConnectionError("cut short"))
            got += some
            spent = time.monotonic() - since
            if spent > self._settings.timeout_s:
                if (len(got) - then) / spent < _SLOWEST_BYTES_PER_S:
                    raise http_faults.broken(url, TimeoutError("too slow"))
                since, then = time.monotonic(), len(got)
        if not answer.isclosed():
            answer.read(1)  # its end, so that the connection can go on

    def _pause(self, wait_s: Optional[float], attempt: int) -> None:
        if wait_s is None:
            wait_s = _FIRST_PAUSE_S * 2 ** max(attempt - 1, 0)
        self._connections.stopped.wait(min(wait_s, _LONGEST_PAUSE_S))
        self._check()

    def _check(self) -> None:
        if self._connections.stopped.is_set():
            raise CancelledError


def _target(answer: http.client.HTTPResponse, url: str) -> str:
    """Return where a server sends on; never to one that is less safe."""
    target = urljoin(url, answer.headers.get("Location", ""))
    scheme = urlsplit(target).scheme
    is_weaker = urlsplit(url).scheme == "https" and scheme != "https"
    if scheme not in ("http", "https") or is_weaker:
        raise http_faults.refused(url, answer.status)
    return target
