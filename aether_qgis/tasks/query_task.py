"""A query in the background, and its layers in the project."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from aether_qgis.client import (
    EngineClient,
)
from aether_qgis.endpoints import AgreementNeeded, with_sentence_vectors
from aether_qgis.engine.protocol import (
    QueryRequest,
    QueryResult,
)
from aether_qgis.history.recording import recorded
from aether_qgis.requests.query import RasterInput
from aether_qgis.requests.query_parameters import (
    AS_FOUND,
    PlacesFinish,
    query_question,
)
from aether_qgis.results.files import ResultFiles, remove_results
from aether_qgis.results.layers import (
    LayerError,
    add_group,
    query_text,
    regions_layer,
    regions_name,
    similarity_layers,
)
from aether_qgis.results.metadata import answer_metadata
from aether_qgis.results.place_names import NamesLayer
from aether_qgis.results.regions import (
    NAMED_REGIONS,
    REGIONS,
    crs_of,
    read_regions,
    remove_geojson,
    write_geopackage,
)
from aether_qgis.tasks.engine_task import EngineTask
from aether_qgis.translation import tr


class QueryTask(EngineTask):
    """Answer a query and put its layers into the project."""

    def __init__(
        self,
        client: EngineClient,
        request: QueryRequest,
        raster: RasterInput,
        regions_path: str,
        project: QgsProject,
        finish: PlacesFinish = AS_FOUND,
    ) -> None:
        """``regions_path`` is the GeoPackage to write.

        Raises RegionsError for a layer of names that cannot be used.
        """
        name = tr("AETHER: {query}").format(query=query_text(request))
        super().__init__(name, client, request)
        self.similarity: Optional[QgsRasterLayer] = None
        self.regions: Optional[QgsVectorLayer] = None
        self.endpoint_to_allow = ""
        """The hosted text encoder to which the user has yet to agree."""
        self.query_request = request
        self._regions_path = regions_path
        self.finish = finish
        self._names = (
            NamesLayer.of_source(finish.names, finish.name_field, project)
            if finish.names
            else None
        )
        self._question = query_question(request, finish)
        self._project = project
        self._raster_ids = [layer.id() for layer in raster.layers]
        self._transform_context = project.transformContext()
        self._abandoned = False
        self.setDependentLayers(raster.layers)

    def abandon(self) -> None:
        """Cancel, and build no layers even if the answer is there."""
        self._abandoned = True
        self.cancel()

    def finished(self, successful: bool) -> None:
        """Build the layers; QGIS calls this on its main thread."""
        wanted = (
            successful and not self._abandoned and self._rasters_are_there()
        )
        if not wanted or not isinstance(self.result, QueryResult):
            self._drop_files()
            return
        try:
            self._add_layers(self.result)
        except LayerError as error:
            self.error = str(error)

    def _answer(self) -> object:
        with recorded(self._question) as answer:
            result = self._client.call(self._whole_request(), self)
            answer.result = result
            return result

    def _whole_request(self) -> QueryRequest:
        try:
            return with_sentence_vectors(
                self.query_request, self._client, self
            )
        except AgreementNeeded as error:
            self.endpoint_to_allow = error.url
            raise

    def _use_result(self) -> None:
        result = self.result
        if not isinstance(result, QueryResult) or not result.region_count:
            return
        crs, request = crs_of(result.crs_wkt), self.query_request
        name = regions_name(query_text(request), result.region_count)
        names = (
            self._names.names(crs, self._transform_context)
            if self._names
            else None
        )
        write_geopackage(
            read_regions(
                result.regions_path, smooth=self.finish.smooth, names=names
            ),
            crs,
            self._regions_path,
            self._transform_context,
            kind=REGIONS if names is None else NAMED_REGIONS,
            metadata=answer_metadata(
                name, crs, request, result, self._question
            ),
        )

    def _add_layers(self, result: QueryResult) -> None:
        request = self.query_request
        question = self._question
        layers: List[QgsMapLayer] = [
            *similarity_layers(request, result, question)
        ]
        self.similarity = layers[0]
        if result.region_count:
            self.regions = regions_layer(
                self._regions_path, request, result, question
            )
            layers.insert(0, self.regions)
        add_group(self._project, query_text(request), layers)
        remove_geojson(request.regions_path)

    def _rasters_are_there(self) -> bool:
        return all(map(self._project.mapLayer, self._raster_ids))

    def _drop_files(self) -> None:
        request = self.query_request
        remove_results(
            ResultFiles(
                request.similarity_path,
                self._regions_path,
                request.regions_path,
            )
        )
