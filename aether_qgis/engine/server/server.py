"""Reads requests, runs them one after another, reports and cancels.

Requests run in a thread of their own, so that a cancel is read while one
runs. A closed input ends the engine: it never outlives its QGIS.
"""

from __future__ import annotations

import math
import os
import queue
import sys
import threading
import time
import traceback
from typing import Any, BinaryIO, Dict, Iterator, Mapping, Optional

from aether_qgis.engine import protocol
from aether_qgis.engine.errors import AetherError, CancelledError, reason_of
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.server.handlers import answer

_REPORT_EVERY_S = 0.05
_END_GRACE_S = 2.0
_LONGEST_LINE = 64 * 1024 * 1024


class Server:
    """Serves JSON-RPC requests from one stream to another."""

    def __init__(self, source: BinaryIO, sink: BinaryIO) -> None:
        self._source = source
        self._sink = sink
        self._sink_lock = threading.Lock()
        self._lock = threading.Lock()
        self._waiting: queue.Queue[Optional[Mapping[str, Any]]] = queue.Queue()
        self._progress: Dict[object, RequestProgress] = {}
        self._running: object = None
        self._request: object = None
        self._worker = threading.Thread(target=self._work, daemon=True)

    def serve(self) -> None:
        """Serve until the input is closed."""
        self._worker.start()
        for line in self._lines():
            try:
                self._take(line)
            except Exception as error:  # no line may end the engine
                traceback.print_exc()
                self._fail(None, protocol.INVALID_REQUEST, repr(error)[:300])
        self._cancel_all()
        self._waiting.put(None)
        self._worker.join(_END_GRACE_S)
        if self._worker.is_alive():
            protocol.remove_partial_files(self._request)

    def _lines(self) -> Iterator[bytes]:
        """Yield line after line until the input is closed.

        A line that is longer than any request is answered and skipped.
        """
        for line in iter(lambda: self._source.readline(_LONGEST_LINE), b""):
            if len(line) < _LONGEST_LINE or line.endswith(b"\n"):
                yield line
                continue
            while line and not line.endswith(b"\n"):
                line = self._source.readline(_LONGEST_LINE)
            text = f"a line is longer than {_LONGEST_LINE} bytes"
            self._fail(None, protocol.PARSE_ERROR, text)

    def _take(self, line: bytes) -> None:
        try:
            message = protocol.decode(line)
        except protocol.ProtocolError as error:
            is_whole = line.endswith(b"\n")
            text = str(error) if is_whole else f"the line was cut off: {error}"
            self._fail(None, protocol.PARSE_ERROR, text)
            return
        number, method = message.get("id"), message.get("method")
        params = message.get("params")
        if method == protocol.CANCEL and isinstance(params, dict):
            self._cancel(params.get("id"))
        elif not _is_id(number):
            text = "the request has no id that is a number or a string"
            self._fail(None, protocol.INVALID_REQUEST, text)
        elif not isinstance(method, str):
            text = "the request's method is no string"
            self._fail(number, protocol.INVALID_REQUEST, text)
        elif method not in protocol.REQUEST_OF:
            text = f"there is no method {method[:100]}"
            self._fail(number, protocol.METHOD_NOT_FOUND, text)
        elif number in self._progress:
            # Whoever asked first keeps the id, and no answer is lost.
            text = "a request with this id is under way"
            self._fail(number, protocol.INVALID_REQUEST, text)
        else:
            with self._lock:
                self._progress[number] = self._progress_of(number)
            self._waiting.put(message)

    def _cancel(self, number: object) -> None:
        if not _is_id(number):
            return
        with self._lock:
            progress = self._progress.get(number)
            waits = progress is not None and number != self._running
            if waits:
                del self._progress[number]
        if progress is None:
            return
        progress.cancel()
        if waits:
            # At once, also for those that wait behind a long query.
            cancelled = str(CancelledError())
            self._fail(number, protocol.CANCELLED, cancelled)

    def _cancel_all(self) -> None:
        for progress in list(self._progress.values()):
            progress.cancel()

    def _work(self) -> None:
        while True:
            message = self._waiting.get()
            if message is None:
                return
            number = message["id"]
            with self._lock:
                if number not in self._progress:
                    continue
                self._running = number
            reply = self._reply(number, message)
            with self._lock:
                # Before the answer: its reader may use the id again.
                self._progress.pop(number, None)
                self._running = None
            self._send(reply)

    def _reply(
        self, number: object, message: Mapping[str, Any]
    ) -> Mapping[str, object]:
        try:
            result = self._run(number, message)
        except CancelledError as error:
            return _error(number, protocol.CANCELLED, str(error))
        except AetherError as error:
            return _error_for_user(number, error)
        except protocol.ProtocolError as error:
            return _error(number, protocol.INVALID_PARAMS, str(error))
        except MemoryError:
            return _error_for_user(number, _out_of_memory())
        except Exception as error:  # the engine outlives any one request
            traceback.print_exc()
            return _error_for_user(number, _unexpected(error))
        return {"jsonrpc": "2.0", "id": number, "result": result}

    def _run(self, number: object, message: Mapping[str, Any]) -> object:
        kind = protocol.REQUEST_OF[message["method"]]
        params = message.get("params")
        request: Any = protocol.from_json(
            kind, {} if params is None else params
        )
        self._request = request
        progress = self._progress[number]
        progress.check()
        return protocol.to_json(answer(request, progress))

    def _progress_of(self, number: object) -> RequestProgress:
        last = 0.0

        def report(fraction: float, template: str, values: object) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _REPORT_EVERY_S:
                last = now
                self._notify(
                    protocol.PROGRESS,
                    id=number,
                    fraction=fraction,
                    template=template,
                    values=values,
                )

        def log(template: str, values: object) -> None:
            self._notify(
                protocol.LOG, id=number, template=template, values=values
            )

        def measure(series: str, position: float, value: float) -> None:
            self._notify(
                protocol.MEASURE,
                id=number,
                series=series,
                position=position,
                value=value,
            )

        return RequestProgress(report, log, measure)

    def _notify(self, method: str, **params: object) -> None:
        self._send(protocol.notification(method, **params))

    def _fail(self, number: object, code: int, text: str) -> None:
        self._send(_error(number, code, text))

    def _send(self, message: Mapping[str, object]) -> None:
        line = protocol.encode(message)
        with self._sink_lock:
            try:
                self._sink.write(line)
                self._sink.flush()
            except (OSError, ValueError):
                # QGIS is gone; the closed input ends the engine.
                self._cancel_all()


