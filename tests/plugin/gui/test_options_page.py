"""The check on the options page says which Python it has started."""

import os
from pathlib import Path

import pytest
from conftest import wait_until

from aether_qgis.gui.options.page import OptionsPage

OVERRIDE = "AETHER_ENGINE_PYTHON is set and is used instead of this field."


@pytest.fixture
def check(qgis_parent):
    """Check the engine with a path typed in; return the answer."""

    def type_and_check(python):
        page = OptionsPage(qgis_parent)
        page.engine_python.setFilePath(str(python))
        page.check()
        wait_until(page.check_button.isEnabled)
        return page.answer.text()

    return type_and_check


def test_the_variable_takes_precedence_and_the_answer_says_so(check):
    answer = check("/no/such/python")
    used = os.environ["AETHER_ENGINE_PYTHON"]
    assert answer.startswith(f"The engine works with {used}: version ")
    assert answer.endswith(OVERRIDE)


def test_a_folder_is_answered_with_the_python_in_it(check, monkeypatch):
    environment = Path(os.environ["AETHER_ENGINE_PYTHON"]).parents[1]
    monkeypatch.delenv("AETHER_ENGINE_PYTHON")
    answer = check(environment)
    python = environment / "bin" / "python3"
    assert answer.startswith(f"The engine works with {python}: version ")
    assert OVERRIDE not in answer


def test_a_variable_that_leads_nowhere_is_named(check, monkeypatch):
    used = os.environ["AETHER_ENGINE_PYTHON"]
    monkeypatch.setenv("AETHER_ENGINE_PYTHON", "/no/such/python")
    answer = check(used)
    assert "/no/such/python" in answer
    assert answer.endswith(OVERRIDE)
