"""What is wrong with a registry is a sentence, and what was there stays as it was."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import insert, text

from extract.errors import ExtractError, MissingToolError, RegistryError, RegistryMissingError
from extract.registry.ledger import migrations
from extract.registry.migrations import MIGRATIONS
from extract.registry.registry import Registry, open_registry
from schemas import Paper
from tests.bench.invented import invent_paper, invent_papers
from tests.registry.disks import make_read_only, make_writable, small_disk
from tests.registry.dump import dump
from tests.registry.postgres import Postgres

PAPER, OTHER = invent_paper(1), invent_paper(2)


def _foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE documents (title TEXT)")
        connection.commit()


def _cut_off(path: Path) -> None:
    with open_registry(path) as registry:
        registry.save(PAPER)
    path.write_bytes(path.read_bytes()[:20_000])


FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "another program's database": (_foreign, "là của chương trình khác"),
    "a text": (lambda path: path.write_text("Kế hoạch\n" * 40, encoding="utf-8"), "không phải tệp SQLite"),
    "a folder": (lambda path: path.mkdir(), "Đây là thư mục"),
    "a registry that is cut off": (_cut_off, "Tệp của sổ bị hỏng"),
}


@pytest.mark.parametrize("name", FILES)
def test_what_is_no_registry_is_refused_and_left_alone(tmp_path: Path, name: str) -> None:
    make, message = FILES[name]
    path = tmp_path / "registry.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(RegistryError) as raised, open_registry(path) as registry:
        registry.save(OTHER)
    assert message in raised.value.vi
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [item.name for item in tmp_path.iterdir() if item.stat().st_size] == ["registry.db"]


def test_a_newer_registry_is_refused_and_left_alone(db: str) -> None:
    newer = {"number": len(MIGRATIONS) + 1, "name": "of tomorrow", "run_at": "2099-01-01T00:00:00Z"}
    with open_registry(db) as registry:
        registry.save(PAPER)
        with registry.write() as connection:
            connection.execute(insert(migrations), newer)
        before = dump(registry)
        with pytest.raises(RegistryError) as raised:
            open_registry(db)
        assert "phiên bản mới hơn" in raised.value.vi
        assert dump(registry) == before


def test_where_none_is_none_is_made_by_those_who_only_read(tmp_path: Path) -> None:
    with pytest.raises(RegistryMissingError) as raised:
        open_registry(tmp_path / "registry.db", create=False)
    assert "muctieu ingest" in raised.value.vi
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(RegistryError) as raised:
        open_registry(tmp_path / "file" / "below" / "registry.db")
    assert "Không tạo được thư mục" in raised.value.vi


def _fill(registry: Registry, saved: list[Paper]) -> None:
    """Save papers until there is no more room; put down in ``saved`` those that went in."""
    for paper in invent_papers(1000, first=10):
        registry.save(paper)
        saved.append(paper)


def test_a_full_disk_keeps_what_was_saved(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 2) as disk, open_registry(disk / "registry.db") as registry:
        saved: list[Paper] = []
        with pytest.raises(RegistryError) as raised:
            _fill(registry, saved)
        assert "Ổ đĩa đã đầy" in raised.value.vi
        assert saved
        assert list(registry.papers()) == saved


def test_a_database_that_may_not_grow_keeps_what_was_saved(registry: Registry) -> None:
    """The same without mounting, where SQLite itself says that there is no more room."""
    if registry.engine.dialect.name != "sqlite":
        pytest.skip("only SQLite can be told how large it may be")
    registry.save(PAPER)
    with registry.read() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    before = dump(registry)
    with pytest.raises(RegistryError, match="disk is full"):
        _fill(registry, [])
    with registry.read() as connection:
        connection.execute(text("PRAGMA max_page_count = 1000000"))
    assert {name: rows[: len(before[name])] for name, rows in dump(registry).items()} == before


def test_a_read_only_disk_is_explained(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 8) as disk:
        with open_registry(disk / "registry.db") as registry:
            registry.save(PAPER)
        make_read_only(disk)
        with pytest.raises(RegistryError) as raised, open_registry(disk / "registry.db") as registry:
            registry.save(OTHER)
        assert "quyền ghi" in raised.value.vi
        with pytest.raises(RegistryError) as raised:
            open_registry(disk / "new.db")
        assert "quyền ghi" in raised.value.vi
        make_writable(disk)
        with open_registry(disk / "registry.db") as registry:
            assert list(registry.papers()) == [PAPER]


def test_a_file_that_another_program_holds_is_explained(tmp_path: Path) -> None:
    path = tmp_path / "registry.db"
    with open_registry(path, patience=0.2) as registry:
        registry.save(PAPER)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(RegistryError) as raised:
                registry.save(OTHER)
            other.execute("ROLLBACK")
        assert "đang ghi vào sổ" in raised.value.vi
        assert list(registry.papers()) == [PAPER]


def test_a_row_that_another_program_holds_is_explained(postgres: Postgres) -> None:
    with open_registry(postgres.new_database(), patience=0.2) as registry:
        registry.save(PAPER)
        with registry.write() as other:
            other.execute(text("LOCK TABLE sources IN ACCESS EXCLUSIVE MODE"))
            with pytest.raises(RegistryError) as raised:
                registry.save(OTHER)
        assert "đang ghi vào sổ" in raised.value.vi
        assert list(registry.papers()) == [PAPER]


def _lose_server(registry: Registry, postgres: Postgres) -> None:
    """End the server's side of the connection in the middle of a transaction."""
    with registry.write() as connection:
        connection.execute(text("DELETE FROM agencies"))
        process = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        postgres.ask(f"SELECT pg_terminate_backend({process})")
        connection.execute(text("DELETE FROM statements"))


def test_a_server_that_goes_away_halfway_is_explained(postgres: Postgres) -> None:
    with open_registry(postgres.new_database()) as registry:
        registry.save(PAPER)
        with pytest.raises(RegistryError) as raised:
            _lose_server(registry, postgres)
        assert "Mất kết nối" in raised.value.vi
        assert list(registry.papers()) == [PAPER]
        assert registry.save(OTHER) == "new"


ADDRESSES = {
    "postgresql+psycopg://muctieu@127.0.0.1:1/none": (RegistryError, "Không kết nối được máy chủ"),
    "postgresql+psycopg://muctieu:secret@/none?host=/nowhere": (RegistryError, "Không kết nối được máy chủ"),
    "oracle+nothing://somewhere/x": (RegistryError, "không hợp lệ"),
    "nonsense://x": (RegistryError, "không hợp lệ"),
    "mysql+pymysql://somewhere/x": (MissingToolError, "Thiếu thư viện pymysql"),
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_where_nothing_is_is_explained(address: str) -> None:
    kind, message = ADDRESSES[address]
    with pytest.raises(ExtractError) as raised:
        open_registry(address)
    assert type(raised.value) is kind
    assert message in raised.value.vi
    assert "secret" not in f"{raised.value} {raised.value.vi}"


def test_a_database_that_is_not_there_is_explained(postgres: Postgres) -> None:
    with pytest.raises(RegistryError) as raised:
        open_registry(postgres.url("nowhere"))
    assert "tên cơ sở dữ liệu" in raised.value.vi


def test_another_programs_database_on_a_server_is_left_alone(postgres: Postgres) -> None:
    url = postgres.new_database()
    with open_registry(url) as registry, registry.write() as connection:
        connection.execute(text("DROP TABLE muctieu_migrations"))
    with pytest.raises(RegistryError) as raised:
        open_registry(url)
    assert "là của chương trình khác" in raised.value.vi