def serve_standard_streams() -> None:
    """Serve on standard input and output until the input is closed."""
    # Libraries that print, also those in C, must not break the protocol.
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    Server(sys.stdin.buffer, sink).serve()
    # A computation in a C library cannot be stopped otherwise.
    sys.stderr.flush()
    os._exit(0)


def _is_id(number: object) -> bool:
    """Tell whether JSON-RPC allows ``number`` as the id of a request."""
    if isinstance(number, float):
        return math.isfinite(number)
    return isinstance(number, (int, str)) and not isinstance(number, bool)


def _error(
    number: object,
    code: int,
    text: str,
    data: Optional[Mapping[str, object]] = None,
) -> Mapping[str, object]:
    error: Dict[str, object] = {"code": code, "message": text}
    if data:
        error["data"] = data
    return {"jsonrpc": "2.0", "id": number, "error": error}


def _error_for_user(
    number: object, error: AetherError
) -> Mapping[str, object]:
    data = {
        "kind": type(error).__name__,
        "template": error.template,
        "values": error.values,
    }
    return _error(number, protocol.USER_ERROR, str(error), data)


def _out_of_memory() -> AetherError:
    return AetherError(
        "The engine ran out of memory: close other programs, or choose a "
        "smaller extent."
    )


def _unexpected(error: Exception) -> AetherError:
    if isinstance(error, OSError) and error.filename:
        return AetherError(
            "{path} cannot be read or written ({reason}): choose another "
            "name or place.",
            path=str(error.filename)[-100:],
            reason=reason_of(error),
        )
    return AetherError(
        "The engine met a fault it does not know ({kind}: {reason}): please "
        "report it with the raster you used.",
        kind=type(error).__name__,
        reason=str(error)[:300],
    )
