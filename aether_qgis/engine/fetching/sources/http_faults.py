"""What goes wrong between here and a server, in a sentence each."""

from __future__ import annotations

import socket
import time
from email.utils import parsedate_to_datetime
from typing import Optional
from urllib.parse import urlsplit

from aether_qgis.engine.errors import SourceError, reason_of


class Retry(Exception):
    """The same request may succeed later."""

    def __init__(
        self, error: SourceError, wait_s: Optional[float] = None
    ) -> None:
        super().__init__(str(error))
        self.error = error
        """What is said if it does not."""
        self.wait_s = wait_s
        """How long the server asked to wait, if it did."""


def broken(url: str, error: Exception) -> Exception:
    """Return the fault for a connection that fails or breaks."""
    if isinstance(error, socket.gaierror):
        return Retry(
            SourceError(
                "There is no way to {host}: check the connection to the "
                "internet, the proxy under Settings > Options > Network and "
                "the source's address, then start again.",
                host=_host(url),
            )
        )
    if isinstance(error, OSError) and "407" in str(error):
        return _unknown_to_proxy(url)
    return Retry(
        SourceError(
            "The connection to {host} broke again and again ({reason}): "
            "start the same again later, and it goes on where it stopped.",
            host=_host(url),
            reason=reason_of(error),
        )
    )


def busy(url: str, status: int, retry_after: str) -> Retry:
    """Return the fault for a server that is overloaded or broken."""
    if status == 429:
        error = SourceError(
            "{host} limits how much is fetched at a time (HTTP status 429): "
            "start the same again in some minutes, and it goes on where it "
            "stopped.",
            host=_host(url),
        )
    else:
        error = SourceError(
            "{host} cannot answer at the moment (HTTP status {status}): "
            "start the same again later, and it goes on where it stopped.",
            host=_host(url),
            status=status,
        )
    return Retry(error, _seconds(retry_after))


def refused(url: str, status: int) -> SourceError:
    """Return the error for a status that a repetition does not change."""
    if status == 407:
        return _unknown_to_proxy(url)
    if status in (401, 403):
        return SourceError(
            "{host} does not let AETHER read {file} (HTTP status {status}); "
            "expected a public file: choose another source.",
            host=_host(url),
            file=_file(url),
            status=status,
        )
    return SourceError(
        "{host} answered {file} with HTTP status {status}; expected a part "
        "of the file: check the source's address, or choose another source.",
        host=_host(url),
        file=_file(url),
        status=status,
    )


def no_ranges(url: str) -> SourceError:
    """Return the error for a server that would send whole files."""
    return SourceError(
        "{host} sends whole files only, which have up to 3 GB each, and not "
        "the parts that are needed; nothing was fetched: choose another "
        "source.",
        host=_host(url),
    )


def web_page(url: str) -> SourceError:
    """Return the error for HTML in place of data."""
    return SourceError(
        "{host} answered {file} with a web page; expected AlphaEarth's data: "
        "check the source's address, and whether this network asks you to "
        "sign in first.",
        host=_host(url),
        file=_file(url),
    )


def untrusted(url: str) -> SourceError:
    """Return the error for a certificate that is not trusted."""
    return SourceError(
        "The certificate of {host} is not trusted, and nothing was fetched: "
        "check the address, or add the certificate of your network under "
        "Settings > Options > Authentication.",
        host=_host(url),
    )


def _unknown_to_proxy(url: str) -> SourceError:
    return SourceError(
        "The proxy wants a name and a password before it lets AETHER reach "
        "{host}: enter them under Settings > Options > Network.",
        host=_host(url),
    )


def _host(url: str) -> str:
    return urlsplit(url).netloc


def _file(url: str) -> str:
    return urlsplit(url).path.rpartition("/")[2]


def _seconds(retry_after: str) -> Optional[float]:
    """Return how long a Retry-After header asks to wait."""
    if retry_after.strip().isdigit():
        return float(retry_after)
    try:
        return max(
            parsedate_to_datetime(retry_after).timestamp() - time.time(), 0.0
        )
    except (TypeError, ValueError):
        return None
