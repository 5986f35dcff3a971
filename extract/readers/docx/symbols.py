"""Signs that a Word file names by the place they have in a font of signs, such as Symbol and Wingdings."""

from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

LOST = "\ufffd"
"""Stands for a sign of another font, which nothing tells."""

_SYMBOL = {
    0x2B: "+", 0x2D: "-", 0x3C: "<", 0x3D: "=", 0x3E: ">", 0x7E: "~", 0xA3: "≤", 0xA5: "∞", 0xAE: "→",
    0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xDE: "⇒",
}  # fmt: skip
_WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "□", 0x75: "◆", 0x76: "◆", 0x9E: "•", 0x9F: "•", 0xA7: "▪",
    0xA8: "□", 0xD8: "➢", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}
_BULLETS = frozenset("•●■□◆▪➢→➔⇨✓")


def sign_of(element: Any) -> str:
    """Return the sign of a ``w:sym``, LOST where its font is not known."""
    code = int(element.get(W + "char") or "0", 16)
    font = (element.get(W + "font") or "").lower()
    return _FONTS.get(font, {}).get(code & 0xFF, LOST)


def as_bullet(words: str) -> str:
    """Return ``words`` with the dash of a bullet for a sign that they begin with.

    >>> as_bullet("➢ Trồng rừng"), as_bullet("▪Trồng rừng"), as_bullet("≥ 5%")
    ('- Trồng rừng', '- Trồng rừng', '≥ 5%')
    """
    return f"- {words[1:].lstrip()}" if words[:1] in _BULLETS and words[1:].strip() else words
