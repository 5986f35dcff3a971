"""Finds names of agencies that go on in small letters, and committees of units that are named in a row."""

import regex

from extract.lexicon.duties import duty_words
from extract.rules.agency_names import named_agency, tidy, whole_agency
from extract.rules.agency_patterns import HEAD, PROPER, TITLE, UNIT, WHOLE
from extract.rules.mention import Label
from extract.rules.rule import Rule
from schemas import Agency

_ACTS = (
    r"(?:chủ trì|có trách|chịu trách|phối|hướng|tham mưu|thực hiện|triển khai|tổ chức|xây dựng|đã"
    r"|sẽ|được|đồng|cùng|và|của|cho|với|để|về|tại|là|theo|tiếp|rà|ban|các)(?!\w)"
)
_DUTY = duty_words("task")
_AIM = (
    r"phòng|về|thực hiện|xây dựng|vì|giảm nghèo|cải cách|chuyển đổi|phong trào|tìm kiếm|công tác"
    r"|các chương trình|chương trình|phát triển|cuộc vận động|toàn dân|ứng phó|đề án|dự án|tổng điều tra"
    r"|an toàn|bảo vệ|sự|diệt trừ|phòng trừ|quản lý|giải phóng mặt bằng|khắc phục|xóa|thi đua|đổi mới|sắp xếp"
    r"|chăm sóc|dân số|sản xuất|thu|bảo hiểm|nông thôn mới|thi hành|diễn tập"
)
"""Words in small letters by which a committee says what it is for."""
_BEGINS_TASK = (
    r"chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|tham mưu|tổ chức|hướng dẫn|kiểm tra|rà soát|theo dõi"
    r"|đôn đốc|chỉ đạo|triển khai|báo cáo|tiếp tục|đã|được|họp"
)
_CAPITAL = r"\p{Lu}[\p{L}&]*+"


def _read_name(match: regex.Match[str]) -> Agency:
    return named_agency(match[0])


def _named(name: str, agency_id: str | None = None) -> Agency:
    return Agency(name=name, agency_id=agency_id)


LONG_NAME_RULES = (
    Rule(
        name="agency.head_in_charge",
        label=Label.AGENCY,
        pattern=regex.compile(
            rf"(?<![\w-])(?:{HEAD}) (?!{TITLE}){_CAPITAL}(?: (?!{_ACTS}|(?:{HEAD}) )[\p{{L}}-]++){{1,9}}?"
            r"(?: \([^()]{2,40}\))?(?= (?:chủ trì|có trách nhiệm|chịu trách nhiệm|là cơ quan thường trực))"
        ),
        read=_read_name,
        examples=(
            ("giao Phòng Kiểm định vật liệu nổ chủ trì,", _named("Phòng Kiểm định vật liệu nổ")),
            ("Ban Quản lý dự án cầu phà chịu trách nhiệm", _named("Ban Quản lý dự án cầu phà")),
        ),
        rejects=("Phòng Kiểm định vật liệu nổ đóng cửa", "Ban hành quy định mới có trách nhiệm"),
    ),
    Rule(
        name="agency.head_long",
        label=Label.AGENCY,
        pattern=regex.compile(
            rf"(?<![\w-])(?:{HEAD}) (?!{TITLE}){_CAPITAL}(?: -)?"
            rf"(?: (?!{_DUTY}|{_ACTS})\p{{Ll}}++(?: -)?){{2,8}}?"
            rf"(?=[,;.:)]| và (?:{HEAD}) | {_DUTY})"
        ),
        read=_read_name,
        examples=(
            (
                "với Vụ Luật thuyền bè - chợ nổi, Sở Y tế",
                _named("Vụ Luật thuyền bè - chợ nổi"),
            ),
            ("Cục Đo đạc ruộng nương bậc thang rà soát", _named("Cục Đo đạc ruộng nương bậc thang")),
        ),
        rejects=("Sở Y tế cho biết, ", "Cục Đo đạc và rà soát"),
    ),
    Rule(
        name="agency.committee_for",
        label=Label.AGENCY,
        pattern=regex.compile(
            r"(?<![\w-])(?:Ban|BAN) (?:[Cc]hỉ đạo|[Cc]hỉ huy|[Vv]ận động|[Đđ]iều hành|[Vv]ì)"
            rf"(?! (?:{UNIT}|có|đã|để|cần|phải|họp|tổ chức|chỉ đạo|tiếp tục|trình|báo cáo)(?!\w))"
            rf" (?i:{_AIM})(?!\w)(?:(?! (?:{_BEGINS_TASK}|và (?:các|{HEAD}))(?!\w))[^.;:()\n“”\"]){{1,150}}?"
            rf" (?:(?:cấp )?{UNIT}(?! hội)(?: {PROPER})?|các cấp|[Tt]rung ương|[Qq]uốc gia)(?=[\s,;.:)]|$)"
        ),
        read=_read_name,
        examples=(
            (
                "2. Ban Chỉ đạo phòng, chống lụt bão tỉnh theo dõi",
                _named("Ban Chỉ đạo phòng, chống lụt bão tỉnh"),
            ),
            ("giao Ban Chỉ huy phòng thủ dân sự huyện trực", _named("Ban Chỉ huy phòng thủ dân sự huyện")),
            ("Ban Chỉ đạo về nuôi cá lồng các cấp", _named("Ban Chỉ đạo về nuôi cá lồng các cấp")),
            ("Ban Chỉ huy Phòng, chống hạn huyện", _named("Ban Chỉ huy Phòng, chống hạn huyện")),
        ),
        rejects=("Ban Chỉ đạo tỉnh họp", "Ban Chỉ đạo tổ chức kiểm tra các xã", "Ban Chỉ đạo chủ trì"),
    ),
    Rule(
        name="agency.committees_of",
        label=Label.AGENCY,
        pattern=regex.compile(
            rf"(?<![\w-])(?P<name>{WHOLE})(?!\w) các {UNIT}(?:(?:, ?| và ){UNIT})*:? (?!{HEAD} ){PROPER}"
            rf"(?:(?:, | và |; )(?:{UNIT} )?(?!(?:{HEAD}|{WHOLE})\b){PROPER})+"
        ),
        read=lambda match: Agency(name=tidy(match[0]), agency_id=whole_agency(match["name"]).agency_id),
        examples=(
            (
                "4. UBND các huyện: Đoan Khê, Lâm Bình và Tam Sơn tập trung",
                _named("UBND các huyện: Đoan Khê, Lâm Bình và Tam Sơn", "peoples_committee"),
            ),
            (
                "UBND các xã Nà Phạ, Pú Luông, Sở Y tế và",
                _named("UBND các xã Nà Phạ, Pú Luông", "peoples_committee"),
            ),
        ),
        rejects=("UBND các huyện, thành phố; Sở Y tế", "UBND các xã tập trung"),
    ),
)
"""Where two overlap, the one that begins first wins, then the longer one."""
