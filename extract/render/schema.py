"""The JSON Schemas of the records."""

import json

import schemas
from schemas.base import Record

SCHEMAS: dict[str, type[Record]] = {
    "record": schemas.DocumentRecord,
    "meta": schemas.Meta,
    "section": schemas.Section,
    "statement": schemas.Statement,
    "assignment": schemas.Assignment,
    "deadline": schemas.Deadline,
    "citation": schemas.Citation,
    "coverage": schemas.Coverage,
    "comparison": schemas.Comparison,
    "finding": schemas.Finding,
}


def render_schema(name: str) -> str:
    """Return the JSON Schema of one kind of record; raises KeyError for a name that SCHEMAS lacks."""
    return json.dumps(SCHEMAS[name].model_json_schema(mode="serialization"), ensure_ascii=False, indent=2)
