"""Which document carries out which, for a terminal."""

from collections.abc import Mapping

from extract.compare.chain import Chain
from extract.lexicon.messages import Words
from extract.render.compare import document_words
from extract.render.table import Column, cut, render_table
from schemas import DocumentRecord

SHOWN = 100


def render_chain(chain: Chain, records: Mapping[str, DocumentRecord], words: Words, width: int) -> str:
    """Return a table of the links, and one of the documents that are named and not at hand."""
    names = {doc_id: document_words(record, words) for doc_id, record in records.items()}
    links = (
        (names[link.upper], names[link.lower], cut(link.quote or words("chain.subject"), SHOWN))
        for link in chain.links
    )
    absent = ((names[gap.doc_id], f"{gap.type} {gap.number}", cut(gap.quote, SHOWN)) for gap in chain.absent)
    tables = [
        render_table(_columns(words, ("upper", "lower", "ground")), links, width),
        words("chain.absent"),
        render_table(_columns(words, ("lower", "absent", "quote")), absent, width),
    ]
    return "\n\n".join(tables if chain.absent else tables[:1])


def _columns(words: Words, names: tuple[str, ...]) -> tuple[Column, ...]:
    return tuple(Column(words(f"chain.column.{name}"), 1) for name in names)
