"""What a reviewer types, read as a judgement."""

from collections.abc import Callable, Iterable
from typing import NamedTuple, get_args

import regex

from extract.registry.request import RequestError
from extract.registry.review.reviews import FIELDS, Verdict
from extract.text.numbers import parse_number
from schemas import Comparator, StatementKind


class Wanted(NamedTuple):
    """What a field may hold: ``read`` returns it as it is stored, None where it cannot be."""

    message: str
    read: Callable[[str], str | None]
    choices: tuple[str, ...] = ()


_DATE = regex.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def _number(text: str) -> str | None:
    number = parse_number(text.replace(" ", ""))
    return str(number) if number is not None else None


def _one_of(*choices: str) -> Wanted:
    return Wanted("choice", lambda text: text if text in choices else None, choices)


_NUMBER = Wanted("number", _number)
_YEAR = Wanted("year", lambda text: text if _DATE.fullmatch(text) else None)
_WANTED = {
    "kind": _one_of(*(kind.value for kind in StatementKind)),
    "value": _NUMBER,
    "high": _NUMBER,
    "planned": _NUMBER,
    "comparator": _one_of(*get_args(Comparator)),
    "measure": _one_of("level", "delta"),
    "direction": _one_of("increase", "decrease", "maintain"),
    "period_kind": _one_of("by", "in", "range"),
    "period_start": _YEAR,
    "period_end": _YEAR,
}
_NEEDED = frozenset({"kind", "indicator", "value", "comparator", "measure"})


def read_verdict(accept: bool, reject: bool, correct: Iterable[str]) -> tuple[Verdict, dict[str, str | None]]:
    """Return the verdict that was chosen, and the corrections. Raises RequestError.

    >>> read_verdict(False, False, ["value=12,5", "per="])
    ('correct', {'value': '12.5', 'per': None})
    """
    corrections = dict(map(_correction, correct))
    chosen: list[Verdict] = [*(["accept"] if accept else []), *(["reject"] if reject else [])]  # type: ignore[list-item]
    chosen += ["correct"] if corrections else []
    if len(chosen) != 1:
        raise RequestError("review.one_verdict")
    return chosen[0], corrections


def _correction(text: str) -> tuple[str, str | None]:
    """Return the field and the value of "field=value"; an empty value stands for none."""
    field, sign, value = text.partition("=")
    field, value = field.strip(), value.strip()
    if not sign or field not in FIELDS:
        raise RequestError("review.no_field", text=text, fields=", ".join(FIELDS))
    if not value and field not in _NEEDED:
        return field, None
    wanted = _WANTED.get(field)
    read = (wanted.read(value) if wanted else value) or None
    if read is None:
        asked = wanted or _one_of()
        raise RequestError(
            "review.no_value",
            value=value,
            field=field,
            wanted=asked.message,
            choices=", ".join(asked.choices),
        )
    return field, read
