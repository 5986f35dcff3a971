"""The rules as a component of a spaCy pipeline: ``spacy.blank("xx").add_pipe("muctieu")``."""

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc, Span

from extract.rules import find_mentions
from extract.rules.mention import Label

VALUES = "muctieu"  # spaCy's own store of extensions gives two spans of the same tokens one value


@Language.factory("muctieu", assigns=["doc.spans"])
def create_muctieu(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Return the component; it reads the text as it is, so normalise it first where that matters."""
    if not Span.has_extension("value"):
        Span.set_extension("value", getter=read_value)
    return annotate


def annotate(doc: Doc) -> Doc:
    """Return ``doc`` with a group of spans for each label ("quantity", "period", "agency", ...).

    A span covers what tokens the mention touches; ``span._.value`` is its value, ``span.id_`` its rule.
    """
    groups: dict[str, list[Span]] = {label.value: [] for label in Label}
    values: dict[tuple[int, int, str], object] = {}
    for mention in find_mentions(doc.text):
        label = mention.label.value
        span = doc.char_span(
            mention.start, mention.end, label=label, span_id=mention.rule, alignment_mode="expand"
        )
        if span is not None:
            groups[label].append(span)
            values[span.start, span.end, label] = mention.value
    doc.user_data[VALUES] = values
    for label, spans in groups.items():
        doc.spans[label] = spans
    return doc


def read_value(span: Span) -> object:
    """Return what the rule read in ``span``, None for a span that no rule found."""
    return span.doc.user_data.get(VALUES, {}).get((span.start, span.end, span.label_))
