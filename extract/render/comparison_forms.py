"""The forms in which comparisons are told: tables for a terminal, JSON lines, one page, a workbook."""

from collections.abc import Iterable, Iterator

from extract.lexicon.messages import Words
from extract.render.compare import render_comparison
from extract.render.findings_form import Form
from extract.render.html_comparison import Compared
from extract.render.repeats import fold_repeats


def render_comparisons(form: Form, compared: Iterable[Compared], words: Words, width: int) -> Iterator[bytes]:
    """Yield what is to be written, pair by pair; a page and a workbook come in one piece at the end."""
    if form is not Form.JSON:
        compared = ((fold_repeats(*one, words), *one[1:]) for one in compared)
    if form is Form.HTML:
        from extract.render.html_comparison import render_comparisons_html

        yield render_comparisons_html(compared, words).encode()
    elif form is Form.XLSX:
        from extract.render.workbook_findings import render_comparisons_workbook

        yield render_comparisons_workbook(compared, words)
    else:
        table = form is Form.TABLE
        for one, upper, lower in compared:
            text = render_comparison(one, upper, lower, words, width) if table else one.model_dump_json()
            yield f"{text}\n".encode()
