"""Who issued a cited document, told so that citations in different documents can be put side by side."""

from extract.audit.references.issuer import plain_issuer
from extract.audit.references.number import Number
from schemas import Meta

_PARTY = {
    "tỉnh ủy": "tỉnh",
    "thành ủy": "thành phố",
    "huyện ủy": "huyện",
    "quận ủy": "quận",
    "thị ủy": "thị xã",
}
_UNITS = ("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu")


def issuer_key(number: Number, issuer: str | None, meta: Meta) -> str:
    """Return "" for a body that only one holds, the full name of another, "?" where the name is not told.

    "UBND tỉnh" in a document of a province is that province's.
    """
    if number.unique:
        return ""
    plain = plain_issuer(issuer)
    if not plain:
        return "?"
    place = (meta.place or "").lower()
    if plain in _PARTY:
        level = _PARTY[plain]
        return plain + place.removeprefix(level) if place.startswith(f"{level} ") else "?"
    unit = next((unit for unit in _UNITS if plain.endswith(f" {unit}")), None)
    if unit is None:
        return plain
    return plain.removesuffix(unit) + place if place.startswith(f"{unit} ") else "?"
