"""A real HTTP server on loopback that answers as OpenAI's does."""

from __future__ import annotations

import hashlib
import json
import random
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

DIMENSION = 384


def vector_of(text, dimension=DIMENSION):
    """The vector of a text: always the same numbers."""
    seed = hashlib.sha256(text.encode()).hexdigest()
    numbers = random.Random(seed)
    return [numbers.gauss(0, 1) for _ in range(dimension)]


class EmbeddingsServer:
    """Serves vectors; ``planned`` answers come first, one per request."""

    def __init__(self):
        self.key = ""
        self.model = "text-embedding-3-large"
        self.dimension = None
        self.delay_s = 0.0
        self.planned = []
        self.seen = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                length = int(self.headers["Content-Length"])
                body = json.loads(self.rfile.read(length))
                server.seen.append((self.path, dict(self.headers), body))
                time.sleep(server.delay_s)
                status, headers, answer = server.answer(self.headers, body)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *words):
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.base = f"http://127.0.0.1:{self._http.server_port}/v1"
        self.url = f"{self.base}/embeddings"
        self._thread = threading.Thread(
            target=self._http.serve_forever, args=(0.02,)
        )
        self._thread.start()

    def answer(self, headers, body):
        """Return status, headers and content of the next answer."""
        if self.planned:
            status, extra, content = self.planned.pop(0)
            return status, extra, content
        if self.key and headers.get("Authorization") != f"Bearer {self.key}":
            said = {"error": {"message": f"Incorrect key: {headers}"}}
            return 401, {}, json.dumps(said).encode()
        if body["model"] != self.model:
            return 404, {}, b'{"error": {"code": "model_not_found"}}'
        dimension = self.dimension or body.get("dimensions", DIMENSION)
        data = [
            {"index": index, "embedding": vector_of(text, dimension)}
            for index, text in enumerate(body["input"])
        ]
        # The order of the answers is not that of the texts.
        return 200, {}, json.dumps({"data": data[::-1]}).encode()

    def stop(self):
        """Close the port."""
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()
