"""Ask an Overpass server, once, for the places of an area."""

from __future__ import annotations

from urllib.parse import quote_plus, urlsplit

from aether_qgis.client import CallListener
from aether_qgis.endpoints import host_of
from aether_qgis.endpoints.posting import (
    CERTIFICATE,
    FORM,
    NO_HOST,
    REFUSED,
    SIZE,
    TIMEOUT,
    Answer,
    Unanswered,
    post,
)
from aether_qgis.endpoints.waiting import (
    TOO_MANY,
    pause_before_retry,
    sleep,
)
from aether_qgis.place_sources.overpass_answer import (
    Elements,
    NotElements,
    read_elements,
)
from aether_qgis.place_sources.overpass_query import SERVER_TIMEOUT_S
from aether_qgis.places.errors import PlacesError
from aether_qgis.translation import tr

_TIMEOUT_S = SERVER_TIMEOUT_S + 30.0
_OK, _BAD_REQUEST, _TIMED_OUT = 200, 400, 504


def checked_server(address: str) -> str:
    """Return the address of an Overpass server; raises PlacesError."""
    try:
        parts = urlsplit(address.strip())
        is_address = parts.scheme in ("https", "http") and bool(parts.hostname)
    except ValueError:
        is_address = False
    if not is_address or not address.strip().isprintable():
        raise PlacesError(
            tr(
                "“{address}” is not the address of an Overpass server; "
                "expected one such as {example}."
            ).format(
                address=address.strip()[:100],
                example="https://overpass-api.de/api/interpreter",
            )
        )
    return address.strip()


def ask_overpass(url: str, query: str, listener: CallListener) -> Elements:
    """Return what the server at ``url`` has found; blocks the thread.

    A busy server is asked again after a pause. Raises PlacesError with one
    sentence, and EngineCancelled.
    """
    body = f"data={quote_plus(query)}".encode("ascii")
    tried = 0
    while True:
        tried += 1
        listener.progress(
            0.0, tr("Waiting for {host}").format(host=host_of(url))
        )
        answer, trouble = _post(url, body, listener), None
        if answer.status == _OK:
            try:
                return read_elements(answer)
            except NotElements as error:
                trouble = error
                answer = Answer(_TIMED_OUT, b"", answer.retry_after)
        pause_s = pause_before_retry(answer, tried)
        is_hopeless = trouble is not None and trouble.is_too_much
        if pause_s is None or is_hopeless:
            raise _refusal(answer, trouble, url)
        listener.progress(
            0.0,
            tr("{host} is busy: trying again in {seconds:.0f} s").format(
                host=host_of(url), seconds=pause_s
            ),
        )
        sleep(pause_s, listener)


def _post(url: str, body: bytes, listener: CallListener) -> Answer:
    try:
        return post(url, body, FORM, _TIMEOUT_S, listener.is_cancelled)
    except Unanswered as error:
        raise PlacesError(
            _sentence(error.reason).format(
                host=host_of(url), number=error.number
            )
        ) from error


def _sentence(reason: str) -> str:
    if reason == SIZE:
        return tr(
            "The area holds too many places for one answer of {host}: choose "
            "a smaller area."
        )
    if reason == TIMEOUT:
        return tr(
            "The server {host} did not answer in time: try again later, or "
            "choose a smaller area."
        )
    if reason == CERTIFICATE:
        return tr(
            "The certificate of {host} is not trusted, and nothing was "
            "asked: check the address, or add its certificate under Settings "
            "> Options > Authentication."
        )
    if reason == NO_HOST:
        return tr(
            "There is no server named {host}: check its address, the "
            "connection to the internet and QGIS's proxy, or use a file."
        )
    if reason == REFUSED:
        return tr(
            "No server answers at {host}: check its address, or use a file."
        )
    return tr(
        "The connection to {host} was interrupted (network error {number}): "
        "try again."
    )


def _refusal(
    answer: Answer, trouble: NotElements | None, url: str
) -> PlacesError:
    return PlacesError(
        _reason(answer.status, trouble).format(
            host=host_of(url), status=answer.status
        )
    )


def _reason(status: int, trouble: NotElements | None) -> str:
    if trouble is not None and trouble.is_too_much:
        return tr(
            "The area is too much for {host}, which ran out of memory: "
            "choose a smaller area."
        )
    if trouble is not None:
        return tr(
            "The server {host} gave no whole answer more than once: try "
            "again later, choose a smaller area, or check that its address "
            "is that of an Overpass server."
        )
    if status == TOO_MANY:
        return tr(
            "The server {host} has received too many requests (HTTP 429): "
            "try again in a few minutes, or use another server."
        )
    if status == _BAD_REQUEST:
        return tr(
            "The server {host} did not understand the request (HTTP 400): "
            "check that its address is that of an Overpass server."
        )
    if 300 <= status < 400:
        return tr(
            "The server {host} has moved (HTTP {status}), and the request "
            "was not sent on: enter its new address."
        )
    if status >= 500:
        return tr(
            "The server {host} is too busy (HTTP {status}): try again later, "
            "choose a smaller area, or use another server."
        )
    return tr(
        "The server {host} did not accept the request (HTTP {status}): check "
        "its address, or use another server."
    )
