"""The power fails after any operation: the disk has what was synced, and any part of the rest."""

import random
import shutil

from report import Campaign
from sites import charter, read


class Disk:
    """Folders and files as a file system knows them: by number, with changes that wait."""

    def __init__(self, root, files):
        self.root = root
        self.folders = {0: {}}
        self.contents = {}
        self.synced = {}
        self.waiting = []
        self.next = 1
        for path, contents in files.items():
            *names, name = path.split("/")
            folder = 0
            for part in names:
                if part not in self.folders[folder]:
                    self.enter(folder, part, self.folder())
                folder = self.folders[folder][part]
            self.enter(folder, name, self.file(contents))
        self.synced.update(self.contents)
        self.durable = {number: dict(names) for number, names in self.folders.items()}
        self.waiting = []

    def folder(self):
        self.next += 1
        self.folders[self.next] = {}
        return self.next

    def file(self, contents=b""):
        self.next += 1
        self.contents[self.next] = contents
        return self.next

    def enter(self, folder, name, number):
        """Gives a name to something, or takes it away (None)."""
        self.change([(folder, name, number)])

    def change(self, entries):
        """Changes names, all of them in one step."""
        for folder, name, number in entries:
            if number is None:
                self.folders[folder].pop(name, None)
            else:
                self.folders[folder][name] = number
        self.waiting.append(entries)

    def find(self, folder, name=None):
        """The folder and the name that a path leads to; None for what is not on this disk."""
        path = folder if name is None else f"{folder}/{name}"
        if path == self.root:
            return None, 0
        if not path.startswith(self.root + "/"):
            return None
        *names, last = path.removeprefix(self.root + "/").split("/")
        number = 0
        for part in names:
            number = self.folders[number][part]
        return number, last

    def number(self, found):
        folder, name = found
        return 0 if folder is None else self.folders[folder][name]

    def take(self, line):
        """Does what a line of the journal tells."""
        kind, *words = line.split("\t")
        first = self.find(*words[:1 if kind in ("write", "sync") else 2])
        if first is None:
            return
        if kind == "mkdir":
            self.enter(*first, self.folder())
        elif kind == "create":
            self.enter(*first, self.file())
        elif kind == "write":
            self.contents[self.number(first)] += bytes.fromhex(words[1])
        elif kind == "remove":
            self.enter(*first, None)
        elif kind == "sync":
            self.sync(self.number(first))
        else:
            second = self.find(*words[2:4])
            one, other = self.number(first), self.folders[second[0]].get(second[1])
            if kind == "link":
                self.enter(*second, one)
            else:
                self.change([(*second, one), (*first, other if kind == "exchange" else None)])

    def sync(self, number):
        """What was done in that folder, or to that file, stays."""
        if number in self.contents:
            self.synced[number] = self.contents[number]
            return
        kept = []
        for entries in self.waiting:
            if any(folder == number for folder, _, _ in entries):
                self.apply(self.durable, entries)
            else:
                kept.append(entries)
        self.waiting = kept

    @staticmethod
    def apply(folders, entries):
        for folder, name, number in entries:
            names = folders.setdefault(folder, {})
            if number is None:
                names.pop(name, None)
            else:
                names[name] = number

    def afterCut(self, chance):
        """The files that are left: each change that waits was done or not, as chance decides."""
        folders = {number: dict(names) for number, names in self.durable.items()}
        for entries in self.waiting:
            if chance.random() < 0.5:
                self.apply(folders, entries)
        left = {}
        self.collect(folders, 0, "", left, chance)
        return left

    def collect(self, folders, number, path, left, chance):
        for name, child in folders.get(number, {}).items():
            if child in self.contents:
                whole, kept = self.contents[child], self.synced.get(child, b"")
                rest = chance.choice([0, 0, len(whole), chance.randint(0, len(whole))])
                left[path + name] = kept if kept == whole else whole[:max(len(kept), rest)]
            else:
                self.collect(folders, child, f"{path}{name}/", left, chance)


def site(files):
    """The files of the site among those of a disk."""
    return {path[9:]: contents for path, contents in files.items() if path.startswith("output/x/")}


def record(place, *arguments):
    """The operations of a build, and the disk before it."""
    files = place.tree(".")
    journal = f"{place.path}/journal"
    write = open(journal, "w", encoding="utf-8")
    write.close()
    code, said = place.run("build", "-q", "--jobs", "1", *arguments, CHARTER_JOURNAL=journal)
    assert code == 0, said
    lines = read(journal).decode().splitlines()
    return Disk(place.work, files), lines


def run(place, part):
    """Cuts the power after each operation of a durable build, each time in many ways."""
    chance = random.Random(20)
    texts = [charter(1), charter(2), charter(2, languages=("fr",))]
    sites = [{}] + [place.expected(text) for text in texts]
    with Campaign("power cuts, durable") as campaign:
        for turn, text in enumerate(texts):
            place.write("charters/x.yaml", text)
            disk, lines = record(place, "--durable")
            for done, line in enumerate(["", *lines]):
                if line:
                    disk.take(line)
                for _ in range(max(1, 100 // part)):
                    left = site(disk.afterCut(chance))
                    isWhole = left in sites[turn:turn + 2]
                    where = f"version {turn}, operation {done}: {line[:90]}"
                    campaign.check("" if isWhole else where)
            after = site(disk.afterCut(chance))
            campaign.check("" if after == sites[turn + 1] else "what was published is gone")
    repairs(place, part, texts, sites, chance)


def repairs(place, part, texts, sites, chance):
    """Without `--durable` a power cut may damage what was just written: `--verify` finds it."""
    with Campaign("power cuts, then build --verify") as campaign:
        for _ in range(max(2, 100 // part)):
            shutil.rmtree(f"{place.work}/output", ignore_errors=True)
            place.write("charters/x.yaml", texts[0])
            place.run("build", "-q")
            place.write("charters/x.yaml", texts[1])
            disk, lines = record(place)
            for line in lines:
                disk.take(line)
            for path, contents in site(disk.afterCut(chance)).items():
                place.write(f"output/x/{path}", contents)
            code, said = place.run("build", "-q", "--verify")
            isWhole = code == 0 and place.tree("output/x") == sites[2]
            campaign.check("" if isWhole else f"not repaired: exit {code} {said[-200:]}")
