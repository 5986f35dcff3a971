"""Headings that set a task on what is wrong, which do not tell of it: "Tháo gỡ khó khăn về vốn"."""

import regex

from extract.lexicon.cue_words import any_of

_STATES = r"(?:khó khăn|vướng mắc|tồn tại|hạn chế|bất cập|thuận lợi|nguyên nhân|tình hình)"
_REMEDY = regex.compile(
    rf"(?<!\w){any_of('remedy')}\s(?:(?!tồn tại|nguyên nhân)\w+,?\s){{0,3}}?{_STATES}"
    rf"(?:(?:,| và| và những)\s{_STATES})*(?!\w)"
)


def without_remedies(heading: str) -> str:
    """Return a lower-case ``heading`` with what acts on a state of things crossed out, at the same length.

    >>> without_remedies("tạo thuận lợi về vốn"), without_remedies("2. khó khăn, hạn chế")
    ('············· về vốn', '2. khó khăn, hạn chế')
    """
    return _REMEDY.sub(lambda match: "·" * len(match[0]), heading)
