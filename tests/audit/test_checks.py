"""What holds for each check, whatever it looks for."""

import pytest

from extract.audit import CHECKS, Check
from extract.lexicon.messages import Words, load_messages


def _name(check: Check) -> str:
    return getattr(check, "__name__", "")


@pytest.mark.parametrize("check", CHECKS, ids=_name)
def test_a_check_says_to_users_what_it_finds(check: Check) -> None:
    assert (check.__doc__ or "").strip().endswith(".")
    assert f"audit.check.{_name(check)}" in load_messages()
    assert Words()(f"audit.check.{_name(check)}")


def test_checks_have_names_of_their_own() -> None:
    names = [_name(check) for check in CHECKS]
    assert len(set(names)) == len(names)
