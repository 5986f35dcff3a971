"""The outline of a document, and where in it something stands."""

from collections.abc import Iterable, Sequence

from extract.render.table import cut
from schemas import Section, SectionKind

UNNAMED = (SectionKind.HEAD, SectionKind.FOOT)


def render_outline(sections: Sequence[Section], width: int) -> str:
    """Return the headings, one a line, indented by their depth and cut to ``width``.

    Sections without words of their own, such as a numbered paragraph, are left out.
    """
    by_id = {section.id: section for section in sections}
    shown = (section for section in sections if section.heading and section.kind not in UNNAMED)
    return "\n".join(_line(section, 2 * len(_path(section, by_id)) - 2, width) for section in shown)


def _line(section: Section, indent: int, width: int) -> str:
    """Return the heading of ``section`` on one line."""
    return " " * indent + cut(f"{section.label} {section.heading}", width - indent)


def section_marks(sections: Iterable[Section]) -> dict[str, str]:
    """Return the marks on the way to each section ("II.1.a") by its id."""
    by_id = {section.id: section for section in sections}
    return {id: _mark(_path(section, by_id)) for id, section in by_id.items()}


def _path(section: Section, by_id: dict[str, Section]) -> tuple[Section, ...]:
    """Return the sections from the outermost one down to ``section``."""
    parent = by_id.get(section.parent_id or "")
    return (*_path(parent, by_id), section) if parent else (section,)


def _mark(path: Sequence[Section]) -> str:
    """Return the marks of ``path`` joined; "2.1." takes the place of the "2." above it."""
    marks: list[str] = []
    for section in path:
        mark = "" if section.kind is SectionKind.ATTACHED else section.label.strip(" .):-")
        if marks and mark.startswith(marks[-1] + "."):
            marks.pop()
        marks += [mark] if mark else []
    return ".".join(marks)
