"""Drives the live pages in a browser: python check.py PROGRAM."""

import signal
import sys
from pathlib import Path

import advice
import choices
import conflicts
import cookies
import edit
import findings
import jumps
import newcomer
import preview
import reach
import starting
from program import chromium

MODULES = [
    starting, preview, edit, cookies, choices, conflicts, findings, advice, jumps, reach,
    newcomer,
]


def main(program: str) -> int:
    passed = failed = 0
    with chromium() as browser:
        for check in (check for module in MODULES for check in module.CHECKS):
            for language in ("fr", "en"):
                problems = list(check(str(Path(program).resolve()), browser, language))
                passed, failed = passed + (not problems), failed + bool(problems)
                for problem in problems:
                    print(f"{check.__module__}.{check.__name__} ({language}): {problem}")
    print(f"live pages: {passed} checks passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    # In a shell's background Ctrl-C is ignored, by the programs that are started from here too.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(main(sys.argv[1]))
