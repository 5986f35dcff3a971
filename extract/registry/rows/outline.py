"""The sections of one document by their ids, as rows below it refer to them."""

from dataclasses import dataclass

from schemas import DocumentRecord, Section


@dataclass(frozen=True, slots=True)
class Outline:
    """Number and heading line of each section by its id in the record."""

    numbers: dict[str, int]
    headings: dict[str, str]

    def number(self, section_id: str | None) -> int | None:
        """Return the number of the section, None where there is none."""
        return self.numbers.get(section_id) if section_id else None

    def heading(self, section_id: str | None) -> str | None:
        """Return "II. Mục tiêu", None where there is no such section or it is bare."""
        return self.headings.get(section_id) if section_id else None


def outline_of(record: DocumentRecord) -> Outline:
    """Return the sections of ``record`` by their ids."""
    return Outline(
        {section.id: number for number, section in enumerate(record.sections)},
        {section.id: heading for section in record.sections if (heading := heading_line(section))},
    )


def heading_line(section: Section) -> str:
    """Return the mark and the words of a section as one line."""
    return f"{section.label} {section.heading}".strip()
