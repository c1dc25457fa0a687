"""The shapes of reports that no published schema describes, as JSON Schemas."""

from typing import Any

TEXT = {"type": "string", "minLength": 1, "pattern": r"^[^\x00-\x08\x0b-\x1f\x7f-\x9f]*$"}
COUNT = {"type": "integer", "minimum": 0}
LINE = {"type": "integer", "minimum": 1}


def closed(properties: dict[str, Any], *optional: str) -> dict[str, Any]:
    """An object that has these members and no other."""
    return {
        "type": "object",
        "properties": properties,
        "required": [key for key in properties if key not in optional],
        "additionalProperties": False,
    }


def listed(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": item}


MESSAGE = closed({"en": TEXT, "fr": TEXT})

# Source: this project's README.
REPORT = closed(
    {
        "version": {"const": 1},
        "charters": listed(TEXT),
        "errors": COUNT,
        "warnings": COUNT,
        "advices": COUNT,
        "diagnostics": listed(
            closed(
                {
                    "file": TEXT,
                    "line": LINE,
                    "column": LINE,
                    "length": COUNT,
                    "rule": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"},
                    "severity": {"enum": ["error", "warning", "advice"]},
                    "fault": {"type": "boolean"},
                    "subject": MESSAGE,
                    "message": MESSAGE,
                    "help": MESSAGE,
                },
                "subject",
                "help",
            )
        ),
        "failures": listed(closed({"file": TEXT, "message": MESSAGE})),
    }
)

# Source: GitLab's documentation, "Code Quality report format"; a path is that of the repository.
GITLAB = listed(
    closed(
        {
            "description": TEXT,
            "check_name": TEXT,
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16,}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": closed(
                {
                    "path": {**TEXT, "not": {"pattern": r"^\./"}},
                    "lines": closed({"begin": LINE}),
                }
            ),
        }
    )
)
