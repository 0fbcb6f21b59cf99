"""One HTTP POST through QGIS's network access, in the calling thread.

QgsBlockingNetworkRequest would follow a redirect, and so send text to a
server that nobody agreed to, and it cannot bound the size of an answer.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Callable, List, Union

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from aether_qgis.client import EngineCancelled
from aether_qgis.endpoints.address import host_of
from aether_qgis.endpoints.errors import EndpointError
from aether_qgis.translation import tr

_POLL_MS = 50
# 128 texts of 3,072 numbers take about 8 MB as JSON.
_MOST_BYTES = 64 << 20

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


def post_json(
    url: str,
    body: bytes,
    authentication: str,
    timeout_s: float,
    is_cancelled: Callable[[], bool],
) -> Answer:
    """Send ``body`` to ``url`` and return the answer, whatever its status.

    ``authentication`` is the id of an entry in QGIS's authentication store.
    Redirects are not followed. Raises EndpointError where no answer comes,
    and EngineCancelled.
    """
    request = QNetworkRequest(QUrl(url))
    request.setHeader(
        QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json"
    )
    request.setAttribute(
        _Redirects, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
    )
    if authentication:
        request = _signed(request, url, authentication)
    reply = QgsNetworkAccessManager.instance().post(request, QByteArray(body))
    stopped = _wait(reply, timeout_s, is_cancelled)
    try:
        if stopped:
            raise _stop_of(stopped, url, timeout_s)
        return _answer_of(reply, url)
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
            reason = "cancelled"
        elif time.monotonic() > until and not reply.isFinished():
            reason = "timeout"
        elif reply.bytesAvailable() > _MOST_BYTES:
            reason = "size"
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


def _stop_of(
    reason: str, url: str, timeout_s: float
) -> Union[EndpointError, EngineCancelled]:
    if reason == "cancelled":
        return EngineCancelled(tr("The request was cancelled."))
    if reason == "size":
        return EndpointError(
            tr(
                "The text encoder at {host} answered with more than {most} "
                "MB; expected a list of numbers: check its address under "
                "Settings > Options > AETHER."
            ).format(host=host_of(url), most=_MOST_BYTES >> 20)
        )
    return EndpointError(
        tr(
            "The text encoder at {host} did not answer within {seconds} "
            "seconds: try again, or check that it is running."
        ).format(host=host_of(url), seconds=round(timeout_s, 1))
    )


def _answer_of(reply: QNetworkReply, url: str) -> Answer:
    status = reply.attribute(_Status)
    if status is None:
        raise _fault_of(reply, url)
    body = bytes(reply.readAll())
    fault = reply.error()
    if int(status) == 200 and fault != _Fault.NoError:
        raise _fault_of(reply, url)
    return Answer(
        status=int(status),
        body=body,
        retry_after=bytes(reply.rawHeader(b"Retry-After")).decode("latin-1"),
    )


def _fault_of(reply: QNetworkReply, url: str) -> EndpointError:
    fault, host = reply.error(), host_of(url)
    if fault == _Fault.SslHandshakeFailedError:
        text = tr(
            "The certificate of the text encoder at {host} is not trusted, "
            "and nothing was sent: check the address, or add its certificate "
            "under Settings > Options > Authentication."
        )
    elif fault == _Fault.HostNotFoundError:
        text = tr(
            "There is no server named {host}: check the address of the text "
            "encoder, the connection to the internet and QGIS's proxy."
        )
    elif fault == _Fault.ConnectionRefusedError:
        text = tr(
            "No text encoder answers at {host}: start that server, or check "
            "its address."
        )
    else:
        text = tr(
            "The connection to the text encoder at {host} was interrupted "
            "(network error {number}): try again, or check that it is "
            "running."
        )
    # A plain number in Qt 5, a member of an enumeration in Qt 6.
    number = getattr(fault, "value", fault)
    return EndpointError(text.format(host=host, number=number))
