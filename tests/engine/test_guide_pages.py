"""What the pages in docs/ name is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
WAYS = (DOCS / "ways.md").read_text("utf-8")
TESTS = re.findall(r"^(\d+)\. `(\S+)::(\w+)`$", WAYS, re.MULTILINE)


@pytest.mark.parametrize(
    ("file", "name"), [(file, name) for _, file, name in TESTS]
)
def test_a_test_that_the_table_names_exists(file, name):
    text = (ROOT / "tests" / file).read_text("utf-8")
    assert re.search(rf"^def {name}\(", text, re.MULTILINE)


def test_the_table_names_every_test_of_its_list_and_no_other():
    rows = re.findall(r"^\| \d+ .*? \|(.*)\|$", WAYS, re.MULTILINE)
    cells = [cell.strip() for row in rows for cell in row.split("|")]
    assert {number for number, _, _ in TESTS} == set(cells) - {"–", "="}
    assert len(cells) == 6 * len(rows) > 60


@pytest.mark.parametrize(
    "page", sorted(DOCS.glob("*.md")), ids=lambda page: page.name
)
def test_a_picture_that_a_page_shows_exists(page):
    shown = re.findall(r"\]\((images/[^)]+)\)", page.read_text("utf-8"))
    assert [path for path in shown if not (DOCS / path).is_file()] == []
