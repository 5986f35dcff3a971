"""What a search found, for a person to read: figures with their sentences, and why they were found."""

from collections.abc import Iterator
from io import StringIO
from typing import TYPE_CHECKING

from extract.lexicon.document_sectors import document_sectors
from extract.lexicon.indicators import indicators
from extract.lexicon.messages import Language, Words
from extract.registry.search.agencies import agency_note
from extract.registry.search.explain import How, Mark, Reason, explain_hit, find_marks
from extract.registry.search.facets import Facet
from extract.registry.search.hits import Hit
from extract.registry.search.places import place_note
from extract.registry.search.search import Found
from extract.render.figure import render_date, render_number
from extract.render.search_figure import figure_of_row, period_of_row
from extract.render.search_notes import notes_of

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

MARKED = "bold yellow"
FAINT = "dim"
LEADS = 4
KEY = 10
"""Characters of a key that are shown; they tell figures apart."""
AROUND = 160
"""Characters of the paragraph that are shown on each side of the quote."""


def render_found(found: Found, words: Words, width: int, *, color: bool = False) -> str:
    """Return the page of ``found`` with the facets of all, no line longer than ``width``."""
    from rich.console import Console

    console = Console(
        file=StringIO(), width=width, force_terminal=color, color_system="standard" if color else None,
        legacy_windows=False, highlight=False,
    )  # fmt: skip
    with console.capture() as captured:
        for block in _blocks(found, words):
            console.print(block)
    return "\n".join(line.rstrip() for line in captured.get().rstrip("\n").split("\n"))


def _blocks(found: Found, words: Words) -> "Iterator[RenderableType]":
    """Yield what is printed, a block after the other."""
    from rich.text import Text

    yield Text(_title(found, words), style="bold" if found.total else "")
    yield from (Text(note) for note in notes_of(found, words))
    for number, hit in enumerate(found.hits, found.offset + 1):
        yield Text()
        yield from _hit(number, hit, found, words)
    if found.total:
        yield Text()
        yield from (_facet(facet, words) for facet in found.facets if facet.values)


def _title(found: Found, words: Words) -> str:
    """Return how many figures were found, and which of them are shown."""
    if not found.total:
        return words("search.none")
    total = render_number(str(found.total), words)
    query = found.filters.query.strip()
    title = (
        words("search.found.query", total=total, query=query) if query else words("search.found", total=total)
    )
    return "; ".join(filter(None, (title, *_page(found, total, words))))


def _page(found: Found, total: str, words: Words) -> Iterator[str]:
    """Yield which of the figures are shown, and what their keys are good for."""
    first, last = (render_number(str(at), words) for at in (found.offset + 1, found.offset + len(found.hits)))
    if not found.hits and found.offset >= found.total:
        yield words("search.past_end", total=total, first=first)
    if found.hits and len(found.hits) < found.total:
        yield words("search.shown", first=first, last=last)
    if found.hits:
        yield words("search.keys")


def _hit(number: int, hit: Hit, found: Found, words: Words) -> "Iterator[RenderableType]":
    """Yield the lines of one figure."""
    from rich.text import Text

    row = hit.statement
    head = Text(f"{number}. ", style="bold")
    head.append_text(_marked(row["indicator"], find_marks(row["indicator"], found.query)))
    facts = (figure_of_row(row, words), words(f"search.kind.{row['kind']}"), period_of_row(row, words))
    yield head.append(f" — {' · '.join(fact for fact in facts if fact)}")
    start, end = snippet_span(hit)
    snippet = hit.passage[start:end].replace("\n", " ")
    sentence = Text("… " if start else "").append_text(_marked(snippet, find_marks(snippet, found.query)))
    yield _indented(sentence.append(" …" if end < len(hit.passage) else ""))
    yield _indented(Text(source_line(hit, words), style=FAINT))
    for line in (
        leads_line(hit, words),
        why_line(explain_hit(hit, found.query), words),
        *notes_of_hit(hit, found, words),
    ):
        if line:
            yield _indented(Text(line, style=FAINT))


def _indented(text: "Text") -> "RenderableType":
    """Return ``text`` below the indicator; its further lines are indented alike."""
    from rich.padding import Padding

    return Padding(text, (0, 0, 0, 3))


