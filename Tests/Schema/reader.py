"""What the program itself says of charters."""

import json
import subprocess
from pathlib import Path
from typing import Any

# The rules on keys, types and values, all of which a schema can see.
SEEN = {"key-unknown", "key-missing", "value-type", "value-unknown", "lifetime-unreadable"}
# But for this: a schema does not know which languages a charter has.
UNSEEN = "is not one of the charter’s languages"


class Verdict:
    """The faults of one charter."""

    def __init__(self) -> None:
        self.rules: set[str] = set()
        self.seen: set[str] = set()

    def add(self, diagnostic: dict) -> None:
        self.rules.add(diagnostic["rule"])
        if diagnostic["rule"] in SEEN and UNSEEN not in diagnostic["message"]["en"]:
            self.seen.add(diagnostic["rule"])

    def problem(self, is_accepted: bool) -> str | None:
        """Why a schema that accepts the charter, or refuses it, is wrong."""
        if is_accepted and self.seen:
            return f"the schema accepts what the reader refuses ({', '.join(self.seen)})"
        if not is_accepted and not self.rules:
            return "the schema refuses what the reader accepts"
        return None


def printed(program: str, *arguments: str) -> Any:
    run = subprocess.run([program, *arguments], capture_output=True, text=True)
    return json.loads(run.stdout)


def verdicts(program: str, files: list[Path]) -> dict[Path, Verdict]:
    found = {file: Verdict() for file in files}
    names = [str(file) for file in files]
    for start in range(0, len(names), 200):
        report = printed(program, "check", "--format", "json", *names[start : start + 200])
        if report["failures"]:
            raise SystemExit(f"not read: {report['failures']}")
        for diagnostic in report["diagnostics"]:
            file = Path(diagnostic["file"])
            if diagnostic["fault"] and diagnostic["severity"] == "error" and file in found:
                found[file].add(diagnostic)
    return found
