"""Hostile charters within the limits: each is answered in a second and 200 MB."""

import json
import resource
import subprocess

from report import Campaign

SECONDS = 1.0
# A busy machine takes longer for the same: the short run tells only what is slow by nature, which
# takes ten times as long and more; the long one, on a machine at rest, judges the second.
PATIENCE = 2.5
MEGABYTES = 200

# Repeated, they take a parser of Markdown or a rule of ours more time than they should.
PIECES = [
    "a|b\n-|\n", "- " * 19 + "a\n\n", ">" * 20 + "a\n" + "a\n" * 8, "- ", "* ", "+\t", "1. ", "*",
    "*a **a ", " c* c**", ">", "||||\n|-|-\n", "a\n" * 20 + "|a\n|-\n", "http://a.b" + ")" * 200 + " ",
    "a@", "a@b.ca", "![[]()", "a <?", "a <!A ", "a <![CDATA[", "[a](<b", "[ (", "[a][", "[a]", "_a",
    "`", "".join("`" * n + " " for n in range(1, 180)), "[", "[^a", "www.a_ ", "www.a_b_c", "&",
    "&#1", "\\\n", "\\", "{{site.name}}", "{{", "{{a", "a\n", "a\n\n", "- a\n", "1) a\n", " ", "\t",
    "<", "<a ", '<a href="', "<http://a>", "<a@b.fr>", "&amp;", " : ", "« a »", "l'a", " - ", "1 a ",
    "[a](b) ", "[[a](b)", "[a](", "\u3000", "a\u0301", "\U0001f36a", "\U0001f468\u200d", "13 mois ",
    "12 mars 2024 ", "a-", "a. ", "A. ", "http://a.fr ", "http://a.fr/", "a\n=\n", "# a\n", "***\n",
    "\u00a0", '"a" ', "abcdefghij", "a !", "5 % ", "~~a", "**a** ", "`a` ", "<b>", "[ici](#x) ",
    "nous utilisons des cookies ", "lorem ipsum ", "\u202e", "\x1b", "ﬀ", "ß", "İ",
]

COOKIE = {"name": "a", "provider": "p", "purpose": "necessary", "description": "d", "lifetime": "1 an"}


def charter(**fields):
    return {"charter": 1, "languages": ["fr"], "site": {"name": "X", "url": "https://x.fr"},
            "providers": {"p": {"name": "P"}}, "cookies": [], **fields}


