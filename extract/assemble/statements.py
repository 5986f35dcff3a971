"""Figures with the words around them become statements."""

from collections.abc import Sequence

import regex

from extract.assemble.clause import Clause, find_clauses
from extract.assemble.context import contexts_of
from extract.assemble.duties.agency_lists import AgencyLists
from extract.assemble.indicator import indicator_of
from extract.assemble.kinds import Setting, kind_of
from extract.assemble.merge import is_within, merge_by_place
from extract.assemble.page import Draft, Page
from extract.assemble.parents import parent_of
from extract.assemble.rates import per_people
from extract.assemble.series import is_next_of_series, is_told_by_year
from extract.assemble.shared_names import of_same_thing
from extract.assemble.stance import Stance, stance_of_document
from extract.assemble.statement import MARKS, make_statement
from extract.assemble.summed_parts import with_summed_parts
from extract.assemble.tables.figure_tables import FigureTables
from extract.assemble.tables.statements import claimed_cells, table_statements
from extract.assemble.tables.task_openings import from_task
from extract.assemble.timing import Timeline
from extract.assemble.topic import PART_TITLE, goal_subject, only_sets_goal, topic_of, with_span, with_topic
from extract.lexicon.cue_words import cue
from extract.lexicon.vocabulary import is_known_unit
from extract.rules.figure import Dimension
from extract.rules.mention import Label, Mention
from extract.structure.node import Leaf, Outline
from extract.text.document import Document
from extract.text.lower import lower
from schemas import Meta, Statement, StatementKind

_RANKED = regex.compile(r"(?<!\w)(?:chỉ số|hệ số|điểm|xếp hạng|thứ hạng|hạng|tỷ số|tỉ số|mức sinh)(?!\w)")
_PART = regex.compile(r"\W*(?:trong đó|riêng|gồm|bao gồm)(?!\w)")
_ONLY_PARTS = regex.compile(r"\W*(?:trong (?:số )?đó|gồm(?: có)?|bao gồm|chia ra)\W*")
_PARTS = regex.compile(r"(?<!\w)(?:trong đó|gồm|bao gồm)(?!\w)")
_GLOSS = regex.compile(
    r"\s*[(,]\s?(?:tức (?:là )?|tương (?:đương|ứng) )?(?:(?:bình quân|trung bình|mỗi)(?:\s\w+){0,3} )?"
)
_SHARE = regex.compile(r"\s*[(,]\s?(?:chiếm|bằng|tương đương|=)(?: khoảng)?(?: tỷ lệ)?\s*")
_CONTENTS = frozenset(("chỉ tiêu", "mục tiêu", "nhiệm vụ", "nội dung", "giải pháp"))
_TITLE_OF_CONTENTS = regex.compile(
    r"\W*(?:về )?(?!.*(?:hoàn thành|đạt|thực hiện|triển khai|giao))[^:(;.\d]{2,60}[:(]\s?(?:gồm |có )*"
)
_ALL_CONTENTS = regex.compile(r"\W*(?:theo dõi|giám sát|hệ thống|bộ|danh mục)?\s*")
_MAIN = regex.compile(r"\s(?:chủ yếu|cơ bản|chính|cụ thể)(?!\w)(?!.*(?:đạt|hoàn thành|vượt|thực hiện))")
_MORE_RESULTS = regex.compile(
    r"\W*(?:(?:trong đó|riêng|và)[\s,:]+)?(?!từ |cùng kỳ|năm trước|năm \d|so )[^,;.:()]{0,80}?"
    r"(?<!\w)(?:đạt|tăng|giảm|bằng|chiếm)\s"
)
_NUMBER_OF = regex.compile(r"(?:tổng )?số (?!hiệu|điểm|liệu)")
_FIELD = regex.compile(r"(?:về (?!đích)|lĩnh vực )")
_FIELD_WORDS = 5
_MEMORY = 60  # statements of a block that a later one may be a part of


def assemble_statements(
    document: Document,
    outline: Outline,
    section_ids: Sequence[str | None],
    mentions: Sequence[Mention],
    meta: Meta,
    tables: FigureTables,
) -> tuple[Statement, ...]:
    """Return what the document states, in the order of the text."""
    text = document.text
    timeline = Timeline([m for m in mentions if m.label in (Label.PERIOD, Label.DATE)])
    contexts = contexts_of(text, outline, timeline, meta)
    page = Page(document, lower(text), outline.nodes, contexts, section_ids, timeline, meta)
    claimed = sorted(claimed_cells(tables))
    figures = [m for m in mentions if m.label is Label.QUANTITY and not is_within(claimed, m.start)]
    lists = AgencyLists(text, mentions)
    drafts: list[Draft] = []
    by_node: dict[int, list[Draft]] = {}
    at = 0
    for index, node in enumerate(outline.nodes):
        stop = at
        while stop < len(figures) and figures[stop].start < node.end:
            stop += 1
        inside = [m for m in figures[at:stop] if m.start >= node.label_end and m.end <= node.end]
        at = stop
        if inside and not contexts[index].silent:
            above = by_node.get(_telling_lead(page, contexts[index].lead, by_node), [])
            by_node[index] = _read_node(page, lists, index, inside, above, len(drafts))
            drafts += by_node[index]
    return merge_by_place(with_summed_parts(outline.nodes, drafts), table_statements(page, tables))


