"""Labelled lines below a task: "Đơn vị chủ trì: Phòng A", "Cơ quan phối hợp: B; C"."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile

import regex

from extract.assemble.duties.actors import read_actor
from extract.assemble.duties.agency_lists import AgencyLists
from extract.assemble.duties.duty import Duty
from extract.lexicon.duties import duty_words
from extract.structure.node import Leaf, Node, Outline
from schemas import Agency, SectionKind

_BODY = (
    r"(?:(?:[Cc]ơ quan|[Đđ]ơn vị|[Ss]ở, ngành|[Cc]ấp|[Tt]ổ chức|[Đđ]ịa phương)(?:, (?:đơn vị|địa phương))? )"
)
_LEAD = (
    rf"(?:[Tt]rách nhiệm (?:chính|thực hiện)|{_BODY}?(?:[Cc]h[ủỉ] trì|[Cc]hịu trách nhiệm chính)"
    rf"|{_BODY}(?:thực hiện|tham mưu|đầu mối|phụ trách))"
)
_HELP = rf"(?:{_BODY}?[Pp]hối hợp)"
_MORE = (
    r"(?:,? (?:và )?(?:tham mưu|thực hiện|chính|tổ chức|triển khai|xây dựng|theo dõi|tổng hợp|giải quyết))*"
    r"\**\s*:\s*"
)
_FIELD = regex.compile(rf"(?<!\w)(?:(?P<lead>{_LEAD})|(?P<help>{_HELP})){_MORE}")
_TASK = regex.compile(rf"[\s*\-–+•]*(?i:{duty_words('task')})")
_LONGEST_LABEL = 120
_OTHER = (
    r"(?:[Ll]ãnh đạo phụ trách|[Tt]hời (?:gian|hạn)|[Tt]iến độ|[Kk]inh phí|[Ss]ản phẩm|[Kk]ết quả"
    r"|[Đđ]ịa điểm|[Tt]hành phần)"
    r"[^:.;\n]{0,30}:"
    rf"(?!\s*(?i:{duty_words('tells')}))"
)
_LABELLED = regex.compile(rf"[\s*\-–+•(]*(?:(?:{_LEAD}|{_HELP}){_MORE}|{_OTHER})")
_STOP = regex.compile(
    r"\.(?=\s|$)|\)|\n"
    r"|[;,.]?\s*(?=(?:[Cc]ơ quan|[Đđ]ơn vị|[Tt]hời (?:gian|hạn)|[Pp]hối hợp|[Ss]ản phẩm)[^:;.\n]{0,40}:)"
)


_HEADING = regex.compile(
    rf"[\s*]*(?:(?P<both>{_BODY}?[Cc]h[ủỉ] trì(?:,| và) {_HELP})|(?P<lead>{_LEAD})|(?P<help>{_HELP}))"
    r"(?:,? (?:và )?(?:thực hiện|triển khai|chính))?[\s*:.]*"
)
"""A label with nothing behind it: the lines below name the agencies, and a label of both those labels."""


@dataclass(slots=True)
class _Fields:
    target: int
    start: int
    end: int
    lead: list[Agency] = field(default_factory=list)
    coordinate: list[Agency] = field(default_factory=list)


def is_field(text: str, start: int, stop: int) -> bool:
    """Return whether the block is a labelled line and no task of its own.

    >>> is_field("Đơn vị chủ trì: Phòng Y tế", 0, 26), is_field("Chủ trì, phối hợp với Sở Y tế", 0, 29)
    (True, False)
    """
    return text.find(":", start, min(stop, start + _LONGEST_LABEL)) >= 0 and bool(
        _LABELLED.match(text, start, stop)
    )


def field_assignments(lists: AgencyLists, outline: Outline) -> Iterator[Duty]:
    """Yield one assignment for each task whose labelled lines name a lead; its words are the task's own."""
    nodes = outline.nodes
    found: list[_Fields] = []
    previous: dict[int, int] = {}
    for index, node in enumerate(nodes):
        if node.kind in (SectionKind.FOOT, Leaf.ROW):
            continue
        if (heading := _HEADING.fullmatch(lists.text, node.label_end, node.end)) and _heads_names(
            lists, nodes, index
        ):
            below = () if heading["both"] else _named_below(lists, nodes, index)
            _put(found, nodes, _task_above(lists.text, nodes, index), -1, bool(heading["lead"]), below)
            continue
        if lists.text.find(":", node.label_end, node.end) < 0:
            previous[node.parent] = index
            continue
        labelled = is_field(lists.text, node.label_end, node.end)
        for match in _FIELD.finditer(lists.text, node.label_end, node.end):
            stop = _STOP.search(lists.text, match.end(), node.end)
            agencies = lists.within(match.end(), stop.start() if stop else node.end)
            target = (node.parent if node.parent >= 0 else index) if labelled else index
            _put(
                found,
                nodes,
                target,
                previous.get(node.parent, -1) if labelled else -1,
                bool(match["lead"]),
                agencies,
            )
        if not labelled:
            previous[node.parent] = index
    for fields in found:
        if fields.lead:
            node = nodes[fields.target]
            lead, helpers = tuple(dict.fromkeys(fields.lead)), tuple(dict.fromkeys(fields.coordinate))
            yield Duty(fields.target, node.start, node.end, node.label_end, node.end, lead, helpers)


def _heads_names(lists: AgencyLists, nodes: tuple[Node, ...], index: int) -> bool:
    """Tell whether the lines below a heading name agencies, or are such headings, and set no tasks."""
    below = _lines_below(nodes, index)
    return bool(below) and all(
        _HEADING.fullmatch(lists.text, line.label_end, line.end) or _names_only(lists, line) for line in below
    )


def _lines_below(nodes: tuple[Node, ...], index: int) -> tuple[Node, ...]:
    """Return all nodes below the one at ``index``."""
    return tuple(takewhile(lambda node: node.parent >= index, nodes[index + 1 :]))


def _names_only(lists: AgencyLists, line: Node) -> bool:
    """Tell whether a line does not go on to say what those that it names do."""
    actor = read_actor(lists, line.label_end, line.end)
    told = lists.text[line.label_end : line.end].partition(":")[2].strip()
    return (
        not told and (actor is None or actor.heads) and not _TASK.match(lists.text, line.label_end, line.end)
    )


def _named_below(lists: AgencyLists, nodes: tuple[Node, ...], index: int) -> tuple[Agency, ...]:
    """Return the agencies that the lines right below a heading consist of."""
    return tuple(
        agency
        for line in _lines_below(nodes, index)
        if line.parent == index
        for agency in lists.within(line.label_end, line.end)
    )


def _task_above(text: str, nodes: tuple[Node, ...], index: int) -> int:
    """Return the node whose task a heading is about: the section that it stands in."""
    above = nodes[index].parent
    while above >= 0 and _HEADING.fullmatch(text, nodes[above].label_end, nodes[above].end):
        above = nodes[above].parent
    return above if above >= 0 else index


def _put(
    found: list[_Fields],
    nodes: tuple[Node, ...],
    target: int,
    sibling: int,
    leads: bool,
    agencies: tuple[Agency, ...],
) -> None:
    if not agencies:
        return
    last = found[-1] if found else None
    same = last is not None and last.target in (target, sibling)
    if last is None or not same or (leads and last.lead):
        taken = any(known.target == target for known in found)
        chosen = sibling if taken and sibling >= 0 else target
        last = _Fields(chosen, nodes[chosen].start, nodes[chosen].end)
        found.append(last)
    (last.lead if leads else last.coordinate).extend(agencies)
