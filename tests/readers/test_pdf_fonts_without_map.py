"""Fonts of PDF files that do not tell which letters their glyphs are."""

from pathlib import Path

from extract.readers.pdf.glyphs import Glyphs
from extract.readers.pdf.page import read_page
from tests.readers.printed import write_objects


def hidden_text(codes: str) -> bytes:
    """Return a PDF file with glyphs of these codes in a font without a Unicode map, behind one plain line."""
    stream = f"BT /P 12 Tf 1 0 0 1 60 780 Tm (Muc tieu) Tj /H 12 Tf 1 0 0 1 60 740 Tm <{codes}> Tj ET"
    descendant = (
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Hidden /CIDSystemInfo "
        "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 "
        "/FontDescriptor << /Type /FontDescriptor /FontName /Hidden /Flags 4 /FontBBox [0 -200 1000 900] "
        "/ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>"
    )
    plain = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    hidden = (
        "<< /Type /Font /Subtype /Type0 /BaseFont /Hidden /Encoding /Identity-H "
        f"/DescendantFonts [{descendant}] >>"
    )
    fonts = f"<< /P {plain} /H {hidden} >>"
    return write_objects(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>",
            f"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font {fonts} >> >>",
            f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        ]
    )


def test_lost_glyphs_are_counted() -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(hidden_text("0003000400050006"))
    assert read_page(document[0], 1).lost == 4
    assert Glyphs(document[0]).text.startswith("Muc tieu")


def test_the_record_says_how_many(tmp_path: Path) -> None:
    from extract.readers.ocr.pdf import Scanned
    from extract.readers.pdf.document import lay_out
    from extract.readers.pdf.print import Printed, PrintedPage

    page = PrintedPage(1, 595, 842, (Printed("Muc tieu", (60, 50, 120, 62), 12),), lost=4)
    reading = lay_out(tmp_path / "paper.pdf", Scanned((page,)))
    assert reading.glyphs_lost == 4
    assert any("Mất 4 ký tự" in warning for warning in reading.warnings)
