"""Bring i18n/aether_qgis_<language>.ts up to date with the texts in the code.

Texts of the interface are arguments of ``tr`` or ``tr_noop``; texts of the
engine are the templates of its errors, steps and log lines, which the plugin
translates when they arrive; those of reports, arguments of ``say``, the engine
reads in the user's language. Title and summary of the bundles that ship are
texts as well. Finished translations of texts that are still
there are kept, new texts are added as unfinished, texts that are gone leave
the files. A new language is a new name in ``LANGUAGES``. Run by any Python
3.9 or newer; needs the standard library only.
"""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path
from typing import Dict, Iterator

sys.path.insert(0, str(Path(__file__).resolve().parent))

from translation_files import (
    LANGUAGES,
    REPORT,
    ROOT,
    as_text,
    brought_up_to_date,
    path_of,
    read,
)

PACKAGE = ROOT / "aether_qgis"
SHIPPED_BUNDLES = ROOT / "resources" / "models"

INTERFACE, CLIENT, ENGINE = "AETHER", "EngineClient", "engine"
ENGINE_CALLS = ("step", "log", "Note", "__init__")

# Context, then text, then the file that has it first.
Messages = Dict[str, Dict[str, str]]


def main() -> None:
    """Write the files."""
    collected = collect()
    for language in LANGUAGES:
        path = path_of(language)
        known = read(path) if path.exists() else []
        messages = brought_up_to_date(collected, known)
        path.parent.mkdir(exist_ok=True)
        path.write_text(as_text(messages, language), encoding="utf-8")
        open_ones = sum(not message.translation for message in messages)
        print(
            f"{path.relative_to(ROOT)}: {len(messages)} texts, "
            f"{open_ones} to translate"
        )


def collect() -> Messages:
    """Return all texts of the package by context."""
    messages: Messages = {CLIENT: {}, INTERFACE: {}, ENGINE: {}, REPORT: {}}
    for path in sorted(PACKAGE.rglob("*.py")):
        inside = path.relative_to(ROOT).as_posix()
        context = _context_of(inside)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for text in _texts(tree, context):
            messages[context].setdefault(text, inside)
        for text in _texts_of_report(tree):
            messages[REPORT].setdefault(text, inside)
    for path in sorted(SHIPPED_BUNDLES.glob("*/bundle.json")):
        manifest = json.loads(path.read_text(encoding="utf-8"))
        for text in filter(None, map(manifest.get, ("title", "summary"))):
            inside = path.relative_to(ROOT).as_posix()
            messages[INTERFACE].setdefault(text, inside)
    return messages


def _context_of(inside: str) -> str:
    part = inside.split("/")[1]
    return {"client": CLIENT, "engine": ENGINE}.get(part, INTERFACE)


def _texts(tree: ast.AST, context: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _texts_of_call(node, context)
        elif isinstance(node, ast.Return) and context == ENGINE:
            yield from _template_in_pair(node.value)


def _texts_of_report(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name_of(node.func) == "say":
            yield from filter(None, map(_text, node.args[:1]))


def _texts_of_call(call: ast.Call, context: str) -> Iterator[str]:
    name = _name_of(call.func)
    if context != ENGINE:
        wanted = call.args[:1] if name in ("tr", "tr_noop") else []
    elif name == "QuerySyntaxError":
        wanted = call.args[1:2]  # behind the place of the mistake
    elif _is_user_error(name) or name in ENGINE_CALLS:
        wanted = call.args[:1]
    else:
        wanted = []
    for argument in wanted:
        text = _text(argument)
        # A single word of the engine is a value, not a sentence.
        if text and (context != ENGINE or " " in text):
            yield text


def _is_user_error(name: str) -> bool:
    return name.endswith("Error") and name != "ProtocolError"


def _template_in_pair(value: ast.AST | None) -> Iterator[str]:
    # Functions that give a template and its values return them as a pair.
    if isinstance(value, ast.Tuple) and len(value.elts) == 2:
        text = _text(value.elts[0])
        if " " in text and isinstance(value.elts[1], ast.Dict):
            yield text


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return ""


if __name__ == "__main__":
    main()
