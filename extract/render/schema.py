"""The JSON Schemas of the records."""

import json
from importlib import import_module

from schemas.base import Record

SCHEMAS = {
    "record": "schemas.DocumentRecord",
    "meta": "schemas.Meta",
    "section": "schemas.Section",
    "statement": "schemas.Statement",
    "assignment": "schemas.Assignment",
    "deadline": "schemas.Deadline",
    "citation": "schemas.Citation",
    "coverage": "schemas.Coverage",
    "coverage-row": "schemas.CoverageRow",
    "comparison": "schemas.Comparison",
    "chain": "extract.compare.chain.Chain",
    "cascade": "extract.compare.cascade.Cascade",
    "finding": "schemas.Finding",
}
"""Each kind of record with the class that it is, which is loaded when its schema is asked for."""


def render_schema(name: str) -> str:
    """Return the JSON Schema of one kind of record; raises KeyError for a name that SCHEMAS lacks."""
    schema = record_class(name).model_json_schema(mode="serialization")
    return json.dumps(schema, ensure_ascii=False, indent=2)


def record_class(name: str) -> type[Record]:
    """Return the class of one kind of record.

    >>> record_class("chain").__name__
    'Chain'
    """
    module, _, own = SCHEMAS[name].rpartition(".")
    found: type[Record] = getattr(import_module(module), own)
    return found
