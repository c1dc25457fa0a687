"""Who gets in: each combination of Host, Origin, Sec-Fetch-Site and method."""

import itertools
import random

from gate import Gate
from tally import Tally

# What browsers send that were pointed at us, and what others send; P is our port.
OUR_HOSTS = ("127.0.0.1:P", "[::1]:P", "localhost:P", "charter.test:P")
OTHER_HOSTS = (
    "evil.example:P", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example:P", "localhost.:P",
    "localhost.evil.example:P", "LOCALHOST:P", "[::]:P", "[::ffff:127.0.0.1]:P", "0.0.0.0:P",
    "127.1:P", "2130706433:P", "user@127.0.0.1:P", "127.0.0.1:P:P", "127.0.0.1:0P",
    "127.0.0.1:P,evil.example", "127.0.0.1:P/", "", "*")
NO_HOSTS = (None, ("127.0.0.1:P", "127.0.0.1:P"), ("127.0.0.1:P", "evil.example"))
# H is the host that the request names.
OUR_ORIGINS = ("http://H",)
OTHER_ORIGINS = (
    "null", "", "https://H", "http://evil.example", "http://evil.example:P", "http://H.evil.example",
    "http://H/", "HTTP://H", "H", "http://127.0.0.1", "http://127.0.0.1:1", "file://",
    "chrome-extension://H", "http://H http://H", ("http://H", "http://H"))
OUR_SITES = (None, "same-origin", "none")
OTHER_SITES = ("cross-site", "same-site", "", "Same-Origin", "same-origin, none",
               ("same-origin", "none"))
METHODS = ("GET", "HEAD", "POST")
OTHER_METHODS = ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "QUERY")


def fields(name: str, values: object, port: int, host: str) -> str:
    if values is None:
        return ""
    all_values = values if isinstance(values, tuple) else (values,)
    return "".join(
        f"{name}: {value.replace('H', host) if name == 'Origin' else value}\r\n"
        .replace("P\r", f"{port}\r").replace(":P", f":{port}").replace(":0P", f":0{port}")
        for value in all_values)


def is_ours(host: object, origin: object, site: object, method: str) -> bool:
    """The whole rule, in one sentence."""
    return (host in OUR_HOSTS and method in METHODS and site in OUR_SITES
            and (origin in OUR_ORIGINS or origin is None and method != "POST"))


def statuses(host: object, origin: object, site: object, method: str) -> set[int]:
    """Which refusals are true: what of it is wrong, each with its status."""
    wrong = set()
    if host in NO_HOSTS:
        wrong.add(400)
    elif host not in OUR_HOSTS:
        wrong |= {421, 400} if host == "" else {421}
    if method not in METHODS:
        wrong |= {400, 405} if method == "QUERY" else {405}
    for value in (origin, site):
        if isinstance(value, tuple):
            wrong.add(400)
    if site not in OUR_SITES or origin is None and method == "POST" \
            or origin is not None and origin not in OUR_ORIGINS:
        wrong.add(403)
    return wrong


def check(program: str, tally: Tally) -> None:
    cases = list(itertools.product(
        OUR_HOSTS + OTHER_HOSTS + NO_HOSTS, (None, *OUR_ORIGINS, *OTHER_ORIGINS),
        OUR_SITES + OTHER_SITES, METHODS + OTHER_METHODS))
    right = [case for case in cases if is_ours(*case)]
    wrong = [case for case in cases if not is_ours(*case)]
    if not tally.is_long:
        wrong = random.Random(7).sample(wrong, 500 - len(right))
    with Gate(program, "--allow-host", "charter.test") as gate:
        for case in right + wrong:
            try_one(gate, tally, *case)


def try_one(gate: Gate, tally: Tally, host: object, origin: object, site: object,
            method: str) -> None:
    named = host if isinstance(host, str) else "127.0.0.1:P"
    body = "" if method != "POST" else "Content-Type: application/json\r\nContent-Length: 2\r\n"
    text = (f"{method} /save HTTP/1.1\r\n{fields('Host', host, gate.port, '')}"
            f"{fields('Origin', origin, gate.port, named)}"
            f"{fields('Sec-Fetch-Site', site, gate.port, '')}{body}\r\n"
            f"{'{}' if body else ''}")
    before = len(gate.seen)
    answer = gate.exchange(text.encode())
    what = (method, host, origin, site, answer.status)
    if is_ours(host, origin, site, method):
        tally.expect(answer.status == 200 and len(gate.seen) == before + 1, "not let in:", *what)
        tally.expect(gate.seen[-1].method == method, "another method:", *what)
    else:
        tally.expect(answer.status in statuses(host, origin, site, method), "not refused:", *what)
        tally.expect(len(gate.seen) == before, "passed on:", *what)
    tally.expect(
        not any(name.startswith("access-control") for name in answer.headers), "CORS:", *what)
    tally.expect(
        answer.headers.get("x-content-type-options") == "nosniff"
        and answer.headers.get("referrer-policy") == "no-referrer"
        and answer.headers.get("cross-origin-opener-policy") == "same-origin"
        and answer.headers.get("cross-origin-resource-policy") == "same-origin"
        and answer.headers.get("x-frame-options") == "SAMEORIGIN"
        and answer.headers.get("cache-control") == "no-store"
        and answer.headers.get("content-security-policy", "").startswith("default-src 'none'; "),
        "heads:", *what)
