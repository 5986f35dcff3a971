"""What a block of text says about who answers for what, in its clauses and in all that stands below it."""

from dataclasses import dataclass, replace

import regex

from extract.assemble.bracketed import bracketed_clause, led_clause
from extract.assemble.duties.actors import Actor, Subject, may_act, read_actor, read_subject
from extract.assemble.duties.agency_lists import AgencyList, AgencyLists
from extract.assemble.duties.clauses import DutyClause, find_clauses
from extract.assemble.duties.idle_lines import (
    announces,
    demands_all,
    ends_tasks,
    only_leads_in,
    states_amount,
)
from extract.assemble.duties.sections import Purpose
from extract.lexicon.duties import duty_words
from extract.structure.node import Leaf, Node
from schemas import Agency

_TASK = regex.compile(rf"[\s*\-–+•\"“]*(?i:{duty_words('task')}|là\s|đồng thời|trước\s|cùng\s)")
_EXECUTES = regex.compile(r"(?:chịu trách nhiệm|căn cứ [Qq]uyết định|có trách nhiệm)[^.]{0,40}?thi hành")
_NOTHING_BUT = regex.compile(r"\s*(?:\([^)\n]{0,80}\)\s*)?(?::|\.?\s*$)")
_TOGETHER = regex.compile(r"(?i:phối hợp(?: với| cùng)?)\s*:?\s*$")
_DEMANDS = regex.compile(r"[\s*\-–+•]*(?i:yêu cầu|đối với)\s")
_LEAST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Charge:
    """Who answers for what stands below a block.

    ``direct``: the block names nobody but them. ``open``: it ends with a colon, what follows is theirs.
    ``together``: what follows names those to work with. ``own``: the block itself names them.
    """

    lead: tuple[Agency, ...] = ()
    coordinate: tuple[Agency, ...] = ()
    purpose: Purpose = Purpose.WORK
    direct: bool = False
    together: bool = False
    open: bool = False
    own: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What holds below a block, and the tasks that its own words set."""

    charge: Charge
    clauses: tuple[DutyClause, ...] = ()


def read_block(lists: AgencyLists, node: Node, above: Charge, branches: bool) -> Reading:
    """Return what ``node`` says where ``above`` holds; ``branches``: whether nodes stand below it."""
    text, stop = lists.text, node.end
    begin = (
        node.label_end + len(text[node.label_end : stop]) - len(text[node.label_end : stop].lstrip(" \t*"))
    )
    if ends_tasks(text, begin, stop):
        return Reading(Charge(purpose=above.purpose))
    acts = may_act(lists, begin, stop)
    subject = read_subject(lists, begin, stop) if acts else None
    head = heading_agencies(lists, node, subject)
    if head is not None:
        return _heading_block(lists, node, above, head)
    actor = read_actor(lists, begin, stop, subject) if acts else None
    if actor is not None and above.lead and _DEMANDS.match(text, begin, stop) and not demands_all(node, text):
        actor = None  # below an agency's name, "Yêu cầu các cơ quan báo chí ..." is its own task
    if above.together and (actor is None or not actor.given):
        return _together_block(lists, node, above, begin)
    charged = None if actor or above.purpose is Purpose.NARRATIVE else bracketed_clause(lists, begin, stop)
    if charged is None and actor is None and above.purpose is Purpose.WORK and not above.lead:
        charged = led_clause(lists, begin, stop)
    if charged is not None:
        return Reading(replace(above, direct=False, open=False, own=False), (charged,))
    if actor is not None:
        return _subject_block(lists, node, above, actor, begin, branches)
    return _inherited_block(lists, node, above, begin)


def heading_agencies(lists: AgencyLists, node: Node, subject: Subject | None) -> AgencyList | None:
    """Return the agencies that the heading of ``node`` consists of, None where it says something else."""
    if subject is None:
        return None
    row = subject[0]
    if node.titled and row.end <= node.heading_end:
        row = lists.stretched(row, node.heading_end, heading=True)
    return row if _NOTHING_BUT.match(lists.text, row.end, node.end) else None


def _heading_block(lists: AgencyLists, node: Node, above: Charge, head: AgencyList) -> Reading:
    """Read "2.3. Sở Tài chính: ...": the agencies answer for all below and for what follows the colon."""
    if above.purpose is Purpose.NARRATIVE:
        return Reading(Charge(purpose=above.purpose))
    text, at = lists.text, _behind_colon(lists.text, head.end, node.end)
    if node.kind is Leaf.PARAGRAPH and announces(text, at, node.end):
        return Reading(Charge(purpose=above.purpose))  # "UBND tỉnh: Giao kế hoạch như sau:"
    below = Charge(head.agencies, direct=True, open=at >= node.end, own=True)
    if not _long_enough(text, at, node.end):
        return Reading(below)
    return Reading(below, tuple(find_clauses(lists, node.start, at, node.end, head.agencies, subject=True)))


def _subject_block(
    lists: AgencyLists, node: Node, above: Charge, actor: Actor, begin: int, branches: bool
) -> Reading:
    """Read a block whose own words name who acts: "Sở A chủ trì ...", "Giao Sở A ..."."""
    text, stop = lists.text, node.end
    start = begin if isinstance(node.kind, Leaf) else node.start
    if node.titled and actor.given and _DEMANDS.match(text, begin, stop):
        above = replace(above, purpose=Purpose.WORK)  # "3. Yêu cầu các sở ..." is no section of demands
    if _EXECUTES.search(text, actor.end, stop) or (not actor.given and announces(text, actor.end, stop)):
        return Reading(Charge(purpose=above.purpose))
    found = find_clauses(lists, start, actor.end, stop, actor.agencies, actor.given, subject=True)
    clauses = tuple(clause for clause in found if _counts(clause, above.purpose))
    if clauses and actor.helpers:
        clauses = (replace(clauses[0], coordinate=(*actor.helpers, *clauses[0].coordinate)), *clauses[1:])
    if not clauses:
        return Reading(Charge(purpose=above.purpose))
    last = clauses[-1]
    opened = text[:stop].rstrip(" *").endswith(":")
    leads_in = (opened or branches) and (last.end - last.task < 3 or only_leads_in(text, last.task, last.end))
    helpers = last.coordinate if opened or leads_in else ()
    below = Charge(
        actor.agencies, helpers, above.purpose, direct=opened or branches, open=opened or leads_in, own=True
    )
    return Reading(below, clauses[:-1] if leads_in else clauses)


def _together_block(lists: AgencyLists, node: Node, above: Charge, begin: int) -> Reading:
    """Read a block below "Chủ trì, phối hợp với:" that begins with those to work with."""
    row = lists.at(begin, node.end)
    if row is None:
        return Reading(above)
    clause = DutyClause(begin, row.end, node.end, above.lead, row.agencies, bound=True)
    return Reading(above, (clause,))


def _inherited_block(lists: AgencyLists, node: Node, above: Charge, begin: int) -> Reading:
    """Read a block that names nobody at its beginning: the heading or the lead-in above answers for it."""
    text, stop = lists.text, node.end
    below = replace(above, direct=False, open=False, own=False) if above.lead else above
    if above.purpose in (Purpose.NARRATIVE, Purpose.AIM):
        found = find_clauses(lists, begin, begin, stop, ())
        return Reading(below, tuple(clause for clause in found if _counts(clause, above.purpose)))
    task = bool(_TASK.match(text, begin, stop))
    if node.titled and not task:
        at = _behind_colon(text, node.heading_end, stop)
        beyond = tuple(find_clauses(lists, at, at, stop, ())) if _long_enough(text, at, stop) else ()
        return Reading(replace(above, own=False), beyond)
    if above.lead and _TOGETHER.search(text, begin, stop):
        return Reading(replace(below, together=True))
    if states_amount(text, begin, stop):
        return Reading(below)
    if not _long_enough(text, begin, stop) or (above.lead and not (above.direct or task)):
        return Reading(below)
    clauses = tuple(find_clauses(lists, begin, begin, stop, above.lead))
    if above.coordinate and clauses and not clauses[0].coordinate:
        clauses = (replace(clauses[0], coordinate=above.coordinate), *clauses[1:])
    return Reading(below, clauses)


def _counts(clause: DutyClause, purpose: Purpose) -> bool:
    """Return whether a clause that names its own agencies sets a task in a section of this purpose."""
    return purpose is Purpose.WORK or (clause.owed if purpose is Purpose.NARRATIVE else clause.bound)


def _behind_colon(text: str, at: int, stop: int) -> int:
    while at < stop and text[at] in " \t:.*)":
        at += 1
    return at


def _long_enough(text: str, start: int, stop: int) -> bool:
    return len(text[start:stop].split()) >= _LEAST_WORDS
