"""Complete charters to measure with: the repository's example, for one town after another."""

import shutil
from pathlib import Path

CHARTERS = Path(__file__).resolve().parents[2] / "charters"


def write(folder, count):
    """Writes so many charters, and the files that they name."""
    folder.mkdir(parents=True)
    shutil.copy(CHARTERS / "_commun.yaml", folder)
    shutil.copytree(CHARTERS / "textes", folder / "textes")
    text = (CHARTERS / "exemple-complet.yaml").read_text()
    for number in range(count):
        town = text.replace("saint-exemple", f"saint-exemple-{number}")
        (folder / f"saint-exemple-{number}.yaml").write_text(town)
