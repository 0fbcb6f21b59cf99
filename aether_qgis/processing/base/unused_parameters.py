"""Parameters that are set and that nothing reads."""

from __future__ import annotations

from typing import Callable, Iterator, Mapping, Tuple

from aether_qgis.processing.base.values import Values
from aether_qgis.translation import tr

UsedWith = Mapping[str, Mapping[str, Tuple[str, ...]]]
"""Per parameter the choices that make it count, any of them."""


def unused_notes(
    values: Values, used_with: UsedWith, choice: Callable[[str], str]
) -> Iterator[str]:
    """Yield a sentence for each parameter that is set without effect.

    ``choice`` returns the word of a static choice.
    """
    for name, uses in used_with.items():
        if values.is_set(name) and not _is_used(name, used_with, choice):
            yield tr(
                "“{parameter}” is set but not used: it counts only with "
                "{choices}."
            ).format(
                parameter=values.title(name),
                choices=f" {tr('or')} ".join(
                    f"“{values.title(other)}” = {' / '.join(words)}"
                    for other, words in uses.items()
                ),
            )


# No closure that calls itself: the cycle would hold a run's context
# until the interpreter ends, when QGIS is gone.
def _is_used(
    name: str, used_with: UsedWith, choice: Callable[[str], str]
) -> bool:
    uses = used_with.get(name)
    return not uses or any(
        choice(other) in words and _is_used(other, used_with, choice)
        for other, words in uses.items()
    )
