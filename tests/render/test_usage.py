"""The command line speaks two languages."""

import re

import pytest
from typer.main import get_command

from extract.cli import build_app
from extract.lexicon.messages import Language, Words, load_messages
from extract.render.usage import SHARED, choose_language

COMMANDS = get_command(build_app()).commands  # type: ignore[attr-defined]


@pytest.mark.parametrize("message", load_messages().values(), ids=lambda message: message.id)
def test_each_message_has_both_languages_with_the_same_blanks(message: object) -> None:
    vi, en = (getattr(message, language) for language in Language)
    assert vi.strip()
    assert en.strip()
    assert set(re.findall(r"\{\w+\}", vi)) <= set(re.findall(r"\{\w+\}", en))


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_and_option_has_its_help(name: str) -> None:
    options = [parameter.name for parameter in COMMANDS[name].params if parameter.name != "help"]
    known = load_messages().keys()
    assert f"help.{name}" in known
    assert [o for o in options if not known & {f"help.{name}.{o}", f"{SHARED}.{o}"}] == []


CHOICES = [
    (["show", "a"], {}, Language.VI, ("show", "a")),
    (["--lang", "en", "show", "a"], {}, Language.EN, ("show", "a")),
    (["show", "--lang=en", "a"], {}, Language.EN, ("show", "a")),
    (["show"], {"MUCTIEU_LANG": "en"}, Language.EN, ("show",)),
    (["show", "--lang", "vi"], {"MUCTIEU_LANG": "en"}, Language.VI, ("show",)),
    (["show"], {"MUCTIEU_LANG": "fr"}, Language.VI, ("show",)),
    (["show", "--lang", "fr"], {}, Language.VI, ("--lang", "fr")),
    (["show", "--lang"], {}, Language.VI, ("--lang", "")),
]


@pytest.mark.parametrize(("arguments", "environment", "language", "rest"), CHOICES)
def test_the_language_may_be_asked_for_anywhere(
    arguments: list[str], environment: dict[str, str], language: Language, rest: tuple[str, ...]
) -> None:
    assert choose_language(arguments, environment) == (language, rest)


SAID_BY_TYPER = [
    ("Missing argument 'FILE'.", "Thiếu tham số FILE."),
    ("No such command 'shov'. Did you mean 'show'?", "Không có lệnh shov. Có phải 'show'?"),
    (
        "No such option: --flors (Possible options: --floors)",
        "Không có tùy chọn --flors; gần giống: --floors.",
    ),
    ("Option '-o' requires an argument.", "Tùy chọn -o cần một giá trị."),
    ("Got unexpected extra argument (b)", "Thừa tham số: b."),
]


@pytest.mark.parametrize(("english", "vietnamese"), SAID_BY_TYPER)
def test_what_typer_says_is_translated(english: str, vietnamese: str) -> None:
    assert Words(Language.VI).of_typer(english) == vietnamese
    assert Words(Language.EN).of_typer(english) == english
