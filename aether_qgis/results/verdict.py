"""What an answer says, in a sentence."""

from __future__ import annotations

from aether_qgis.engine.protocol import (
    FOUND,
    NOT_UNDERSTOOD,
    NOTHING,
    WEAK,
    QueryResult,
)
from aether_qgis.translation import number, tr


def verdict_text(result: QueryResult) -> str:
    """Return the verdict on an answer as a whole sentence."""
    return verdict_sentence(
        result.provenance.get("query", ""),
        result.verdict,
        result.relevance,
        result.relevant_share,
    )


def verdict_sentence(
    query: str, verdict: str, relevance_0_to_100: float, share_0_to_1: float
) -> str:
    """Return what a verdict says of a query and a raster."""
    relevance = number(relevance_0_to_100)
    share = number(100 * share_0_to_1, 1)
    if verdict == FOUND:
        return tr(
            "“{query}” is here: relevance {relevance} of 100, some {share} % "
            "of the area."
        ).format(query=query, relevance=relevance, share=share)
    if verdict == NOTHING:
        return tr(
            "Nothing here fits “{query}”: even the best pixels are rather "
            "something else (relevance {relevance} of 100)."
        ).format(query=query, relevance=relevance)
    if verdict == NOT_UNDERSTOOD:
        return tr(
            "“{query}” was not understood as a kind of land or place: the "
            "map shows what is nearest to the words as typed."
        ).format(query=query)
    return tr(
        "“{query}” may be here: relevance {relevance} of 100. Look at the "
        "places before you trust them."
    ).format(query=query, relevance=relevance)


def relevance_text(result: QueryResult) -> str:
    """Return relevance and verdict in a few words."""
    relevance = number(result.relevance, 0)
    if result.verdict == NOTHING:
        return tr(
            "relevance {relevance} of 100: hardly anything here fits"
        ).format(relevance=relevance)
    if result.verdict == NOT_UNDERSTOOD:
        return tr("not understood: what is nearest to the words as typed")
    if result.verdict == WEAK:
        return tr(
            "relevance {relevance} of 100, weak: look before you trust it"
        ).format(relevance=relevance)
    return tr(
        "relevance {relevance} of 100, about {share} % of the area"
    ).format(relevance=relevance, share=_per_cent(result.relevant_share))


def is_quiet(result: QueryResult) -> bool:
    """Say whether there are no places since nothing fits."""
    return result.verdict == NOTHING and not result.region_count


def relevance_explained() -> str:
    """Return how relevance is computed, for help and tooltips."""
    return tr(
        "Relevance says how well the best hundredth of the pixels fits, from "
        "0 to 100. Pixels spread over the raster are compared with the query "
        "and with neutral words for all land (water, forest, town…): a pixel "
        "is relevant where the query explains it better than they do. From "
        "50 on the verdict is “found”, from 25 on “weak”, below that "
        "“nothing”; the borders are set by what the model bundle says of "
        "land where nothing fits."
    )


def _per_cent(share: float) -> str:
    """Return a share, 0 to 1, in per cent, as exactly as it is known."""
    percent = 100 * share
    decimals = sum(percent < least for least in (1, 0.1))
    return number(percent, decimals)
