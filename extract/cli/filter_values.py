"""What was typed for the options of a search, read as filters."""

from typing import Any

from extract.lexicon.messages import Words
from extract.render.usage import WrongUseError


def filters_of(words: Words, **typed: Any) -> Any:
    """Return the filters that were typed, as ``read_filters`` names them.

    Raises WrongUseError where a value cannot be meant.
    """
    from extract.registry.request import RequestError
    from extract.registry.search.request import read_filters

    try:
        return read_filters(**typed)
    except RequestError as error:
        raise WrongUseError(words(error.message, **error.values)) from error
