"""The signer is the name below the last position in the foot."""

import pytest

from extract.structure.outline import parse_outline
from extract.structure.signature import parse_signer
from tests.structure.made import made_document

FEET = {
    "below a deputy": (("Nơi nhận:", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(Đã ký)", "Lê Thị An"), "Lê Thị An"),
    "in the same line": (("Nơi nhận:", "- Sở Y tế;", "GIÁM ĐỐC Hoàng Văn Ba"), "Hoàng Văn Ba"),
    "in a table": (("Nơi nhận: - Sở Y tế; - Lưu: VT. | TM. CHÍNH PHỦ THỦ TƯỚNG Lê Văn Tư",), "Lê Văn Tư"),
    "beside a recipient": (("Nơi nhận: TM. UBND XÃ", "- Sở Y tế; CHỦ TỊCH", "- Lưu: VT. Lò Văn"), "Lò Văn"),
    "in capitals": (("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "TRẦN VĂN SÁU"), "Trần Văn Sáu"),
    "before the recipients": (("THỦ TƯỚNG", "Phạm Văn Bảy", "Nơi nhận:", "- Các bộ;"), "Phạm Văn Bảy"),
    "with a second office": (
        ("Nơi nhận:", "TM. BAN CHỈ ĐẠO", "PHÓ TRƯỞNG BAN", "PHÓ CHỦ TỊCH UBND TỈNH", "Lý Văn Tám"),
        "Lý Văn Tám",
    ),
    "behind the word signed": (("Nơi nhận:", "- Sở Y tế;", "PHÓ THỦ TƯỚNG", "Đã ký: Lê Văn An"), "Lê Văn An"),
    "not who files it": (("Nơi nhận:", "- UBND tỉnh; CHỦ TỊCH", "- Lưu VT.", "Chu Văn Bốn"), "Chu Văn Bốn"),
    "nobody": (("Nơi nhận:", "- Sở Y tế;", "- Lưu: VT."), None),
    "a position without a name": (("Nơi nhận:", "- Sở Y tế;", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), None),
}  # fmt: skip


@pytest.mark.parametrize(("foot", "signer"), FEET.values(), ids=FEET.keys())
def test_signers(foot: tuple[str, ...], signer: str | None) -> None:
    document = made_document("I. MỤC TIÊU", "Trồng rừng./.", *foot)
    assert parse_signer(document, parse_outline(document)) == signer
