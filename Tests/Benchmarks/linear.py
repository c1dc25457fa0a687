"""What all charters of a folder take, of ten times what a tenth of them takes.

    linear.py PROGRAM CORPUS [NAME=COMMAND ...]      as in compare.py

All is written in memory, where it takes 0.12 MB for each charter. A virtual machine has its memory
from a host that finds it when it is first written to, and that has back what is free: a program
that writes 11 GB would be charged with that as well. So another process writes to all of it before,
and gives it up while a build needs it. Two builds of a tenth stand before each build of all, and
two behind it. Times are the processor's, in milliseconds.
"""

import mmap
import os
import shutil
import signal
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from statistics import mean, median

from compare import built, charters_in, commands

ROUNDS = 3
PARTS = 10
CHUNK = 1 << 28
# Free memory is this much, and more than that, while a build runs.
LEAST, ENOUGH = 1 << 29, 1 << 31


def free():
    """How many bytes of memory nothing is in."""
    lines = Path("/proc/meminfo").read_text().splitlines()
    return next(int(line.split()[1]) << 10 for line in lines if line.startswith("MemFree:"))


def hold(ready):
    """Writes to nearly all free memory, and gives some of it up whenever little is free."""
    chunks = []
    while free() > LEAST:
        chunks.append(mmap.mmap(-1, CHUNK, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS))
        chunks[-1][:: mmap.PAGESIZE] = bytes(CHUNK // mmap.PAGESIZE)
    while chunks:
        if free() < ENOUGH:
            chunks.pop().close()
        elif ready:
            os.write(ready, b".")
            ready = None
        else:
            time.sleep(0.02)
    signal.pause()


@contextmanager
def held():
    """Free memory that has been written to, for what is done meanwhile."""
    reading, ready = os.pipe()
    holder = os.fork()
    if holder == 0:
        try:
            hold(ready)
        finally:
            os._exit(1)
    os.close(ready)
    try:
        if not os.read(reading, 1):
            raise SystemExit("the memory could not be written to")
        yield
    finally:
        os.close(reading)
        os.kill(holder, signal.SIGKILL)
        os.waitpid(holder, 0)


def tenth(corpus, folder):
    """A copy of every tenth charter, and of all that is none."""
    left_out = {name for index, name in enumerate(charters_in(corpus)) if index % PARTS}
    return shutil.copytree(corpus, folder, ignore=lambda at, _: left_out if at == corpus else ())


def milliseconds(command, corpus, output):
    """The time of one build, in memory that was written to before."""
    with held():
        figures = built(command, corpus, output)
    shutil.rmtree(output)
    return figures[0]


def main():
    program, corpus = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    programs = commands(program, sys.argv[3:])
    ratios = {name: [] for name in programs}
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        part, output = tenth(corpus, f"{folder}/tenth"), f"{folder}/output"
        for _ in range(ROUNDS):
            for name, command in programs.items():
                times = [milliseconds(command, each, output)
                         for each in (part, part, corpus, part, part)]
                whole, of_part = times.pop(2), mean(times)
                ratios[name].append(whole / of_part / PARTS)
                print(f"{name}: {whole:,.0f} ms, a tenth {of_part:,.0f}: {ratios[name][-1]:.3f}", flush=True)
    for name, figures in ratios.items():
        print(f"{name}: {median(figures):.3f} of ten times a tenth", flush=True)


if __name__ == "__main__":
    main()
