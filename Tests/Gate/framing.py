"""Requests of which two readers could think otherwise: none of them is passed on twice, or half."""

import time

from gate import Gate
from tally import Tally

OK = b"\r\nHost: HOST\r\n"
GET = b"GET / HTTP/1.1" + OK
POST = (b"POST /save HTTP/1.1" + OK + b"Origin: http://HOST\r\n"
        b"Content-Type: application/json\r\n")
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"
SECOND = b"GET /second HTTP/1.1" + OK + b"\r\n"

# Refused, whatever follows.
REFUSED = {
    "bare LF": GET.replace(b"\r\n", b"\n") + b"\n",
    "bare LF after a field": b"GET / HTTP/1.1\r\nHost: HOST\nX: y\r\n\r\n",
    "bare LF at the end": GET + b"\n",
    "bare CR in a field": GET + b"X: a\rb\r\n\r\n",
    "CR before the colon": GET + b"X\r: b\r\n\r\n",
    "NUL in a field": GET + b"X: a\0b\r\n\r\n",
    "NUL in a name": GET + b"X\0: b\r\n\r\n",
    "NUL in the path": b"GET /a\0b HTTP/1.1" + OK + b"\r\n",
    "folded field": GET + b"X: a\r\n b\r\n\r\n",
    "folded first field": b"GET / HTTP/1.1\r\n Host: HOST\r\n\r\n",
    "blank before the colon": b"GET / HTTP/1.1\r\nHost : HOST\r\n\r\n",
    "no name": GET + b": x\r\n\r\n",
    "no colon": GET + b"x\r\n\r\n",
    "name in UTF-8": GET + "é: x\r\n\r\n".encode(),
    "no version": b"GET /\r\n\r\n",
    "HTTP/1.0": b"GET / HTTP/1.0" + OK + b"\r\n",
    "HTTP/1.2": b"GET / HTTP/1.2" + OK + b"\r\n",
    "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500),
    "version in small letters": b"GET / http/1.1" + OK + b"\r\n",
    "method in small letters": b"get / HTTP/1.1" + OK + b"\r\n",
    "blank after the version": b"GET / HTTP/1.1 " + OK + b"\r\n",
    "tabs in the line": b"GET\t/\tHTTP/1.1" + OK + b"\r\n",
    "blank in the path": b"GET /a b HTTP/1.1" + OK + b"\r\n",
    "whole address": b"GET http://HOST/ HTTP/1.1" + OK + b"\r\n",
    "another host's address": b"GET http://evil.example/ HTTP/1.1" + OK + b"\r\n",
    "fragment": b"GET /#a HTTP/1.1" + OK + b"\r\n",
    "asterisk": b"OPTIONS * HTTP/1.1" + OK + b"\r\n",
    "tunnel": b"CONNECT HOST HTTP/1.1" + OK + b"\r\n",
    "WebSocket": GET + b"Connection: Upgrade\r\nUpgrade: websocket\r\n"
                 b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n",
    "h2c": GET + b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\n",
    "body of a GET": GET + b"Content-Length: 2\r\n\r\n{}",
    "chunks of a GET": GET + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "chunks and a length": POST + b"Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n0\r\n\r\n",
    "a length and chunks": POST + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "xchunked": POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "chunked twice": POST + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "chunked, chunked": POST + b"Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
    "gzip, chunked": POST + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    "chunked, identity": POST + b"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
    "chunked with a tab": POST + b"Transfer-Encoding: \x0bchunked\r\n\r\n0\r\n\r\n",
    "two lengths": POST + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}}",
    "one length twice": POST + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
    "lengths in one field": POST + b"Content-Length: 2, 2\r\n\r\n{}",
    "length with a sign": POST + b"Content-Length: +2\r\n\r\n{}",
    "length below 0": POST + b"Content-Length: -2\r\n\r\n{}",
    "length in base 16": POST + b"Content-Length: 0x2\r\n\r\n{}",
    "length of 128 bits": POST + b"Content-Length: 340282366920938463463374607431768211458\r\n\r\n{}",
    "length of nothing": POST + b"Content-Length: \r\n\r\n{}",
    "no length": POST + b"\r\n{}",
    "chunk with a bare LF": CHUNKED + b"2\n{}\r\n0\r\n\r\n",
    "chunk's end with a bare LF": CHUNKED + b"2\r\n{}\n0\r\n\r\n",
    "chunk without its end": CHUNKED + b"2\r\n{}0\r\n\r\n",
    "last chunk with a bare LF": CHUNKED + b"2\r\n{}\r\n0\n\n",
    "chunk below 0": CHUNKED + b"-2\r\n{}\r\n0\r\n\r\n",
    "chunk of 0x2": CHUNKED + b"0x2\r\n{}\r\n0\r\n\r\n",
    "chunk of 65 bits": CHUNKED + b"10000000000000002\r\n{}\r\n0\r\n\r\n",
    "blank before a chunk's end": CHUNKED + b"2 \r\n{}\r\n0\r\n\r\n",
    "LF in a chunk's extension": CHUNKED + b"2;a\n{}\r\n0\r\n\r\n",
    "length after the chunks": CHUNKED + b"2\r\n{}\r\n0\r\nContent-Length: 5\r\n\r\n",
    "form": POST.replace(b"application/json", b"application/x-www-form-urlencoded")
            + b"Content-Length: 3\r\n\r\na=b",
    "text of a form": POST.replace(b"application/json", b"text/plain")
                      + b"Content-Length: 2\r\n\r\n{}",
    "multipart": POST.replace(b"application/json", b"multipart/form-data; boundary=a")
                 + b"Content-Length: 2\r\n\r\n{}",
    "nearly JSON": POST.replace(b"application/json", b"application/jsonx")
                   + b"Content-Length: 2\r\n\r\n{}",
    "two types": POST + b"Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}",
    "no type": POST.replace(b"Content-Type: application/json\r\n", b"")
               + b"Content-Length: 2\r\n\r\n{}",
    "another expectation": POST + b"Expect: 200-ok\r\nContent-Length: 2\r\n\r\n{}",
    "a body above a mebibyte": POST + b"Content-Length: 1048577\r\n\r\n",
}
# Passed on once, with that body.
ADMITTED = {
    "a length": (POST + b"Content-Length: 2\r\n\r\n{}", b"{}"),
    "no body": (POST + b"Content-Length: 0\r\n\r\n", b""),
    "chunks": (CHUNKED + b"1\r\n{\r\n1;a=b\r\n}\r\n0\r\n\r\n", b"{}"),
    "type with its encoding": (
        POST.replace(b"json", b"JSON; charset=utf-8") + b"Content-Length: 2\r\n\r\n{}", b"{}"),
    "blanks around a value": (GET.replace(b"HOST", b" HOST\t ") + b"\r\n", b""),
    "an empty line before": (b"\r\n" + GET + b"\r\n", b""),
    "64 fields": (GET + b"A: b\r\n" * 63 + b"\r\n", b""),
    "a mebibyte": (POST + b"Content-Length: 1048576\r\n\r\n" + b"a" * 1048576, b"a" * 1048576),
    "a mebibyte in chunks": (
        CHUNKED + (b"10000\r\n" + b"a" * 65536 + b"\r\n") * 16 + b"0\r\n\r\n", b"a" * 1048576),
}


