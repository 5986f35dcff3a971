"""What a query asks for, without a word of any database's language."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Via(StrEnum):
    """Why a phrase is asked for."""

    TYPED = "typed"
    SYNONYM = "synonym"  # another name of what was typed


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand side by side, one alone included.

    ``words`` are spelled as ``query_spelling`` does it: with marks where ``exact``, else without. ``prefix``:
    the last one is the beginning of a word. ``typed`` is what the user wrote for it.
    """

    words: tuple[str, ...]
    exact: bool
    prefix: bool = False
    typed: str = ""
    via: Via = Via.TYPED


@dataclass(frozen=True, slots=True)
class Every:
    """All of the parts, in any order."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of the parts."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Without:
    """All but what the part finds."""

    part: "Node"


Node: TypeAlias = Phrase | Every | Either | Without


def every(parts: "tuple[Node, ...]") -> Node:
    """Return the parts as one node: the part itself where there is one, those of inner ``Every`` laid open.

    >>> a = Phrase(("a",), True)
    >>> every((a,)) == a, every((Every((a, a)), a)) == Every((a, a, a))
    (True, True)
    """
    flat = tuple(inner for part in parts for inner in (part.parts if isinstance(part, Every) else (part,)))
    return flat[0] if len(flat) == 1 else Every(flat)


def either(parts: "tuple[Node, ...]") -> Node:
    """Return one of the parts as a node: the part itself where there is one, each once."""
    flat = tuple(inner for part in parts for inner in (part.parts if isinstance(part, Either) else (part,)))
    once = tuple(dict.fromkeys(flat))
    return once[0] if len(once) == 1 else Either(once)


def without(part: "Node") -> Node:
    """Return all but ``part``; twice is not at all."""
    return part.part if isinstance(part, Without) else Without(part)


def wanted_phrases(node: Node) -> Iterator[Phrase]:
    """Yield the phrases that ``node`` asks for, without those that it rules out."""
    if isinstance(node, Phrase):
        yield node
    elif not isinstance(node, Without):
        for part in node.parts:
            yield from wanted_phrases(part)


def longest_phrase(node: Node) -> int:
    """Return how many words the longest phrase that ``node`` asks for has."""
    return max((len(phrase.words) for phrase in wanted_phrases(node)), default=0)


def rules_out(node: Node) -> bool:
    """Tell whether ``node`` or a part of it rules something out."""
    if isinstance(node, Every | Either):
        return any(map(rules_out, node.parts))
    return isinstance(node, Without)


def wanted_part(node: Node) -> Node | None:
    """Return ``node`` without what it rules out, None where nothing is left.

    >>> a, b = Phrase(("a",), True), Phrase(("b",), True)
    >>> wanted_part(Every((a, Without(b)))) == a, wanted_part(Without(b))
    (True, None)
    """
    if isinstance(node, Phrase):
        return node
    if isinstance(node, Without):
        return None
    parts = tuple(part for part in map(wanted_part, node.parts) if part is not None)
    return (every if isinstance(node, Every) else either)(parts) if parts else None
