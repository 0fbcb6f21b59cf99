"""Reach a Dask scheduler, and see whether its workers can do the work."""

from __future__ import annotations

import gc
import logging
import warnings
from contextlib import contextmanager
from typing import Collection, Dict, Iterator, Mapping, Union

from distributed import Client

from aether_qgis.engine.errors import ClusterError
from aether_qgis.engine.runtime.environment import versions

_ANSWER_S = 5.0


@contextmanager
def connected(scheduler: str) -> Iterator[Client]:
    """Yield a client of the scheduler at that address.

    When it closes, Dask drops what is still to be computed for it. Raises
    ClusterError where no scheduler answers.
    """
    # Its log is for those who run the cluster: a cancel fills pages.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    address = scheduler.strip()
    # A client that reached nobody closes when it is collected. Were that
    # while the next one starts, both would wait for one lock for ever.
    gc.collect()
    try:
        with warnings.catch_warnings():
            # Versions are compared below, those that matter.
            warnings.simplefilter("ignore")
            client = Client(address, timeout=_ANSWER_S, set_as_default=False)
    except (
        OSError,
        ValueError,
        TypeError,
        RuntimeError,
        ImportError,
    ) as error:
        raise ClusterError(
            "No Dask scheduler answers at {scheduler} ({reason}): expected "
            "an address such as tcp://host:8786; check that the scheduler "
            "runs and can be reached from here.",
            scheduler=address,
            reason=(str(error) or type(error).__name__).splitlines()[0][:200],
        ) from error
    try:
        yield client
    finally:
        client.close()


def check_scheduler(client: Client, scheduler: str) -> None:
    """Raise ClusterError unless the scheduler has what this machine has.

    It takes the jobs apart to hand them on.
    """
    try:
        found = client.run_on_scheduler(versions)
    except (ImportError, AttributeError) as error:
        raise _cannot_load(scheduler, error) from error
    _compare(scheduler, found)


def check_workers(client: Client, workers: Collection[str]) -> None:
    """Raise ClusterError unless ``workers`` have what this machine has.

    The same versions everywhere: only then does it not matter which machine
    computes a tile.
    """
    answers: Mapping[str, Union[Dict[str, str], Exception]] = client.run(
        versions, workers=list(workers), on_error="return"
    )
    for worker, found in sorted(answers.items()):
        if isinstance(found, OSError):
            continue  # it has just gone
        if isinstance(found, Exception):
            raise _cannot_load(worker, found)
        _compare(worker, found)


def _cannot_load(address: str, error: Exception) -> ClusterError:
    return ClusterError(
        "The cluster's process at {address} cannot load the engine "
        "({reason}): start it with the engine's Python, and with PYTHONPATH "
        "on the folder that holds aether_qgis.",
        address=address,
        reason=str(error)[:200],
    )


def _compare(address: str, found: Mapping[str, str]) -> None:
    for package, wanted in versions().items():
        there = found.get(package, "")
        if there == wanted:
            continue
        if not there:
            raise ClusterError(
                "The cluster's process at {address} has no {package}, and "
                "this machine has {wanted}: use the same plugin and the same "
                "packages on all machines.",
                address=address,
                package=package,
                wanted=wanted,
            )
        raise ClusterError(
            "The cluster's process at {address} has {package} {found}, and "
            "this machine has {wanted}: use the same plugin and the same "
            "packages on all machines.",
            address=address,
            package=package,
            found=there,
            wanted=wanted or "none",
        )
