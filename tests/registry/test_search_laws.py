"""Whatever is asked: both databases give the same answer, and it is the one that reading all texts gives."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from extract.registry.query.parse import parse_query
from extract.registry.query.spelling import words_of
from extract.registry.query.tree import Every, Node, Phrase, Without, rules_out
from extract.registry.registry import Registry, open_registry
from extract.registry.search.filters import SORTS, Filters
from extract.registry.search.hits import Hit
from extract.registry.search.search import find_statements, search_statements
from extract.registry.search.words import HEAD
from tests.bench.invented import invent_papers
from tests.registry.postgres import Postgres
from tests.registry.searched import PAPERS, fill

MADE = (*PAPERS, *invent_papers(12))


@pytest.fixture(scope="module")
def both(postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Registry, Registry]]:
    """The same papers in two registries, that of PostgreSQL filled from the last to the first."""
    folder: Path = tmp_path_factory.mktemp("both")
    with open_registry(folder / "registry.db") as lite, open_registry(postgres.new_database()) as server:
        yield fill(lite, MADE), fill(server, MADE[::-1])


TERMS = (
    "hộ", "ho", "nghèo", "ngheo", "tỷ lệ", "ti le", "BHYT", "bảo hiểm y tế", "duong", "đường", "dương", "xã",
    "xa", "Trà", "tra cu", "kế hoạch", "rừng", "diện tích", "thu", "ngân sách", "nông thôn mới", "NTM", "tr*",
    "đ*", '"hộ nghèo"', '"ho ngheo"', '"xã đạt"', "148,4", "lao động", "vùng", "tại", "KT-XH", "2020", "zzz",
)  # fmt: skip
QUERIES = st.recursive(
    st.sampled_from(TERMS),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(" ".join),
        st.tuples(inner, inner).map(" OR ".join),
        inner.map(lambda each: f"-({each})"),
        inner.map(lambda each: f"({each})"),
    ),
    max_leaves=5,
)
FILTERS = st.builds(
    Filters,
    query=QUERIES,
    kind=st.sampled_from([(), ("target",), ("budget", "actual")]),
    place=st.sampled_from([(), ("Trà Vinh",), ("vinh long",), ("Quế",)]),
    years=st.sampled_from([None, (2018, 2022)]),
    unit=st.sampled_from([None, "%", "ho"]),
    low=st.sampled_from([None, 5.0]),
    agency=st.sampled_from([(), ("y tế",)]),
    where=st.sampled_from(["document", "sentence", "indicator", "closest"]),
    sort=st.sampled_from(SORTS),
)
MANY = settings(
    max_examples=150,
    phases=(
        Phase.explicit,
        Phase.generate,
    ),  # a failure is small enough as it is, and shrinking takes minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def answer(registry: Registry, filters: Filters) -> tuple[object, ...]:
    """Return all that a user sees of an answer."""
    found = search_statements(registry, filters, limit=7)
    every = [
        (hit.document["doc_id"], hit.statement["key"], hit.near) for hit in find_statements(registry, filters)
    ]
    page = [(hit.document["doc_id"], hit.statement["key"], hit.near) for hit in found.hits]
    assert page == every[:7]
    return every, found.total, found.facets, found.unknown, found.folded, found.suggestions


@given(FILTERS)
@MANY
def test_both_databases_give_the_same_answer(both: tuple[Registry, Registry], filters: Filters) -> None:
    lite, server = both
    assert answer(lite, filters) == answer(server, filters)


@given(QUERIES)
@MANY
def test_what_is_found_is_what_reading_finds(both: tuple[Registry, Registry], query: str) -> None:
    lite, _ = both
    found = search_statements(lite, Filters(query))
    tree = parse_query(query, folding=found.folded).tree
    assert tree is not None
    read = {hit.statement["id"] for hit in find_statements(lite, Filters()) if holds(hit, tree)}
    assert {hit.statement["id"] for hit in find_statements(lite, Filters(query))} == read


def holds(hit: Hit, node: Node) -> bool:
    """Tell whether ``node`` holds for a statement, by reading its words."""
    row = hit.statement
    own = (row["indicator"], f"{row['quote']} · {row['heading'] or ''}")
    head = (" · ".join(hit.document[field] or "" for field in HEAD),)
    if isinstance(node, Without):
        return not holds(hit, node.part)
    if isinstance(node, Every):
        return all(holds(hit, part) for part in node.parts)
    if isinstance(node, Phrase):
        return stands(node, own) or stands(node, head)
    if rules_out(node):
        return any(holds(hit, part) for part in node.parts)
    return any(in_texts(part, own) for part in node.parts) or any(in_texts(part, head) for part in node.parts)


def in_texts(node: Node, texts: tuple[str, ...]) -> bool:
    """Tell whether all that ``node`` asks for stands in ``texts``."""
    if isinstance(node, Phrase):
        return stands(node, texts)
    assert not isinstance(node, Without)
    return (all if isinstance(node, Every) else any)(in_texts(part, texts) for part in node.parts)


def stands(phrase: Phrase, texts: tuple[str, ...]) -> bool:
    """Tell whether the words of ``phrase`` stand side by side in one of ``texts``."""
    return any(_stands(phrase, part) for text in texts for part in text.split(" · "))


def _stands(phrase: Phrase, text: str) -> bool:
    keys = [word.exact if phrase.exact else word.folded for word in words_of(text)]
    width = len(phrase.words)
    runs = (tuple(keys[at : at + width]) for at in range(len(keys) - width + 1))
    if not phrase.prefix:
        return phrase.words in runs
    return any(run[:-1] == phrase.words[:-1] and run[-1].startswith(phrase.words[-1]) for run in runs)
