"""Two documents side by side: which targets are the same, and how the lower one stands to the upper one."""

from extract.compare.comparison import compare_papers

__all__ = ["compare_papers"]
