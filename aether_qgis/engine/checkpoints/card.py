"""The model card of an imported bundle."""

from __future__ import annotations

from aether_qgis.engine.bundles.manifest import Manifest
from aether_qgis.engine.towers.hosted import HOSTED


def card_of(manifest: Manifest) -> str:
    """Return the model card, Markdown in English."""
    training = manifest.training
    epoch = training["epoch"]
    year = manifest.embedding_year or "not said"
    return "\n".join(
        [
            f"# {manifest.title}",
            "",
            manifest.summary,
            "",
            "## From what",
            f"- Source: {training['source']}"
            + (f", epoch {epoch}" if epoch >= 0 else ""),
            f"- Place: {training['place'] or 'not said'}",
            f"- Year of the embeddings: {year}",
            f"- Window: radius {manifest.window_radius} pixels",
            "- Towers, losses and settings: AETHER, arXiv 2510.09894",
            "",
            "## How well",
            "Not measured here: `aether:evaluatealignment` measures it on "
            "labelled places.",
            "",
            "## Text encoder",
            _encoder(manifest),
            "",
            "## Not good for",
            "Places other than the one it was trained on, and decisions "
            "about people.",
            "",
            "## Licence and attribution",
            manifest.licence,
            "",
            manifest.attribution,
            "",
        ]
    )


def _encoder(manifest: Manifest) -> str:
    encoder = manifest.text_encoder
    if encoder["kind"] == HOSTED:
        return (
            f"`{encoder['model']}` at {encoder['url']}, "
            f"{encoder['dimensions']} numbers. A query's text is sent there, "
            "after consent. The encoder that ships with AETHER cannot stand "
            "in: its vectors mean something else."
        )
    return (
        f"Not known ({encoder['note']}), so the bundle answers no text. It "
        "can export aligned rasters."
    )
