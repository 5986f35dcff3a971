"""What is read from files, and when: provinces and districts need neither communes nor a heavy library."""

import subprocess
import sys

PROGRAM = """
import sys
from extract.lexicon.places import names_through_time, place_at, resolve_place
from extract.lexicon.places.gazetteer import communes
assert resolve_place("tỉnh Trà Vinh", "2020")
assert place_at("huyện Trà Cú", "2020-02-19")
assert names_through_time("Vĩnh Long").ids()
assert communes.cache_info().misses == 0, "the communes were read"
assert not {"spacy", "sqlalchemy", "numpy", "scipy"} & set(sys.modules), "a heavy library was imported"
assert resolve_place("xã Trà Cú", "2026")
assert communes.cache_info().misses == 1
"""


def test_provinces_and_districts_are_light() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.returncode == 0
