"""Every text that users read is in the translation source."""

import ast
import re
import runpy

import pytest
from conftest import ROOT

PACKAGE = ROOT / "aether_qgis"
ENGINE = PACKAGE / "engine"
# Their arguments are texts that were collected where they are written.
TRANSLATED_LATER = {
    "environment/faults.py",
    "gui/engine/layers_box.py",
    "processing/install_engine.py",
    "processing/base/described_algorithm.py",
}


@pytest.fixture(scope="module")
def script():
    return runpy.run_path(str(ROOT / "scripts" / "update_translations.py"))


@pytest.fixture(scope="module")
def messages(script):
    return script["collect"]()


def nodes(folder):
    for path in sorted(folder.rglob("*.py")):
        inside = path.relative_to(PACKAGE).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            yield inside, node


def strings_of(tree):
    """Return the strings that are no docstrings and no parts of f-strings."""
    others = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            others.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            others |= {id(value) for value in node.values}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in others
    ]


def test_the_interface_translates_texts_that_stand_in_the_call():
    computed = {
        f"{inside}:{node.lineno}"
        for inside, node in nodes(PACKAGE)
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "tr"
        and not isinstance(node.args[0], ast.Constant)
        and inside not in TRANSLATED_LATER
    }
    assert computed == set()


def test_every_text_that_an_algorithm_declares_is_found(provider, messages):
    declared = {
        text
        for algorithm in provider.algorithms()
        for text in (
            algorithm.displayName(),
            algorithm.group(),
            ",".join(algorithm.tags()),
            algorithm.shortDescription(),
            algorithm.HELP,
        )
    }
    assert declared - set(messages["AETHER"]) == set()
    assert "" not in declared


def test_every_template_of_the_engine_is_found(messages):
    templates = {
        text
        for path in ENGINE.rglob("*.py")
        for text in strings_of(ast.parse(path.read_text("utf-8")))
        if " {" in text and "}" in text and text.endswith(".")
    }
    collected = {*messages["engine"], *messages["report"]}
    assert templates - collected == set()
    assert len(templates) > 100


SHOWN_BY = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QPushButton",
    "QRadioButton",
    "QgsCollapsibleGroupBox",
    "QgsProcessingException",
    "QStandardItem",
    "QTableWidgetItem",
    "addAction",
    "addButton",
    "addItem",
    "addItems",
    "addMenu",
    "addRow",
    "addTab",
    "createMessage",
    "critical",
    "getExistingDirectory",
    "getOpenFileName",
    "getSaveFileName",
    "information",
    "pushInfo",
    "pushMessage",
    "pushWarning",
    "question",
    "reportError",
    "setAccessibleDescription",
    "setAccessibleName",
    "setHeaderLabels",
    "setHelp",
    "setHorizontalHeaderLabels",
    "setHtml",
    "setInformativeText",
    "setLabelText",
    "setPlaceholderText",
    "setPlainText",
    "setPrefix",
    "setSpecialValueText",
    "setStatusTip",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
    "show_error",
    "show_status",
    "show_text",
    "warning",
    "with_help",
}
"""Functions that show the texts among their arguments."""
SAME_IN_ALL_LANGUAGES = {"AETHER", "http://localhost:11434/v1"}


def words_in(node):
    """Yield the literal texts of an argument that hold a word."""
    if isinstance(node, ast.JoinedStr):
        for part in node.values:
            yield from words_in(part)
    elif isinstance(node, (ast.List, ast.Tuple)):
        for part in node.elts:
            yield from words_in(part)
    elif isinstance(node, (ast.BinOp, ast.IfExp, ast.BoolOp)):
        for part in ast.iter_child_nodes(node):
            yield from words_in(part)
    elif (
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.search(r"[^\W\d_]{4,}", node.value)
    ):
        yield node.value


def test_no_text_is_shown_that_was_not_translated():
    found = {
        f"{inside}:{node.lineno} {text}"
        for inside, node in nodes(PACKAGE)
        if not inside.startswith("engine/") and isinstance(node, ast.Call)
        if name_of(node.func) in SHOWN_BY
        for argument in node.args
        for text in words_in(argument)
        if text not in SAME_IN_ALL_LANGUAGES
    }
    assert found == set()


def test_the_descriptions_of_parameters_and_outputs_are_translated():
    found = {
        f"{inside}:{node.lineno}"
        for inside, node in nodes(PACKAGE / "processing")
        if isinstance(node, ast.Call) and len(node.args) > 1
        if re.match("QgsProcessing(Parameter|Output)", name_of(node.func))
        if any(words_in(node.args[1]))
    }
    assert found == set()


def name_of(function):
    return getattr(function, "attr", getattr(function, "id", ""))
