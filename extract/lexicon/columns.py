"""What the columns of a task table hold, by their titles in ``task_columns.yaml``."""

from functools import cache
from typing import Literal

import regex
from pydantic import BaseModel, ConfigDict

from extract.lexicon.load import load_entries

Role = Literal["lead", "coordinate", "time", "task", "product"]


class ColumnTitles(BaseModel):
    """Words in the titles of columns of one role."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    role: Role
    words: tuple[str, ...]


@cache
def _words() -> tuple[tuple[str, Role], ...]:
    rows = [(word, row.role) for row in load_entries("task_columns", ColumnTitles) for word in row.words]
    return tuple(sorted(rows, key=lambda pair: -len(pair[0])))


_BLANKS = regex.compile(r"[\s*]+")
_LONGEST = 60


@cache
def column_role(title: str) -> Role | None:
    """Return what a column with this title holds, None where the title does not tell.

    >>> column_role("Cơ quan chủ trì"), column_role("Thời gian hoàn thành"), column_role("Cơ quan phối hợp")
    ('lead', 'time', 'coordinate')
    >>> column_role("Chỉ tiêu"), column_role("STT"), column_role("Theo dõi, kiểm tra, đôn đốc")
    ('task', None, 'product')
    """
    words = _BLANKS.sub(" ", title).strip().lower()
    if len(words) > _LONGEST:
        return None
    found = {role for word, role in _words() if word in words}
    order: tuple[Role, ...] = ("coordinate", "time", "product", "lead", "task")
    if "chủ trì" in words and "phối hợp" not in words:
        return "lead"
    return next((role for role in order if role in found), None)
