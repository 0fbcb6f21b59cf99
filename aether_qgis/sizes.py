"""Sizes of files as people read them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale


def size_text(byte_count: float) -> str:
    """Return a number of bytes in the user's language, such as "5.7 MB"."""
    return str(
        QLocale().formattedDataSize(
            round(byte_count), 1, QLocale.DataSizeFormat.DataSizeSIFormat
        )
    )
