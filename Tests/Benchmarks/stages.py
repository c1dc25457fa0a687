"""How many instructions each stage of a build takes, counted by callgrind."""

import re
import subprocess
import tempfile
from pathlib import Path

import corpus

# The functions in which a stage happens; what they call counts with them.
FUNCTIONS = {
    "read": "CharterKit.CharterText.init(reading:",
    "fields": "charter.CharterReading.init(",
    "check": "CharterKit.CheckedFile.all(",
    "infer": "CharterKit.SitePages.init(of:",
    "compose": "CharterKit.Page.documents(",
    "render": "CharterKit.SitePages.files(of:",
    "build": "charter.BuildRun.run(",
}
LINE = re.compile(r"^\s*([\d,]+) (?:\([ \d.]+%\))?\s*[^\s:]*:(.*?)(?: \[.*\])?$")


def counted(program, count):
    """Builds so many charters; instructions of the whole run, and of each stage but `start`."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        corpus.write(folder / "charters", count)
        counts = folder / "counts"
        subprocess.run(
            ["valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={counts}", program, "build",
             folder / "charters", "-o", folder / "output", "--jobs", "1", "-q"],
            # valgrind says of each system call that it does not know that it does not know it.
            check=True, stderr=subprocess.DEVNULL)
        listing = subprocess.run(
            ["callgrind_annotate", "--inclusive=yes", "--auto=no", "--threshold=100", counts],
            check=True, capture_output=True, text=True).stdout
    return stages(subprocess.run(
        ["swift", "demangle"], input=listing, check=True, capture_output=True, text=True).stdout)


def stages(listing):
    """The instructions of each stage, from callgrind's list of functions."""
    total, found = 0, dict.fromkeys(FUNCTIONS, 0)
    for line in listing.splitlines():
        if "PROGRAM TOTALS" in line:
            total = int(line.split()[0].replace(",", ""))
        match = LINE.match(line)
        if not match:
            continue
        number = int(match[1].replace(",", ""))
        for stage, name in FUNCTIONS.items():
            # Several lines may stand for one function: the largest holds the others.
            if name in match[2] and "closure" not in match[2]:
                found[stage] = max(found[stage], number)
    missing = [stage for stage, number in found.items() if not number]
    if missing or not total:
        raise SystemExit(f"callgrind counted nothing for {missing or 'the program'}")
    # To compose is what writing the pages of a site begins with.
    found["render"] -= found["compose"]
    found["compose"] += found.pop("infer")
    parts = {"start": total - found["build"]}
    parts.update({stage: number for stage, number in found.items() if stage != "build"})
    parts["publish"] = total - sum(parts.values())
    return total, parts
