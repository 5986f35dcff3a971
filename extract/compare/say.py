"""Words of the reasons, always in Vietnamese."""

from collections.abc import Sequence

from extract.lexicon.indicators import indicators
from extract.lexicon.messages import Words

MOST = 8  # words listed before "…"
_WORDS = Words()


def say(message: str, /, **values: object) -> str:
    """Return the Vietnamese sentence with the id ``message``."""
    return _WORDS(message, **values)


def listed(words: Sequence[str]) -> str:
    """Return some words on one line, "–" for none.

    >>> listed(["bảo_hiểm_y_tế", "nghèo"]), listed([])
    ('bảo hiểm y tế, nghèo', '–')
    """
    shown = [word.replace("_", " ") for word in words[:MOST]]
    return ", ".join([*shown, "…"] if len(words) > MOST else shown) or "–"


def inner(text: str) -> str:
    """Return ``text`` as it stands in quotation marks: its own are left out around it, «» within it.

    Marks of which one is missing are left out.

    >>> inner("“phường không rác”"), inner("mô hình “phường không rác”"), inner("xã “không rác")
    ('phường không rác', 'mô hình «phường không rác»', 'xã không rác')
    """
    if text.count("“") != text.count("”"):
        return text.replace("“", "").replace("”", "")
    whole = text[1:-1] if text.startswith("“") and text.find("”") == len(text) - 1 else text
    return whole.replace("“", "«").replace("”", "»")


def concept_name(identity: str | None) -> str:
    """Return the name of an indicator of the catalogue, "–" where there is none."""
    entry = indicators().get(identity or "")
    return entry.name if entry else identity or "–"
