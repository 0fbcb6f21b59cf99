"""Model bundles: a folder with both towers, a manifest and a model card.

Nothing of a bundle is run before its manifest and its files' hashes have
been checked.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from aether_qgis.engine.bundles.manifest import (
    FILES,
    MANIFEST,
    PIXEL_TOWER,
    TEXT_HEAD,
    WEIGHTS,
    Manifest,
    check_plain_files,
    read_manifest,
)
from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.rasters.profiles import EmbeddingProfile, find_profile
from aether_qgis.engine.runtime.checksums import (
    SUMS_FILE,
    damaged_files,
    file_sum,
)
from aether_qgis.resources import resource


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
    folder = folder_of(name_or_folder)
    check_plain_files(folder)
    manifest = read_manifest(folder)
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


def folder_of(name_or_folder: str) -> Path:
    """Return the folder of a bundle; raise BundleError if there is none."""
    shipped = resource("models", name_or_folder)
    if Path(name_or_folder).name == name_or_folder and shipped.is_dir():
        return shipped
    folder = Path(name_or_folder).expanduser()
    # Even a broken link is there, and is refused for what it is.
    if os.path.lexists(folder / MANIFEST):
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
