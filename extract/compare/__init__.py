"""Two documents side by side: which targets are the same, and how the lower one stands to the upper one."""
