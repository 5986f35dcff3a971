"""Who does what: agencies that headings, sentences, labelled lines and tables make responsible for a task."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from extract.assemble.agency_lists import AgencyList, AgencyLists
from extract.assemble.duty import Duty
from extract.assemble.duty_clauses import DutyClause, find_clauses, read_actor, read_subject
from extract.assemble.duty_sections import Purpose, purpose_of
from extract.assemble.task_fields import field_assignments, is_field
from extract.assemble.task_tables import table_duties
from extract.lexicon.duties import duty_words
from extract.rules.mention import Mention
from extract.structure.node import Leaf, Node, Outline
from extract.text.document import Document
from schemas import Agency, Assignment, Deadline, SectionKind, Span

_CLOSING = regex.compile(rf"[\s*\-–+]*(?i:{duty_words('closing')})")
_TASK = regex.compile(rf"[\s*\-–+•\"“]*(?i:{duty_words('task')}|ch[ủỉ] trì|là\s|đồng thời|trước\s|cùng\s)")
_EXECUTES = regex.compile(r"(?:chịu trách nhiệm|căn cứ quyết định|có trách nhiệm)[^.]{0,40}?thi hành")
_NOTHING_BUT = regex.compile(r"\s*(?:\([^)\n]{0,80}\)\s*)?(?::|\.?\s*$)")
_LEAST_WORDS = 4
_MARKS = " \t\n*-–+•:;,.("


@dataclass(frozen=True, slots=True)
class Charge:
    """Who answers for what stands below a node: ``direct`` where the node names nobody but them."""

    lead: tuple[Agency, ...] = ()
    coordinate: tuple[Agency, ...] = ()
    purpose: Purpose = Purpose.WORK
    direct: bool = False
    together: bool = False
    open: bool = False


def assemble_assignments(
    document: Document,
    outline: Outline,
    section_ids: Sequence[str | None],
    mentions: Sequence[Mention],
    deadlines: Sequence[Deadline] = (),
) -> tuple[Assignment, ...]:
    """Return the tasks that the document gives to agencies, in the order of the text."""
    lists = AgencyLists(document.text, mentions)
    duties = [
        *_block_duties(lists, outline),
        *field_assignments(lists, outline),
        *table_duties(document, lists, outline),
    ]
    duties.sort(key=lambda duty: (duty.start, duty.end))
    return tuple(
        _assignment(document.text, f"a{number}", duty, section_ids[duty.node], deadlines)
        for number, duty in enumerate(duties, 1)
    )


def _assignment(
    text: str, identity: str, duty: Duty, section_id: str | None, deadlines: Sequence[Deadline]
) -> Assignment:
    start, end = duty.start, duty.end
    end -= len(text[start:end]) - len(text[start:end].rstrip())
    within = [d for d in deadlines if start <= d.span.start < end]
    return Assignment(
        id=identity,
        lead=duty.lead,
        coordinate=duty.coordinate,
        task=" ".join(text[duty.task : duty.task_end].split()).strip(_MARKS)
        if duty.task < duty.task_end
        else "",
        deadline=_when(within[0]) if within else None,
        section_id=section_id,
        quote=text[start:end],
        span=Span(start=start, end=end),
    )


def _when(deadline: Deadline) -> str | None:
    return deadline.date or deadline.end or deadline.recurrence


def _block_duties(lists: AgencyLists, outline: Outline) -> Iterator[Duty]:
    """Yield the tasks that headings, bullets and paragraphs set."""
    charges: list[Charge] = []
    carried: dict[int, tuple[int, Charge]] = {}
    for index, node in enumerate(outline.nodes):
        above = charges[node.parent] if node.parent >= 0 else Charge()
        charge = _entered(node, above)
        if charge.purpose is not Purpose.SILENT and node.kind is not Leaf.ROW:
            held = _carried(outline.nodes, node, carried, charge)
            charge, clauses = _read_block(lists, node, held, has_children(outline, index))
            for clause in clauses:
                yield Duty(
                    index, clause.start, clause.end, clause.task, clause.end, clause.lead, clause.coordinate
                )
            _carry(carried, index, node, charge)
        charges.append(charge)


def has_children(outline: Outline, index: int) -> bool:
    """Return whether the node at ``index`` has nodes below it."""
    return index + 1 < len(outline.nodes) and outline.nodes[index + 1].parent == index


def _entered(node: Node, above: Charge) -> Charge:
    """Return what holds inside of ``node`` before its own words are read."""
    if node.kind in (SectionKind.HEAD, SectionKind.FOOT):
        return Charge(purpose=Purpose.SILENT)
    told = purpose_of(node.heading) if node.titled else None
    return Charge(above.lead, above.coordinate, told or above.purpose, above.direct, above.together)


def _carried(
    nodes: Sequence[Node], node: Node, carried: dict[int, tuple[int, Charge]], charge: Charge
) -> Charge:
    """Return the charge of the sibling above where its words lead on to this node."""
    known = carried.get(node.parent)
    if known is None or node.titled:
        return charge
    sibling, given = nodes[known[0]], known[1]
    continues = node.kind is Leaf.PARAGRAPH and sibling.kind is not Leaf.PARAGRAPH
    led = given.open and node.kind is not Leaf.PARAGRAPH
    if (continues and not charge.lead) or (led and sibling.kind is not node.kind):
        return Charge(given.lead, given.coordinate if led else (), charge.purpose, given.open, given.together)
    return charge


def _carry(carried: dict[int, tuple[int, Charge]], index: int, node: Node, charge: Charge) -> None:
    if (
        isinstance(node.kind, Leaf)
        and node.kind is Leaf.PARAGRAPH
        and not charge.open
        and node.parent in carried
    ):
        return
    if charge.lead and (charge.open or node.kind is not Leaf.PARAGRAPH):
        carried[node.parent] = (index, charge)
    else:
        carried.pop(node.parent, None)


def _read_block(
    lists: AgencyLists, node: Node, above: Charge, branches: bool
) -> tuple[Charge, list[DutyClause]]:
    """Return what holds below a block, and the tasks that its own words set."""
    text, start, stop = lists.text, node.label_end, node.end
    begin = start + len(text[start:stop]) - len(text[start:stop].lstrip(" \t*"))
    if _CLOSING.match(text, begin, stop) or is_field(text, begin, stop):
        return Charge(purpose=above.purpose), []
    head = _heading_agencies(lists, node)
    if head is not None:
        at = _behind_colon(text, head.end, stop)
        below = Charge(head.agencies, (), _working(above.purpose), direct=True)
        if above.purpose is Purpose.NARRATIVE:
            below = Charge(purpose=above.purpose)
        clauses = _clauses(lists, node.start, at, stop, below) if _long_enough(text, at, stop) else []
        return below, clauses
    actor = read_actor(lists, begin, stop)
    if actor is not None and above.together and not actor.given:
        actor = None
    if actor is not None:
        return _subject_block(lists, node, above, actor.agencies, actor.end, actor.given, begin, branches)
    if above.together:
        return _together_block(lists, node, above, begin)
    return _inherited_block(lists, node, above, begin)


def _working(purpose: Purpose) -> Purpose:
    """Return the purpose of what stands below an agency's name: its tasks, whatever the section is called."""
    return purpose if purpose is Purpose.SILENT else Purpose.WORK


