"""``aether_similarity('woods')``: how well a feature's place fits a text."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any, Dict, List, Optional, Set, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsExpressionNodeFunction,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from aether_qgis.client import EngineError
from aether_qgis.engine.protocol import DEFAULT_BUNDLE
from aether_qgis.expressions.known_rasters import KnownRaster, KnownRasters
from aether_qgis.expressions.similarity_field import Point, SimilarityField
from aether_qgis.requests.bundle_presence import bundle_here
from aether_qgis.translation import tr

NAME = "aether_similarity"
MOST_PREPARED = 100_000
"""Features of a layer whose places are looked up at once."""
_MOST_FIELDS = 8

_Parameter = QgsExpressionFunction.Parameter
_Key = Tuple[str, str, str, Tuple[int, int]]


class SimilarityFunction(QgsExpressionFunction):
    """Evaluated for one feature at a time, in whatever thread QGIS likes.

    The project's layers are touched in the main thread only; elsewhere the
    list of ``KnownRasters`` says what there is.
    """

    def __init__(self, rasters: KnownRasters) -> None:
        super().__init__(
            NAME,
            [
                _Parameter("text"),
                _Parameter("raster", True, ""),
                _Parameter("bundle", True, ""),
            ],
            "AETHER",
            help_text(),
            False,
            False,
            True,
        )
        self._rasters = rasters
        self._fields: Dict[_Key, SimilarityField] = {}
        self._prepared: Set[Tuple[_Key, str]] = set()
        self._lock = threading.Lock()

    def usesGeometry(self, node: QgsExpressionNodeFunction) -> bool:
        """Say that features are needed with their geometry."""
        return True

    def referencedColumns(self, node: QgsExpressionNodeFunction) -> Set[str]:
        """Return no field: the geometry is enough."""
        return set()

    def isStatic(
        self,
        node: QgsExpressionNodeFunction,
        parent: QgsExpression,
        context: QgsExpressionContext,
    ) -> bool:
        """Say that the value differs from feature to feature."""
        return False

    def func(
        self,
        values: List[Any],
        context: QgsExpressionContext,
        parent: QgsExpression,
        node: QgsExpressionNodeFunction,
    ) -> Optional[float]:
        """Return the similarity at the feature, NULL where there is none."""
        try:
            return self._similarity(values, context)
        except (EngineError, LookupError) as error:
            # A LookupError's own text would be in quotation marks.
            parent.setEvalErrorString(str(error.args[0] if error.args else ""))
            return None

    def _similarity(
        self, values: List[Any], context: QgsExpressionContext
    ) -> Optional[float]:
        text, raster, bundle = _given(values)
        known = self._raster(raster)
        geometry = context.geometry()
        if geometry.isNull():
            geometry = context.feature().geometry()
        crs = _crs_of(context)
        point = self._point(geometry, crs, known)
        if point is None:
            return None
        key = known.path, text, _bundle(bundle), _stamp(known.path)
        field = self._field(key)
        self._prepare(field, key, known, context)
        return field.at(point, context.feedback())

    def _raster(self, name: str) -> KnownRaster:
        known = self._rasters.find(name)
        if known is None:
            raise LookupError(
                tr(
                    "There is no embedding raster “{name}” in the project: "
                    "name a layer with 64 bands."
                ).format(name=name)
                if name
                else tr(
                    "There is no embedding raster in the project: add one."
                )
            )
        return known

    def _field(self, key: _Key) -> SimilarityField:
        with self._lock:
            field = self._fields.pop(key, None) or SimilarityField(*key[:3])
            self._fields[key] = field
            while len(self._fields) > _MOST_FIELDS:
                oldest = next(iter(self._fields))
                del self._fields[oldest]
            return field

    def _prepare(
        self,
        field: SimilarityField,
        key: _Key,
        known: KnownRaster,
        context: QgsExpressionContext,
    ) -> None:
        """Look up all features of the layer at once, where that is allowed."""
        layer_id = str(context.variable("layer_id") or "")
        if not layer_id or (key, layer_id) in self._prepared:
            return
        if QThread.currentThread() != QCoreApplication.instance().thread():
            return
        self._prepared.add((key, layer_id))
        layer = QgsProject.instance().mapLayer(layer_id)
        if isinstance(layer, QgsVectorLayer):
            points = self._points(layer, known)
            field.prepare(points, context.feedback())

    def _points(
        self, layer: QgsVectorLayer, known: KnownRaster
    ) -> List[Point]:
        request = QgsFeatureRequest()
        request.setNoAttributes()
        request.setLimit(MOST_PREPARED)
        found = (
            self._point(feature.geometry(), layer.crs(), known)
            for feature in layer.getFeatures(request)
        )
        return [point for point in found if point]

    def _point(
        self,
        geometry: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        known: KnownRaster,
    ) -> Optional[Point]:
        """Return a point on the geometry in the raster's CRS."""
        on_it = geometry.pointOnSurface()
        if on_it.isNull() or on_it.isEmpty():
            return None
        point = on_it.asPoint()
        if crs.isValid() and crs != known.crs:
            transform = QgsCoordinateTransform(
                crs, known.crs, self._rasters.transform_context
            )
            try:
                point = transform.transform(point)
            except QgsCsException:
                return None
        return point.x(), point.y()


