"""Makes the record of what a check found: the words it rests on, and a Vietnamese sentence from the table."""

from collections.abc import Sequence

from extract.lexicon.messages import Words
from schemas import Finding, Paper, Quote, Severity, Span


def make_finding(
    paper: Paper,
    check: str,
    severity: Severity,
    spans: Sequence[Span],
    message: str,
    *,
    stated: str | None = None,
    computed: str | None = None,
    repair: str | None = None,
    **values: object,
) -> Finding:
    """Return the finding of ``check``; ``message`` is an id of the messages, ``values`` its blanks."""
    return Finding(
        doc_id=paper.record.doc_id,
        check=check,
        severity=severity,
        message=Words()(message, **values),
        quotes=tuple(Quote(quote=span.of(paper.text), span=span) for span in spans),
        stated=stated,
        computed=computed,
        repair=repair,
    )
