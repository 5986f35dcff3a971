"""Which cited documents this one puts out of force as a whole: "thay thế Quyết định số ..."."""

import regex

from extract.lexicon.audit_words import audit_words
from schemas import Paper

_REPEALS = regex.compile(audit_words("repeals") + r"\s*(?:các\s+)?[:\s“\"]*$", regex.IGNORECASE)
_GLUE = regex.compile(r"[\s,;]*(?:(?:và|của\s[^,;.]{0,80}[,;]?\s*(?:và)?)\s*)?")
_BEFORE = 40


def repealed(paper: Paper) -> frozenset[str]:
    """Return the ids of the citations that follow "thay thế" or "bãi bỏ" at once, or such a one in a list."""
    gone: set[str] = set()
    last = -1
    for item in sorted(paper.record.citations, key=lambda item: item.span.start):
        before = paper.text[max(item.span.start - _BEFORE, 0) : item.span.start]
        listed = last >= 0 and _GLUE.fullmatch(paper.text[last : item.span.start]) is not None
        last = item.span.end if listed or _REPEALS.search(before) else -1
        if last >= 0:
            gone.add(item.id)
    return frozenset(gone)
