"""PDF files made by hand from lines of plain letters."""

from collections.abc import Sequence

Words = tuple[float, float, str]
"""Where a stretch of text stands, in points from the lower left corner, and what it says."""


def make_pdf(pages: Sequence[Sequence[str]], page_entries: str = "", drawing: str = "") -> bytes:
    """Return a PDF file with these lines on its pages, 20 points apart.

    ``page_entries`` are written into each page, ``drawing`` before the text of each.
    """
    placed = [[(60.0, 780.0 - 20 * at, line) for at, line in enumerate(lines)] for lines in pages]
    return print_pdf(placed, page_entries, drawing)


def print_pdf(
    pages: Sequence[Sequence[Words]], page_entries: str = "", drawing: str = "", size: int = 12
) -> bytes:
    """Return a PDF file with each stretch of text at its place."""
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(len(pages)))
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} /MediaBox [0 0 595 842] >>",
    ]
    for number, words in enumerate(pages):
        rows = " ".join(f"1 0 0 1 {x:g} {y:g} Tm ({line}) Tj" for x, y, line in words)
        stream = f"{drawing} BT /F {size} Tf {rows} ET"
        objects += [
            f"<< /Type /Page /Parent 2 0 R /Contents {4 + 2 * number} 0 R {page_entries} "
            f"/Resources << /Font << /F {font} >> >> >>",
            f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        ]
    return write_objects(objects)


def write_objects(objects: Sequence[str], trailer: str = "") -> bytes:
    """Return a PDF file of these objects, the first of which is the catalogue."""
    body, places = ["%PDF-1.4\n"], []
    length = len(body[0])
    for number, words in enumerate(objects, 1):
        places.append(length)
        body.append(f"{number} 0 obj\n{words}\nendobj\n")
        length += len(body[-1])
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (
        f"{''.join(body)}xref\n0 {size}\n0000000000 65535 f \n{table}"
        f"trailer << /Size {size} /Root 1 0 R {trailer}>>\nstartxref\n{length}\n%%EOF\n"
    ).encode()


def many_pages(count: int) -> list[list[str]]:
    """Return the lines of ``count`` pages, each of one paragraph over two pages and a list."""
    line = "Giam ty le ho ngheo cua toan tinh trong nam nay va nam sau theo chi tieu duoc giao cho"
    return [
        [f"{number % 90 + 1}. Muc tieu so {number * 7}:", *[line] * 30, "cac xa."]
        for number in range(1, count + 1)
    ]


def grid(columns: Sequence[float], rows: Sequence[float]) -> str:
    """Return the drawing of a table with lines at these places, in points from the lower left corner."""
    upright = (f"{x:g} {min(rows):g} m {x:g} {max(rows):g} l S" for x in columns)
    level = (f"{min(columns):g} {y:g} m {max(columns):g} {y:g} l S" for y in rows)
    return " ".join((*upright, *level))
