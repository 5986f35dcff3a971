"""Papers of a few lines, and what the audit says of them."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from extract.audit import audit_paper
from extract.pipeline import extract_paper
from schemas import Finding, Paper


@cache
def paper_of(text: str) -> Paper:
    """Return the paper of a text file that holds ``text``."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "paper.txt"
        path.write_text(text, encoding="utf-8")
        return extract_paper(path)


def findings_of(text: str, *checks: str) -> tuple[Finding, ...]:
    """Return what the audit finds in ``text``, of ``checks`` alone where some are named."""
    found = audit_paper(paper_of(text))
    return tuple(finding for finding in found if not checks or finding.check in checks)
