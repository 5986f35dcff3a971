"""Sentences whose shares contradict their figures: what is stated, computed, repaired."""

WRONG_SHARES: dict[str, tuple[tuple[str, str, str, str | None], ...]] = {
    "share_is_not_n_of_n": (
        ("Đã có 18/52 xã được cấp nước (72%).", "72", "35", "52 → 25"),
        (
            "Toàn huyện có 1.260 hộ nghèo; trong năm có 154 hộ thoát nghèo, chiếm 14,2% số hộ nghèo.",
            "14.2",
            "12.2",
            "14,2 → 12,2",
        ),
        (
            "Huyện có 1.260 hộ nghèo. Có 154 hộ thoát nghèo, chiếm 21,2% tổng số hộ nghèo toàn huyện.",
            "21.2",
            "12.2",
            "21,2 → 12,2",
        ),
        (
            "Toàn huyện có 1.260 hộ nghèo; trong năm có 154 hộ thoát nghèo, chiếm 14,2%.",
            "14.2",
            "12.2",
            "14,2 → 12,2",
        ),
        (
            "Tổng số có 845 hồ sơ tồn đọng. Đã giải quyết 312 hồ sơ, chiếm tỷ lệ 34,9%.",
            "34.9",
            "36.9",
            "34,9 → 36,9",
        ),
        (
            "Trong tổng số 512 hồ sơ, có 384 hồ sơ trực tuyến (chiếm 57%), 128 hồ sơ trực tiếp (chiếm 25%).",
            "57",
            "75",
            "57 → 75",
        ),
        (
            "Toàn xã có 2.480 hộ, trong đó 186 hộ nghèo, chiếm 8,5%.",
            "8.5",
            "7.5",
            "8,5 → 7,5",
        ),
        (
            "Có 45/62 thôn đạt chuẩn văn hóa, đạt tỷ lệ 75,6%.",
            "75.6",
            "72.6",
            "75,6 → 72,6",
        ),
        (
            "Số trẻ được tiêm chủng đầy đủ là 3.215/3.340 trẻ, đạt 92,6%.",
            "92.6",
            "96.3",
            "92,6 → 96,3",
        ),
        (
            "Trong tổng số 1.560 cán bộ, công chức có 624 người có trình độ trên đại học, chiếm 42%.",
            "42",
            "40",
            "42 → 40",
        ),
        (
            "Giải ngân 156,4/312,5 tỷ đồng, đạt 55%.",
            "55",
            "50",
            "55 → 50",
        ),
        (
            "Tỷ lệ giải ngân đạt 68,2% (215,6/340,5 tỷ đồng).",
            "68.2",
            "63.3",
            None,
        ),
        (
            "Tổng dân số 84.520 người, trong đó dân số thành thị 25.356 người (chiếm 33%), nông thôn "
            "59.164 người.",
            "33",
            "30",
            "33 → 30",
        ),
        (
            "Đến cuối năm 2023, số hộ nghèo là 2.145 hộ, chiếm 4,8% tổng số hộ; hộ cận nghèo 1.872 hộ, "
            "chiếm 4,1%. Tổng số hộ toàn huyện là 45.620 hộ.",
            "4.8",
            "4.7",
            "4,8 → 4,7",
        ),
        (
            "Tỷ lệ giải ngân đạt 45,2% (128,5/248,2 tỷ đồng).",
            "45.2",
            "51.8",
            "248,2 → 284,2",
        ),
        (
            "Toàn tỉnh có 25/30 xã đạt chuẩn (đạt 85,3%).",
            "85.3",
            "83.3",
            "85,3 → 83,3",
        ),
        (
            "Tiêm phòng cho đàn gia súc: 3.425/4.200 con = 85,1%.",
            "85.1",
            "81.5",
            "85,1 → 81,5",
        ),
    ),
}
