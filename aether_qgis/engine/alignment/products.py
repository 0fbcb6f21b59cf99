"""Matrix products at the speed the processor has.

torch multiplies float32 matrices by MKL, which on AMD processors leaves the
widest instructions unused; oneDNN, which torch brings along for its
compiler, uses them and is twice as fast there. The results differ in the
last bits only.
"""

from __future__ import annotations

from functools import lru_cache

import torch
from torch import Tensor

# Below 32 MiB, the highest threshold there is; see below.
_TAUGHT_BYTES = 24 << 20


def product(left: Tensor, right: Tensor) -> Tensor:
    """Return ``left @ right.T``, for ``left`` [m, k] and ``right`` [n, k].

    Fastest on the CPU where ``left`` is contiguous; ``right`` may be a
    transposed view.
    """
    if left.device.type == "cpu" and _has_onednn():
        return _onednn_product(left, right)
    return left @ right.T


@lru_cache(maxsize=1)
def _has_onednn() -> bool:
    # The function is no documented part of torch: it may be missing.
    try:
        _onednn_product(torch.ones(2, 2), torch.ones(2, 2))
    except (AttributeError, RuntimeError):
        return False
    return True


def _onednn_product(left: Tensor, right: Tensor) -> Tensor:
    result: Tensor = torch.ops.mkldnn._linear_pointwise(
        left, right, None, "none", [], ""
    )
    return result


def keep_freed_memory() -> None:
    """Let the allocator of Linux reuse blocks of megabytes.

    It returns each to the system when it is freed and then spends as long on
    getting pages back as the computing takes. Freeing one large block moves
    its (dynamic) thresholds above our matrices.
    """
    torch.empty(_TAUGHT_BYTES, dtype=torch.uint8)
