"""Charters as the values that an editor's schema validator sees."""

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

Path_ = tuple[str | int, ...]


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2's core schema, as editors read it: `no` and dates are texts, 1.10 is a number."""

    yaml_implicit_resolvers: dict = {}


for tag, pattern, first in [
    ("bool", r"^(true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", "-+.0123456789"),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


def load(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), CoreLoader)


def merged(charter: dict, partial: dict) -> dict:
    """The charter with what its partial one says besides, and without naming it."""
    whole = {**partial, **charter}
    del whole["inclure"]
    for key in charter.keys() & partial.keys():
        if isinstance(charter[key], dict):
            whole[key] = {**partial[key], **charter[key]}
        else:
            whole[key] = partial[key] + charter[key]
    return whole


def places(value: Any, path: Path_ = ()) -> Iterator[Path_]:
    """Each place below a value; of a list, that of every item."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in items:
        yield (*path, key)
        if isinstance(inner, dict | list):
            yield from places(inner, (*path, key))


def kinds_of_places(value: Any) -> list[Path_]:
    """One place for each kind: the same keys, in whichever item, language or entry."""
    found: dict[Path_, Path_] = {}
    for path in places(value):
        kind = tuple("*" if isinstance(step, int) or step in ("fr", "en") else step for step in path)
        if kind[0] in ("prestataires", "finalités"):
            kind = (kind[0], *"*"[: len(kind) - 1], *kind[2:])
        found.setdefault(kind, path)
    return list(found.values())


# What any field may be given by mistake, and what those of a certain form may.
VALUES = [None, {}, [], " ", "zzz ?", 12.5, {"zzz": "zzz"}]
FORMS = {
    "mise-à-jour": ["2026-02-30", "2024-02-29", "0000-01-01", "1er mars 2026", "2026-1-1"],
    "url": ["https://", "HTTPS://exemple.fr/é", "ftp://exemple.fr", "//exemple.fr", "https:///a"],
    "pays": ["fR", "XX", "NO", "FRA"],
    "courriel": ["a@b@c", "moi@exemple.fr", "moi@*.fr", "m oi@exemple.fr"],
    "domaine": ["-a.fr", "*.é.fr", "a..fr", ".exemple.fr", "a_b.fr", "exemple.fr/"],
    "gérer": ["##gérer##", "##manage-cookies##", "//exemple.fr", "#ancre", "a b", "cookies/choix"],
    "renouvelé": ["OUI", "True", True, "vrai", 1],
    "langues": [["français"], ["fr_FR"], "fr"],
    "id": ["être", "a-b_c.d", 2],
    "charte": ["1", 2, "1.0"],
    "durée": [
        "13 moi", "13 Mois", "jusqu’à 12\u00a0mois", "up to 12 months by default", "1 an 6 mois",
        "1 an et", "environ P1Y", "P1Y6M", "PT", "2 semaines par défaut", "un mois", "Session",
        "par défaut", "13mois", "1 an et demi", "P1Y6M3D", "PT30M", "30 MIN environ", "12345678 s",
    ],
}


def faulty(whole: dict) -> Iterator[tuple[str, dict]]:
    """Charters that differ from one in one place, each with what was done."""
    for path in kinds_of_places(whole):
        shown = "/".join(map(str, path))
        for value in VALUES + FORMS.get(str(path[-1]), []):
            yield f"{shown}: {json.dumps(value, ensure_ascii=False)}", replaced(whole, path, value)
        yield f"{shown} is removed", removed(whole, path)
        if isinstance(path[-1], str):
            yield f"{shown}q", renamed(whole, path, path[-1] + "q")


def pruned(value: Any, kept: set[Path_], path: Path_ = ()) -> Any:
    """The value with those mappings of its lists only in which such a place lies."""
    if isinstance(value, dict):
        return {key: pruned(inner, kept, (*path, key)) for key, inner in value.items()}
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        return value
    places = [(*path, index) for index in range(len(value))]
    return [
        pruned(item, kept, place)
        for item, place in zip(value, places)
        if any(other[: len(place)] == place for other in kept)
    ]


def at(value: Any, path: Path_) -> Any:
    for step in path:
        value = value[step]
    return value


def replaced(whole: dict, path: Path_, value: Any) -> dict:
    changed = copy.deepcopy(whole)
    at(changed, path[:-1])[path[-1]] = value
    return changed


def removed(whole: dict, path: Path_) -> dict:
    changed = copy.deepcopy(whole)
    del at(changed, path[:-1])[path[-1]]
    return changed


def renamed(whole: dict, path: Path_, name: str) -> dict:
    changed = removed(whole, path)
    at(changed, path[:-1])[name] = at(whole, path)
    return changed
