"""Mentions of other documents become citations: who issued them, and what they are to this document."""

from bisect import bisect_left
from collections.abc import Sequence

import regex

from extract.assemble.duties.agency_lists import AgencyLists
from extract.rules.citations import Reference, issuer_of_number, type_of_number
from extract.rules.mention import Label, Mention
from extract.structure.node import Node, Outline
from extract.text.document import Document
from schemas import Citation, CitationRole, SectionKind, Span

_OPENING = 200  # characters of a block in which its opening words stand
_OF = regex.compile(r"\s*,?\s*của\s+")
_BASIS = regex.compile(r"[\s*\-–+\d.]*(?i:căn cứ)\b")
_IMPLEMENTS = regex.compile(r"[\s*\-–+\d.]*(?i:thực hiện|triển khai|tiếp tục thực hiện|thi hành)\b")
_LISTED = regex.compile(r"(?i:căn cứ(?:\s+(?:theo|các))?|[;,):]|\bvà|\bcác|theo)[\s*\"“]*$")
_BEFORE_IMPLEMENTS = regex.compile(r"(?i:thực hiện|triển khai|thi hành|quán triệt)[^;.,\n]{0,12}$")
_ATTACHED = regex.compile(r"(?i:kèm theo)\s*$")
_BASIS_HEADING = regex.compile(r"(?i:căn cứ|cơ sở (?:xây dựng|pháp lý))")


def assemble_citations(
    document: Document, outline: Outline, mentions: Sequence[Mention]
) -> tuple[Citation, ...]:
    """Return all mentions of other documents, in the order of the text."""
    lists = AgencyLists(document.text, mentions)
    found = _apart([m for m in mentions if m.label is Label.CITATION])
    blocks = _Blocks(document.text, outline)
    citations: list[Citation] = []
    dates = _dates(found)
    for mention in found:
        reference = mention.value
        if not isinstance(reference, Reference):
            continue
        kind = reference.type or _shared_type(citations, mention) or type_of_number(reference.number or "")
        block = blocks.at(mention.start)
        citations.append(
            Citation(
                id=f"c{len(citations) + 1}",
                type=kind or "Văn bản",
                number=reference.number,
                date=reference.date or dates.get((reference.type, reference.number)),
                issuer=_issuer(lists, mention, reference),
                role=_role(document.text, blocks, block, mention),
                quote=document.text[mention.start : mention.end],
                span=Span(start=mention.start, end=mention.end),
            )
        )
    return tuple(citations)


def _dates(mentions: Sequence[Mention]) -> dict[tuple[str | None, str | None], str]:
    """Return the one date that the text gives to each numbered document, where it gives but one."""
    given: dict[tuple[str | None, str | None], set[str]] = {}
    for mention in mentions:
        reference = mention.value
        if isinstance(reference, Reference) and reference.number and reference.date:
            given.setdefault((reference.type, reference.number), set()).add(reference.date)
    return {
        key: next(iter(dates)) for key, dates in given.items() if len(dates) == 1 and len(key[1] or "") > 5
    }


def _apart(mentions: list[Mention]) -> list[Mention]:
    """Return the mentions that do not overlap: a number goes before a name, then the longer goes first."""
    apart: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (not _numbered(m), m.start - m.end)):
        at = bisect_left(apart, mention.start, key=lambda m: m.start)
        free_before = at == 0 or apart[at - 1].end <= mention.start
        if free_before and (at == len(apart) or mention.end <= apart[at].start):
            apart.insert(at, mention)
    return apart


def _numbered(mention: Mention) -> bool:
    return isinstance(mention.value, Reference) and mention.value.number is not None


def _shared_type(citations: list[Citation], mention: Mention) -> str | None:
    """Return the type of the citation before where a list shares it: "các Nghị quyết số 1, số 2"."""
    near = citations and mention.start - citations[-1].span.end < 40
    return citations[-1].type if near else None


def _issuer(lists: AgencyLists, mention: Mention, reference: Reference) -> str | None:
    """Return the issuer that the words behind the number name, else the one that the number itself tells."""
    of = _OF.match(lists.text, mention.end)
    row = lists.at(of.end(), of.end() + 120) if of else None
    if row is not None:
        return row.agencies[0].name
    joint = reference.type is not None and reference.type.endswith("liên tịch")
    return issuer_of_number(reference.number) if reference.number and not joint else None


class _Blocks:
    """The nodes of the outline by the places they cover."""

    def __init__(self, text: str, outline: Outline) -> None:
        self.text = text
        self.nodes = outline.nodes
        self._at = 0

    def at(self, place: int) -> int:
        """Return the node that holds ``place``; places are asked for in order."""
        while self._at + 1 < len(self.nodes) and self.nodes[self._at + 1].start <= place:
            self._at += 1
        return self._at

    def opens(self, index: int, pattern: "regex.Pattern[str]") -> bool:
        """Return whether the block begins with ``pattern``."""
        node = self.nodes[index]
        return any(
            pattern.match(self.text, start, min(node.end, start + _OPENING))
            for start in (node.label_end, node.start)
        )

    def below_basis(self, index: int) -> bool:
        """Return whether the block stands below a heading like "Cơ sở xây dựng Kế hoạch"."""
        node: Node = self.nodes[index]
        while node.parent >= 0:
            node = self.nodes[node.parent]
            if isinstance(node.kind, SectionKind) and node.titled and _BASIS_HEADING.match(node.heading):
                return True
        return False


def _role(text: str, blocks: _Blocks, index: int, mention: Mention) -> CitationRole:
    """Return what the document at ``mention`` is to this one."""
    before = text[max(mention.start - 40, 0) : mention.start]
    if _ATTACHED.search(before):
        return CitationRole.ATTACHED
    node = blocks.nodes[index] if blocks.nodes else None
    listed = _LISTED.search(before) is not None or (node is not None and mention.start - node.label_end < 3)
    if node is not None and (blocks.opens(index, _BASIS) or blocks.below_basis(index)):
        return CitationRole.BASIS if listed else CitationRole.MENTION
    opens = node is not None and listed and blocks.opens(index, _IMPLEMENTS)
    return CitationRole.IMPLEMENTS if opens or _BEFORE_IMPLEMENTS.search(before) else CitationRole.MENTION
