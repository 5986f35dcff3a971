"""A few papers to search in, and what stands in them, written down beside them."""

from collections.abc import Iterable
from hashlib import sha256
from typing import Any, NamedTuple

from extract.registry.registry import Registry
from schemas import (
    Agency,
    Assignment,
    Coverage,
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


class Line(NamedTuple):
    """A statement: its sentence, its indicator (which may stand elsewhere), and its figure."""

    quote: str
    indicator: str
    value: str
    unit: str
    year: str
    kind: str = "target"
    lead: str = ""
    heading: str = "Mục tiêu"
    high: str | None = None


def make_paper(number: str, date: str | None, place: str, level: str, title: str, *lines: Line) -> Paper:
    """Return a paper of these lines, each a paragraph under a heading of its own."""
    parts = [title]
    sections, statements, assignments = [], [], []
    at = len(title) + 1
    for count, line in enumerate(lines):
        heading = f"{count + 1}. {line.heading}"
        start = at + len(heading) + 1
        paragraph = f"- {line.quote}." + (f" {line.lead} chủ trì." if line.lead else "")
        parts += [heading, paragraph]
        span = Span(start=start + 2, end=start + 2 + len(line.quote))
        sections.append(_section(count, line.heading, Span(start=at, end=start + len(paragraph))))
        statements.append(_statement(count, line, span))
        if line.lead:
            lead = Span(start=span.end + 2, end=span.end + 2 + len(line.lead) + 9)
            assignments.append(_assignment(count, line, lead))
        at = start + len(paragraph) + 1
    text = "\n".join(parts)
    kind = {"KH": "Kế hoạch", "BC": "Báo cáo", "NQ": "Nghị quyết"}[number.split("/")[1][:2]]
    head: dict[str, Any] = {
        "type": kind,
        "number": number,
        "date": date,
        "place": place,
        "level": level,
        "title": title,
        "issuer": f"Ủy ban nhân dân {place}",
    }
    return Paper(
        text=text,
        record=DocumentRecord(
            doc_id=sha256((number + text).encode()).hexdigest()[:16],
            source=Source(path=f"{number}.txt", sha256=sha256(text.encode()).hexdigest(), format="txt"),
            text_length=len(text),
            meta=Meta.model_validate(head),
            sections=tuple(sections),
            statements=tuple(statements),
            assignments=tuple(assignments),
            deadlines=(),
            citations=(),
            coverage=Coverage(),
        ),
    )


def _section(count: int, heading: str, span: Span) -> Section:
    kind = SectionKind.ARABIC
    return Section(
        id=f"s{count}", parent_id=None, kind=kind, label=f"{count + 1}.", heading=heading, span=span
    )


def _statement(count: int, line: Line, span: Span) -> Statement:
    return Statement(
        id=f"t{count + 1}",
        kind=StatementKind(line.kind),
        indicator=Indicator(text=line.indicator),
        quantity=Quantity(value=line.value, high=line.high, unit=line.unit, text=line.value),
        measure="level",
        direction=None,
        per=None,
        period=Period(kind="in", start=line.year, end=line.year) if line.year else None,
        baseline=None,
        planned=None,
        parent_id=None,
        section_id=f"s{count}",
        quote=line.quote,
        span=span,
        page=None,
        rule="made",
    )


def _assignment(count: int, line: Line, span: Span) -> Assignment:
    return Assignment(
        id=f"a{count + 1}",
        lead=(Agency(name=line.lead),),
        coordinate=(),
        task=line.quote,
        deadline=None,
        section_id=f"s{count}",
        quote=f"{line.lead} chủ trì",
        span=span,
    )


POOR = Line("Giảm tỷ lệ hộ nghèo xuống dưới 4%", "tỷ lệ hộ nghèo", "4", "%", "2020", lead="Sở Y tế")
PAPERS = (
    make_paper(
        "12/KH-UBND",
        "2020-02-03",
        "huyện Trà Cú",
        "district",
        "Giảm nghèo bền vững năm 2020",
        POOR,
        Line("Hỗ trợ 150 hộ cận nghèo vay vốn", "hộ cận nghèo vay vốn", "150", "hộ", "2020"),
        Line(
            "Cấp thẻ BHYT cho 2.000 hộ, kinh phí 148,4 tỷ đồng",
            "kinh phí cấp thẻ BHYT",
            "148400000000",
            "đồng",
            "2020",
            kind="budget",
            lead="Bảo hiểm xã hội huyện",
        ),
        Line("Mở 5 lớp dạy nghề", "lớp dạy nghề", "5", "lớp", "", heading="Đào tạo nghề cho hộ nghèo"),
    ),
    make_paper(
        "7/BC-UBND",
        "2021-06",
        "tỉnh Trà Vinh",
        "province",
        "Tình hình kinh tế - xã hội",
        Line(
            "Tỷ lệ dân số tham gia bảo hiểm y tế đạt 91%",
            "tỷ lệ tham gia bảo hiểm y tế",
            "91",
            "%",
            "2021",
            "actual",
        ),
        Line("Trải nhựa 12 km đường liên xã", "đường liên xã", "12", "km", "2021", "actual"),
        Line("Khen thưởng ông Dương Văn Tạo cùng 3 hộ", "hộ được khen thưởng", "3", "hộ", "2021", "actual"),
    ),
    make_paper(
        "3/NQ-UBND",
        "2026-01-10",
        "tỉnh Vĩnh Long",
        "province",
        "Phát triển nông thôn mới",
        Line("Có 20 xã đạt chuẩn NTM, 70 - 80 ấp kiểu mẫu", "ấp kiểu mẫu", "70", "ấp", "2026", high="80"),
        Line("Công ti thủy lợi hoà lưới 3 trạm", "trạm của công ty thủy lợi", "3", "trạm", "2026"),
        Line("Giữ tỉ lệ che phủ rừng ở mức 42%", "tỉ lệ che phủ rừng", "42", "%", "2026"),
        Line("Thu ngân sách đạt 900 tỷ đồng", "thu ngân sách", "900000000000", "đồng", "2026"),
        Line("Rà soát thủ tục chi ngân sách 9 lần", "thủ tục chi ngân sách", "9", "lần", "2026"),
    ),
    make_paper(
        "9/KH-UBND",
        None,
        "xã Đồng Làng",
        "commune",
        "Chuyển đổi số và Đề án 06",
        Line("Tỷ lệ hồ sơ trực tuyến đạt 80%", "tỷ lệ hồ sơ trực tuyến", "80", "%", "2025", lead="Sở Y tế"),
        Line("Giảm hộ nghèo 1%", "hộ nghèo", "1", "%", "2025"),
    ),
)


def fill(registry: Registry, papers: Iterable[Paper] = PAPERS) -> Registry:
    """Save ``papers`` and return the registry."""
    for paper in papers:
        registry.save(paper)
    return registry
