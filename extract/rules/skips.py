"""Rules for numbers that are no figures: marks, names, phone numbers, durations, addresses."""

from functools import cache

import regex
from pydantic import ConfigDict
from pydantic.dataclasses import dataclass

from extract.lexicon.duties import duty_words
from extract.lexicon.load import load_entries
from extract.rules.mention import Label
from extract.rules.rule import Found, Rule


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class NumberWords:
    """Words before a number that make it a name, always or before a small number without a unit."""

    always: tuple[str, ...]
    small: tuple[str, ...]


@cache
def _number_words() -> tuple[str, str]:
    (entry,) = load_entries("number_words", NumberWords)
    return tuple("|".join(sorted(words, key=len, reverse=True)) for words in (entry.always, entry.small))  # type: ignore[return-value]


_ALWAYS, _SMALL = _number_words()


def _number(match: regex.Match[str]) -> Found:
    return Found("", *match.span("number"))


SKIP_RULES = (
    Rule(
        name="skip.address",
        label=Label.SKIP,
        pattern=regex.compile(r"https?://\S+|www\.\S+|(?<![\d.,])0\d{2,3}[.\s-]?\d{3}[.\s-]?\d{3,4}(?!\d)"),
        read=lambda match: "",
        examples=(("tại http://a.gov.vn/2024/1", ""), ("gọi 0203.382.1234", "")),
        rejects=("0,5%", "cho 1.270 hộ", "chi 24.030.035.989đ"),
        lower=True,
    ),
    Rule(
        name="skip.standard",
        label=Label.SKIP,
        pattern=regex.compile(r"(?<!\w)(?:tcvn|qcvn|iso(?:/iec)?)[\s-](?:\d{4,}|\d+[:-]\d+)(?:[:/-]\d+)*"),
        read=lambda match: "",
        examples=(("theo TCVN ISO 9001:2015 vào", ""), ("QCVN 01-1:2018/BYT", "")),
        rejects=("đạt ISO: 15 cơ quan", "có chứng nhận ISO 15 cơ quan"),
        lower=True,
    ),
    Rule(
        name="skip.mark",
        label=Label.SKIP,
        pattern=regex.compile(
            rf"(?<=(?<!\w)(?<!kiểu )(?:{_ALWAYS})\s(?:số\s)?)"
            r"(?P<number>\d[\d.,/]*\w*(?:(?:\s?[-,;]\s?|\s(?:và|đến)\s)\d+[a-zđ]?(?=[\s,.;)]))*)"
        ),
        read=_number,
        examples=(("Điều 14 Nghị định", ""), ("Chương trình 135, đối tượng", ""), ("mức độ 3, 4", "")),
        rejects=("cho 14 xã", "xã kiểu mẫu 1,8%"),
        lower=True,
    ),
    Rule(
        name="skip.name",
        label=Label.SKIP,
        pattern=regex.compile(
            rf"(?<=(?<!\w)(?:{_SMALL})\s(?:số\s)?)(?P<number>\d{{1,3}}(?:\.\d{{1,2}})*[a-zđ]?)(?=\s*(?:[,.;:()/-]|$)(?!\d)|\s(?:của|và|năm|tại|về|đến|thuộc|điều|mục|phần|nêu|là|được|nghị|quyết|kế|có|hỗ)\b)"
        ),
        read=_number,
        examples=(("Dự án 4: Truyền thông", ""), ("điểm 3 mục 2 của", ""), ("theo Đề án 06 của", "")),
        rejects=("dự án 15 tỷ đồng", "cấp 108.868 thẻ", "mục tiêu 50%"),
        lower=True,
    ),
    Rule(
        name="skip.scheme",
        label=Label.SKIP,
        pattern=regex.compile(
            r"(?<=(?<!\w)đề án\s)(?P<number>0\d)(?=\s\p{L})"
            r"(?!\s(?:tỷ|triệu|năm|giai đoạn|mô hình|nhiệm vụ)(?!\w))"
        ),
        read=_number,
        examples=(("Đề án 06 thúc đẩy", ""), ("kết quả Đề án 04 tỉnh An Bình", "")),
        rejects=("phê duyệt 05 đề án", "đề án 15 xã"),
        lower=True,
    ),
    Rule(
        name="skip.number",
        label=Label.SKIP,
        pattern=regex.compile(
            r"(?<!\w)(?<!tổng |dân |con |có |với |chỉ |hệ |trong |bằng |cơ |trị |vốn )số:?\s"
            r"(?P<number>\d{1,4}[a-zđ]?)(?=[\s,.;:)/-]|$)(?!\s?(?:%|hộ|xã|người|tỷ|triệu))"
        ),
        read=_number,
        examples=(("Đề án số 08 của", ""), ("Phụ lục số 01, 01a", "")),
        rejects=("tổng số 154 hộ", "với số 12 lớp"),
        lower=True,
    ),
    Rule(
        name="skip.per_one",
        label=Label.SKIP,
        pattern=regex.compile(
            r"(?<=(?<!\w)(?:giá trị|sản phẩm|thu nhập|doanh thu|lợi nhuận|năng suất|bình quân|thu được)"
            r"[^,;.:\d]{0,40} trên )0?1\s(?:ha|héc ta|hecta|đơn vị|mét vuông|m2|người|hộ|lao động)(?!\w)"
        ),
        read=lambda match: "",
        examples=(("giá trị sản phẩm trên 1 ha đất", ""), ("thu nhập bình quân trên 01 lao động", "")),
        rejects=("hỗ trợ trang trại trên 1 ha", "giá trị trên 1 tỷ đồng"),
        lower=True,
    ),
    Rule(
        name="skip.school_year",
        label=Label.SKIP,
        pattern=regex.compile(
            r"(?<=(?<!\w)lớp )(?:[1-9]|1[0-2])(?![\d%]|[.,/]\d|\s?%)(?!\s(?:học viên|người|lớp))"
        ),
        read=lambda match: "",
        examples=(("tuyển vào lớp 10 công lập", ""), ("học sinh lớp 2, lớp 3 được", "")),
        rejects=("mở lớp 45 học viên", "mở lớp 9 học viên"),
        lower=True,
    ),
    Rule(
        name="skip.per_people",
        label=Label.SKIP,
        pattern=regex.compile(
            r"(?<=(?<!\w)(?:số|tỷ lệ|tỷ suất|tỷ số|tỉ lệ|mật độ|bình quân)(?!\w)"
            r"(?:[^,;.:\d]|\d+ (?:tuổi|tháng)){0,50} (?:trên|/) ?)"
            r"(?:100|10|1)(?:\.?000)?(?:\.?000)?\s(?:người dân|người|dân|trẻ(?: đẻ sống)?|hộ|phụ nữ)(?!\w)"
        ),
        read=lambda match: "",
        examples=(
            ("số giường bệnh trên 10.000 dân đạt", ""),
            ("tỷ suất chết mẹ trên 100.000 trẻ đẻ sống", ""),
            ("tỷ suất tử vong trẻ dưới 1 tuổi trên 1.000 trẻ đẻ sống", ""),
        ),
        rejects=("trên 10.000 dân được hưởng", "hỗ trợ trên 1.000 hộ"),
        lower=True,
    ),
    Rule(
        name="skip.crops",
        label=Label.SKIP,
        pattern=regex.compile(
            r"(?<=(?<!\w)(?:lúa|lúa nước|đất|ruộng|màu|rau) )0?[123] vụ(?!\w)|(?<!\w)0?[123] vụ (?=lúa)"
        ),
        read=lambda match: "",
        examples=(("diện tích đất lúa 2 vụ, tương ứng", ""), ("lúa nước 2 vụ 40 ha", "")),
        rejects=("xảy ra 2 vụ cháy",),
        lower=True,
    ),
    Rule(
        name="skip.duration",
        label=Label.SKIP,
        pattern=regex.compile(
            r"(?<![\w.,/])\d{1,3}(?:\s?(?:-|đến)\s?\d{1,3})?\s?"
            r"(?:tháng|năm|tuần|thế kỷ|thập kỷ|giây|h\d{0,2}|giờ \d+)(?!\w)(?!/lần|\stuổi)"
        ),
        read=lambda match: "",
        examples=(("dưới 3 tháng", ""), ("sau 10 năm", ""), ("08h00", "")),
        rejects=("10 nămg",),
        lower=True,
    ),
    Rule(
        name="skip.agencies",
        label=Label.SKIP,
        pattern=regex.compile(
            r"(?<=(?<!\w)(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd) )(?P<number>\d{1,3})"
            r"(?= (?:phường|xã|huyện|quận|thị trấn)(?!\w))"
        ),
        read=_number,
        examples=(("UBND 11 phường, xã tổ chức", ""), ("giao Ủy ban nhân dân 9 xã rà soát", "")),
        rejects=("UBND tỉnh giao 11 xã", "tại 9 xã"),
        lower=True,
    ),
    Rule(
        name="skip.label",
        label=Label.SKIP,
        pattern=regex.compile(
            r"(?<![\w.,/])\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?"
            rf"(?=\s(?=\p{{Lu}}\p{{Ll}})(?i:{duty_words('task')}))"
        ),
        read=lambda match: "",
        examples=(("Hoàn thiện thể chế 1.2 Nghiên cứu cơ chế", ""), ("thủ tục); 3.3.1. Ban hành", "")),
        rejects=("tăng 1.2 lần", "có 1.200 Đoàn viên", "xây 1.2 Km đường, 3.5 Tỷ đồng", "2.5 Ha"),
    ),
    Rule(
        name="skip.levels",
        label=Label.SKIP,
        pattern=regex.compile(
            r"(?<![\w.,/])\d{1,2}\s(?:cấp|bên|mặt|chiều|khâu|con số|chữ số)(?!\w)|[*x×]\s?100\s?%"
        ),
        read=lambda match: "",
        examples=(
            ("chính quyền địa phương 02 cấp", ""),
            ("tăng trưởng “2 con số” cả năm", ""),
            ("Tỷ lệ = b/a * 100%", ""),
        ),
        rejects=("đạt 100% kế hoạch",),
        lower=True,
    ),
    Rule(
        name="skip.day",
        label=Label.SKIP,
        pattern=regex.compile(
            r"(?<!\w)(?:ngày|sáng|chiều|tối|tháng)\s(?P<number>\d{1,2}(?:[/-]\d{1,2})?)(?![\d/]|\s?%|[.,]\d)"
            r"|\((?P<number>\d{1,2}/\d{1,2})(?=\)|\s?-)"
            r"|(?<=thế giới |quốc tế |việt nam |thiếu nhi |phụ nữ )(?P<number>\d{1,2}/\d{1,2})|24/24|24/7"
        ),
        read=lambda match: _number(match) if match["number"] else "",
        examples=(("trước ngày 15", ""), ("Ngày người khuyết tật Việt Nam (18/4)", "")),
        rejects=("trong 15 ngày",),
        lower=True,
    ),
)
