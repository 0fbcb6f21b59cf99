"""Sentence vectors of a hosted text encoder, which come with the request.

The engine never goes online: the plugin asks the encoder's endpoint, with
the user's consent, and sends the vectors along.
"""

from __future__ import annotations

import math
from typing import Dict, Mapping, NoReturn, Sequence

import numpy as np

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.runtime.arrays import Floats

SentenceVectors = Mapping[str, Sequence[float]]

HOSTED = "hosted"
UNKNOWN = "unknown"
NONE = "none"
"""The encoder of a bundle that is for examples only."""

_LEAST_LENGTH = 1e-6


class GivenSentences:
    """Answers with the vectors that a request has brought along."""

    def __init__(self, bundle: Bundle, given: SentenceVectors) -> None:
        """Check ``given``, the vector of every text.

        Raises BundleError unless all are finite vectors of the dimension
        that the bundle's text head takes.
        """
        self._bundle = bundle
        self.dimension: int = bundle.manifest.text_dimension
        encoder = bundle.manifest.text_encoder
        self._model = str(encoder.get("model", "?"))
        self._url = str(encoder.get("url", "?"))
        self._vectors: Dict[str, Floats] = {
            one_line(text): self._unit(text, vector)
            for text, vector in given.items()
        }

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return float32 [texts, dimension], rows of length 1.

        Raises BundleError for a text whose vector was not given.
        """
        rows = []
        for text in texts:
            vector = self._vectors.get(one_line(text))
            if vector is None:
                self._refuse_without_vector(text)
            rows.append(vector)
        return np.stack(rows)

    def _refuse_without_vector(self, text: str) -> NoReturn:
        raise BundleError(
            "The bundle “{bundle}” was trained with the hosted text encoder "
            "“{model}” at {url}, and no other one can stand in for it, but "
            "the request has no vector of “{text}” from there: ask through "
            "QGIS, with the endpoint allowed under Settings > Options > "
            "AETHER.",
            bundle=self._bundle.manifest.name,
            model=self._model,
            url=self._url,
            text=text[:80],
        )

    def _unit(self, text: str, vector: Sequence[float]) -> Floats:
        if len(vector) != self.dimension:
            raise BundleError(
                "The hosted text encoder “{model}” at {url} gave {found} "
                "numbers for “{text}”, but the bundle “{bundle}” takes "
                "{expected}: choose the encoder it was trained with.",
                bundle=self._bundle.manifest.name,
                model=self._model,
                url=self._url,
                text=text[:80],
                found=len(vector),
                expected=self.dimension,
            )
        length = math.hypot(*vector)
        if not math.isfinite(length) or length < _LEAST_LENGTH:
            raise BundleError(
                "The hosted text encoder “{model}” at {url} gave a vector "
                "for “{text}” that is zero or not finite; expected a "
                "direction: check that server.",
                model=self._model,
                url=self._url,
                text=text[:80],
            )
        return np.asarray(np.asarray(vector) / length, np.float32)


def refuse_unknown(bundle: Bundle) -> NoReturn:
    """Say why a bundle whose text encoder is unknown answers no text."""
    note = str(bundle.manifest.text_encoder.get("note", ""))
    raise BundleError(
        "The bundle “{bundle}” answers no text, because its text encoder is "
        "not named ({note}) and any other one would answer wrongly: import "
        "its checkpoint again with the endpoint of that encoder, or export "
        "the aligned raster, which needs no text.",
        bundle=bundle.manifest.name,
        note=note.rstrip(".") or "-",
    )


def refuse_words(bundle: Bundle) -> NoReturn:
    """Say that a bundle is for examples only."""
    raise BundleError(
        "The bundle “{bundle}” answers no text, since it was made for "
        "examples only: show examples instead, or choose another bundle.",
        bundle=bundle.manifest.name,
    )


def one_line(text: str) -> str:
    """Return ``text`` with single spaces, as texts are encoded."""
    return " ".join(text.split())
