"""Sentences whose changes and means contradict their figures: what is stated, computed and repaired."""

WRONG_CHANGES: dict[str, tuple[tuple[str, str, str, str | None], ...]] = {
    "change_is_not_difference": (
        (
            "Sản lượng khai thác đạt 12.450 tấn, bằng 94,5% so với cùng kỳ (13.650 tấn).",
            "94.5",
            "91.2",
            None,
        ),
        (
            "Đến nay có 45 xã đạt chuẩn nông thôn mới, tăng 12 xã so với đầu nhiệm kỳ (35 xã).",
            "12",
            "10",
            "12 → 10",
        ),
        (
            "Số hộ nghèo đầu năm 1.250 hộ, cuối năm còn 980 hộ, giảm 280 hộ.",
            "280",
            "270",
            "280 → 270",
        ),
        (
            "Diện tích cây ăn quả tăng từ 2.350 ha (năm 2020) lên 2.980 ha (năm 2024), tăng 360 ha.",
            "360",
            "630",
            "360 → 630",
        ),
        (
            "Kế hoạch vốn năm 2024 là 125,6 tỷ đồng, đã giải ngân 98,4 tỷ đồng, đạt 87,3% kế hoạch.",
            "87.3",
            "78.3",
            "87,3 → 78,3",
        ),
        (
            "Số thu bảo hiểm xã hội đạt 456 tỷ đồng, vượt 12% kế hoạch (420 tỷ đồng).",
            "12",
            "9",
            None,
        ),
        (
            "Doanh thu du lịch đạt 1.250 tỷ đồng, gấp 2,5 lần so với năm 2020 (625 tỷ đồng).",
            "2.5",
            "2",
            "2,5 → 2,0",
        ),
        (
            "Số hộ nghèo giảm từ 1.245 hộ xuống còn 987 hộ, giảm 268 hộ.",
            "268",
            "258",
            "268 → 258",
        ),
        (
            "Thu nhập bình quân đầu người tăng từ 38,5 triệu đồng lên 45,2 triệu đồng, tăng 7,6 triệu đồng.",
            "7600000",
            "6700000",
            "7,6 → 6,7",
        ),
        (
            "Tỷ lệ che phủ rừng tăng từ 42,3% năm 2020 lên 44,1% năm 2024, tăng 2,8%.",
            "2.8",
            "1.8",
            "2,8 → 1,8",
        ),
        (
            "Số vụ tai nạn giao thông là 85 vụ, giảm 12 vụ so với cùng kỳ (98 vụ).",
            "12",
            "13",
            "12 → 13",
        ),
        (
            "Tổng thu ngân sách đạt 1.265 tỷ đồng, tăng 18% so với cùng kỳ năm trước (1.150 tỷ đồng).",
            "18",
            "10",
            "18 → 10",
        ),
        (
            "Kế hoạch năm 2024 trồng 500 ha, thực hiện 465 ha, đạt 95% kế hoạch.",
            "95",
            "93",
            "95 → 93",
        ),
        (
            "Thực hiện 465 ha, đạt 95% kế hoạch (500 ha).",
            "95",
            "93",
            "95 → 93",
        ),
        (
            "Thu ngân sách đạt 245,6 tỷ đồng, bằng 112% dự toán (dự toán giao 214,8 tỷ đồng).",
            "112",
            "114",
            "112 → 114",
        ),
        (
            "Tỷ lệ hộ nghèo giảm từ 6,45% năm 2022 xuống còn 4,83% năm 2023 (giảm 1,26%).",
            "1.26",
            "1.62",
            "1,26 → 1,62",
        ),
        (
            "Sản lượng thủy sản đạt 56.800 tấn, tăng 6,5% so với năm 2022 (52.350 tấn).",
            "6.5",
            "8.5",
            "6,5 → 8,5",
        ),
        (
            "Tổng thu ngân sách nhà nước trên địa bàn ước đạt 4.560 tỷ đồng, bằng 108,5% dự toán HĐND "
            "tỉnh giao (4.320 tỷ đồng).",
            "108.5",
            "105.6",
            "108,5 → 105,6",
        ),
        (
            "Số vụ phạm pháp hình sự xảy ra 156 vụ, giảm 24 vụ (156/185 vụ) so với cùng kỳ.",
            "24",
            "29",
            "24 → 29",
        ),
        (
            "Kế hoạch giao 1.200 chỉ tiêu, đã thực hiện 1.056 chỉ tiêu, đạt 86% kế hoạch.",
            "86",
            "88",
            "86 → 88",
        ),
        (
            "Trong năm đã kết nạp 245 đảng viên, đạt 98% kế hoạch (255 đảng viên).",
            "98",
            "96",
            "98 → 96",
        ),
        (
            "Số doanh nghiệp thành lập mới là 345 doanh nghiệp, tăng 15% so với cùng kỳ năm 2022 (315 "
            "doanh nghiệp).",
            "15",
            "10",
            "15 → 10",
        ),
    ),
    "change_does_not_fit_elsewhere": (
        (
            "Năm 2023 tổng thu ngân sách đạt 1.520 tỷ đồng. Năm 2024 tổng thu ngân sách đạt 1.750 tỷ "
            "đồng, tăng 12,5% so với năm 2023.",
            "12.5",
            "15.1",
            None,
        ),
        (
            "Số doanh nghiệp thành lập mới năm 2023 là 125 doanh nghiệp, năm 2024 là 150 doanh nghiệp, "
            "tăng 25% so với năm 2023.",
            "25",
            "20",
            None,
        ),
        (
            "Năm 2022 có 45 xã đạt chuẩn, năm 2023 có 52 xã đạt chuẩn, tăng 8 xã so với năm 2022.",
            "8",
            "7",
            None,
        ),
    ),
    "rate_does_not_give_total": (
        (
            "Giai đoạn 2021 - 2025, đào tạo nghề cho 12.500 lao động (bình quân mỗi năm 2.600 lao động).",
            "2600",
            "2500",
            "2.600 → 2.500",
        ),
        (
            "Trong 5 năm giải quyết việc làm cho 40.000 lao động, bình quân mỗi năm 8.500 lao động.",
            "8500",
            "8000",
            "8.500 → 8.000",
        ),
        (
            "Trong 4 năm, toàn huyện xây dựng được 320 km đường, bình quân mỗi năm 85 km.",
            "85",
            "80",
            "85 → 80",
        ),
        (
            "Tổng đầu tư 36 tỷ đồng cho 12 xã, bình quân mỗi xã 3,5 tỷ đồng.",
            "3500000000",
            "3000000000",
            "3,5 → 3,0",
        ),
    ),
    "shares_do_not_make_100": (
        (
            "Cơ cấu kinh tế: nông nghiệp 25,4%, công nghiệp - xây dựng 38,2%, dịch vụ 37,4%.",
            "100",
            "101",
            "25,4 → 24,4",
        ),
        (
            "Cơ cấu nguồn vốn: ngân sách trung ương chiếm 45%, ngân sách địa phương chiếm 30%, vốn khác "
            "chiếm 20%.",
            "100",
            "95",
            "30 → 35",
        ),
        (
            "Cơ cấu lao động: nông nghiệp 35,5%; công nghiệp 33,2%; dịch vụ 32,3%.",
            "100",
            "101",
            "35,5 → 34,5",
        ),
    ),
    "harvest_is_not_area_times_yield": (
        (
            "Diện tích lúa 115 ha, năng suất 62,5 tạ/ha, sản lượng 791 tấn.",
            "791",
            "719",
            "791 → 719",
        ),
    ),
    "growth_is_not_its_number": (
        (
            "Thu nhập bình quân đầu người đạt 45,2 triệu đồng, tăng 8,5% (tương đương 2,6 triệu đồng).",
            "8.5",
            "6.1",
            None,
        ),
    ),
    "price_times_count_is_not_total": (
        (
            "Mức hỗ trợ 1.500.000 đồng/hộ cho 250 hộ, tổng kinh phí 475 triệu đồng.",
            "475000000",
            "375000000",
            "475 → 375",
        ),
    ),
    "scale_slip": (
        (
            "Thu nhập bình quân đầu người đạt 52,3 tỷ đồng/người/năm.",
            "52300000000",
            "52300000",
            "52,3 tỷ → 52,3 triệu đồng",
        ),
        (
            "Tổng thu ngân sách đạt 1.256 triệu đồng, tăng 10% so với cùng kỳ (1.142 tỷ đồng).",
            "1256000000",
            "1256000000000",
            "1.256 triệu → 1.256 tỷ đồng",
        ),
        (
            "Tổng kinh phí là 12.345 triệu đồng.\nII. KINH PHÍ\nTổng kinh phí của xã là 12.345 tỷ đồng.",
            "12345000000000",
            "12345000000",
            "12.345 tỷ → 12.345 triệu đồng",
        ),
        (
            "- Sản lượng thép đạt 2,81 triệu tấn.\n- Sản lượng than đạt 31,252 triệu tấn.\n"
            "- Sản lượng xi măng đạt 9.452 triệu tấn.",
            "9452000000",
            "9452000",
            "9.452 triệu → 9,452 triệu tấn",
        ),
        (
            "Xây 3 khu với tổng vốn đầu tư 1,452 tỷ đồng. Khu Đông vốn 420 tỷ đồng, khu Tây vốn 380 tỷ đồng, "
            "khu Nam vốn 500 tỷ đồng.",
            "1452000000",
            "1452000000000",
            "1,452 tỷ → 1.452 tỷ đồng",
        ),
    ),
}
