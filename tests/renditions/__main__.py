"""Write each document of a folder in all forms: ``python -m tests.renditions corpus OUT``."""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from extract.pipeline import extract_record
from extract.readers import read_document
from tests.renditions.forms import FORMS, facts, write_pdf
from tests.renditions.paper import paper_of
from tests.renditions.scan import GLASSES, Glass, scan_pdf, score_scan


def main() -> None:
    """Read the command line, write the files, print what each form says otherwise than the plain text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--forms", nargs="*", default=[form.name for form in FORMS])
    parser.add_argument("--scans", action="store_true", help="measure scans of the PDF form, too")
    parser.add_argument("--glass", type=int, choices=range(len(GLASSES)), default=0, help="which scanner")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    for form in FORMS:
        if form.missing:
            print(f"{form.name}: {form.missing}")
    for path in sorted(arguments.folder.iterdir()):
        if path.suffix in (".txt", ".md", ".html") and path.stem != "README":
            _write(path, arguments.out, arguments.forms)
            if arguments.scans:
                _scan(path, arguments.out, GLASSES[arguments.glass])


def _write(source: Path, out: Path, names: list[str]) -> None:
    """Write ``source`` in the forms with these names and print what differs."""
    paper = paper_of(read_document(source))
    wanted = None
    for form in FORMS:
        if form.missing or form.name not in {"txt", *names}:
            continue
        path = out / f"{source.stem}{form.suffix}"
        with TemporaryDirectory() as folder:
            path.write_bytes(form.write(paper, Path(folder)))
        found = facts(extract_record(path))
        wanted = wanted or found
        print(f"{source.stem}{form.suffix}: {found.total()} facts")
        for fact in (wanted - found).elements():
            print(f"  - {fact}")
        for fact in (found - wanted).elements():
            print(f"  + {fact}")


def _scan(source: Path, out: Path, glass: Glass) -> None:
    """Write a scan of ``source`` and print how much of what it says is found, and what is wrong."""
    path = out / f"{source.stem}.scan.pdf"
    with TemporaryDirectory() as folder:
        path.write_bytes(scan_pdf(write_pdf(paper_of(read_document(source)), Path(folder)), glass))
    score = score_scan(extract_record(source), extract_record(path))
    print(f"{path.name}: {score.found} of {score.wanted} statements, {score.share:.1%}")
    for number in score.wrong:
        print(f"  sure and wrong: {number}")


if __name__ == "__main__":
    main()
