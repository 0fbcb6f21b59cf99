"""The report's texts in the language of whoever asked for it."""

from __future__ import annotations

import json
from typing import Any, Dict

from aether_qgis.engine.evaluation.downstream import ALIGNED, RAW
from aether_qgis.resources import report_texts


class Wording:
    """Called with an English template and its values, returns the text.

    Whatever is not translated stays English, and so does a translation whose
    placeholders are broken.
    """

    def __init__(self, language: str) -> None:
        """``language`` is one that ships, such as ``de``; "" for English."""
        self.language = language.replace("_", "-") or "en"
        self._texts: Dict[str, str] = {}
        path = report_texts(language)
        if language and path.is_file():
            self._texts = json.loads(path.read_text("utf-8"))

    def __call__(self, template: str, **values: Any) -> str:
        """Return ``template`` translated, with its values."""
        try:
            return self._texts.get(template, template).format(**values)
        except (KeyError, IndexError, ValueError):
            return template.format(**values)


def probe_title(say: Wording, probe: str) -> str:
    """Return what a probe is called."""
    return {"linear": say("linear"), "hidden": say("hidden layer")}[probe]


def vectors_title(say: Wording, vectors: str) -> str:
    """Return what raw or aligned vectors are called in a legend."""
    return {RAW: say("raw vectors"), ALIGNED: say("aligned vectors")}[vectors]


def measure_title(say: Wording, measure: str) -> str:
    """Return what a measure is called; most have one name everywhere."""
    kind, _, cutoff = measure.partition(" at ")
    titles = {
        "accuracy": say("accuracy"),
        "macro F1": say("macro F1"),
        "average precision": say("average precision"),
        "precision": say("precision at {k}", k=cutoff),
        "recall": say("recall at {k}", k=cutoff),
    }
    return titles.get(kind, measure)


def as_heading(title: str) -> str:
    """Return ``title`` with a capital first letter."""
    return title[:1].upper() + title[1:]
