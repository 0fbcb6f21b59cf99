"""Take out of a text what says who or where somebody is.

For reports that users paste in public. Both sides use it: the engine's
doctor on a command line, and the plugin for all that it adds. When in doubt
it takes out too much.
"""

from __future__ import annotations

import getpass
import os
import platform
import re
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Dict, Iterator, Mapping, Tuple

USER, HOST, SECRET = "<user>", "<host>", "<removed>"

_PUBLIC_HOSTS = (
    "localhost",
    "127.0.0.1",
    "pypi.org",
    "pythonhosted.org",
    "github.com",
    "storage.googleapis.com",
    "source.coop",
    "overpass-api.de",
    "openstreetmap.org",
    "qgis.org",
    "osgeo.org",
    "arxiv.org",
    "huggingface.co",
    "python.org",
    "pytorch.org",
    "api.openai.com",
)
_SYSTEM_FOLDERS = (
    "/usr",
    "/opt",
    "/lib",
    "/lib64",
    "/bin",
    "/etc",
    "/proc",
    "/sys",
    "/app",
    "/snap",
    "/Library",
    "/System",
    "/Applications",
)
_SYSTEM_FOLDERS_OF_WINDOWS = ("program files", "osgeo4w", "windows")

_URL = re.compile(r"\b([a-z][a-z0-9+.-]*)://([^\s/\"'<>)\]}]+)([^\s\"'<>]*)")
_E_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# "key=…", "Authorization: Bearer …", "--token …", '"password": "…"'
_NAMED_SECRET = re.compile(
    r"(?i)\b((?:[\w-]*(?:key|token|secret|passw(?:or)?d|passwd|pwd|signature"
    r"|authcfg|cookie|credential)s?)|authorization)"
    r"(\"?'?\s*[=:]\s*)(?:bearer\s+|basic\s+)?(?!\s)"
    r"(\"[^\"\n]*\"|'[^'\n]*'|[^\s,;&]+)"
)
_BEARER = re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{8,}")
_KEY = re.compile(
    r"\b(?:sk|pk|ghp|gho|hf|glpat|xox[a-z]|AKIA|AIza|eyJ)[-_]?"
    r"[A-Za-z0-9_.-]{12,}"
)
_LONG_CODE = re.compile(
    r"(?<![\w/.-])(?=[A-Za-z_-]*\d)(?=[\d_-]*[A-Za-z])[A-Za-z0-9_-]{28,}"
)
_IP = re.compile(
    r"(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}"
    r"(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w.])"
    r"|(?<![\w:])(?:[0-9a-fA-F]{1,4}:){3,7}:?[0-9a-fA-F]{1,4}(?![\w:])"
)
# A module such as scipy.io looks alike; a host of a country has three parts.
_HOST_NAME = re.compile(
    r"(?<![\w./\\-])(?:[A-Za-z0-9-]+\.)+(?:local|lan|internal|intra|intranet"
    r"|corp|home|domain|com|org|net|edu|gov|mil|int|cloud|dev|info|eu)"
    r"(?![\w-])"
    r"|(?<![\w./\\-])(?:[A-Za-z0-9-]+\.){2,}(?!py\b|so\b|md\b|io\b)[a-z]{2}"
    r"(?![\w.-])"
)
_UNC = re.compile(r"\\\\[^\\\s\"']+(?:\\[^\\\n\"'<>|*?:;,]+)*\\")
_HOMES = re.compile(
    r"(?i)((?:/home|/users|/var/home|[a-z]:[\\/]+users)[\\/]+)"
    r"[^\\/\s\"'<>:]+"
)
_POSIX_FOLDERS = re.compile(
    r"(?<![\w/.~>…)\]-])(/(?!/)(?:[^/\n:\"'<>|,;]+/)+)"
)
_WINDOWS_FOLDERS = re.compile(
    r"(?<![\w])([A-Za-z]:[\\/]+(?:[^\\/\n:\"'<>|*?,;]+[\\/]+)+)"
)
_FOLDERS_AT_HOME = re.compile(r"~[\\/]+(?:[^\\/\n:\"'<>|,;]+[\\/]+)+")


