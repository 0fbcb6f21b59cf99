"""A real HTTP server on loopback that answers as Overpass servers do."""

from __future__ import annotations

import json
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

HEAD = {
    "version": 0.6,
    "generator": "Overpass API 0.7.62.5 1bd436f1",
    "osm3s": {
        "timestamp_osm_base": "2026-05-01T10:00:00Z",
        "copyright": "The data included in this document is from "
        "www.openstreetmap.org. The data is made available under ODbL.",
    },
}
BUSY = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<html><head>'
    b"<title>OSM3S Response</title></head><body><p><strong>Error</strong>: "
    b"runtime error: open64: 0 Success /osm3s_osm_base Dispatcher_Client. "
    b"The server is probably too busy to handle your request. </p>"
    b"</body></html>"
)
NOT_UNDERSTOOD = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<html><body><p><strong>Error'
    b'</strong>: line 1: parse error: Unknown type "nwrr" </p></body></html>'
)


def node(number, lon, lat, **tags):
    return {"type": "node", "id": number, "lat": lat, "lon": lon, "tags": tags}


def way(number, lon, lat, **tags):
    center = {"lat": lat, "lon": lon}
    return {"type": "way", "id": number, "center": center, "tags": tags}


def relation(number, lon, lat, **tags):
    return {**way(number, lon, lat, **tags), "type": "relation"}


def body_of(*elements, remark=None):
    """The body of an answer, as ``[out:json]`` gives it."""
    more = {} if remark is None else {"remark": remark}
    content = {**HEAD, "elements": list(elements), **more}
    return json.dumps(content, ensure_ascii=False, indent=2).encode()


class OverpassServer:
    """Gives ``planned`` answers first, one per request, then ``body``."""

    def __init__(self):
        self.body = body_of()
        self.planned = []
        self.queries = []
        self.is_held = False
        self._go_on = threading.Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                length = int(self.headers["Content-Length"])
                form = parse_qs(self.rfile.read(length).decode())
                server.queries.append(form["data"][0])
                status, headers, body = (
                    server.planned.pop(0)
                    if server.planned
                    else (200, {}, server.body)
                )
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if server.is_held:
                    self.wfile.write(body[:10])
                    self.wfile.flush()
                    server._go_on.wait(30)
                else:
                    self.wfile.write(body)

            def log_message(self, *words):
                pass

            def handle(self):
                # Whoever asked may have gone.
                with suppress(ConnectionError):
                    super().handle()

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_port}/api/interpreter"
        self._thread = threading.Thread(
            target=self._http.serve_forever, args=(0.02,)
        )
        self._thread.start()

    def stop(self):
        """Close the port."""
        self._go_on.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()
