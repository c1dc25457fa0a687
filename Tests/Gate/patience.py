"""Slow clients: none keeps the others waiting, each has its time and no more."""

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable

from gate import Gate, counted, frame, wait_for
from tally import Tally

# How much longer than alone a good client may wait, in milliseconds, for 99 of 100 requests; CI
# has other things to do at the same time.
GOAL, LIMIT = 50, 250


def slow(gate: Gate, head: bytes, small: bool = False) -> list[socket.socket]:
    """200 clients that have sent that."""
    clients = []
    for _ in range(200):
        client = socket.socket()
        if small:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.settimeout(5)
        with contextlib.suppress(OSError):
            client.connect(("127.0.0.1", gate.port))
            client.sendall(head)
        clients.append(client)
    return clients


def good_client(gate: Gate, quiet: Gate, seconds: float) -> tuple[float, float, int, int]:
    """What 99 of 100 requests of a good client take at most, in milliseconds, at this gate and at
    one where nobody else is; how many there were, and how many failed."""
    times: dict[Gate, list[float]] = {gate: [], quiet: []}
    failed = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for one, taken in times.items():
            start = time.perf_counter()
            failed += one.get().status != 200
            taken.append((time.perf_counter() - start) * 1000)
        time.sleep(0.002)
    count = len(times[gate])
    slowest, alone = (sorted(taken)[count * 99 // 100] for taken in times.values())
    return slowest, alone, count, failed


def trickle(clients: list[socket.socket], stop: threading.Event) -> None:
    """One byte of each every ten seconds, and a new client for each that was put out."""
    while not stop.wait(10):
        for client in clients:
            with contextlib.suppress(OSError):
                client.sendall(b"a")


def renew(gate: Gate, head: bytes, stop: threading.Event) -> None:
    """Comes again and again, as somebody who means ill would."""
    kept: list[socket.socket] = []
    while not stop.wait(0.01):
        with contextlib.suppress(OSError):
            kept.append(gate.connect())
            kept[-1].sendall(head)
        if len(kept) > 200:
            kept.pop(0).close()
    for client in kept:
        client.close()


def check(program: str, tally: Tally) -> None:
    with Gate(program) as gate:
        host = b"Host: " + gate.host.encode() + b"\r\n"
        post = (b"POST /save HTTP/1.1\r\n" + host + b"Origin: http://" + gate.host.encode()
                + b"\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
        kinds = {
            "who say nothing": b"",
            "slow heads": b"GET / HTTP/1.1\r\n" + host,
            "slow bodies": post + b"{",
            "who ask and stay": b"GET / HTTP/1.1\r\n" + host + b"\r\n",
            "who ask again and again": (b"GET / HTTP/1.1\r\n" + host + b"\r\n") * 20,
        }
        gate.get()
        before = gate.memory()
        for name, head in kinds.items():
            withstand(gate, tally, name, head)
        with Gate(program, page=b"a" * (4 << 20)) as large:
            large.get()
            first = large.memory("VmHWM")
            head = b"GET / HTTP/1.1\r\nHost: " + large.host.encode() + b"\r\n\r\n"
            clients = slow(large, head, small=True)
            wait_for(lambda: large.answered == len(large.seen) and time.sleep(0.3) is None, 60)
            large.page = b"small"
            measure(large, tally, "who never read", 2)
            grown = large.memory("VmHWM") - first
            tally.expect(grown <= 8 << 10, f"who never read: it grew by {grown} KiB")
            for client in clients:
                client.close()
        check_streams(gate, tally, host)
        grown = gate.memory("VmHWM") - before
        tally.expect(grown <= 8 << 10, f"slow clients: it grew by {grown} KiB")


def withstand(gate: Gate, tally: Tally, name: str, head: bytes) -> None:
    clients = slow(gate, head)
    stop = threading.Event()
    threads = [
        threading.Thread(target=trickle, args=(clients, stop)),
        threading.Thread(target=renew, args=(gate, head, stop))]
    for thread in threads:
        thread.start()
    measure(gate, tally, name, 30 if tally.is_long else 2)
    stop.set()
    for thread in threads:
        thread.join()
    for client in clients:
        client.close()


def measure(gate: Gate, tally: Tally, name: str, seconds: float) -> None:
    with Gate(gate.program) as quiet:
        slowest, alone, count, failed = good_client(gate, quiet, seconds)
    print(f"gate: 200 {name}: a good client waits {slowest:.1f} ms, alone {alone:.1f} ms "
          f"(p99 of {count})")
    tally.expect(failed == 0, name, failed, "of", 2 * count, "requests failed")
    tally.expect(slowest < alone + (GOAL if tally.is_long else LIMIT), name, slowest, "ms")


def check_streams(gate: Gate, tally: Tally, host: bytes) -> None:
    """Sixteen streams at most; one that is not read is closed, the others go on."""
    head = b"GET /events HTTP/1.1\r\n" + host + b"\r\n"
    gate.streams.clear()
    gone = len(gate.closed)
    clients = [gate.connect() for _ in range(17)]
    heads = []
    for client in clients:
        client.sendall(head)
        heads.append(client.recv(65536))
    tally.expect(all(b"200 OK" in head for head in heads[:16]), "a stream is refused")
    tally.expect(b" 503 " in heads[16], "a stream too many:", heads[16])
    clients[16].close()
    wait_for(lambda: len(gate.streams) == 17)
    lazy, *readers = gate.streams[:16]
    piece = counted(b"data: " + b"a" * 50_000 + b"\n\n")
    for count in range(200):
        gate.tell(frame(3, struct.pack("<I", lazy), piece))
    tally.expect(wait_for(lambda: lazy in gate.closed[gone:]), "a stream that is not read stays")
    for number in readers:
        gate.tell(frame(3, struct.pack("<I", number), counted(b"data: here\n\n")))
    tally.expect(
        all(b"data: here\n\n" in client.recv(65536) for client in clients[1:16]),
        "a reader got nothing")
    clients[1].sendall(b"GET / HTTP/1.1\r\n")
    clients[2].close()
    tally.expect(
        wait_for(lambda: set(readers[:2]) <= set(gate.closed[gone:])), "not told of readers")
    for client in clients:
        client.close()


def closing(client: socket.socket, start: float) -> tuple[float, bytes]:
    """When the gate closed it, in seconds from then, and what it said before."""
    got = b""
    client.settimeout(45)
    with contextlib.suppress(OSError):
        while piece := client.recv(65536):
            got += piece
    return time.monotonic() - start, got


def check_times(program: str, tally: Tally) -> Callable[[], None]:
    """Begins to wait for each time to pass; the result waits until all have."""
    gate = Gate(program)
    host = b"Host: " + gate.host.encode() + b"\r\n"
    get = b"GET / HTTP/1.1\r\n" + host
    post = (b"POST /save HTTP/1.1\r\n" + host + b"Origin: http://" + gate.host.encode()
            + b"\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
    cases = {
        "nothing": (b"", 5, b""),
        "half a head": (get, 5, b"HTTP/1.1 408 "),
        "half a body": (post + b"{", 10, b"HTTP/1.1 408 "),
        "half a body after another request": (get + b"\r\n", 30, b"HTTP/1.1 200 "),
    }

    def wait(name: str, head: bytes, seconds: int, words: bytes) -> None:
        with gate.connect() as client:
            start = time.monotonic()
            client.sendall(head)
            time_taken, got = closing(client, start)
        tally.expect(seconds - 0.5 < time_taken < seconds + 5, name, time_taken, "s")
        tally.expect(got.startswith(words), name, got[:50])

    def trickled() -> None:
        """A head of which a byte comes each second has no more time than another."""
        with gate.connect() as client:
            start = time.monotonic()
            client.settimeout(0.5)
            with contextlib.suppress(OSError):
                for byte in get * 10:
                    client.sendall(bytes([byte]))
                    with contextlib.suppress(TimeoutError):
                        if client.recv(1) is not None:
                            break
            time_taken = time.monotonic() - start
        tally.expect(4.5 < time_taken < 8, "a trickle", time_taken, "s")

    threads = [threading.Thread(target=wait, args=(name, *case)) for name, case in cases.items()]
    threads.append(threading.Thread(target=trickled))
    for thread in threads:
        thread.start()

    def finish() -> None:
        for thread in threads:
            thread.join()
        gate.__exit__()

    return finish
