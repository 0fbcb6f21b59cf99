"""Put a text together from fields, leaving out what is missing.

A template is text with fields in braces: "A place of {class}, a type of
{group}, named {name}.". It is cut into sentences at full stops, exclamation
and question marks that a blank or the end follows, and each sentence into
clauses at commas and semicolons. Then, for each point:

1. A clause of which a field is missing is left out, with the comma or
   semicolon before it.
2. A sentence of which no clause is left is left out.
3. What then comes first in a sentence takes a capital letter, if the sentence
   began with one.
4. A point of which every field is missing has no text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Callable, Dict, Mapping, Tuple

from aether_qgis.places.errors import PlacesError
from aether_qgis.translation import tr

DEFAULT_TEMPLATE = "A place of {class}, a type of {group}, named {name}."

_FIELD = re.compile(r"\{([^{}]*)\}")
# Marks inside braces belong to a field's name.
_SENTENCE_END = re.compile(r"([.!?]+)(?=\s|$)(?![^{]*\})")
_CLAUSE_END = re.compile(r"([,;])(?![^{]*\})")


@dataclass(frozen=True)
class _Clause:
    mark: str
    """The comma or semicolon before it."""
    text: str
    fields: Tuple[str, ...]

    def filled(self, values: Mapping[str, str]) -> str:
        """Return the clause with its fields, empty if one is missing."""
        if not all(values[field] for field in self.fields):
            return ""
        return _FIELD.sub(lambda found: values[_name(found)], self.text)


@dataclass(frozen=True)
class _Sentence:
    clauses: Tuple[_Clause, ...]
    mark: str

    def filled(self, values: Mapping[str, str]) -> str:
        """Return what is left of the sentence, empty if nothing is."""
        text = ""
        for clause in self.clauses:
            words = clause.filled(values)
            if words:
                text += f"{clause.mark} {words}" if text else words
        if not text:
            return ""
        if self.clauses[0].text[:1].isupper():
            text = text[0].upper() + text[1:]
        # A name such as “Smith & Co.” brings its own full stop.
        return text if text.endswith(self.mark) else text + self.mark


@dataclass(frozen=True)
class Template:
    """A template whose fields are known; see the rules above."""

    fields: Tuple[str, ...]
    """The fields it names, as ``known`` spells them, each once."""
    _sentences: Tuple[_Sentence, ...]

    def filled(self, values: Mapping[str, str]) -> str:
        """Return the text for ``values``, one per field of ``fields``."""
        if not any(values[field] for field in self.fields):
            return ""
        sentences = (sentence.filled(values) for sentence in self._sentences)
        return " ".join(filter(None, sentences))


def parse_template(template: str, known: Tuple[str, ...]) -> Template:
    """Return the template that ``template`` spells.

    Fields are looked up among ``known`` whatever their case. Raises
    PlacesError for a field that is not among them, for a template without
    any field and for a brace that stands alone.
    """
    if re.search(r"[{}]", _FIELD.sub("", template)):
        raise PlacesError(
            tr(
                "In the template “{template}” a brace stands alone: write "
                "each field as {example}."
            ).format(template=template, example="{class}")
        )
    spelling = _spelling(known)
    spelt = _FIELD.sub(lambda f: f"{{{spelling(f.group(1))}}}", template)
    names = tuple(dict.fromkeys(map(_name, _FIELD.finditer(spelt))))
    if not names:
        raise PlacesError(
            tr(
                "The template “{template}” names no field, so all texts "
                "would be the same: put fields in braces, for example "
                "{example}."
            ).format(template=template, example="{class}")
        )
    return Template(names, tuple(_sentences(" ".join(spelt.split()))))


def _spelling(known: Tuple[str, ...]) -> Callable[[str], str]:
    exact = set(known)
    folded: Dict[str, str] = {}
    for name in known:
        folded.setdefault(name.casefold(), name)

    def spell(name: str) -> str:
        wanted = name.strip()
        if wanted in exact:
            return wanted
        if wanted.casefold() not in folded:
            raise PlacesError(
                tr(
                    "The template names the field “{field}”, but there are "
                    "only {fields}: change the template to name these."
                ).format(field=wanted, fields=", ".join(known))
            )
        return folded[wanted.casefold()]

    return spell


def _sentences(text: str) -> Tuple[_Sentence, ...]:
    pieces = _SENTENCE_END.split(text)
    texts, marks = pieces[::2], [*pieces[1::2], ""]
    return tuple(
        _Sentence(_clauses(words), mark)
        for words, mark in zip(texts, marks)
        if words.strip()
    )


def _clauses(sentence: str) -> Tuple[_Clause, ...]:
    pieces = _CLAUSE_END.split(sentence)
    texts, marks = pieces[::2], ["", *pieces[1::2]]
    return tuple(
        _Clause(mark, words.strip(), tuple(map(_name, _FIELD.finditer(words))))
        for mark, words in zip(marks, texts)
        if words.strip()
    )


def _name(found: re.Match[str]) -> str:
    return found.group(1)
