"""Charters to build, the sites that they should become, and runs of the program with faults."""

import os
import pathlib
import shutil
import subprocess
import tempfile

HERE = pathlib.Path(__file__).parent
SHARED_MEMORY = "/dev/shm"


def charter(version, languages=("fr", "en"), sections=1):
    """A charter whose pages all tell the version."""
    name = f"Essai version-{version}-"
    lines = [
        "charter: 1",
        f"languages: [{', '.join(languages)}]",
        f'site: {{name: "{name}", url: "https://essai.fr"}}',
        "controller: {name: Mairie, country: FR}",
        "providers: {mairie: {name: Mairie}}",
        "sections:",
    ]
    for number in range(sections):
        texts = ", ".join(f'{tag}: "Le site {name} {number}."' for tag in languages)
        lines.append(f"  - {{id: s{number}, title: {{{texts}}}, text: {{{texts}}}}}")
    descriptions = ", ".join(f"{tag}: Garder la session" for tag in languages)
    lines += [
        "  - {contents: cookies}",
        "cookies:",
        "  - name: sessionid",
        "    provider: mairie",
        "    purpose: necessary",
        f"    description: {{{descriptions}}}",
        "    lifetime: 13 months",
    ]
    return "\n".join(lines) + "\n"


def tree(folder):
    """The files below a folder, by path, with their bytes; links by what they name."""
    files = {}
    for root, folders, names in os.walk(folder):
        for name in names + [name for name in folders if os.path.islink(f"{root}/{name}")]:
            path = os.path.join(root, name)
            key = os.path.relpath(path, folder)
            files[key] = os.readlink(path) if os.path.islink(path) else read(path)
    return files


def read(path):
    """The bytes of a file."""
    with open(path, "rb") as file:
        return file.read()


def write(path, contents):
    """Writes a file, and makes the folders above it."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(contents.encode() if isinstance(contents, str) else contents)


class Place:
    """A folder to build in, gone at the end of a `with`."""

    def __init__(self, program):
        self.program = os.path.abspath(program)

    def __enter__(self):
        memory = SHARED_MEMORY if os.access(SHARED_MEMORY, os.W_OK) else None
        self.path = tempfile.mkdtemp(prefix="charter-faults-", dir=memory)
        self.shim = f"{self.path}/shim.so"
        subprocess.run(
            [shutil.which("cc") or "clang", "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o", self.shim,
             str(HERE / "shim.c"), "-ldl"], check=True)
        self.work = f"{self.path}/work"
        os.mkdir(self.work)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path)

    def command(self, *arguments):
        """The program's command line."""
        return [self.program, *arguments]

    def environment(self, **more):
        """The environment of a run; with CHARTER_FAULT or CHARTER_JOURNAL, the shim's too."""
        environment = {"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": self.path, **more}
        if any(name in more for name in ("CHARTER_FAULT", "CHARTER_JOURNAL")):
            environment["LD_PRELOAD"] = self.shim
        return environment

    def run(self, *arguments, cwd=None, **environment):
        """Runs the program; gives its exit code (-9: killed) and what it said."""
        run = subprocess.run(
            self.command(*arguments), cwd=cwd or self.work, stdin=subprocess.DEVNULL,
            capture_output=True, timeout=60, env=self.environment(**environment), check=False)
        return run.returncode, run.stderr.decode("utf-8", "replace")

    def calls(self, *arguments):
        """How many calls a run makes that the shim counts."""
        log = f"{self.path}/calls"
        code, said = self.run(*arguments, CHARTER_FAULT="count", CHARTER_FAULT_LOG=log)
        assert code == 0, said
        return int(read(log))

    def write(self, path, contents):
        """Writes a file in the working folder."""
        write(f"{self.work}/{path}", contents)

    def tree(self, path):
        """The files of a folder in the working folder."""
        return tree(f"{self.work}/{path}")

    def expected(self, text):
        """The files of the site that a charter becomes."""
        shutil.rmtree(f"{self.path}/alone", ignore_errors=True)
        write(f"{self.path}/alone/charters/x.yaml", text)
        code, said = self.run("build", "-q", cwd=f"{self.path}/alone")
        assert code == 0, said
        return tree(f"{self.path}/alone/output/x")
