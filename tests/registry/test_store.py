"""What holds of a registry on SQLite and on PostgreSQL alike."""

from sqlalchemy import func, inspect, select, text

from extract.registry.ledger import sources
from extract.registry.papers import PaperFilter
from extract.registry.registry import Registry, open_registry
from extract.registry.save import Saved
from extract.registry.tables import METADATA, documents, passages, statements
from extract.registry.views import VIEWS
from schemas import Paper
from tests.bench.invented import invent_paper
from tests.made import RECORD, TEXT
from tests.registry.dump import dump, rows_of_query
from tests.registry.papers import moved

MADE = Paper(text=TEXT, record=RECORD)
PAPERS = tuple(invent_paper(number) for number in range(5))


def test_the_tables_are_those_that_the_migrations_make(registry: Registry) -> None:
    inspector = inspect(registry.engine)
    for table in METADATA.sorted_tables:
        found = [column["name"] for column in inspector.get_columns(table.name)]
        assert found == [column.name for column in table.columns], table.name


def test_a_registry_that_is_opened_again_is_as_it_was(db: str) -> None:
    with open_registry(db) as registry:
        registry.save(MADE)
        before = dump(registry)
    with open_registry(db, create=False) as registry:
        assert dump(registry) == before


def test_what_was_saved_comes_back_whole(registry: Registry) -> None:
    assert {registry.save(paper) for paper in (*PAPERS, MADE)} == {Saved.NEW}
    assert tuple(registry.papers()) == (*PAPERS, MADE)


def test_saving_again_changes_nothing(registry: Registry) -> None:
    for paper in (*PAPERS, MADE):
        registry.save(paper)
    before = dump(registry)
    assert {registry.save(paper) for paper in (*PAPERS, MADE)} == {Saved.UNCHANGED}
    assert dump(registry) == before


def test_one_text_under_two_paths_is_one_document_with_two_sources(registry: Registry) -> None:
    assert [registry.save(MADE), registry.save(moved(MADE, "copy.txt"))] == [Saved.NEW, Saved.COPY]
    assert rows_of_query(registry, select(func.count()).select_from(documents)) == [(1,)]
    assert rows_of_query(
        registry, select(sources.c.path, sources.c.document_id).order_by(sources.c.path)
    ) == [
        ("copy.txt", 1),
        ("song-lam.txt", 1),
    ]


def test_each_quote_stands_in_its_passage_and_in_the_text(registry: Registry) -> None:
    registry.save(MADE)
    query = select(statements, passages.c.text, passages.c.start.label("at")).join_from(
        statements, passages, passages.c.id == statements.c.passage_id
    )
    with registry.read() as connection:
        rows = connection.execute(query).mappings().all()
    assert len(rows) == len(RECORD.statements)
    for row in rows:
        assert row["text"][row["quote_start"] : row["quote_end"]] == row["quote"]
        assert TEXT[row["at"] : row["at"] + len(row["text"])] == row["text"]
        assert row["text"].startswith("- ")


def test_a_value_is_kept_exactly_and_as_a_number(registry: Registry) -> None:
    registry.save(MADE)
    columns = statements.c["value", "number", "unit", "words", "comparator", "year", "heading"]
    assert rows_of_query(registry, select(*columns.values()).order_by(statements.c.id)) == [
        ("4", 4.0, "%", "ít nhất 4%", ">=", 2024, "1. Chỉ tiêu chủ yếu"),
        (
            "148400000000",
            148400000000.0,
            "đồng",
            "148,4 tỷ đồng",
            "=",
            2024,
            "1. Chỉ tiêu chủ yếu",
        ),
    ]


def test_the_views_read(registry: Registry) -> None:
    registry.save(MADE)
    with registry.read() as connection:
        found = {name: len(connection.execute(text(f"SELECT * FROM {name}")).all()) for name in VIEWS}
    assert found == {
        "chi_tieu": 2,
        "van_ban": 1,
        "phan_cong": 1,
        "thoi_han": 1,
        "vien_dan": 1,
        "lich_su": 0,
        "tep_loi": 0,
    }


def test_papers_are_chosen_by_what_their_heads_say(registry: Registry) -> None:
    for paper in (*PAPERS, MADE):
        registry.save(paper)
    assert tuple(registry.papers(PaperFilter(place="xã Sông Lam"))) == (MADE,)
    assert tuple(registry.papers(PaperFilter(place="xã Sông Lam", level="province"))) == ()
