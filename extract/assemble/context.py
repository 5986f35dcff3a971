"""What the outline says about each node: what its section is there for, when, and what leads to it."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from extract.assemble.stance import TOLD, Stance, stance_of_document, stance_of_heading
from extract.assemble.timing import Timeline
from extract.lexicon.cue_words import any_of, cue
from extract.structure.node import Leaf, Node, Outline
from schemas import Meta, Period, SectionKind

_LONGEST_LEAD = 400
# Results are told in the groups in which a programme orders its measures.
_GROUP = regex.compile(r"(?<!\w)nhóm (?:các )?(?:giải pháp|nhiệm vụ)(?!\w)")
_FIGURE = regex.compile(r"\d\s?(?:%|tỷ|triệu|nghìn|đồng|ha|km|tấn|người|hộ)(?!\w)")
_LESS = (Stance.BUDGET, Stance.TASK, Stance.BASIS)  # what the name of a target does not make of it
_PARTS = regex.compile(r"(?:trong đó|gồm|bao gồm|như sau)\W*$")
_YEAR = r"(?:19|20)\d{2}"
_ONLY_TIME = regex.compile(
    rf"\W*(?:(?:đến|trong|giai đoạn|thời kỳ|từ|hết|cuối|đầu|năm)\s)+{_YEAR}"
    rf"(?:\s?(?:-|–|đến)\s?(?:năm )?{_YEAR})?\W*",
    regex.IGNORECASE,
)
"""A line that only says when: "- Giai đoạn 2026 - 2030"."""
_COMING = regex.compile(rf"[\s*+.-]*(?:\w+ ){{0,3}}?{any_of('coming')}(?!\w)")


@dataclass(frozen=True, slots=True)
class Context:
    """``lead`` is the node whose words (ending with ":") the node belongs under, -1 where there is none."""

    stance: Stance
    period: Period | None
    lead: int
    silent: bool


def contexts_of(text: str, outline: Outline, timeline: Timeline, meta: Meta) -> list[Context]:
    """Return the context of each node of ``outline``, in order."""
    default = stance_of_document(meta.type)
    period = meta.period or _year_of(meta, default) or _of_first_line(text, outline, timeline, meta)
    parts = any(
        node.parent < 0 and node.kind not in (SectionKind.HEAD, SectionKind.FOOT) for node in outline.nodes
    )
    contexts: list[Context] = []
    leads: dict[int, int] = {}
    for index, node in enumerate(outline.nodes):
        above = contexts[node.parent] if node.parent >= 0 else Context(default, period, -1, False)
        lead = _lead_of(text, outline.nodes, index, leads)
        own_stance, own_period = _own(text, node, timeline, (meta.date or "")[:4])
        if node.kind is SectionKind.HEAD and parts:
            own_stance = Stance.SITUATION
        led = contexts[lead] if lead >= 0 and lead != node.parent else above
        ahead = _is_ahead(own_period, (meta.date or "")[:4])
        told = own_stance and not ahead and _still_told(own_stance, led.stance, text, node)
        told = told or (led.stance is Stance.TARGET and own_stance in _LESS and _goes_on(text, node))
        stance = own_stance if own_stance and not told else led.stance
        silent = above.silent or node.kind is SectionKind.FOOT or _is_basis(text, node)
        contexts.append(Context(stance, own_period or led.period, lead, silent))
        if node.kind is Leaf.PARAGRAPH:
            leads[node.parent] = index if _leads(text, node) else -1
        elif not isinstance(node.kind, Leaf):
            leads[node.parent] = -1
    return contexts


def _still_told(own: Stance, above: Stance, text: str, node: Node) -> bool:
    """Tell whether a heading in a part that tells results only names what they are about ("Các chỉ tiêu")."""
    if above not in TOLD or own in TOLD:
        return False
    words = _GROUP.sub("", text[node.start : node.end].lower())
    return not (cue("ahead").search(words) or cue("coming").search(words))


def _goes_on(text: str, node: Node) -> bool:
    """Tell whether a figure stands behind a heading on its line: "4. Thu ngân sách: 285 tỷ đồng"."""
    line = text[node.heading_end : node.end].partition("\n")[0]
    return node.titled and _FIGURE.search(line.lower()) is not None


def _year_of(meta: Meta, default: Stance) -> Period | None:
    """Return the year of the document's date: the plan of a year often names none."""
    if not meta.date or (meta.level == "central" and default is not Stance.RESULT):
        return None
    return Period(kind="in", start=meta.date[:4], end=meta.date[:4])


def _of_first_line(text: str, outline: Outline, timeline: Timeline, meta: Meta) -> Period | None:
    """Return the time that the first line names where a paper has no head: it stands for its title."""
    if meta.type or meta.date or meta.number or not outline.nodes:
        return None
    line, _, rest = text[: outline.nodes[0].end].partition("\n")
    return (
        timeline.of_heading(0, len(line))
        if len(line) <= _LONGEST_LEAD and (rest or outline.nodes[1:])
        else None
    )


def _leads(text: str, node: Node) -> bool:
    return text[node.start : node.end].rstrip().endswith(":")


def _is_basis(text: str, node: Node) -> bool:
    """Tell whether a paragraph names the papers that the document rests on."""
    return node.kind is Leaf.PARAGRAPH and text[
        node.label_end : node.label_end + 8
    ].strip().lower().startswith("căn cứ ")


def _lead_of(text: str, nodes: Sequence[Node], index: int, leads: dict[int, int]) -> int:
    """Return the node that leads to this one: the bullet above, or the paragraph before the bullets."""
    node = nodes[index]
    if node.parent < 0 or node.kind is Leaf.PARAGRAPH:
        return -1
    parent = nodes[node.parent]
    if parent.kind is Leaf.BULLET or _leads(text, parent):
        return node.parent
    return leads.get(node.parent, -1) if isinstance(node.kind, Leaf) else -1


def _own(text: str, node: Node, timeline: Timeline, issued: str) -> tuple[Stance | None, Period | None]:
    """Return the stance and the period that the node's own heading or lead-in names."""
    if node.kind is Leaf.ROW:
        return None, None
    end = node.heading_end if node.titled else node.end
    if not node.titled and _ONLY_TIME.fullmatch(text, node.label_end, end):
        return None, timeline.of_heading(node.start, end)
    if not node.titled and (end - node.start > _LONGEST_LEAD or not _leads(text, node)):
        return None, None
    words = text[node.start : end]
    if node.titled and _PARTS.search(words.lower()) and _FIGURE.search(words.lower()):
        return None, None
    period, stance = timeline.of_heading(node.start, end), stance_of_heading(words)
    if stance is None and not node.titled and _COMING.match(words.lower()):
        stance = Stance.TASK
    return (Stance.TARGET if stance in TOLD and _is_ahead(period, issued) else stance), period


def _is_ahead(period: Period | None, issued: str) -> bool:
    """Tell whether a heading is about years after the document's: a forecast there sets what is wanted."""
    if period is None or not issued:
        return False
    return (period.start or period.end)[:4] >= issued and period.end[:4] > issued
