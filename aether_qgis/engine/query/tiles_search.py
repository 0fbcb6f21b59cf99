"""A query over many rasters: each on its own grid, one answer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import List, Mapping, Sequence, Tuple

from aether_qgis.engine.bundles.provenance import profile_names, provenance_of
from aether_qgis.engine.errors import NoDataError
from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.engine.query.answer import (
    Answer,
    form_notes,
    region_attributes,
    rules_of,
)
from aether_qgis.engine.query.model import Model, load_model
from aether_qgis.engine.query.raster_scoring import score_raster
from aether_qgis.engine.rasters.outputs import check_outputs
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.regions.regions import write_regions
from aether_qgis.engine.runtime.part_progress import PartProgress
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.histogram import SimilarityHistogram
from aether_qgis.engine.similarity.similarity_raster import SimilarityRaster
from aether_qgis.engine.similarity.writing import (
    SCORING_FROM,
    SCORING_TO,
)
from aether_qgis.engine.tiles.folder import TilesFolder
from aether_qgis.engine.tiles.islands import (
    Island,
    best_places,
    count_islands,
)
from aether_qgis.engine.tiles.mosaic import write_mosaic
from aether_qgis.engine.tiles.ranking import common_crs
from aether_qgis.engine.tiles.tile import Tile
from aether_qgis.engine.tiles.zones import ScoredTile, Zone, zones_of


def search_tiles(
    request: QueryRequest, tiles: Sequence[Tile], progress: RequestProgress
) -> Answer:
    """Score each tile, rank the places of all; write every file.

    The files are moved into place when all are whole; on any error none is
    left behind. Raises the errors of ``engine.errors``.
    """
    check_outputs((request.similarity_path, request.regions_path), *tiles)
    with TilesFolder(request, tiles) as folder:
        model = _load_model(request, tiles, progress)
        facts = provenance_of(request, model.bundle, *tiles)
        scored = _score_each(request, tiles, model, folder, progress)
        zones = zones_of(scored)
        mosaics = folder.mosaic_paths([zone.crs for zone in zones])
        progress.step("Writing the similarity raster", SCORING_TO)
        histogram, islands = _write_mosaics(
            zones, mosaics, folder, facts, progress
        )
        progress.step("Finding the best places", 0.9)
        rules = rules_of(request, histogram)
        found = best_places(islands, rules, progress.check)
        progress.step("Writing the results", 0.98)
        regions_path = Path(request.regions_path)
        attributes = region_attributes(request, model)
        write_regions(regions_path, found.regions, attributes)
        try:
            folder.publish(mosaics)
        except Exception:
            regions_path.unlink(missing_ok=True)
            raise
    noted = next((tile for tile in scored if tile.index_note), scored[0])
    return Answer(
        model=model,
        similarity_paths=tuple(map(str, mosaics)),
        region_count=len(found.regions),
        left_out=len(found.left_out),
        threshold=rules.threshold,
        summary=histogram.summary(),
        profile=", ".join(profile_names(tiles)),
        crs_wkt=common_crs([zone.crs for zone in zones]).to_wkt(),
        provenance=facts,
        rasters=len(tiles),
        indexed=sum(tile.indexed for tile in scored),
        index_note=noted.index_note,
        raster_notes=form_notes([tile.form for tile in tiles], progress),
    )


def _load_model(
    request: QueryRequest, tiles: Sequence[Tile], progress: RequestProgress
) -> Model:
    model = load_model(request, tiles[0], progress)
    for tile in tiles[1:]:
        model.bundle.check_reads(tile.profile, tile.path)
    return model


def _score_each(
    request: QueryRequest,
    tiles: Sequence[Tile],
    model: Model,
    folder: TilesFolder,
    progress: RequestProgress,
) -> List[ScoredTile]:
    """Score the tiles; those without any vector are left out."""
    progress.log("Searching {count} rasters.", count=len(tiles))
    per_pixel = (SCORING_TO - SCORING_FROM) / sum(
        tile.pixels for tile in tiles
    )
    start = SCORING_FROM
    scored = []
    for tile in tiles:
        end = start + tile.pixels * per_pixel
        part = PartProgress(progress, start, end)
        try:
            scored.append(
                _score(request, tile, model, folder.tile_path(tile.path), part)
            )
        except NoDataError:
            progress.log("{path} holds no data here.", path=tile.path)
        start = end
    if not scored:
        raise NoDataError(
            "None of the {count} rasters holds data in the area asked for "
            "(every pixel is nodata): choose another extent or other "
            "rasters.",
            count=len(tiles),
        )
    return scored


def _write_mosaics(
    zones: Sequence[Zone],
    mosaics: Sequence[Path],
    folder: TilesFolder,
    facts: Mapping[str, str],
    progress: RequestProgress,
) -> Tuple[SimilarityHistogram, List[Island]]:
    """Write each zone's VRT into the folder, under the name it will have.

    Returns the statistics of all zones, and what is to be searched.
    """
    whole = SimilarityHistogram()
    islands: List[Island] = []
    for number, (zone, mosaic) in enumerate(zip(zones, mosaics)):
        of_zone = SimilarityHistogram() if len(zones) > 1 else whole
        histograms = [whole] if of_zone is whole else [whole, of_zone]
        islands += count_islands(
            zone, number, folder.partial, histograms, progress.check
        )
        write_mosaic(
            folder.partial / mosaic.name,
            zone,
            folder.path.name,
            facts,
            of_zone.band_tags(),
        )
    return whole, islands


def _score(
    request: QueryRequest,
    tile: Tile,
    model: Model,
    path: Path,
    progress: RequestProgress,
) -> ScoredTile:
    own = replace(request, raster=tile.path, tiles=(), extent=tile.extent)
    with (
        open_embedding_raster(tile.path, tile.extent, tile.form) as raster,
        SimilarityRaster(
            path, raster.crs, raster.transform, raster.window
        ) as output,
    ):
        scored = score_raster(raster, model, own, output, progress)
        histogram = scored.histogram
        output.finish(
            provenance_of(own, model.bundle, raster), histogram.band_tags()
        )
        output.publish()
        return ScoredTile(
            path=path,
            crs=raster.crs,
            transform=output.transform,
            width=output.width,
            height=output.height,
            block_side=output.layout.tile_side,
            pixels=histogram.pixels,
            indexed=scored.indexed,
            index_note=scored.index_note,
        )
