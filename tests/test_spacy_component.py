"""The rules inside a spaCy pipeline."""

import pytest
import spacy
from spacy import displacy
from spacy.tokens import Doc

from extract.rules import find_mentions
from extract.rules.mention import Label

TEXT = "Năm 2024, giảm tỷ lệ hộ nghèo ít nhất 2,5%; tạo việc làm cho 1.200 lao động."


@pytest.fixture(scope="module")
def doc() -> Doc:
    nlp = spacy.blank("xx")
    nlp.add_pipe("muctieu")
    return nlp(TEXT)


def test_each_label_is_a_group_of_spans(doc: Doc) -> None:
    assert set(doc.spans) == {label.value for label in Label}


def test_a_span_knows_its_words_its_rule_and_its_value(doc: Doc) -> None:
    mentions = [mention for mention in find_mentions(TEXT) if mention.label is Label.QUANTITY]
    assert [(span.text, span.id_, span._.value) for span in doc.spans["quantity"]] == [
        (TEXT[mention.start : mention.end], mention.rule, mention.value) for mention in mentions
    ]
    assert [span.text for span in doc.spans["quantity"]] == ["ít nhất 2,5%", "1.200 lao động"]


def test_a_span_that_no_rule_found_has_no_value(doc: Doc) -> None:
    assert doc[0:3]._.value is None


def test_a_text_without_a_figure_has_empty_groups() -> None:
    nlp = spacy.blank("xx")
    nlp.add_pipe("muctieu")
    assert not any(nlp("Nơi nhận").spans.values())


def test_displacy_draws_the_spans(doc: Doc) -> None:
    drawn = displacy.render(doc, style="span", options={"spans_key": "quantity"}, jupyter=False)
    assert drawn.count("quantity") == len(doc.spans["quantity"]) == 2
