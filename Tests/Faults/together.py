"""Builds at the same time, readers while sites are put in place, kills at any moment."""

import os
import random
import re
import signal
import subprocess
import threading
import time

from report import Campaign
from sites import charter, read, tree

VERSION = re.compile(rb"version-(\d+)-")


def start(place, *arguments):
    """A build that goes on by itself."""
    return subprocess.Popen(
        place.command("build", "-q", *arguments), cwd=place.work, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=place.environment())


def staged(place):
    """What is left of the work; empty when all is tidy."""
    return [name for name in os.listdir(f"{place.work}/output") if "stage" in name]


def pairs(place, count):
    """Two builds of different charters into the same site at the same time."""
    texts = [charter(1), charter(2)]
    sites = [place.expected(text) for text in texts]
    for name, text in zip("ab", texts):
        place.write(f"{name}/x.yaml", text)
    with Campaign("pairs of builds") as campaign:
        for _ in range(count):
            runs = [start(place, name, "-o", "output") for name in "ab"]
            codes = [run.wait() for run in runs]
            isWhole = place.tree("output/x") in sites and codes == [0, 0] and not staged(place)
            campaign.check("" if isWhole else f"codes {codes}, left {staged(place)}")


class Reader(threading.Thread):
    """Someone who reads a site over and over."""

    def __init__(self, site, publishing):
        super().__init__()
        self.site, self.publishing = site, publishing
        self.reads = self.passes = 0
        self.lost = []

    def run(self):
        names = ["index.html", "fr/index.html", "fr/charter.md", "en/charter.txt", "charter.json"]
        while not self.publishing.is_set():
            try:
                before = os.stat(self.site).st_ino
                seen = [self.version(name) for name in names]
                isSame = os.stat(self.site).st_ino == before
            except OSError as error:
                self.lost.append(str(error))
                continue
            if isSame:
                self.passes += 1
                if len(set(seen)) != 1:
                    self.lost.append(f"a pass saw {set(seen)}")

    def version(self, name):
        """The one version that a file tells of, to its end."""
        contents = read(f"{self.site}/{name}")
        self.reads += 1
        found = set(VERSION.findall(contents))
        isWhole = contents.rstrip().endswith((b"</html>", b"}")) or name.endswith((".md", ".txt"))
        if len(found) != 1 or not isWhole:
            self.lost.append(f"{name}: versions {found}, {len(contents)} bytes")
        return found.pop() if found else None


def readers(place, publishes, reads):
    """Four readers while a site is published again and again."""
    place.write("charters/x.yaml", charter(0))
    assert place.run("build", "-q")[0] == 0
    done = threading.Event()
    crew = [Reader(f"{place.work}/output/x", done) for _ in range(4)]
    for reader in crew:
        reader.start()
    version, failed = 0, []
    while version < publishes or sum(reader.reads for reader in crew) < reads:
        version += 1
        place.write("charters/x.yaml", charter(version))
        code, said = place.run("build", "-q")
        if code != 0:
            failed.append(f"publish {version}: exit {code} {said[-200:]}")
    done.set()
    for reader in crew:
        reader.join()
    passes = sum(reader.passes for reader in crew)
    with Campaign(f"reads during {version} publishes, {passes} undisturbed passes") as campaign:
        campaign.tried = sum(reader.reads for reader in crew)
        campaign.lost = failed + [what for reader in crew for what in reader.lost]


def signals(place, count):
    """Ended by a signal at any moment: the code says which, the site is old or new."""
    texts = [charter(1), charter(2)]
    sites = [place.expected(text) for text in texts]
    chance = random.Random(3)
    kinds = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL]
    place.write("charters/x.yaml", texts[0])
    place.run("build", "-q", "--durable")
    with Campaign("signals") as campaign:
        for turn in range(count):
            place.write("charters/x.yaml", texts[(turn + 1) % 2])
            run = start(place)
            time.sleep(chance.uniform(0, 0.02))
            kind = chance.choice(kinds)
            run.send_signal(kind)
            code = run.wait()
            faults = []
            if code not in (0, -kind, 128 + kind):
                faults.append(f"exit {code} after {kind}")
            if tree(f"{place.work}/output/x") not in sites:
                faults.append(f"neither old nor new after {kind}")
            place.run("build", "-q")
            if place.tree("output/x") != sites[(turn + 1) % 2] or staged(place):
                faults.append(f"not repaired after {kind}")
            campaign.check(*faults)


def run(place, part):
    pairs(place, 200 // part)
    readers(place, 2_000 // part, 100_000 // part)
    signals(place, 1_000 // part)