def help_text() -> str:
    """Return the help that QGIS shows beside the function."""
    return "".join(
        f"<p>{text}</p>"
        for text in (
            tr(
                "Returns how similar an embedding raster is to a text at the "
                "feature: the cosine from -1 to 1 at a point on its "
                "geometry, NULL outside of the raster and without data."
            ),
            tr(
                "text: what to look for, as in a query. raster: id or name "
                "of a layer with 64 bands; without it, the first one of the "
                "project. bundle: name or folder of a model; without it, the "
                "one that ships."
            ),
            tr(
                "Cost: the engine computes blocks of 512 × 512 pixels, each "
                "once for a raster and text, in 0.1 s or less from an "
                "aligned index and up to a second without one; 128 blocks "
                "are held. A feature in a block that is held costs less "
                "than 0.1 ms."
            ),
            tr(
                "The field calculator evaluates in the main thread: there "
                "all features of the layer are looked up together when the "
                "first is evaluated, and QGIS waits meanwhile. The map is "
                "drawn, and Processing runs, in other threads, and QGIS "
                "stays usable."
            ),
            "<code>aether_similarity('woods by a lake')</code>",
            "<code>aether_similarity('reservoir', 'alphaearth_2024')</code>",
        )
    )


def _given(values: List[Any]) -> Tuple[str, str, str]:
    text, raster, bundle = values
    name = raster.id() if isinstance(raster, QgsMapLayer) else raster
    return str(text or "").strip(), str(name or ""), str(bundle or "")


def _bundle(name: str) -> str:
    return (bundle_here(name) or name) if name else DEFAULT_BUNDLE


def _crs_of(context: QgsExpressionContext) -> QgsCoordinateReferenceSystem:
    """Return the CRS of the feature's layer, an invalid one without layer.

    Raises LookupError for a layer whose CRS has no short name: no other is
    told to threads that may not look at the layer.
    """
    name = str(context.variable("layer_crs") or "")
    if not name and context.variable("layer_id"):
        raise LookupError(
            tr(
                "The reference system of this layer has no name such as "
                "EPSG:4326: save it as one of your own, or save the layer "
                "in another one."
            )
        )
    return QgsCoordinateReferenceSystem(name)


def _stamp(path: str) -> Tuple[int, int]:
    """Return size and time of a file: another file is another field."""
    try:
        facts = Path(path).stat()
    except (OSError, ValueError):
        return 0, 0
    return facts.st_size, facts.st_mtime_ns
