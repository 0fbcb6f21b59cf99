"""What the algorithms have in common that measure features by texts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from shutil import rmtree
from typing import ClassVar, Dict, Iterator, List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from aether_qgis.client import shared_client
from aether_qgis.engine.protocol import NOT_UNDERSTOOD
from aether_qgis.engine.protocol.zonal import (
    RELEVANCE,
    ZonalRequest,
    ZonalResult,
)
from aether_qgis.places.place_reader import PlaceReader
from aether_qgis.processing.base.described_layer import describe_when_loaded
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm
from aether_qgis.processing.base.feature_sink import write_features
from aether_qgis.processing.base.scratch_file import scratch_file
from aether_qgis.processing.base.texts_parameter import (
    given_texts,
    texts_problem,
)
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.processing.places_file import places_file
from aether_qgis.results.metadata import dataset_metadata
from aether_qgis.results.regions import layer_fields
from aether_qgis.results.understanding import understood_lines
from aether_qgis.results.verdict import verdict_sentence
from aether_qgis.results.zonal_rows import ZonalMeasures, read_rows
from aether_qgis.settings import Settings
from aether_qgis.translation import tr


class ZonalAlgorithm(EngineAlgorithm[ZonalRequest, ZonalResult]):
    """Base: features in, the same features with how well they fit out."""

    GROUP = "query"
    SOURCE: ClassVar[str]
    """The parameter of the features."""
    MEASURES: ClassVar[Dict[str, ZonalMeasures]]
    """The fields, by the word of MEASURE."""

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return the counts, the device and what was understood."""
        return [
            QgsProcessingOutputNumber("MEASURED", tr("Features with a value")),
            QgsProcessingOutputNumber(
                "WITHOUT_VALUE", tr("Features without a value")
            ),
            QgsProcessingOutputString("DEVICE_USED", tr("Device used")),
            QgsProcessingOutputString("UNDERSTOOD", tr("What was understood")),
        ]

    def reader(self, source: QgsProcessingFeatureSource) -> PlaceReader:
        """Return what reads the places; PlacesError may be raised."""
        raise NotImplementedError

    def threshold(self, values: Values) -> Optional[float]:
        """Return from which value on a pixel matches, None for the usual."""
        return None

    def remarks(self) -> List[str]:
        """Return what the reader has to tell after its work."""
        return []

    def problem(self, values: Values) -> str:
        """Return that there is no text, if so."""
        return texts_problem(values)

    def request(self, values: Values) -> ZonalRequest:
        """Return what to compare with, still without the places."""
        layer, raster = values.raster()
        self._raster_crs = QgsCoordinateReferenceSystem(layer.crs())
        indexes = str(Settings.load().indexes_home)
        return ZonalRequest(
            raster=raster,
            places="",
            asked=tuple(given_texts(values)),
            rows_path="",
            measure=values.choice("MEASURE"),
            threshold=self.threshold(values),
            bundle=values.text("MODEL"),
            device=values.choice("DEVICE"),
            index_folder=indexes if values.is_on("USE_INDEX") else "",
            as_typed=values.is_on("AS_TYPED"),
        )

    def answer(
        self,
        request: ZonalRequest,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> ZonalResult:
        """Write the places file, and let the dock's engine compare."""
        source = values.source(self.SOURCE)
        reader = self.reader(source)
        feedback.setProgressText(tr("Reading the features"))
        with places_file(
            source, reader, self._raster_crs, values, feedback
        ) as path:
            if feedback.isCanceled():
                raise QgsProcessingException(tr("The request was cancelled."))
            with scratch_file("rows.jsonl", values.context) as rows:
                whole = replace(request, places=path, rows_path=rows)
                return self.ask(shared_client(), whole, feedback)

    def results(
        self,
        request: ZonalRequest,
        result: ZonalResult,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Write the features with their values; say what was met."""
        try:
            rows = read_rows(result.rows_path)
        finally:
            rmtree(Path(result.rows_path).parent, ignore_errors=True)
        source = values.source(self.SOURCE)
        measures = self.MEASURES[request.measure]
        fields = _fields(measures, source, request)
        measured, total = 0, 0

        def features() -> Iterator[QgsFeature]:
            nonlocal measured, total
            nothing = measures.nothing(len(request.asked))
            for read in source.getFeatures(
                QgsFeatureRequest(),
                QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks,
            ):
                row = rows.get(read.id())
                total += 1
                measured += bool(row and row.pixels)
                more = measures.attributes(row) if row else nothing
                feature = QgsFeature(fields)
                feature.setGeometry(read.geometry())
                feature.setAttributes([*read.attributes(), *more])
                yield feature

        output = write_features(
            values,
            "OUTPUT",
            fields,
            source.wkbType(),
            source.sourceCrs(),
            features(),
        )
        describe_when_loaded(
            values.context,
            output,
            dataset_metadata(
                _title(request),
                source.sourceCrs(),
                rights=result.provenance.get("attribution", ""),
                licence=result.provenance.get("licence", ""),
                abstract=_abstract(request),
            ),
        )
        lines = understood_lines(result.understood)
        for line in [*lines, *self.remarks(), *_remarks(result)]:
            feedback.pushInfo(line)
        return {
            "OUTPUT": output,
            "MEASURED": measured,
            "WITHOUT_VALUE": total - measured,
            "DEVICE_USED": result.device,
            "UNDERSTOOD": "; ".join(lines),
        }


def _fields(
    measures: ZonalMeasures,
    source: QgsProcessingFeatureSource,
    request: ZonalRequest,
) -> QgsFields:
    fields = QgsFields(source.fields())
    names = measures.field_names(request.asked, fields.names())
    kinds: Dict[str, type] = dict.fromkeys(names, float)
    if measures.counts_pixels:
        kinds[names[-1]] = int
    for field in layer_fields(kinds):
        fields.append(field)
    return fields


def _title(request: ZonalRequest) -> str:
    title = (
        tr("Relevance: {query}")
        if request.measure == RELEVANCE
        else tr("Similarity: {query}")
    )
    return title.format(query=", ".join(request.asked))


def _remarks(result: ZonalResult) -> List[str]:
    counts = {
        tr("Outside the raster, without a value: {count}"): result.outside,
        tr("On pixels without data, without a value: {count}"): (
            result.without_data
        ),
        tr(
            "Smaller than a pixel, with the value of the pixel under a point "
            "on them: {count}"
        ): result.small,
    }
    lines = [
        verdict_sentence(
            one.text, one.verdict, one.relevance, one.relevant_share
        )
        for one in result.judged
        if one.verdict != NOT_UNDERSTOOD
    ]
    lines += [
        text.format(count=count) for text, count in counts.items() if count
    ]
    attribution = result.provenance.get("attribution")
    if attribution:
        lines.append(
            tr("To be credited with the result: {attribution}").format(
                attribution=attribution
            )
        )
    return lines


def _abstract(request: ZonalRequest) -> str:
    if request.measure == RELEVANCE:
        text = tr(
            "Relevance of the pixels of {raster} for each text, computed "
            "with the model bundle {bundle}."
        )
    else:
        text = tr(
            "Similarity between each text and the pixels of {raster}, "
            "computed with the model bundle {bundle}."
        )
    return text.format(raster=request.raster, bundle=request.bundle)
