"""What is wrong with numbers that are no AlphaEarth vectors."""

from __future__ import annotations

from aether_qgis.engine.errors import EmbeddingRasterError
from aether_qgis.engine.rasters.number_forms import (
    WHOLE,
    Sample,
    are_whole,
    decoded_lengths,
    lengths,
)


def refusal(
    path: str, dtype: str, sample: Sample, is_proved: bool
) -> EmbeddingRasterError:
    """Return the error for numbers that are no AlphaEarth vectors."""
    length = float(lengths(sample).mean())
    is_byte = dtype in ("int8", "uint8")
    if is_byte or are_whole(sample, WHOLE):
        decoded = float(decoded_lengths(sample).mean())
        if sample.min() >= 0 and sample.max() <= 127:
            return EmbeddingRasterError(
                "{path} has lost its negative numbers (mean vector length "
                "{length:.2f} instead of 1), as happens to a VRT or copy "
                "made by GDAL older than 3.7: use the original file.",
                path=path,
                length=decoded,
            )
        if is_byte:
            return EmbeddingRasterError(
                "{path} has 64 bands of 8-bit numbers, but they decode to "
                "vectors of mean length {length:.2f} instead of 1, so they "
                "are no AlphaEarth embeddings: use the file as published.",
                path=path,
                length=decoded,
            )
    if not is_proved:
        return EmbeddingRasterError(
            "{path} holds vectors of mean length {length:.4g} and type "
            "{dtype}, and neither its numbers nor its bands' names show "
            "that they are an embedding; expected vectors of length 1 or "
            "bands named A00 to A63: use the original file, or name the "
            "bands.",
            path=path,
            length=length,
            dtype=dtype,
        )
    return EmbeddingRasterError(
        "{path} names its bands A00 to A63, but their numbers (mean length "
        "{length:.4g}) are no AlphaEarth vectors in any form that AETHER "
        "knows: use the file as published.",
        path=path,
        length=length,
    )
