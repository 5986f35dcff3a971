"""Whether the place of one document may lie in that of another one."""

from schemas import DocumentRecord


def may_govern(upper: DocumentRecord, lower: DocumentRecord) -> bool:
    """Tell whether ``upper`` may speak for the place of ``lower``: for the country, or a place that it names.

    Records do not say in which province a district lies; the head, a citation or the file's own words do.
    """
    place = upper.meta.place
    if place is None or place == lower.meta.place:
        return True
    return any(place.casefold() in text.casefold() for text in _told_places(lower))


def _told_places(record: DocumentRecord) -> list[str]:
    """Return the words in which a document names the places above it."""
    meta = [record.meta.issuer or "", record.meta.title or ""]
    return [*meta, *(part for it in record.citations for part in (it.issuer or "", it.quote))]
