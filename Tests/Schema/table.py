"""The Table Schema of the cookie table. Source: Frictionless Table Schema, version 1."""

import json
import re
from collections.abc import Iterator

TYPES = {"string", "boolean", "date", "array"}


def faults(table: dict, keys: list[str]) -> Iterator[str]:
    """`keys` are a cookie's in the schema of charters: the table has all of them, and no other."""
    names = [field["name"] for field in table["fields"]]
    if names != keys:
        yield f"the columns are {names}"
    for field in table["fields"]:
        yield from (f"{field['name']}: {fault}" for fault in column_faults(field))


def column_faults(field: dict) -> Iterator[str]:
    example = field["example"]
    constraints = field.get("constraints", {})
    if field["type"] not in TYPES:
        yield f"there is no type {field['type']}"
    if not field["description"] or not example:
        yield "there is no help or no example"
    if "enum" in constraints and example not in constraints["enum"]:
        yield f"{example} is none of its values"
    if not re.search(constraints.get("pattern", ""), example):
        yield f"{example} has not its form"
    if field["type"] == "boolean" and example not in field["trueValues"] + field["falseValues"]:
        yield f"{example} is neither true nor false"
    if field["type"] == "date" and not re.fullmatch(r"\d{4}-\d\d-\d\d", example):
        yield f"{example} is not a date"
    if field["type"] == "array" and not isinstance(json.loads(example), list):
        yield f"{example} is not an array"
