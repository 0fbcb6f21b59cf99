#!/usr/bin/env python3
"""Copy onnxruntime so that it takes this processor for one without AVX-512.

    build/engine/bin/python benchmarks/without_avx512.py FOLDER
    PYTHONPATH=FOLDER build/engine/bin/python benchmarks/cold_path.py

Most laptops have no AVX-512; where only one that has it is at hand, the copy
runs the paths that they run. In it every question to the system which
registers may be used (``xgetbv``) is answered with those of AVX2. Memory,
caches and clock stay this machine's.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import onnxruntime

# xgetbv; mov eax,eax; shl rdx,32; or rdx,rax: as compilers write it.
_ASKS = bytes.fromhex("0f01d0 89c0 48c1e220 4809c2")
# xor edx,edx; mov eax,7; mov edx,eax; and as many steps that do nothing.
_KNOWS = bytes.fromhex("31d2 b807000000 89c2 909090")


def main() -> None:
    """Copy and change the library."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    target = parser.parse_args().folder / "onnxruntime"
    shutil.copytree(Path(onnxruntime.__file__).parent, target)
    (library,) = (target / "capi").glob("onnxruntime_pybind11_state*.so")
    code = library.read_bytes()
    if not code.count(_ASKS):
        raise SystemExit("This build of onnxruntime asks in another way.")
    library.write_bytes(code.replace(_ASKS, _KNOWS))


if __name__ == "__main__":
    main()
