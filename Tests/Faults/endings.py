"""Exit codes tell the truth, whatever becomes of standard output and standard error."""

import errno
import os
import resource
import subprocess

from report import Campaign
from sites import charter

COMMANDS = {
    "check": ["check", "bad"],
    "check --format json": ["check", "bad", "--format", "json"],
    "build -o -": ["build", "good/x.yaml", "-o", "-", "--format", "text", "--language", "fr"],
    "build --check": ["build", "good", "--check", "-o", "nowhere"],
    "explain": ["explain", "--list"],
    "schema": ["schema"],
    "fix": ["fix", "--diff", "fixable/x.yaml"],
    "--help": ["--help"],
    "--version": ["--version"],
    "completion": ["--generate-completion-script", "bash"],
}


def ended(place, arguments, **streams):
    """The exit code of a run with these streams, and what it said."""
    run = subprocess.run(
        place.command(*arguments), cwd=place.work, env=place.environment(), timeout=60, check=False,
        stdin=subprocess.DEVNULL, **{"stderr": subprocess.PIPE, **streams})
    return run.returncode, (run.stderr or b"").decode()


def closed(number):
    """Closes a stream in the new process."""
    return lambda: os.close(number)


def outputs(place, campaign):
    """Standard output is full, closed, or nobody's."""
    for name, arguments in COMMANDS.items():
        with open("/dev/full", "wb") as full:
            code, said = ended(place, arguments, stdout=full)
        campaign.check("" if code == 2 and said else f"{name} > /dev/full: exit {code} {said}")
        code, said = ended(place, arguments, preexec_fn=closed(1))
        campaign.check("" if code == 2 and said else f"{name} >&-: exit {code} {said}")
        reading, writing = os.pipe()
        os.close(reading)
        code, said = ended(place, arguments, stdout=writing)
        os.close(writing)
        campaign.check("" if code == 2 and not said else f"{name} | true: exit {code} {said}")


def messages(place, campaign):
    """What cannot be said is told by the exit code."""
    for arguments, codes in {("build", "good"): {2}, ("build", "bad"): {1, 2}}.items():
        for number, stream in enumerate(("stdout", "stderr"), start=1):
            with open("/dev/full", "wb") as full:
                code, _ = ended(place, arguments, **{stream: full})
            campaign.check("" if code in codes else f"{arguments}, {stream} full: exit {code}")
            code, _ = ended(place, arguments, preexec_fn=closed(number))
            campaign.check("" if code in codes else f"{arguments}, {stream} closed: exit {code}")


def limits(place, campaign):
    """Files may not grow, none may be opened, nothing may be written."""
    def small():
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, 1_000))

    def few():
        resource.setrlimit(resource.RLIMIT_NOFILE, (4, 4))

    for name, limit in {"small files": small, "few files": few}.items():
        code, said = ended(place, ["build", "good", "-o", name], preexec_fn=limit)
        campaign.check("" if code == 2 and said else f"{name}: exit {code} {said}")
    for number in (errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EIO):
        for call in range(20, 60, 10):
            code, said = place.run(
                "build", "good", "-o", f"o{number}-{call}", "--jobs", "1",
                CHARTER_FAULT=f"{call}:{number}")
            isTrue = code == 0 or code == 2 and "charter:" in said
            campaign.check("" if isTrue else f"error {number}, call {call}: exit {code} {said}")


def run(place, _):
    place.write("good/x.yaml", charter(1))
    place.write("bad/x.yaml", charter(1).replace("13 months", "13 moi"))
    place.write("fixable/x.yaml", charter(1).replace("lifetime: ", "lifetime:\u00a0"))
    with Campaign("exit codes") as campaign:
        outputs(place, campaign)
        messages(place, campaign)
        limits(place, campaign)
