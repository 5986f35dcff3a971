"""The command line speaks two languages."""

import re

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from extract.cli import build_app
from extract.lexicon.messages import Language, Words, load_messages
from extract.render.schema import SCHEMAS
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
    ("Option '--json' does not take a value.", "Tùy chọn --json không nhận giá trị."),
    (
        "Invalid value for '--limit': Input should be greater than or equal to 0",
        "Giá trị không hợp lệ cho '--limit': phải từ 0 trở lên.",
    ),
    (
        "Invalid value for '--year': Input should be less than or equal to 2100",
        "Giá trị không hợp lệ cho '--year': không được quá 2100.",
    ),
    (
        "Invalid value for '--limit': Input should be a valid integer, unable to parse string as an integer",
        "Giá trị không hợp lệ cho '--limit': phải là số nguyên.",
    ),
]


@pytest.mark.parametrize(("english", "vietnamese"), SAID_BY_TYPER)
def test_what_typer_says_is_translated(english: str, vietnamese: str) -> None:
    assert Words(Language.VI).of_typer(english) == vietnamese
    assert Words(Language.EN).of_typer(english) == english


ENGLISH = re.compile(r"env\s+var|default:|OPTIONS|COMMAND|ARGS|required|<(?:str|int|float|path|list)\b|\[\[")


@pytest.mark.parametrize("width", [60, 80, 100])
@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_no_english_is_left_in_vietnamese_help(name: str, width: int) -> None:
    arguments = [name, "--help"] if name else []
    environment = {"COLUMNS": str(width), "MUCTIEU_LANG": "vi", "MUCTIEU_DB": ""}
    told = CliRunner().invoke(build_app(), arguments, env=environment).stdout
    assert "Cách dùng" in told
    assert ENGLISH.findall(told) == []


@pytest.mark.parametrize("language", Language)
def test_a_word_with_a_dash_is_no_option(language: Language) -> None:
    said = [
        CliRunner().invoke(build_app(), list(arguments), env={"MUCTIEU_LANG": language}).stderr
        for arguments in (("search", "-nghèo"), ("search", "hộ", "-nghèo"), ("show", "-n"))
    ]
    assert ["muctieu search -- " in told for told in said] == [True, True, False]


@pytest.mark.parametrize("language", Language)
def test_the_help_of_schema_names_all_kinds(language: Language) -> None:
    told = Words(language)("help.schema.name")
    assert [name for name in SCHEMAS if not re.search(rf"\b{name}\b(?!-)", told)] == []
