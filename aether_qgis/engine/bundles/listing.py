"""Answer the request to list model bundles."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Iterable, List

from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.bundles.manifest import MANIFEST, QUALITY
from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.protocol import (
    BundleInfo,
    BundlesRequest,
    BundlesResult,
)
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.resources import resource


def bundles(
    request: BundlesRequest, progress: RequestProgress
) -> BundlesResult:
    """Answer which bundles there are."""
    return BundlesResult(tuple(list_bundles(request.folders)))


def list_bundles(folders: Iterable[str]) -> List[BundleInfo]:
    """Return the shipped bundles, and those that ``folders`` are or hold.

    The name of a bundle that is not shipped is its folder, by which it is
    found again.
    """
    infos = [_info(folder, folder.name) for folder in _in(resource("models"))]
    listed = set()
    for folder in map(Path, folders):
        is_bundle = (folder / MANIFEST).is_file()
        for found in [folder] if is_bundle else _in(folder):
            if found.resolve() not in listed:
                listed.add(found.resolve())
                infos.append(_info(found, str(found)))
    return infos


def _in(parent: Path) -> List[Path]:
    found = sorted(parent.glob(f"*/{MANIFEST}"))
    return [manifest.parent for manifest in found]


def _info(folder: Path, name: str) -> BundleInfo:
    try:
        manifest = load_bundle(str(folder)).manifest
    except BundleError as error:
        return BundleInfo(name, str(folder), folder.name, str(error))
    training, encoder = manifest.training, manifest.text_encoder
    return BundleInfo(
        name=name,
        folder=str(folder),
        title=manifest.title,
        summary=manifest.summary,
        recipe=str(training.get("recipe", "")),
        place=str(training.get("place", "")),
        year=manifest.embedding_year,
        points=int(_number(training.get("points"))),
        quality=_number(manifest.metrics.get(QUALITY)),
        endpoint_url=str(encoder.get("url", "")),
        endpoint_model=str(encoder.get("model", "")),
        text_dimension=manifest.text_dimension,
    )


def _number(value: object) -> float:
    """Return ``value``, 0 where it is missing or no number."""
    if isinstance(value, (int, float)) and math.isfinite(value):
        return float(value)
    return 0.0
