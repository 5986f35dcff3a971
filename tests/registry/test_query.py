"""Queries: any text is one, and each way to write one means what users expect."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.registry.query.match import FTS5_COLUMNS, fts5_match, tsquery
from extract.registry.query.parse import Query, is_mixed, parse_query
from extract.registry.query.tree import Either, Every, Node, Phrase, Without, wanted_part
from extract.text.fold import fold


def said(node: Node | None) -> str:
    """Return a tree on one line: words without marks in capitals, a phrase in brackets."""
    if node is None:
        return ""
    if isinstance(node, Phrase):
        words = " ".join(node.words if node.exact else map(str.upper, node.words)) + "*" * node.prefix
        return f"[{words}]" if len(node.words) > 1 else words
    if isinstance(node, Without):
        return f"-{said(node.part)}"
    return f"({(' ' if isinstance(node, Every) else ' | ').join(map(said, node.parts))})"


READ = [
    ("hộ nghèo", "(hộ nghèo)"),
    ("ho ngheo", "(HO NGHEO)"),
    ("HỘ NGHÈO", "(hộ nghèo)"),
    ("hoà bình", "(hòa bình)"),
    ("tỷ lệ", "(tỉ lệ)"),
    ("lao động", "(lao động)"),  # one word bears a mark: "lao" is meant as it stands
    ('"hộ nghèo"', "[hộ nghèo]"),
    ("“hộ nghèo”", "[hộ nghèo]"),
    ('"hộ nghèo', "[hộ nghèo]"),
    ('"" hộ', "hộ"),
    ("ngh*", "NGH*"),
    ('"hộ ngh*"', "[hộ ngh*]"),
    ('"hộ ngh"*', "[hộ ngh*]"),
    ("tỷ*", "(tỉ | tỷ*)"),
    ("hộ OR xã", "(hộ | xã)"),
    ("hộ|xã", "(hộ | xã)"),
    ("hộ AND xã", "(hộ xã)"),
    ("hộ và xã", "(hộ và xã)"),  # small letters: a word like any other
    ("hộ or xã", "(hộ or xã)"),
    ("hộ không nghèo", "(hộ không nghèo)"),
    ("hộ NOT nghèo", "(hộ -nghèo)"),
    ("hộ -nghèo", "(hộ -nghèo)"),
    ('hộ -"cận nghèo"', "(hộ -[cận nghèo])"),
    ("NOT NOT hộ", "hộ"),
    (f"{'NOT ' * 999}hộ", "-hộ"),
    (f"{'(' * 999}hộ", "hộ"),
    ("kinh tế - hội", "(kinh tế hội)"),  # a dash between blanks is a dash
    ("2021-2025", "[2021 2025]"),
    ("2,5%", "[2 5]"),
    ('"nam 2020"', "[NAM 2020]"),
    ("(hộ OR xã) nghèo", "((hộ | xã) nghèo)"),
    ("hộ (xã", "(hộ xã)"),
    ("hộ) xã", "(hộ xã)"),
    ("OR hộ OR", "hộ"),
    ("AND NOT", ""),
    ("((((", ""),
    ("?!;", ""),
    ("", ""),
]


@pytest.mark.parametrize(("text", "meant"), READ)
def test_what_a_query_means(text: str, meant: str) -> None:
    assert said(parse_query(text).tree) == meant


CLOSEST = [
    ("hộ nghèo", "[hộ nghèo]"),
    ('hộ nghèo "xã đảo"', "([hộ nghèo] [xã đảo])"),
    ("tỷ lệ BHYT", "([tỉ lệ bhyt] | [tỉ lệ bảo hiểm y tế])"),
    ("hộ OR xã", "(hộ | xã)"),
]


@pytest.mark.parametrize(("text", "meant"), CLOSEST)
def test_loose_words_side_by_side(text: str, meant: str) -> None:
    assert said(parse_query(text).closest) == meant


SAME = [
    ("BHYT", "bảo hiểm y tế"),
    ("bhyt", "bảo hiểm y tế"),
    ("bao hiem y te", "bhyt"),
    ("Bảo hiểm Y tế", "bhyt"),
    ("UBND", "ủy ban nhân dân"),
    ("uỷ ban nhân dân", "ubnd"),
    ("LĐTBXH", "lao động thương binh và xã hội"),
    ("LĐ-TB&XH", "lao động thương binh và xã hội"),
    ("ldtbxh", "lao động thương binh và xã hội"),
    ("lao động, thương binh và xã hội", "lđtbxh"),
    ("NTM", "nông thôn mới"),
    ("KT-XH", "kinh tế xã hội"),
    ("kinh tế - xã hội", "ktxh"),
    ("GD&ĐT", "giáo dục và đào tạo"),
    ("NN&PTNT", "nông nghiệp và phát triển nông thôn"),
    ("CCHC", "cải cách hành chính"),
    ("dịch vụ công trực tuyến", "dvctt"),
    ("ATTP", "an toàn thực phẩm"),
    ("BVMT", "bảo vệ môi trường"),
]


@pytest.mark.parametrize(("text", "other"), SAME)
def test_short_forms_and_full_names_find_each_other(text: str, other: str) -> None:
    tree = parse_query(text).tree
    assert isinstance(tree, Either)
    assert tuple(other.replace("tỷ", "tỉ").split()) in {
        part.words for part in tree.parts if isinstance(part, Phrase)
    }


@pytest.mark.parametrize("text", ['"BHYT"', "nông thôn", "xã hội", "kinh tế", "KT"])
def test_what_stands_for_itself(text: str) -> None:
    assert "|" not in said(parse_query(text).tree)


@pytest.mark.parametrize(
    ("text", "mixed"), [("hộ ngheo", True), ("hộ 2020", False), ("ho ngheo", False), ("", False)]
)
def test_words_with_and_without_marks(text: str, mixed: bool) -> None:
    assert is_mixed(text) is mixed
    assert (parse_query(text) != parse_query(text, folding=True)) is mixed


LETTERS = st.sampled_from(" \"“”«()|-*&:^+{}\\'%_;,.!<>=~\x00\n/hộHOđĐỷ01٣ﬁa\u0301İ漢")
TEXTS = st.one_of(
    st.text(LETTERS, max_size=60),
    st.text(max_size=40),
    st.lists(
        st.sampled_from(["AND", "OR", "NOT", "-", "(", ")", '"', "NEAR(", "a", "hộ*", "BHYT", "'--", "|"])
    ).map(" ".join),
)


def _memory() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    for table, where in (("search_words", ("indicator", "statement")), ("search_documents", ("document",))):
        names = {name for each in where for columns in FTS5_COLUMNS[each] for name in columns.split()}
        connection.execute(f"CREATE VIRTUAL TABLE {table} USING fts5({', '.join(names)}, tokenize = 'ascii')")
    return connection


MEMORY = _memory()


@given(TEXTS, st.booleans())
def test_any_text_is_a_query_that_the_index_takes(text: str, folding: bool) -> None:
    query = parse_query(text, folding=folding)
    for node in (query.tree, query.closest):
        wanted = wanted_part(node) if node else None
        if wanted is not None:
            match = fts5_match(wanted, "statement")
            MEMORY.execute("SELECT count(*) FROM search_words WHERE search_words MATCH ?", (match,))
            assert tsquery(wanted).count("'") % 2 == 0


@given(TEXTS)
def test_no_letter_of_a_query_is_syntax(text: str) -> None:
    for word in words_in(parse_query(text)):
        assert word
        assert not set(word) & set(" \"'\\:*&|!()<>{}-\x00")


def words_in(query: Query) -> list[str]:
    """Return all words of both trees."""

    def walk(node: Node | None) -> list[str]:
        if node is None:
            return []
        if isinstance(node, Phrase):
            return list(node.words)
        parts = (node.part,) if isinstance(node, Without) else node.parts
        return [word for part in parts for word in walk(part)]

    return [*walk(query.tree), *walk(query.closest)]


@given(st.text("hộnghèotỷlệđường ", max_size=30))
def test_a_query_without_marks_has_none(text: str) -> None:
    plain = fold(text)
    assert all(fold(word) == word for word in words_in(parse_query(plain)) if word in plain.split())
