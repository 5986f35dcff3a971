"""Time to compare two documents of 200 targets each, beside rapidfuzz scoring the same pairs of words.

Run as ``python -m tests.bench.compare``. The peer only scores words (``cdist`` with ``token_set_ratio``);
a comparison reads phrases, scores all features, assigns, judges and gives reasons. Times of the processor.
"""

from itertools import product
from statistics import median
from time import process_time

from extract.compare import compare_papers
from extract.compare.phrase import parse_phrase
from schemas import Paper
from tests.compare.made import paper, statement

TARGETS = 200
ROUNDS = 5
WHO = (
    "hộ dân nông thôn",
    "trường học vùng cao",
    "trạm y tế",
    "hợp tác xã trồng chè",
    "doanh nghiệp nhỏ và vừa",
    "người dân trong độ tuổi lao động",
    "cán bộ, công chức",
    "thôn, bản",
    "cơ sở chế biến",
    "học sinh phổ thông",
)
WHAT = (
    "được dùng nước máy",
    "có thư viện xanh",
    "có bác sĩ làm việc ổn định",
    "được chứng nhận an toàn",
    "sử dụng nền tảng số để quản trị",
    "được bồi dưỡng kỹ năng số",
    "đạt chuẩn văn hóa",
    "có nơi thu gom rác thải",
    "được kiểm tra về phòng cháy, chữa cháy",
    "biết bơi",
    "có tài khoản thanh toán",
    "tham gia bảo hiểm y tế",
    "được cấp mã số vùng trồng",
    "có đường bê tông đến nơi",
    "được hỗ trợ sinh kế",
    "có nhà ở kiên cố",
    "được tuyên truyền, phổ biến pháp luật",
    "có sân thể thao",
    "được quản lý sức khỏe",
    "dùng điện lưới an toàn",
)
NAMES = [f"Tỷ lệ {who} {what}" for who, what in product(WHO, WHAT)][:TARGETS]


def made(name: str, opening: str) -> Paper:
    """Return a paper of 200 targets, no two alike."""
    rows = [statement(f"{opening}{text}", str(at % 90 + 5), at=at) for at, text in enumerate(NAMES)]
    return paper(rows, name=name)


def comparison_seconds(upper: Paper, lower: Paper) -> float:
    """Return how long one comparison takes, its phrases read afresh."""
    parse_phrase.cache_clear()
    began = process_time()
    compare_papers(upper, lower)
    return process_time() - began


def peer_seconds(upper: Paper, lower: Paper) -> float:
    """Return how long the peer takes to score the words of the same pairs, in one thread."""
    from rapidfuzz.fuzz import token_set_ratio
    from rapidfuzz.process import cdist

    sides = [[it.indicator.text for it in each.record.statements] for each in (upper, lower)]
    began = process_time()
    cdist(*sides, scorer=token_set_ratio, workers=1)
    return process_time() - began


def main() -> None:
    """Print both times and their ratio."""
    upper, lower = made("a", ""), made("b", "Phấn đấu ")
    compare_papers(upper, lower)  # vocabulary and libraries are loaded once
    own = median(comparison_seconds(upper, lower) for _ in range(ROUNDS))
    peer = median(peer_seconds(upper, lower) for _ in range(ROUNDS))
    print(
        f"{TARGETS} x {TARGETS} targets: compare {own:.3f} s, rapidfuzz {peer:.3f} s, ratio {own / peer:.1f}"
    )


if __name__ == "__main__":
    main()
