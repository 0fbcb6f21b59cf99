"""What is said of a query's examples."""

from __future__ import annotations

from typing import List

from aether_qgis.engine.protocol import FITTED, NEAREST, QueryRequest
from aether_qgis.translation import number, tr


def like_texts(count: int, has_words: bool) -> List[str]:
    """Return what a query by so many examples is called, nothing without
    any."""
    if not count:
        return []
    if has_words:
        return [tr("examples: {count}").format(count=count)]
    if count == 1:
        return [tr("Like one example")]
    return [tr("Like {count} examples").format(count=count)]


def example_sentences(request: QueryRequest) -> List[str]:
    """Return how many examples there were, and what became of them."""
    if not request.examples.total:
        return []
    sentences = [
        tr("Examples: {count}, counter-examples: {counters}.").format(
            count=request.examples.total,
            counters=request.counterexamples.total,
        ),
        _way(request.how),
    ]
    if request.positive:
        sentences.append(
            tr("Examples count for {percent} %, the text for the rest.")
            .format(percent=number(100 * request.mix))
            .replace(" %", "\u00a0%")
        )
    return sentences


def _way(how: str) -> str:
    if how == FITTED:
        return tr(
            "Pixels were compared by a linear model fitted to them and to "
            "the raster's background."
        )
    if how == NEAREST:
        return tr("Pixels were compared with the example nearest to each.")
    return tr("Pixels were compared with the mean of the examples.")
