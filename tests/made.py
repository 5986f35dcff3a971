"""A small record made by hand, whose quotes stand in a text made by hand."""

from schemas import (
    Agency,
    Assignment,
    BaselineValue,
    Citation,
    CitationRole,
    Coverage,
    Deadline,
    DeadlineType,
    DocumentRecord,
    Indicator,
    Meta,
    Period,
    Quantity,
    Section,
    SectionKind,
    Source,
    Span,
    Statement,
    StatementKind,
)

TEXT = """Thực hiện Nghị quyết số 05/NQ-HĐND ngày 10 tháng 12 năm 2023 của Hội đồng nhân dân xã
I. Mục tiêu
1. Chỉ tiêu chủ yếu
- Giảm tỷ lệ hộ nghèo ít nhất 4%/năm, từ 14% hiện nay
- Vốn đầu tư: 148,4 tỷ đồng
II. Phân công
Công chức Văn hóa - Xã hội chủ trì, phối hợp với Hội Nông dân rà soát hộ nghèo; báo cáo hằng quý
"""

HEADINGS = (
    ("s1", None, "I.", "Mục tiêu"),
    ("s2", "s1", "1.", "Chỉ tiêu chủ yếu"),
    ("s3", None, "II.", "Phân công"),
)


def at(quote: str) -> Span:
    """Return where ``quote`` first stands in TEXT."""
    start = TEXT.index(quote)
    return Span(start=start, end=start + len(quote))


def made_statement(kind: StatementKind, quote: str, indicator: str, quantity: Quantity) -> Statement:
    """Return a statement of TEXT about the level of an indicator in 2024."""
    return Statement(
        id=f"t{at(quote).start}",
        kind=kind,
        indicator=Indicator(text=indicator),
        quantity=quantity,
        measure="level",
        direction=None,
        per=None,
        period=Period(kind="in", start="2024", end="2024"),
        baseline=None,
        planned=None,
        parent_id=None,
        section_id="s2",
        quote=quote,
        span=at(quote),
        page=None,
        rule="made by hand",
    )


POVERTY = made_statement(
    StatementKind.TARGET,
    "Giảm tỷ lệ hộ nghèo ít nhất 4%/năm",
    "tỷ lệ hộ nghèo",
    Quantity(value="4", unit="%", comparator=">=", text="ít nhất 4%"),
).model_copy(
    update={
        "measure": "delta",
        "direction": "decrease",
        "per": "year",
        "baseline": BaselineValue(value="14", unit="%"),
    }
)
MONEY = made_statement(
    StatementKind.BUDGET,
    "Vốn đầu tư: 148,4 tỷ đồng",
    "Vốn đầu tư",
    Quantity(value="148400000000", unit="đồng", text="148,4 tỷ đồng"),
)
TASK = "Công chức Văn hóa - Xã hội chủ trì, phối hợp với Hội Nông dân rà soát hộ nghèo"
LAW = "Nghị quyết số 05/NQ-HĐND ngày 10 tháng 12 năm 2023 của Hội đồng nhân dân xã"


def made_record(source: Source) -> DocumentRecord:
    """Return all that TEXT says, read from ``source``."""
    return DocumentRecord(
        doc_id="made",
        source=source,
        text_length=len(TEXT),
        meta=Meta(
            type="Kế hoạch",
            number="07/KH-UBND",
            date="2024-01-15",
            issuer="Ủy ban nhân dân xã Sông Lam",
            level="commune",
            place="xã Sông Lam",
            title="Giảm nghèo năm 2024",
            signer="Nguyễn Văn An",
            period=Period(kind="in", start="2024", end="2024"),
        ),
        sections=tuple(
            Section(
                id=id,
                parent_id=parent,
                kind=SectionKind.ARABIC if parent else SectionKind.ROMAN,
                label=label,
                heading=heading,
                span=at(f"{label} {heading}"),
            )
            for id, parent, label, heading in HEADINGS
        ),
        statements=(POVERTY, MONEY),
        assignments=(
            Assignment(
                id="a1",
                lead=(Agency(name="Công chức Văn hóa - Xã hội"),),
                coordinate=(Agency(name="Hội Nông dân"),),
                task="rà soát hộ nghèo",
                deadline=None,
                section_id="s3",
                quote=TASK,
                span=at(TASK),
            ),
        ),
        deadlines=(
            Deadline(
                id="d1",
                type=DeadlineType.RECURRING,
                recurrence="quarterly",
                task="báo cáo",
                quote="báo cáo hằng quý",
                span=at("báo cáo hằng quý"),
            ),
        ),
        citations=(
            Citation(
                id="c1",
                type="Nghị quyết",
                number="05/NQ-HĐND",
                date="2023-12-10",
                issuer="Hội đồng nhân dân xã",
                role=CitationRole.IMPLEMENTS,
                quote=LAW,
                span=at(LAW),
            ),
        ),
        coverage=Coverage(tables_skipped=1, warnings=("Có một bảng bị ngắt giữa hai trang.",)),
    )


SOURCE = Source(path="song-lam.txt", sha256="0" * 64, format="txt")
RECORD = made_record(SOURCE)
