"""Another program opens the registry as it is: Datasette, in a process of its own."""

import json
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest

from extract.pipeline import extract_paper
from extract.registry.registry import open_registry
from extract.registry.views import VIEWS

CORPUS = Path(__file__).parents[2] / "corpus"
PATIENCE = 60  # seconds
PAPER = extract_paper(CORPUS / "dinhgiang-kh-ntm-2022.txt")


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def read_json(url: str) -> Any:
    with urllib.request.urlopen(url, timeout=PATIENCE) as answer:
        return json.load(answer)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Datasette that shows a registry of one document."""
    path = tmp_path_factory.mktemp("datasette") / "registry.db"
    with open_registry(path) as registry:
        registry.save(PAPER)
    port = free_port()
    command = [
        sys.executable,
        "-m",
        "datasette",
        str(path),
        "--port",
        str(port),
        "--setting",
        "sql_time_limit_ms",
        "9000",
    ]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as server:
        try:
            yield wait_for(f"http://127.0.0.1:{port}", server)
        finally:
            server.kill()


def wait_for(address: str, server: "subprocess.Popen[bytes]") -> str:
    """Return ``address`` as soon as something answers there."""
    end = monotonic() + PATIENCE
    while monotonic() < end and server.poll() is None:
        try:
            read_json(f"{address}/-/versions.json")
        except urllib.error.URLError:
            sleep(0.2)
        else:
            return address
    server.kill()
    raise AssertionError((server.stderr or sys.stderr).read())


def test_each_view_is_shown(site: str) -> None:
    shown = {view["name"] for view in read_json(f"{site}/registry.json")["views"]}
    assert {*VIEWS, "ra_soat"} <= shown


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_is_read(site: str, view: str) -> None:
    content = read_json(f"{site}/registry/{view}.json?_shape=array&_size=5")
    assert isinstance(content, list)


def test_the_figures_are_those_of_the_record(site: str) -> None:
    rows = read_json(f"{site}/registry/chi_tieu.json?_shape=array&_size=1000")
    record = PAPER.record
    assert [row["nguyen_van"] for row in rows] == [statement.quantity.text for statement in record.statements]
    assert {row["so_van_ban"] for row in rows} == {record.meta.number}
