"""Pages of HTML that need nothing but themselves: no script, no style, picture or font from elsewhere."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from extract.lexicon.messages import Words


@cache
def _environment() -> Environment:
    """Return the templates; foreign text is escaped wherever it is filled in."""
    return Environment(
        loader=PackageLoader("extract.render", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render_page(template: str, words: Words, **values: object) -> str:
    """Return the page that ``<template>.html.j2`` makes of ``values``, in the language of ``words``."""
    page = _environment().get_template(f"{template}.html.j2")
    return page.render(words=words, language=words.language.value, **values)
