"""The commands that look for what does not agree, and hold that against gold: audit, evaluate-findings."""

from collections.abc import Iterator
from contextlib import ExitStack
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option, echo

from extract.cli.documents import Output
from extract.cli.terminal import width
from extract.lexicon.messages import Words
from extract.render.findings_form import Form, form_of
from extract.render.usage import WrongUseError

if TYPE_CHECKING:
    from extract.batch.audits import Audited


NamedFiles = Annotated[list[Path] | None, Argument(metavar="[FILE]...", show_default=False)]
NamedDb = Annotated[str | None, Option("--db", metavar="FILE|URL", show_default=False)]


def audit(
    context: Context,
    files: NamedFiles = None,
    db: NamedDb = None,
    form: Annotated[Form | None, Option("--format", show_default=Form.TABLE.value)] = None,
    output: Output = None,
    strict: Annotated[bool, Option("--strict")] = False,
) -> int:
    """What does not agree in and between documents; 1 where one was not read, or (--strict) has errors."""
    from extract.audit.papers.notes import open_notes
    from extract.batch.audit_tally import AuditTally
    from extract.batch.audits import audit_between, note_each
    from extract.batch.pieces import save_pieces
    from extract.render.findings_forms import render_audit

    words: Words = context.obj
    wanted = form_of(form, output)
    if wanted is Form.XLSX and output is None:
        raise WrongUseError(words("audit.needs_output", form=wanted.value))
    tally = AuditTally(lambda error: echo(words.of(error), err=True))
    with ExitStack() as stack:
        source = _source(files or [], db, output, words, stack)
        notes = stack.enter_context(open_notes())
        audits = tally.follow(note_each(source, notes))
        between = tally.follow_between(audit_between(notes))
        pieces = render_audit(wanted, audits, between, words, width())
        if output is None:
            for piece in pieces:
                echo(piece, nl=False)
        else:
            save_pieces(output, pieces)
            echo(words("audit.written", path=output, documents=tally.documents, findings=tally.findings))
    return int(tally.unread or (strict and tally.errors))


def _source(
    files: list[Path], db: str | None, output: Path | None, words: Words, stack: ExitStack
) -> "Iterator[Audited]":
    """Return the audits of what was named, files or a registry; raises WrongUseError where nothing was."""
    from extract.batch.audits import audit_each, audit_papers
    from extract.batch.jsonl import output_fault
    from extract.batch.walk import find_files
    from extract.readers.sniff import SUFFIXES

    found = find_files(files, SUFFIXES.keys() - {""}).files
    if output and (fault := output_fault(output, found)):
        raise WrongUseError(words(fault, path=output))
    if db is not None:
        from extract.registry.registry import open_registry

        registry = stack.enter_context(open_registry(db, create=False))
        return chain(audit_papers(registry.papers()), audit_each(found))
    if not found:
        named = ", ".join(map(str, files))
        raise WrongUseError(words("extract.nothing", paths=named) if files else words("audit.nothing_named"))
    return audit_each(found)


def evaluate_findings(
    context: Context,
    gold: Annotated[Path, Argument(metavar="FINDINGS.json")] = Path("corpus/gold/findings.json"),
    corpus: Annotated[Path | None, Option("--corpus", metavar="DIR")] = None,
    floor: Annotated[float, Option("--floor", min=0, max=1)] = 0.9,
) -> int:
    """The audit against what was found by hand; 1 where it finds less, or errors that are none."""
    from extract.evaluate.findings import read_papers, score_findings
    from extract.evaluate.findings_gold import load_findings

    words: Words = context.obj
    wanted = load_findings(gold)
    score = score_findings(wanted, read_papers(wanted, gold.parent, corpus or gold.resolve().parent.parent))
    for name, rows in (("missed", score.missed), ("misread", score.misread)):
        for row in rows:
            echo(words(f"findings.{name}", doc=row.doc, quote=row.quote))
    for alarm in score.alarms:
        echo(words("findings.alarm", doc=alarm.doc_id, message=alarm.message))
    echo(words("findings.total", hits=score.hits, count=len(wanted.findings), alarms=len(score.alarms)))
    return int(score.recall < floor or bool(score.alarms))
