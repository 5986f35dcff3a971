"""Papers by the thousand, invented and not read: a head, sections, statements, and who does what by when."""

from collections.abc import Iterator
from hashlib import sha256
from random import Random

from schemas import (
    Agency,
    Assignment,
    Coverage,
    Deadline,
    DeadlineType,
    DocumentRecord,
    Indicator,
    Meta,
    Paper,
    Period,
    Quantity,
    Section,
    SectionKind,
    Source,
    Span,
    Statement,
    StatementKind,
)

STATEMENTS = 20
"""So many a paper."""

FIRST = ("Định", "Lạc", "Thạch", "Mai", "Quế", "Vân", "Hà", "Kim", "Bình", "Sơn", "Tân", "Phú", "Trà", "An")
SECOND = ("Giang", "Khê", "Lĩnh", "Sơn", "Hòa", "Thủy", "Đài", "Lộc", "Điền", "Xuyên", "Đông", "Thành")
LEVELS = {"province": "tỉnh", "district": "huyện", "commune": "xã"}
TITLES = (
    "Giảm nghèo bền vững",
    "Xây dựng nông thôn mới",
    "Chuyển đổi số",
    "Giải quyết việc làm",
    "Chăm sóc sức khỏe nhân dân",
    "Giáo dục và đào tạo",
    "Bảo vệ môi trường",
    "Phát triển kinh tế - xã hội",
)
TYPES = {"Kế hoạch": "KH", "Báo cáo": "BC", "Quyết định": "QĐ", "Nghị quyết": "NQ"}
INDICATORS = (
    ("tỷ lệ hộ nghèo", "%", "giảm còn"),
    ("tỷ lệ lao động qua đào tạo", "%", "đạt"),
    ("số lao động được tạo việc làm mới", "lao động", "đạt"),
    ("tỷ lệ dân số tham gia bảo hiểm y tế", "%", "đạt"),
    ("diện tích rừng trồng mới", "ha", "đạt"),
    ("sản lượng lương thực", "tấn", "đạt"),
    ("số xã đạt chuẩn nông thôn mới", "xã", "là"),
    ("tỷ lệ hồ sơ giải quyết trực tuyến", "%", "đạt"),
    ("kinh phí đào tạo nghề", "đồng", "là"),
    ("tỷ lệ trẻ em được tiêm chủng đầy đủ", "%", "đạt"),
    ("tỷ lệ che phủ rừng", "%", "giữ ở mức"),
    ("số hộ được sử dụng nước sạch", "hộ", "tăng thêm"),
)
KINDS = (
    *(StatementKind.TARGET,) * 5,
    *(StatementKind.ACTUAL,) * 3,
    StatementKind.BUDGET,
    StatementKind.BASELINE,
)
AGENCIES = (
    Agency(name="Sở Nội vụ", agency_id="department.home_affairs"),
    Agency(name="Sở Y tế", agency_id="department.health"),
    Agency(name="Sở Tài chính", agency_id="department.finance"),
    Agency(name="Phòng Kinh tế", agency_id="office.economy"),
    Agency(name="Sở Nông nghiệp và Môi trường", agency_id="department.agriculture_environment"),
)
AREAS = (
    "vùng trung tâm",
    "vùng bãi ngang",
    "khu vực đồi núi",
    "các xã ven sông",
    "khu dân cư mới",
    "toàn địa bàn",
)


