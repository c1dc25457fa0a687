"""The same bytes whatever the surroundings, and nothing but files is asked of the system."""

import hashlib
import os
import random
import re
import shutil
import subprocess

from report import Campaign
from sites import charter, read, tree, write

ZONES = ["UTC", "Europe/Paris", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu", ""]
LOCALES = ["C", "C.UTF-8", "tr_TR.UTF-8", "fr_FR.ISO-8859-1", "ar_EG.UTF-8", "xx"]
CLOCKS = [0, 3_600, -3_600, 86_400 * 97, -86_400 * 365 * 40, 86_400 * 365 * 90]


def charters(count):
    """Charters under names that sort differently here and there."""
    names = [f"{'aBéZ-_'[number % 5]}{number}" for number in range(count)]
    return {name: charter(number, sections=1 + number % 4) for number, name in enumerate(names)}


def digest(folder):
    """One hash of all files, but for the record, which knows inodes."""
    total = hashlib.sha256()
    for path, contents in sorted(tree(folder).items()):
        if path != ".charter-build":
            total.update(path.encode() + b"\0" + contents + b"\0")
    return total.hexdigest()


def surroundings(place, chance, number):
    """Another folder, owner's home, clock, processor…; the command to run there."""
    folder = f"{place.path}/{'deep/' * chance.randint(0, 3)}é {number}"
    texts = list(charters(8).items())
    chance.shuffle(texts)
    for name, text in texts:
        write(f"{folder}/charters/{name}.yaml", text)
    environment = place.environment(
        CHARTER_FAULT=f"clock:{chance.choice(CLOCKS)}", TZ=chance.choice(ZONES),
        LC_ALL=chance.choice(LOCALES), LANG=chance.choice(LOCALES),
        HOME=chance.choice(["/", "/x", ""]),
        CHARTER_LANG=chance.choice(["fr", "en"]), COLUMNS=str(chance.randint(1, 300)),
        SOURCE_DATE_EPOCH=str(chance.randint(0, 2**31)), **{f"X{number}": "x" * number})
    if chance.random() < 0.2:
        environment = {"LD_PRELOAD": place.shim, "CHARTER_FAULT": "clock:1"}
    processors = chance.choice(["0", "1", "0,1"][:os.cpu_count() or 1])
    command = ["taskset", "-c", processors, *place.command("build", "-q")]
    command += chance.choice([[], ["--jobs", "1"], ["--jobs", "7"], ["--durable"]])
    return folder, command, environment


def hermetic(place, count):
    """Builds everywhere; all give the same bytes."""
    chance = random.Random(7)
    expected = None
    with Campaign("surroundings") as campaign:
        for number in range(count):
            folder, command, environment = surroundings(place, chance, number)
            umask = chance.choice([0o000, 0o022, 0o027, 0o077])
            run = subprocess.run(
                command, cwd=folder, env=environment, umask=umask, capture_output=True, check=False)
            found = digest(f"{folder}/output")
            expected = expected or found
            isSame = run.returncode == 0 and found == expected
            campaign.check("" if isSame else f"{command} {environment}: {run.stderr[-200:]}")
            shutil.rmtree(folder)


def traced(place):
    """What a build of a hundred charters asks of the system."""
    forbidden = re.compile(
        r"\b(socket|connect|bind|sendto|sendmsg|execve|execveat|fork|vfork|ptrace)\(")
    for name, text in charters(100).items():
        place.write(f"charters/{name}.yaml", text)
    log = f"{place.path}/trace"
    with Campaign("system calls of a build of 100 charters") as campaign:
        run = subprocess.run(
            ["strace", "-f", "-o", log, *place.command("build", "-q", "--jobs", "2")],
            cwd=place.work, env=place.environment(), capture_output=True, check=False)
        lines = read(log).decode("utf-8", "replace").splitlines()
        # The first call is the program's own start.
        bad = [line for line in lines[1:] if forbidden.search(line)]
        opened = [line for line in lines if "O_WRONLY" in line or "O_RDWR" in line]
        outside = [line for line in opened if '"/' in line and place.work not in line]
        campaign.check(*bad, *outside, "" if run.returncode == 0 else f"exit {run.returncode}")
        campaign.tried = len(lines)


def run(place, part):
    hermetic(place, max(8, 200 // part))
    if shutil.which("strace"):
        traced(place)
