"""Old encodings of Vietnamese: what is written in them comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.text.legacy_fonts import LegacyFont, load_legacy_fonts, to_unicode, to_unicode_in_place
from extract.text.legacy_text import read_legacy_text
from extract.text.syllables import is_syllable

SMALL = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
LETTERS = SMALL + SMALL.upper()
TCVN3, VNI, VPS = load_legacy_fonts()
SENTENCE = "Mục tiêu: giảm tỷ lệ hộ nghèo ở các xã vùng cao, mỗi năm thêm 2,5% thửa ruộng được cấp nước"


def codes(known: LegacyFont) -> dict[str, str]:
    """Return how each letter is written in an encoding, in codes of Windows-1252."""
    ways = {letter: chr(code) for code, letter in reversed(known.letters.items()) if code < 0x100}
    for vowel in "aeiouyơưAEIOUYƠƯ" if known.marks else "":
        for sign in known.marks:
            letter = known.decode(ways.get(vowel, vowel) + sign)
            if len(letter) == 1:
                ways.setdefault(letter, ways.get(vowel, vowel) + sign)
    return ways


def encode(text: str, known: LegacyFont) -> str:
    """Return ``text`` as it stands in a file in an encoding."""
    ways = codes(known)
    return "".join(ways.get(letter, letter) for letter in text)


@pytest.mark.parametrize("known", [VNI, VPS], ids=lambda known: known.id)
def test_every_letter_has_a_code(known: LegacyFont) -> None:
    assert known.decode(encode(LETTERS, known)) == LETTERS


def test_every_small_letter_has_a_code_of_tcvn3() -> None:
    assert TCVN3.decode(encode(SMALL, TCVN3)) == SMALL
    assert to_unicode(encode(SMALL, TCVN3), ".VnTimeH") == SMALL.upper()


@given(st.text(st.sampled_from(SMALL + " ,.0159%"), max_size=60), st.sampled_from([TCVN3, VNI, VPS]))
def test_what_is_written_comes_back(text: str, known: LegacyFont) -> None:
    assert known.decode(encode(text, known)) == text
    assert len(known.decode_in_place(encode(text, known))) == len(encode(text, known))


@pytest.mark.parametrize(
    ("text", "font", "shown"),
    [
        ("\uf0b5\uf0a8n", ".VnTime", "àăn"),  # taken for a font of symbols
        ("®Çu t\u2212", "CCBOEA+.VnTime,Bold", "đầu tư"),
        ("CÔNG NGHIỆP", ".VnTimeH", "CÔNG NGHIỆP"),
        ("Ñaø Naüng", "VNI-Helve", "Đà Nẵng"),
        ("thaúng, THAÚNG", "VNI-Times", "thẳng, THẲNG"),
        ("tuaàn naøy, quyù III, xuaân", "VNI Times", "tuần này, quý III, xuân"),
        ("kinh tế", "Times New Roman", "kinh tế"),
    ],
)
def test_text_in_a_font(text: str, font: str, shown: str) -> None:
    assert to_unicode(text, font).lower() == shown.lower()
    assert to_unicode_in_place(text, font).replace("\u200b", "") == to_unicode(text, font)


@pytest.mark.parametrize("known", [TCVN3, VNI, VPS], ids=lambda known: known.id)
def test_text_without_fonts(known: LegacyFont) -> None:
    assert read_legacy_text(encode(SENTENCE, known)) == SENTENCE


@pytest.mark.parametrize(
    "text", [SENTENCE, "Café à la carte, déjà vu, façade, naïve", "12 µg ± 3 °C × 5", ""]
)
def test_other_text_is_left_alone(text: str) -> None:
    assert read_legacy_text(text) == text


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    read_legacy_text(text)
    assert to_unicode(text, "Arial") == text


@pytest.mark.parametrize("word", SENTENCE.replace(",", "").replace(":", "").replace("2", "").split())
def test_words_are_syllables(word: str) -> None:
    assert is_syllable(word) or not word.isalpha()


def test_a_stray_letter_does_not_keep_a_text_in_its_old_encoding() -> None:
    assert to_unicode_in_place("tû lÖ hé nghÌo cña x· n¨m 2007 gi¶m đồng", ".VnTime") == (
        "tỷ lệ hộ nghèo của xã năm 2007 giảm đồng"
    )
