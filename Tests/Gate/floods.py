"""More than anybody needs: each is refused early, and leaves no trace in the gate's memory."""

import contextlib
import socket
import time
from collections.abc import Iterator

from gate import Gate, read_answer, wait_for
from tally import Tally

# What the gate may grow by, in kibibytes, at any moment of any of it.
ROOM = 8 * 1024


def bodies(is_long: bool) -> Iterator[tuple[str, bytes, bytes, int]]:
    """Name, head, what comes again and again, how often, and the status."""
    post = (b"POST /save HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\n"
            b"Content-Type: application/json\r\n")
    times = 1 if is_long else 50
    piece = b"a" * (1 << 16)
    chunk = b"10000\r\n" + piece + b"\r\n"
    yield "a gibibyte", post + b"Content-Length: 1073741824\r\n\r\n", piece, 16384 // times, 413
    yield "chunks", post + b"Transfer-Encoding: chunked\r\n\r\n", chunk, 16384 // times, 413
    yield ("chunks of one byte", post + b"Transfer-Encoding: chunked\r\n\r\n",
           b"1\r\na\r\n" * 10_000, 1000 // times + 120, 413)
    yield ("a bomb", post + b"Content-Encoding: gzip\r\nContent-Length: 1073741824\r\n\r\n",
           bytes(1 << 16), 16384 // times, 413)
    yield ("an extension", post + b"Transfer-Encoding: chunked\r\n\r\n1;", piece,
           1024 // times, 0)
    get = b"GET / HTTP/1.1\r\nHost: HOST\r\n"
    yield "100,000 fields", get, b"X-Field: value\r\n" * 1000, 100, 431
    yield "one field", get + b"X: ", piece, 1024 // times, 431
    yield "one name", get, piece, 1024 // times, 431
    yield "one path", b"GET /", piece, 1024 // times, 431
    yield "fields after chunks", post + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", (
        b"X-Field: value\r\n" * 1000), 100, 431
    yield "empty lines", b"", b"\r\n" * 1000, 10_000 // times, 0


def pour(client: socket.socket, piece: bytes, count: int) -> None:
    """Sends it so often, or until nobody takes it."""
    client.settimeout(3)
    with contextlib.suppress(OSError):
        for _ in range(count):
            client.sendall(piece)


def check(program: str, tally: Tally) -> None:
    with Gate(program) as gate:
        for _ in range(50):
            gate.get()
        before = gate.memory()
        host = gate.host.encode()
        passed = len(gate.seen)
        for name, head, piece, count, status in bodies(tally.is_long):
            with gate.connect() as client:
                client.sendall(head.replace(b"HOST", host))
                pour(client, piece, count)
                answer = read_answer(client)
            if status:
                tally.expect(answer.status == status, name, answer.status)
            tally.expect(len(gate.seen) == passed, name, "was passed on")
            tally.expect(gate.get().status == 200, name, "keeps others out")
            passed += 1
        check_many(gate, tally, host)
        check_silent_program(gate, tally, host)
        grown = gate.memory("VmHWM") - before
        tally.expect(grown <= ROOM, f"it grew by {grown} KiB")
        print(f"gate: {before} KiB of memory, {grown} more at the worst moment")


def check_many(gate: Gate, tally: Tally, host: bytes) -> None:
    """Right requests with the longest bodies, all at once: some have to come again."""
    head = (b"POST /save HTTP/1.1\r\nHost: " + host + b"\r\nOrigin: http://" + host
            + b"\r\nContent-Type: application/json\r\nContent-Length: 1048576\r\n\r\n")
    clients = [gate.connect() for _ in range(50)]
    for client in clients:
        client.settimeout(5)
        client.sendall(head)
    for _ in range(15):
        for client in clients:
            with contextlib.suppress(OSError):
                client.sendall(b"a" * (1 << 16))
    for client in clients:
        with contextlib.suppress(OSError):
            client.sendall(b"a" * (1 << 16))
    answers = [read_answer(client).status for client in clients]
    tally.expect(set(answers) <= {200, 503, 0} and 503 in answers, "long bodies", answers)
    for client in clients:
        client.close()


def check_silent_program(gate: Gate, tally: Tally, host: bytes) -> None:
    """Requests that the program does not answer, whose clients go."""
    gone = len(gate.closed)
    head = b"GET /never HTTP/1.1\r\nHost: " + host + b"\r\nX: " + b"a" * 15_000 + b"\r\n\r\n"
    count = 2000 if tally.is_long else 200
    for _ in range(count):
        with gate.connect() as client:
            client.sendall(head)
    tally.expect(wait_for(lambda: gate.closed[gone:] and time.sleep(0.2) is None), "not told")
    asked = sum(request.path == b"/never" for request in gate.seen)
    tally.expect(len(gate.closed) - gone == asked, "told of", len(gate.closed) - gone, asked)
