"""A report in another language than English."""

import json
import re
import runpy
from html.parser import HTMLParser
from pathlib import Path

import pytest
from evaluation_scene import by_class, runner, stripes, write_scene

from aether_qgis.engine.evaluation import wording
from aether_qgis.engine.evaluation.wording import Wording

ROOT = Path(__file__).resolve().parents[3]
MARK = "§"


class Texts(HTMLParser):
    """The texts of a page, without its style and what raster, bundle and
    labels are called."""

    def __init__(self):
        super().__init__()
        self.found, self.language, self._tag = [], "", ""

    def handle_starttag(self, tag, attributes):
        self._tag = tag
        if tag == "html":
            self.language = dict(attributes)["lang"]

    def handle_data(self, data):
        is_data = self._tag in ("style", "td") or ":" in self._tag
        if not is_data and data.strip():
            self.found.append(data.strip())


@pytest.fixture(scope="module")
def templates():
    """All texts of reports, as they are collected for translators."""
    script = runpy.run_path(str(ROOT / "scripts" / "update_translations.py"))
    return script["collect"]()["report"]


@pytest.fixture
def marked(templates, tmp_path, monkeypatch):
    """A language whose every text is the English one with a mark."""
    path = tmp_path / "report_xx.json"
    path.write_text(
        json.dumps({text: f"{MARK}{text}" for text in templates}),
        encoding="utf-8",
    )
    monkeypatch.setattr(wording, "report_texts", lambda language: path)


@pytest.mark.parametrize("task", ["classification", "retrieval"])
def test_every_text_of_a_page_is_translated(marked, templates, tmp_path, task):
    run = runner(write_scene(tmp_path, stripes()), tmp_path)
    result = run(by_class, task=task, seeds=2, language="xx")
    page = Texts()
    page.feed(Path(result.report_path).read_text("utf-8"))
    assert page.language == "xx"
    english = [
        text
        for text in page.found
        if len(re.findall(r"[^\W\d_]{3,}", text)) > 2
        and MARK not in text
        and not re.search("Google|CC-BY|Apache", text)
    ]
    assert english == []
    assert sum(MARK in text for text in page.found) > 25
    assert len(templates) > 60


def test_without_a_translation_a_report_is_english(tmp_path, monkeypatch):
    monkeypatch.setattr(
        wording, "report_texts", lambda language: tmp_path / "none.json"
    )
    assert Wording("xx")("Used {n}", n=1) == "Used 1"


def test_a_translation_with_broken_placeholders_stays_english(
    tmp_path, monkeypatch
):
    path = tmp_path / "report_xx.json"
    path.write_text(json.dumps({"Used {n}": "Benutzt {m}"}))
    monkeypatch.setattr(wording, "report_texts", lambda language: path)
    assert Wording("xx")("Used {n}", n=1) == "Used 1"
