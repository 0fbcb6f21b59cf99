"""Translations: their files, their tables, and what QGIS loads of them."""

import json
import runpy
import subprocess
import sys

import pytest
from conftest import ROOT
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from aether_qgis import translation
from aether_qgis.translation import number, shipped_language, tr

TEXTS = {
    "AETHER": {"Search": "a.py", "Places: {count}": "b.py"},
    "engine": {"{path} is <gone>.": "engine/c.py"},
}


@pytest.fixture(scope="module")
def files():
    return runpy.run_path(str(ROOT / "scripts" / "translation_files.py"))


@pytest.fixture(scope="module")
def faults():
    script = ROOT / "scripts" / "translation_checks.py"
    return runpy.run_path(str(script))["faults"]


@pytest.fixture
def german(files, tmp_path):
    """A file with one finished text of three."""
    messages = files["brought_up_to_date"](TEXTS, [])
    done = [
        message._replace(translation="Suchen")
        if message.source == "Search"
        else message
        for message in messages
    ]
    path = tmp_path / "aether_qgis_de.ts"
    path.write_text(files["as_text"](done, "de"), encoding="utf-8")
    return path


def test_a_file_reads_as_it_was_written(files, german):
    messages = files["read"](german)
    assert files["as_text"](messages, "de") == german.read_text("utf-8")
    assert {one.source for one in messages if not one.translation} == {
        "Places: {count}",
        "{path} is <gone>.",
    }


def test_an_update_keeps_what_is_finished_and_drops_what_is_gone(
    files, german
):
    changed = {
        "AETHER": {"Search": "moved.py", "New": "a.py"},
        "engine": {},
    }
    updated = files["brought_up_to_date"](changed, files["read"](german))
    assert [(one.source, one.file, one.translation) for one in updated] == [
        ("New", "a.py", ""),
        ("Search", "moved.py", "Suchen"),
    ]


def test_a_compiled_file_translates_and_has_the_same_bytes(
    files, german, tmp_path
):
    first, _ = files["compile_all"](tmp_path / "1", tmp_path)
    second, _ = files["compile_all"](tmp_path / "2", tmp_path)
    assert first.read_bytes() == second.read_bytes()
    translator = QTranslator()
    assert translator.load(str(first))
    assert translator.translate("AETHER", "Search") == "Suchen"
    assert not translator.translate("AETHER", "Places: {count}")


def test_a_language_that_is_gone_is_not_compiled(files, german, tmp_path):
    made = files["compile_all"](tmp_path / "qm", tmp_path)
    german.unlink()
    assert files["compile_all"](tmp_path / "qm", tmp_path) == []
    assert not any(path.exists() for path in made)


@pytest.fixture
def shipped(monkeypatch, tmp_path):
    """The four languages, as they lie in the plugin."""
    for name in ("de", "es", "fr", "zh_CN"):
        (tmp_path / f"aether_qgis_{name}.qm").touch()
    monkeypatch.setattr(translation, "translations", lambda: tmp_path)


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de", "de"),
        ("de_AT", "de"),
        ("fr_CA", "fr"),
        ("es-MX", "es"),
        ("zh", "zh_CN"),
        ("zh_CN", "zh_CN"),
        ("zh-Hans", "zh_CN"),
        ("zh_Hans_SG", "zh_CN"),
        ("zh-Hant", ""),
        ("zh_TW", ""),
        ("en_GB", ""),
        ("pt_BR", ""),
        ("C", ""),
        ("", ""),
    ],
)
def test_a_locale_takes_the_language_that_ships(shipped, locale, language):
    assert shipped_language(locale) == language


def test_qgiss_own_choice_of_language_counts(
    files, german, tmp_path, monkeypatch
):
    files["compile_all"](tmp_path / "qm", tmp_path)
    monkeypatch.setattr(translation, "translations", lambda: tmp_path / "qm")
    monkeypatch.setattr(QgsApplication, "locale", lambda: "de_AT")
    translator = translation.install_translator()
    assert tr("Search") == "Suchen"
    QCoreApplication.removeTranslator(translator)
    assert tr("Search") == "Search"


def test_numbers_are_written_as_the_language_does():
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de_DE"))
        assert number(1234.5, 1) == "1.234,5"
        assert number(0.25) == "0,25"
        QLocale.setDefault(QLocale("en_GB"))
        assert number(5000) == "5,000"
        assert number(98.0) == "98"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("Places: {count}", "Orte: {anzahl}", "placeholders"),
        ("{a} of {a}", "{a}", "placeholders"),
        ("Train…", "Trainieren", "end as"),
        ("It is gone.", "Es ist weg", "end as"),
        ("It is gone.", "它不见了。", None),
        ("Search", "Suchen ", "space"),
        ("Open the report", "Open the report", "English"),
        ("HTML files (*.html)", "HTML-Dateien", "file endings"),
        ("&Search", "Suchen", "accelerator"),
        ("Region", "Region", None),
        ("AETHER: {query}", "AETHER: {query}", None),
        ("One.\n\nTwo.", "Eins. Zwei.", "paragraphs"),
    ],
)
def test_a_faulty_translation_is_found(faults, source, translation, fault):
    found = "; ".join(faults(source, translation, "de"))
    assert fault in found if fault else found == ""


@pytest.fixture
def table(tmp_path):
    """Runs the translators' script on a copy of the German file."""
    folder = tmp_path / "copy"
    (folder / "scripts").mkdir(parents=True)
    (folder / "i18n").mkdir()
    for name in ("files", "checks", "table"):
        script = f"translation_{name}.py"
        text = (ROOT / "scripts" / script).read_text("utf-8")
        (folder / "scripts" / script).write_text(text, encoding="utf-8")

    def run(*arguments):
        return subprocess.run(
            [
                sys.executable,
                folder / "scripts" / "translation_table.py",
                *arguments,
            ],
            capture_output=True,
            text=True,
            check=False,
        )

    run.folder = folder
    return run


@pytest.mark.parametrize("ending", ["json", "tsv"])
def test_a_translators_table_goes_out_and_comes_back(
    table, german, files, tmp_path, ending
):
    target = table.folder / "i18n" / german.name
    target.write_bytes(german.read_bytes())
    out = tmp_path / f"open.{ending}"
    assert table("export", "de", out).returncode == 0
    text = out.read_text("utf-8")
    assert "Suchen" not in text
    if ending == "json":
        rows = json.loads(text)
        assert len(rows) == 2
        rows[0]["translation"] = "Orte: {count}"
        out.write_text(json.dumps(rows), encoding="utf-8")
    else:
        line = "AETHER\tPlaces: {count}\tb.py\t"
        assert line in text
        text = text.replace(line, f"{line}Orte: {{count}}")
        out.write_text(text, encoding="utf-8")
    assert table("import", "de", out).returncode == 0
    assert {one.source: one.translation for one in files["read"](target)} == {
        "Places: {count}": "Orte: {count}",
        "Search": "Suchen",
        "{path} is <gone>.": "",
    }


def test_a_table_with_a_fault_is_refused_as_a_whole(table, german, tmp_path):
    target = table.folder / "i18n" / german.name
    target.write_bytes(german.read_bytes())
    out = tmp_path / "open.json"
    table("export", "de", out)
    rows = json.loads(out.read_text("utf-8"))
    rows[0]["translation"] = "Orte"
    out.write_text(json.dumps(rows), encoding="utf-8")
    came_back = table("import", "de", out)
    assert came_back.returncode == 1
    assert "placeholders" in came_back.stderr
    assert target.read_bytes() == german.read_bytes()
