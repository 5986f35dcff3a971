"""Lines that set no task though they stand among tasks: they close a paper, sign it, lead in."""

import regex

from extract.assemble.tables.task_fields import is_field
from extract.lexicon.duties import duty_words
from extract.structure.lines import is_signature
from extract.structure.node import Leaf, Node

_CLOSING = regex.compile(rf"[\s*\-–+]*(?i:{duty_words('closing')})")
_INFORMS = regex.compile(
    r"thông báo[^.;:\n]{1,160}?\sbiết"
    r"(?:,?(?: và| để)? (?:tổ chức |triển khai )?(?:thực hiện|triển khai|chỉ đạo|phối hợp)[^.;:\n]{0,40})?"
    r"[\s.;/*]*$"
)
_AMOUNT = regex.compile(
    rf"[\s*\-–+•]*(?!(?i:{duty_words('task')}))[^.;:\n]{{1,80}}:\s*"
    r"(?:(?:khoảng|trên|tối đa|tối thiểu|không quá|là|hơn|từ|dự kiến)\s)*\d[\d.,]*\s*"
    r"(?:đồng|nghìn|ngàn|triệu|tỷ|tỉ|%|người|hộ|suất|USD|m[23²³]?|ha|km)(?!\w)"
)
_ANNOUNCES = regex.compile(
    rf"[\s*]*(?:{duty_words('adverb')}\s+)?(?i:{duty_words('tells')})\s[^.;\n]*:[\s*]*$"
)
_LEADS_IN = regex.compile(
    rf"[\s,]*(?:(?:{duty_words('modal')}|có nhiệm vụ|tập trung|chỉ đạo|tổ chức|triển khai"
    r"|thực hiện|tốt|nghiêm túc)[\s,]*)*"
    r"(?:(?:các|một số|những)?\s*(?:nhiệm vụ|nội dung|công việc|công tác|giải pháp|biện pháp|yêu cầu|việc)"
    r"(?:,? (?:và |cụ thể|chủ yếu|trọng tâm|nhiệm vụ|giải pháp|biện pháp|nội dung))*)?"
    r"\s*(?:(?:cụ thể )?(?:như )?sau(?: đây)?)?\s*:[\s*]*$"
)
_THIS_PAPER = regex.compile(
    r"(?:\p{Lu}\w+(?: \w+){0,2}|nội dung|văn bản) (?:này|trên)[\s.;/*]*$|\./\.[\s*]*$"
)
_CELL_EDGE = " \t\n*|"


def ends_tasks(text: str, start: int, stop: int) -> bool:
    """Return whether the block closes a paper, signs it or is a labelled field: what is above ends there.

    >>> lines = ("Văn phòng thông báo để các đơn vị biết, thực hiện./.", "| KT. GIÁM ĐỐC |", "Đào giếng.")
    >>> [ends_tasks(line, 0, len(line)) for line in lines]
    [True, True, False]
    """
    return bool(
        _CLOSING.match(text, start, stop)
        or is_field(text, start, stop)
        or is_signature(text[start:stop].strip(_CELL_EDGE))
        or _INFORMS.search(text, start, stop)
    )


def states_amount(text: str, start: int, stop: int) -> bool:
    """Return whether the block only says how much something is.

    >>> lines = ("Mức quà tặng: 200.000 đồng/người", "Hỗ trợ: 200.000 đồng/người")
    >>> [states_amount(line, 0, len(line)) for line in lines]
    [True, False]
    """
    return bool(_AMOUNT.match(text, start, stop))


def announces(text: str, start: int, stop: int) -> bool:
    """Return whether words behind an agency's name hand out what stands below, and to nobody yet.

    >>> announces("Bộ Y tế giao nhiệm vụ như sau:", 7, 31)
    True
    """
    return bool(_ANNOUNCES.match(text, start, stop))


def only_leads_in(text: str, start: int, stop: int) -> bool:
    """Return whether the words about the task only lead to what stands below.

    >>> lines = (" có trách nhiệm:", " tập trung thực hiện các nhiệm vụ sau:", " đào các giếng sau:")
    >>> [only_leads_in(line, 0, len(line)) for line in lines]
    [True, True, False]
    """
    return bool(_LEADS_IN.match(text, start, stop))


def demands_all(node: Node, text: str) -> bool:
    """Return whether a paragraph demands that all of the paper be done: "... thực hiện Kế hoạch này./."."""
    return node.kind is Leaf.PARAGRAPH and bool(_THIS_PAPER.search(text, node.start, node.end))
