"""How the gate begins and ends: its address, its port, and the program's death."""

import contextlib
import signal
import socket
import struct
import subprocess
import time

from gate import Gate, wait_for
from tally import Tally


def check(program: str, tally: Tally) -> None:
    check_addresses(program, tally)
    check_ports(program, tally)
    check_death(program, tally)
    check_nonsense(program, tally)
    check_hand(program, tally)


def check_addresses(program: str, tally: Tally) -> None:
    """Both addresses of loopback, and no other."""
    own = socket.gethostbyname(socket.gethostname())
    with Gate(program) as gate:
        with gate.connect("127.0.0.1"):
            tally.expect(True)
        if socket.has_ipv6:
            with contextlib.suppress(OSError), gate.connect("::1") as client:
                client.sendall(f"GET / HTTP/1.1\r\nHost: [::1]:{gate.port}\r\n\r\n".encode())
                tally.expect(b"200 OK" in client.recv(65536), "::1 does not answer")
        if not own.startswith("127."):
            tally.expect(not answers(own, gate.port), "it listens at", own)
    with Gate(program, "--host", "0.0.0.0") as gate:
        if not own.startswith("127."):
            tally.expect(answers(own, gate.port), "it does not listen at", own)
    for host in ("192.0.2.1", "evil.example", "", "::ffff:192.0.2.1"):
        with Gate(program, "--host", host) as gate:
            tally.expect(gate.refusal == 2, host, "refused as", gate.refusal)


def answers(address: str, port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection((address, port), 2):
        return True
    return False


def check_ports(program: str, tally: Tally) -> None:
    """A taken port is left alone; another one is taken if that was allowed."""
    for family, address in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
        with contextlib.suppress(OSError), socket.socket(family) as other:
            other.bind((address, 0))
            other.listen()
            port = other.getsockname()[1]
            with Gate(program, "--port", str(port)) as gate:
                tally.expect(gate.refusal == 0, "a taken port:", gate.refusal)
            with Gate(program, "--port", str(port), "--any-port") as gate:
                tally.expect(port < gate.port <= port + 20, "next port:", port, gate.port)
                tally.expect(gate.get().status == 200, "the next port does not answer")


def check_death(program: str, tally: Tally) -> None:
    """When the program ends, so does the gate; Ctrl-C alone does not end it."""
    with Gate(program) as gate:
        gate.process.send_signal(signal.SIGINT)
        time.sleep(0.1)
        tally.expect(gate.get().status == 200, "Ctrl-C ends it")
        with gate.connect() as stream, gate.connect():
            stream.sendall(f"GET /events HTTP/1.1\r\nHost: {gate.host}\r\n\r\n".encode())
            stream.recv(65536)
            gate.socket.shutdown(socket.SHUT_RDWR)
            tally.expect(wait_for(lambda: gate.process.poll() == 0), gate.process.poll())
            tally.expect(stream.recv(1) == b"", "its streams stay")
        tally.expect(not answers("127.0.0.1", gate.port), "its port stays")


def check_nonsense(program: str, tally: Tally) -> None:
    """A program that says what it cannot mean is not obeyed."""
    for words in (b"\xff\xff\xff\xff", struct.pack("<I", 1) + b"\x09", struct.pack("<I", 0)):
        with Gate(program) as gate:
            gate.tell(words)
            tally.expect(wait_for(lambda: gate.process.poll() == 76), gate.process.poll())
    with Gate(program) as gate:
        gate.tell(struct.pack("<IBI", 5, 2, 12345))
        gate.tell(struct.pack("<IBIIB", 10, 3, 12345, 1, 65))
        tally.expect(gate.get().status == 200, "it minds what is said to nobody")


def check_hand(program: str, tally: Tally) -> None:
    """Started by hand, it says whose it is."""
    for options, stdin in (([], subprocess.DEVNULL), (["--help"], subprocess.DEVNULL)):
        ran = subprocess.run(
            [program, *options], stdin=stdin, capture_output=True, check=False, timeout=10)
        tally.expect(ran.returncode == 64 and b"charter preview" in ran.stderr, ran)
