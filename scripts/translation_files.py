"""Qt Linguist files: read, bring up to date, write, compile.

A file has one entry for each text, in the order of contexts and texts and
without line numbers, so that a change of one text is a change of one entry.
Needs the standard library, and Qt's ``lrelease`` to compile.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Iterator, List, Mapping, NamedTuple, Optional
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "i18n"
COMPILED = ROOT / "build" / "i18n"
PREFIX = "aether_qgis_"
REPORT = "report"
"""The context of the texts that the engine itself reads."""
LANGUAGES = ("de", "es", "fr", "zh_CN")


class Message(NamedTuple):
    """A text and its translation."""

    context: str
    source: str
    file: str
    """Where the text stands first, seen from the repository's root."""
    translation: str = ""
    """Empty as long as it is unfinished."""


Messages = List[Message]


def path_of(language: str) -> Path:
    """Return the committed file of a language."""
    return FOLDER / f"{PREFIX}{language}.ts"


def read(path: Path) -> Messages:
    """Return the entries of a file; unfinished ones are not translated."""
    found = []
    # Written here or by Qt Linguist, and committed: no foreign XML.
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for entry in context.iter("message"):
            translation = entry.find("translation")
            done = translation is not None and not translation.get("type")
            location = entry.find("location")
            file = "" if location is None else location.get("filename", "")
            found.append(
                Message(
                    name,
                    entry.findtext("source") or "",
                    file.replace("../", ""),
                    (translation.text or "") if done else "",
                )
            )
    return found


def brought_up_to_date(
    collected: Mapping[str, Mapping[str, str]], known: Messages
) -> Messages:
    """Return all texts that are there now, with what is translated already."""
    translations = {
        (message.context, message.source): message.translation
        for message in known
    }
    return [
        Message(context, text, file, translations.get((context, text), ""))
        for context, texts in sorted(collected.items())
        for text, file in sorted(texts.items())
    ]


def as_text(messages: Messages, language: str) -> str:
    """Return the content of a file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    context: Optional[str] = None
    for message in messages:
        if message.context != context:
            if context is not None:
                lines.append("</context>")
            context = message.context
            lines += ["<context>", f"    <name>{context}</name>"]
        lines += _entry(message)
    if context is not None:
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _entry(message: Message) -> Iterator[str]:
    unfinished = "" if message.translation else ' type="unfinished"'
    yield "    <message>"
    yield f'        <location filename="../{message.file}"/>'
    yield f"        <source>{escape(message.source)}</source>"
    yield (
        f"        <translation{unfinished}>"
        f"{escape(message.translation)}</translation>"
    )
    yield "    </message>"


def compile_all(target: Path = COMPILED, folder: Path = FOLDER) -> List[Path]:
    """Compile the files of ``folder`` into ``target``; return the new files.

    Files of languages that are gone are removed. Raises FileNotFoundError
    where ``lrelease`` is not installed, CalledProcessError where it fails.
    """
    program = _lrelease()
    target.mkdir(parents=True, exist_ok=True)
    made = []
    for source in sorted(folder.glob(f"{PREFIX}*.ts")):
        compiled = target / f"{source.stem}.qm"
        # Beside it first: a QGIS that starts may be reading it.
        partial = compiled.with_name(f"{compiled.name}.{os.getpid()}.partial")
        subprocess.run(
            [
                program,
                "-silent",
                "-nounfinished",
                "-removeidentical",
                str(source),
                "-qm",
                str(partial),
            ],
            check=True,
        )
        partial.replace(compiled)
        language = source.stem.replace(PREFIX, "", 1)
        made += [compiled, _report_texts(source, language, target)]
    for path in [*target.glob("*.qm"), *target.glob("*.json")]:
        if path not in made:
            path.unlink()
    return made


def _report_texts(source: Path, language: str, target: Path) -> Path:
    """Write the texts of reports as JSON: the engine has no Qt."""
    texts = {
        one.source: one.translation
        for one in read(source)
        if one.context == REPORT and one.translation
    }
    path = target / f"{REPORT}_{language}.json"
    partial = path.with_name(f"{path.name}.{os.getpid()}.partial")
    text = json.dumps(texts, ensure_ascii=False, indent=0)
    partial.write_text(f"{text}\n", encoding="utf-8")
    partial.replace(path)
    return path


def _lrelease() -> str:
    # Debian's own name for it, then those of other systems.
    for name in ("/usr/lib/qt5/bin/lrelease", "lrelease", "lrelease-qt5"):
        program = shutil.which(name)
        if program:
            return program
    raise FileNotFoundError(
        "Qt's lrelease is not installed; on Debian the package "
        "qttools5-dev-tools has it (make setup installs it)."
    )
