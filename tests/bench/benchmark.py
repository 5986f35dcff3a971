"""How fast the way from text to record is, and in how much memory: ``python -m tests.bench.benchmark``."""

import argparse
import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import NamedTuple

CORPUS = Path(__file__).parents[2] / "corpus"
MEGABYTE = 1_000_000
SIZES = (1.25, 2.5, 5.0)  # megabytes
SLICE = 200_000  # characters that the slower peer is given
HELP = "from extract.cli import main; main()"
HELP_RUNS = 5


class Run(NamedTuple):
    """What one child process measured."""

    characters: int
    seconds: float
    peak: float  # megabytes

    @property
    def speed(self) -> float:
        """Characters a second."""
        return self.characters / self.seconds


def make_text(files: list[Path], size: int) -> str:
    """Return the canonical texts of ``files``, repeated to ``size`` bytes of UTF-8."""
    from extract.readers import read_document

    text = "\n".join(read_document(file).text for file in files) + "\n"
    repeated = text * (size // len(text.encode()) + 1)
    return repeated.encode()[:size].decode(errors="ignore")


def measure_record(path: Path) -> Run:
    """Return what the whole way from the file to its record costs in this process."""
    from extract.pipeline import extract_record
    from extract.rules import find_mentions

    find_mentions("khởi động")  # the patterns are made on first use
    began = process_time()
    record = extract_record(path)
    return Run(record.text_length, process_time() - began, peak_memory())


def measure_peer(path: Path) -> Run:
    """Return what cutting the file's text into words with underthesea costs in this process."""
    from underthesea import word_tokenize

    text = path.read_text(encoding="utf-8")
    word_tokenize("khởi động")
    began = process_time()
    word_tokenize(text)
    return Run(len(text), process_time() - began, peak_memory())


def peak_memory() -> float:
    """Return the largest resident set of this process so far, in megabytes."""
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / MEGABYTE


MEASURES = {"record": measure_record, "peer": measure_peer}


def in_child(measure: str, path: Path) -> Run:
    """Return what a new process measures, so that no run profits from the one before."""
    command = [sys.executable, "-m", "tests.bench.benchmark", "--measure", measure, str(path)]
    done = subprocess.run(command, cwd=CORPUS.parent, check=True, capture_output=True, text=True)
    return Run(*json.loads(done.stdout.splitlines()[-1]))


def time_of_help() -> float:
    """Return the seconds that ``muctieu --help`` takes, the best of some runs."""
    return min(_seconds_of([sys.executable, "-c", HELP, "--help"]) for _ in range(HELP_RUNS))


def _seconds_of(command: list[str]) -> float:
    """Return how long ``command`` runs."""
    began = perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - began


def run_all(files: list[Path]) -> None:
    """Measure and print everything."""
    text = make_text(files, int(SIZES[-1] * MEGABYTE))
    with TemporaryDirectory() as folder:
        runs = [_run_on(text.encode()[: int(size * MEGABYTE)], Path(folder)) for size in SIZES]
        for size, run in zip(SIZES, runs, strict=True):
            cost = f"{run.seconds:.2f} s of the processor, {run.speed:,.0f} characters/s"
            print(f"{size:.2f} MB: {cost}, peak {run.peak:.0f} MB")
        seconds, memory = runs[-1].seconds / runs[0].seconds, runs[-1].peak / runs[0].peak
        print(
            f"growth from {SIZES[0]} to {SIZES[-1]} MB (4 is linear): time {seconds:.2f}, memory {memory:.2f}"
        )
        print(f"muctieu --help: {time_of_help():.2f} s, the best of {HELP_RUNS}")
        print(_beside_peer(text, runs[-1], Path(folder)))


def _run_on(data: bytes, folder: Path) -> Run:
    """Return what a document with the text ``data`` costs."""
    path = folder / "text.txt"
    path.write_text(data.decode(errors="ignore"), encoding="utf-8")
    return in_child("record", path)


def _beside_peer(text: str, run: Run, folder: Path) -> str:
    """Return how the speed compares with that of cutting the same text into words."""
    if find_spec("underthesea") is None:
        return "underthesea is not installed: no comparison (pip install 'muctieu[bench]')"
    path = folder / "slice.txt"
    path.write_text(text[:SLICE], encoding="utf-8")
    peer = in_child("peer", path)
    ratio = run.speed / peer.speed
    return f"underthesea.word_tokenize: {peer.speed:,.0f} characters/s; to a record: {ratio:.1f} times that"


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "files", nargs="*", type=Path, help="documents to repeat; those of corpus/ by default"
    )
    parser.add_argument("--measure", choices=MEASURES, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        print(json.dumps(MEASURES[arguments.measure](arguments.files[0])))
    else:
        run_all(
            arguments.files
            or sorted(
                path
                for path in CORPUS.glob("*.*")
                if path.suffix in (".txt", ".md") and path.stem != "README"
            )
        )


if __name__ == "__main__":
    main()
