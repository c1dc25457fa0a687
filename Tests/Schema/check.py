"""Checks the schemas that the program prints, and what it writes by those of others.

python check.py PROGRAM OUTPUT
"""

import json
import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import documents
import formats
import reader
import structure
import table
from jsonschema import Draft202012Validator
from tally import Tally
from yaml import YAMLError

ROOT = Path(__file__).resolve().parents[2]
CHARTERS = ROOT / "charters"
FIXTURES = ROOT / "Tests" / "CharterKitTests" / "Rules" / "Fixtures"
LANGUAGES = ("fr", "en")


def validators(program: str, *options: str) -> dict[str, Draft202012Validator]:
    return {
        language: Draft202012Validator(
            reader.printed(program, "schema", *options, "--lang", language)
        )
        for language in LANGUAGES
    }


def check_schemas(program: str, tally: Tally) -> None:
    for options in ([], ["--partial"], ["--output"]):
        for language, validator in validators(program, *options).items():
            name = " ".join(["schema", *options, language])
            tally.add(name, structure.faults(validator.schema))
            tally.add(f"{name}, examples", structure.wrong_examples(validator.schema))


def check_tables(program: str, tally: Tally) -> None:
    for language, validator in validators(program).items():
        cookie = validator.schema["properties"]["cookies"]["items"]["properties"]
        schema = reader.printed(program, "schema", "--table", "--lang", language)
        tally.add(f"schema --table {language}", table.faults(schema, list(cookie)))


def compare(
    program: str, named: dict[Path, tuple[str, Any]], tally: Tally, languages: Iterable[str]
) -> None:
    """Compares what schemas say of charters with what the reader says."""
    schemas = validators(program)
    verdicts = reader.verdicts(program, list(named))
    for file, (name, charter) in named.items():
        for language in languages:
            problem = verdicts[file].problem(schemas[language].is_valid(charter))
            tally.add(f"{name}, {language}", [problem] if problem else [])


def check_files(program: str, tally: Tally) -> None:
    """The charters of the project, and the fixtures of its tests."""
    named: dict[Path, tuple[str, Any]] = {}
    for file in [*CHARTERS.glob("*.yaml"), *sorted(FIXTURES.rglob("*.yaml"))]:
        if not file.name.startswith("_"):
            try:
                named[file] = (file.name, documents.load(file))
            except (YAMLError, UnicodeDecodeError):
                pass
    compare(program, named, tally, LANGUAGES)
    for file in [*CHARTERS.glob("_*.yaml"), *FIXTURES.rglob("_*.yaml")]:
        for language, validator in validators(program, "--partial").items():
            errors = validator.iter_errors(documents.load(file))
            tally.add(f"{file.name}, {language}", (error.message for error in errors))


def check_faulty(program: str, tally: Tally) -> None:
    """A complete charter, and all that differ from it by one mistake."""
    whole = documents.merged(
        documents.load(CHARTERS / "exemple-complet.yaml"), documents.load(CHARTERS / "_commun.yaml")
    )
    whole = documents.pruned(whole, set(documents.kinds_of_places(whole)))
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(CHARTERS / "textes", Path(folder) / "textes")
        named: dict[Path, tuple[str, Any]] = {}
        for name, charter in [("complete", whole), *documents.faulty(whole)]:
            file = Path(folder) / f"{len(named)}.json"
            file.write_text(json.dumps(charter), encoding="utf-8")
            named[file] = (name, charter)
        compare(program, named, tally, ["fr"])


def check_output(program: str, output: Path, tally: Tally) -> None:
    """What a build wrote, and that the schema sees each member that is missing or misspelt."""
    for language, validator in validators(program, "--output").items():
        for file in sorted(output.glob("*/charter.json")):
            charter = json.loads(file.read_text(encoding="utf-8"))
            errors = validator.iter_errors(charter)
            tally.add(f"{file}, {language}", (error.message for error in errors))
            for key in charter:
                spoilt = documents.renamed(charter, (key,), key + "q")
                accepted = validator.is_valid(spoilt)
                tally.add(f"{file}, {key}q, {language}", ["it is accepted"] if accepted else [])


def main(program: str, output: str) -> int:
    tally = Tally()
    check_schemas(program, tally)
    check_tables(program, tally)
    check_files(program, tally)
    check_faulty(program, tally)
    check_output(program, Path(output), tally)
    formats.check(program, tally)
    print(f"schemas: {tally.passed} checks passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
