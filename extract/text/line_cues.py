"""Words that tell where a line begins or ends a paragraph; the words themselves are data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineCues:
    """The words of ``lexicon/line_cues.yaml`` by their role, in lower case."""

    open_end: tuple[str, ...] = ()
    open_name: tuple[str, ...] = ()
    awaits_number: tuple[str, ...] = ()
    awaits_mark: tuple[str, ...] = ()
    complete_end: tuple[str, ...] = ()
    standalone: frozenset[str] = frozenset()
    opening: tuple[str, ...] = ()
    signature: tuple[str, ...] = ()
    issuer: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    before_dash: tuple[str, ...] = ()
    after_dash: tuple[str, ...] = ()


def begins_with(text: str, names: tuple[str, ...]) -> bool:
    """Return whether ``text`` begins with one of ``names`` as whole words.

    >>> begins_with("Xã hội tại", ("xã hội",)), begins_with("Tưới tiêu", ("tư",))
    (True, False)
    """
    low = text.lower()
    return any(low.startswith(name) and not low[len(name) : len(name) + 1].isalpha() for name in names)
