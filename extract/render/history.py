"""The history of a document for a person, and as JSON."""

from json import dumps
from typing import Any

from extract.lexicon.messages import Words
from extract.registry.history import Change, History, Version
from extract.render.changed_figure import render_changed
from extract.render.figure import render_date, render_number
from extract.render.moment import render_moment
from extract.render.table import Column, render_table


def render_history(history: History, words: Words, width: int) -> str:
    """Return head, sources and versions of a document, each version with what changed in it."""
    date = render_date(history.date) if history.date else None
    head = " ".join(filter(None, (history.type, history.number, date, history.issuer)))
    blocks = (_version(version, words, width) for version in history.versions)
    return "\n".join((head, history.title or "", *(f"  {path}" for path in history.sources), "", *blocks))


def _version(version: Version, words: Words, width: int) -> str:
    """Return one version with the table of its changes."""
    until = render_moment(version.last_seen) if version.last_seen else words("history.current")
    line = words(
        "history.version",
        number=version.number,
        first=render_moment(version.first_seen),
        last=until,
        statements=render_number(str(version.statements), words),
        doc_id=version.doc_id,
        program=version.program,
    )
    return f"{line}\n{_changes(version.changes, words, width)}" if version.changes else line


def _changes(changes: tuple[Change, ...], words: Words, width: int) -> str:
    """Return a table of what came, went and changed."""
    columns = (
        Column(words("history.change")),
        Column(words("history.indicator"), 5),
        Column(words("history.before"), 3),
        Column(words("history.after"), 3),
    )
    return render_table(columns, (_row(change, words) for change in changes), width) + "\n"


def _row(change: Change, words: Words) -> tuple[str, ...]:
    """Return the cells of one change."""
    name = words(f"history.{change.change}.{change.field}" if change.field else f"history.{change.change}")
    before, after = (render_changed(change.field, said, words) for said in (change.before, change.after))
    return name, change.indicator, before, after


def render_history_json(history: History) -> str:
    """Return the history as one line of JSON."""
    return dumps(_plain(history), ensure_ascii=False)


def _plain(item: Any) -> Any:
    """Return named tuples as objects."""
    if hasattr(item, "_asdict"):
        return {name: _plain(value) for name, value in item._asdict().items()}
    return [_plain(part) for part in item] if isinstance(item, tuple) else item
