"""A provider with the id and parameters of QuickOSM's, and no network."""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingProvider,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

FIELDS = "&".join(
    f"field={name}:string"
    for name in ("full_id", "osm_id", "osm_type", "amenity", "leisure", "name")
)
POINTS = [(12.35, 51.34, ["n1", "1", "node", "cafe", None, "Grün"])]
AREAS = [(12.36, 51.34, ["w2", "2", "way", None, "park", "Park"])]


class RawQuery(QgsProcessingAlgorithm):
    """``quickosm:downloadosmdatarawquery``."""

    asked = []
    """The queries and extents so far."""
    behaviour = "answer"

    def name(self):
        return "downloadosmdatarawquery"

    def displayName(self):
        return "Download OSM data from a raw query"

    def createInstance(self):
        return RawQuery()

    def initAlgorithm(self, configuration=None):
        parameter = QgsProcessingParameterString
        self.addParameter(parameter("QUERY", "Query", multiLine=True))
        self.addParameter(
            QgsProcessingParameterNumber(
                "TIMEOUT", "Timeout", defaultValue=25, minValue=5
            )
        )
        server = "https://overpass.example/api/interpreter"
        self.addParameter(parameter("SERVER", "Server", server))
        self.addParameter(
            QgsProcessingParameterExtent(
                "EXTENT", "Extent", defaultValue="0,1,0,1 []", optional=True
            )
        )
        self.addParameter(parameter("AREA", "Area", optional=True))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "FILE", "Output file", optional=True
            )
        )
        for name in ("POINTS", "LINES", "MULTILINESTRINGS", "MULTIPOLYGONS"):
            self.addOutput(
                QgsProcessingOutputVectorLayer(f"OUTPUT_{name}", name)
            )

    def processAlgorithm(self, parameters, context, feedback):
        extent = self.parameterAsExtent(parameters, "EXTENT", context)
        query = self.parameterAsString(parameters, "QUERY", context)
        RawQuery.asked.append((query, extent.toString(3)))
        if RawQuery.behaviour == "fail":
            raise QgsProcessingException("The server is too busy.")
        if RawQuery.behaviour == "wait":
            wait_for(feedback)
            return {}
        return {
            "OUTPUT_POINTS": layer_of(POINTS, "Point", context),
            "OUTPUT_MULTIPOLYGONS": layer_of(AREAS, "Polygon", context),
        }


def wait_for(feedback):
    """Wait in an event loop, as a download does, until it is cancelled."""
    loop = QEventLoop()
    feedback.canceled.connect(loop.quit)
    QTimer.singleShot(10_000, loop.quit)
    loop.exec()


def layer_of(rows, kind, context):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&{FIELDS}", kind, "memory")
    for lon, lat, values in rows:
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry.fromPointXY(QgsPointXY(lon, lat))
        if kind == "Polygon":
            geometry = geometry.buffer(0.001, 4)
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
    context.temporaryLayerStore().addMapLayer(layer)
    return layer.id()


class QuickOsmProvider(QgsProcessingProvider):
    """The provider ``quickosm``."""

    def id(self):
        return "quickosm"

    def name(self):
        return "QuickOSM"

    def loadAlgorithms(self):
        self.addAlgorithm(RawQuery())


def registered():
    """Register the provider and return it."""
    RawQuery.asked, RawQuery.behaviour = [], "answer"
    provider = QuickOsmProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return provider
