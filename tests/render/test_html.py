"""The pages: they need no other file, escape what others wrote, and mark each quote in its sentence."""

import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.audit import audit_paper
from extract.lexicon.messages import Language, Words
from extract.render.html_comparison import render_comparison_html
from extract.render.html_findings import render_findings_html, show_audit
from extract.render.html_passage import passages_of, sentence_around
from schemas import Alignment, Comparison, FeatureScore, Paper, Span, Verdict
from tests.audit.papers import paper_of
from tests.audit.test_dates import plan

EVIL = '<script>alert("x")</script><img src="http://example.org/x.png">'
PLAN = plan(
    "I. CHỈ TIÊU\n1. Trồng mới 50 ha chè.\n2. Tỷ lệ hộ nghèo giảm còn 5%.\n"
    f"II. TỔ CHỨC THỰC HIỆN\n1. Gửi danh sách {EVIL} về Sở trước ngày 31/11/2024. Câu sau."
)


def audit_page(text: str, words: Words) -> str:
    paper = paper_of(text)
    return render_findings_html([show_audit(paper, audit_paper(paper), words)], words)


def comparison_page(words: Words, detail: str = "") -> str:
    paper = paper_of(PLAN)
    first, second = (item.id for item in paper.record.statements[:2])
    features = {"words": FeatureScore(score=0.5, detail=detail)}
    rows: list[tuple[str | None, str | None, Verdict]]
    rows = [(first, second, verdict) for verdict in Verdict if verdict not in ("missing", "added")]
    rows += [(first, None, Verdict.MISSING), (None, second, Verdict.ADDED)]
    alignments = tuple(
        Alignment(left=left, right=right, verdict=verdict, score=0.5, features=features, reason=EVIL)
        for left, right, verdict in rows
    )
    comparison = Comparison(left="d1", right="d2", alignments=alignments)
    return render_comparison_html(comparison, paper, paper, words)


class Seen(HTMLParser):
    """The tags of a page with what they refer to, and whether each tag is closed in its turn."""

    EMPTY = frozenset({"meta", "input", "br"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.references: list[str] = []
        self.ids: list[str] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.references += [
            value or "" for name, value in attrs if name in ("href", "src", "srcset", "action")
        ]
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.open += [] if tag in self.EMPTY else [tag]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "make", [lambda words: audit_page(PLAN, words), lambda words: comparison_page(words, EVIL)]
)
def test_a_page_needs_no_other_file_and_runs_nothing(
    make: Callable[[Words], str], language: Language
) -> None:
    page = make(Words(language))
    seen = Seen(page)
    assert seen.open == []
    assert not seen.tags & {"script", "img", "link", "iframe", "object"}
    assert all(reference.startswith("#") for reference in seen.references)
    assert {reference[1:] for reference in seen.references} <= set(seen.ids)
    assert len(set(seen.ids)) == len(seen.ids)
    assert not re.search(r"url\(|@import", page)
    assert "&lt;script&gt;" in page


def test_a_finding_shows_its_sentence_with_the_quote_marked() -> None:
    page = audit_page(PLAN, Words())
    assert "<mark>ngày 31/11/2024</mark>" in page
    assert "Câu sau" not in page
    assert "II. TỔ CHỨC THỰC HIỆN" in page


def test_a_document_without_findings_says_so() -> None:
    assert Words()("audit.html.nothing") in audit_page(plan("1. Trồng mới 50 ha chè."), Words())


@pytest.mark.parametrize("verdict", Verdict)
def test_each_verdict_stands_on_the_page(verdict: Verdict) -> None:
    page = comparison_page(Words())
    assert f'id="p1-{verdict}"' in page
    assert Words()(f"compare.verdict.{verdict}") in page


@given(text=st.text("aA .;|\n“”5%", max_size=80), data=st.data())
def test_a_sentence_holds_its_quote(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    low, high = sentence_around(text, Span(start=start, end=end))
    assert 0 <= low <= start <= end <= high <= len(text)


@given(data=st.data())
def test_the_marked_pieces_are_the_quotes(data: st.DataObject) -> None:
    paper: Paper = paper_of(PLAN)
    start = data.draw(st.integers(0, len(paper.text) - 1))
    end = data.draw(st.integers(start + 1, min(len(paper.text), start + 60)))
    (passage,) = passages_of(paper, [Span(start=start, end=end)])
    assert "".join(piece.text for piece in passage.pieces if piece.marked) == paper.text[start:end]
