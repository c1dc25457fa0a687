"""Paths that would lead elsewhere: the program gets them as they were sent, or not at all."""

import itertools

from gate import Gate, read_answer
from tally import Tally

DOTS = (
    b"..", b".", b"...", b"%2e%2e", b"%2E.", b".%2e", b"%252e%252e", b"%c0%ae%c0%ae",
    b"%e0%80%ae%e0%80%ae", b"%uff0e%uff0e", b"..;", b"..;a=b", b"%2e%2e%3b", b"..%00", b"..%0d%0a",
    b"..%01", b"..?", b"%2e?%2e", b"%", b"%2", b"%zz", b"..\\", b"..\x00", b"..\r\nX: y", b".. ",
    b"..\t", b"..#", b"\xc0\xae\xc0\xae", b"\xef\xbc\x8e", b"..\x7f", b"..\x80")
SLASHES = (b"/", b"//", b"%2f", b"%252f", b"%5c", b"\\", b"%c0%af", b"%e2%81%84", b"/./", b"\\/")
TARGETS = (
    b"etc/passwd", b"etc%2fpasswd", b"proc/self/environ", b"charters/x.yaml", b"C:/boot.ini",
    b"root/.ssh/id_rsa", b"", b"index.html%00.css")
STARTS = (b"/", b"//", b"/site/x/", b"/tool/", b"/view/", b"", b"\\", b"http://evil.example/",
          b"file:///", b"%2f")


def paths() -> list[bytes]:
    """More than 20,000 of them."""
    return [
        start + (dots + slash) * depth + target
        for depth, start, dots, slash, target in itertools.product(
            (1, 5), STARTS, DOTS, SLASHES, TARGETS)
        if depth == 1 or target in (b"etc/passwd", b"")]


def is_sent_by_browsers(path: bytes) -> bool:
    """Whether it can stand in a request line at all."""
    return path[:1] == b"/" and all(0x20 < byte < 0x7F and byte != 0x23 for byte in path)


def check(program: str, tally: Tally) -> None:
    cases = paths()
    if len(cases) < 20_000:
        raise AssertionError(f"{len(cases)} paths are too few")
    with Gate(program, page=b"here") as gate:
        head = b" HTTP/1.1\r\nHost: " + gate.host.encode() + b"\r\n\r\n"
        client = gate.connect()
        # Of 50, an even step would always meet the same targets.
        for path in cases if tally.is_long else cases[::47]:
            before = len(gate.seen)
            if is_sent_by_browsers(path):
                client.sendall(b"GET " + path + head)
                answer = read_answer(client)
                want, _, query = path.partition(b"?")
                new = [(request.path, request.query) for request in gate.seen[before:]]
                tally.expect(answer.status == 200 and new == [(want, query)], path, new)
            else:
                answer = gate.exchange(b"GET " + path + head)
                tally.expect(answer.status >= 400, path, answer.status)
                tally.expect(len(gate.seen) == before, "passed on:", path)
        client.close()
