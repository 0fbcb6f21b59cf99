#!/usr/bin/env python3
"""Write the demo scene: a simulated valley of AlphaEarth-like vectors.

    build/engine/bin/python scripts/make_demo_scene.py OUT_FOLDER
        [--size 1024] [--seed 0]

What "Try the demo" does in QGIS: valley.tif (64 int8 bands, south-up, 10 m),
valley_preview.tif (for the eye), valley_landcover.tif (the true classes) and
points_of_interest.geojson (invented names). The same size and seed give the
same scene.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from aether_qgis.engine.demo_scene.files import ABOUT
from aether_qgis.engine.demo_scene.scene import demo_scene
from aether_qgis.engine.errors import AetherError
from aether_qgis.engine.protocol import DEMO_SIDE, DemoSceneRequest
from aether_qgis.engine.runtime.progress import RequestProgress


def main() -> None:
    """Make the scene and write its files."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", metavar="OUT_FOLDER")
    parser.add_argument(
        "--size", type=int, default=DEMO_SIDE, help="pixels a side"
    )
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    request = DemoSceneRequest(
        arguments.folder, arguments.size, arguments.seed
    )
    # What draws it may have changed since: the version alone does not say so.
    Path(arguments.folder, ABOUT).unlink(missing_ok=True)
    try:
        demo_scene(request, RequestProgress())
    except AetherError as error:
        parser.error(str(error))
    for path in request.outputs:
        print(path)


if __name__ == "__main__":
    main()
