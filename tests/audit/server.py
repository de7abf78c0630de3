"""A web server as the site will have one: compressed, rightly labelled, with what `_headers` tells it to send."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".pdf": "application/pdf",
    ".wasm": "application/wasm",
}
PLAIN = {".png", ".pdf", ".wasm"}
"""Already compressed; so is what has no type here, the search index."""


@cache
def _packed(path: Path, _changed: int) -> bytes:
    return gzip.compress(path.read_bytes(), 9, mtime=0)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        file = (self.server.folder / path.lstrip("/")).resolve()
        if file.is_dir() and not path.endswith("/"):
            self._send(301, b"", {"Location": f"{path}/"})
            return
        if file.is_dir():
            file /= "index.html"
        is_inside = file.is_relative_to(self.server.folder) and file.name != "_headers"
        status = 200 if is_inside and file.is_file() else 404
        if status == 404:
            file = self.server.folder / "404.html"
        suffix = file.suffix
        headers = {"Content-Type": TYPES.get(suffix, "application/octet-stream")} | self.server.headers
        headers["Cache-Control"] = "max-age=31536000" if path.startswith("/assets/") else "no-cache"
        if suffix in TYPES and suffix not in PLAIN:
            self._send(
                status,
                _packed(file, file.stat().st_mtime_ns),
                {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"} | headers,
            )
        else:
            self._send(status, file.read_bytes(), headers)

    def _send(self, status: int, body: bytes, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name is the library's)
        pass


class _Server(ThreadingHTTPServer):
    request_queue_size = 64

    def __init__(self, folder: Path, headers: Mapping[str, str]) -> None:
        self.folder = folder.resolve()
        self.headers = dict(headers)
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A page that is closed before it has come is no error."""


@contextmanager
def served(folder: Path, headers: Mapping[str, str] | None = None) -> Iterator[str]:
    """Serve a folder from a free port of this machine, and give the address without a slash at its end."""
    server = _Server(folder, headers or {})
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


def headers_of(folder: Path) -> dict[str, str]:
    """What the site's own `_headers` tells a server to send with every page; nothing where there is no such file."""
    file = folder / "_headers"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    found: dict[str, str] = {}
    is_for_all = False
    for line in lines:
        if line and not line[0].isspace():
            is_for_all = line.strip() == "/*"
        elif is_for_all and line.strip():
            name, _, value = line.strip().partition(":")
            found[name] = value.strip()
    return found
