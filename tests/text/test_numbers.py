"""Numbers as they are written."""

from decimal import Decimal

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from extract.text.numbers import SCALES, WORDS, parse_number, plain, scaled

NUMBERS = (
    ("0", "0"),
    ("08", "8"),
    ("2,5", "2.5"),
    ("2,50", "2.50"),
    ("12, 3", "12.3"),
    ("7.5", "7.5"),
    ("7.55", "7.55"),
    ("84.000", "84000"),
    ("1.234.567", "1234567"),
    ("1.234,5", "1234.5"),
    ("0.500", "0.500"),  # no thousands begin with 0
    ("1000", "1000"),
    ("1.2345", "1.2345"),
)
NO_NUMBERS = ("", "x", "1.2.3", "1.23.456", ",5", "1,2,3", "1.2,3", "12a", "-5", "1..000", "½")


@pytest.mark.parametrize(("written", "value"), NUMBERS)
def test_number(written: str, value: str) -> None:
    assert str(parse_number(written)) == value


@pytest.mark.parametrize("written", NO_NUMBERS)
def test_no_number(written: str) -> None:
    assert parse_number(written) is None


@given(st.text())
def test_any_text_is_a_number_or_none(text: str) -> None:
    number = parse_number(text)
    assert number is None or number >= 0


@given(st.integers(1, 10**15), st.integers(0, 999))
def test_a_number_written_with_thousands_is_read_back(whole: int, fraction: int) -> None:
    assert parse_number(f"{whole:,}".replace(",", ".")) == whole
    assert parse_number(f"{whole},{fraction}") == Decimal(f"{whole}.{fraction}")


SCALED = (
    ("148.4", "tỷ", "148400000000"),
    ("51.36", "nghìn", "51360"),
    ("1.2", "nghìn tỷ", "1200000000000"),
    ("3", "vạn", "30000"),
    ("2", "chục", "20"),
    ("0.5", "triệu", "500000"),
    ("7.50", None, "7.5"),
)


@pytest.mark.parametrize(("number", "scale", "value"), SCALED)
def test_scale(number: str, scale: str | None, value: str) -> None:
    assert str(scaled(Decimal(number), scale)) == value


def test_both_spellings_of_a_scale_are_the_same() -> None:
    assert SCALES["tỷ"] == SCALES["tỉ"] == 9
    assert SCALES["nghìn"] == SCALES["ngàn"] == 3
    assert {"tỷ", "tỉ"} <= {word.split()[-1] for word in SCALES if " " in word}


def test_words_count_from_one_to_ten() -> None:
    assert list(WORDS.values()) == list(range(1, 11))


@given(st.decimals(0, 10**15, places=6))
def test_a_plain_number_is_the_same_number_without_an_exponent(number: Decimal) -> None:
    assert plain(number) == number
    assert regex.fullmatch(r"\d+(?:\.\d*[1-9])?", str(plain(number)))
