"""Whether a text holds what a query asks for, word by word as the indices of both databases tell it."""

from extract.registry.query.spelling import lines_of
from extract.registry.query.tree import Either, Node, Phrase, Without


def holds(text: str, node: Node) -> bool:
    """Tell whether ``text`` holds what ``node`` asks for.

    >>> begun, other = Phrase(("hộ", "ngh"), True, prefix=True), Phrase(("ho", "ng"), False)
    >>> holds("Tỷ lệ hộ nghèo", begun), holds("Tỷ lệ hộ nghèo", other)
    (True, False)
    """
    exact, folded = (f" {line} " for line in lines_of(text))
    return _holds(node, exact, folded)


def _holds(node: Node, exact: str, folded: str) -> bool:
    """Tell it of a text as its words with marks and without, with a blank around each."""
    if isinstance(node, Phrase):
        asked = f" {' '.join(node.words)}{'' if node.prefix else ' '}"
        return asked in (exact if node.exact else folded)
    if isinstance(node, Without):
        return not _holds(node.part, exact, folded)
    found = (_holds(part, exact, folded) for part in node.parts)
    return any(found) if isinstance(node, Either) else all(found)
