"""Have jobs done by the workers of a Dask cluster."""

from __future__ import annotations

import time
import uuid
from contextlib import closing
from queue import Empty, SimpleQueue
from typing import (
    Callable,
    Dict,
    Generator,
    Generic,
    Optional,
    Sequence,
    Set,
    Tuple,
    TypeVar,
    Union,
    cast,
)

from distributed import Client, Future, KilledWorker
from distributed.client import FutureCancelledError
from tornado.ioloop import IOLoop

from aether_qgis.engine.cluster.connection import (
    check_scheduler,
    check_workers,
    connected,
)
from aether_qgis.engine.cluster.on_worker import run_job
from aether_qgis.engine.errors import AetherError, ClusterError

J = TypeVar("J")
R = TypeVar("R")
Work = Callable[[J, Callable[[], None]], R]
"""Takes a job and a function that raises CancelledError after a cancel."""

# One is computed, one waits beside it, one is on its way back.
_JOBS_PER_THREAD = 3

_CANCEL_CHECK_S = 0.1
_WORKER_CHECK_S = 1.0
_PATIENCE_S = 60.0
"""How long workers may all be gone, for example while they start again."""


def run_on_cluster(
    scheduler: str,
    work: Work[J, R],
    jobs: Sequence[J],
    check_cancelled: Callable[[], None],
    most_in_flight: Optional[int] = None,
) -> Generator[Tuple[J, R], None, None]:
    """Yield each job with its result, in the order in which they finish.

    ``work`` is a function of a module; it should compute in one thread, as
    a worker runs one job per thread of its own. A few jobs per thread are
    under way at a time, ``most_in_flight`` at most. Those of a worker that
    is lost are done again by another one. Ending the iteration drops what
    is not done yet.

    Raises the AetherError of a job, ClusterError where the cluster fails,
    and what ``check_cancelled`` raises, which is called several times a
    second.
    """
    check_cancelled()
    with connected(scheduler) as client:
        check_scheduler(client, scheduler)
        run = _Run(client, scheduler, work, most_in_flight)
        with closing(run.results(jobs, check_cancelled)) as results:
            yield from results


class _Run(Generic[J, R]):
    """The jobs of one client."""

    def __init__(
        self,
        client: Client,
        scheduler: str,
        work: Work[J, R],
        most_in_flight: Optional[int],
    ) -> None:
        self._client = client
        # A client that is connected has one.
        self._loop = cast(IOLoop, client.loop)
        self._scheduler = scheduler
        self._work = work
        self._most = most_in_flight
        self._name = f"aether-{uuid.uuid4().hex}"
        self._in_flight: Dict[Future[R], J] = {}
        self._done: SimpleQueue[Tuple[Future[R], Union[R, Exception]]]
        self._done = SimpleQueue()
        self._known: Set[str] = set()
        self._threads = 0
        self._looked = self._seen = 0.0

    def results(
        self, jobs: Sequence[J], check_cancelled: Callable[[], None]
    ) -> Generator[Tuple[J, R], None, None]:
        """Yield each job with its result."""
        self._look_at_workers()
        if not self._threads:
            raise ClusterError(
                "The Dask scheduler at {scheduler} has no workers: start "
                "some with “dask worker {scheduler}” in the engine's "
                "environment.",
                scheduler=self._scheduler,
            )
        remaining = iter(enumerate(jobs))
        while True:
            check_cancelled()
            self._look_at_workers()
            for number, job in remaining:
                self._start(number, job)
                if len(self._in_flight) >= self._room():
                    break
            if not self._in_flight:
                return
            try:
                future, outcome = self._done.get(timeout=_CANCEL_CHECK_S)
            except Empty:
                continue
            job = self._in_flight.pop(future)
            if isinstance(outcome, Exception):
                raise self._reported(outcome) from outcome
            yield job, outcome

    def _room(self) -> int:
        room = max(_JOBS_PER_THREAD * self._threads, 1)
        return min(room, self._most) if self._most else room

    def _start(self, number: int, job: J) -> None:
        future = self._client.submit(
            run_job,
            self._work,
            job,
            key=f"{self._name}-{number}",
            pure=False,
        )
        self._in_flight[future] = job
        self._loop.add_callback(self._collect, future)

    async def _collect(self, future: Future[R]) -> None:
        """Fetch a result at once: what a worker holds is lost with it."""
        outcome: Union[R, Exception]
        try:
            outcome = await self._client.gather(future, asynchronous=True)
        except Exception as error:  # reported by whoever waits for the result
            outcome = error
        self._done.put((future, outcome))

    def _look_at_workers(self) -> None:
        """Count the workers' threads, and check workers that are new."""
        now = time.monotonic()
        if now - self._looked < _WORKER_CHECK_S:
            return
        self._looked = now
        try:
            workers = dict(self._client.nthreads())
            new = workers.keys() - self._known
            if new:
                check_workers(self._client, new)
        except (OSError, RuntimeError, ValueError) as error:
            raise self._lost() from error
        self._known |= new
        self._threads = sum(workers.values())
        if self._threads:
            self._seen = now
        elif self._seen and now - self._seen > _PATIENCE_S:
            raise ClusterError(
                "All workers of the Dask scheduler at {scheduler} have been "
                "gone for {seconds} s: start them again, and repeat the "
                "request.",
                scheduler=self._scheduler,
                seconds=round(_PATIENCE_S),
            )

    def _reported(self, error: Exception) -> AetherError:
        if isinstance(error, AetherError):
            return error
        if isinstance(error, KilledWorker):
            return ClusterError(
                "{count} workers ended one after another at the same piece "
                "of work, the last one was {worker}: look into its log; "
                "often there was too little memory.",
                count=error.allowed_failures + 1,
                worker=error.last_worker.address,
            )
        if isinstance(error, FutureCancelledError):
            return self._lost()
        return ClusterError(
            "The cluster could not do a piece of work ({kind}: {reason}): "
            "look into the logs of its scheduler and workers.",
            kind=type(error).__name__,
            reason=str(error)[:300],
        )

    def _lost(self) -> ClusterError:
        return ClusterError(
            "The Dask scheduler at {scheduler} has ended or cannot be "
            "reached any more: see that it runs, and repeat the request.",
            scheduler=self._scheduler,
        )