def check(program: str, tally: Tally) -> None:
    with Gate(program, page=b"here") as gate:
        host = gate.host.encode()
        for name, request in REFUSED.items():
            for second in (b"", SECOND):
                answer = gate.exchange((request + second).replace(b"HOST", host))
                tally.expect(answer.status >= 400, name, answer.status)
                tally.expect(answer.headers.get("connection") == "close", name, answer.headers)
                tally.expect(not gate.seen, name, gate.seen)
                gate.seen.clear()
        for name, (request, body) in ADMITTED.items():
            for second in (b"", SECOND):
                answer = gate.exchange((request + second).replace(b"HOST", host))
                tally.expect(answer.status == 200, name, answer.status)
                time.sleep(0.01)
                tally.expect([one.body for one in gate.seen] == [body], name, len(gate.seen))
                gate.seen.clear()
        check_continue(gate, tally)


def check_continue(gate: Gate, tally: Tally) -> None:
    """A body that waits for a word is asked for, unless it is refused."""
    head = POST.replace(b"HOST", gate.host.encode()) + b"Expect: 100-continue\r\n"
    with gate.connect() as client:
        client.sendall(head + b"Content-Length: 2\r\n\r\n")
        tally.expect(client.recv(65536).startswith(b"HTTP/1.1 100 "), "nothing continues")
        client.sendall(b"{}")
        tally.expect(b"HTTP/1.1 200 " in client.recv(65536), "nothing after the body")
    answer = gate.exchange(head + b"Content-Length: 2000000\r\n\r\n")
    tally.expect(answer.status == 413, "a body that was announced", answer.status)
