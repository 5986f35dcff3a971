"""The number of a document taken apart: serial, year, letters of its type and of its issuer."""

from dataclasses import dataclass
from functools import cached_property

import regex

from extract.rules.citations import issuer_of_number, type_of_number

_NUMBER = regex.compile(
    r"(?P<serial>\d+(?:\.\d+)?[a-zđ]?)(?:/(?P<year>(?:19|20)\d\d))?[-/](?P<letters>\p{L}.*)"
)
_JOIN = regex.compile(r"[^\w]+")
_DATED = regex.compile(r"(?:NĐ/CP|TT/B\w+|TTLT/.+)")
_PARTY = frozenset({"TW", "TU", "HU", "ĐU", "QU", "TXU", "THU", "ĐUK"})
_SESSION = regex.compile(r"\d+$")


@dataclass(frozen=True)
class Number:
    """``letters`` are in capitals with one kind of stroke: "QĐ/UBND"; ``serial`` has no zeros before it."""

    serial: str
    year: str | None
    letters: str

    @property
    def key(self) -> str:
        """The number in one form, whichever strokes and zeros were typed."""
        return "/".join(part for part in (self.serial, self.year, self.letters) if part)

    @property
    def needs_year(self) -> bool:
        """Whether numbers of this kind hold their year: decrees and circulars do since 1997."""
        return self.year is None and _DATED.fullmatch(self.letters) is not None

    @cached_property
    def type(self) -> str | None:
        """The type that the letters stand for."""
        return type_of_number(f"{self.serial}/{self._printed}")

    @cached_property
    def central_issuer(self) -> str | None:
        """The one body that uses these letters; None for those that need a place."""
        return issuer_of_number(f"{self.serial}/{self._printed}")

    @property
    def body(self) -> str:
        """The letters of the issuer without the number of a session: "UBND", "QH".

        >>> parse_number("25/2008/QH12").body, parse_number("10/2012/QĐ-UBND").body
        ('QH', 'UBND')
        """
        return _SESSION.sub("", self.letters.rpartition("/")[2])

    @property
    def unique(self) -> bool:
        """Whether the number stands for one document in its year, whichever place it is cited at."""
        return self.central_issuer is not None or self.body == "TW"

    def starts_anew(self, date: str) -> bool:
        """Return whether numbers of this kind may begin again within the year of ``date``.

        A Party committee counts anew when it is elected, every five years.
        """
        return self.body in _PARTY and int(date[:4] or 2) % 5 in (0, 1)

    @property
    def _printed(self) -> str:
        return self.letters.replace("TTG", "TTg").replace("/", "-")


def parse_number(text: str | None) -> Number | None:
    """Return the parts of a document's number, None where it is blank, short or none.

    >>> parse_number("06-ĐA/TU"), parse_number("/KH-UBND")
    (Number(serial='6', year=None, letters='ĐA/TU'), None)
    >>> parse_number("10/2012/QĐ-UBND").key, parse_number("010/2012/QĐ - UBND").key
    ('10/2012/QĐ/UBND', '10/2012/QĐ/UBND')
    """
    match = _NUMBER.fullmatch(text or "")
    if match is None:
        return None
    letters = _JOIN.sub("/", match["letters"].upper()).strip("/")
    return Number(match["serial"].lstrip("0") or "0", match["year"], letters)
