"""What the commands share: how wide the terminal is."""

from shutil import get_terminal_size

PIPED = 120  # columns where there is no terminal to ask


def width() -> int:
    """Return the columns of the terminal."""
    return get_terminal_size((PIPED, 24)).columns
