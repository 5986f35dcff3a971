"""Which form an audit is told in."""

from enum import StrEnum
from pathlib import Path


class Form(StrEnum):
    """How findings are told."""

    TABLE = "table"
    JSON = "json"
    HTML = "html"
    XLSX = "xlsx"


def form_of(form: Form | None, output: Path | None) -> Form:
    """Return the form asked for, else the one that the name of the file tells, else the table.

    >>> form_of(None, Path("a.html")), form_of(Form.JSON, None), form_of(None, None)
    (<Form.HTML: 'html'>, <Form.JSON: 'json'>, <Form.TABLE: 'table'>)
    """
    suffixes = {
        ".html": Form.HTML,
        ".htm": Form.HTML,
        ".xlsx": Form.XLSX,
        ".json": Form.JSON,
        ".jsonl": Form.JSON,
    }
    return form or suffixes.get(output.suffix.lower() if output else "", Form.TABLE)
