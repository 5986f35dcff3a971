"""Sections are the nodes that are more than paragraphs; every node knows the nearest one."""

from extract.structure.outline import parse_outline
from extract.structure.sections import section_ids, sections_of
from tests.structure.made import made_document

DOCUMENT = made_document("Lời mở đầu của xã", "I. VỐN", "- Tỉnh", "1. Huyện", "+ Xã", "II. ĐẤT")


def test_sections_are_numbered_in_order() -> None:
    sections = sections_of(parse_outline(DOCUMENT))
    assert [(s.id, s.parent_id, s.label, s.heading) for s in sections] == [
        ("s1", None, "I.", "VỐN"),
        ("s2", "s1", "1.", "Huyện"),
        ("s3", None, "II.", "ĐẤT"),
    ]


def test_spans_run_to_the_last_paragraph() -> None:
    first, second, _ = sections_of(parse_outline(DOCUMENT))
    assert first.span.of(DOCUMENT.text) == "I. VỐN\n- Tỉnh\n1. Huyện\n+ Xã"
    assert second.span.of(DOCUMENT.text) == "1. Huyện\n+ Xã"


def test_nodes_belong_to_the_nearest_section() -> None:
    assert section_ids(parse_outline(DOCUMENT)) == (None, "s1", "s1", "s2", "s2", "s3")