def _telling_lead(page: Page, lead: int, by_node: dict[int, list[Draft]]) -> int:
    """Return the node whose figures those below ``lead`` divide: before "Trong đó:" it is the one above."""
    if lead < 1 or lead in by_node:
        return lead
    words = page.lowered[page.nodes[lead].label_end : page.nodes[lead].end]
    if not _ONLY_PARTS.fullmatch(words):
        return lead
    parent = page.nodes[lead].parent
    level = (index for index in range(lead - 1, parent, -1) if page.nodes[index].parent == parent)
    return next(level, parent)


def _read_node(
    page: Page, lists: AgencyLists, index: int, inside: list[Mention], above: list[Draft], count: int
) -> list[Draft]:
    """Return the statements of one block."""
    node, context = page.nodes[index], page.contexts[index]
    report = stance_of_document(page.meta.type) is Stance.RESULT
    setting = Setting(context.stance, report, (page.meta.date or "")[:4])
    found = find_clauses(page.text, page.lowered, node.label_end, node.end, inside)
    clauses = [from_task(lists, clause) for clause in found]
    lead = above[0].statement.indicator.text if above else _lead_words(page, index)
    topic = topic_of(page.text, node.label_end, node.end) or lead
    block: list[Draft] = []
    for at, clause in enumerate(clauses):
        kind = kind_of(page.lowered, clauses, at, setting, page.timeline.of_clause(clause))
        kind = _carried(page.lowered, clause, kind, block)
        if kind is None or _bare_cell(page, node.kind is Leaf.ROW, clause) or _counts_contents(page, clause):
            continue
        words = _name(page, index, clauses, at, lead, topic, block)
        if block and block[-1].clause.sentence == clause.sentence:
            words = of_same_thing(block[-1].statement.indicator.text, words) or words
        if not words or not _measurable(page.lowered, clause, words, block):
            continue
        parent = parent_of(page, index, clause, block[-_MEMORY:], above)
        identity = f"t{count + len(block) + 1}"
        block.append(
            Draft(make_statement(page, index, clause, kind, words, identity, parent, block), clause, index)
        )
    return block


def _name(
    page: Page, index: int, clauses: list[Clause], at: int, lead: str, topic: str, block: list[Draft]
) -> str:
    """Return the words that name what ``clauses[at]`` measures; ``block`` holds what was read before it."""
    clause = clauses[at]
    known = _last_named(page.text, clause, block)
    last = clauses[at - 1].mention.end if at else clause.sentence
    before = page.text[max(last, clause.sentence) : clause.mention.start]
    own = before.rpartition("(")[2] if ")" not in before else before
    subject = goal_subject(before)
    if subject or (known and only_sets_goal(own)):
        return with_span(with_topic(subject or _told_before(clause, topic, block), topic), own)
    words = with_topic(indicator_of(page.text, page.lowered, clauses, at, lead, known), topic)
    return words or _shared_with_next(page, clauses, at, lead) or _lead_words(page, index, title=True)


def _last_named(text: str, clause: Clause, block: list[Draft]) -> str:
    """Return the name of the last figure that says something itself, and stands in no bracket of its own."""
    told = (
        draft
        for draft in reversed(block)
        if draft.statement.kind is not StatementKind.THRESHOLD and not _is_aside(text, draft.clause, clause)
    )
    draft = next(told, block[-1] if block else None)
    return draft.statement.indicator.text if draft else ""


def _is_aside(text: str, before: Clause, clause: Clause) -> bool:
    """Tell whether the bracket that ``before`` stands in is closed before ``clause`` in their sentence."""
    between = text[before.mention.end : clause.mention.start]
    return before.sentence == clause.sentence and between.count(")") > between.count("(")


def _told_before(clause: Clause, topic: str, block: list[Draft]) -> str:
    """Return what a goal without a name is set for: the figure before it, or what the paragraph is about."""
    known = block[-1].statement.indicator.text
    if not topic or (block[-1].clause.sentence == clause.sentence and not known.startswith(topic)):
        return known
    names = (draft.statement.indicator.text for draft in block)
    return next((words for words in names if words.startswith(topic)), known)


