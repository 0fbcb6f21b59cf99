"""How many processors the engine may really use.

``os.cpu_count`` counts those of the machine. A container's quota, or the
processors to which a process is bound, may leave far fewer, and more
threads than these only wait for each other.
"""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import Iterator, Optional

_CGROUPS = Path("/sys/fs/cgroup")
_OWN_GROUP = Path("/proc/self/cgroup")


def usable_cores(
    cgroups: Path = _CGROUPS, own_group: Path = _OWN_GROUP
) -> int:
    """Return the number of threads that can compute at a time, at least 1.

    The least of the processors that this process is bound to and of its
    control groups' quotas (cgroup v2 ``cpu.max``, v1 ``cpu.cfs_quota_us``).
    """
    cores = _bound_to()
    for quota in _quotas(cgroups, own_group):
        cores = min(cores, max(1, math.ceil(quota)))
    return cores


def _bound_to() -> int:
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


def _quotas(cgroups: Path, own_group: Path) -> Iterator[float]:
    """Yield the processors that each of this process's groups may use."""
    try:
        lines = own_group.read_text("ascii", "replace").splitlines()
    except OSError:
        return
    for line in lines:
        _, _, rest = line.partition(":")
        controllers, _, group = rest.partition(":")
        names = controllers.split(",")
        if controllers and "cpu" not in names:
            continue
        root = cgroups / controllers if controllers else cgroups
        folder = root / group.lstrip("/")
        # A quota of any group above counts as well.
        for place in (folder, *folder.parents):
            quota = _quota_v1(place) if controllers else _quota_v2(place)
            if quota is not None:
                yield quota
            if place == root:
                break


def _quota_v2(folder: Path) -> Optional[float]:
    try:
        quota, period = (folder / "cpu.max").read_text("ascii").split()
        return int(quota) / int(period)
    except (OSError, ValueError, ZeroDivisionError):
        return None  # none is set, or it says "max"


def _quota_v1(folder: Path) -> Optional[float]:
    try:
        quota = int((folder / "cpu.cfs_quota_us").read_text("ascii"))
        period = int((folder / "cpu.cfs_period_us").read_text("ascii"))
        return quota / period if quota > 0 else None
    except (OSError, ValueError, ZeroDivisionError):
        return None
