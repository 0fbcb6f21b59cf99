"""The report as one HTML page that needs no other file and no script."""

from __future__ import annotations

from html import escape
from typing import Dict, Iterable

from aether_qgis.engine.evaluation.downstream import ALIGNED, RAW
from aether_qgis.engine.evaluation.findings import (
    Evaluation,
    mean_and_sd,
)
from aether_qgis.engine.evaluation.metrics import LOWER_IS_BETTER
from aether_qgis.engine.evaluation.plots import PROBE_TITLES, plots_of
from aether_qgis.engine.evaluation.probes import PROBES
from aether_qgis.engine.evaluation.report_tables import (
    number,
    probe_table,
    texts_table,
)
from aether_qgis.engine.evaluation.report_words import (
    how_it_was_measured,
    limits,
)
from aether_qgis.engine.evaluation.text_retrieval import AUC, over_classes

_CSS = """
body { margin: 0; background: #f4f6f7; color: #22303c;
  font: 15px/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
main { max-width: 54rem; margin: 2rem auto; padding: 2rem 2.6rem 2.6rem;
  background: #fff; border: 1px solid #dfe5e9; border-radius: 10px; }
h1 { font-size: 1.65rem; line-height: 1.25; margin: 0 0 .3rem; }
h2 { font-size: 1.12rem; margin: 2.2rem 0 .6rem; }
.lead { color: #5a6a77; margin: 0 0 1.4rem; }
.answer { border-left: 4px solid #1f7a72; background: #eef6f5;
  padding: .8rem 1.1rem; margin: 0; border-radius: 0 6px 6px 0; }
table { border-collapse: collapse; width: 100%; }
.wide { overflow-x: auto; }
th, td { text-align: left; padding: .4rem .7rem; vertical-align: top;
  border-bottom: 1px solid #e5eaed; }
thead th { border-bottom: 2px solid #c9d2d8; font-weight: 600; }
th[scope=row] { font-weight: 500; white-space: nowrap; }
th[scope=row].long { white-space: normal; }
.number { text-align: right; white-space: nowrap;
  font-variant-numeric: tabular-nums; }
.better { color: #14635c; font-weight: 600; }
.worse { color: #a3411f; font-weight: 600; }
.small { color: #5a6a77; font-size: .88rem; }
figure { margin: 1.2rem 0 1.6rem; }
figure svg { max-width: 100%; height: auto; display: block; }
figcaption { color: #5a6a77; font-size: .88rem; margin-top: .4rem; }
li { margin: .25rem 0; }
footer { margin-top: 2.2rem; padding-top: 1rem; color: #5a6a77;
  border-top: 1px solid #e5eaed; font-size: .88rem; }
@media print { body { background: #fff; } main { border: 0; margin: 0; } }
"""

_FACTS = (
    ("source", "Raster"),
    ("labels", "Labels"),
    ("bundle_title", "Model bundle"),
    ("bundle", "Name of the bundle"),
    ("bundle_recipe", "Recipe"),
    ("bundle_place", "Trained on points in"),
    ("bundle_checksum", "Check sum of the bundle"),
    ("embedding_profile", "Embedding profile"),
    ("source_year", "Year of the embeddings"),
    ("device", "Computed on"),
)


def as_page(found: Evaluation) -> str:
    """Return the page; the same evaluation gives the same bytes.

    Whatever comes from a layer, a bundle or the user is escaped.
    """
    title = f"Evaluation of “{found.facts['bundle_title']}”"
    results = texts_table(found) if found.classes else probe_table(found)
    plots = "".join(
        f"<figure>{svg}<figcaption>{escape(caption)}</figcaption></figure>"
        for caption, svg in plots_of(found)
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>\n<style>{_CSS}</style>\n</head>\n"
        f"<body>\n<main>\n<h1>{escape(title)}</h1>\n"
        f'<p class="lead">{escape(_lead(found))}</p>\n'
        f'<p class="answer">{escape(_answer(found))}</p>\n'
        f"<h2>Figures</h2>\n{results}\n"
        f"<h2>Plots</h2>\n{plots}\n"
        f"<h2>Places</h2>\n{_places(found)}\n"
        f"<h2>How it was measured</h2>\n{_list(how_it_was_measured(found))}\n"
        "<h2>What it does not tell</h2>\n"
        f"{_list(limits(found))}\n"
        f"<h2>What was measured</h2>\n{_facts(found.facts)}\n"
        f"<footer>{_footer(found.facts)}</footer>\n"
        "</main>\n</body>\n</html>\n"
    )


def _lead(found: Evaluation) -> str:
    fields = ", ".join(found.fields)
    return (
        f"{found.request.task.capitalize()} of “{fields}” at "
        f"{found.counts.samples:,} labelled places"
    )


def _answer(found: Evaluation) -> str:
    if found.classes:
        auc, _ = over_classes(found.classes, AUC)
        return (
            "A place that is of the class asked for ranks above one that is "
            f"not in {auc:.0%} of the cases (mean AUC over "
            f"{len(found.classes)} classes {auc:.3f}; chance is 0.5)."
        )
    sentences = []
    measure = found.runs[0].main
    for probe in PROBES:
        (raw, _), (aligned, _) = (
            mean_and_sd(found.run(vectors, probe).figures[measure])
            for vectors in (RAW, ALIGNED)
        )
        sentences.append(
            f"{PROBE_TITLES[probe]} {number(raw)} raw, "
            f"{number(aligned)} aligned"
        )
    lower = " (lower is better)" if measure in LOWER_IS_BETTER else ""
    name = measure[0].upper() + measure[1:]
    return f"{name}{lower}: {'; '.join(sentences)}."


def _places(found: Evaluation) -> str:
    counts = found.counts
    rows = [
        ("Labelled places in the layer", counts.places),
        ("Left out: without a label", counts.without_label),
        ("Left out: outside the raster", counts.outside),
        ("Left out: on pixels without data", counts.without_data),
        ("Left out: of classes with too few", counts.in_small_classes),
        ("Used", counts.samples),
        ("Spatial blocks", counts.blocks),
    ]
    body = "".join(
        f'<tr><th scope="row">{name}</th>'
        f'<td class="number">{count:,}</td></tr>'
        for name, count in rows
        if count or name == "Used"
    )
    return f"<table>{body}</table>"


def _facts(facts: Dict[str, str]) -> str:
    body = "".join(
        f'<tr><th scope="row">{name}</th><td>{escape(facts[key])}</td></tr>'
        for key, name in _FACTS
        if key in facts
    )
    if facts.get("source_simulated") == "yes":
        body += (
            '<tr><th scope="row">Note</th><td>The raster is a simulated '
            "scene.</td></tr>"
        )
    return f"<table>{body}</table>"


def _footer(facts: Dict[str, str]) -> str:
    parts = [facts.get("attribution", ""), facts.get("licence", "")]
    parts.append(f"Written by AETHER {facts.get('aether_version', '')}.")
    return "<br>".join(escape(part) for part in parts if part)


def _list(sentences: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(text)}</li>" for text in sentences)
    return f"<ul>{items}</ul>"
