"""Whether a refused request is worth another try, and when."""

from __future__ import annotations

import json
import math
import time
from email.utils import parsedate_to_datetime
from typing import Optional

from aether_qgis.client import CallListener, EngineCancelled
from aether_qgis.endpoints.posting import Answer
from aether_qgis.translation import tr

TOO_MANY = 429
_MOST_TRIES = 4
_MOST_TRIES_OF_A_FAULT = 3
LONGEST_PAUSE_S = 30.0
_FIRST_PAUSE_S = 1.0
_POLL_S = 0.05
# What OpenAI says where waiting does not help: there is no money left.
_NO_QUOTA = "insufficient_quota"


def pause_before_retry(answer: Answer, tried: int) -> Optional[float]:
    """Return the seconds to wait before another try; None for no try.

    ``tried`` counts the tries so far. The server's Retry-After counts, up to
    ``LONGEST_PAUSE_S``; without it the pause doubles from try to try.
    """
    if answer.status == TOO_MANY:
        most = 1 if no_quota_is_left(answer) else _MOST_TRIES
    elif answer.status >= 500:
        most = _MOST_TRIES_OF_A_FAULT
    else:
        most = 1
    if tried >= most:
        return None
    wanted = seconds_to_wait(answer)
    if wanted is None:
        return min(_FIRST_PAUSE_S * 2.0 ** (tried - 1), LONGEST_PAUSE_S)
    return wanted if wanted <= LONGEST_PAUSE_S else None


def sleep(seconds: float, listener: CallListener) -> None:
    """Wait in the calling thread; raises EngineCancelled."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        if listener.is_cancelled():
            raise EngineCancelled(tr("The request was cancelled."))
        time.sleep(min(left, _POLL_S))


def seconds_to_wait(answer: Answer) -> Optional[float]:
    """Return what Retry-After asks for, as a number or as a date."""
    try:
        wanted = float(answer.retry_after)
    except ValueError:
        wanted = _seconds_until(answer.retry_after)
    return max(wanted, 0.0) if math.isfinite(wanted) else None


def no_quota_is_left(answer: Answer) -> bool:
    """Return whether the server wants payment, not fewer requests."""
    try:
        error = json.loads(answer.body)["error"]
        return _NO_QUOTA in (error.get("code"), error.get("type"))
    except (
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        RecursionError,
    ):
        return False


def _seconds_until(date: str) -> float:
    try:
        return parsedate_to_datetime(date).timestamp() - time.time()
    except (TypeError, ValueError):
        return math.nan
