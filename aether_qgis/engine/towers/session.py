"""onnxruntime sessions, made one way."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Sequence, Tuple, Union

import onnxruntime as ort

from aether_qgis.engine.errors import BundleError

CPU_PROVIDER = "CPUExecutionProvider"

Provider = Union[str, Tuple[str, Dict[str, int]]]
"""An execution provider's name, with its options where it has any."""


def open_session(
    model: Union[Path, bytes],
    takes: str,
    gives: str,
    threads: int = 1,
    providers: Sequence[Provider] = (CPU_PROVIDER,),
    origin: str = "",
) -> ort.InferenceSession:
    """Return a session for an ONNX file, or for a model in memory.

    ``takes`` and ``gives`` name an input and an output that it must have;
    ``origin`` is the file that a model in memory was made from.

    One thread by default: windows are computed side by side, and a sum
    split over threads would depend on how it was split. Raises BundleError
    if the file is no usable model.
    """
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    source = model if isinstance(model, bytes) else str(model)
    try:
        session = ort.InferenceSession(
            source, options, providers=list(providers)
        )
        names = [item.name for item in session.get_inputs()]
        names += [item.name for item in session.get_outputs()]
        if not {takes, gives} <= set(names):
            raise ValueError(f"it has no {takes} or no {gives}")
        return session
    except Exception as error:  # onnxruntime raises a class per fault
        path = origin if isinstance(model, bytes) else str(model)
        raise no_model(path, error) from error


def no_model(path: str, error: Exception) -> BundleError:
    """Return the error for a file that is no usable ONNX model."""
    reason = str(error).strip() or type(error).__name__
    return BundleError(
        "{path} is no usable ONNX model ({reason}): copy the bundle again or "
        "train it anew.",
        path=path,
        reason=reason.splitlines()[0][:200],
    )
