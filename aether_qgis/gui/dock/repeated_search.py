"""A search as it was asked before, to be asked again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject

from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.requests.query import RasterInput, RequestError
from aether_qgis.requests.query_parameters import (
    PlacesFinish,
    places_finish,
    query_request,
)
from aether_qgis.requests.question import Question
from aether_qgis.requests.raster_groups import layers_of_files
from aether_qgis.results.files import ResultFiles, new_result_files
from aether_qgis.translation import tr


@dataclass(frozen=True)
class RepeatedSearch:
    """The same request, into files of its own."""

    request: QueryRequest
    raster: RasterInput
    files: ResultFiles
    finish: PlacesFinish

    @classmethod
    def of_question(
        cls, question: Question, folder: Path, project: QgsProject
    ) -> RepeatedSearch:
        """Return the search of a question; raises RequestError."""
        text = question.text("QUERY") or tr("examples")
        files = new_result_files(text, folder)
        request = query_request(question, files.of_engine)
        layers = layers_of_files(project, question.rasters)
        raster = RasterInput(request.raster, question.rasters, tuple(layers))
        return cls(request, raster, files, places_finish(question))


def check_rasters(question: Question) -> None:
    """Raise RequestError where a raster of a question is gone."""
    for path in question.rasters:
        # Those of /vsi and of subdatasets GDAL alone can look for.
        if path.startswith("/vsi") or not Path(path).is_absolute():
            continue
        if not Path(path).exists():
            raise RequestError(
                tr(
                    "The raster {raster} is gone: put it back, or choose "
                    "“Edit” and ask another one."
                ).format(raster=path)
            )