def _marked(text: str, marks: tuple[Mark, ...]) -> "Text":
    """Return ``text`` with the words found in another colour."""
    from rich.text import Text

    marked = Text(text)
    for mark in marks:
        marked.stylize(MARKED, mark.start, mark.end)
    return marked


def snippet_span(hit: Hit) -> tuple[int, int]:
    """Return the stretch of the paragraph that is shown: the quote and AROUND characters on each side."""
    passage, row = hit.passage, hit.statement
    start, end = row["quote_start"] - AROUND, row["quote_end"] + AROUND
    start = passage.find(" ", start) + 1 if start > 0 else 0
    end = passage.rfind(" ", 0, end) if end < len(passage) else len(passage)
    return min(start, row["quote_start"]), max(end, row["quote_end"])


def source_line(hit: Hit, words: Words) -> str:
    """Return which document says it, where in it, and the beginning of the figure's key."""
    document, row = hit.document, hit.statement
    name = " ".join(filter(None, (document["type"], document["number"]))) or document["path"]
    if document["date"]:
        name = words("search.dated", name=name, date=render_date(document["date"]))
    page = words("search.page", page=row["page"]) if row["page"] else ""
    key = words("search.key", key=row["key"][:KEY])
    return " · ".join(filter(None, (name, document["issuer"], row["heading"], page, key)))


def leads_line(hit: Hit, words: Words) -> str:
    """Return who is in charge, LEADS of them at most; "" where nobody is named."""
    leads = hit.statement["leads"]
    if not leads:
        return ""
    names = leads.split("; ")
    more = words("search.more", count=len(names) - LEADS) if len(names) > LEADS else ""
    return words("search.leads", names="; ".join(names[:LEADS]) + (f" {more}" if more else ""))


def why_line(reasons: tuple[Reason, ...], words: Words) -> str:
    """Return which words were found otherwise than typed, or elsewhere than in the sentence; "" for none."""
    told = dict.fromkeys(_told(reason, words) for reason in _worth_telling(reasons))
    return words("search.why", reasons="; ".join(told)) if told else ""


def _worth_telling(reasons: tuple[Reason, ...]) -> Iterator[Reason]:
    """Yield the nearest place of each word, where the sentence doesn't show by itself why it was found."""
    seen = {word for reason in reasons if reason.how is How.SYNONYM for word in reason.typed.split()}
    for reason in reasons:
        new = reason.typed not in seen
        seen.add(reason.typed)
        if reason.how is How.SYNONYM or (new and reason.field not in ("indicator", "quote")):
            yield reason


def _told(reason: Reason, words: Words) -> str:
    told = words(f"search.why.{reason.how}", typed=reason.typed, found=reason.found)
    if reason.field in ("indicator", "quote"):
        return told
    return words("search.why.in", reason=told, field=words(f"search.in.{reason.field}"))


def notes_of_hit(hit: Hit, found: Found, words: Words) -> tuple[str, ...]:
    """Return why a figure of a place or of an agency of another name was found."""
    notes = (place_note(hit, found.filters.place), agency_note(hit, found.filters.agency))
    return tuple(note(words) for note in notes if note)


def _facet(facet: Facet, words: Words) -> "Text":
    """Return the values of one facet with their counts, on one line."""
    from rich.text import Text

    line = Text(f"{words(f'search.facet.{facet.field}')}: ", style="bold")
    values = (
        f"{value_label(facet.field, each.value, words)} ({render_number(str(each.count), words)})"
        for each in facet.values
    )
    line.append(" · ".join(values), style="not bold")
    hidden = facet.distinct - len(facet.values)
    return line.append(f" {words('search.more', count=hidden)}", style="not bold") if hidden else line


def value_label(field: str, value: str, words: Words) -> str:
    """Return how the value of a facet is called.

    >>> value_label("kind", "target", Words()), value_label("sector", "poverty", Words())
    ('chỉ tiêu', 'Giảm nghèo')
    """
    vi = words.language is Language.VI
    if field == "sector":
        return next(((row.vi if vi else row.en) for row in document_sectors() if row.id == value), value)
    if field == "indicator" and value in indicators():
        return indicators()[value].name if vi else indicators()[value].name_en
    return words.maybe(f"search.{field}.{value}") or value
