"""Fill a folder with the wheels of the engine, to install from offline.

    make_wheelhouse.py DIR [--platform windows-x86_64] [--python 3.12]
                           [--layers query gpu]

For this machine unless said otherwise. Needs `packaging`, which is in the
query layer, and pip.
"""

from __future__ import annotations

import argparse
import platform
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import List

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))
from lock_engine import FOLDER, LAYERS, PLATFORMS, PYTHONS, applies


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    names = [known.name for known in PLATFORMS]
    parser.add_argument("--platform", choices=names, default=this_platform())
    here = ".".join(platform.python_version_tuple()[:2])
    parser.add_argument("--python", choices=PYTHONS, default=here)
    parser.add_argument(
        "--layers", nargs="+", choices=LAYERS, default=["query"]
    )
    chosen = parser.parse_args()
    target = next(p for p in PLATFORMS if p.name == chosen.platform)
    entries: List[str] = []
    for layer in ["installer", *chosen.layers]:
        text = (FOLDER / f"lock-{layer}.txt").read_text("utf-8")
        for entry in text.replace(" \\\n", " ").splitlines():
            head, *hashes = entry.split(" --hash=")
            if entry.startswith(("#", "uv==")):
                continue
            pin = Requirement(head)
            if applies(pin, target, chosen.python):
                # Its marker would be compared with this machine.
                listed = [f"{pin.name}{pin.specifier}", *hashes]
                entries.append(" --hash=".join(map(str.strip, listed)))
    chosen.folder.mkdir(parents=True, exist_ok=True)
    fetch(entries, chosen.folder, target.tags, chosen.python)
    count = len(list(chosen.folder.glob("*.whl")))
    print(f"{chosen.folder}: {count} wheels for {target.name}")


def fetch(
    entries: List[str], folder: Path, tags: List[str], python: str
) -> None:
    """Download what is missing."""
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch, "wheels.txt")
        listed.write_text("\n".join(dict.fromkeys(entries)) + "\n", "utf-8")
        command = [sys.executable, "-m", "pip", "--quiet", "--quiet"]
        command += ["download", "--no-deps", "--require-hashes"]
        command += ["--only-binary", ":all:", "--python-version", python]
        command += ["--dest", str(folder), "--requirement", str(listed)]
        for tag in tags:
            command += ["--platform", tag]
        subprocess.run(command, check=True)


def this_platform() -> str:
    """Return the name of the platform that this runs on."""
    machine = platform.machine()
    return next(
        known.name
        for known in PLATFORMS
        if known.system == sys.platform and known.machine == machine
    )


if __name__ == "__main__":
    main()
