"""The tables of places as they are made from the kept data set, on one of three communes."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from extract.lexicon.places.derive import derive

LEGACY = (
    ("Tỉnh Sông Lành", "Huyện Đồng Lành", "Xã Một", "tinhsonglanh", "huyendonglanh", "xamot"),
    ("Tỉnh Sông Lành", "Huyện Đồng Lành", "Thị Trấn Hai", "tinhsonglanh", "huyendonglanh", "thitranhai"),
    ("Tỉnh Sông Lành", "Huyện Đảo Xa", None, "tinhsonglanh", "huyendaoxa", None),
)
TODAY = (
    ("Tỉnh Sông Lành", "Xã Một Hai", "tinhsonglanh", "xamothai"),
    ("Tỉnh Sông Lành", "Phường Hai", "tinhsonglanh", "phuonghai"),
    ("Tỉnh Sông Lành", "Đặc khu Đảo Xa", "tinhsonglanh", "dackhudaoxa"),
)
WHOLE = {"xamothai": ["tinhsonglanh_huyendonglanh_xamot"], "dackhudaoxa": ["tinhsonglanh_huyendaoxa_"]}
DIVIDED = {
    "tinhsonglanh_huyendonglanh_thitranhai": [
        {"newWardKey": "xamothai", "isDefaultNewWard": False},
        {"newWardKey": "phuonghai", "isDefaultNewWard": True},
    ]
}


def test_the_tables_are_made(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "dataset.db")) as database, database:
        columns = "province, district, ward, provinceKey, districtKey, wardKey"
        database.execute(f"CREATE TABLE admin_units_legacy ({columns})")
        database.executemany("INSERT INTO admin_units_legacy VALUES (?, ?, ?, ?, ?, ?)", LEGACY)
        database.execute("CREATE TABLE admin_units (province, ward, provinceKey, wardKey)")
        database.executemany("INSERT INTO admin_units VALUES (?, ?, ?, ?)", TODAY)
    converter = {
        "DICT_PROVINCE_WARD_NO_DIVIDED": {"tinhsonglanh": WHOLE},
        "DICT_PROVINCE_WARD_DIVIDED": {"tinhsonglanh": DIVIDED},
    }
    (tmp_path / "converter_2025.json").write_text(json.dumps(converter), encoding="utf-8")
    derive(tmp_path, tmp_path)
    assert (tmp_path / "districts.tsv").read_text(
        encoding="utf-8"
    ) == "song-lanh\thuyện Đồng Lành\n\thuyện Đảo Xa\n"
    assert (tmp_path / "communes.tsv").read_text(encoding="utf-8").splitlines() == [
        "song-lanh\txã Một Hai",
        "\tphường Hai",
        "\tđặc khu Đảo Xa",
    ]
    assert (tmp_path / "communes_until_2025.tsv").read_text(encoding="utf-8").splitlines() == [
        "song-lanh\thuyện Đồng Lành\txã Một\txã Một Hai",
        "\t\tthị trấn Hai\tphường Hai;xã Một Hai",
        "\thuyện Đảo Xa\t\tđặc khu Đảo Xa",
    ]
