"""Where the files that ship with the plugin lie.

Imported by the plugin and by the engine, so standard library only.
"""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder under resources/.

    An installed plugin holds resources/ inside the package; in a checkout
    it lies beside the package.
    """
    inside = _PACKAGE / "resources"
    folder = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return folder.joinpath(*parts)


def translations() -> Path:
    """Return the folder of the compiled translations.

    In a checkout they are built.
    """
    inside = _PACKAGE / "i18n"
    return inside if inside.is_dir() else _PACKAGE.parent / "build" / "i18n"


def report_texts(language: str) -> Path:
    """Return the file with a report's texts in a language.

    It may not be there: then the report is in English.
    """
    return translations() / f"report_{language}.json"
