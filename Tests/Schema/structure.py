"""What holds of a schema by itself."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from jsonschema import Draft7Validator, Draft202012Validator, SchemaError


def subschemas(schema: Any) -> Iterator[dict]:
    """Every object in a schema; examples are none of it."""
    if isinstance(schema, dict):
        yield schema
        for key, inner in schema.items():
            if key != "examples":
                yield from subschemas(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from subschemas(inner)


def target(schema: dict, reference: str) -> Any:
    value: Any = schema
    for step in unquote(reference.removeprefix("#")).split("/")[1:]:
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


def faults(schema: dict) -> Iterator[str]:
    # Several editors know no draft after the seventh, and look schemas over by it.
    for dialect in (Draft202012Validator, Draft7Validator):
        try:
            dialect.check_schema(schema)
        except SchemaError as error:
            yield error.message
    references = {part["$ref"] for part in subschemas(schema) if isinstance(part.get("$ref"), str)}
    for reference in references:
        try:
            target(schema, reference)
        except (KeyError, IndexError):
            yield f"{reference} leads nowhere"
    for name in schema.get("$defs", {}):
        if f"#/$defs/{name}" not in references:
            yield f"{name} is defined for nothing"


def wrong_examples(schema: dict) -> Iterator[str]:
    """The examples that their own place refuses."""
    whole = Draft202012Validator(schema)
    for part in subschemas(schema):
        if isinstance(part.get("examples"), list):
            for example in part["examples"]:
                for error in whole.evolve(schema=part).iter_errors(example):
                    yield f"{example}: {error.message}"
