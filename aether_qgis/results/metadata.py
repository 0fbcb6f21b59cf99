"""Where a layer comes from, written into its metadata."""

from __future__ import annotations

from pathlib import Path
from typing import List

from qgis.core import (
    QgsAbstractMetadataBase,
    QgsCoordinateReferenceSystem,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QUrl

from aether_qgis.engine.protocol import PERCENTILE, QueryRequest, QueryResult
from aether_qgis.requests.question import Question
from aether_qgis.results.asked_question import history_lines, mark_asked
from aether_qgis.results.example_texts import example_sentences
from aether_qgis.translation import number, of_bundle, tr

_MOST_LINKS = 50


def dataset_metadata(
    title: str,
    crs: QgsCoordinateReferenceSystem,
    *,
    rights: str,
    licence: str = "",
    abstract: str = "",
) -> QgsLayerMetadata:
    """Return the metadata of a dataset: what it is and who to credit."""
    metadata = QgsLayerMetadata()
    metadata.setTitle(title)
    metadata.setType("dataset")
    metadata.setAbstract(abstract)
    metadata.setRights([rights] if rights else [])
    metadata.setLicenses([licence] if licence else [])
    metadata.setCrs(crs)
    return metadata


def describe(
    layer: QgsMapLayer,
    title: str,
    request: QueryRequest,
    result: QueryResult,
    question: Question,
) -> None:
    """Write query, model, source, licence and attribution into ``layer``."""
    metadata = answer_metadata(title, layer.crs(), request, result, question)
    # The file's name alone: a project moves along with its answers.
    metadata.setIdentifier(Path(layer.source()).name)
    layer.setMetadata(metadata)
    mark_asked(layer, question)


def keep_with_file(layer: QgsVectorLayer) -> None:
    """Write the metadata of a GeoPackage's layer into its file as well, so
    that licence and question travel with it."""
    provider = layer.dataProvider()
    path = layer.source().split("|")[0]
    if Path(path).suffix != ".gpkg":
        return
    # Without its name the layer would not be found in the file.
    name = provider.subLayers()[0].split(provider.sublayerSeparator())[1]
    QgsProviderRegistry.instance().saveLayerMetadata(
        "ogr", f"{path}|layername={name}", layer.metadata()
    )


def answer_metadata(
    title: str,
    crs: QgsCoordinateReferenceSystem,
    request: QueryRequest,
    result: QueryResult,
    question: Question,
) -> QgsLayerMetadata:
    """Return the metadata of an answer: where it comes from, and how to ask
    for it again."""
    metadata = dataset_metadata(
        title,
        crs,
        rights=result.attribution,
        licence=result.provenance.get("licence", ""),
        abstract=_abstract(request, result),
    )
    metadata.setHistory([*_history(request, result), *history_lines(question)])
    sources = request.tiles or (request.raster,)
    metadata.setLinks(list(map(_source_link, sources[:_MOST_LINKS])))
    return metadata


def _abstract(request: QueryRequest, result: QueryResult) -> str:
    bundle = f"{of_bundle(result.bundle_title)} ({result.bundle})"
    if request.positive:
        sentences = [
            tr(
                "Similarity between the query “{query}” and the pixels of "
                "{raster}, computed with the model bundle {bundle}."
            ).format(
                query=", ".join(request.positive),
                raster=request.raster,
                bundle=bundle,
            )
        ]
    else:
        sentences = [
            tr(
                "Similarity between examples and the pixels of {raster}, "
                "computed with the model bundle {bundle}."
            ).format(raster=request.raster, bundle=bundle)
        ]
    sentences += example_sentences(request)
    if request.negative:
        sentences.append(
            tr("Avoided: “{avoided}”.").format(
                avoided=", ".join(request.negative)
            )
        )
    if result.provenance.get("source_simulated") == "yes":
        sentences.append(tr("The raster is a simulated scene."))
    return " ".join(sentences)


def _history(request: QueryRequest, result: QueryResult) -> List[str]:
    facts = sorted(result.provenance.items())
    lines = [
        _threshold(request, result),
        tr("Smallest place: {area} m².").format(
            area=number(request.min_area_m2)
        ),
        tr("Computed on {device} in {seconds} s.").format(
            device=result.device, seconds=number(result.seconds, 1)
        ),
    ]
    lines += [f"{key}: {text}" for key, text in facts]
    return lines


def _threshold(request: QueryRequest, result: QueryResult) -> str:
    similarity = number(result.threshold, 3)
    if request.threshold_mode == PERCENTILE:
        return tr(
            "Places reach a similarity of {similarity}, percentile {value}."
        ).format(similarity=similarity, value=number(request.threshold))
    return tr("Places reach a similarity of {similarity}.").format(
        similarity=similarity
    )


def _source_link(raster: str) -> QgsAbstractMetadataBase.Link:
    url = raster if "://" in raster else QUrl.fromLocalFile(raster).toString()
    return QgsAbstractMetadataBase.Link(tr("Source"), "file", url)
