"""Sentences whose figures agree, or speak of different things: nothing is to be found in them."""

AGREEMENTS = (
    "Toàn huyện có 312 trường học, trong đó có 85 trường đạt chuẩn quốc gia, 12 trường chất lượng cao.",
    "Tổng số 2.145 người, trong đó nữ 985 người, dân tộc thiểu số 412 người, đảng viên 745 người.",
    "Có 1.200 hộ nghèo, trong đó 650 hộ có nhà tạm, 480 hộ thiếu đất sản xuất, 395 hộ thiếu vốn.",
    "Tỷ lệ hộ nghèo giảm từ 8,5% xuống 6,2%, bình quân mỗi năm giảm 1,15%.",
    "Tỷ lệ hộ nghèo giảm từ 8,5% xuống 6,2%, giảm 2,3 điểm %.",
    "Tỷ lệ hộ nghèo giảm từ 8,5% xuống 6,2%, giảm 27% so với năm trước.",
    "Năm 2023 thu ngân sách 120 tỷ đồng, tăng 15%; năm 2024 thu 150 tỷ đồng, tăng 25%.",
    "Giá trị sản xuất đạt 3.450 tỷ đồng, tăng 8,2% so với cùng kỳ, trong đó nông nghiệp tăng "
    "3,1%, công nghiệp tăng 11,4%, dịch vụ tăng 9,6%.",
    "Tạo việc làm cho 2.500 lao động, đạt 125% kế hoạch năm, trong đó xuất khẩu lao động 150 "
    "người, đạt 75% kế hoạch.",
    "Toàn xã có 2.480 hộ, trong đó 186 hộ nghèo, chiếm 7,5%; 124 hộ cận nghèo, chiếm 5%.",
    "Toàn xã có 2.480 hộ, 9.856 khẩu, trong đó hộ đồng bào dân tộc 1.240 hộ, chiếm 12,6% dân số toàn huyện.",
    "Phấn đấu đến năm 2025 có trên 95% người dân tham gia bảo hiểm y tế; trên 60% lao động qua "
    "đào tạo; dưới 3% hộ nghèo.",
    "Đến năm 2025 có 100% xã đạt chuẩn; 30% xã nâng cao; 10% xã kiểu mẫu.",
    "Hỗ trợ 250 hộ làm nhà, mỗi hộ 40 triệu đồng, tổng kinh phí 10 tỷ đồng.",
    "Tổng kinh phí 10 tỷ đồng, trong đó năm 2024 bố trí 4 tỷ đồng.",
    "Nhu cầu giống là 7,8 tấn, trong đó 1,7 tấn ngô; 2,5 tấn lúa, 1,6 tấn đậu và một số loại giống khác.",
    "Tổng vốn 500 tỷ đồng, trong đó vốn ngân sách 300 tỷ đồng, riêng ngân sách tỉnh 180 tỷ đồng.",
    "Cả năm tiếp nhận 1.250 đơn, trong đó khiếu nại 120 đơn, tố cáo 35 đơn, kiến nghị 1.095 đơn.",
    "Sản lượng đạt 45.200 tấn, bằng 102% kế hoạch và tăng 5,6% so với năm 2022; lũy kế 3 năm đạt "
    "128.500 tấn.",
    "Thu nhập bình quân đầu người đạt 52 triệu đồng/năm, tăng 6 triệu đồng so với năm 2022.",
    "Trồng mới 1.200 ha, chăm sóc 3.500 ha, bảo vệ 12.400 ha rừng.",
    "Năm 2024 giảm 250 hộ nghèo; năm 2025 giảm 200 hộ nghèo; giai đoạn 2021 - 2025 giảm 1.350 hộ.",
    "Giai đoạn 2021 - 2025 đào tạo 12.500 lao động; riêng năm 2024 đào tạo 2.700 lao động.",
    "Có 25/30 xã đạt tiêu chí, chiếm 83,3%; 12/30 xã nâng cao, chiếm 40%.",
    "Dân số trung bình 84.520 người, trong đó nữ 42.680 người, chiếm 50,5%.",
    "Kinh phí: 845 triệu đồng, gồm ngân sách tỉnh 500 triệu đồng và các nguồn khác.",
    "Tổ chức 45 lớp tập huấn cho 1.350 lượt người, trong đó 12 lớp cho cán bộ xã với 360 lượt người.",
    "Xã có 12 thôn, 3 thôn đặc biệt khó khăn, 9 thôn còn lại đã đạt chuẩn.",
    "Bình quân mỗi lớp 35 học sinh, toàn trường có 24 lớp với 812 học sinh.",
    "Tổng đàn lợn 412.300 con, tăng 5,2%; đàn bò 96.200 con, giảm 1,1%; đàn trâu 18.500 con.",
    "Tổng số ca mắc 186 ca, giảm 35% so với cùng kỳ năm 2023, không có tử vong; số ổ dịch 12 ổ, giảm 8 ổ.",
    "Tỷ lệ lao động qua đào tạo 65%, trong đó có bằng cấp, chứng chỉ 28%.",
    "Lao động trong khu vực nông nghiệp chiếm 45%, trong đó lao động nữ chiếm 48%, lao động trẻ chiếm 30%.",
    "Dự toán năm 2024 là 45 tỷ đồng; ước thực hiện 48 tỷ đồng, đạt 106,7% dự toán, tăng 12% so với năm 2023.",
    "Thành lập mới 125 doanh nghiệp với tổng vốn 560 tỷ đồng, tăng 10% về số doanh nghiệp và giảm 5% về vốn.",
    "Thu 12,5 tỷ đồng, vượt 25% dự toán (10 tỷ đồng).",
    "Số hộ nghèo còn 987 hộ (giảm 258 hộ so với đầu năm), hộ cận nghèo 654 hộ (giảm 120 hộ).",
    "Năm 2023 có 52 sản phẩm OCOP, gồm 40 sản phẩm 3 sao, 12 sản phẩm 4 sao.",
    "Tổng số 36 tiêu chí, đã đạt 30/36 tiêu chí (đạt 83,3%), còn 6 tiêu chí chưa đạt.",
    "Tổng chi ngân sách 425,6 tỷ đồng, gồm chi đầu tư 120,3 tỷ đồng, chi thường xuyên 305,2 tỷ đồng.",
    "Kim ngạch xuất khẩu đạt 1,2 tỷ USD; nhập khẩu 850 triệu USD; xuất siêu 350 triệu USD.",
    "Mạng lưới có 15 trạm, bình quân 2,5 bác sĩ/trạm; tổng số giường bệnh 450 giường, công suất sử dụng 92%.",
    "Năm 2022 có 45 xã đạt chuẩn, năm 2023 có 52 xã đạt chuẩn, tăng 7 xã so với năm 2022.",
    "Tổng diện tích 96 ha, trong đó lúa 40/38 ha, đậu 25/25 ha, ngô 31/35 ha.",
    "Đào tạo nghề cho 2.450 lao động, trong đó lao động nông thôn 1.850 người, lao động nữ 1.120 "
    "người, người khuyết tật 45 người.",
    "Hỗ trợ 1.245 hộ, gồm: 845 hộ nghèo; 400 hộ cận nghèo; riêng hộ dân tộc thiểu số 612 hộ.",
    "Có 320 km đường được bê tông hóa, đạt 85%; trong đó đường trục xã 120 km, đạt 100%; đường "
    "thôn 140 km, đạt 92%; đường ngõ xóm 60 km, đạt 55%.",
    "Số thuê bao internet đạt 125.000 thuê bao, tăng 12% so với cùng kỳ; mật độ 45 thuê bao/100 dân.",
    "Kế hoạch năm 2024 trồng 500 ha, thực hiện 465 ha, đạt 93% kế hoạch và bằng 105% so với cùng kỳ.",
    "Tổng vốn 1.250 tỷ đồng, trong đó giai đoạn 2021 - 2023 là 700 tỷ đồng, giai đoạn 2024 - "
    "2025 là 550 tỷ đồng.",
    "Dư nợ cho vay đạt 4.250 tỷ đồng, tăng 320 tỷ đồng so với đầu năm, với 85.400 khách hàng; nợ "
    "quá hạn 12,5 tỷ đồng, chiếm 0,29%.",
    "Giải quyết 1.250 đơn thư, đạt 96%; thu hồi 3,5 tỷ đồng, 12 ha đất; xử lý 15 cán bộ.",
    "Xét nghiệm 12.450 mẫu, phát hiện 145 ca dương tính (chiếm 1,2%), trong đó nam 85 ca "
    "(58,6%), nữ 60 ca (41,4%).",
    "Mỗi năm đào tạo 2.500 lao động, trong 5 năm đào tạo trên 12.500 lao động.",
    "Năm 2025 phấn đấu tổng thu đạt 500 tỷ đồng, tăng 10% so với ước thực hiện năm 2024.",
    "Đến năm 2025: 85% chất thải rắn được thu gom; 95% hộ dùng nước hợp vệ sinh; 60% nước thải được xử lý.",
    "Số người tham gia BHXH bắt buộc 25.400 người, BHXH tự nguyện 4.600 người, BHTN 22.100 "
    "người; tổng số người tham gia BHXH là 30.000 người.",
    "Trong đó, vốn ngân sách tỉnh 80 tỷ đồng, bằng 4,33% kế hoạch; vốn ngân sách huyện 38 tỷ "
    "đồng, bằng 3,74% kế hoạch.",
    "Thực hiện 25 cuộc thanh tra tại 45 đơn vị, phát hiện 12 đơn vị vi phạm, thu hồi 1.250 triệu "
    "đồng; đã nộp 980 triệu đồng, đạt 78,4%.",
    "Tốc độ tăng trưởng bình quân 7,5%/năm, trong đó nông nghiệp 3,2%, công nghiệp 11,5%, dịch vụ 8,4%.",
    "Tổng số học sinh 45.620 em, tăng 1.250 em so với năm học trước; bình quân 32,5 em/lớp.",
    "Chi đầu tư 120 tỷ đồng, đạt 85% dự toán; chi thường xuyên 305 tỷ đồng, đạt 98% dự toán.",
    "Hộ nghèo 1.250 hộ, chiếm 5,2%; trong đó hộ nghèo dân tộc thiểu số 845 hộ, chiếm 67,6% tổng số hộ nghèo.",
    "Giảm 450 hộ nghèo, từ 8,5% xuống còn 6,7%.",
    "Đã hoàn thành 12 nhiệm vụ, đang triển khai 8 nhiệm vụ, chưa triển khai 2 nhiệm vụ.",
    "Quý I thu 25,4 tỷ đồng, quý II thu 31,2 tỷ đồng, lũy kế 6 tháng đạt 56,6 tỷ đồng, bằng "
    "47,2% dự toán năm (120 tỷ đồng).",
    "Có 15 trường mầm non với 245 lớp và 6.520 cháu; 22 trường tiểu học với 412 lớp và 12.450 học sinh.",
    "Tỷ lệ hộ nghèo khu vực thành thị 1,2%, khu vực nông thôn 5,4%, bình quân chung 3,8%.",
    "Sản lượng khai thác đạt 12.450 tấn, bằng 91,2% so với cùng kỳ (13.650 tấn).",
    "Tỷ lệ hộ sử dụng nước sạch đạt 82,5% (tăng 3% so với năm 2022 là 79,5%).",
    "Doanh thu du lịch đạt 1.250 tỷ đồng, gấp 2 lần so với năm 2020 (625 tỷ đồng).",
    "Số hộ nghèo đầu năm 1.250 hộ, cuối năm còn 980 hộ, giảm 270 hộ, vượt kế hoạch 20 hộ.",
    "Năm 2023 tổng thu ngân sách đạt 1.520 tỷ đồng, tăng 5%. Năm 2024 tổng thu ngân sách đạt "
    "1.750 tỷ đồng, tăng 15,1% so với năm 2023.",
    "Thu hút 25 dự án với tổng vốn đăng ký 3.450 tỷ đồng, trong đó có 18 dự án mới với vốn 2.150 tỷ đồng.",
    "Trồng 1.500 ha rừng (trong đó rừng phòng hộ 250 ha), khoanh nuôi 3.200 ha.",
    "Có 12/14 chỉ tiêu đạt và vượt kế hoạch, 2 chỉ tiêu không đạt (tỷ lệ hộ nghèo, tỷ lệ che phủ rừng).",
    "Đã xử phạt 125 trường hợp, phạt tiền 450 triệu đồng; tước 12 giấy phép; tạm giữ 35 phương tiện.",
    "Dân số 125.000 người, mật độ 250 người/km2, trong đó nam chiếm 49,8%, nữ chiếm 50,2%.",
    "Năng suất lúa bình quân 58,5 tạ/ha, tăng 1,2 tạ/ha; sản lượng 12.500 tấn, tăng 350 tấn.",
    "Tổng diện tích 2.500 ha; trong đó diện tích thu hoạch 2.100 ha, năng suất 60 tạ/ha, sản "
    "lượng 12.600 tấn.",
    "Lãi suất cho vay 6,5%/năm, thời hạn 36 tháng, mức vay tối đa 100 triệu đồng/hộ cho 250 "
    "hộ, dư nợ 18.500 triệu đồng.",
    "Ngân sách hỗ trợ 70%, người dân đóng góp 30% tổng kinh phí 1.250 triệu đồng.",
)
