"""The errors that callers of the engine handle."""

from __future__ import annotations

from typing import Any, Mapping

from qgis.PyQt.QtCore import QCoreApplication


class EngineError(Exception):
    """A call failed; the text is one translated sentence for the user."""


class NotUnderstood(EngineError):
    """The words of a query mean no place; as typed it would be answered."""


class EngineSetupError(EngineError):
    """The engine lacks something; ``steps`` say what to do, with commands.

    The text is short, for places where commands to type can't be read.
    """

    def __init__(self, sentence: str, steps: str) -> None:
        super().__init__(sentence)
        self.steps = steps

    def in_full(self) -> str:
        """Return the sentence and the steps on one line, for a log."""
        return " ".join(f"{self} {self.steps}".split())


class EngineCancelled(EngineError):
    """The user cancelled the call."""


def engine_text(template: str, values: Mapping[str, Any]) -> str:
    """Return a text of the engine in the user's language.

    The engine sends English templates and their values; a template that a
    translation has broken falls back to English.
    """
    translated = QCoreApplication.translate("engine", template)
    for text in (translated, template):
        try:
            return text.format(**values)
        except (KeyError, IndexError, ValueError):
            continue
    return template


def tr(text: str) -> str:
    """Translate a text of the client."""
    return str(QCoreApplication.translate("EngineClient", text))