def _shared_with_next(page: Page, clauses: list[Clause], at: int, lead: str) -> str:
    """Return the name behind the next figure: "ít nhất 60% và đến năm 2030 có 75% cơ quan ..."."""
    clause, following = clauses[at], clauses[at + 1] if at + 1 < len(clauses) else None
    if not following or following.sentence != clause.sentence:
        return ""
    if following.figure.dimension is not clause.figure.dimension:
        return ""
    return indicator_of(page.text, page.lowered, clauses, at + 1, lead, "")


def _carried(
    lowered: str, clause: Clause, kind: StatementKind | None, block: list[Draft]
) -> StatementKind | None:
    """Return the kind that a part or the next of a list takes over from the figure before it."""
    if kind is StatementKind.BASELINE and block and not clause.nested:
        told = block[-1].statement.kind is StatementKind.ACTUAL
        if told and block[-1].clause.opening == clause.opening and _MORE_RESULTS.match(lowered, clause.start):
            return StatementKind.ACTUAL
    if kind is StatementKind.BUDGET and _is_part_of_goal(lowered, clause, block):
        return StatementKind.TARGET
    if not block or clause.nested or block[-1].clause.sentence != clause.sentence:
        return kind
    before = block[-1].statement.kind
    if kind is None and before is StatementKind.TARGET and is_known_unit(clause.figure.unit):
        return before
    if kind is None and is_next_of_series(lowered, block[-1].clause, clause):
        return before
    between = lowered[block[-1].clause.mention.end : clause.mention.start]
    share = between.strip() == "(" and clause.figure.dimension is Dimension.RATIO
    if (
        kind is StatementKind.TARGET
        and before is StatementKind.BUDGET
        and (share or _SHARE.fullmatch(between))
    ):
        return before
    if kind is StatementKind.ACTUAL and before is StatementKind.TARGET and _GLOSS.fullmatch(between):
        return before
    told = before in (StatementKind.BASELINE, StatementKind.ACTUAL) and block[-1].clause.nested is False
    if kind is StatementKind.TARGET and told and _PART.match(lowered, clause.start, clause.mention.start):
        return before
    return kind


def _is_part_of_goal(lowered: str, clause: Clause, block: list[Draft]) -> bool:
    """Tell whether nothing calls the money means, and it is a part of an amount that is a goal."""
    if clause.figure.dimension is not Dimension.MONEY:
        return False
    goals = [
        draft.clause.mention.end
        for draft in block[-_MEMORY:]
        if draft.statement.kind is StatementKind.TARGET
        and draft.clause.figure.dimension is Dimension.MONEY
        and draft.clause.opening == clause.opening
    ]
    parted = goals and _PARTS.search(lowered, goals[0], clause.mention.start)
    return bool(parted) and cue("money_means").search(lowered, clause.start, clause.mention.start) is None


def _lead_words(page: Page, index: int, title: bool = False) -> str:
    """Return the words that lead to this node, where they are short enough to name an indicator.

    ``title``: also where they only head a part of the paper ("Phân kỳ đầu tư:").
    """
    lead = page.contexts[index].lead
    if lead < 0:
        return ""
    words = page.text[page.nodes[lead].label_end : page.nodes[lead].end].strip(MARKS)
    if len(words) >= 80 or any(char.isdigit() for char in words):
        return ""
    field = _FIELD.match(words.lower()) and words.count(" ") < _FIELD_WORDS  # "Về kinh tế:"
    heads = field or PART_TITLE.match(words.lower())
    return words if title or not heads else ""


def _bare_cell(page: Page, row: bool, clause: Clause) -> bool:
    """Tell whether the figure fills a table cell alone: its meaning is in the header, not in its words."""
    words = page.text[clause.sentence : clause.sentence_end].strip(MARKS)
    return row and len(words) <= clause.mention.end - clause.mention.start + 1


def _counts_contents(page: Page, clause: Clause) -> bool:
    """Tell whether a heading counts what stands under it: "1. Về kinh tế: 10 chỉ tiêu"."""
    if clause.figure.unit not in _CONTENTS:
        return False
    if page.text[clause.mention.end : clause.sentence_end].strip(MARKS):
        alone = _ALL_CONTENTS.fullmatch(page.lowered, clause.sentence, clause.mention.start)
        return bool(alone and _MAIN.match(page.lowered, clause.mention.end))
    return _TITLE_OF_CONTENTS.fullmatch(page.lowered, clause.sentence, clause.mention.start) is not None


def _measurable(lowered: str, clause: Clause, words: str, block: list[Draft]) -> bool:
    """Tell whether a number without a unit is a figure: a part of another one, an index, a score."""
    if clause.figure.dimension is not Dimension.BARE:
        return True
    if clause.figure.per or per_people(lowered, clause):
        return True
    if block and is_next_of_series(lowered, block[-1].clause, clause):
        return True
    if _NUMBER_OF.match(words.lower()) and is_told_by_year(lowered, clause):
        return True
    return bool(block and clause.figure.planned is not None) or _RANKED.search(words.lower()) is not None
