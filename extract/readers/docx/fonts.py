"""The fonts of a Word file, for those whose letters are no Unicode."""

from typing import Any

from extract.text.legacy_fonts import legacy_font, to_unicode

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class WordFonts:
    """Knows the font of each run: its own, that of its style, or that of the document."""

    def __init__(self, document: Any) -> None:
        styles = document.styles.element
        self._styles = {style.get(W + "styleId"): style for style in styles.iter(W + "style")}
        self._base = _named(styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))
        normal = (
            style.get(W + "styleId") for style in self._styles.values() if style.get(W + "default") == "1"
        )
        self._default = {self._styles[name].get(W + "type"): name for name in normal if name in self._styles}
        used = {_font(item) for root in (styles, document.element) for item in root.iter(W + "rFonts")}
        self._any = any(legacy_font(font) for font in used if font)

    def text_of(self, element: Any) -> str:
        """Return the words of a ``w:t`` in Unicode."""
        text = element.text or ""
        return to_unicode(text, self._font_of(element.getparent()) or "") if self._any and text else text

    def _font_of(self, run: Any) -> str | None:
        """Return the font of ``run``."""
        own = run.find(W + "rPr")
        paragraph = next(run.iterancestors(W + "p"), None)
        styles = (
            _style(own, "rStyle"),
            _style(paragraph, f"pPr/{W}pStyle") or self._default.get("paragraph"),
        )
        return _named(own) or next(filter(None, map(self._of_style, styles)), None) or self._base

    def _of_style(self, name: str | None) -> str | None:
        """Return the font of a style or of the one that it is based on."""
        for _ in range(len(self._styles)):
            style = self._styles.get(name)
            if style is None:
                return None
            font = _named(style.find(W + "rPr"))
            if font:
                return font
            name = _style(style, "basedOn")
        return None


def _named(properties: Any) -> str | None:
    """Return the font that the properties of a run name."""
    fonts = None if properties is None else properties.find(W + "rFonts")
    return None if fonts is None else _font(fonts)


def _font(fonts: Any) -> str | None:
    """Return the font for letters beyond ASCII."""
    name: str | None = fonts.get(W + "hAnsi") or fonts.get(W + "ascii")
    return name


def _style(parent: Any, path: str) -> str | None:
    """Return the name of the style that ``parent`` refers to."""
    found = None if parent is None else parent.find(W + path)
    return None if found is None else found.get(W + "val")
