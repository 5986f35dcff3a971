"""What a figure is counted per: behind its slash, or by its clause, its sentence, its table row."""

import regex

from extract.assemble.clause import Clause
from extract.rules.figure import Dimension
from extract.structure.node import Leaf, Node

_YEARLY = regex.compile(
    r"(?<!\w)(?:hằng năm|hàng năm|mỗi năm|bình quân năm|bình quân một năm|bình quân\s?/\s?năm|từng năm)(?!\w)"
)
_NAMED_YEARLY = regex.compile(r"(?<=[^\W\d_])\s?/\s?năm(?=\s*(?::|đạt|là|từ|khoảng|trên|$|đến năm))")
"""The name of the figure ends so: "thu nhập bình quân đầu người/năm: 50 triệu đồng"."""
_MONTHLY = regex.compile(
    r"(?<!\w)(?:mỗi tháng|hằng tháng|hàng tháng|bình quân tháng|bình quân mỗi tháng)(?!\w)"
)
_WITHIN_YEAR = regex.compile(r"(?<!\w)trong năm(?!\s\d)(?!\w)")
_EACH = regex.compile(
    r"(?<!\w)mỗi (?!năm|tháng|ngày|quý|tuần)(?P<noun>(?:\w+,? ){0,4}?\w+)"
    r"(?= (?:có|là|với|trị giá|được|phải|đạt|phục vụ|hỗ trợ|tổ chức|bố trí|xây|ít nhất|tối thiểu|từ"
    r"|không quá|trang bị|thành lập|mở|trồng|tham gia|lắp|mua|đầu tư|cấp|hoàn thành|duy trì|tặng)(?!\w)"
    r"|\s*$)"
)
_ROW_YEARLY = regex.compile(r"(?<!\w)(?:hằng|hàng) năm\.?\s*(?:\||$)")
_OPENS_YEARLY = regex.compile(
    r"\W*(?:\d+(?:\.\d+)*\.?\s*)?(?:phấn đấu )?(?:hằng năm|hàng năm|mỗi năm)(?P<apart>[,:])?"
)
_BORN = r"trẻ (?:em|đẻ sống|sinh ra sống|sơ sinh)|bà mẹ|phụ nữ"
_PER_PEOPLE = regex.compile(
    r"(?P<noun>[^\W\d_]+(?: [^\W\d_]+)?)\s?(?:/|(?<!\w)trên(?!\w))\s?(?:một |01 |1 )?"
    r"(?P<per>(?:vạn|nghìn|triệu|10\.?000|1\.?000|100\.?000)\s?"
    rf"(?:(?:người )?dân|(?P<born>{_BORN})))(?!\w)"
    r"(?:[^,;/\d]{0,40}\d[\d.,]* (?:(?:vào|đến|trong) )?(?:hết )?năm \d{4},?)*[^,;/\d]{0,40}$"
)


def per_people(lowered: str, clause: Clause) -> tuple[str | None, str] | None:
    """Return what is counted and per how many people where the words before a bare number say so.

    Of births and mothers it is None: what befalls them is counted, and no word of it stands there. The words
    hold on where the same is to be so many later: "... đạt 12 vào năm 2025 và 15 vào năm 2030".
    """
    start = clause.sentence if clause.figure.dimension is Dimension.BARE else clause.start
    match = _PER_PEOPLE.search(lowered[start : clause.mention.start])
    if match is None:
        return None
    return None if match["born"] else match["noun"].removeprefix("số "), match["per"]


def per_of(lowered: str, clause: Clause, node: Node, dated: str | None, one_year: bool) -> str | None:
    """Return "year", "month", the noun ("xã", "người/tháng"), None for a figure that is no rate.

    ``dated`` is the kind of the period that the clause itself names; ``one_year`` says that its section is
    about a single year, so that "trong năm" is no rate. Names: ``extract.rules.binding.read_per``.
    """
    if clause.figure.per:
        return clause.figure.per
    if clause.figure.dimension is not Dimension.RATIO and (people := per_people(lowered, clause)):
        return people[1]
    opens = None if dated else _OPENS_YEARLY.match(lowered, clause.opening, clause.mention.start)
    if opens and opens["apart"]:
        return "year"
    each = _EACH.search(lowered, clause.start, clause.mention.start)
    if each:
        return each["noun"]
    counted = clause.figure.dimension is Dimension.COUNT
    if counted and not dated and _OPENS_YEARLY.match(lowered, clause.sentence, clause.mention.start):
        return "year"
    if _NAMED_YEARLY.search(lowered, clause.start, clause.mention.start):
        return "year"
    if dated != "in" and _YEARLY.search(lowered, clause.start, clause.end):
        return "year"
    if not dated and not one_year and _WITHIN_YEAR.search(lowered, clause.start, clause.end):
        return "year"
    if clause.figure.dimension is not Dimension.RATIO and _MONTHLY.search(
        lowered, clause.start, clause.mention.start
    ):
        return "month"
    if node.kind is Leaf.ROW and _ROW_YEARLY.search(lowered[node.start : node.end]):
        return "year"
    return None
