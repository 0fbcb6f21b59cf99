"""The algorithm ``aether:getplaces``."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from aether_qgis.place_sources.area import places_area
from aether_qgis.place_sources.gathering import (
    FILE,
    OVERPASS,
    PLACE_SOURCES,
    GatheredPlaces,
    PlacesOrder,
    gather_places,
)
from aether_qgis.place_sources.layer_file import (
    PLACES,
    place_features,
    places_crs,
    places_metadata,
)
from aether_qgis.processing.base.described_layer import describe_when_loaded
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm
from aether_qgis.processing.base.feature_sink import write_features
from aether_qgis.processing.base.feedback_listener import FeedbackListener
from aether_qgis.processing.base.parameter_kinds import (
    advanced,
    static_choice,
    with_help,
)
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.results.regions import layer_fields
from aether_qgis.settings import Settings
from aether_qgis.translation import tr, tr_noop


class GetPlacesAlgorithm(EngineAlgorithm[PlacesOrder, GatheredPlaces]):
    """Get the places of an area as a layer to train on."""

    NAME = "getplaces"
    TITLE = tr_noop("Get places to train on")
    TAGS = tr_noop(
        "places,poi,points of interest,openstreetmap,osm,overpass,overture,"
        "geofabrik,pbf,geoparquet,csv,train"
    )
    SUMMARY = tr_noop(
        "Gets places with class, group and name from OpenStreetMap or a file."
    )
    HELP = tr_noop(
        "Gets the places of an area as points with the fields class, group "
        "and name, which “Train on points of interest” takes as they are.\n\n"
        "They come from OpenStreetMap, by one request to an Overpass server "
        "or by the plugin QuickOSM, or from a file: OpenStreetMap's PBF or "
        "XML, a GeoPackage, shapefile, GeoJSON or GeoParquet, Overture's "
        "places, or a table with columns of coordinates.\n\n"
        "What is left out is counted: features outside the area, without a "
        "position or without a tag that says what they are, and places that "
        "are there twice. OpenStreetMap's data is under the ODbL: name its "
        "contributors where you show them or what was trained on them."
    )
    USED_WITH = {
        "SERVER": {"SOURCE": (OVERPASS,)},
        "FILE": {"SOURCE": (FILE,)},
        "FILE_CRS": {"SOURCE": (FILE,)},
    }

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters, the layer to write included."""
        return [
            with_help(
                QgsProcessingParameterExtent("EXTENT", tr("Area")),
                tr(
                    "Where the places are wanted. An Overpass server is "
                    "asked for 2,500 km² at most."
                ),
            ),
            with_help(
                static_choice("SOURCE", tr("Source"), PLACE_SOURCES, OVERPASS),
                tr(
                    "overpass: one request to an Overpass server; quickosm: "
                    "by the plugin QuickOSM, where it is installed; file: a "
                    "file of places."
                ),
            ),
            with_help(
                QgsProcessingParameterFile(
                    "FILE", tr("File of places"), optional=True
                ),
                tr("For “file”: PBF, GeoPackage, GeoParquet, CSV and others."),
            ),
            with_help(
                QgsProcessingParameterBoolean(
                    "BUILDINGS",
                    tr("Houses and other buildings too"),
                    defaultValue=False,
                ),
                tr("For OpenStreetMap; they may outnumber all else."),
            ),
            with_help(
                advanced(
                    QgsProcessingParameterString(
                        "SERVER", tr("Overpass server"), optional=True
                    )
                ),
                tr(
                    "Its address; without it, the one that was asked last, "
                    "at first {server}."
                ).format(server=Settings.overpass_server),
            ),
            with_help(
                advanced(
                    QgsProcessingParameterCrs(
                        "FILE_CRS", tr("CRS of a table"), optional=True
                    )
                ),
                tr(
                    "Of the coordinates of a CSV file whose columns are not "
                    "named longitude and latitude; without it, the area's."
                ),
            ),
            with_help(
                QgsProcessingParameterFeatureSink(
                    "OUTPUT",
                    tr("Places"),
                    QgsProcessing.SourceType.TypeVectorPoint,
                ),
                tr("Points in EPSG:4326 with class, group and name."),
            ),
        ]

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return the counts."""
        return [
            QgsProcessingOutputNumber("PLACE_COUNT", tr("Places")),
            QgsProcessingOutputNumber("LEFT_OUT", tr("Features left out")),
        ]

    def problem(self, values: Values) -> str:
        """Return nothing; raises PlacesError for what cannot be got."""
        if values.given.get("EXTENT"):
            self.request(values)
        return ""

    def request(self, values: Values) -> PlacesOrder:
        """Return which places are wanted; raises PlacesError."""
        context = values.context.transformContext()
        self._context = QgsCoordinateTransformContext(context)
        crs = self.parameterAsExtentCrs(values.given, "EXTENT", values.context)
        extent = self.parameterAsExtent(values.given, "EXTENT", values.context)
        order = PlacesOrder(
            area=places_area(extent, crs, context),
            source=values.choice("SOURCE"),
            server=values.text("SERVER") or Settings.load().overpass_server,
            file=values.text("FILE"),
            table_crs=self.parameterAsCrs(
                values.given, "FILE_CRS", values.context
            ),
            with_buildings=values.is_on("BUILDINGS"),
        )
        order.check()
        return order

    def answer(
        self,
        request: PlacesOrder,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Optional[GatheredPlaces]:
        """Ask the source; the engine only where it reads the file."""
        return gather_places(
            request,
            FeedbackListener(feedback),
            lambda wanted: self.ask_engine(wanted, feedback),
            self._context,
        )

    def results(
        self,
        request: PlacesOrder,
        result: GatheredPlaces,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Write the layer, and say what was left out."""
        destination = write_features(
            values,
            "OUTPUT",
            layer_fields(PLACES.fields),
            PLACES.geometry,
            places_crs(),
            place_features(result.places),
        )
        metadata = places_metadata(result, tr("Places"))
        describe_when_loaded(values.context, destination, metadata)
        feedback.pushInfo(result.sentence())
        if result.rights:
            feedback.pushInfo(result.rights)
        return {
            "OUTPUT": destination,
            "PLACE_COUNT": len(result.places),
            "LEFT_OUT": result.left_out.read - len(result.places),
        }
