"""The model card of a trained bundle."""

from __future__ import annotations

from typing import Dict, List

from aether_qgis.engine.bundles.manifest import QUALITY, Manifest
from aether_qgis.engine.protocol import (
    BLOCKS_HOLDOUT,
    LINEAR_RECIPE,
    NO_HOLDOUT,
)

_HOW = {
    "aether": "the towers, losses and schedule of AETHER (arXiv 2510.09894)",
    "linear": "a closed form, ridge regression from pixels to sentences",
    "robust": "AETHER's task with this plugin's own towers and losses",
}


def card_of(manifest: Manifest) -> str:
    """Return the model card of ``manifest``, Markdown in English."""
    training = manifest.training
    lines = [
        f"# {manifest.title}",
        "",
        manifest.summary,
        "",
        "## Trained on",
        f"- Points of interest: {training['points']}, of these "
        f"{training['held_out']} held out to measure",
        f"- Place: {training['place'] or 'not said'}",
        f"- Year of the embeddings: {manifest.embedding_year or 'not said'}",
        f"- Raster: {training['raster']}",
        f"- Source of the points: {training['source'] or 'not said'}",
    ]
    if training.get("base"):
        lines.append(
            f"- Built on `{training['base']}`, whose knowledge it keeps: a "
            "query counts for the points the more, the nearer it is to one "
            "of their kinds"
        )
    if training["simulated"]:
        lines.append("- SIMULATED data: no pixel shows a real place.")
    return "\n".join(
        [
            *lines,
            "",
            "## How",
            f"Recipe `{training['recipe']}`: {_HOW[training['recipe']]}.",
            "",
            *_settings(training["settings"]),
            "",
            "## How good",
            _quality(manifest),
            "",
            "## Good for",
            "Finding places like those it was trained on, within the same "
            "area and year, by phrases in English and in other languages.",
            "",
            "## Not good for",
            "- Other places or years: neither was measured.",
            "- Kinds of place that the points do not hold, or hold seldom.",
            "- Names, addresses and single buildings: a pixel is 10 m wide "
            f"and was learnt from a window of radius "
            f"{manifest.window_radius} pixels.",
            "- Measuring area, and decisions about people: similarity is not "
            "a probability, and points of interest miss places.",
            "",
            "## Licence and attribution",
            manifest.licence,
            "",
            manifest.attribution,
            "",
        ]
    )


def _settings(settings: Dict[str, object]) -> List[str]:
    rows = [f"| {name} | {value} |" for name, value in settings.items()]
    return ["| setting | value |", "|---|---|", *rows]


def _quality(manifest: Manifest) -> str:
    training = manifest.training
    holdout = training["settings"]["holdout"]
    if holdout == NO_HOLDOUT:
        return "Not measured: no places were held out."
    if QUALITY not in manifest.metrics:
        return (
            "Not measured: no kind of place occurs often enough among the "
            "held-out points."
        )
    side = training["settings"]["block_size_m"]
    where = (
        f"in square blocks of {side:g} m that training did not see"
        if holdout == BLOCKS_HOLDOUT
        else "drawn at random, often close to a training point"
    )
    caution = "The phrases are"
    if training["recipe"] == LINEAR_RECIPE:
        caution = (
            "The same points chose the regularisation, and the phrases are"
        )
    return (
        f"Mean AUC {manifest.metrics[QUALITY]:.3f} over the kinds of place "
        f"(0.5 is chance, 1 is perfect): the texts of a kind find its points "
        f"among {training['held_out']} held-out points {where}. "
        f"{caution} those of the points, so expect a little less from "
        "phrases of your own."
    )
