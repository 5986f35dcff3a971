"""Units as tables write them: in a column of their own, in brackets, in a line above the table."""

from dataclasses import dataclass
from decimal import Decimal

import regex

from extract.lexicon.figure_columns import short_units, title_cue
from extract.rules.binding import read_per, read_unit
from extract.rules.figure import Dimension
from extract.text.numbers import SCALES, scaled

_SCALE = "|".join(sorted(SCALES.keys() - {"chục", "trăm"}, key=len, reverse=True))
_UNIT = regex.compile(
    rf"(?:(?P<scale>{_SCALE}|1\.?000|10\^?3)(?!\w|[.,]))?\s*(?P<noun>[^/]*?)(?P<per>\s*/.+)?"
)
_LABEL = regex.compile(
    r"^\s*\(?(?:đơn vị tính|đơn vị|đvt|đ\.v\.t|đv tính)\s*:?\s*(?P<unit>[^)\n.;]+)", regex.I
)
_LABEL_INSIDE = regex.compile(r"\((?:đơn vị tính|đơn vị|đvt|đv tính)\s*:?\s*(?P<unit>[^)\n]+)\)", regex.I)
_BRACKETS = regex.compile(r"\((?P<unit>[^()]{1,30})\)")
_COUNTED = regex.compile(r"^(?:tổng )?số(?: lượng)? (?P<noun>.+)")
_PERCENT = regex.compile(r"(?<!\d)(?<!\d )%")
_MOST_WORDS = 5
_COUNTED_FIRST = frozenset(
    ("hộ", "người", "lao động", "học sinh", "doanh nghiệp", "hợp tác xã", "trường", "xã", "thôn", "trẻ em")
)


@dataclass(frozen=True, slots=True)
class TableUnit:
    """``name`` as records say it, ``scale`` a power of ten in words, ``per`` what a rate is counted per."""

    name: str | None
    scale: str | None = None
    per: str | None = None

    def scaled(self, number: Decimal) -> Decimal:
        """Return ``number`` in units of ``name``.

        >>> TableUnit("đồng", "tỷ").scaled(Decimal("1.5"))
        Decimal('1500000000')
        """
        return scaled(number, self.scale)


PERCENT = TableUnit("%")


def parse_unit(words: str) -> TableUnit | None:
    """Return the unit that ``words`` name, None where the lexicon has none.

    >>> parse_unit("Triệu đồng/năm")
    TableUnit(name='đồng', scale='triệu', per='year')
    >>> parse_unit("1.000 tấn"), parse_unit("% GDP").name, parse_unit("Tr.đ").scale
    (TableUnit(name='tấn', scale='nghìn', per=None), '%', 'triệu')
    >>> parse_unit("I+II"), parse_unit("%/năm").per
    (None, 'year')
    """
    text = " ".join(words.lower().split()).strip(" .:;()*")
    text = short_units().get(text.replace(" ", ""), text).lower()
    if text.startswith(("%", "‰")):
        per = read_per(text, 1)
        return TableUnit(text[0], None, per.name if per else None)
    match = _UNIT.fullmatch(text)
    if match is None:
        return None
    scale = "nghìn" if (match["scale"] or "").startswith("1") else match["scale"]
    per = read_per(match["per"], 0) if match["per"] else None
    if match["per"] and per is None:
        return None
    name = _noun(match["noun"], scale)
    return TableUnit(name, scale, per.name if per else None) if name else None


def _noun(words: str, scale: str | None) -> str | None:
    """Return the unit without its scale: all of the words are its name."""
    if not words:
        return "đồng" if scale in ("triệu", "tỷ", "tỉ", "nghìn tỷ") else None
    unit = read_unit(f" {words}", 0)
    return unit.name if unit and unit.end == len(words) + 1 else None


def unit_of_cell(words: str) -> TableUnit | None:
    """Return the unit in a cell of the unit column; words that no lexicon has are a counted noun.

    >>> unit_of_cell("Lượt khách").name, unit_of_cell("Thứ bậc").name, unit_of_cell("Sản phẩm/lượt").per
    ('lượt khách', None, 'lượt')
    """
    known = parse_unit(words)
    text = " ".join(words.lower().split()).strip(" .:;()*-")
    if known or not text or len(text.split()) > _MOST_WORDS or any(c.isdigit() for c in text):
        return known
    return TableUnit(None if any(title_cue(name).fullmatch(text) for name in ("score", "void")) else text)


def unit_in_brackets(title: str) -> TableUnit | None:
    """Return the unit that a title or a name has in brackets.

    >>> unit_in_brackets("Lũy kế (xã)"), unit_in_brackets("TỔNG THU (I+II)")
    (TableUnit(name='xã', scale=None, per=None), None)
    """
    found = [unit for match in _BRACKETS.finditer(title) if (unit := parse_unit(_unlabelled(match["unit"])))]
    return found[-1] if found else None


def _unlabelled(words: str) -> str:
    match = _LABEL.match(words)
    return match["unit"] if match else words


def unit_of_line(line: str) -> TableUnit | None:
    """Return the unit that a line above a table names for all of it.

    >>> unit_of_line("Đvt: triệu đồng"), unit_of_line("Đơn vị thực hiện: Sở A")
    (TableUnit(name='đồng', scale='triệu', per=None), None)
    """
    match = _LABEL.match(line) or _LABEL_INSIDE.search(line)
    return parse_unit(match["unit"]) if match else None


def unit_of_noun(words: str) -> TableUnit | None:
    """Return the counted noun that a name begins with; a capital behind it makes it the name of a place.

    >>> unit_of_noun("Hộ thoát nghèo").name, unit_of_noun("Xã A"), unit_of_noun("Giá trị")
    ('hộ', None, None)
    """
    first, _, rest = words.partition(" ")
    for noun in (first, f"{first} {rest.partition(' ')[0]}"):
        behind = words[len(noun) :].strip()
        if noun.lower() in _COUNTED_FIRST and behind[:1].islower():
            return TableUnit(noun.lower())
    return None


def unit_of_name(name: str) -> TableUnit | None:
    """Return the unit that the name of a row or column names itself.

    >>> unit_of_name("Diện tích gieo trồng (ha)").name, unit_of_name("Tỷ lệ hộ nghèo").name
    ('ha', '%')
    >>> unit_of_name("Số hộ nghèo"), unit_of_name("Kết quả"), unit_of_name("Lợi nhuận (giữ lại 100%)")
    (TableUnit(name='hộ', scale=None, per=None), None, None)
    """
    if inside := unit_in_brackets(name):
        return inside
    words = name.strip().lower()
    if title_cue("share").match(words) or _PERCENT.search(words):
        return PERCENT
    counted = _COUNTED.match(words)
    unit = read_unit(f" {counted['noun']}", 0) if counted else None
    return TableUnit(unit.name) if unit and unit.dimension is Dimension.COUNT else None
