"""A query in the languages of FTS5 and of tsquery; words come from ``query.spelling`` and hold no syntax."""

from extract.registry.query.tree import Either, Every, Node, Phrase, Without

FTS5_COLUMNS = {
    "indicator": ("indicator", "indicator_folded"),
    "statement": ("indicator sentence", "indicator_folded sentence_folded"),
    "document": ("words", "words_folded"),
}
"""The columns with the marks and those without, by where is looked."""


def fts5_match(node: Node, where: str) -> str:
    """Return the MATCH expression for a query that rules nothing out.

    >>> fts5_match(Phrase(("hộ", "ngh"), True, prefix=True), "indicator")
    '{indicator} : "hộ ngh" *'
    """
    if isinstance(node, Phrase):
        columns = FTS5_COLUMNS[where][0 if node.exact else 1]
        return f'{{{columns}}} : "{" ".join(node.words)}"{" *" if node.prefix else ""}'
    if isinstance(node, Without):
        raise TypeError("what is ruled out is not for the index")
    return _joined(node, " AND ", " OR ", tuple(fts5_match(part, where) for part in node.parts))


def tsquery(node: Node) -> str:
    """Return the tsquery for a query that rules nothing out.

    >>> tsquery(Either((Phrase(("ho", "ngh"), False, prefix=True), Phrase(("bhyt",), True))))
    "(('ho' <-> 'ngh':*) | '=bhyt')"
    """
    if isinstance(node, Phrase):
        mark = "=" if node.exact else ""
        lexemes = [f"'{mark}{word}'" for word in node.words]
        lexemes[-1] += ":*" if node.prefix else ""
        return lexemes[0] if len(lexemes) == 1 else f"({' <-> '.join(lexemes)})"
    if isinstance(node, Without):
        raise TypeError("what is ruled out is not for the index")
    return _joined(node, " & ", " | ", tuple(map(tsquery, node.parts)))


def _joined(node: Every | Either, all_of: str, one_of: str, parts: tuple[str, ...]) -> str:
    return f"({(all_of if isinstance(node, Every) else one_of).join(parts)})"
