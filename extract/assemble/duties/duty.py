"""A task and who answers for it, before it becomes an assignment."""

from dataclasses import dataclass

from schemas import Agency


@dataclass(frozen=True, slots=True)
class Duty:
    """Characters ``start`` to ``end`` say it, ``task`` to ``task_end`` are the words of the task."""

    node: int
    start: int
    end: int
    task: int
    task_end: int
    lead: tuple[Agency, ...]
    coordinate: tuple[Agency, ...]
