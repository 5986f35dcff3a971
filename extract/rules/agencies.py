"""Finds the agencies that a text names: departments, committees, known bodies, others by name."""

import regex

from extract.lexicon.duties import duty_words
from extract.rules.agency_groups import GROUP_RULES
from extract.rules.agency_long_names import LONG_NAME_RULES
from extract.rules.agency_names import named_agency, sector_agency, tidy, whole_agency
from extract.rules.agency_patterns import (
    CITY,
    HEAD,
    LOWER_HEAD,
    PLACE,
    PROPER,
    SECTOR,
    TAIL,
    TITLE,
    WHOLE,
)
from extract.rules.mention import Label
from extract.rules.rule import Rule
from schemas import Agency

_VERB = (
    rf"(?:{duty_words('task')}|(?:khu|chọn|dự|gửi|đăng|ký|mời|nêu|duy|nhận|lấy|có|là|và|căn|theo|tiếp"
    r"|cần|phải|đề nghị|yêu cầu|phụ trách|đảm nhiệm|sẽ|được|đã|đang|trình|lập|làm|đưa|tạo|giao|để|về|tại"
    r"|trong|trên|của|cho|với|từ|khi|các|những|nơi|nhằm|trực|cùng|hoặc|không|chưa|như|đối|này|đó|do|bằng|đến|đồng)"
    r"(?!\w))"
)
"""Where a name in capitals ends: whole verbs, for "thực" alone may end a name ("Hội Lương thực Lúa Xanh")."""
_CAPITAL = r"\p{Lu}[\p{L}&]*+"
_WORD = rf"(?!{TITLE}){_CAPITAL}"
_TAIL_WORDS = rf"(?:(?: {_WORD})+(?! (?!{_VERB})\p{{Ll}}+ \p{{Lu}})|(?: (?!{_VERB})\p{{Ll}}+){{0,2}})"
_FIRST = rf" {_CAPITAL}{_TAIL_WORDS}"
_OWN = rf"(?: (?:- {_CAPITAL}|{_WORD}){_TAIL_WORDS}|,? và(?= \p{{Lu}})(?! (?:{HEAD}) ))"


_COUNCIL = r"Hội đồng [Nn]hân dân|HĐND|Quốc hội"

BARE_SECTOR = regex.compile(rf"(?=\p{{Lu}}){SECTOR}")
"""A sector that shares the head of the agency before it: "Phòng Kinh tế, Tài chính - Kế hoạch"."""


def _read_sector(match: regex.Match[str]) -> Agency | None:
    sector = match["sector"]
    if not sector[0].isupper() and sector.count(" ") < 2:
        return None  # "ban tổ chức", "Sở tổ chức": words of the language, no name
    return sector_agency(match["head"], sector, match["tail"] or "")


def _read_head(match: regex.Match[str]) -> Agency | None:
    return _read_sector(match) if match["sector"] else named_agency(match[0])


def _read_whole(match: regex.Match[str]) -> Agency:
    return whole_agency(match["name"], match["tail"] or "")


def _read_body(match: regex.Match[str]) -> Agency:
    return Agency(name=tidy(match[0]), agency_id=whole_agency(match["name"]).agency_id)


def _named(name: str, agency_id: str | None = None) -> Agency:
    return Agency(name=name, agency_id=agency_id)


