"""Counts what was checked."""

import sys


class Tally:
    """What passed and what failed; each failure is printed."""

    def __init__(self, is_long: bool) -> None:
        self.is_long = is_long
        self.passed = 0
        self.failed = 0

    def some(self, cases: list) -> list:
        """All of many cases in the long run, one in fifty otherwise."""
        return cases if self.is_long else cases[::50]

    def expect(self, holds: bool, *what: object) -> None:
        self.passed += holds
        self.failed += not holds
        if not holds and self.failed <= 50:
            print("gate:", *what, file=sys.stderr)
