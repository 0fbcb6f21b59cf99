"""What a phrase says that it does not want: “forest without roads”.

Sentence encoders hear the roads and miss the “without”, so that such a phrase
would find its opposite. It is parted into what is wanted and what is avoided,
by the ways in which people say no in the lexicon's languages.
"""

from __future__ import annotations

import re
from typing import Mapping, NamedTuple, Optional, Sequence, Tuple

from aether_qgis.engine.words.sense import ENGLISH


class Parted(NamedTuple):
    """A phrase by what it wants and what it does not."""

    wanted: str
    """Empty where only something is unwanted: “no trees”."""
    avoided: str


_NO_DENIAL = re.compile(
    r"\b(no[ -]man'?s|nothing but|not only|no through|why not|not far"
    r"|not too far|nowhere|no matter|no[ -]take|without number"
    r"|do(?:es)?n'?t matter)\b",
    re.IGNORECASE,
)
_ANYTHING = re.compile(
    r"^(?:(?:show|find) (?:me )?)?(?:(?:any|every|some)(?:thing|where)|all)"
    r"(?:\s+(?:that|which)\b.*)?$",
    re.IGNORECASE,
)

_BETWEEN: Mapping[str, str] = {
    ENGLISH: r"without(?: any)?|with (?:no|hardly any)"
    r"|but (?:not|no|without)(?: any)?|but(?= \w+$)|and (?:no|not)"
    r"|except(?: for)?|excluding|excepting|other than|apart from|minus"
    r"|lacking|free (?:of|from)|rather than|instead of|outside(?: of)?"
    r"|away from|far from|(?:that|which|where)(?: there)?"
    r" (?:is|are|do|does|was)(?:n['’]?t| not| no)"
    r"(?: (?:any|near|cross|have|contain))*",
    "de": r"ohne(?: jed\w+)?|aber (?:nicht|kein\w*|ohne)|außer|ausser"
    r"|und kein\w*|fern von|weit weg von|statt|abseits(?: von)?",
    "fr": r"sans(?: aucune?)?|mais (?:pas|sans)(?: (?:de|des|du|d['’]))?"
    r"|sauf|hors(?: de)?|excepté|à l['’]exception d\w*|loin d\w+"
    r"|plutôt que",
    "es": r"sin(?: una sola| ningun\w*)?|pero (?:no|sin)|excepto|salvo"
    r"|menos|fuera de|lejos de",
    "pt": r"sem|mas (?:não|sem)|exceto|excepto|menos|fora d\w+|longe d\w+",
    "it": r"senza|ma (?:non|senza)|tranne|eccetto|escluso|lontano d\w+"
    r"|fuori d\w+",
    "pl": r"bez|ale (?:nie|bez)|oprócz|poza|z wyjątkiem|z dala od",
}
_BEFORE: Mapping[str, str] = {
    ENGLISH: r"no|not|never|avoid|exclude|excluding|skip|without(?: any)?"
    r"|away from|far(?: away)? from|except(?: for)?|nothing like"
    r"|i (?:do not|don['’]?t) (?:want|like)(?: to see)?"
    r"|(?:somewhere|anywhere|places?|areas?|land) (?:that|which)"
    r" (?:is|are)(?:n['’]?t| not)(?: near)?|anything but|everything but",
    "de": r"kein\w*|nicht|ohne|alles außer|außer|fern von",
    "fr": r"pas d['’e]\w*|sans|aucune?|tout sauf|loin d\w+",
    "es": r"sin|no|ningun\w*|todo (?:menos|excepto)|lejos de",
    "pt": r"sem|não|nenhum\w*|tudo (?:menos|exceto)|longe d\w+",
    "it": r"senza|non|nessun\w*|tutto tranne|lontano d\w+",
    "pl": r"bez|nie|żadn\w+|wszystko oprócz|z dala od",
}
_CHINESE_BETWEEN = re.compile(
    r"^(.*?)(?:，|,|但|而且|的?地方)?(?<!有)(?:没有|不含|不带|无)(.+?)(?:的(.*))?$"
)
_CHINESE_EXCEPT = re.compile(r"^除了?(.+?)(?:以外|之外|外)的?(.*)$")

_UNWANTED_WORDS: Sequence[Tuple[re.Pattern[str], str]] = (
    (re.compile(r"\b(tree|road|shrub|house|plant)s?(?:less|-free)\b"), "{}s"),
    (re.compile(r"\b(car|building)s?-free\b"), "{}s"),
    (re.compile(r"\b(water|snow|ice)(?:less|-free)\b"), "{}"),
    (re.compile(r"\bun(?:built|developed)\b"), "buildings"),
    (re.compile(r"\bunpaved\b"), "pavement"),
    (re.compile(r"\bun(?:cultivated|farmed|tilled)\b"), "crops"),
    (re.compile(r"\b(?:un|non-?)(?:forested|wooded)\b"), "forest"),
    (re.compile(r"\bun(?:inhabited|populated)\b"), "houses"),
    (re.compile(r"\b(?:un|non-?)vegetated\b"), "vegetation"),
    (re.compile(r"\bnon-?(?:residential|urban)\b"), "houses"),
    (re.compile(r"\bnon-?agricultural\b"), "crops"),
)
_ARTICLE = re.compile(
    r"^(?:a|an|any|the|some|these|those|to see|der|die|das|den|dem|ein\w*"
    r"|des?|du|la|le|les|l['’]|d['’]|el|los?|las|un[aeo]?|os?|gli|il|i)\s*\b",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s+(?:anywhere|around(?: (?:them|it))?|nearby|near(?: (?:them|it))?"
    r"|at all|on (?:it|them)|in (?:it|them)|there|please)$",
    re.IGNORECASE,
)


def part_negation(text: str, language: str) -> Optional[Parted]:
    """Return what a phrase wants and does not; None if it denies nothing."""
    text = text.strip().rstrip(".!?。？！")
    if language == "zh":
        return _chinese(text)
    if language not in _BETWEEN or _NO_DENIAL.search(text):
        return None
    if found := re.match(
        rf"^(?:{_BEFORE[language]})(?=[\s'’-]|(?<=['’]))\s*(.+)$",
        text,
        re.IGNORECASE,
    ):
        return Parted("", _clean(found.group(1)))
    if found := re.match(
        rf"^(.+?),?\s+(?:{_BETWEEN[language]})\s+(.+)$", text, re.IGNORECASE
    ) or re.match(r"^(.+?),\s*(?:not|no)\s+(.+)$", text, re.IGNORECASE):
        wanted = found.group(1).strip(" ,")
        if _ANYTHING.match(wanted):
            wanted = ""
        return Parted(wanted, _clean(found.group(2)))
    return _by_word(text) if language == ENGLISH else None


def _by_word(text: str) -> Optional[Parted]:
    """Part “treeless hills” and “unbuilt land”."""
    for pattern, avoided in _UNWANTED_WORDS:
        if found := pattern.search(text.lower()):
            rest = f"{text[: found.start()]} {text[found.end() :]}"
            return Parted(
                " ".join(rest.split()), avoided.format(*found.groups())
            )
    return None


def _chinese(text: str) -> Optional[Parted]:
    if found := _CHINESE_EXCEPT.match(text):
        return Parted("", found.group(1))
    if found := _CHINESE_BETWEEN.match(text):
        wanted = (found.group(1) + (found.group(3) or "")).strip("的 ，,")
        return Parted(
            "" if wanted in ("地方", "区域") else wanted, found.group(2)
        )
    return None


def _clean(text: str) -> str:
    text = _TAIL.sub("", text.strip(" ,"))
    return _ARTICLE.sub("", text).strip() or text
