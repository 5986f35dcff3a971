"""The places that a document names above its own."""

from schemas import DocumentRecord


def told_places(record: DocumentRecord) -> str:
    """Return the words in which a document names the places above it, without upper case.

    Records do not say in which province a district lies; the head and the citations do.
    """
    meta = [record.meta.issuer or "", record.meta.title or ""]
    cited = (part for it in record.citations for part in (it.issuer or "", it.quote))
    return "\n".join((*meta, *cited)).casefold()
