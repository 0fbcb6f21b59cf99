"""The engine as the plugin sees it: give a request, get the result."""

from __future__ import annotations

import threading
import time
from typing import Any, Callable, List, Mapping, Optional, TypeVar

from aether_qgis.client.errors import (
    EngineCancelled,
    EngineError,
    NotUnderstood,
    engine_text,
    tr,
)
from aether_qgis.client.listener import CallListener
from aether_qgis.client.process import (
    Call,
    EngineProcess,
    LogLine,
    Measure,
    Progress,
    Reply,
)
from aether_qgis.client.python import (
    EnginePython,
    engine_variables,
    find_engine_python,
)
from aether_qgis.engine import protocol
from aether_qgis.settings import Settings

R = TypeVar("R")

_POLL_S = 0.05
_HELLO_TIMEOUT_S = 60.0
_CANCEL_GRACE_S = 5.0
_END_GRACE_S = 2.0


class EngineClient:
    """Keeps one engine warm, and starts another when that one is gone."""

    def __init__(self, engine_python: Callable[[], str]) -> None:
        """``engine_python`` gives the configured path, or an empty text."""
        self._configured_python = engine_python
        self._process: Optional[EngineProcess] = None
        self._lock = threading.Lock()
        self._stopped = False

    @property
    def process_id(self) -> int:
        """The operating system's number of the engine, 0 if none runs."""
        process = self._process
        return process.process_id if process and process.is_running else 0

    @property
    def last_output(self) -> List[str]:
        """What the engine last printed beside its answers, a line each."""
        return self._process.last_output if self._process else []

    def call(self, request: protocol.Request[R], listener: CallListener) -> R:
        """Run ``request`` in the engine and return its result.

        Blocks the calling thread, which must not be QGIS's main thread.
        Raises EngineCancelled when the listener cancels, and EngineError
        with one sentence for the user in every other case.
        """
        process = self._ready_process(listener)
        call = process.send(request)
        try:
            reply = _follow(process, call, listener, timeout_s=None)
            return _typed_result(request, reply)
        except EngineError:
            if not process.is_running:
                # It had no chance to tidy up if it was killed.
                protocol.remove_partial_files(request)
            raise

    def stop(self) -> None:
        """End the engine for good; calls under way fail."""
        self._stopped = True
        process, self._process = self._process, None
        if process:
            process.end(_END_GRACE_S)

    def _ready_process(self, listener: CallListener) -> EngineProcess:
        with self._lock:
            running = self._process
            if running and running.is_running and running.is_busy:
                return running
            python = find_engine_python(self._configured_python())
            if running and running.is_running:
                if running.python == python.path:
                    return running
                running.end(_END_GRACE_S)  # another one was chosen
            process = EngineProcess(
                [python.path, "-m", "aether_qgis.engine", "serve"],
                engine_variables(python),
            )
            process.start()
            try:
                _greet(process, python.path, listener)
            except EngineError:
                process.kill()
                raise
            # In this order either stop() sees the process or this sees
            # that it was called.
            self._process = process
            if self._stopped:
                process.end(_END_GRACE_S)
                raise EngineError(tr("AETHER is being closed."))
            return process


def try_engine(python: str, listener: CallListener) -> protocol.HelloResult:
    """Start an engine with ``python``, ask who it is and end it again.

    Blocks; raises EngineError if it does not answer or lacks a package.
    """
    process = EngineProcess(
        [python, "-m", "aether_qgis.engine", "serve"],
        engine_variables(EnginePython(python)),
    )
    process.start()
    try:
        return _greet(process, python, listener)
    finally:
        process.end(_END_GRACE_S)


def _greet(
    process: EngineProcess, python: str, listener: CallListener
) -> protocol.HelloResult:
    request = protocol.HelloRequest()
    reply = _follow(process, process.send(request), listener, _HELLO_TIMEOUT_S)
    hello = _typed_result(request, reply)
    if hello.protocol != protocol.PROTOCOL_VERSION:
        raise EngineError(
            tr(
                "The engine run by {python} uses protocol {found}, but this "
                "plugin uses {expected}: install both from the same version "
                "of AETHER."
            ).format(
                python=python,
                found=hello.protocol,
                expected=protocol.PROTOCOL_VERSION,
            )
        )
    if hello.missing:
        raise EngineError(
            tr(
                "The engine's Python, {python} (version {version}), lacks "
                "{missing}: press Install… in the dock or under Settings > "
                "Options > AETHER, or name another Python there."
            ).format(
                python=python,
                version=hello.python,
                missing=", ".join(hello.missing),
            )
        )
    return hello


def _follow(
    process: EngineProcess,
    call: Call,
    listener: CallListener,
    timeout_s: Optional[float],
) -> Reply:
    started = time.monotonic()
    cancelled_at: Optional[float] = None
    while True:
        event = call.next_event(_POLL_S)
        if isinstance(event, Reply):
            if cancelled_at is not None and event.error is not None:
                raise EngineCancelled(tr("The request was cancelled."))
            return event
        if isinstance(event, Progress) and cancelled_at is None:
            listener.progress(event.fraction, event.step)
        elif isinstance(event, LogLine):
            listener.log(event.text)
        elif isinstance(event, Measure):
            listener.measure(event.series, event.position, event.value)
        now = time.monotonic()
        if cancelled_at is None and listener.is_cancelled():
            cancelled_at = now
            process.cancel(call)
        if cancelled_at is not None and now - cancelled_at > _CANCEL_GRACE_S:
            process.kill()
            raise EngineCancelled(tr("The request was cancelled."))
        if timeout_s is not None and now - started > timeout_s:
            process.kill()
            raise EngineError(
                tr(
                    "The engine did not answer within {seconds} seconds; "
                    "try again, or check it under Settings > Options > "
                    "AETHER."
                ).format(seconds=round(timeout_s))
            )


def _typed_result(request: protocol.Request[R], reply: Reply) -> R:
    if reply.error is not None:
        raise _error_of(reply.error)
    try:
        result: R = protocol.from_json(request.RESULT, reply.result)
    except protocol.ProtocolError as error:
        raise EngineError(
            tr("The engine's answer could not be understood: {error}.").format(
                error=error
            )
        ) from error
    return result


def _error_of(error: Mapping[str, Any]) -> EngineError:
    data = error.get("data") or {}
    if error.get("code") == protocol.CANCELLED:
        return EngineCancelled(tr("The request was cancelled."))
    if "template" in data:
        text = engine_text(data["template"], data.get("values") or {})
        if data.get("kind") == protocol.NOT_UNDERSTOOD_ERROR:
            return NotUnderstood(text)
        return EngineError(text)
    return EngineError(str(error.get("message", "")))


_shared: Optional[EngineClient] = None
_shared_lock = threading.Lock()


def shared_client() -> EngineClient:
    """Return the client that this running QGIS shares."""
    global _shared
    with _shared_lock:
        if _shared is None:
            _shared = EngineClient(lambda: Settings.load().engine_python)
        return _shared


def stop_shared_client() -> None:
    """End the shared engine, if one runs."""
    global _shared
    with _shared_lock:
        client, _shared = _shared, None
    if client:
        client.stop()
