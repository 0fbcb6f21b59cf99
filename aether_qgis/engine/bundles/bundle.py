"""Model bundles: a folder with both towers, a manifest and a model card.

Nothing of a bundle is run before its manifest and its files' hashes have
been checked.
"""

from __future__ import annotations

import dataclasses
import json
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Iterable, List

from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.protocol import (
    QUALITY_METRIC,
    BundleInfo,
    BundlesRequest,
    BundlesResult,
)
from aether_qgis.engine.rasters.profiles import EmbeddingProfile, find_profile
from aether_qgis.engine.runtime.checksums import (
    SUMS_FILE,
    damaged_files,
    file_sum,
    write_sums,
)
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.resources import resource

SCHEMA = 1
MANIFEST = "bundle.json"
PIXEL_TOWER = "pixel_tower.onnx"
TEXT_HEAD = "text_head.onnx"
WEIGHTS = "weights.safetensors"
CARD = "README.md"
QUALITY = QUALITY_METRIC
FILES = (MANIFEST, PIXEL_TOWER, TEXT_HEAD, WEIGHTS, CARD)


@dataclass(frozen=True)
class Manifest:
    """What bundle.json says. Dimensions count numbers per vector."""

    schema: int
    name: str
    title: str
    summary: str
    embedding_profile: str
    embedding_year: int
    window_radius: int
    """Radius in pixels of the window whose mean a training vector is."""
    vector_dimension: int
    aligned_dimension: int
    text_dimension: int
    text_encoder: Dict[str, Any]
    """``kind`` onnx with ``revision``, sentence-transformers with
    ``folder``, hosted with ``url`` and ``model``, or unknown."""
    pixel_tower: Dict[str, Any]
    """``kind`` and the sizes from which the torch module is rebuilt."""
    text_head: Dict[str, Any]
    """``kind`` and the sizes from which the torch module is rebuilt."""
    licence: str
    attribution: str
    metrics: Dict[str, float] = field(default_factory=dict)
    training: Dict[str, Any] = field(default_factory=dict)
    """``recipe``, ``place``, ``points``, ``source`` and the settings, where
    the bundle was trained from points of interest."""


@dataclass(frozen=True)
class Bundle:
    """A bundle whose files are whole and whose manifest is valid."""

    folder: Path
    manifest: Manifest
    identity: str
    """Changes whenever a file of the bundle does; names loaded models."""

    @property
    def pixel_tower(self) -> Path:
        """The pixel tower: ``vectors`` [64, n] to ``aligned`` [d, n]."""
        return self.folder / PIXEL_TOWER

    @property
    def text_head(self) -> Path:
        """The text head: ``sentence`` [n, 384] to ``aligned`` [n, d]."""
        return self.folder / TEXT_HEAD

    @property
    def weights(self) -> Path:
        """The weights of both towers for torch."""
        return self.folder / WEIGHTS

    @property
    def profile(self) -> EmbeddingProfile:
        """The embedding profile whose vectors the pixel tower takes.

        Raises BundleError for one that this version does not know.
        """
        profile = find_profile(self.manifest.embedding_profile)
        if profile is None:
            raise BundleError(
                "The bundle “{bundle}” was trained on “{wanted}” embeddings, "
                "which this version of AETHER does not know: update AETHER, "
                "or choose another bundle.",
                bundle=self.manifest.name,
                wanted=self.manifest.embedding_profile,
            )
        return profile

    @property
    def digest(self) -> str:
        """The check sum that changes with the bundle's contents."""
        return self.identity.rpartition("@")[2]

    @property
    def name_everywhere(self) -> str:
        """What ``load_bundle`` takes for it on other machines as well."""
        name = self.folder.name
        is_shipped = resource("models", name) == self.folder
        return name if is_shipped else str(self.folder.absolute())

    def check_reads(self, profile: EmbeddingProfile, path: str) -> None:
        """Raise BundleError unless a raster of ``profile`` can be scored."""
        wanted = self.profile
        if wanted is not profile:
            raise BundleError(
                "The bundle “{bundle}” was trained on {wanted} embeddings, "
                "but {path} holds {found}: choose a bundle made for this "
                "kind of raster.",
                bundle=self.manifest.name,
                wanted=wanted.title,
                found=profile.title,
                path=path,
            )
        if self.manifest.vector_dimension != profile.dimension:
            raise BundleError(
                "The bundle “{bundle}” reads vectors of {wanted} numbers, but "
                "the pixels of {path} have {found}: choose a bundle made for "
                "this kind of raster.",
                bundle=self.manifest.name,
                wanted=self.manifest.vector_dimension,
                path=path,
                found=profile.dimension,
            )


def load_bundle(name_or_folder: str) -> Bundle:
    """Return the bundle of that name or in that folder, verified.

    Raises BundleError that says what is missing or damaged.
    """
    folder = _folder_of(name_or_folder)
    manifest = _read_manifest(folder)
    damaged = damaged_files(folder, FILES)
    if damaged:
        raise BundleError(
            "The bundle in {folder} is damaged: {file} is missing or differs "
            "from its check sum; copy the bundle again or train it anew.",
            folder=str(folder),
            file=damaged[0],
        )
    identity = f"{folder.resolve()}@{file_sum(folder / SUMS_FILE)}"
    return Bundle(folder, manifest, identity)


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


def save_manifest(folder: Path, manifest: Manifest) -> None:
    """Write bundle.json and the check sums of every file in ``folder``.

    The other files of the bundle have to be there already.
    """
    text = json.dumps(dataclasses.asdict(manifest), indent=2) + "\n"
    (folder / MANIFEST).write_text(text, encoding="utf-8")
    write_sums(folder, list(FILES))


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


def _folder_of(name_or_folder: str) -> Path:
    shipped = resource("models", name_or_folder)
    if Path(name_or_folder).name == name_or_folder and shipped.is_dir():
        return shipped
    folder = Path(name_or_folder).expanduser()
    if (folder / MANIFEST).is_file():
        return folder
    known = ", ".join(
        sorted(
            path.parent.name for path in resource("models").glob("*/*.json")
        )
    )
    raise BundleError(
        "There is no model bundle “{name}”: expected one of the shipped "
        "names ({known}) or a folder that holds bundle.json.",
        name=name_or_folder,
        known=known,
    )


def _read_manifest(folder: Path) -> Manifest:
    try:
        data = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BundleError(
            "The bundle in {folder} is damaged: bundle.json cannot be read; "
            "copy the bundle again or train it anew.",
            folder=str(folder),
        ) from error
    schema = data.get("schema") if isinstance(data, dict) else None
    if schema != SCHEMA:
        raise BundleError(
            "The bundle in {folder} has schema {found}; this version of "
            "AETHER reads schema {expected}: update the older of the two.",
            folder=str(folder),
            found=str(schema),
            expected=SCHEMA,
        )
    return _manifest_from(folder, data)


def _manifest_from(folder: Path, data: Dict[str, Any]) -> Manifest:
    kinds = {"int": int, "str": str}
    for item in dataclasses.fields(Manifest):
        required = item.default_factory is dataclasses.MISSING
        kind = kinds.get(str(item.type), dict)
        if item.name not in data and not required:
            continue
        if not isinstance(data.get(item.name), kind):
            raise BundleError(
                "The bundle in {folder} is damaged: bundle.json has no valid "
                "“{field}”; copy the bundle again or train it anew.",
                folder=str(folder),
                field=item.name,
            )
    names = {item.name for item in dataclasses.fields(Manifest)}
    return Manifest(**{k: v for k, v in data.items() if k in names})
