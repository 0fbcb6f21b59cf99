"""The report as one HTML page that needs no other file and no script."""

from __future__ import annotations

from html import escape
from typing import Iterable

from aether_qgis.engine.evaluation.downstream import ALIGNED, RAW
from aether_qgis.engine.evaluation.findings import (
    Evaluation,
    mean_and_sd,
)
from aether_qgis.engine.evaluation.metrics import LOWER_IS_BETTER
from aether_qgis.engine.evaluation.plots import plots_of
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
from aether_qgis.engine.evaluation.wording import (
    as_heading,
    measure_title,
    probe_title,
)
from aether_qgis.engine.protocol import (
    CLASSIFICATION,
    DISTRIBUTION,
    REGRESSION,
    RETRIEVAL,
)

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


def as_page(found: Evaluation) -> str:
    """Return the page; the same evaluation gives the same bytes.

    Whatever comes from a layer, a bundle or the user is escaped.
    """
    say = found.say
    title = say("Evaluation of “{bundle}”", bundle=found.facts["bundle_title"])
    results = texts_table(found) if found.classes else probe_table(found)
    plots = "".join(
        f"<figure>{svg}<figcaption>{escape(caption)}</figcaption></figure>"
        for caption, svg in plots_of(found)
    )
    parts = (
        (say("Figures"), results),
        (say("Plots"), plots),
        (say("Places"), _places(found)),
        (say("How it was measured"), _list(how_it_was_measured(found))),
        (say("What it does not tell"), _list(limits(found))),
        (say("What was measured"), _facts(found)),
    )
    body = "".join(
        f"<h2>{escape(heading)}</h2>\n{content}\n"
        for heading, content in parts
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(say.language)}">\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>\n<style>{_CSS}</style>\n</head>\n"
        f"<body>\n<main>\n<h1>{escape(title)}</h1>\n"
        f'<p class="lead">{escape(_lead(found))}</p>\n'
        f'<p class="answer">{escape(_answer(found))}</p>\n'
        f"{body}<footer>{_footer(found)}</footer>\n"
        "</main>\n</body>\n</html>\n"
    )


def _lead(found: Evaluation) -> str:
    say = found.say
    task = {
        CLASSIFICATION: say("Classification"),
        REGRESSION: say("Regression"),
        DISTRIBUTION: say("Distribution"),
        RETRIEVAL: say("Retrieval"),
    }[found.request.task]
    return say(
        "{task} of “{fields}” at {count} labelled places",
        task=task,
        fields=", ".join(found.fields),
        count=f"{found.counts.samples:,}",
    )


def _answer(found: Evaluation) -> str:
    say = found.say
    if found.classes:
        auc, _ = over_classes(found.classes, AUC)
        return say(
            "A place that is of the class asked for ranks above one that is "
            "not in {share} of the cases (mean AUC over {classes} classes "
            "{auc}; chance is 0.5).",
            share=f"{auc:.0%}",
            classes=len(found.classes),
            auc=f"{auc:.3f}",
        )
    sentences = []
    measure = found.runs[0].main
    for probe in PROBES:
        (raw, _), (aligned, _) = (
            mean_and_sd(found.run(vectors, probe).figures[measure])
            for vectors in (RAW, ALIGNED)
        )
        sentences.append(
            say(
                "{probe} {raw} raw, {aligned} aligned",
                probe=probe_title(say, probe),
                raw=number(raw),
                aligned=number(aligned),
            )
        )
    name = as_heading(measure_title(say, measure))
    if measure in LOWER_IS_BETTER:
        name = say("{measure} (lower is better)", measure=name)
    return say(
        "{measure}: {figures}.", measure=name, figures="; ".join(sentences)
    )


def _places(found: Evaluation) -> str:
    say, counts = found.say, found.counts
    rows = [
        (say("Labelled places in the layer"), counts.places),
        (say("Left out: without a label"), counts.without_label),
        (say("Left out: outside the raster"), counts.outside),
        (say("Left out: on pixels without data"), counts.without_data),
        (say("Left out: of classes with too few"), counts.in_small_classes),
        (say("Used"), counts.samples),
        (say("Spatial blocks"), counts.blocks),
    ]
    used = say("Used")
    body = "".join(
        f'<tr><th scope="row">{escape(name)}</th>'
        f'<td class="number">{count:,}</td></tr>'
        for name, count in rows
        if count or name == used
    )
    return f"<table>{body}</table>"


def _facts(found: Evaluation) -> str:
    say, facts = found.say, found.facts
    names = {
        "source": say("Raster"),
        "labels": say("Labels"),
        "bundle_title": say("Model bundle"),
        "bundle": say("Name of the bundle"),
        "bundle_recipe": say("Recipe"),
        "bundle_place": say("Trained on points in"),
        "bundle_checksum": say("Check sum of the bundle"),
        "embedding_profile": say("Embedding profile"),
        "source_year": say("Year of the embeddings"),
        "device": say("Computed on"),
    }
    rows = [(name, facts[key]) for key, name in names.items() if key in facts]
    if facts.get("source_simulated") == "yes":
        rows.append((say("Note"), say("The raster is a simulated scene.")))
    body = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{escape(fact)}</td></tr>'
        for name, fact in rows
    )
    return f"<table>{body}</table>"


def _footer(found: Evaluation) -> str:
    facts = found.facts
    parts = [facts.get("attribution", ""), facts.get("licence", "")]
    parts.append(
        found.say(
            "Written by AETHER {version}.",
            version=facts.get("aether_version", ""),
        )
    )
    return "<br>".join(escape(part) for part in parts if part)


def _list(sentences: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(text)}</li>" for text in sentences)
    return f"<ul>{items}</ul>"
