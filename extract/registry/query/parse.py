"""What a user types, read as a query: words, "phrases", prefix*, AND OR NOT, -word, |, parentheses."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from extract.registry.query.adjoin import adjoined
from extract.registry.query.spelling import has_marks, spell, spell_folded, spell_start
from extract.registry.query.synonyms import with_synonyms
from extract.registry.query.tokens import Sort, Token, cut_query
from extract.registry.query.tree import Node, Phrase, either, every, without
from extract.text.fold import fold


@dataclass(frozen=True, slots=True)
class Query:
    """``tree``: what must hold, None where nothing was asked; ``closest``: with loose words side by side."""

    tree: Node | None = None
    closest: Node | None = None


def parse_query(text: str, *, folding: bool = False) -> Query:
    """Return what ``text`` asks for; any text is a query.

    A word typed with marks is found with these marks. One without finds all words that it may be short for,
    unless other words of the query bear marks: then the user types with marks, and means it as it stands.
    ``folding`` lets it find all words even so.

    >>> parse_query("hộ").tree
    Phrase(words=('hộ',), exact=True, prefix=False, typed='hộ', via=<Via.TYPED: 'typed'>)
    >>> parse_query("ho").tree == parse_query("HO").tree == None, parse_query('" (').tree
    (False, None)
    """
    tokens = cut_query(text)
    marked = not folding and any(has_marks(word) for token in tokens for word in token.words)
    return Query(_Reader(tokens, marked).read(), _Reader(tokens, marked, adjoining=True).read())


def is_mixed(text: str) -> bool:
    """Tell whether some words of ``text`` bear marks and others do not, so that ``folding`` matters.

    >>> is_mixed("hộ ngheo"), is_mixed("hộ nghèo"), is_mixed("ho ngheo")
    (True, False, False)
    """
    marks = {has_marks(word) for token in cut_query(text) for word in token.words if word.isalpha()}
    return len(marks) > 1


@dataclass(slots=True)
class _Reader:
    """Reads tokens from the first to the last, and takes what makes no sense for not typed."""

    tokens: tuple[Token, ...]
    marked: bool
    adjoining: bool = False
    at: int = field(default=0)

    def read(self) -> Node | None:
        """Return the tree of all tokens."""
        return self._choice()

    def _next(self) -> Sort | None:
        return self.tokens[self.at].sort if self.at < len(self.tokens) else None

    def _choice(self) -> Node | None:
        """Read parts with OR between them, to the end or a closing parenthesis."""
        parts = [self._sequence()]
        while self._next() is Sort.OR:
            self.at += 1
            parts.append(self._sequence())
        found = tuple(part for part in parts if part is not None)
        return either(found) if found else None

    def _sequence(self) -> Node | None:
        """Read parts that must all hold."""
        parts: list[Node] = []
        run: list[Phrase] = []
        while (sort := self._next()) not in (None, Sort.OR, Sort.CLOSE):
            part = self._part()
            if isinstance(part, Phrase) and sort is Sort.WORDS and not part.prefix:
                run.append(part)
                continue
            parts += [*self._run(run), *([part] if part is not None else [])]
            run = []
        parts += self._run(run)
        return every(tuple(parts)) if parts else None

    def _part(self) -> Node | None:
        """Read a word, a phrase, a parenthesis or what NOT rules out; an operator out of place is nothing."""
        token = self.tokens[self.at]
        self.at += 1
        if token.words:
            return self._phrase(token)
        if token.sort is Sort.NOT and self._next() not in (None, Sort.AND, Sort.OR, Sort.CLOSE):
            return self._ruled_out()
        if token.sort is Sort.OPEN:
            inner = self._choice()
            self.at += 1
            return inner
        return None

    def _ruled_out(self) -> Node | None:
        """Read what must not hold, with its synonyms."""
        sort = self._next()
        part = self._part()
        if isinstance(part, Phrase) and sort is Sort.WORDS:
            part = every(tuple(with_synonyms((part,))))
        return None if part is None else without(part)

    def _phrase(self, token: Token) -> Node:
        """Return the words of ``token`` as they are compared."""
        exact = self.marked or any(map(has_marks, token.words)) or all(map(str.isdigit, token.words))
        typed = " ".join(token.words)
        words = tuple((spell if exact else spell_folded)(word) for word in token.words)
        phrase = Phrase(words, exact, typed=typed)
        if not token.prefix:
            return phrase
        start = spell_start(token.words[-1])
        begun = Phrase((*words[:-1], start if exact else fold(start)), exact, prefix=True, typed=typed)
        return begun if begun.words == words else either((phrase, begun))

    def _run(self, run: Iterable[Phrase]) -> tuple[Node, ...]:
        """Return loose words with their synonyms, side by side where they shall adjoin."""
        parts = tuple(with_synonyms(tuple(run)))
        return adjoined(parts) if self.adjoining else parts
