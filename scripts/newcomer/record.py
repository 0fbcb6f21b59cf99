"""Record a newcomer's road: an empty profile, the zip, a first answer.

    record.py FOLDER [--wheels FOLDER] [--mirror ADDRESS]

Opens a real QGIS under Xvfb with nothing but the zip, presses what a person
would press, and writes a picture of each step and road.json with the time
and the presses until then. ``--wheels`` installs the engine from a folder of
wheels, ``--mirror`` gets AlphaEarth of the tests' area from there as well.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from assemble_plugin import install_package, write_package

LONGEST_S = 900
SCREEN = "-screen 0 1024x768x24"


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--wheels", default="")
    parser.add_argument("--mirror", default="")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        package = Path(folder) / "plugin.zip"
        write_package(package)
        configuration = install_package(
            package, Path(folder) / "configuration"
        )
        plan = {
            "pictures": str(arguments.folder.resolve()),
            "wheels": arguments.wheels,
            "mirror": arguments.mirror,
        }
        variables = {
            name: value
            for name, value in os.environ.items()
            if name != "AETHER_ENGINE_PYTHON"
        }
        variables |= {
            "AETHER_ROAD": json.dumps(plan),
            "HOME": folder,
            "QGIS_CUSTOM_CONFIG_PATH": str(configuration),
            "PATH": "/usr/bin:/bin",
        }
        driver = Path(__file__).with_name("in_qgis.py")
        command = ["xvfb-run", "-a", "-s", SCREEN, "qgis"]
        command += ["--noversioncheck", "--nologo", "--code", str(driver)]
        subprocess.run(command, env=variables, timeout=LONGEST_S, check=True)
    print((arguments.folder / "road.json").read_text("utf-8"))


if __name__ == "__main__":
    main()