def _heading_agencies(lists: AgencyLists, node: Node) -> AgencyList | None:
    """Return the agencies that the heading of ``node`` consists of, None where it says something else."""
    stop = node.heading_end if node.titled else node.end
    subject = read_subject(lists, node.label_end, stop)
    if subject is None:
        return None
    row = lists.stretched(subject[0], stop) if node.titled else subject[0]
    return row if _NOTHING_BUT.match(lists.text, row.end, node.end) else None


def _behind_colon(text: str, at: int, stop: int) -> int:
    while at < stop and text[at] in " \t:.*)":
        at += 1
    return at


def _long_enough(text: str, start: int, stop: int) -> bool:
    return len(text[start:stop].split()) >= _LEAST_WORDS


def _clauses(
    lists: AgencyLists, start: int, body: int, stop: int, charge: Charge, given: bool = False
) -> list[DutyClause]:
    return list(find_clauses(lists, start, body, stop, charge.lead, given))


def _subject_block(
    lists: AgencyLists,
    node: Node,
    above: Charge,
    lead: tuple[Agency, ...],
    body: int,
    given: bool,
    begin: int,
    branches: bool,
) -> tuple[Charge, list[DutyClause]]:
    """Read a block whose own words name who acts: "Sở A chủ trì ...", "Giao Sở A ..."."""
    text, stop = lists.text, node.end
    start = begin if isinstance(node.kind, Leaf) else node.start
    opened = text[:stop].rstrip(" *").endswith(":")
    own = Charge(lead, (), above.purpose, open=opened)
    if _EXECUTES.search(text, body, stop):
        return Charge(purpose=above.purpose), []
    clauses = _clauses(lists, start, body, stop, own, given)
    if above.purpose is not Purpose.WORK:
        clauses = [clause for clause in clauses if clause.bound]
    if not clauses:
        return Charge(purpose=above.purpose), []
    helpers = clauses[-1].coordinate if opened else ()
    below = Charge(lead, helpers, above.purpose, direct=opened or branches, open=opened)
    if opened and clauses[-1].end - clauses[-1].task < 3:
        clauses = clauses[:-1]  # nothing but a lead-in to the tasks below
    return below, clauses


def _together_block(
    lists: AgencyLists, node: Node, above: Charge, begin: int
) -> tuple[Charge, list[DutyClause]]:
    """Read a block below "Chủ trì, phối hợp với:" that begins with those to work with."""
    row = lists.at(begin, node.end)
    if row is None:
        return above, []
    clause = DutyClause(begin, row.end, node.end, above.lead, row.agencies, bound=True)
    return above, [clause]


def _inherited_block(
    lists: AgencyLists, node: Node, above: Charge, begin: int
) -> tuple[Charge, list[DutyClause]]:
    """Read a block that names nobody itself: the heading or the lead-in above answers for it."""
    text, stop = lists.text, node.end
    if (
        not above.lead
        or above.purpose in (Purpose.NARRATIVE, Purpose.AIM)
        or (node.titled and not _TASK.match(text, begin, stop))
    ):
        return above, []
    together = bool(regex.compile(r"(?i:phối hợp(?: với| cùng)?)\s*:?\s*$").search(text, begin, stop))
    below = Charge(above.lead, above.coordinate, above.purpose, direct=False, together=together)
    if (
        together
        or not _long_enough(text, begin, stop)
        or not (above.direct or _TASK.match(text, begin, stop))
    ):
        return below, []
    clauses = _clauses(lists, begin, begin, stop, above)
    if above.coordinate and clauses and not clauses[0].coordinate:
        first = clauses[0]
        clauses[0] = DutyClause(first.start, first.task, first.end, first.lead, above.coordinate, first.bound)
    return below, clauses
