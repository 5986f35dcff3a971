"""Makes the tables of districts and communes from an unpacked copy of the package ``vietnamadminunits``.

    pip download --no-deps vietnamadminunits==1.0.4 && unzip vietnamadminunits-*.whl
    python -m extract.lexicon.places.derive vietnamadminunits/data

Its own code is never run: reading an address there needs geometry and may ask a service on the net.
"""

import json
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from extract.lexicon.places.spelling import slug

Row = tuple[str, ...]
_UNITS = ("Thành phố", "Tỉnh", "Quận", "Huyện", "Thị xã", "Thị trấn", "Phường", "Xã", "Đặc khu")
_LEGACY = (
    "SELECT province, district, ward, provinceKey, districtKey, wardKey"
    " FROM admin_units_legacy ORDER BY rowid"
)
_TODAY = "SELECT province, ward, provinceKey, wardKey FROM admin_units ORDER BY rowid"


def small_unit(name: str) -> str:
    """Return ``name`` with its unit in small letters.

    >>> small_unit("Thành Phố Bắc Kạn"), small_unit("Phường 1")
    ('thành phố Bắc Kạn', 'phường 1')
    """
    for unit in _UNITS:
        if name.lower().startswith(f"{unit.lower()} "):
            return unit.lower() + name[len(unit) :]
    raise ValueError(name)


def province_id(name: str) -> str:
    """Return the id of a province by its name with its unit.

    >>> province_id("Tỉnh Bà Rịa - Vũng Tàu")
    'ba-ria-vung-tau'
    """
    return slug(small_unit(name).removeprefix("tỉnh ").removeprefix("thành phố "))


def district_rows(legacy: Iterable[Row]) -> list[Row]:
    """Return province and name of each district, in the order of the table."""
    return list(dict.fromkeys((province_id(row[0]), small_unit(row[1])) for row in legacy))


def commune_rows(today: Iterable[Row]) -> list[Row]:
    """Return province and name of each commune of today."""
    return [(province_id(province), small_unit(ward)) for province, ward, *_ in today]


def old_commune_rows(legacy: Iterable[Row], today: Iterable[Row], converter: Mapping[str, Any]) -> list[Row]:
    """Return province, district and name of each commune until 2025, and those of today that took it.

    The one that took most stands first. A district without communes has a row without a name.
    """
    names = {(key, ward_key): small_unit(ward) for _, ward, key, ward_key in today}
    targets = dict(_targets(converter))
    return [
        (
            province_id(province),
            small_unit(district),
            small_unit(ward) if ward else "",
            ";".join(names[target] for target in targets[f"{key}_{district_key}_{ward_key or ''}"]),
        )
        for province, district, ward, key, district_key, ward_key in legacy
    ]


def _targets(converter: Mapping[str, Any]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Return the key of each old commune with the keys of those that it went to."""
    for province, wards in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for ward, olds in wards.items():
            yield from ((old, [(province, ward)]) for old in olds)
    for province, olds in converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old, wards in olds.items():
            main_first = sorted(wards, key=lambda ward: not ward["isDefaultNewWard"])
            yield old, [(province, ward["newWardKey"]) for ward in main_first]


def write_table(path: Path, rows: Iterable[Row]) -> None:
    """Write ``rows`` to ``path``, a row a line, with tabs; a field as above it is left out."""
    lines = []
    above: Row = ()
    for row in rows:
        same = _same_fields(row, above)
        lines.append("\t".join(("",) * same + row[same:]) + "\n")
        above = row
    path.write_text("".join(lines), encoding="utf-8")


def _same_fields(row: Row, above: Row) -> int:
    """Return how many of the fields before the last two or the last one ``row`` has from ``above``.

    >>> _same_fields(("a", "b", "c", "d"), ("a", "b", "c", "e")), _same_fields(("a", "b"), ("a", "c"))
    (2, 1)
    """
    keys = max(len(row) - 2, 1)
    return next((at for at in range(keys) if row[at : at + 1] != above[at : at + 1]), keys)


def derive(source: Path, folder: Path) -> None:
    """Write the three tables of ``folder`` from the folder ``data`` of the package."""
    converter = json.loads((source / "converter_2025.json").read_text(encoding="utf-8"))
    with closing(sqlite3.connect(source / "dataset.db")) as database:
        legacy, today = database.execute(_LEGACY).fetchall(), database.execute(_TODAY).fetchall()
    write_table(folder / "districts.tsv", district_rows(legacy))
    write_table(folder / "communes.tsv", commune_rows(today))
    write_table(folder / "communes_until_2025.tsv", old_commune_rows(legacy, today, converter))


if __name__ == "__main__":
    derive(Path(sys.argv[1]), Path(__file__).parent)