class Draft:
    """A text that grows, and remembers where its parts stand."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.length = 0

    def add(self, line: str) -> int:
        """Append a line; return where it begins."""
        start = self.length
        self.lines.append(line)
        self.length += len(line) + 1
        return start

    @property
    def text(self) -> str:
        """All lines."""
        return "\n".join(self.lines)


def invent_papers(count: int, first: int = 0) -> Iterator[Paper]:
    """Yield ``count`` papers, each always the same for its number, from the number ``first`` on."""
    for number in range(first, first + count):
        yield invent_paper(number)


def invent_paper(number: int, revision: int = 0) -> Paper:
    """Return the paper of that number; a ``revision`` has the same head and some other figures."""
    random = Random(number)
    meta = _meta(random, number)
    draft = Draft()
    draft.add(f"{meta.issuer}\nSố: {meta.number}\n{meta.type} {meta.title}")
    sections = [_section(draft, "s1", "I.", "Mục tiêu")]
    statements = tuple(_statement(draft, random, place, meta, revision) for place in range(STATEMENTS))
    sections.append(_section(draft, "s2", "II.", "Tổ chức thực hiện"))
    assignments = tuple(_assignment(draft, random, place) for place in range(3))
    text = draft.text
    return Paper(
        text=text,
        record=DocumentRecord(
            doc_id=sha256(text.encode()).hexdigest()[:16],
            source=Source(
                path=f"/van-ban/{number // 1000:03}/{number:07}.docx",
                sha256=sha256(f"{number} {revision}".encode()).hexdigest(),
                format="docx",
            ),
            text_length=len(text),
            meta=meta,
            sections=tuple(sections),
            statements=statements,
            assignments=assignments,
            deadlines=(_deadline(assignments[0], meta),),
            citations=(),
            coverage=Coverage(),
        ),
    )


def _meta(random: Random, number: int) -> Meta:
    """Return the head of a paper."""
    level = random.choice(("province", "district", "district", "commune", "commune", "commune"))
    place = f"{LEVELS[level]} {random.choice(FIRST)} {random.choice(SECOND)}"
    kind, year = random.choice(tuple(TYPES)), random.randint(2011, 2026)
    return Meta.model_validate(
        {
            "type": kind,
            "number": f"{number % 900 + 1}/{TYPES[kind]}-UBND",
            "date": f"{year}-{random.randint(1, 12):02}-{random.randint(1, 28):02}",
            "issuer": f"Ủy ban nhân dân {place}",
            "level": level,
            "place": place,
            "title": f"{random.choice(TITLES)} {place} năm {year}",
            "period": {"kind": "in", "start": str(year), "end": str(year)},
        }
    )


def _section(draft: Draft, id: str, label: str, heading: str) -> Section:
    start = draft.add(f"{label} {heading}")
    span = Span(start=start, end=draft.length - 1)
    return Section(id=id, parent_id=None, kind=SectionKind.ROMAN, label=label, heading=heading, span=span)


def _statement(draft: Draft, random: Random, place: int, meta: Meta, revision: int) -> Statement:
    """Return a statement, with its line added to the text."""
    indicator, unit, verb = random.choice(INDICATORS)
    area, kind = random.choice(AREAS), random.choice(KINDS)
    value = random.randint(1, 990) + (revision if place % 7 == 0 else 0)
    year = int((meta.date or "2020")[:4]) + random.randint(0, 4)
    words = f"{value / 10}".replace(".", ",") + "%" if unit == "%" else f"{value}.000 {unit}"
    quote = f"{indicator} tại {area} {verb} {words}"
    lead = f"- Phấn đấu đến năm {year}, "
    start = draft.add(f"{lead}{quote}; rà soát, đánh giá kết quả thực hiện hằng quý.") + len(lead)
    return Statement(
        id=f"t{place + 1}",
        kind=kind,
        indicator=Indicator(text=f"{indicator} tại {area}"),
        quantity=Quantity(value=str(value / 10) if unit == "%" else f"{value}000", unit=unit, text=words),
        measure="level",
        direction=None,
        per=None,
        period=Period(kind="by", start=None, end=str(year)),
        baseline=None,
        planned=None,
        parent_id=None,
        section_id="s1",
        quote=quote,
        span=Span(start=start, end=start + len(quote)),
        page=place // 8 + 1,
        rule="invented",
    )


def _assignment(draft: Draft, random: Random, place: int) -> Assignment:
    """Return an assignment, with its line added to the text."""
    lead, other = random.sample(AGENCIES, 2)
    quote = f"{lead.name} chủ trì, phối hợp với {other.name} theo dõi, đôn đốc nội dung {place + 1}"
    start = draft.add(f"{place + 1}. {quote}.") + 3
    return Assignment(
        id=f"a{place + 1}",
        lead=(lead,),
        coordinate=(other,),
        task=f"theo dõi, đôn đốc nội dung {place + 1}",
        deadline=None,
        section_id="s2",
        quote=quote,
        span=Span(start=start, end=start + len(quote)),
    )


def _deadline(assignment: Assignment, meta: Meta) -> Deadline:
    """Return a deadline that the words of ``assignment`` stand for."""
    return Deadline(
        id="d1",
        type=DeadlineType.DUE,
        date=f"{(meta.date or '2020')[:4]}-12-15",
        task=assignment.task,
        quote=assignment.quote,
        span=assignment.span,
    )