AGENCY_RULES = (
    Rule(
        name="agency.head",
        label=Label.AGENCY,
        pattern=regex.compile(
            rf"(?<![\w-])(?P<head>{HEAD})"
            rf"(?: (?P<sector>{SECTOR})(?P<tail> (?:{PLACE}|{CITY})(?! \p{{Lu}})|{TAIL}(?! (?:- )?{_WORD}))"
            rf"|(?<=\p{{Ll}}|TCT)(?<! và)(?! [Hh]ành ){_FIRST}(?:{_OWN}){{0,7}}(?<! (?:và|-))"
            rf"(?: (?:nhà nước|khu vực (?:miền \p{{Lu}}\w+|[\w.]+)|miền \p{{Lu}}\w+))*(?P<tail>{TAIL}))"
        ),
        read=_read_head,
        examples=(
            (
                "giao Sở Văn hóa, Thể thao và Du lịch chủ trì",
                _named("Sở Văn hóa, Thể thao và Du lịch", "department.culture_sports_tourism"),
            ),
            (
                "Phòng Lao động, Thương binh, Xã hội - Dân tộc báo cáo",
                _named("Phòng Lao động, Thương binh, Xã hội - Dân tộc", "office.labour_ethnic"),
            ),
            ("với Sở KH&CN và", _named("Sở Khoa học và Công nghệ", "department.science_technology")),
            (
                "Trung tâm Dịch vụ việc làm tỉnh Lạng Sơn",
                _named("Trung tâm Dịch vụ việc làm tỉnh Lạng Sơn", "centre.employment_service"),
            ),
            ("Cục Hải quan Lục Ngạn tiếp tục", _named("Cục Hải quan Lục Ngạn", "agency.customs")),
            ("SỞ Y TẾ", _named("Sở Y tế", "department.health")),
            ("Sở Y tế Chủ trì", _named("Sở Y tế", "department.health")),
            (
                "với Báo và Phát thanh, Truyền hình Huế và",
                _named("Báo và Phát thanh, Truyền hình Huế", "press.radio_tv"),
            ),
            (
                "BÁO VÀ PHÁT THANH, TRUYỀN HÌNH tỉnh Đỗ Lâm",
                _named("Báo và Phát thanh, Truyền hình tỉnh Đỗ Lâm", "press.radio_tv"),
            ),
            (
                "Báo và Đài phát thanh và truyền hình Lúa Xanh đưa tin",
                _named("Báo và Đài Phát thanh và Truyền hình Lúa Xanh", "press_station.radio_tv"),
            ),
            ("Báo Lúa Xanh và nhiều", _named("Báo Lúa Xanh")),
            ("giao Trung tâm Nuôi ong Lúa Xanh tỉnh", _named("Trung tâm Nuôi ong Lúa Xanh tỉnh")),
            ("Phòng Kế hoạch - Tài chính", _named("Phòng Kế hoạch - Tài chính")),
            ("Hội Bảo trợ Trẻ mồ côi tỉnh chủ trì", _named("Hội Bảo trợ Trẻ mồ côi tỉnh")),
            ("Viện Hàn lâm Thiên văn và Địa chất", _named("Viện Hàn lâm Thiên văn và Địa chất")),
            ("Cụm Cảng Sân bay khu vực miền Trung", _named("Cụm Cảng Sân bay khu vực miền Trung")),
            ("Hiệp hội Lương thực Lúa Xanh và", _named("Hiệp hội Lương thực Lúa Xanh")),
            ("Hiệp hội Lương thực triển khai", _named("Hiệp hội Lương thực")),
            ("Cảng Hàng Tre khu vực V", _named("Cảng Hàng Tre khu vực V")),
        ),
        rejects=(
            "Phòng, chống dịch",
            "Sở tổ chức thực hiện",
            "Ban hành Kế hoạch",
            "Hội nghị",
            "TỔ CHỨC THỰC HIỆN",
            "Báo và Tạp chí",
        ),
    ),
    Rule(
        name="agency.sector_lower",
        label=Label.AGENCY,
        pattern=regex.compile(
            rf"(?<=(?<![\w-])(?P<head>{LOWER_HEAD}) )(?=\p{{Lu}})(?<!(?:[Cc]án|[Nn]ội|[Đđ]ồng) \w+ )"
            rf"(?P<sector>{SECTOR})(?P<tail>{TAIL})(?<=(?P<span>(?P=head) (?P=sector)(?P=tail)))"
        ),
        read=_read_sector,
        examples=(
            (
                "với phòng Kinh tế và Hạ tầng huyện",
                _named("Phòng Kinh tế và Hạ tầng huyện", "office.economy_infrastructure"),
            ),
        ),
        rejects=("cán bộ Y tế xã", "ban tổ chức", "phòng, chống dịch"),
    ),
    Rule(
        name="agency.whole",
        label=Label.AGENCY,
        pattern=regex.compile(rf"(?<![\w-])(?P<name>{WHOLE})(?!\w)(?P<tail>{TAIL})"),
        read=_read_whole,
        examples=(
            (
                "và UBND các huyện, thành phố tổ chức",
                _named("UBND các huyện, thành phố", "peoples_committee"),
            ),
            (
                "Ủy ban nhân dân tỉnh Lào Cai ban hành",
                _named("Ủy ban nhân dân tỉnh Lào Cai", "peoples_committee"),
            ),
            ("qua Công an tỉnh để", _named("Công an tỉnh", "police")),
            ("và UBND TP. Hà Nội lập", _named("UBND TP. Hà Nội", "peoples_committee")),
            (
                "mời Ủy ban trung ương Mặt trận Tổ quốc Việt Nam giám sát",
                _named("Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "front_central"),
            ),
            (
                "Phòng Giao dịch Ngân hàng Chính sách xã hội huyện",
                _named("Phòng Giao dịch Ngân hàng Chính sách xã hội huyện", "policy_bank_office"),
            ),
            ("Văn phòng UBND tỉnh tham mưu", _named("Văn phòng UBND tỉnh", "committee_office")),
            ("của Thủ tướng Chính phủ về", _named("Thủ tướng Chính phủ", "prime_minister")),
            ("Bảo hiểm xã hội khu vực XX", _named("Bảo hiểm xã hội khu vực XX", "social_insurance")),
            ("BHXH cơ sở Lúa Xanh", _named("BHXH cơ sở Lúa Xanh", "social_insurance")),
            ("Ủy ban kiểm tra Huyện ủy", _named("Ủy ban Kiểm tra Huyện ủy", "inspection_commission")),
        ),
        rejects=("công an nhân dân", "đóng bảo hiểm xã hội"),
    ),
    Rule(
        name="agency.body",
        label=Label.AGENCY,
        pattern=regex.compile(
            rf"(?<![\w-])[Cc]ơ quan (?P<name>{WHOLE})(?!\w)(?: {PLACE}(?! \p{{Lu}})|{TAIL})"
        ),
        read=_read_body,
        examples=(
            (
                "gửi cơ quan Bảo hiểm xã hội thành phố Đỗ Lâm.",
                _named("cơ quan Bảo hiểm xã hội thành phố Đỗ Lâm", "social_insurance"),
            ),
            (
                "Cơ quan Bảo hiểm xã hội Lúa Xanh cấp",
                _named("Cơ quan Bảo hiểm xã hội Lúa Xanh", "social_insurance"),
            ),
            (
                "Cơ quan Ủy ban kiểm tra Tỉnh ủy chủ trì",
                _named("Cơ quan Ủy ban kiểm tra Tỉnh ủy", "inspection_commission"),
            ),
            ("với cơ quan Công an trong", _named("cơ quan Công an", "police")),
        ),
        rejects=("cơ quan bảo hiểm xã hội", "cơ quan thuộc Chính phủ", "Cơ quan Công anh"),
    ),
    Rule(
        name="agency.force",
        label=Label.AGENCY,
        pattern=regex.compile(
            r"(?<=(?<![\w-])(?P<head>[Ll]ực lượng|[Cc]ơ quan|[Tt]ổng thầu) )(?=\p{Lu})"
            rf"(?P<of>(?:Hải quan|Công an|Biên phòng|Thuế|{PROPER})(?!\w))(?P<tail>{TAIL})"
            r"(?<=(?P<span>(?P=head) (?P=of)(?P=tail)))"
        ),
        read=lambda match: named_agency(match["span"]),
        examples=(("Công an, lực lượng Hải quan triển khai", _named("lực lượng Hải quan")),),
        rejects=("lực lượng lao động",),
    ),
    Rule(
        name="agency.delegates",
        label=Label.AGENCY,
        pattern=regex.compile(
            r"ại biểu(?!\w)"
            r"(?<=(?<![\w-])(?P<head>(?:[Cc]ác )?[Tt]ổ đại biểu|(?:[Cc]ác (?:vị )?)?[Đđ]ại biểu))"
            rf"(?:(?<=Tổ đại biểu)|(?= (?:{_COUNCIL})))(?P<of>(?: (?:{_COUNCIL})(?!\w){TAIL})?)"
            r"(?<=(?P<span>(?P=head)(?P=of)))"
        ),
        read=lambda match: named_agency(match["span"]),
        examples=(
            (
                "và các đại biểu Hội đồng nhân dân tỉnh giám sát",
                _named("các đại biểu Hội đồng nhân dân tỉnh"),
            ),
            ("Tổ đại biểu và", _named("Tổ đại biểu")),
            ("và đại biểu HĐND xã", _named("đại biểu HĐND xã")),
            ("các Tổ đại biểu HĐND huyện", _named("các Tổ đại biểu HĐND huyện")),
        ),
        rejects=("các đại biểu dự họp", "Tổ đại biểuu", "đại biểu dự họp"),
    ),
    *GROUP_RULES,
    *LONG_NAME_RULES,
)
"""Where two overlap, the one that begins first wins, then the longer one."""
