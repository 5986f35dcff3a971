"""Two figures that bound a third, and pairs that tell where something came from and went."""

import pytest

from extract.rules import find_mentions
from extract.rules.figure import Figure
from extract.rules.mention import Label

PAIRS = (
    ("Trồng từ 30 ha đến 50 ha rừng.", ["30..50 ha"]),
    ("Hỗ trợ từ 5 triệu đồng đến 10 triệu đồng/hộ.", ["5000000..10000000 đồng"]),
    ("Mở từ 3 lớp tới 5 lớp.", ["3..5 lớp"]),
    ("Tăng số lớp từ 3 lớp đến 5 lớp.", ["3 lớp", "5 lớp"]),
    ("Diện tích từ 30 ha năm 2020 đến 50 ha năm 2025.", ["30 ha", "50 ha"]),
    ("Trẻ từ 14 tuổi đến dưới 16 tuổi.", ["14 tuổi", "16 tuổi"]),
    ("Trồng 30 ha rừng đến 50 ha chè.", ["30 ha", "50 ha"]),
    ("Trồng từ 50 ha đến 30 ha rừng.", ["50 ha", "30 ha"]),
    ("Cấp từ 3 con đến 5 cây.", ["3 con", "5 cây"]),
)


def shown(figure: object) -> str:
    """Return a figure as its ends and its unit."""
    assert isinstance(figure, Figure)
    ends = f"{figure.value:f}" if figure.high is None else f"{figure.value:f}..{figure.high:f}"
    return f"{ends} {figure.unit}"


@pytest.mark.parametrize(("text", "figures"), PAIRS)
def test_pairs(text: str, figures: list[str]) -> None:
    found = [mention for mention in find_mentions(text) if mention.label is Label.QUANTITY]
    assert [shown(mention.value) for mention in found] == figures
