"""The forms that a document is written into, and what must be the same in all of them."""

import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import which
from typing import NamedTuple

from schemas import Agency, DocumentRecord
from tests.renditions.legacy import write_legacy_docx
from tests.renditions.paper import Paper
from tests.renditions.texts import write_aligned, write_html, write_md, write_nfd, write_txt
from tests.renditions.word import write_docx

SECONDS = 180


class Form(NamedTuple):
    """``write`` makes the bytes of a paper; ``missing`` says why that can't be done here, "" where it can."""

    name: str
    suffix: str
    write: Callable[[Paper, Path], bytes]
    missing: str = ""


def write_pdf(paper: Paper, folder: Path) -> bytes:
    """Return the PDF file that LibreOffice makes of the Word file."""
    source = folder / "paper.docx"
    source.write_bytes(write_docx(paper))
    command = [
        "soffice",
        f"-env:UserInstallation=file://{folder}/profile",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        str(source),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
    return (folder / "paper.pdf").read_bytes()


_NO_OFFICE = "" if which("soffice") else "LibreOffice (soffice) is not installed"

FORMS = (
    Form("txt", ".txt", lambda paper, _: write_txt(paper).encode()),
    Form("aligned", ".aligned.txt", lambda paper, _: write_aligned(paper).encode()),
    Form("nfd", ".nfd.txt", lambda paper, _: write_nfd(paper).encode()),
    Form("md", ".md", lambda paper, _: write_md(paper).encode()),
    Form("html", ".html", lambda paper, _: write_html(paper).encode()),
    Form("docx", ".docx", lambda paper, _: write_docx(paper)),
    Form("tcvn3", ".tcvn3.docx", lambda paper, _: write_legacy_docx(paper)),
    Form("pdf", ".pdf", write_pdf, _NO_OFFICE),
)


def facts(record: DocumentRecord) -> Counter[str]:
    """Return what a document says, without where it says it; equal facts are counted."""
    return Counter(_facts(record))


def _facts(record: DocumentRecord) -> Iterator[str]:
    for it in record.statements:
        value = it.quantity
        yield (
            f"statement {it.kind} {value.value} {value.high} {value.unit} {value.comparator} {it.measure} "
            + (f"{it.direction} {it.per} {_period(it.period)} {it.planned} {it.indicator.text}")
        )
    for task in record.assignments:
        yield f"assignment {_names(task.lead)} | {_names(task.coordinate)}"
    for cited in record.citations:
        yield f"citation {cited.type} {cited.number} {cited.date} {cited.role}"


def _period(period: object) -> str:
    return "" if period is None else str(period)


def _names(agencies: tuple[Agency, ...]) -> str:
    return "; ".join(agency.name for agency in agencies)
