"""What all tests share: a cache of their own, and laws without a clock."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("without a clock", deadline=None)  # the first text of a law reads the lexicon
settings.load_profile("without a clock")


@pytest.fixture(autouse=True, scope="session")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep results in a folder that goes with the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MUCTIEU_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield
