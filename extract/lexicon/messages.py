"""What the program says to a person, in Vietnamese and in English."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from extract.errors import ExtractError
from extract.lexicon.load import load_entries
from schemas.base import Record

SUBJECTS = (
    "help",
    "usage",
    "files",
    "documents",
    "evaluate",
    "registry",
    "search",
    "export",
    "review",
    "compare",
    "audit",
    "indicators",
    "places",
)


class Language(StrEnum):
    """A language that every message is written in."""

    VI = "vi"
    EN = "en"


class Message(Record):
    """One sentence in both languages; words in braces are filled in."""

    id: str
    vi: str
    en: str


@cache
def load_messages() -> dict[str, Message]:
    """Return all messages by id, from one file of ``messages/`` a subject."""
    rows = (row for subject in SUBJECTS for row in load_entries(f"messages/{subject}", Message))
    return {row.id: row for row in rows}


def both(message: str, **values: object) -> tuple[str, str]:
    """Return the Vietnamese and the English sentence, as an ExtractError takes them.

    >>> both("show.period.by", end=2030)
    ('đến 2030', 'by 2030')
    """
    return Words(Language.VI)(message, **values), Words(Language.EN)(message, **values)


@dataclass(frozen=True, slots=True)
class Words:
    """Speaks one language.

    >>> Words(Language.VI)("show.period.by", end=2030)
    'đến 2030'
    """

    language: Language = Language.VI

    def __call__(self, message: str, /, **values: object) -> str:
        """Return the sentence with the id ``message``; raises KeyError where the table has none."""
        row = load_messages()[message]
        return (row.vi if self.language is Language.VI else row.en).format(**values)

    def maybe(self, message: str) -> str | None:
        """Return the sentence with the id ``message``, None where the table has none."""
        return self(message) if message in load_messages() else None

    def of(self, error: ExtractError) -> str:
        """Return the sentence of ``error``, with its file."""
        return f"{error.path}: {error.vi if self.language is Language.VI else error.en}"

    def of_typer(self, text: str) -> str:
        """Return ``text``, which typer wrote in English, with the phrases of the table translated.

        >>> Words(Language.VI).of_typer("No such option: --dpi")
        'Không có tùy chọn --dpi.'
        """
        rows = load_messages().values() if self.language is Language.VI else ()
        for row in rows:
            text = _translate(row, text) if row.id.startswith("typer.") else text
        return text


def _translate(row: Message, text: str) -> str:
    """Return ``text`` with the English phrase of ``row`` in Vietnamese wherever it occurs."""
    return re.sub(_pattern(row.en), lambda match: row.vi.format(**match.groupdict()), text)


def _pattern(phrase: str) -> str:
    """Return the pattern of a phrase whose braces stand for any words.

    Blanks are line breaks where the help is wrapped.

    >>> _pattern("Invalid value for {name}: "), _pattern("env var")
    ('Invalid\\\\s+value\\\\s+for\\\\s+(?P<name>.+?):\\\\s+', 'env\\\\s+var')
    """
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(phrase)).replace("\\ ", r"\s+")
    return pattern + "$" if phrase.endswith("}") else pattern
