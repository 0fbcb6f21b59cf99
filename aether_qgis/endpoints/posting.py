"""One HTTP POST through QGIS's network access, in the calling thread.

QgsBlockingNetworkRequest would follow a redirect, and so send text to a
server that nobody agreed to, and it cannot bound the size of an answer.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Callable, List

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from aether_qgis.client import EngineCancelled
from aether_qgis.endpoints.address import host_of
from aether_qgis.endpoints.errors import EndpointError
from aether_qgis.translation import tr

TIMEOUT, SIZE = "timeout", "size"
CERTIFICATE, NO_HOST, REFUSED = "certificate", "no host", "refused"
INTERRUPTED = "interrupted"

MOST_BYTES = 64 << 20
"""The longest answer; 128 texts of 3,072 numbers take about 8 MB."""
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"

_POLL_MS = 50
_CANCELLED = "cancelled"

_Status = QNetworkRequest.Attribute.HttpStatusCodeAttribute
_Redirects = QNetworkRequest.Attribute.RedirectPolicyAttribute
_Fault = QNetworkReply.NetworkError


@dataclass(frozen=True)
class Answer:
    """What a server answered."""

    status: int
    body: bytes
    retry_after: str
    """The header of that name, or empty."""


class Unanswered(Exception):
    """No whole answer came; ``reason`` is one of the words above."""

    def __init__(self, reason: str, number: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.number = number
        """Qt's number of the network error, or the most MB for SIZE."""


def post(
    url: str,
    body: bytes,
    content_type: str,
    timeout_s: float,
    is_cancelled: Callable[[], bool],
    authentication: str = "",
) -> Answer:
    """Send ``body`` to ``url`` and return the answer, whatever its status.

    ``authentication`` is the id of an entry in QGIS's authentication store.
    Redirects are not followed. Raises Unanswered where no answer comes,
    EndpointError where the authentication cannot be used, and
    EngineCancelled.
    """
    request = QNetworkRequest(QUrl(url))
    request.setHeader(
        QNetworkRequest.KnownHeaders.ContentTypeHeader, content_type
    )
    request.setAttribute(
        _Redirects, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
    )
    if authentication:
        request = _signed(request, url, authentication)
    reply = QgsNetworkAccessManager.instance().post(request, QByteArray(body))
    stopped = _wait(reply, timeout_s, is_cancelled)
    try:
        if stopped == _CANCELLED:
            raise EngineCancelled(tr("The request was cancelled."))
        if stopped:
            most_mb = MOST_BYTES >> 20 if stopped == SIZE else 0
            raise Unanswered(stopped, most_mb)
        return _answer_of(reply)
    finally:
        reply.deleteLater()


def _signed(
    request: QNetworkRequest, url: str, authentication: str
) -> QNetworkRequest:
    manager = QgsApplication.authManager()
    successful, signed = manager.updateNetworkRequest(request, authentication)
    if not successful:
        raise EndpointError(
            tr(
                "The authentication chosen for {host} cannot be used (it may "
                "be gone, or the master password is missing): choose it "
                "again under Settings > Options > AETHER."
            ).format(host=host_of(url))
        )
    return signed


def _wait(
    reply: QNetworkReply, timeout_s: float, is_cancelled: Callable[[], bool]
) -> str:
    """Run until the reply is there; return why it was stopped, if it was."""
    until = time.monotonic() + timeout_s
    loop, timer = QEventLoop(), QTimer()
    reasons: List[str] = []

    def look() -> None:
        reason = ""
        if is_cancelled():
            reason = _CANCELLED
        elif time.monotonic() > until and not reply.isFinished():
            reason = TIMEOUT
        elif reply.bytesAvailable() > MOST_BYTES:
            reason = SIZE
        if reason and not reasons:
            reasons.append(reason)
            reply.abort()

    timer.timeout.connect(look)
    reply.readyRead.connect(look)
    reply.finished.connect(loop.quit)
    timer.start(_POLL_MS)
    if not reply.isFinished():
        loop.exec()
    timer.stop()
    look()
    return reasons[0] if reasons else ""


def _answer_of(reply: QNetworkReply) -> Answer:
    status = reply.attribute(_Status)
    if status is None:
        raise _fault_of(reply)
    body = bytes(reply.readAll())
    fault = reply.error()
    if int(status) == 200 and fault != _Fault.NoError:
        raise _fault_of(reply)
    return Answer(
        status=int(status),
        body=body,
        retry_after=bytes(reply.rawHeader(b"Retry-After")).decode("latin-1"),
    )


def _fault_of(reply: QNetworkReply) -> Unanswered:
    fault = reply.error()
    reason = {
        _Fault.SslHandshakeFailedError: CERTIFICATE,
        _Fault.HostNotFoundError: NO_HOST,
        _Fault.ConnectionRefusedError: REFUSED,
    }.get(fault, INTERRUPTED)
    # A plain number in Qt 5, a member of an enumeration in Qt 6.
    return Unanswered(reason, int(getattr(fault, "value", fault)))
