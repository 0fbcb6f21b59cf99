"""Give a translator the texts that are open, and take the translations back.

    translation_table.py export LANGUAGE OUT.json [--all]
    translation_table.py import LANGUAGE IN.json

The table is a JSON list of objects with ``context``, ``source``, ``file`` and
``translation``, which the translator fills in; a file that ends in .tsv has
the same columns, with line breaks written as \\n. What comes back is checked
before anything is written: the text must be one of the file's, and every
{placeholder} must be there. Needs the standard library only.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List

sys.path.insert(0, str(Path(__file__).resolve().parent))

from translation_checks import faults
from translation_files import LANGUAGES, Message, as_text, path_of, read

COLUMNS = ("context", "source", "file", "translation")


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    giving = commands.add_parser("export", help="write the open texts")
    taking = commands.add_parser("import", help="take translations back")
    for command in (giving, taking):
        command.add_argument("language", choices=LANGUAGES)
        command.add_argument("table", type=Path)
    giving.add_argument("--all", action="store_true", help="finished as well")
    arguments = parser.parse_args()
    if arguments.command == "export":
        export(arguments.language, arguments.table, arguments.all)
    else:
        take_back(arguments.language, arguments.table)


def export(language: str, table: Path, everything: bool = False) -> None:
    """Write the texts that are open, or all, into a new table."""
    rows = [
        message._asdict()
        for message in read(path_of(language))
        if everything or not message.translation
    ]
    if table.suffix == ".tsv":
        with table.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, "excel-tab", lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows(
                [_one_line(row[name]) for name in COLUMNS] for row in rows
            )
    else:
        text = json.dumps(rows, ensure_ascii=False, indent=1)
        table.write_text(text + "\n", encoding="utf-8")
    print(f"{table}: {len(rows)} texts")


def take_back(language: str, table: Path) -> None:
    """Put the table's translations into the language's file, or none."""
    messages = read(path_of(language))
    rows = _rows(table)
    problems = list(_problems(messages, rows, language))
    if problems:
        sys.exit("\n".join([*problems, "Nothing was imported."]))
    given = {
        (row["context"], row["source"]): row["translation"]
        for row in rows
        if row.get("translation")
    }
    merged = [
        message._replace(
            translation=given.get(
                (message.context, message.source), message.translation
            )
        )
        for message in messages
    ]
    path_of(language).write_text(as_text(merged, language), encoding="utf-8")
    left = sum(not message.translation for message in merged)
    print(f"{path_of(language)}: {len(given)} imported, {left} to translate")


def _rows(table: Path) -> List[Dict[str, Any]]:
    if table.suffix != ".tsv":
        rows: List[Dict[str, Any]] = json.loads(table.read_text("utf-8"))
        return rows
    with table.open(encoding="utf-8", newline="") as file:
        return [
            {name: _lines(value or "") for name, value in row.items()}
            for row in csv.DictReader(file, dialect="excel-tab")
        ]


def _problems(
    messages: List[Message], rows: List[Dict[str, Any]], language: str
) -> Iterator[str]:
    known = {(message.context, message.source) for message in messages}
    for row in rows:
        translation = row.get("translation")
        if not translation:
            continue
        source = row.get("source", "")
        if (row.get("context"), source) not in known:
            yield f"“{source}” is no text of this file: update it first."
        for fault in faults(source, translation, language):
            yield f"“{source}” → “{translation}”: {fault}"


def _one_line(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _lines(text: str) -> str:
    parts = text.split("\\\\")
    return "\\".join(part.replace("\\n", "\n") for part in parts)


if __name__ == "__main__":
    main()
