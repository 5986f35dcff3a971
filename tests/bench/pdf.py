"""How fast PDF files are read, in time of the processor, beside pdfplumber: ``python -m tests.bench.pdf``."""

import argparse
import json
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from tests.bench.benchmark import Run, peak_memory
from tests.readers.printed import grid, make_pdf, many_pages

SHARED = Path(__file__).parents[3] / "shared" / "corpus" / "real"
PEER_PAGES = 40
"""pdfplumber is given no more pages of a file."""

MANY = 2000
MODULE = "tests.bench.pdf"
WARM = make_pdf([["1. Muc tieu"], []], drawing=grid((50, 150, 250), (700, 750, 800)))
"""Read before anything is measured, so that all is imported."""


def measure_reader(path: Path) -> Run:
    """Return what reading the file costs in this process: characters, seconds, megabytes."""
    from extract.readers.pdf.document import read_text_layer
    from extract.text.compose import compose

    read_text_layer(Path("warm.pdf"), WARM)
    data = path.read_bytes()
    began = process_time()
    text, _, _ = compose(read_text_layer(path, data).items)
    return Run(len(text), process_time() - began, peak_memory())


def measure_peer(path: Path) -> Run:
    """Return what pdfplumber's ``extract_text`` costs on the first pages of the file in this process."""
    import pdfplumber

    pdfplumber.open(BytesIO(WARM)).pages[0].extract_text()
    began = process_time()
    characters = 0
    with pdfplumber.open(path) as document:
        for page in document.pages[:PEER_PAGES]:
            characters += len(page.extract_text())
            page.close()
    return Run(characters, process_time() - began, peak_memory())


MEASURES = {"reader": measure_reader, "peer": measure_peer}


def in_child(measure: str, path: Path) -> Run:
    """Return what a new process measures."""
    command = [sys.executable, "-m", MODULE, "--measure", measure, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Run(*json.loads(done.stdout.splitlines()[-1]))


def page_count(path: Path) -> int:
    """Return how many pages the file has."""
    import pypdfium2

    return len(pypdfium2.PdfDocument(path))


def compare(path: Path) -> str:
    """Return one line: pages a second of both and their ratio."""
    pages = page_count(path)
    reader, peer = in_child("reader", path), in_child("peer", path)
    fast, slow = pages / reader.seconds, min(pages, PEER_PAGES) / peer.seconds
    speeds = f"{pages:5} {fast:9.1f} {slow:9.1f} {fast / slow:7.1f}"
    return f"{path.name[:40]:40} {speeds} {reader.peak:8.0f} {peer.peak:8.0f}"


def has_text(path: Path) -> bool:
    """Return whether the first page of the file has a text layer."""
    import pypdfium2

    return bool(pypdfium2.PdfDocument(path)[0].get_textpage().count_chars())


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="PDF files with a text layer")
    parser.add_argument("--measure", choices=MEASURES, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        print(json.dumps(MEASURES[arguments.measure](arguments.files[0])))
        return
    files = [path for path in arguments.files or sorted(SHARED.glob("*.pdf")) if has_text(path)]
    print(
        f"{'file':40} {'pages':>5} {'pages/s':>9} {'plumber/s':>9} {'ratio':>7} {'peak MB':>8} {'plumber':>8}"
    )
    with TemporaryDirectory() as folder:
        many = Path(folder) / f"made-{MANY}-pages.pdf"
        many.write_bytes(make_pdf(many_pages(MANY)))
        for path in (*files, many):
            print(compare(path))


if __name__ == "__main__":
    main()
