"""The sections of a document: the nodes of its outline that are more than paragraphs."""

from extract.structure.node import Node, Outline
from schemas import Section, SectionKind, Span


def section_ids(outline: Outline) -> tuple[str | None, ...]:
    """Return for each node the id of the section that it is or belongs to, None where it belongs to none."""
    ids: list[str | None] = []
    count = 0
    for node in outline.nodes:
        if isinstance(node.kind, SectionKind):
            count += 1
            ids.append(f"s{count}")
        else:
            ids.append(ids[node.parent] if node.parent >= 0 else None)
    return tuple(ids)


def sections_of(outline: Outline) -> tuple[Section, ...]:
    """Return the sections of ``outline`` in order, "s1", "s2" and so on."""
    ids = section_ids(outline)
    return tuple(
        _section(node, node.kind, own, ids[node.parent] if node.parent >= 0 else None)
        for node, own in zip(outline.nodes, ids, strict=True)
        if isinstance(node.kind, SectionKind) and own
    )


def _section(node: Node, kind: SectionKind, own: str, parent: str | None) -> Section:
    return Section(id=own, parent_id=parent, kind=kind, label=node.label, heading=node.heading,
                   span=Span(start=node.start, end=node.whole_end))  # fmt: skip
