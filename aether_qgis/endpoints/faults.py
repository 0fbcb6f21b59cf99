"""Why a hosted text encoder gave no answer at all."""

from __future__ import annotations

from aether_qgis.endpoints.address import host_of
from aether_qgis.endpoints.errors import EndpointError
from aether_qgis.endpoints.posting import (
    CERTIFICATE,
    NO_HOST,
    REFUSED,
    SIZE,
    TIMEOUT,
    Unanswered,
)
from aether_qgis.translation import tr


def fault_of(error: Unanswered, url: str, timeout_s: float) -> EndpointError:
    """Return the sentence for an answer that did not come."""
    return EndpointError(
        _sentence(error.reason).format(
            host=host_of(url),
            seconds=round(timeout_s, 1),
            number=error.number,
        )
    )


def _sentence(reason: str) -> str:
    if reason == SIZE:
        return tr(
            "The text encoder at {host} answered with more than {number} "
            "MB; expected a list of numbers: check its address under "
            "Settings > Options > AETHER."
        )
    if reason == TIMEOUT:
        return tr(
            "The text encoder at {host} did not answer within {seconds} "
            "seconds: try again, or check that it is running."
        )
    if reason == CERTIFICATE:
        return tr(
            "The certificate of the text encoder at {host} is not trusted, "
            "and nothing was sent: check the address, or add its certificate "
            "under Settings > Options > Authentication."
        )
    if reason == NO_HOST:
        return tr(
            "There is no server named {host}: check the address of the text "
            "encoder, the connection to the internet and QGIS's proxy."
        )
    if reason == REFUSED:
        return tr(
            "No text encoder answers at {host}: start that server, or check "
            "its address."
        )
    return tr(
        "The connection to the text encoder at {host} was interrupted "
        "(network error {number}): try again, or check that it is running."
    )
