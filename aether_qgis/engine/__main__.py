"""The engine's command line: ``serve`` for QGIS, ``doctor`` for people."""

from __future__ import annotations

import argparse
import os
import sys

# Before NumPy is loaded: what is worth several threads is shared out here,
# by windows or networks, and a sum split over threads depends on the split.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# GDAL keeps what it read over the line: a block of AlphaEarth in all bands,
# 60 MB, is looked at to recognise the raster and then read.
os.environ.setdefault("CPL_VSIL_CURL_CACHE_SIZE", str(128 << 20))


def main() -> int:
    """Run the command that was asked for; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m aether_qgis.engine",
        description="The engine of AETHER for QGIS.",
    )
    parser.add_argument(
        "command",
        choices=("serve", "doctor"),
        help="serve: answer JSON-RPC requests on standard input; "
        "doctor: tell versions, devices and what is missing",
    )
    parser.add_argument(
        "--report",
        action="store_true",
        help="doctor: print one text for a bug report, without names, hosts, "
        "keys and private folders",
    )
    arguments = parser.parse_args()
    if arguments.command == "doctor" and arguments.report:
        from aether_qgis.engine.server.report import report

        return report()
    if arguments.command == "doctor":
        from aether_qgis.engine.server.doctor import doctor

        return doctor()
    from aether_qgis.engine.server.server import serve_standard_streams

    serve_standard_streams()
    return 0


if __name__ == "__main__":
    sys.exit(main())
