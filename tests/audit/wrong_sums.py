"""Sentences whose parts and totals contradict each other: what is stated, computed, repaired."""

WRONG_SUMS: dict[str, tuple[tuple[str, str, str, str | None], ...]] = {
    "parts_do_not_sum": (
        (
            "Nâng cấp 401 chợ\nTrong đó:\n- Loại 1: 20 chợ.\n- Loại 2: 57 chợ.\n- Loại 3: 325 chợ.",
            "401",
            "402",
            "401 → 402",
        ),
        (
            "Dời 127 hộ với 512 khẩu, trong đó 73 hộ với 301 khẩu ở vùng lũ và 54 hộ với 185 khẩu ở bãi.",
            "512",
            "486",
            None,
        ),
        (
            "Số lượng: 127 hộ với 512 khẩu, trong đó:\n- Vùng lũ: 73 hộ với 301 khẩu.\n"
            "- Ven sông: 54 hộ với 185 khẩu.",
            "512",
            "486",
            None,
        ),
        (
            "Dạy nghề cho 620 lao động, trong đó: đan lát 180 lao động, may 310 lao động, mộc 103 lao động.",
            "620",
            "593",
            "103 → 130",
        ),
        (
            "Có 1.350 học viên, trong đó nam 700 học viên, nữ 560 học viên.",
            "1350",
            "1260",
            "700 → 790",
        ),
        (
            "Tổng kinh phí: 12.500 triệu đồng, trong đó: trung ương 8.000 triệu đồng; tỉnh 3.000 triệu "
            "đồng; nguồn khác 1.050 triệu đồng.",
            "12500000000",
            "12050000000",
            "12.500 → 12.050",
        ),
        (
            "Toàn tỉnh có 156 cơ sở giáo dục, trong đó: công lập 132 cơ sở, ngoài công lập 34 cơ sở.",
            "156",
            "166",
            "156 → 166",
        ),
        (
            "Tổng số vốn giải ngân: 12.560 triệu đồng (vốn đầu tư: 8.340 triệu đồng; vốn sự nghiệp: "
            "4.320 triệu đồng).",
            "12560000000",
            "12660000000",
            "12.560 → 12.660",
        ),
        (
            "Thu hút 25 dự án với tổng vốn đăng ký 3.450 tỷ đồng, trong đó 18 dự án trong nước với vốn "
            "2.150 tỷ đồng và 7 dự án FDI với vốn 1.400 tỷ đồng.",
            "3450000000000",
            "3550000000000",
            "3.450 → 3.550",
        ),
        (
            "Tổng chi ngân sách địa phương 8.560 tỷ đồng; trong đó: chi đầu tư phát triển 2.340 tỷ "
            "đồng, chi thường xuyên 5.920 tỷ đồng, chi khác 400 tỷ đồng.",
            "8560000000000",
            "8660000000000",
            "8.560 → 8.660",
        ),
        (
            "Năm 2024 có 1.256 trẻ được sinh ra, gồm 652 trẻ trai và 614 trẻ gái.",
            "1256",
            "1266",
            "1.256 → 1.266",
        ),
        (
            "Toàn huyện có 312 trường học, trong đó mầm non 96 trường, tiểu học 121 trường, trung học cơ "
            "sở 79 trường, trung học phổ thông 18 trường.",
            "312",
            "314",
            "312 → 314",
        ),
        (
            "Tổng diện tích gieo trồng đạt 45.320 ha; trong đó: lúa 28.150 ha, ngô 9.870 ha, rau màu "
            "7.200 ha.",
            "45320",
            "45220",
            "45.320 → 45.220",
        ),
        (
            "Tổng vốn đầu tư là 1.250 tỷ đồng, bao gồm: vốn ngân sách trung ương 620 tỷ đồng; vốn ngân "
            "sách địa phương 380 tỷ đồng; vốn huy động khác 260 tỷ đồng.",
            "1250000000000",
            "1260000000000",
            "1.250 → 1.260",
        ),
        (
            "Tổng số biên chế được giao năm 2024 là 2.145 người (khối hành chính 385 người, khối sự "
            "nghiệp 1.780 người).",
            "2145",
            "2165",
            "2.145 → 2.165",
        ),
        (
            "Kinh phí thực hiện: 845 triệu đồng, gồm ngân sách tỉnh 500 triệu đồng, ngân sách huyện 225 "
            "triệu đồng và ngân sách xã 130 triệu đồng.",
            "845000000",
            "855000000",
            "845 → 855",
        ),
        (
            "Đã trồng 1.520 ha rừng, gồm: rừng phòng hộ 420 ha; rừng sản xuất 1.010 ha; rừng đặc dụng 80 ha.",
            "1520",
            "1510",
            "1.520 → 1.510",
        ),
        (
            "Tổng nguồn vốn: 96,8 tỷ đồng\n- Ngân sách trung ương: 45,2 tỷ đồng;\n- Ngân sách tỉnh: 31,5 "
            "tỷ đồng;\n- Nguồn khác: 21,1 tỷ đồng.",
            "96800000000",
            "97800000000",
            "96,8 → 97,8",
        ),
        (
            "Dự kiến xây dựng mới 64 công trình, cụ thể:\n- Năm 2022: 12 công trình;\n- Năm 2023: 21 "
            "công trình;\n- Năm 2024: 18 công trình;\n- Năm 2025: 15 công trình.",
            "64",
            "66",
            "64 → 66",
        ),
        (
            "Tiếp nhận 4.586 hồ sơ, đã giải quyết 4.312 hồ sơ, đang giải quyết 247 hồ sơ.",
            "4586",
            "4559",
            "247 → 274",
        ),
        (
            "Phát hiện 186 ca mắc sốt xuất huyết, trong đó nam 97 ca, nữ 98 ca.",
            "186",
            "195",
            "98 → 89",
        ),
        (
            "Tổng đàn gia súc, gia cầm 2.356.000 con, trong đó: đàn trâu 18.500 con; đàn bò 96.200 con; "
            "đàn lợn 412.300 con; đàn gia cầm 1.892.000 con.",
            "2356000",
            "2419000",
            "1.892.000 → 1.829.000",
        ),
        (
            "Tổng kinh phí 450 triệu đồng, trong đó: ngân sách tỉnh 250 tỷ đồng, ngân sách huyện 200 tỷ "
            "đồng.",
            "450000000",
            "450000000000",
            "450 → 450.000",
        ),
        (
            "Năm 2024, toàn tỉnh có 1.250 hộ thoát nghèo; trong đó: hộ nghèo DTTS 845 hộ, hộ nghèo khác "
            "415 hộ.",
            "1250",
            "1260",
            "1.250 → 1.260",
        ),
        (
            "Số lượng hồ sơ tiếp nhận: 12.456 hồ sơ, trong đó trực tuyến: 9.845 hồ sơ; trực tiếp: 2.311 "
            "hồ sơ; qua bưu chính: 310 hồ sơ.",
            "12456",
            "12466",
            "12.456 → 12.466",
        ),
        (
            "Tổng số đơn vị hành chính cấp xã là 125 đơn vị, gồm 98 xã, 17 phường và 9 thị trấn.",
            "125",
            "124",
            "125 → 124",
        ),
        (
            "Kết quả: đã cấp 3.456 giấy chứng nhận (cấp mới 1.234 giấy, cấp đổi 1.876 giấy, cấp lại 356 "
            "giấy).",
            "3456",
            "3466",
            "3.456 → 3.466",
        ),
        (
            "Huy động 85.600 triệu đồng; trong đó:\n+ Ngân sách nhà nước: 52.300 triệu đồng.\n+ Doanh "
            "nghiệp: 18.700 triệu đồng.\n+ Nhân dân đóng góp: 15.600 triệu đồng.",
            "85600000000",
            "86600000000",
            "85.600 → 86.600",
        ),
        (
            "Tổng số lao động được tạo việc làm là 18.520 người, bao gồm: trong nước 17.105 người và "
            "xuất khẩu lao động 1.425 người.",
            "18520",
            "18530",
            "18.520 → 18.530",
        ),
        (
            "Có 1.245 học sinh giỏi, trong đó cấp quốc gia 45 học sinh, cấp tỉnh 320 học sinh, cấp huyện "
            "890 học sinh.",
            "1245",
            "1255",
            "1.245 → 1.255",
        ),
        (
            "Diện tích rừng hiện có 125.430 ha, trong đó rừng tự nhiên 85.210 ha, rừng trồng 41.220 ha.",
            "125430",
            "126430",
            "125.430 → 126.430",
        ),
        (
            "Tổng số 456 hồ sơ, đã giải quyết 398 hồ sơ, còn 68 hồ sơ.",
            "456",
            "466",
            "456 → 466",
        ),
    ),
}
