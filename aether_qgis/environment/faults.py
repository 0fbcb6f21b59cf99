"""From what pip wrote to one sentence: what happened, what to press."""

from __future__ import annotations

import re
from typing import Tuple

from aether_qgis.translation import tr, tr_noop

_FAULTS: Tuple[Tuple[str, str], ...] = (
    (
        r"No space left|Errno 28\b|WinError 112|File too large|Errno 122\b",
        tr_noop(
            "There is no room left on the disk of {folder}: make room and "
            "press Install again; what was downloaded is kept."
        ),
    ),
    (
        r"DO NOT MATCH THE HASHES|HashMismatch|hash mismatch",
        tr_noop(
            "A package is not the file that was expected (its check sum "
            "differs), so nothing was installed: press Install again; if "
            "that does not help, your network or mirror replaces files."
        ),
    ),
    (
        r"407|Proxy Authentication Required",
        tr_noop(
            "The proxy wants a user name and a password: enter them under "
            "Settings > Options > Network and press Install again."
        ),
    ),
    (
        r"Missing dependencies for SOCKS",
        tr_noop(
            "The packages cannot be fetched through a SOCKS proxy: choose "
            "an HTTP proxy under Settings > Options > Network, or install "
            "from a folder of wheels."
        ),
    ),
    (
        r"[Cc]annot connect to proxy|ProxyError",
        tr_noop(
            "The proxy does not answer: check it under Settings > Options > "
            "Network and press Install again."
        ),
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerification",
        tr_noop(
            "The server's certificate is not trusted: add your "
            "organisation's certificate under Settings > Options > "
            "Authentication, or install from a folder of wheels."
        ),
    ),
    (
        r"NewConnectionError|NameResolutionError|ConnectTimeout|Read timed "
        r"out|ReadTimeout|ConnectionReset|Connection refused|IncompleteRead|"
        r"Max retries|not enough bytes|Network is unreach|"
        r"Connection (was )?(broken|aborted)",
        tr_noop(
            "There is no connection to the package index: check the line "
            "and the proxy, and press Install again (what was downloaded is "
            "kept), or install from a folder of wheels."
        ),
    ),
    (
        r"No matching distribution|Could not find a version",
        tr_noop(
            "The package index that pip is set to does not have {package}: "
            "ask who runs it, or install from a folder of wheels."
        ),
    ),
    (
        r"PermissionError|Permission denied|Access is denied|"
        r"WinError (5|32)\b",
        tr_noop(
            "A file in {folder} could not be written; another program, such "
            "as a virus scanner, may hold it, or the right is missing: "
            "press Install again."
        ),
    ),
)


def sentence_of(output: str, folder: str, package: str = "") -> str:
    """Return what went wrong, in the user's language."""
    for pattern, text in _FAULTS:
        if re.search(pattern, output):
            return tr(text).format(folder=folder, package=package)
    lines = [line for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR")] or lines
    return tr(
        "The installation failed ({reason}): press Install again; the log "
        "panel AETHER has the details."
    ).format(reason=errors[-1][:200] if errors else "?")
