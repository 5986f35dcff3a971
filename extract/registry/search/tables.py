"""The tables that searches run on: FTS5 on SQLite, tsvector on PostgreSQL, filled with the same words.

What is compared is decided once, in ``query.spelling``; neither database cuts, folds or stems a word itself.
``search_facts`` holds the facets of each statement as integers; ``search_codes`` says what they stand for;
``search_places`` where documents lie, as far as that is settled.
"""

from sqlalchemy import Column, Connection, Double, Integer, MetaData, Table, Text

from extract.registry.tables import Id

SEARCH = MetaData()

search_facts = Table(
    "search_facts",
    SEARCH,
    Column("id", Id, primary_key=True, autoincrement=False),  # of the statement
    Column("packed", Integer, nullable=False),  # kind, year and length of the indicator, see entries
    Column("concept", Id, nullable=False),  # codes, 0 for none
    Column("leads", Id, nullable=False),
    Column("unit", Id, nullable=False),
    Column("low", Double, nullable=False),  # the value, and the upper end of a range or the value again
    Column("high", Double, nullable=False),
)

search_codes = Table(
    "search_codes",
    SEARCH,
    Column("code", Id, primary_key=True, autoincrement=False),  # hash of the text
    Column("text", Text, nullable=False),
)

search_places = Table(
    "search_places",
    SEARCH,
    Column("id", Id, primary_key=True, autoincrement=False),  # of the document
    Column("place_id", Text, nullable=False),  # as extract.lexicon.places has it
)

_WORDS = {
    "sqlite": (
        # the words are separated by blanks already; "ascii" cuts nowhere else and leaves all marks alone
        "CREATE VIRTUAL TABLE search_words USING fts5("
        "indicator, indicator_folded, sentence, sentence_folded, tokenize = 'ascii', columnsize = 0)",
        "CREATE VIRTUAL TABLE search_documents USING fts5("
        "words, words_folded, tokenize = 'ascii', columnsize = 0)",
        # sixteen pieces of the index become one at once; doing a little each time costs three times that
        "INSERT INTO search_words (search_words, rank) VALUES ('automerge', 0)",
    ),
    "postgresql": (
        # the indicators have a table of their own: fewer pages are read to tell what stands in them
        "CREATE TABLE search_indicators (id bigint PRIMARY KEY, words tsvector NOT NULL)",
        "CREATE TABLE search_words (id bigint PRIMARY KEY, words tsvector NOT NULL)",
        "CREATE TABLE search_documents (id bigint PRIMARY KEY, words tsvector NOT NULL)",
        "CREATE INDEX ix_search_indicators_words ON search_indicators USING gin (words)",
        "CREATE INDEX ix_search_words_words ON search_words USING gin (words)",
        "CREATE INDEX ix_search_documents_words ON search_documents USING gin (words)",
    ),
}


STATEMENT_WORDS = {"sqlite": ("search_words",), "postgresql": ("search_words", "search_indicators")}
"""The tables with the words of statements, a row each."""


def make_search_tables(connection: Connection) -> None:
    """Make the tables that searches run on, empty."""
    SEARCH.create_all(connection)
    for statement in _WORDS[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def settle_words(connection: Connection) -> None:
    """Sort what PostgreSQL has put aside of new words; each search reads all of that, up to 4 MB an index."""
    connection.exec_driver_sql(_SETTLE, (list(_INDICES),))


_INDICES = ("ix_search_indicators_words", "ix_search_words_words", "ix_search_documents_words")
_SETTLE = (  # the owner alone may do so
    "SELECT gin_clean_pending_list(oid) FROM pg_class WHERE relname = ANY(%s) AND relkind = 'i'"
    " AND relnamespace = current_schema()::regnamespace AND pg_has_role(relowner, 'USAGE')"
)
