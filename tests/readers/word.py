"""Word files made by hand from the XML of their parts."""

import zipfile
from io import BytesIO

from docx.oxml.ns import nsdecls

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    "{}</Types>"
)
_PART = (
    '<Override PartName="/word/{0}.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.{1}+xml"/>'
)
_RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    "{}</Relationships>"
)
_RELATION = (
    '<Relationship Id="r{0}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{1}" '
    'Target="{2}"/>'
)


def make_docx(body: str, styles: str = "", numbering: str = "") -> bytes:
    """Return a Word file whose parts hold this XML; the prefix ``w`` is declared."""
    parts = {
        "document": ("document.main", f"<w:document {nsdecls('w')}><w:body>{body}</w:body></w:document>"),
        "styles": ("styles", f"<w:styles {nsdecls('w')}>{styles}</w:styles>"),
        "numbering": ("numbering", f"<w:numbering {nsdecls('w')}>{numbering}</w:numbering>"),
    }
    inner = "".join(
        _RELATION.format(at, name, f"{name}.xml") for at, name in enumerate(("styles", "numbering"))
    )
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        types = "".join(_PART.format(name, kind) for name, (kind, _) in parts.items())
        package.writestr("[Content_Types].xml", _TYPES.format(types))
        package.writestr(
            "_rels/.rels", _RELATIONS.format(_RELATION.format(0, "officeDocument", "word/document.xml"))
        )
        package.writestr("word/_rels/document.xml.rels", _RELATIONS.format(inner))
        for name, (_, xml) in parts.items():
            package.writestr(f"word/{name}.xml", xml)
    return stream.getvalue()


def paragraph(text: str, properties: str = "") -> str:
    """Return a paragraph of one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def numbered(text: str, number: int, level: int = 0) -> str:
    """Return a paragraph that the list ``number`` numbers."""
    return paragraph(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def styled(text: str, style: str) -> str:
    """Return a paragraph of a style."""
    return paragraph(text, f'<w:pStyle w:val="{style}"/>')


def level(at: int, kind: str, pattern: str, more: str = "", start: int = 1) -> str:
    """Return a level of a list."""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def abstract(identity: int, *levels: str) -> str:
    """Return the definition of a list."""
    return f'<w:abstractNum w:abstractNumId="{identity}">{"".join(levels)}</w:abstractNum>'


def number(identity: int, base: int, overrides: str = "") -> str:
    """Return a list that counts by the definition ``base``."""
    return f'<w:num w:numId="{identity}"><w:abstractNumId w:val="{base}"/>{overrides}</w:num>'


def restart(at: int, start: int) -> str:
    """Return what lets a list begin anew at a level."""
    return f'<w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
