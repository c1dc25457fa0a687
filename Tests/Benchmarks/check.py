"""Fails when a build of 100 charters takes more instructions than it may.

    check.py PROGRAM      a release build

Instructions are the same on a busy machine and on an idle one, which times are not.
"""

import sys

import stages

COUNT = 100
BUDGET_MILLIONS = 1400


def main():
    total, parts = stages.counted(sys.argv[1], COUNT)
    millions = round(total / 1e6)
    print(", ".join(f"{stage} {round(number / 1e6)}" for stage, number in parts.items()))
    verdict = "within" if millions <= BUDGET_MILLIONS else "over"
    print(f"{COUNT} charters: {millions} million instructions, {verdict} {BUDGET_MILLIONS}")
    return verdict == "over"


if __name__ == "__main__":
    sys.exit(main())
