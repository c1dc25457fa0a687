"""Tries the gate as browsers, other sites and ill-meaning clients would.

python check.py PROGRAM [--long]; PROGRAM is charter, the gate stands beside it.
"""

import sys
import time
from pathlib import Path

import endings
import floods
import framing
import matrix
import patience
import traversals
from tally import Tally


def main(program: str, *options: str) -> int:
    gate = Path(program).with_name("charter-gate")
    tally = Tally("--long" in options)
    finish = patience.check_times(gate, tally)
    for part in (endings, matrix, traversals, framing, floods, patience):
        start, passed = time.monotonic(), tally.passed
        part.check(gate, tally)
        print(f"gate: {tally.passed - passed} of {part.__name__} in "
              f"{time.monotonic() - start:.1f} s", flush=True)
    finish()
    print(f"\ngate: {tally.passed} checks passed, {tally.failed} failed")
    return 1 if tally.failed or not tally.passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
