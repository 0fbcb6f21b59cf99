"""A hosted text encoder: texts to vectors over an OpenAI-compatible API."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Dict, List, Sequence, Tuple

from aether_qgis.client import CallListener
from aether_qgis.endpoints.address import host_of
from aether_qgis.endpoints.answers import read_vectors, refusal
from aether_qgis.endpoints.faults import fault_of
from aether_qgis.endpoints.posting import JSON, Answer, Unanswered, post
from aether_qgis.endpoints.waiting import pause_before_retry, sleep
from aether_qgis.translation import tr

Vectors = Dict[str, Tuple[float, ...]]

TIMEOUT_S = 30.0
_TEXTS_PER_REQUEST = 128
_NOT_UNDERSTOOD = (400, 422)


@dataclass(frozen=True)
class HostedEncoder:
    """An endpoint, its model, and how to sign in."""

    url: str
    """The full address, as ``embeddings_url`` gives it."""
    model: str
    dimension: int
    """How many numbers a vector has."""
    authentication: str = ""
    """The id of an entry in QGIS's authentication store, or empty."""
    timeout_s: float = TIMEOUT_S

    def encode(self, texts: Sequence[str], listener: CallListener) -> Vectors:
        """Return the vector of every text; blocks the calling thread.

        Raises EndpointError with one sentence, and EngineCancelled when the
        listener cancels.
        """
        vectors: Vectors = {}
        wanted = list(dict.fromkeys(texts))
        for start in range(0, len(wanted), _TEXTS_PER_REQUEST):
            end = start + _TEXTS_PER_REQUEST
            part = wanted[start:end]
            listener.log(
                tr("Texts sent to {host}: {count}").format(
                    host=host_of(self.url), count=len(part)
                )
            )
            rows = self._ask(part, listener)
            vectors.update(zip(part, rows))
        return vectors

    def _ask(
        self, texts: List[str], listener: CallListener
    ) -> List[Tuple[float, ...]]:
        body: Dict[str, object] = {
            "model": self.model,
            "input": texts,
            "encoding_format": "float",
            "dimensions": self.dimension,
        }
        answer = self._post(body, listener)
        if answer.status in _NOT_UNDERSTOOD:
            # Servers of encoders that have one dimension only refuse to be
            # asked for it; the answer's dimension is checked either way.
            body.pop("dimensions")
            answer = self._post(body, listener)
        if answer.status != 200:
            raise refusal(answer, self.url, self.model)
        return read_vectors(answer.body, len(texts), self.dimension, self.url)

    def _post(self, body: Dict[str, object], listener: CallListener) -> Answer:
        """Post until there is an answer for which no other try helps."""
        tried = 0
        while True:
            answer = self._post_once(json.dumps(body).encode(), listener)
            tried += 1
            pause_s = pause_before_retry(answer, tried)
            if pause_s is None:
                return answer
            sleep(pause_s, listener)

    def _post_once(self, body: bytes, listener: CallListener) -> Answer:
        try:
            return post(
                self.url,
                body,
                JSON,
                self.timeout_s,
                listener.is_cancelled,
                self.authentication,
            )
        except Unanswered as error:
            raise fault_of(error, self.url, self.timeout_s) from error
