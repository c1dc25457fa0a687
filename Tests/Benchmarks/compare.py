"""The cases of the README's table, of a program and of others that build the same charters.

    compare.py PROGRAM CORPUS [NAME=COMMAND ...]      a release build; a folder of charters

In each COMMAND, {corpus} and {output} stand for the folders. The programs take turns; times are
the processor's, whole processes with their children, in milliseconds, the median of three runs.
All is written in memory, where it takes 0.3 MB for each charter. Memory is that of the largest
process, and never less than Python's own.
"""

import os
import shlex
import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from report import measured

RUNS = 3
PARTS = 10


def commands(program, arguments):
    """What builds {corpus} into {output}, by name: the program, and what was given as NAME=COMMAND."""
    own = f"{shlex.quote(program)} build -q --jobs 1 -o {{output}} {{corpus}}"
    return {"charter": own} | dict(argument.split("=", 1) for argument in arguments)


def built(command, corpus, output):
    """Builds a corpus by such a command: milliseconds and megabytes."""
    return measured([word.format(corpus=corpus, output=output) for word in shlex.split(command)])


def charters_in(folder):
    """The names of the charters in a folder, in order."""
    names = [name for name in os.listdir(folder) if name.endswith((".yaml", ".yml", ".json"))]
    return sorted(name for name in names if name[0] not in "_.")


class Comparison:
    """Builds of copies of one corpus in a folder in memory."""

    def __init__(self, program, charters, folder):
        self.program, self.folder, self.count = program, folder, 0
        self.corpus = Path(folder, "charters")
        # Not copied by Python: no process that it starts seems to take less memory than it did.
        measured(["/bin/cp", "-r", charters, str(self.corpus)])
        self.names = charters_in(self.corpus)
        self.texts = [Path(self.corpus, name).read_bytes() for name in self.names[: RUNS + 2]]

    def output(self):
        """A folder for an output that is not there yet."""
        self.count += 1
        return f"{self.folder}/{self.count}"

    def build(self, output, *options, jobs="1"):
        """Builds the corpus: milliseconds and megabytes."""
        return measured([self.program, "build", "-q", "--jobs", jobs, *options, "-o", output,
                         str(self.corpus)])

    def cold(self, programs):
        """Milliseconds and megabytes of full builds by each program, which take turns."""
        samples = {name: [] for name in programs}
        for _ in range(RUNS + 1):
            for name, command in programs.items():
                output = self.output()
                samples[name].append(built(command, self.corpus, output))
                shutil.rmtree(output)
        # The first run warms the caches.
        return {name: tuple(map(median, zip(*figures[1:]))) for name, figures in samples.items()}

    def again(self):
        """Milliseconds of builds over what a former one wrote: nothing changed, the same with the
        outputs looked at, one charter changed."""
        output, cases = self.output(), ([], [], [])
        self.build(output)
        for run in range(RUNS):
            cases[0].append(self.build(output)[0])
            cases[1].append(self.build(output, "--verify")[0])
            self.change(self.texts[run + 1])
            cases[2].append(self.build(output)[0])
        self.change(self.texts[0])
        shutil.rmtree(output)
        return map(median, cases)

    def change(self, text):
        """Gives the first charter that text."""
        Path(self.corpus, self.names[0]).write_bytes(text)

    def threads(self):
        """The time by the clock that two threads take, as a share of that of one."""
        walls = {"1": [], "2": []}
        for _ in range(RUNS):
            for jobs, figures in walls.items():
                output, start = self.output(), time.monotonic()
                self.build(output, jobs=jobs)
                figures.append(time.monotonic() - start)
                shutil.rmtree(output)
        return median(walls["2"]) / median(walls["1"])

    def parts(self):
        """What one build takes of the time of ten builds of a tenth of the charters each."""
        outputs = [self.output() for _ in range(PARTS)]
        apart = sum(
            self.build(output, "--shard", f"{part}/{PARTS}")[0]
            for part, output in enumerate(outputs, start=1))
        for output in outputs:
            shutil.rmtree(output)
        return self.build(self.output())[0] / apart


def main():
    program, charters = os.path.abspath(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        comparison = Comparison(program, charters, folder)
        count = len(comparison.names)
        cold = comparison.cold(commands(program, sys.argv[3:]))
        own = cold["charter"][0]
        for name, (milliseconds, megabytes) in cold.items():
            each = milliseconds / count
            print(f"{name}: {milliseconds:.1f} ms, {each:.3f} each, {megabytes:.1f} MB; "
                  f"charter takes {own / milliseconds:.3f} of it", flush=True)
        if count > PARTS:
            unchanged, verified, one = comparison.again()
            print(f"nothing changed: {unchanged:.1f} ms, with --verify {verified:.1f}; "
                  f"one changed: {one:.1f}", flush=True)
            print(f"two threads: {comparison.threads():.3f} of the time of one", flush=True)
            print(f"one build: {comparison.parts():.3f} of ten of a tenth each", flush=True)


if __name__ == "__main__":
    main()
