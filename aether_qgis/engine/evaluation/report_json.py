"""The report as JSON: settings, counts and every figure."""

from __future__ import annotations

import json
import math
from typing import Any, Dict

from aether_qgis.engine.evaluation.findings import (
    Evaluation,
    mean_and_sd,
)
from aether_qgis.engine.evaluation.probes import (
    BATCH_SIZE,
    HIDDEN_UNITS,
    LEARNING_RATE,
    MOST_EPOCHS,
    PATIENCE,
)
from aether_qgis.engine.evaluation.text_retrieval import over_classes

FORMAT = "aether-evaluation-1"


def as_json(found: Evaluation) -> str:
    """Return the report as text; what is not defined is null."""
    report = {
        "format": FORMAT,
        "task": found.request.task,
        **_about(found),
        "counts": {
            **vars(found.counts),
            "areas": found.areas,
            "classes_left_out": found.targets.left_out,
        },
        "results": _retrieval(found) if found.classes else _probes(found),
    }
    return json.dumps(_finite(report), indent=2, ensure_ascii=False) + "\n"


def _about(found: Evaluation) -> Dict[str, Any]:
    request = found.request
    settings: Dict[str, Any] = {"window_radius": found.window_radius}
    if found.classes:
        settings["cutoffs"] = list(request.cutoffs)
    else:
        settings.update(
            split=request.split,
            block_size_m=request.block_size_m,
            seeds=request.seeds,
            hidden_units=HIDDEN_UNITS,
            learning_rate=LEARNING_RATE,
            patience=PATIENCE,
            most_epochs=MOST_EPOCHS,
            batch_size=BATCH_SIZE,
        )
    names = list(found.targets.names)
    return {
        "fields": list(found.fields),
        "names": names,
        "settings": settings,
        "provenance": found.facts,
    }


def _probes(found: Evaluation) -> Any:
    sizes = [
        {
            "training": len(part.training),
            "validation": len(part.validation),
            "test": len(part.test),
        }
        for part in found.parts
    ]
    runs = []
    for run in found.runs:
        figures = {}
        for measure, values in run.figures.items():
            mean, spread = mean_and_sd(values)
            figures[measure] = {
                "mean": mean,
                "sd": spread,
                "per_seed": list(values),
            }
        runs.append(
            {
                "vectors": run.vectors,
                "probe": run.probe,
                "figures": figures,
                "epochs": list(run.epochs),
            }
        )
    return {"parts": sizes, "probes": runs}


def _retrieval(found: Evaluation) -> Any:
    measures = list(found.classes[0].texts[0].figures)
    overall = {}
    for measure in measures:
        mean, spread = over_classes(found.classes, measure)
        overall[measure] = {"mean": mean, "sd_over_texts": spread}
    classes = []
    for one in found.classes:
        figures = {}
        for measure in measures:
            mean, spread = one.over_texts(measure)
            figures[measure] = {"mean": mean, "sd_over_texts": spread}
        classes.append(
            {
                "name": one.name,
                "places": one.places,
                "figures": figures,
                "texts": [vars(text) for text in one.texts],
            }
        )
    return {"overall": overall, "classes": classes}


def _finite(value: Any) -> Any:
    """Return ``value`` with null for numbers that JSON does not know."""
    if isinstance(value, dict):
        return {str(key): _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
