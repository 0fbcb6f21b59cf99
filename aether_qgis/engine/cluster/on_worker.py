"""What a worker of a cluster runs."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Callable, Optional, TypeVar

from distributed import get_worker

from aether_qgis.engine.errors import (
    AetherError,
    CancelledError,
    ClusterError,
)
from aether_qgis.engine.rasters.reader import READING
from aether_qgis.engine.runtime.thread_memory import release

J = TypeVar("J")
R = TypeVar("R")


def run_job(work: Callable[[J, Callable[[], None]], R], job: J) -> R:
    """Return ``work(job, check_cancelled)``.

    Raises AetherError only; one that is the worker's own fault names it.
    """
    worker = get_worker()
    task = worker.get_current_task()

    def check_cancelled() -> None:
        state = worker.state.tasks.get(task)
        # Nobody waits for the result any more.
        if state is None or state.state == "cancelled":
            raise CancelledError

    try:
        return work(job, check_cancelled)
    except CancelledError as error:
        fault: AetherError = error
    except AetherError as error:
        fault = _of_this_machine(error, worker.address)
    except Exception as error:  # a library's fault, reported in a sentence
        traceback.print_exc()
        fault = ClusterError(
            "The worker {worker} met a fault it does not know ({kind}: "
            "{reason}): look into its log.",
            worker=worker.address,
            kind=type(error).__name__,
            reason=str(error)[:300],
        )
    finally:
        release(READING)
    # Not every library's error survives the way to another machine.
    fault.__cause__ = fault.__context__ = None
    raise fault


def _of_this_machine(error: AetherError, worker: str) -> AetherError:
    """Return ``error``, or that a file is missing on this machine."""
    path = _not_there(error)
    if path is None:
        return error
    return ClusterError(
        "The worker {worker} finds no {path}: put rasters, indexes and "
        "bundles on a disk that all machines share under the same path.",
        worker=worker,
        path=path,
    )


def _not_there(error: AetherError) -> Optional[str]:
    """Return the path in ``error`` that this machine does not have.

    Whoever sent the job has seen it.
    """
    for value in error.values.values():
        if isinstance(value, str) and not value.startswith("/vsi"):
            path = Path(value)
            if path.is_absolute() and not path.exists():
                return value
    return None
