"""Rules for numbers that tell a sort of a thing, the name of a company or a key, and no figure."""

import regex

from extract.rules.mention import Label
from extract.rules.rule import Found, Rule

_SIZES = r"con|gram|gam|g|kg|ml|lít|mm|cm|inch|chỗ|ly|li|độ"
_BUILDINGS = r"nhà|tòa|toà|trụ sở|chung cư|khối nhà|ký túc xá|khách sạn|cao ốc"
_SAID = r"tăng|giảm|đạt|có|là|với|được|nộp|gồm|bằng|ước|tuyển|thêm|khoảng|trên|cho|của|năm|tháng|quý"
_COMPANIES = r"[Cc]ông ty|[Tt]ập đoàn|[Xx]í nghiệp|[Dd]oanh nghiệp tư nhân|[Hh]ợp tác xã|HTX|DNTN"


def _number(match: regex.Match[str]) -> Found:
    return Found("", *match.span("number"))


GRADE_RULES = (
    Rule(
        name="grade.broken_rice",
        label=Label.SKIP,
        pattern=regex.compile(
            r"(?<!\d)\d{1,3}(?:,\d)?\s?%\s?tấm(?!\w)|\d{1,3}\s?%(?=\s(?:xuất|loại|ở|đạt|giá)|\s?[,;.)])(?<=\stấm\s[\d\s]*%)"
        ),
        read=lambda match: "",
        examples=(("giá gạo 5% tấm là 400 USD/tấn", ""), ("gạo tấm 25% xuất khẩu", "")),
        rejects=("tỷ lệ tấm 5", "giảm 5% diện tích"),
        lower=True,
    ),
    Rule(
        name="grade.size",
        label=Label.SKIP,
        pattern=regex.compile(
            rf"(?P<number>\d{{1,3}}(?:\s?-\s?\d{{1,3}})?\s?(?:{_SIZES})(?:/\w+)?)(?!\w)"
            rf"(?<=(?<!\w)(?:loại|cỡ|size|hạng)\s[\d\s-]{{1,9}}(?:{_SIZES})(?:/\w+)?)"
        ),
        read=_number,
        examples=(("cá tra loại 40 con/kg giá", ""), ("xe khách loại 16 chỗ", ""), ("bình cỡ 12 kg", "")),
        rejects=("loại 15 xã ra khỏi danh sách", "mua 20 con giống"),
        lower=True,
    ),
    Rule(
        name="grade.phases",
        label=Label.SKIP,
        pattern=regex.compile(r"(?<![\w.,])[13]\s?pha(?!\w)"),
        read=lambda match: "",
        examples=(("kéo đường dây 3 pha về thôn", ""),),
        rejects=("chia làm 3 phần", "13 phao"),
        lower=True,
    ),
    Rule(
        name="grade.network",
        label=Label.SKIP,
        pattern=regex.compile(r"(?<![\w.,])[2-6]\s?g(?!\w)"),
        read=lambda match: "",
        examples=(("phủ sóng 4G đến thôn", ""), ("trạm 3G/4G", "")),
        rejects=("thu giữ 256,86g heroin", "12 g vàng"),
        lower=True,
    ),
    Rule(
        name="grade.days_and_nights",
        label=Label.SKIP,
        pattern=regex.compile(r"(?<![\w.,])\d{1,3}\sngày,?\s?đêm(?!\w)"),
        read=lambda match: "",
        examples=(("đợt cao điểm 60 ngày đêm cấp tài khoản", ""),),
        rejects=("trong 60 ngày",),
        lower=True,
    ),
    Rule(
        name="grade.compared",
        label=Label.SKIP,
        pattern=regex.compile(
            r"\((?P<number>\d[\d.]*\s?/\s?\d[\d.]*)\)(?<=(?:tăng|giảm)\s(?:[^;.\n]|\.(?=\d)){1,90})"
        ),
        read=_number,
        examples=(("so với năm 2022 tăng 12 vụ (62/50)", ""), ("giảm 5 vụ (20/25), 7 người", "")),
        rejects=("đạt 12 xã (12/19)",),
        lower=True,
    ),
    Rule(
        name="grade.paper",
        label=Label.SKIP,
        pattern=regex.compile(r"(?<![\w.,/])\d{1,5}(?:/(?:19|20)\d\d)?/\p{Lu}[\p{L}\d]{1,6}-\p{Lu}{2,}"),
        read=lambda match: "",
        examples=(("thẩm định tại Quyêt định sô 72/2024/QĐ-UBND của", ""),),
        rejects=("đạt 12/15 xã", "45/45 TTHC"),
    ),
    Rule(
        name="grade.floors",
        label=Label.SKIP,
        pattern=regex.compile(
            r"(?P<number>\d{1,2}\s(?:tầng|lầu))(?!\w)"
            rf"(?<=(?<!\w)(?:{_BUILDINGS})(?:\s[^\W\d]+){{0,5}}\s\d+\s(?:tầng|lầu))"
        ),
        read=_number,
        examples=(("họp tại hội trường, nhà làm việc 5 tầng", ""), ("tòa nhà 12 tầng của tỉnh", "")),
        rejects=("nhà ở cho 12 hộ", "xây thêm 2 tầng"),
        lower=True,
    ),
    Rule(
        name="grade.company",
        label=Label.SKIP,
        pattern=regex.compile(
            r"(?<!\S)(?P<number>\d{1,4})(?=\s\p{Lu}\p{Ll}|\s?[;)|]|,\s|\s?$)"
            rf"(?<=(?<!\w)(?:{_COMPANIES})(?:\s(?!(?:{_SAID})(?!\w))[^\W\d]+){{1,8}}\s\d+)"
        ),
        read=_number,
        examples=(
            ("Chủ đầu tư: Công ty TNHH Cơ khí 27 An Bình", ""),
            ("Công ty cổ phần Xây dựng 12, Sở", ""),
        ),
        rejects=("Công ty TNHH An Bình có 27 lao động", "Công ty Cơ khí An Bình tăng 79, công ty"),
    ),
    Rule(
        name="grade.key",
        label=Label.SKIP,
        pattern=regex.compile(
            r"\d(?=\s*[;,)|]|\s+[^\W\d]{1,8}(?:\s[^\W\d]{1,6})?\s?=|\s*$)(?<=(?<!\w)[^\W\d]{1,7}\s?=\s?\d)"
        ),
        read=lambda match: "",
        examples=(("Có = 1; Không = 0", ""), ("Chưa = 0 Hoàn thành = 1", "")),
        rejects=("tổng số = 15 xã",),
        lower=True,
    ),
)
