"""What holds for any two documents."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.compare import compare_papers
from extract.pipeline import extract_paper
from schemas import Alignment, Comparison, Paper, Statement, StatementKind, Verdict
from tests.compare.made import paper, statement

TOP = Path(__file__).parents[2]
SHARED = TOP.parent / "shared" / "corpus"
NAMES = (
    "tỷ lệ hộ nghèo",
    "hộ cận nghèo",
    "giải quyết việc làm",
    "xã có nhà văn hóa, sân bóng",
    "trường học có thư viện",
    "người dân tham gia bảo hiểm y tế",
    "đường thôn được cứng hóa",
    "",
)
STATEMENTS = st.lists(
    st.builds(
        statement,
        st.sampled_from(NAMES),
        st.integers(1, 99).map(str),
        unit=st.sampled_from(("%", "hộ", "km", None)),
        comparator=st.sampled_from((">", ">=", "=", "<", "~")),
        measure=st.sampled_from(("level", "delta")),
        direction=st.sampled_from((None, "increase", "decrease")),
        per=st.sampled_from((None, "year", "xã")),
        years=st.sampled_from(("2025", "2030", "2021-2025", "in 2024")),
    ),
    max_size=7,
).map(lambda rows: tuple(row.model_copy(update=_place(at)) for at, row in enumerate(rows)))
MIRROR = {
    Verdict.STRICTER: Verdict.WEAKER,
    Verdict.WEAKER: Verdict.STRICTER,
    Verdict.MISSING: Verdict.ADDED,
    Verdict.ADDED: Verdict.MISSING,
}


def _place(at: int) -> dict[str, object]:
    """Return the fields of a statement that stands at a place of its own."""
    fresh = statement("", at=at)
    return {"id": fresh.id, "span": fresh.span}


def ids(rows: tuple[Alignment, ...], side: str) -> set[str]:
    return {getattr(row, side) for row in rows} - {None}


@given(STATEMENTS)
@settings(max_examples=60, deadline=None)
def test_a_document_asks_for_the_same_as_itself(rows: tuple[Statement, ...]) -> None:
    one = paper(rows)
    for row in compare_papers(one, one).alignments:
        if row.left == row.right or row.left is None or row.right is None:
            assert (row.left, row.verdict) == (row.right, Verdict.SAME)


@given(STATEMENTS, STATEMENTS)
@settings(max_examples=60, deadline=None)
def test_each_target_is_told_of(upper: tuple[Statement, ...], lower: tuple[Statement, ...]) -> None:
    rows = compare_papers(paper(upper), paper(lower, name="b")).alignments
    assert ids(rows, "left") == {it.id for it in upper}
    assert ids(rows, "right") == {it.id for it in lower}
    alone = [row for row in rows if row.left is None or row.right is None]
    assert {row.verdict for row in alone} <= {Verdict.MISSING, Verdict.ADDED}


@given(STATEMENTS, STATEMENTS)
@settings(max_examples=60, deadline=None)
def test_swapping_the_documents_swaps_the_verdicts(
    upper: tuple[Statement, ...], lower: tuple[Statement, ...]
) -> None:
    there = compare_papers(paper(upper), paper(lower, name="b"))
    back = compare_papers(paper(lower, name="b"), paper(upper))
    mirrored = Counter(MIRROR.get(row.verdict, row.verdict) for row in back.alignments)
    assert Counter(row.verdict for row in there.alignments) == mirrored


@given(STATEMENTS, STATEMENTS, st.randoms())
@settings(max_examples=40, deadline=None)
def test_the_order_of_the_statements_does_not_matter(
    upper: tuple[Statement, ...], lower: tuple[Statement, ...], random: object
) -> None:
    def shuffled(rows: tuple[Statement, ...]) -> tuple[Statement, ...]:
        mixed = list(rows)
        random.shuffle(mixed)  # type: ignore[attr-defined]
        return tuple(mixed)

    plain = compare_papers(paper(upper), paper(lower, name="b"))
    assert compare_papers(paper(shuffled(upper)), paper(shuffled(lower), name="b")) == plain


@given(STATEMENTS, STATEMENTS)
@settings(max_examples=30, deadline=None)
def test_a_comparison_is_the_same_each_time_and_survives_json(
    upper: tuple[Statement, ...], lower: tuple[Statement, ...]
) -> None:
    one, other = paper(upper), paper(lower, name="b")
    compared = compare_papers(one, other)
    assert compare_papers(one, other) == compared
    assert Comparison.model_validate_json(compared.model_dump_json()) == compared
    assert all(0 <= row.score <= 1 and row.reason.endswith(".") for row in compared.alignments)


def targets(one: Paper) -> list[Statement]:
    return [it for it in one.record.statements if it.kind is StatementKind.TARGET]


def differing(path: Path) -> list[Alignment]:
    """Return the targets of a real document that its comparison with itself tells otherwise of."""
    one = extract_paper(path)
    rows = compare_papers(one, one).alignments
    assert ids(rows, "left") == {it.id for it in targets(one)}
    return [row for row in rows if row.verdict is not Verdict.SAME or row.left != row.right]


CORPUS = sorted(path for path in (TOP / "corpus").glob("*-*.*"))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_each_document_of_the_corpus_asks_for_the_same_as_itself(path: Path) -> None:
    assert differing(path) == []


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="no shared documents lie beside the project")
@pytest.mark.parametrize("name", ["seeds/002_6be867de4c560285.txt", "real/tw-nq57-2024-khcn-cds.md"])
def test_a_real_document_asks_for_the_same_as_itself(name: str) -> None:
    assert differing(SHARED / name) == []
