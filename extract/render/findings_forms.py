"""The forms in which an audit is told: lines for a terminal, JSON lines, one page, a workbook."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from extract.batch.audits import Audited
from extract.lexicon.messages import Words
from extract.render.findings import render_findings
from extract.render.findings_form import Form
from schemas import Finding

Between = Iterable[tuple[str, Finding]]
"""What does not agree between the documents, each with a path; to be asked for when all have passed."""


def render_audit(
    form: Form, audits: Iterable[Audited], between: Between, words: Words, width: int
) -> Iterator[bytes]:
    """Yield what is to be written, piece by piece; a page and a workbook come in one piece at the end."""
    if form is Form.TABLE:
        yield from (f"{part}\n".encode() for part in _tables(audits, between, words, width))
    elif form is Form.JSON:
        for audited in audits:
            yield from (f"{finding.model_dump_json()}\n".encode() for finding in audited.findings)
        yield from (f"{finding.model_dump_json()}\n".encode() for _, finding in between)
    else:
        yield _whole(form, audits, between, words)


def _tables(audits: Iterable[Audited], between: Between, words: Words, width: int) -> Iterator[str]:
    """Yield a table for each document, and one for each that others contradict."""
    for audited in audits:
        yield words("audit.document", path=audited.path, count=len(audited.findings))
        if audited.findings:
            yield render_findings(audited.findings, words, width) + "\n"
    across = sorted(between, key=lambda pair: pair[0])
    if across:
        yield words("audit.many", count=len(across))
    for path, group in groupby(across, key=lambda pair: pair[0]):
        yield f"{path}\n{render_findings((finding for _, finding in group), words, width)}\n"


def _whole(form: Form, audits: Iterable[Audited], between: Between, words: Words) -> bytes:
    """Return a page or a workbook; of each document only what is shown is kept."""
    from extract.render.html_findings import render_findings_html, show_audit, show_between

    shown = [show_audit(it.paper, it.findings, words) for it in audits if it.paper is not None]
    across = show_between(list(between), words)
    shown += [across] if across else []
    if form is Form.HTML:
        return render_findings_html(shown, words).encode()
    from extract.render.workbook_findings import render_findings_workbook

    return render_findings_workbook(shown, words)
