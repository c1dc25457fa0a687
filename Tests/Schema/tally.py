"""The count of what was checked."""

from collections.abc import Iterable


class Tally:
    """The checks that were made, and what they found."""

    def __init__(self) -> None:
        self.passed = 0
        self.failed = 0

    def add(self, name: str, problems: Iterable[str]) -> None:
        found = list(problems)
        self.failed += bool(found)
        self.passed += not found
        for problem in found:
            print(f"{name}: {problem}")
