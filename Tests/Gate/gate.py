"""The gate, with the test in the program's place at the other end of its socket."""

import contextlib
import socket
import struct
import subprocess
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

PAGE = b"<!doctype html><title>Charte</title><p>" + b"Cookies. " * 3000
METHODS = ("GET", "HEAD", "POST")


@dataclass
class Request:
    """What the gate passed on."""

    id: int
    method: str
    path: bytes
    query: bytes
    body: bytes


@dataclass
class Answer:
    """What a client got: status 0 when the connection ended without a word."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


def frame(kind: int, *fields: bytes) -> bytes:
    content = bytes([kind]) + b"".join(fields)
    return struct.pack("<I", len(content)) + content


def counted(text: bytes) -> bytes:
    return struct.pack("<I", len(text)) + text


def response(number: int, status: int, body: bytes, policy: int = 1) -> bytes:
    return frame(
        1, struct.pack("<IH", number, status), counted(b"text/html; charset=utf-8"),
        bytes([policy]), counted(b""), counted(body))


class Gate:
    """A running gate, whose requests are answered with a page."""

    def __init__(self, program: Path, *options: str, page: bytes = PAGE) -> None:
        self.program = program
        self.page = page
        self.seen: list[Request] = []
        self.closed: list[int] = []
        self.streams: list[int] = []
        self.port = 0
        self.refusal: int | None = None
        self.answered = 0
        self._ready = threading.Event()
        self._writing = threading.Lock()
        self.socket, theirs = socket.socketpair()
        self.process = subprocess.Popen(
            [program, "--port", "0", *options], stdin=theirs, stdout=theirs, env={})
        theirs.close()
        threading.Thread(target=self._answer, daemon=True).start()
        if not self._ready.wait(10):
            raise TimeoutError("the gate says nothing")

    def __enter__(self) -> "Gate":
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()
        self.process.kill()
        self.process.wait()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def tell(self, message: bytes) -> None:
        with self._writing:
            self.socket.sendall(message)

    def _read(self, count: int) -> bytes:
        pieces = bytearray()
        while len(pieces) < count:
            piece = self.socket.recv(count - len(pieces))
            if not piece:
                raise EOFError
            pieces += piece
        return bytes(pieces)

    def _answer(self) -> None:
        with contextlib.suppress(OSError, EOFError):
            while True:
                content = self._read(*struct.unpack("<I", self._read(4)))
                kind, content = content[0], content[1:]
                if kind == 3:
                    self._serve(content)
                elif kind == 4:
                    self.closed += struct.unpack("<I", content)
                elif kind == 1:
                    self.port, = struct.unpack("<H", content)
                    self._ready.set()
                elif kind == 2:
                    self.refusal = content[0]
                    self._ready.set()

    def _serve(self, content: bytes) -> None:
        number, method = struct.unpack_from("<IB", content)
        fields, position = [], 5
        while position < len(content):
            length, = struct.unpack_from("<I", content, position)
            fields.append(content[position + 4:position + 4 + length])
            position += 4 + length
        request = Request(number, METHODS[method], *fields)
        self.seen.append(request)
        if request.path == b"/events":
            self.streams.append(number)
            self.tell(frame(2, struct.pack("<I", number)))
        elif request.path != b"/never":
            self.tell(response(number, 200, self.page))
        self.answered += 1

    def memory(self, name: str = "VmRSS") -> int:
        """Its memory, in kibibytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return int(status.split(name + ":")[1].split()[0])

    def connect(self, address: str = "127.0.0.1", timeout: float = 20) -> socket.socket:
        return socket.create_connection((address, self.port), timeout)

    def get(self, path: bytes = b"/") -> Answer:
        return self.exchange(b"GET " + path + b" HTTP/1.1\r\nHost: " + self.host.encode()
                             + b"\r\n\r\n")

    def exchange(self, request: bytes, timeout: float = 20) -> Answer:
        """What is answered to those bytes on a connection of their own."""
        with self.connect(timeout=timeout) as client:
            with contextlib.suppress(OSError):
                client.sendall(request)
            return read_answer(client, request.startswith(b"HEAD "))


def read_answer(client: socket.socket, is_head: bool = False) -> Answer:
    """One answer with a Content-Length, or of a stream its head."""
    got = bytearray()
    with contextlib.suppress(OSError):
        while b"\r\n\r\n" not in got and (piece := client.recv(65536)):
            got += piece
    head, _, body = bytes(got).partition(b"\r\n\r\n")
    if not head:
        return Answer(0)
    status, *lines = head.decode("latin-1").split("\r\n")
    headers: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    length = 0 if is_head else int(headers.get("content-length", "0"))
    with contextlib.suppress(OSError):
        while len(body) < length and (piece := client.recv(65536)):
            body += piece
    return Answer(int(status.split()[1]), headers, body)


def wait_for(condition, seconds: float = 5) -> bool:
    """Whether that comes to hold within that time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True
