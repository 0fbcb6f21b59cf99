#!/usr/bin/env python3
"""Write similarity rasters as queries would.

    answer_rasters.py SCENE.tif FOLDER WORDS [WORDS ...]

Each becomes FOLDER/WORDS.tif. Run with the engine's Python.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.engine.query.query import query
from aether_qgis.engine.runtime.progress import RequestProgress


def main():
    scene, folder, *texts = sys.argv[1:]
    for words in texts:
        request = QueryRequest(
            raster=scene,
            positive=(words,),
            similarity_path=str(Path(folder, f"{words}.tif")),
            regions_path=str(Path(folder, "regions.geojson")),
        )
        query(request, RequestProgress())


if __name__ == "__main__":
    main()
