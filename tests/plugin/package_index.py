"""A package index on loopback that serves small wheels, or fails."""

from __future__ import annotations

import hashlib
import os
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def write_wheel(folder, name, size=1000):
    """Write a wheel of ``name`` 1.0 whose module has some bytes."""
    path = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    files = {
        f"{name}.py": b"VALUE = 1\n",
        f"{name}.bin": os.urandom(size),
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\n"
        "Version: 1.0\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: test\n"
        b"Root-Is-Purelib: true\nTag: py3-none-any\n",
    }
    listed = "".join(f"{file},,\n" for file in (*files, f"{info}/RECORD"))
    with zipfile.ZipFile(path, "w") as archive:
        for file, content in files.items():
            archive.writestr(file, content)
        archive.writestr(f"{info}/RECORD", listed)
    return path


def pin_text(path):
    """Return a lock file's lines for a wheel."""
    name, version = path.name.split("-")[:2]
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return f"{name}=={version} \\\n    --hash=sha256:{digest}\n"


class PackageIndex(ThreadingHTTPServer):
    """Serves the wheels of a folder; ``cut`` names those that break off."""

    daemon_threads = True

    def __init__(self, folder):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.cut = set()
        self.fetched = []
        self.address = f"http://127.0.0.1:{self.server_port}"
        threading.Thread(target=self.serve_forever, daemon=True).start()


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        name = self.path.rstrip("/").rpartition("/")[2]
        if name.endswith(".whl"):
            self._send_wheel(name)
            return
        found = self.server.folder.glob(f"{name.replace('-', '_')}-*.whl")
        links = [f'<a href="/{path.name}">{path.name}</a>' for path in found]
        self._send("\n".join(links).encode(), "text/html")

    def _send_wheel(self, name):
        self.server.fetched.append(name.partition("-")[0])
        content = (self.server.folder / name).read_bytes()
        if name.partition("-")[0] in self.server.cut:
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content[:500])
            self.wfile.flush()
            self.connection.close()
            return
        self._send(content, "application/zip")

    def _send(self, content, kind):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *values):
        pass


class ProxyThatWantsAPassword(ThreadingHTTPServer):
    """Answers every request with 407, and remembers what came."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Refusing)
        threading.Thread(target=self.serve_forever, daemon=True).start()


class _Refusing(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(407, "Proxy Authentication Required")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_CONNECT = do_GET  # noqa: N815

    def log_message(self, *values):
        pass


class StepListener:
    """Follows an installation; cancels at a step that begins so."""

    def __init__(self):
        self.steps = []
        self.cancel_at = None

    def progress(self, fraction, step):
        self.steps.append(step)

    def log(self, message):
        pass

    def measure(self, series, position, value):
        pass

    def is_cancelled(self):
        return bool(self.cancel_at) and any(
            step.startswith(self.cancel_at) for step in self.steps
        )
