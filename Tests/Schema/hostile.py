"""Charters whose names and texts try to break out of every format of a report."""

from pathlib import Path

# What ends a string, a line, an attribute, a tag, a command or an escape somewhere.
TEXTS = (
    '"\'`\\',
    "%0A%0D%25%3A%2C",
    "::error file=x::y",
    "\n::error::y",
    "\r\n##[error]y",
    "##[add-mask]y",
    "]]><b/><!--&amp;&#10;<![CDATA[",
    "\x00\x07\x1b[31m\x7f\x9b\x85",
    "\u202ea\u2066b\u2028c\u2029d\ufeff",
    "\uffff\U0010ffff\U0001f36ae\u0301\u0301",
    '"\u0301<\u0301&\u0301%\u0301:\u0301',
)

# Names of files; each is a charter of one of the texts.
NAMES = (
    "a.yaml",
    "a,b:c=d%.yaml",
    "::error::e.yaml",
    "\u00a0::warning::f.yaml",
    "##[error]g.yaml",
    "h i\tj\n::error::k.yaml",
    "é🍪e\u0301.yaml",
    '<"&\'>.yaml',
    "-l.yaml",
    "sub/%2e%2e/m#n?o.yaml",
    "]]>.yaml",
)

# What is no charter: bytes, and a file that is not there.
RUBBISH = {"p.yaml": b"\x89PNG\r\n\x1a\n\x00", "q.yaml": b"\xff\xfe", "r.json": b'{"a": "\xe9'}
MISSING = "absent\n::error::s.yaml"


def quoted(text: str) -> str:
    """A text in double quotes of YAML, with every character but ASCII letters escaped."""
    signs = (c if c.isascii() and c.isalnum() else f"\\U{ord(c):08X}" for c in text)
    return '"' + "".join(signs) + '"'


def charter(text: str) -> str:
    """A charter with faults, findings and advice, whose messages quote the text."""
    name, raw = quoted(text), "".join(c for c in text if c not in "\r\n\x85\u2028\u2029")
    rows = "".join(
        f"  - {{name: {name[:-1]}{index}\", provider: {name}, purpose: {name},"
        f" description: {name}, lifetime: {name}}}  # {raw}\n"
        for index in range(6)
    )
    return (
        f"charter: 1\nlanguages: [fr, en]\nsite: {{name: {name}, url: {name}}}\n"
        f"providers: {{{name}: {{name: {name}}}, other: {{name: {name}}}}}\n"
        f"{name}: 1\ncontroller: {{kind: {name}}}\ncookies:\n{rows}"
    )


def write(folder: Path) -> list[str]:
    """Writes the charters, and returns their names as a command line has them."""
    for name, text in zip(NAMES, TEXTS, strict=True):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(charter(text), encoding="utf-8")
    for name, data in RUBBISH.items():
        (folder / name).write_bytes(data)
    clean = "charter: 1\nlanguages: [fr]\nsite: {name: a, url: https://a.fr}\ncookies: []\n"
    (folder / "clean.yaml").write_text(clean, encoding="utf-8")
    names = (*NAMES, *RUBBISH, "clean.yaml", MISSING)
    return ["./" + name if name.startswith("-") else name for name in names]
