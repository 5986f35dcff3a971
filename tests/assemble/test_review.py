"""Figures whose digits were read with little confidence."""

import pytest

from extract.assemble.record import assemble_record
from extract.rules import find_mentions
from extract.structure.outline import parse_outline
from extract.text.compose import compose
from extract.text.document import Document
from extract.text.line import Line
from schemas import Source

SENTENCE = "1. Giảm tỷ lệ hộ nghèo xuống còn 12,5% vào năm 2025 và trồng 120 ha rừng."


@pytest.mark.parametrize(("doubted", "reviewed"), [("12,5%", ["12,5%"]), ("120", ["120 ha"]), ("rừng", [])])
def test_the_number_in_doubt_is_marked(doubted: str, reviewed: list[str]) -> None:
    at = SENTENCE.index(doubted)
    line = Line(SENTENCE, page=3, doubts=((at, at + len(doubted)),))
    text, blocks, offsets = compose([(Line("I. MỤC TIÊU", page=3),), (line,)])
    document = Document(Source(path="a.pdf", sha256="0", format="pdf", pages=3), text, blocks, offsets)
    record = assemble_record(document, parse_outline(document), find_mentions(text))
    marked = [statement for statement in record.statements if statement.review]
    assert [statement.quantity.text for statement in marked] == reviewed
    assert all("trang 3" in (statement.review or "") for statement in marked)
