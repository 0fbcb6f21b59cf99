"""What a bundle's folder holds, and what its bundle.json says."""

from __future__ import annotations

import dataclasses
import json
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Mapping, Sequence

from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.protocol import (
    QUALITY_METRIC,
    ProtocolError,
    from_json,
)
from aether_qgis.engine.runtime.checksums import SUMS_FILE, write_sums

SCHEMA = 1
MANIFEST = "bundle.json"
PIXEL_TOWER = "pixel_tower.onnx"
TEXT_HEAD = "text_head.onnx"
WEIGHTS = "weights.safetensors"
CARD = "README.md"
QUALITY = QUALITY_METRIC
FILES = (MANIFEST, PIXEL_TOWER, TEXT_HEAD, WEIGHTS, CARD)

_MIB = 1024 * 1024
_MOST_MIB: Mapping[str, int] = {MANIFEST: 4, CARD: 4, SUMS_FILE: 1}
_MOST_MIB_OF_TOWERS = 1024


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
    metrics: Dict[str, Any] = field(default_factory=dict)
    training: Dict[str, Any] = field(default_factory=dict)
    """``recipe``, ``place``, ``points``, ``source`` and the settings, where
    the bundle was trained from points of interest."""

    @property
    def own_kinds(self) -> Sequence[str]:
        """The words for kinds of place that the bundle was trained on."""
        kinds = self.training.get("kinds", ())
        return tuple(map(str, kinds)) if isinstance(kinds, list) else ()


def check_plain_files(folder: Path) -> None:
    """Raise BundleError unless all files of a bundle can safely be read.

    A link may lead anywhere, and a device has no end; nothing is opened
    before this.
    """
    for name in (*FILES, SUMS_FILE):
        most = _MOST_MIB.get(name, _MOST_MIB_OF_TOWERS)
        try:
            facts = (folder / name).lstat()
        except OSError:
            continue  # missing files are named by their check sums
        found = ""
        if stat.S_ISLNK(facts.st_mode):
            found = "a link"
        elif not stat.S_ISREG(facts.st_mode):
            found = "no plain file"
        elif facts.st_size > most * _MIB:
            found = f"{facts.st_size / _MIB:.0f} MiB long"
        if found:
            raise BundleError(
                "The bundle in {folder} is not read, because {file} is "
                "{found}; expected a plain file of at most {most} MiB: copy "
                "the bundle again from where it came from.",
                folder=str(folder),
                file=name,
                found=found,
                most=most,
            )


def save_manifest(folder: Path, manifest: Manifest) -> None:
    """Write bundle.json and the check sums of every file in ``folder``.

    The other files of the bundle have to be there already.
    """
    text = json.dumps(dataclasses.asdict(manifest), indent=2) + "\n"
    (folder / MANIFEST).write_text(text, encoding="utf-8")
    write_sums(folder, list(FILES))


def read_manifest(folder: Path) -> Manifest:
    """Return what bundle.json says; raise BundleError where it is wrong."""
    try:
        data = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
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
    names = {item.name for item in dataclasses.fields(Manifest)}
    # A later version may add fields that this one does not need.
    known = {name: data[name] for name in names & data.keys()}
    try:
        return from_json(Manifest, known)
    except ProtocolError as error:
        raise BundleError(
            "The bundle in {folder} is damaged: bundle.json is not valid "
            "({reason}); copy the bundle again or train it anew.",
            folder=str(folder),
            reason=str(error),
        ) from error
