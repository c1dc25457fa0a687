"""One call to the system goes wrong, whichever it is: it fails, is cut short, or is the last."""

import errno
import os
import shutil

from report import Campaign
from sites import charter

ERRORS = ["ENOSPC", "EIO", "EDQUOT", "EACCES", "EINTR", "EMFILE", "EROFS", "ENOMEM"]
KINDS = [str(getattr(errno, name)) for name in ERRORS] + ["short", "kill"]
FOREIGN = {"x/CNAME": b"essai.fr\n", "x/fr/notes.pdf": b"%PDF"}


class Scenario:
    """A build between two versions of a site, with what other people have in its folder."""

    def __init__(self, place, name, foreign, old=("fr", "en"), options=()):
        self.place, self.name, self.foreign, self.options = place, name, foreign, options
        self.texts = [charter(1, languages=old), charter(2, languages=("fr", "en"))]
        self.sites = [place.expected(text) for text in self.texts]
        self.isWhole = not any("/assets/" in path for path in foreign)
        self.isNew = name == "new"

    def arguments(self):
        return ["build", "-q", "--jobs", "1", *self.options]

    def prepare(self):
        """Puts the old version in place, whole."""
        work = self.place.work
        shutil.rmtree(work)
        os.mkdir(work)
        self.place.write("charters/x.yaml", self.texts[0])
        if not self.isNew:
            code, said = self.place.run(*self.arguments())
            assert code == 0, said
        for path, contents in self.foreign.items():
            self.place.write(f"output/{path}", contents)
            os.utime(f"{work}/output/{path}", (1_000_000_000, 1_000_000_000))
        self.advance()

    def advance(self):
        """Asks for the new version."""
        self.place.write("charters/x.yaml", self.texts[1])

    def site(self):
        """The files of the site that are ours."""
        foreign = {path.removeprefix("x/") for path in self.foreign}
        return {path: bytes for path, bytes in self.place.tree("output/x").items()
                if path not in foreign and not path.startswith(".charter-stage")}

    def damaged(self):
        """What is wrong with the site after a fault; empty when it is old or new."""
        site, (old, new) = self.site(), self.sites
        if self.isNew:
            return "" if site in ({}, new) else f"{self.name}: a new site in part"
        if self.isWhole:
            return "" if site in (old, new) else f"{self.name}: neither old nor new"
        strange = [path for path, bytes in site.items()
                   if bytes not in (old.get(path), new.get(path))]
        return f"{self.name}: damaged {strange}" if strange else ""

    def foreignLost(self):
        """What happened to other people's files; empty when nothing did."""
        for path, contents in self.foreign.items():
            file = f"{self.place.work}/output/{path}"
            if not os.path.exists(file) or os.stat(file).st_mtime != 1_000_000_000:
                return f"{self.name}: {path} was touched"
            with open(file, "rb") as stream:
                if stream.read() != contents:
                    return f"{self.name}: {path} was changed"
        return ""

    def wrongCode(self, code, said, kind):
        """What is wrong with how the build ended; empty when it told the truth."""
        if code == 0:
            return "" if self.site() == self.sites[1] else f"{self.name}: 0 without the new site"
        if kind == "kill":
            return "" if code == -9 else f"{self.name}: {code} instead of a kill"
        if code != 2:
            return f"{self.name}: exit {code}: {said[-300:]}"
        return "" if said else f"{self.name}: 2 without a word"

    def repaired(self):
        """What is wrong after the next build, without a fault; empty when all is well."""
        code, said = self.place.run(*self.arguments())
        left = [name for name in os.listdir(f"{self.place.work}/output") if "stage" in name]
        left += [name for name in os.listdir(f"{self.place.work}/output/x") if "stage" in name]
        if code != 0 or left or self.site() != self.sites[1]:
            return f"{self.name}: not repaired, exit {code}, left {left}: {said[-300:]}"
        return self.foreignLost()

    def attempt(self, fault):
        """Builds with that fault; gives all that went wrong."""
        self.prepare()
        kind = fault.split(":")[1] if not fault.startswith("space") else fault
        code, said = self.place.run(*self.arguments(), CHARTER_FAULT=fault)
        faults = [self.damaged(), self.foreignLost(), self.wrongCode(code, said, kind)]
        return [f"{fault} {what}" for what in [*faults, self.repaired()] if what]


def scenarios(place):
    """The ways in which a site is put in place."""
    return [
        Scenario(place, "new", {}),
        Scenario(place, "replaced", FOREIGN),
        Scenario(place, "durable", {}, options=["--durable"]),
        Scenario(place, "language removed", {}, old=("fr", "en", "de")[:2] + ("fr-CA",)),
        Scenario(place, "one by one", {"x/assets/a.css": b"a{}"}),
    ]


def run(place, part):
    """Every call goes wrong in every way; of the tries, one in `part`."""
    with Campaign("faults at each call") as campaign:
        turn = 0
        for scenario in scenarios(place):
            scenario.prepare()
            count = place.calls(*scenario.arguments())
            for number in range(1, count + 1):
                for kind in KINDS:
                    turn += 1
                    if turn % part == 0:
                        campaign.check(*scenario.attempt(f"{number}:{kind}"))
    with Campaign("full disks") as campaign:
        for scenario in scenarios(place):
            size = sum(map(len, scenario.sites[1].values())) + 2_000
            for step in range(0, 128, max(1, part // 2)):
                campaign.check(*scenario.attempt(f"space:{size * step // 128}"))
