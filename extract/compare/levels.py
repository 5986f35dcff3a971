"""The levels of government, and which of two documents stands above the other one."""

from schemas import DocumentRecord

LEVELS = ("central", "province", "district", "commune")


def rank(record: DocumentRecord) -> int:
    """Return 0 for a central document to 3 for one of a commune; a document of no place is a central one."""
    level = record.meta.level
    return LEVELS.index(level) if level else 0


def stands_above(upper: DocumentRecord, lower: DocumentRecord) -> bool:
    """Tell whether ``upper`` comes from a higher level than ``lower``."""
    return rank(upper) < rank(lower)


def upside_down(upper: DocumentRecord, lower: DocumentRecord) -> bool:
    """Tell whether the document given as the upper one is the lower one.

    Of one level, the plan of a year carries out the one of several years that it lies in.
    """
    if rank(upper) != rank(lower):
        return rank(upper) > rank(lower)
    return _lies_in(upper, lower) and upper.meta.place == lower.meta.place


def _lies_in(part: DocumentRecord, whole: DocumentRecord) -> bool:
    """Tell whether the period of ``part`` is a shorter stretch of the period of ``whole``."""
    inner, outer = part.meta.period, whole.meta.period
    if not inner or not outer or not inner.start or not outer.start:
        return False
    inside = outer.start[:4] <= inner.start[:4] and inner.end[:4] <= outer.end[:4]
    return inside and (inner.start[:4], inner.end[:4]) != (outer.start[:4], outer.end[:4])
