"""Hostile papers: the whole way ends soon, and takes twice the time for twice the text."""

import gc
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from time import process_time

import pytest

from extract.pipeline import extract_record

LIMIT = 30  # seconds for a paper of the size that its row names; the slowest takes 8 on a free machine
GROWTH = 3  # times as long for twice the text; 2 is linear, 4 is quadratic
TRIES = 3  # for the machine may be busy with something else
SLACK = 0.3  # seconds that may go to anything else

HOSTILE: tuple[tuple[str, Callable[[int], str], int], ...] = (
    ("a line of words", lambda n: "an sinh xã hội " * n, 70_000),
    ("a line without blanks", lambda n: "a" * n, 1_000_000),
    ("a line of rates", lambda n: "tỷ lệ hộ nghèo còn 5%, " * n, 3_000),
    ("figures in one sentence", lambda n: "cho 5 lao động, " * n, 20_000),
    ("figures joined by và", lambda n: "5% hộ nghèo và " * n, 3_000),
    ("parts of parts", lambda n: "100 người, trong đó 5 người " * n, 1_500),
    ("brackets that open before figures", lambda n: "(5 người " * n, 3_000),
    ("figures apart", lambda n: "5%; " * n, 20_000),
    ("plans and results", lambda n: "412/400 lao động, " * n, 3_000),
    ("starting levels", lambda n: "từ 9% xuống 8% " * n, 3_000),
    (
        "nested bullets",
        lambda n: "\n".join(f"{' ' * (i % 60)}- Trồng {i} ha rừng:" for i in range(n)),
        10_000,
    ),
    ("bullets ever deeper", lambda n: "\n".join(f"{' ' * i}+ Trồng rừng" for i in range(n)), 1_500),
    ("paragraphs", lambda n: "Tạo việc làm cho 500 lao động.\n" * n, 5_000),
    ("sections", lambda n: "\n".join(f"{i}. Mục tiêu" for i in range(1, n)), 10_000),
    ("rows of a table", lambda n: "| Hộ nghèo | 5% | 2024 |\n" * n, 5_000),
    ("cells of a row", lambda n: "| Hộ nghèo | 5% " * n, 5_000),
    ("digits", lambda n: "1" * n, 100_000),
    ("thousands", lambda n: f"1{'.000' * n} người", 30_000),
    ("a mark without end", lambda n: f"{'1.' * n} Mục tiêu đạt 5%", 50_000),
    ("roman numbers", lambda n: "I" * n, 50_000),
    ("commas", lambda n: f"{',' * n} đạt 5%", 50_000),
    ("commas and blanks", lambda n: f"{', ' * n} đạt 5%", 50_000),
    ("slashes", lambda n: "5/" * n, 50_000),
    ("blanks", lambda n: f"Đạt {' ' * n}5%", 200_000),
    ("line ends", lambda n: "a\n" + "\n" * n + "b", 200_000),
    ("open brackets", lambda n: f"{'(' * n} đạt 5%", 50_000),
    ("open quotes", lambda n: f"{'“' * n} đạt 5% {chr(34) * n}", 50_000),
    ("colons", lambda n: f"{'a: ' * n} đạt 5%", 20_000),
    ("dashes", lambda n: f"{'- ' * n} đạt 5%", 50_000),
    ("stars", lambda n: "**a " * n, 20_000),
    ("rates without a figure", lambda n: f"{'tỷ lệ ' * n}5%", 20_000),
    ("goals without a figure", lambda n: f"{'phấn đấu ' * n}5%", 20_000),
    ("years", lambda n: "năm 2024 " * n, 20_000),
    ("years in a row", lambda n: "2020-2025" * n, 10_000),
    ("days", lambda n: "trước ngày 15/6 hằng năm " * n, 5_000),
    ("agencies", lambda n: "Sở Tài chính, " * n, 10_000),
    ("heads of agencies", lambda n: "Sở " * n, 30_000),
    ("laws without a number", lambda n: "Quyết định " * n, 20_000),
    ("duties", lambda n: "Sở Tài chính chủ trì, phối hợp với " * n, 5_000),
)


@pytest.mark.parametrize(("make", "size"), [row[1:] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_hostile_papers_end_soon(tmp_path: Path, make: Callable[[int], str], size: int) -> None:
    texts = [make(size // 2), make(size)]
    tries = (seconds(tmp_path, texts) for _ in range(TRIES))
    assert any(whole <= GROWTH * half + SLACK for half, whole in tries)


def seconds(folder: Path, texts: list[str]) -> list[float]:
    """Return how long each of ``texts`` takes; a process of its own, for a pattern cannot be interrupted."""
    context = get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_extract, args=(folder / "paper.txt", texts, there))
    process.start()
    there.close()
    try:
        assert here.poll(LIMIT * len(texts)), f"not done after {LIMIT * len(texts)} seconds"
        return list(here.recv())
    finally:
        process.kill()
        process.join()


def _extract(path: Path, texts: list[str], results: Connection) -> None:
    gc.freeze()  # what the tests before left is not to be looked through again
    path.write_text("Đạt 5%.", encoding="utf-8")
    extract_record(path)  # reads the lexicon, which is not to be counted
    taken = []
    for text in texts:
        path.write_text(text, encoding="utf-8")
        start = process_time()
        extract_record(path)
        taken.append(process_time() - start)
    results.send(taken)


def test_many_laws_in_one_block(tmp_path: Path) -> None:
    law = "Quyết định số 12/QĐ-UBND của "
    half, whole = seconds(tmp_path, [law * 4_000, law * 8_000])
    assert whole <= GROWTH * half + SLACK
