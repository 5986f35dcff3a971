"""A writer that is killed, and two that write at once, on SQLite and on PostgreSQL."""

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random
from subprocess import Popen
from threading import Timer
from time import sleep

from sqlalchemy import text

from extract.registry.registry import Registry, open_registry
from extract.registry.rows.keys import statement_keys
from extract.registry.tables import METADATA
from schemas import Paper
from tests.bench.invented import invent_paper
from tests.registry.dump import Dump, dump
from tests.registry.writer import start_writer, write

COUNT = 400
KILLS = 6
LONGEST = 0.4  # seconds from the first report to a kill
VARYING = {"first_seen", "last_seen", "changed", "seen", "run_at", "program"}
"""Columns that say when, and by which state of the program."""


def test_a_killed_writer_loses_nothing_that_it_reported_and_leaves_nothing_half(db: str) -> None:
    random = Random(db)
    stopped_early = 0
    for _ in range(KILLS):
        with start_writer(db, COUNT) as process:
            reported = _kill_after(process, random.uniform(0, LONGEST))
        with open_registry(db) as registry:
            kept = _whole_papers(registry)
        assert reported <= set(range(len(kept)))
        assert kept == tuple(invent_paper(number) for number in range(len(kept)))
        stopped_early += len(kept) < COUNT
    assert stopped_early > KILLS // 2, "the kills came too late to prove anything"
    write(db, COUNT)
    with open_registry(db) as registry:
        assert len(_whole_papers(registry)) == COUNT


def _kill_after(process: "Popen[str]", seconds: float) -> set[int]:
    """Kill ``process`` some time after its first report; return which papers it reported."""
    assert process.stdout
    first = process.stdout.readline()
    sleep(seconds)
    process.kill()
    lines = (first + process.stdout.read()).splitlines(keepends=True)
    return {int(line.split()[0]) for line in lines if line.endswith("\n")}


def _whole_papers(registry: Registry) -> tuple[Paper, ...]:
    """Return the papers, after checking that just their rows are there, and are found by searches."""
    papers = tuple(registry.papers())
    keys = [key for paper in papers for key in statement_keys(paper.record.statements)]
    with registry.read() as connection:
        found = connection.execute(text("SELECT key FROM statements ORDER BY id")).scalars().all()
        ids = connection.execute(text("SELECT id FROM statements ORDER BY id")).scalars().all()
        assert found == keys
        assert connection.execute(text("SELECT id FROM search_facts ORDER BY id")).scalars().all() == ids
        if connection.dialect.name == "sqlite":
            assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
    return papers


def test_a_registry_that_was_interrupted_ends_as_one_that_was_not(tmp_path: Path) -> None:
    """On SQLite to the last id; PostgreSQL does not give the number of a document again that was undone."""
    db = str(tmp_path / "registry.db")
    with start_writer(db, 60) as process:
        _kill_after(process, 0.02)
    write(db, 60)
    straight = str(tmp_path / "straight.db")
    write(straight, 60)
    with open_registry(db) as one, open_registry(straight) as other:
        assert _lasting(dump(one)) == _lasting(dump(other))


def _lasting(rows: Dump) -> Dump:
    """Return a dump without the columns of VARYING."""
    kept = {
        table.name: [place for place, column in enumerate(table.columns) if column.name not in VARYING]
        for table in METADATA.sorted_tables
    }
    return {
        name: [tuple(row[place] for place in kept[name]) for row in table] for name, table in rows.items()
    }


def test_two_writers_at_once_do_not_break_each_other(db: str) -> None:
    with start_writer(db, 150) as one, start_writer(db, 150) as other:
        reports = [process.communicate()[0].split()[1::2] for process in (one, other)]
        assert (one.returncode, other.returncode) == (0, 0)
    assert sorted(reports[0] + reports[1]) == ["new"] * 150 + ["unchanged"] * 150
    with open_registry(db) as registry:
        assert len(_whole_papers(registry)) == 150


def test_a_new_registry_waits_for_another_program_that_makes_it(tmp_path: Path) -> None:
    """SQLite itself gives way at once where the journal is to be changed, however long it may wait."""
    db = tmp_path / "registry.db"
    with closing(sqlite3.connect(db, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        Timer(0.2, other.rollback).start()
        with open_registry(db) as registry:
            assert registry.sources() == {}
