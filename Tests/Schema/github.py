"""Workflow commands, as GitHub's runner reads them from a log.

Source: actions/runner, ActionCommand.cs: white space before a command is skipped, the escapes of
data and of properties differ, and the older `##[…]` is a command anywhere in a line.
"""

import re
from collections import Counter

DATA = (("%0D", "\r"), ("%0A", "\n"), ("%25", "%"))
PROPERTY = (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%"))
KINDS = {"error": "error", "warning": "warning", "advice": "notice"}
LIMIT = 10


def unescaped(text: str, escapes: tuple[tuple[str, str], ...]) -> str:
    """Text without escapes; what looks like one and is none would be shown as it stands."""
    signs = dict(escapes)
    return re.sub("%..", lambda match: signs[match[0].upper()], text)


def command(line: str) -> tuple[str, dict[str, str], str] | None:
    """The command of a line: its name, properties and data."""
    match = re.match(r"\s*::(\w[\w-]*)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$", line, re.DOTALL)
    if not match:
        return None
    pairs = [pair.split("=", 1) for pair in (match[2] or "").split(",") if pair]
    properties = {key.strip(): unescaped(value, PROPERTY) for key, value in pairs}
    return match[1], properties, unescaped(match[3], DATA)


def commands(log: str) -> list[tuple[str, dict[str, str], str]]:
    lines = re.split(r"\r\n|\r|\n", log)
    found = [(line, command(line)) for line in lines]
    for line, read in found:
        if not read and (line.lstrip().startswith("::") or "##[" in line):
            raise ValueError(f"the runner would act upon {line!r}")
    return [read for _, read in found if read]


def relative(path: str) -> str:
    return path.removeprefix("./")


def problems(log: str, report: dict, language: str) -> list[str]:
    """How what the runner annotates differs from what was found."""
    try:
        read = commands(log)
    except (ValueError, KeyError) as error:
        return [str(error)]
    wanted = [("error", relative(part["file"]), None) for part in report["failures"][:LIMIT]]
    shown = Counter(error=len(wanted))
    for diagnostic in report["diagnostics"]:
        kind = KINDS[diagnostic["severity"]]
        shown[kind] += 1
        if shown[kind] <= LIMIT:
            place = tuple(str(diagnostic[key]) for key in ("line", "column", "rule"))
            wanted.append((kind, relative(diagnostic["file"]), place))
            if diagnostic["message"][language] not in read[len(wanted) - 1][2]:
                return [f"the message of {wanted[-1]} is not {read[len(wanted) - 1][2]!r}"]
    got = []
    for kind, properties, _ in read:
        place = tuple(properties.get(key, "") for key in ("line", "col", "title"))
        got.append((kind, properties["file"], place if any(place) else None))
    return [] if got == wanted else [f"{got} instead of {wanted}"]