def anonymous(text: str, folders: Mapping[str, str]) -> str:
    """Return ``text`` without names, hosts, keys and private folders.

    ``folders`` gives what to call known folders, such as the profile's;
    paths within these stay whole. Of other paths outside the system's own
    folders only the last name stays.
    """
    text = _E_MAIL.sub("<e-mail>", _URL.sub(_public_url, text))
    text = _NAMED_SECRET.sub(rf"\1\2{SECRET}", text)
    text = _BEARER.sub(rf"\1 {SECRET}", text)
    text = _KEY.sub(SECRET, text)
    for folder, name in sorted(
        {**_known_folders(), **folders}.items(), key=_longest_first
    ):
        text = _replace_folder(text, folder, name)
    text = _UNC.sub(r"\\\\<host>\\…\\", text)
    text = _FOLDERS_AT_HOME.sub("~/…/", text)
    text = _POSIX_FOLDERS.sub(_shortened, text)
    text = _WINDOWS_FOLDERS.sub(_shortened, text)
    text = _HOMES.sub(rf"\1{USER}", text)
    text = _LONG_CODE.sub(SECRET, text)
    text = _HOST_NAME.sub(_public_host, text)
    text = _IP.sub(_public_host, text)
    for word, name in _names():
        text = re.sub(
            rf"(?i)(?<![^\W_]){re.escape(word)}(?![^\W_])", name, text
        )
    return text


def _known_folders() -> Dict[str, str]:
    found = {tempfile.gettempdir(): "<temp>"}
    with suppress(RuntimeError):
        found[str(Path.home())] = "~"
    return found


def _longest_first(folder: Tuple[str, str]) -> int:
    return -len(folder[0])


def _replace_folder(text: str, folder: str, name: str) -> str:
    if len(folder.rstrip("\\/")) < 3:
        return text  # the root of a disk is part of every path
    parts = re.split(r"[\\/]+", folder.rstrip("\\/"))
    pattern = r"[\\/]+".join(map(re.escape, parts))
    flags = re.IGNORECASE if os.name == "nt" else 0
    return re.sub(
        rf"(?<![\w.\\/-]){pattern}(?![\w-])", lambda _: name, text, flags=flags
    )


def _shortened(match: re.Match[str]) -> str:
    folders = match.group(1)
    if folders.startswith(tuple(f"{one}/" for one in _SYSTEM_FOLDERS)):
        return folders
    inside = folders[2:].lstrip("\\/").lower()
    if folders[1] == ":" and inside.startswith(_SYSTEM_FOLDERS_OF_WINDOWS):
        return folders
    return "…/"


def _public_url(match: re.Match[str]) -> str:
    scheme, authority, rest = match.groups()
    host = authority.rpartition("@")[2]
    path, has_query, _ = rest.partition("?")
    if not _is_public(host.partition(":")[0]):
        return f"{scheme}://{HOST}" if scheme != "file" else match.group()
    return f"{scheme}://{host}{path}{'?…' if has_query else ''}"


def _public_host(match: re.Match[str]) -> str:
    return match.group() if _is_public(match.group()) else HOST


def _is_public(host: str) -> bool:
    name = host.lower()
    return any(
        name == one or name.endswith(f".{one}") for one in _PUBLIC_HOSTS
    )


def _names() -> Iterator[Tuple[str, str]]:
    """Yield the names of the user and of the machine."""
    users = {
        os.environ.get(name, "") for name in ("USER", "USERNAME", "LOGNAME")
    }
    with suppress(Exception):  # no such user, or no name of one
        users.add(getpass.getuser())
    with suppress(RuntimeError):
        users.add(Path.home().name)
    hosts = {platform.node(), platform.node().partition(".")[0]}
    for words, name in ((users, USER), (hosts, HOST)):
        for word in sorted(words, key=len, reverse=True):
            # Shorter ones are parts of ordinary words.
            if len(word) > 2 and word.lower() not in ("root", "localhost"):
                yield word, name
