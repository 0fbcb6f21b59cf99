"""A real HTTP server on loopback that serves ranges, with faults on order."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


@dataclass
class Faults:
    """What goes wrong with files whose name ends in ``only``."""

    only: str = ".tiff"
    status: int = 0
    retry_after: str = ""
    times: int = -1
    """How many answers are faulty; all by default."""
    cut_at: int = 0
    """The connection ends after so many bytes of an answer."""
    ignore_ranges: bool = False
    web_page: bool = False
    after: int = 0
    """Answers that are right before the first faulty one."""
    bytes_per_s: int = 0


@dataclass
class Served:
    """One answer."""

    path: str
    sent: int
    agent: str
    headers: dict = field(default_factory=dict)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # GDAL opens a connection per block.
    request_queue_size = 128


class TileServer:
    """Serves a folder; counts what it sends."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults = Faults()
        self.served: list[Served] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self):
                server.answer(self)

            def do_HEAD(self):
                server.answer(self, is_head=True)

            def log_message(self, *words):
                pass

        self._http = _Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        self.host = f"127.0.0.1:{self._http.server_port}"
        self._thread = threading.Thread(
            target=self._http.serve_forever, args=(0.02,)
        )
        self._thread.start()

    @property
    def sent(self) -> int:
        """Bytes of files that were sent so far."""
        return sum(one.sent for one in self.served)

    def answer(
        self, handler: BaseHTTPRequestHandler, is_head: bool = False
    ) -> None:
        """Answer a request, as the faults say."""
        # A proxy is asked for whole addresses.
        path = handler.path.split(self.url)[-1].lstrip("/")
        served = Served(
            path, 0, handler.headers["User-Agent"], dict(handler.headers)
        )
        self.served.append(served)
        file, faults = self.folder / path, self.faults
        is_faulty = path.endswith(faults.only) and faults.times != 0
        if is_faulty and faults.after:
            faults.after -= 1
            is_faulty = False
        elif is_faulty:
            faults.times -= 1
        if is_faulty and faults.status:
            self._refuse(handler, faults.status, faults.retry_after)
            return
        if is_faulty and faults.web_page:
            self._page(handler)
            return
        if not file.is_file():
            self._refuse(handler, 404, "")
            return
        size = file.stat().st_size
        first, last = 0, size - 1
        asked = handler.headers.get("Range", "")
        if asked and not (is_faulty and faults.ignore_ranges):
            ends = asked.removeprefix("bytes=").split("-")
            first, last = int(ends[0]), min(int(ends[1]), last)
            handler.send_response(206)
            handler.send_header(
                "Content-Range", f"bytes {first}-{last}/{size}"
            )
        else:
            handler.send_response(200)
        handler.send_header("Content-Length", str(last + 1 - first))
        handler.send_header("ETag", f'"{file.stat().st_mtime_ns}"')
        handler.end_headers()
        if is_head:
            return
        body = _part(file, first, last + 1 - first)
        if is_faulty and faults.cut_at and len(body) > faults.cut_at:
            body = body[: faults.cut_at]
            handler.close_connection = True
        pace = faults.bytes_per_s if is_faulty else 0
        step = min(1 << 12, pace // 10) if pace else len(body) or 1
        try:
            for at in range(0, len(body), step):
                # Counted first: whoever has read it all may ask at once.
                served.sent += len(body[at : at + step])
                handler.wfile.write(body[at : at + step])
                if pace:
                    time.sleep(step / pace)
        except OSError:
            handler.close_connection = True

    def stop(self) -> None:
        """Close the port."""
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def _refuse(self, handler, status, retry_after):
        handler.send_response(status)
        if retry_after:
            handler.send_header("Retry-After", retry_after)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    def _page(self, handler):
        page = b"<html><body>Please sign in</body></html>" * 50
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Content-Length", str(len(page)))
        handler.end_headers()
        handler.wfile.write(page)


def _part(path: Path, start: int, length: int) -> bytes:
    with path.open("rb") as file:
        file.seek(start)
        return file.read(length)
