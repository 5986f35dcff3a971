"""Headings whose numbers leave one out."""

import pytest

from extract.structure.order import out_of_order
from schemas import Section, SectionKind, Span

CASES = [
    (SectionKind.ROMAN, ("I.", "II.", "IV."), ["II. IV."]),
    (SectionKind.ARABIC, ("1.", "2.", "2.1.", "2.2.", "3."), []),
    (SectionKind.ARABIC, ("2.1.", "2.3."), ["2.1. 2.3."]),
    (SectionKind.LETTER, ("d)", "đ)", "e)", "g)", "h)", "k)"), ["h) k)"]),
    (SectionKind.ARABIC, ("1.", "2.", "1.", "2."), []),
    (SectionKind.ARTICLE, ("Điều 1.", "Điều 3."), ["Điều 1. Điều 3."]),
]


@pytest.mark.parametrize(("kind", "labels", "wanted"), CASES)
def test_out_of_order(kind: SectionKind, labels: tuple[str, ...], wanted: list[str]) -> None:
    sections = [
        Section(id=label, parent_id=None, kind=kind, label=label, heading="", span=Span(start=0, end=1))
        for label in labels
    ]
    assert [f"{a.label} {b.label}" for a, b in out_of_order(sections)] == wanted
