"""Milliseconds, memory and instructions of each stage of a build.

    report.py PROGRAM [COUNT]      a release build; 200 charters unless told otherwise

Instructions are callgrind's; a stage's milliseconds are its share of them in the processor's time.
"""

import os
import sys
import tempfile
from pathlib import Path
from statistics import median

import corpus
import stages

RUNS = 5


def measured(command):
    """Milliseconds of the processor and peak megabytes of one run."""
    quiet = [(os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
    process = os.posix_spawn(command[0], command, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(process, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} ended with {status}")
    return (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def builds(program, count):
    """Milliseconds of a cold build, of one in which nothing changed, and the peak of the cold one."""
    cold, warm, once = [], [], ["-q", "--jobs", "1"]
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        corpus.write(Path(folder, "charters"), count)
        for run in range(RUNS):
            command = [program, "build", f"{folder}/charters", "-o", f"{folder}/{run}", *once]
            cold.append(measured(command))
            warm.append(measured(command))
    return median(ms for ms, _ in cold), median(ms for ms, _ in warm), max(mb for _, mb in cold)


def main():
    program, count = os.path.abspath(sys.argv[1]), int((sys.argv[2:] or [200])[0])
    milliseconds, warm, megabytes = builds(program, count)
    total, parts = stages.counted(program, count)
    print("| stage | instructions, thousands a charter | share | ms a charter |\n|---|---|---|---|")
    for stage, number in [*parts.items(), ("all", total)]:
        share = number / total
        print(f"| {stage} | {number / count / 1000:,.0f} | {share:.0%} | {share * milliseconds / count:.3f} |")
    print(f"\n{count} charters: {milliseconds:.0f} ms, {megabytes:.0f} MB; nothing changed: {warm:.1f} ms")


if __name__ == "__main__":
    main()
