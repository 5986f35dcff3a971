"""The entry of the command line."""

import sys
from types import ModuleType

import pytest

from extract.__main__ import STOPPED, main


class _Stopping(ModuleType):
    def __getattr__(self, name: str) -> object:
        raise KeyboardInterrupt


def test_stopped_while_it_loads_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "extract.cli", _Stopping("extract.cli"))
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == STOPPED


def test_the_command_line_runs_from_its_entry(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["muctieu", "--help"])
    with pytest.raises(SystemExit) as caught:
        main()
    assert not caught.value.code
    assert "muctieu" in capsys.readouterr().out
