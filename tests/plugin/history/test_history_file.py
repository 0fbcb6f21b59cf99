"""The history's file: order, bounds, damage, two QGIS at once."""

import subprocess
import sys
from dataclasses import replace

import pytest
from conftest import ROOT
from history_entries import made_entry
from qgis.PyQt.QtCore import QLockFile

from aether_qgis.engine.protocol import Extent
from aether_qgis.history import history_file, locked_file
from aether_qgis.history.entry import Outcome, entry_line, read_entry
from aether_qgis.history.locked_file import RecordError

WRITER = """
import sys
from qgis.core import QgsApplication
from aether_qgis.requests.question import Question
from aether_qgis.history.entry import FOUND, Outcome, new_entry
from aether_qgis.history.history_file import HistoryFile
from pathlib import Path
app = QgsApplication([], False)
history = HistoryFile(Path(sys.argv[1]))
for number in range(8):
    words = {"QUERY": f"{sys.argv[2]} {number}"}
    asked = Question("aether:textquery", words)
    history.add(new_entry(asked, Outcome(FOUND, 1.0, 1)))
"""


def _queries(history):
    return [entry.question.text("QUERY") for entry in history.entries()]


def test_no_file_is_an_empty_history(history):
    assert history.entries() == []


def test_the_newest_comes_first_with_all_that_was_recorded(history):
    entries = [
        made_entry("wälder", extent=Extent(1.0, 2.0, 3.0, 4.0, "WKT")),
        replace(made_entry("lake"), outcome=Outcome("error", 0.1, 0, "No.")),
    ]
    for entry in entries:
        history.add(entry)
    assert history.entries() == entries[::-1]


def test_the_oldest_go_when_there_are_too_many(history, monkeypatch):
    monkeypatch.setattr(history_file, "MOST_ENTRIES", 3)
    for query in "abcde":
        history.add(made_entry(query))
    assert _queries(history) == ["e", "d", "c"]


def test_long_entries_do_not_let_the_file_grow(history, monkeypatch):
    monkeypatch.setattr(history_file, "MOST_BYTES", 3000)
    tiles = tuple(f"/tiles/{number}.tif" for number in range(50))
    for query in "abcd":
        history.add(made_entry(query, tiles=tiles))
    assert history.path.stat().st_size <= 3000
    assert _queries(history)[0] == "d"
    assert 1 < len(_queries(history)) < 4


@pytest.mark.parametrize(
    "damage",
    [
        b"{",
        b"\xff\xfe\x00",
        b"[]",
        b'"woods"',
        b"[" * 5000,
        b'{"id": 1}',
        b'{"id": "1", "asked": "yesterday", "outcome": {}}',
        b"",
    ],
)
def test_damaged_lines_cost_nothing_but_themselves(history, damage):
    history.add(made_entry("before"))
    with history.path.open("ab") as file:
        file.write(damage + b"\n" + entry_line(made_entry("after"))[:-1])
    assert _queries(history) == ["after", "before"]
    history.add(made_entry("last"))
    assert _queries(history) == ["last", "after", "before"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kind", "wonderful"),
        ("seconds", "x"),
        ("seconds", 1e999),
        ("count", -1),
        ("count", None),
        ("error", 7),
    ],
)
def test_an_outcome_that_cannot_be_is_damage(field, value):
    import json

    facts = json.loads(entry_line(made_entry()))
    facts["outcome"][field] = value
    with pytest.raises(ValueError, match="."):
        read_entry(json.dumps(facts).encode())


def test_a_huge_file_is_read_from_its_end(history, monkeypatch):
    history.add(made_entry("first"))
    monkeypatch.setattr(history_file, "MOST_BYTES", 5000)
    with history.path.open("ab") as file:
        file.write(b"x" * 10**6 + b"\n" + entry_line(made_entry("last")))
    assert _queries(history) == ["last"]


def test_entries_are_removed_one_by_one_and_all_at_once(history):
    entries = [made_entry(query) for query in "abc"]
    for entry in entries:
        history.add(entry)
    history.remove({entries[1].id})
    assert _queries(history) == ["c", "a"]
    history.clear()
    assert history.entries() == []
    assert not history.path.exists()


def test_two_programs_that_write_at_once_lose_nothing(history):
    command = [sys.executable, "-c", WRITER, str(history.path)]
    writers = [
        subprocess.Popen(
            [*command, name], cwd=ROOT, env=_environment(), stderr=-3
        )
        for name in ("one", "two")
    ]
    assert [writer.wait(60) for writer in writers] == [0, 0]
    expected = {f"{name} {n}" for name in ("one", "two") for n in range(8)}
    assert set(_queries(history)) == expected
    assert [path.name for path in history.path.parent.iterdir()] == [
        "history.jsonl"
    ]


def test_a_history_in_use_elsewhere_says_so(history, monkeypatch):
    monkeypatch.setattr(locked_file, "_WAIT_MS", 50)
    history.add(made_entry())
    other = QLockFile(f"{history.path}.lock")
    assert other.tryLock()
    with pytest.raises(RecordError, match=r"in use by another QGIS.*\.$"):
        history.clear()
    other.unlock()
    assert len(history.entries()) == 1


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path):
    (tmp_path / "file").touch()
    history = history_file.HistoryFile(tmp_path / "file" / "h" / "x.jsonl")
    with pytest.raises(RecordError, match=r"^\S+ cannot be written \(.*\.$"):
        history.add(made_entry())


def _environment():
    import os

    return {**os.environ, "PYTHONPATH": str(ROOT)}
