"""Finds agencies that a text names as a group: "các sở, ngành liên quan", "Trưởng các thôn"."""

import regex

from extract.rules.agency_names import named_agency
from extract.rules.agency_patterns import FORCE, GROUP, PEOPLE, VILLAGE
from extract.rules.mention import Label
from extract.rules.rule import Rule
from schemas import Agency

BARE_GROUP = regex.compile(
    r"(?!(?:tổ chức|cấp(?! ủy| uỷ)|ban(?! quản lý)|phòng(?! chuyên môn)|hội|cá nhân|cục)"
    r" (?!chính trị|CT|đoàn thể|xã hội|có liên quan|liên quan)"
    rf"|lực lượng (?!(?i:{FORCE}|liên quan|có liên quan|trên)(?!\w)))"
    rf"(?:{PEOPLE}|{GROUP})"
)
"""A group that shares the "các" before it: "UBND các xã và đơn vị liên quan"."""

_NO_SUBJECT = (
    r"(?:Tổ chức|Ngành|Chính quyền|Xã hội|Phòng|Ban|Cục|Hội|Cấp(?! ủy| uỷ)|Trạm|Đội|Văn phòng|Viện|Sở|Bộ)"
)


def _read_group(match: regex.Match[str]) -> Agency:
    return named_agency(match[0])


def _named(name: str) -> Agency:
    return Agency(name=name, agency_id=None)


GROUP_RULES = (
    Rule(
        name="agency.group",
        label=Label.AGENCY,
        pattern=regex.compile(
            rf"(?<![\w-])[Cc]ác {GROUP}(?:(?<= (?:ngành|cấp|sở)), các (?:cấp|ngành|địa phương)(?!\w))?"
        ),
        read=_read_group,
        examples=(
            ("với các sở, ngành liên quan và UBND", _named("các sở, ngành liên quan")),
            ("các sở, ngành, cơ quan Công an", _named("các sở, ngành")),
            ("các Sở ngành, Đoàn thể và UBND", _named("các Sở ngành, Đoàn thể")),
            ("các ngành, các cấp thực hiện", _named("các ngành, các cấp")),
            ("các lực lượng kiểm lâm, gia đình lập", _named("các lực lượng kiểm lâm, gia đình")),
            ("các địa phương, Bộ đội Biên phòng tỉnh", _named("các địa phương")),
            ("các cơ quan, đơn vị liên quan tư vấn", _named("các cơ quan, đơn vị liên quan")),
        ),
        rejects=("các chương trình", "các cơ quanh"),
    ),
    Rule(
        name="agency.group_of",
        label=Label.AGENCY,
        pattern=regex.compile(rf"(?<![\w-])(?:[Mm]ột số|Từng) {GROUP}"),
        read=_read_group,
        examples=(
            ("với một số thành phố mở đường bay", _named("một số thành phố")),
            ("Từng sở, ngành lập kế hoạch", _named("Từng sở, ngành")),
        ),
        rejects=("một số chương trình", "giao từng phòng"),
    ),
    Rule(
        name="agency.group_subject",
        label=Label.AGENCY,
        pattern=regex.compile(
            rf"(?<!\w|\w )(?=\p{{Lu}}\p{{Ll}})(?!{_NO_SUBJECT} ){BARE_GROUP.pattern}"
            r"(?= (?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|lãnh đạo|chỉ đạo|quán triệt)(?!\w))"
        ),
        read=_read_group,
        examples=(
            ("1. Chủ rừng có trách nhiệm canh lửa", _named("Chủ rừng")),
            ("- Cấp ủy, chính quyền các cấp lãnh đạo", _named("Cấp ủy, chính quyền các cấp")),
        ),
        rejects=(
            "Tổ chức chỉ đạo",
            "Phòng lãnh đạo",
            "Tổ chức quán triệt",
            "Doanh nghiệp nộp phí",
            "ở Chủ rừng có trách nhiệm",
        ),
    ),
    Rule(
        name="agency.group_bare",
        label=Label.AGENCY,
        pattern=regex.compile(rf"(?<![\w-])(?:[Ss]ở|[Bb]ộ|[Bb]an)(?:, ?| | ?- ?){GROUP}"),
        read=_read_group,
        examples=(("Sở, ban, ngành tỉnh báo cáo", _named("Sở, ban, ngành tỉnh")),),
        rejects=("ban hành", "bộ phận"),
    ),
    Rule(
        name="agency.village_heads",
        label=Label.AGENCY,
        pattern=regex.compile(
            rf"(?<!\w)(?:[Cc]ác )?[Tt]rưởng (?:các |ban nhân dân )?{VILLAGE}(?!\w)"
            rf"(?:(?:,| và) {VILLAGE}(?!\w))*"
        ),
        read=_read_group,
        examples=(("giao Trưởng các xóm tổ chức họp", _named("Trưởng các xóm")),),
        rejects=("trường bản", "trưởng các đoàn"),
    ),
)
"""Where two overlap, the one that begins first wins, then the longer one."""