def texts(piece):
    """As many of the longest texts as there may be, in two languages."""
    size = len(piece.encode())
    text = piece * (16_380 // size)
    both = {"fr": text, "en": text}
    section = {"title": {"fr": "T", "en": "T"}, "text": both}
    return charter(languages=["fr", "en"], sections=[section] * 15)


def crowds():
    """Lists of more things than there may be, and of just as many."""
    cookies = [{**COOKIE, "name": f"c{number}"} for number in range(5_000)]
    for count in (5_000, 20_000):
        yield "keys", charter(**{f"cookis{number}": 1 for number in range(count)})
        yield "no cookies", charter(cookies=[{}] * count)
        yield "names", charter(cookies=[{**COOKIE, "name": [f"a{n}" for n in range(count)]}])
        yield "sections", charter(sections=[{"title": "T", "text": "t"}] * count)
        yield "providers", charter(providers={f"p{n}": {"name": "P"} for n in range(count)})
        yield "purposes", charter(purposes={f"p{n}": {"title": "P"} for n in range(count)})
        yield "history", charter(history=[{"date": "2026-01-01", "note": "n"}] * count)
        yield "allowances", charter(**{"x-allow": [{"rule": "rights-mising", "reason": "x"}] * count})
        yield "domains", charter(site={"name": "X", "url": "https://x.fr",
                                       "domains": [f"d{n}.fr" for n in range(count)]})
        yield "columns", charter(columns=["name", "lifetime"] * (count // 2), cookies=cookies)
        yield "data", charter(cookies=[{**COOKIE, "data": ["d"] * count}])
        yield "includes", charter(include=[f"a{n}.yaml" for n in range(count)])
        yield "transfers", charter(providers={"p": {
            "name": "P", "transfers": [{"country": "US", "mechanism": "dpf"}] * count}})
    yield "cookies", charter(cookies=cookies)
    yield "the same cookie", charter(cookies=[COOKIE] * 5_000)
    yield "unknown providers", charter(
        providers={f"prov{n}": {"name": "P"} for n in range(5_000)},
        cookies=[{**COOKIE, "name": f"c{n}", "provider": f"pruv{n}"} for n in range(5_000)])
    yield "patterns", charter(
        cookies=[{**COOKIE, "name": "*a" * 60 + str(n), "match": "pattern"} for n in range(4_000)])
    yield "blocks", charter(cookies=cookies[:3_000], sections=[{"contents": "cookies"}] * 3_000)
    yield "blocks within the limit", charter(
        cookies=cookies, sections=[{"contents": "cookies"}] * 4)
    yield "access", charter(
        providers={"p": {"name": "P"}, **{f"q{n}": {"name": "Q" * 200} for n in range(200)}},
        cookies=[{**COOKIE, "name": f"c{m}", "access": [f"q{n}" for n in range(200)]}
                 for m in range(500)])
    yield "languages", charter(languages=[f"fr-{n:03d}" for n in range(999)])
    yield "32 languages", charter(
        languages=[f"fr-{n:03d}" for n in range(32)],
        purposes={f"p{n}": {"title": "P"} for n in range(100)})
    yield "values", charter(
        site={"name": "é" * 8_000, "url": "https://x.fr"},
        sections=[{"title": "T", "text": "{{site.name}}" * 1_200}] * 15)
    yield "broken links", charter(
        sections=[{"id": f"s{n}", "title": "T", "text": "[a](#t) " * 20} for n in range(1_000)])
    yield "deep", charter(**{"x-a": json.loads("[" * 100 + "]" * 100)})
    yield "a long period", charter(cookies=[{**COOKIE, "lifetime": "1 an et " * 2_000}])
    yield "a great period", charter(cookies=[{**COOKIE, "lifetime": "9" * 9_000 + " ans"}])
    yield "a long address", charter(site={"name": "X", "url": "https://" + "x." * 8_000 + "fr"})


def wild():
    """Files that only look like YAML."""
    for piece in ("[", "{", "{a: ", "- ", "? ", "a: [", "%TAG !a! x:\n", "- \"\n", "'x\n", "&a ", "*a ",
                  "!a ", "a : b\n", "a: b: c\n", "\u00a0", "a: {b\n", "---\n", "\t", "<<: *a\n", "|\n",
                  "a: @x\n", "é: «\n", "# é\n", "\r", "a: \\\n", "- nom: a\n", "\x00", "\u2028"):
        size = len(piece.encode())
        for whole in (1_000_000, 1_048_576):
            yield repr(piece), (piece * (whole // size)).encode()
    yield "nothing", b""
    yield "zeros", bytes(1_000_000)
    yield "spaces", b" " * (1 << 22)


def limited():
    """Room for data as promised; more time than promised, to tell how much was wanted."""
    resource.setrlimit(resource.RLIMIT_DATA, (MEGABYTES << 20, MEGABYTES << 20))
    resource.setrlimit(resource.RLIMIT_CPU, (20, 20))


def expensive(place, name, arguments, limit):
    """What a run took too much of; empty when it was cheap."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run(
        place.command(*arguments), cwd=place.work, env=place.environment(), preexec_fn=limited,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    if run.returncode in (0, 1) and seconds < limit:
        return ""
    return f"{name[:40]!r}, {arguments[0]}: exit {run.returncode} in {seconds:.2f} s"


def run(place, part):
    limit = SECONDS if part == 1 else SECONDS * PATIENCE
    with Campaign("hostile sizes") as campaign:
        files = [(piece, json.dumps(texts(piece), ensure_ascii=False).encode()) for piece in PIECES]
        files += [(name, json.dumps(text, ensure_ascii=False).encode()) for name, text in crowds()]
        for name, contents in files:
            place.write("x.json", contents)
            for arguments in (["build", "x.json", "--jobs", "1"], ["check", "x.json"]):
                campaign.check(expensive(place, name, arguments, limit))
        for name, contents in wild():
            place.write("x.yaml", contents)
            campaign.check(expensive(place, name, ["check", "x.yaml"], limit))
