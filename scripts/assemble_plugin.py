"""Put the plugin together: links for a QGIS profile, or a zip to install.

    assemble_plugin.py profile DIR     DIR becomes a QGIS profiles folder's
                                       parent with this checkout's plugin
    assemble_plugin.py package OUT.zip the same bytes every time

Needs the standard library, and Qt's lrelease for the translations.
"""

from __future__ import annotations

import argparse
import configparser
import os
import shutil
import sys
import zipfile
from pathlib import Path
from typing import Dict, Iterator, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parent))

from translation_files import COMPILED, compile_all

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = "aether_qgis"
BESIDE_PACKAGE = {
    "metadata.txt": ROOT / "metadata.txt",
    "LICENSE": ROOT / "LICENSE",
    "resources": ROOT / "resources",
    "i18n": COMPILED,
}

LEFT_OUT_FOLDERS = {"__pycache__"}
LEFT_OUT_SUFFIXES = {".pyc", ".partial"}

FIXED_TIME = (2020, 1, 1, 0, 0, 0)
FILE_MODE = 0o644

QUIET_SETTINGS: Dict[str, Dict[str, str]] = {
    "qgis": {"checkVersion": "false"},
    "app": {
        "plugin_installer\\checkOnStart": "false",
        "news-feed\\items\\httpsfeedqgisorg\\disabled": "true",
    },
    "fonts": {"downloadMissingFonts": "false"},
}
"""What keeps a fresh profile from greeting, asking and phoning home."""


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    profile = commands.add_parser("profile", help="a profile with links")
    profile.add_argument("folder", type=Path)
    package = commands.add_parser("package", help="a zip to install")
    package.add_argument("zip", type=Path)
    arguments = parser.parse_args()
    if arguments.command == "profile":
        link_plugin(profile_folder(arguments.folder))
        enable_plugin(profile_folder(arguments.folder))
    else:
        write_package(arguments.zip)


def profile_folder(folder: Path) -> Path:
    """Return the default profile's folder in a QGIS configuration."""
    return folder / "profiles" / "default"


def install_package(package: Path, configuration: Path) -> Path:
    """Make a new QGIS configuration with the zip installed; return it."""
    profile = profile_folder(configuration)
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    shutil.unpack_archive(package, plugins)
    enable_plugin(profile)
    return configuration


def link_plugin(profile: Path) -> None:
    """Make the plugin folder of links, so that an edit is live."""
    target = profile / "python" / "plugins" / PLUGIN
    target.mkdir(parents=True, exist_ok=True)
    compile_all()
    wanted = dict(_entries())
    for present in target.iterdir():
        if present.is_symlink() and present.name not in wanted:
            present.unlink(missing_ok=True)
    for name, source in wanted.items():
        _link(target / name, source)


def enable_plugin(profile: Path) -> None:
    """Enable the plugin in the profile's settings and keep it quiet.

    Other content of an existing QGIS3.ini stays.
    """
    path = profile / "QGIS" / "QGIS3.ini"
    path.parent.mkdir(parents=True, exist_ok=True)
    settings = configparser.ConfigParser(
        delimiters=("=",), interpolation=None, strict=False
    )
    settings.optionxform = str  # type: ignore[assignment,method-assign]
    settings.read(path, encoding="utf-8")
    before = {name: dict(settings[name]) for name in settings.sections()}
    settings.read_dict({"PythonPlugins": {PLUGIN: "true"}})
    settings.read_dict(QUIET_SETTINGS)
    after = {name: dict(settings[name]) for name in settings.sections()}
    if before == after:
        return
    written = path.with_name(f"{path.name}.{os.getpid()}.new")
    with written.open("w", encoding="utf-8") as file:
        settings.write(file, space_around_delimiters=False)
    written.replace(path)


def write_package(target: Path) -> None:
    """Write the plugin's zip: fixed order, times and modes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(f"{target.name}.partial")
    compile_all()
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as package:
        for name, source in sorted(_files()):
            entry = zipfile.ZipInfo(name, FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = FILE_MODE << 16
            package.writestr(entry, source.read_bytes(), compresslevel=9)
    partial.replace(target)
    size_mb = target.stat().st_size / 1e6
    print(f"{target} ({size_mb:.1f} MB)")


def _entries() -> Iterator[Tuple[str, Path]]:
    for source in sorted((ROOT / PLUGIN).iterdir()):
        if source.name not in LEFT_OUT_FOLDERS:
            yield source.name, source
    yield from BESIDE_PACKAGE.items()


def _files() -> Iterator[Tuple[str, Path]]:
    for name, entry in _entries():
        for source in [entry] if entry.is_file() else entry.rglob("*"):
            inside = Path(PLUGIN, name, *source.relative_to(entry).parts)
            if source.is_file() and not _is_left_out(inside):
                yield inside.as_posix(), source


def _is_left_out(inside: Path) -> bool:
    folders = set(inside.parts[:-1])
    hidden = any(part.startswith(".") for part in inside.parts)
    return (
        hidden
        or bool(folders & LEFT_OUT_FOLDERS)
        or inside.suffix in LEFT_OUT_SUFFIXES
    )


def _link(link: Path, source: Path) -> None:
    if link.is_symlink() and link.resolve() == source.resolve():
        return
    # Beside it first: another process may be reading the plugin folder.
    fresh = link.with_name(f".{link.name}.{os.getpid()}")
    fresh.symlink_to(source, target_is_directory=source.is_dir())
    fresh.replace(link)


if __name__ == "__main__":
    main()
