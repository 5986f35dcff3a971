"""Papers with something changed, as another version of their file would have it."""

from typing import Any

from schemas import Paper


def moved(paper: Paper, path: str) -> Paper:
    """Return ``paper`` as it is read from a copy at ``path``."""
    return _with_source(paper, path=path)


def rewritten(paper: Paper, text: str = "\nSửa lần sau.") -> Paper:
    """Return ``paper`` as it is read from a file whose text goes on with ``text``."""
    name = f"{paper.record.doc_id[:8]}{len(text):08}"
    record = paper.record.model_copy(update={"doc_id": name, "text_length": len(paper.text + text)})
    return _with_source(Paper(text=paper.text + text, record=record), sha256=name)


def without_statement(paper: Paper, place: int) -> Paper:
    """Return ``paper`` rewritten so that it states one figure less."""
    rest = tuple(item for number, item in enumerate(paper.record.statements) if number != place)
    return with_record(rewritten(paper), statements=rest)


def with_record(paper: Paper, **fields: Any) -> Paper:
    """Return ``paper`` with other fields of its record."""
    return Paper(text=paper.text, record=paper.record.model_copy(update=fields))


def with_meta(paper: Paper, **fields: Any) -> Paper:
    """Return ``paper`` with another head."""
    return with_record(paper, meta=paper.record.meta.model_copy(update=fields))


def _with_source(paper: Paper, **fields: Any) -> Paper:
    return with_record(paper, source=paper.record.source.model_copy(update=fields))
