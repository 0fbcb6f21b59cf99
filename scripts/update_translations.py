"""Collect every text that users see into build/i18n/aether_qgis_en.ts.

Texts of the interface are arguments of ``tr`` or ``tr_noop``; texts of the
engine are the templates of its errors, steps and log lines, which the plugin
translates when they arrive. The file is made anew whenever it is wanted and
never committed; a translation is a copy of it, i18n/aether_qgis_<language>.ts.
Run by any Python 3.9 or newer; needs the standard library only.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Dict, Iterator
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "aether_qgis"
TARGET = ROOT / "build" / "i18n" / "aether_qgis_en.ts"

INTERFACE, CLIENT, ENGINE = "AETHER", "EngineClient", "engine"
ENGINE_CALLS = ("step", "log", "Note", "__init__")

# Context, then text, then the file that has it first.
Messages = Dict[str, Dict[str, str]]


def main() -> None:
    """Write the file."""
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(translation_source(collect()), encoding="utf-8")
    print(TARGET.relative_to(ROOT))


def collect() -> Messages:
    """Return all texts of the package by context."""
    messages: Messages = {CLIENT: {}, INTERFACE: {}, ENGINE: {}}
    for path in sorted(PACKAGE.rglob("*.py")):
        inside = path.relative_to(ROOT).as_posix()
        context = _context_of(inside)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for text in _texts(tree, context):
            messages[context].setdefault(text, inside)
    return messages


def translation_source(messages: Messages) -> str:
    """Return the texts as a Qt Linguist file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        '<TS version="2.1" language="en" sourcelanguage="en">',
    ]
    for context, texts in sorted(messages.items()):
        lines += ["<context>", f"    <name>{context}</name>"]
        for text, inside in sorted(texts.items()):
            lines += [
                "    <message>",
                f'        <location filename="../../{inside}"/>',
                f"        <source>{escape(text)}</source>",
                '        <translation type="unfinished"></translation>',
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _context_of(inside: str) -> str:
    part = inside.split("/")[1]
    return {"client": CLIENT, "engine": ENGINE}.get(part, INTERFACE)


def _texts(tree: ast.AST, context: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _texts_of_call(node, context)
        elif isinstance(node, ast.Return) and context == ENGINE:
            yield from _template_in_pair(node.value)


def _texts_of_call(call: ast.Call, context: str) -> Iterator[str]:
    name = _name_of(call.func)
    if context != ENGINE:
        wanted = call.args[:1] if name in ("tr", "tr_noop") else []
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
