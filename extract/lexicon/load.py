"""The one loader of the vocabulary files; what a file holds is checked when it is read."""

from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter

T = TypeVar("T")
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def load_entries(name: str, model: type[T]) -> tuple[T, ...]:
    """Return the entries of ``<name>.yaml``, each checked against ``model``.

    Raises pydantic.ValidationError where an entry lacks a field, has one too many or holds the wrong type.
    """
    text = files("extract.lexicon").joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    entry = TypeAdapter(model)
    return tuple(entry.validate_python(item) for item in yaml.load(text, Loader=_Loader))
