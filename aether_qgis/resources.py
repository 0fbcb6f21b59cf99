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
    return _shipped("resources").joinpath(*parts)


def translations() -> Path:
    """Return the folder of the translations."""
    return _shipped("i18n")


def _shipped(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
