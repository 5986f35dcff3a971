"""Long and strange texts take time in proportion to their length."""

import time
from pathlib import Path

import pytest

from extract.readers import read_document

STRANGE = {
    "one line": "Tỷ lệ hộ nghèo giảm " * 50_000,
    "nested bullets": "\n".join(" " * (at % 500) + "- a" for at in range(10_000)),
    "emphasis": "## a\n" + "*a **b " * 100_000,
    "brackets": "## a\n**a**\n" + "[" * 100_000 + "<a " * 50_000,
    "bars": "|\na\n" * 30_000,
    "double bars": "a\n" + "|\n|\na\n" * 20_000,
    "open quotations": "“a;\nb;\n" * 30_000,
    "dots": ". . . " * 100_000,
    "digits": "1." * 200_000,
}


@pytest.mark.parametrize("name", STRANGE)
def test_is_read_in_time(name: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(STRANGE[name], encoding="utf-8")
    start = time.process_time()
    assert read_document(path).text
    assert time.process_time() - start < 5
