"""One running engine process and the calls under way in it."""

from __future__ import annotations

import asyncio
import itertools
import queue
import sys
import threading
from collections import deque
from dataclasses import dataclass
from typing import Any, Deque, Dict, List, Mapping, Optional, Sequence, Union

from aether_qgis.client.errors import EngineError, engine_text, tr
from aether_qgis.engine import protocol

# A result line holds paths and numbers, never pixels.
_LONGEST_LINE = 16 * 1024 * 1024
_START_TIMEOUT_S = 30
_KILL_TIMEOUT_S = 2
_KEPT_STDERR_LINES = 20
_CREATE_NO_WINDOW = 0x08000000


@dataclass(frozen=True)
class Progress:
    """The share done and what is being done."""

    fraction: float
    step: str


@dataclass(frozen=True)
class LogLine:
    """A line for the log."""

    text: str


@dataclass(frozen=True)
class Measure:
    """A point of a curve that the engine reports while it works."""

    series: str
    position: float
    value: float


@dataclass(frozen=True)
class Reply:
    """The end of a call: the result, or the error in JSON-RPC's form."""

    result: Any = None
    error: Optional[Mapping[str, Any]] = None


Event = Union[Progress, LogLine, Measure, Reply]


class Call:
    """A request under way; its events are read by the calling thread."""

    def __init__(self, number: int) -> None:
        self.number = number
        self._events: queue.Queue[Event] = queue.Queue()

    def put(self, event: Event) -> None:
        """Add an event; called by the thread that reads the engine."""
        self._events.put(event)

    def next_event(self, timeout_s: float) -> Optional[Event]:
        """Return the next event, or None if none came in time."""
        try:
            return self._events.get(timeout=timeout_s)
        except queue.Empty:
            return None


class EngineProcess:
    """An engine process, with a thread of its own that reads and writes.

    QGIS calls from several threads at once, and none of them may own the
    process: whoever starts it may be gone before the next one asks.
    """

    def __init__(
        self, command: Sequence[str], variables: Mapping[str, str]
    ) -> None:
        self._command = command
        self._variables = variables
        self._numbers = itertools.count(1)
        self._calls: Dict[int, Call] = {}
        self._lock = threading.Lock()
        self._started = threading.Event()
        self._ended = threading.Event()
        self._start_error = ""
        self._stderr: Deque[str] = deque(maxlen=_KEPT_STDERR_LINES)
        self._loop: Optional[asyncio.AbstractEventLoop] = None
        self._process: Optional[asyncio.subprocess.Process] = None
        self._thread = threading.Thread(
            target=self._run, name="AETHER engine", daemon=True
        )

    def start(self) -> None:
        """Start the process; raise EngineError if that is not possible."""
        self._thread.start()
        if not self._started.wait(_START_TIMEOUT_S) or self._start_error:
            raise EngineError(
                tr(
                    "The engine could not be started with {python}: {reason}."
                ).format(
                    python=self._command[0],
                    reason=self._start_error or tr("it took too long"),
                )
            )

    @property
    def is_running(self) -> bool:
        """Whether the process runs and can take requests."""
        return self._started.is_set() and not self._ended.is_set()

    @property
    def process_id(self) -> int:
        """The operating system's number of the process, 0 if none."""
        return self._process.pid if self._process else 0

    @property
    def python(self) -> str:
        """The Python that the process was started with."""
        return self._command[0]

    @property
    def last_output(self) -> List[str]:
        """The last lines of standard error, the oldest first."""
        return list(self._stderr)

    @property
    def is_busy(self) -> bool:
        """Whether calls are under way."""
        return bool(self._calls)

    def send(self, request: protocol.Request[Any]) -> Call:
        """Send ``request`` and return the call to follow."""
        call = Call(next(self._numbers))
        with self._lock:
            if not self.is_running:
                raise EngineError(self._crash_text())
            self._calls[call.number] = call
        self._write(protocol.request_message(call.number, request))
        return call

    def cancel(self, call: Call) -> None:
        """Ask the engine to stop working on ``call``."""
        self._write(protocol.notification(protocol.CANCEL, id=call.number))

    def end(self, grace_s: float) -> None:
        """Close the engine's input and kill it if it stays alive."""
        self._in_loop("close")
        if not self._ended.wait(grace_s):
            self.kill()

    def kill(self) -> None:
        """End the process at once and wait until it is gone."""
        self._in_loop("kill")
        self._ended.wait(_KILL_TIMEOUT_S)

    def _run(self) -> None:
        try:
            asyncio.run(self._live())
        except Exception as error:  # start() reports it
            reason = getattr(error, "strerror", None) or str(error)
            self._start_error = reason or type(error).__name__
        finally:
            with self._lock:
                self._ended.set()
                calls = list(self._calls.values())
                self._calls.clear()
            self._started.set()
            for call in calls:
                call.put(Reply(error={"message": self._crash_text()}))

    async def _live(self) -> None:
        self._loop = asyncio.get_running_loop()
        options: Dict[str, Any] = {}
        if sys.platform == "win32":
            options["creationflags"] = _CREATE_NO_WINDOW
        process = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=dict(self._variables),
            limit=_LONGEST_LINE,
            **options,
        )
        self._process = process
        self._started.set()
        await asyncio.gather(self._read_messages(), self._read_stderr())
        await process.wait()

    async def _read_messages(self) -> None:
        stream = self._process.stdout if self._process else None
        while stream:
            line = await stream.readline()
            if not line:
                return
            try:
                self._take(protocol.decode(line))
            except protocol.ProtocolError:
                # A library that prints to standard output is not a message.
                self._stderr.append(line.decode(errors="replace").strip())

    async def _read_stderr(self) -> None:
        stream = self._process.stderr if self._process else None
        while stream:
            chunk = await stream.read(4096)
            if not chunk:
                return
            self._stderr.extend(chunk.decode(errors="replace").splitlines())

    def _take(self, message: Mapping[str, Any]) -> None:
        params = message.get("params") or {}
        method = message.get("method")
        number = message.get("id") if method is None else params.get("id")
        with self._lock:
            call = self._calls.get(number)  # type: ignore[arg-type]
            if call and method is None:
                del self._calls[call.number]
        if call is None:
            return
        if method == protocol.PROGRESS:
            call.put(Progress(params["fraction"], _text_of(params)))
        elif method == protocol.LOG:
            call.put(LogLine(_text_of(params)))
        elif method == protocol.MEASURE:
            call.put(
                Measure(params["series"], params["position"], params["value"])
            )
        elif method is None:
            call.put(Reply(message.get("result"), message.get("error")))

    def _write(self, message: Mapping[str, object]) -> None:
        self._in_loop("write", protocol.encode(message))

    def _in_loop(self, action: str, line: bytes = b"") -> None:
        loop, process = self._loop, self._process
        if loop is None or process is None or self._ended.is_set():
            return

        def act() -> None:
            if process.returncode is not None or process.stdin is None:
                return
            if action == "write":
                process.stdin.write(line)
            elif action == "close":
                process.stdin.close()
            else:
                process.kill()

        try:
            loop.call_soon_threadsafe(act)
        except RuntimeError:  # the loop closed between the check and the call
            self._ended.set()

    def _crash_text(self) -> str:
        code = self._process.returncode if self._process else None
        last = next((line for line in reversed(self._stderr) if line), "")
        text = tr(
            "The engine stopped unexpectedly (exit code {code}); nothing was "
            "written, and the next query starts it again."
        ).format(code="?" if code is None else code)
        return f"{text} {last}".strip()


def _text_of(params: Mapping[str, Any]) -> str:
    return engine_text(params["template"], params.get("values") or {})
