"""The commands that look for what does not agree, and hold that against gold: audit, evaluate-findings."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option, echo

from extract.cli.documents import Files
from extract.cli.terminal import width
from extract.lexicon.messages import Words
from extract.render.usage import WrongUseError

if TYPE_CHECKING:
    from extract.batch.audits import Audited


class Form(StrEnum):
    """How findings are printed."""

    TABLE = "table"
    JSON = "json"


def audit(
    context: Context,
    files: Files,
    form: Annotated[Form, Option("--format")] = Form.TABLE,
    strict: Annotated[bool, Option("--strict")] = False,
) -> int:
    """What does not agree in each document; 1 where one was not read, with --strict where one has errors."""
    from extract.batch.audits import audit_each
    from extract.batch.walk import find_files
    from extract.readers.sniff import SUFFIXES

    words: Words = context.obj
    walk = find_files(files, SUFFIXES.keys() - {""})
    if not walk.files:
        raise WrongUseError(words("extract.nothing", paths=", ".join(map(str, files))))
    failed = False
    for audited in audit_each(walk.files):
        failed |= audited.error is not None or (strict and audited.has_error)
        _print_audit(audited, form, words)
    return int(failed)


def _print_audit(audited: "Audited", form: Form, words: Words) -> None:
    """Print what was found in one file, or why it was not read."""
    from extract.render.findings import render_findings

    if audited.error:
        echo(words.of(audited.error), err=True)
    elif form is Form.JSON:
        for finding in audited.findings:
            echo(finding.model_dump_json())
    else:
        echo(words("audit.document", path=audited.path, count=len(audited.findings)))
        if audited.findings:
            echo(render_findings(audited.findings, words, width()) + "\n")


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
