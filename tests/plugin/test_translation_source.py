"""Every text that users read is in the translation source."""

import ast
import runpy
from xml.etree import ElementTree

import pytest
from conftest import ROOT

PACKAGE = ROOT / "aether_qgis"
ENGINE = PACKAGE / "engine"
# Their arguments are texts that were collected where they are written.
TRANSLATED_LATER = {"processing/engine_algorithm.py"}


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
            algorithm.shortHelpString(),
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
    assert templates - set(messages["engine"]) == set()
    assert len(templates) > 100


def test_the_source_is_read_by_translators_tools(script, messages):
    text = script["translation_source"](messages)
    root = ElementTree.fromstring(text)
    found = {
        context.findtext("name"): {
            message.findtext("source") for message in context.iter("message")
        }
        for context in root.iter("context")
    }
    assert found == {name: set(texts) for name, texts in messages.items()}
