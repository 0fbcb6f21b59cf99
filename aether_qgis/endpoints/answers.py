"""What a hosted text encoder answers: vectors, or why there are none.

The server's own words are never shown: some repeat a part of the key.
"""

from __future__ import annotations

import json
import math
from typing import Any, Dict, List, Tuple

from aether_qgis.endpoints.address import host_of
from aether_qgis.endpoints.errors import EndpointError
from aether_qgis.endpoints.posting import Answer
from aether_qgis.endpoints.waiting import (
    TOO_MANY,
    no_quota_is_left,
    seconds_to_wait,
)
from aether_qgis.translation import tr

Row = Tuple[float, ...]


def read_vectors(
    body: bytes, count: int, dimension: int, url: str
) -> List[Row]:
    """Return ``count`` vectors of ``dimension`` numbers, in order of index.

    Raises EndpointError where the answer is something else.
    """
    rows = _rows(body, url)
    if sorted(rows) != list(range(count)):
        raise EndpointError(
            tr(
                "The text encoder at {host} did not return one vector for "
                "each of {count} texts: try again, or check that server."
            ).format(host=host_of(url), count=count)
        )
    for row in rows.values():
        if len(row) != dimension:
            raise EndpointError(
                tr(
                    "The text encoder at {host} returned vectors of {found} "
                    "numbers, but the model needs {expected}: use the "
                    "encoder that the model was trained with."
                ).format(host=host_of(url), found=len(row), expected=dimension)
            )
    return [rows[index] for index in range(count)]


def refusal(answer: Answer, url: str, model: str) -> EndpointError:
    """Return the sentence for an answer that is not 200."""
    status = answer.status
    return EndpointError(
        _sentence(answer).format(
            host=host_of(url),
            url=url,
            model=model,
            status=status,
            seconds=round(seconds_to_wait(answer) or 0),
        )
    )


def _sentence(answer: Answer) -> str:
    status = answer.status
    if status in (401, 403):
        return tr(
            "The text encoder at {host} does not accept the key (HTTP "
            "{status}): choose the right authentication under Settings > "
            "Options > AETHER."
        )
    if status == 404:
        return tr(
            "The text encoder at {host} does not have the model “{model}”, "
            "or nothing is at {url} (HTTP 404): check both."
        )
    if 300 <= status < 400:
        return tr(
            "The text encoder at {host} has moved (HTTP {status}), and the "
            "text was not sent on: enter its new address."
        )
    if status == TOO_MANY and no_quota_is_left(answer):
        return tr(
            "The quota of your key at {host} is used up: check your account "
            "there."
        )
    if status == TOO_MANY and seconds_to_wait(answer):
        return tr(
            "The text encoder at {host} received too many requests and asks "
            "for a pause of {seconds} seconds: try again after that."
        )
    if status == TOO_MANY:
        return tr(
            "The text encoder at {host} still receives too many requests "
            "after several pauses: try again in a few minutes."
        )
    if status >= 500:
        return tr(
            "The text encoder at {host} reported an internal error (HTTP "
            "{status}) more than once: try again later."
        )
    return tr(
        "The text encoder at {host} did not accept the request (HTTP "
        "{status}): check that it offers “{model}” with vectors of the "
        "length that the model needs."
    )


def _rows(body: bytes, url: str) -> Dict[int, Row]:
    try:
        data: Any = json.loads(body)["data"]
        return {_index(item, at): _row(item) for at, item in enumerate(data)}
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise EndpointError(
            tr(
                "The text encoder at {host} did not answer with vectors: "
                "check that {url} is an OpenAI-compatible embeddings "
                "endpoint."
            ).format(host=host_of(url), url=url)
        ) from error


def _index(item: Dict[str, Any], position: int) -> int:
    index = item.get("index", position)
    if type(index) is not int:
        raise TypeError("an index is no number")
    return index


def _row(item: Dict[str, Any]) -> Row:
    row = tuple(map(float, _plain_numbers(item["embedding"])))
    if not row or not all(map(math.isfinite, row)):
        raise ValueError("a vector is not finite")
    return row


def _plain_numbers(values: object) -> List[float]:
    if not isinstance(values, list):
        raise TypeError("a vector is no list")
    if not all(type(value) in (int, float) for value in values):
        raise TypeError("a vector holds more than numbers")
    return values
