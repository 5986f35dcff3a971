"""Which indicator of the catalogue the words of a document mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.assemble.concepts.concept import find_concept
from extract.assemble.concepts.sector import find_sector
from extract.assemble.concepts.units import dimensions_of
from extract.lexicon.indicators import indicators
from schemas import Statement
from tests.paper import LONG_PLAN, PLAN, record_of

Row = tuple[str, str | None, str, str | None]

POVERTY: tuple[Row, ...] = (
    ("Tỷ lệ hộ nghèo", "%", "level", "poverty_rate"),
    ("giảm tỷ lệ hộ nghèo", "%", "delta", "poverty_rate"),
    ("tỷ lệ giảm nghèo", "%", "delta", "poverty_rate"),
    ("Phần đầu tỷ lệ giảm nghèo", "%", "delta", "poverty_rate"),  # as scans read "phấn đấu"
    ("hộ nghèo", "%", "delta", "poverty_rate"),
    ("Tỷ lệ hộ nghèo hộ nghèo", "%", "delta", "poverty_rate"),
    ("tỷ lệ hộ nghèo toàn xã", "%", "level", "poverty_rate"),
    ("Tỷ lệ hộ nghèo huyện Đông Lành năm 2024", "%", "level", "poverty_rate"),
    ("Tỷ lệ nghèo đa chiều (chuẩn mới)", "%", "level", "poverty_rate"),
    ("tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025", "%", "level", "poverty_rate"),
    ("Giảm nghèo: tỷ lệ hộ nghèo", "%", "delta", "poverty_rate"),
    ("hộ nghèo", "hộ", "delta", "poor_households"),
    ("số hộ nghèo", "%", "delta", "poor_households"),
    ("hộ thoát nghèo", "hộ", "level", "households_out_of_poverty"),
    ("Tỷ lệ hộ cận nghèo", "%", "level", "near_poverty_rate"),
    ("hộ cận nghèo", "hộ", "delta", "near_poor_households"),
    ("tỷ lệ hộ nghèo, hộ cận nghèo", "%", "level", "poor_or_near_poor_rate"),
    ("tỷ lệ nghèo vùng đồng bào dân tộc thiểu số", "%", "delta", "ethnic_minority_poverty_rate"),
    ("tỷ lệ hộ nghèo là người DTTS", "%", "level", "ethnic_minority_poverty_rate"),
    ("tỷ lệ hộ nghèo trên địa bàn các huyện nghèo", "%", "delta", "poor_district_poverty_rate"),
    ("tỷ lệ hộ nghèo trong dân tộc Mường", "%", "delta", None),
    ("hộ nghèo có chủ hộ là phụ nữ", "%", "level", None),
    ("xã có tỷ lệ hộ nghèo", "%", "level", None),
    ("lao động thuộc hộ nghèo được tư vấn việc làm", "%", "level", None),
    ("hộ nghèo được vay vốn ưu đãi", "%", "level", None),
    ("hộ nghèo thiếu đất sản xuất", "hộ", "level", None),
    ("Hộ nghèo chia theo nguyên nhân: bảo hiểm y tế", "%", "level", None),
    ("Xóa nhà tạm, nhà dột nát", "căn nhà", "level", "temporary_houses_removed"),
)

LABOUR: tuple[Row, ...] = (
    ("Tỷ lệ lao động qua đào tạo", "%", "level", "trained_labour_rate"),
    ("tỉ lệ lao động đã qua đào tạo", "%", "level", "trained_labour_rate"),
    ("lao động qua đào tạo nghề", "%", "level", "vocational_trained_rate"),
    ("lao động có bằng cấp, chứng chỉ", "%", "level", "trained_with_certificate_rate"),
    ("lao động qua đào tạo có bằng, chứng chỉ", "%", "level", "trained_with_certificate_rate"),
    ("lao động du lịch qua đào tạo", "%", "level", "trained_tourism_labour_rate"),
    ("lao động qua đào tạo trong ngành dệt", "%", "level", None),
    ("Giải quyết việc làm", "lao động", "level", "jobs_created"),
    ("Giải quyết việc làm trong và ngoài địa phương", "lao động", "level", "jobs_created"),
    ("tạo việc làm mới", "người", "level", "jobs_created"),
    ("lao động được giải quyết việc làm", "lao động", "level", "jobs_created"),
    ("tạo việc làm mới cho lao động nông thôn", "lao động", "level", "rural_jobs_created"),
    ("Giải quyết việc làm", "%", "level", None),
    ("giải quyết việc làm thông qua vốn vay", "lao động", "level", "jobs_from_credit"),
    ("Đưa lao động đi làm việc ở nước ngoài", "lao động", "level", "workers_abroad"),
    ("xuất khẩu lao động", "lao động", "level", "workers_abroad"),
    ("Tỷ lệ thất nghiệp", "%", "level", "unemployment_rate"),
    ("Tỷ lệ thất nghiệp khu vực thành thị", "%", "level", "urban_unemployment_rate"),
    ("Đào tạo nghề cho lao động", "người", "level", "vocational_trainees"),
    ("năng suất lao động", "%", "delta", "labour_productivity_growth"),
    ("Tốc độ tăng năng suất lao động bình quân", "%", "level", "labour_productivity_growth"),
)

SOCIETY: tuple[Row, ...] = (
    ("Tỷ lệ bao phủ BHYT toàn dân", "%", "level", "health_insurance_coverage"),
    ("người dân tham gia bảo hiểm y tế", "%", "level", "health_insurance_coverage"),
    ("người tham gia bảo hiểm y tế", "người", "level", "health_insured"),
    ("Tỷ lệ người dân nông thôn tham gia BHYT", "%", "level", "rural_health_insurance_coverage"),
    ("học sinh, sinh viên tham gia bảo hiểm y tế", "%", "level", None),
    ("Tỷ lệ lực lượng lao động trong độ tuổi tham gia BHXH", "%", "level", "social_insurance_coverage"),
    ("người tham gia BHXH tự nguyện", "người", "level", "voluntary_social_insured"),
    ("lao động tham gia bảo hiểm thất nghiệp", "%", "level", "unemployment_insurance_coverage"),
    ("Tỷ lệ trường đạt chuẩn quốc gia", "%", "level", "standard_schools_rate"),
    ("trường mầm non đạt chuẩn quốc gia", "%", "level", "standard_preschools_rate"),
    ("xây dựng trường học đạt chuẩn quốc gia", "trường", "level", "standard_schools"),
    ("Tỷ lệ huy động trẻ 5 tuổi ra lớp mẫu giáo", "%", "level", "five_year_olds_attendance_rate"),
    ("Tỷ lệ học sinh bỏ học cấp THPT", "%", "level", "upper_secondary_dropout_rate"),
    ("giáo viên đạt chuẩn trình độ đào tạo", "%", "level", "qualified_teachers_rate"),
    ("bác sĩ", "bác sĩ", "level", None),
    ("Số bác sỹ trên 1 vạn dân", "bác sĩ", "level", "doctors_per_10000"),
    ("số giường bệnh trên 10.000 dân", "giường", "level", "hospital_beds_per_10000"),
    ("Tỷ lệ xã đạt bộ tiêu chí quốc gia về y tế", "%", "level", "commune_health_standard_rate"),
    ("trạm y tế có bác sĩ làm việc", "%", "level", "stations_with_doctor_rate"),
    ("Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng (cân nặng/tuổi)", "%", "level", "malnourished_children_rate"),
    ("suy dinh dưỡng thể thấp còi ở trẻ em dưới 5 tuổi", "%", "level", "stunted_children_rate"),
    ("Tỷ lệ tăng dân số tự nhiên", "%", "level", "population_growth_rate"),
    ("Mức giảm tỷ lệ sinh", "‰", "delta", "birth_rate"),
    ("Tỷ lệ đô thị hóa", "%", "level", "urbanisation_rate"),
    ("Tuổi thọ trung bình", "tuổi", "level", "life_expectancy"),
    ("Tỷ số giới tính khi sinh", "bé trai", "level", "sex_ratio_at_birth_boys"),
    ("Tỷ lệ gia đình đạt danh hiệu gia đình văn hóa", "%", "level", "cultural_families_rate"),
    ("thôn, tổ dân phố đạt danh hiệu văn hóa", "%", "level", "cultural_villages_rate"),
    ("người dân tập thể dục thể thao thường xuyên", "%", "level", "regular_sport_rate"),
    ("Tổng lượt khách du lịch", "lượt khách", "level", "visitor_arrivals"),
    ("khách quốc tế", "lượt", "level", "international_visitors"),
    ("Tổng thu từ du lịch", "đồng", "level", "tourism_revenue"),
)

ECONOMY: tuple[Row, ...] = (
    ("Tốc độ tăng trưởng kinh tế (GRDP)", "%", "level", "grdp_growth"),
    ("Tổng sản phẩm trên địa bàn (GRDP)", "%", "delta", "grdp_growth"),
    ("GRDP bình quân đầu người", "đồng", "level", "grdp_per_capita"),
    ("Thu nhập bình quân đầu người", "đồng", "level", "income_per_capita"),
    ("thu nhập bình quân đầu người khu vực nông thôn", "đồng", "level", "rural_income_per_capita"),
    ("Cơ cấu kinh tế: nông, lâm nghiệp và thủy sản", "%", "level", "agriculture_share"),
    ("Cơ cấu kinh tế: công nghiệp - xây dựng", "%", "level", "industry_share"),
    ("khu vực dịch vụ", "%", "delta", "services_growth"),
    ("Tổng thu ngân sách nhà nước trên địa bàn", "đồng", "level", "budget_revenue"),
    ("thu nội địa", "đồng", "level", "domestic_revenue"),
    ("Thu nội địa", "%", "level", None),
    ("Tổng vốn đầu tư toàn xã hội", "đồng", "level", "social_investment"),
    ("Tỷ lệ giải ngân vốn đầu tư công", "%", "level", "public_investment_disbursement_rate"),
    ("Kim ngạch xuất khẩu", "USD", "level", "exports"),
    ("KNXK", "%", "delta", "exports_growth"),
    ("Kim ngạch xuất khẩu gạo", "USD", "level", None),
    ("Cà phê: kim ngạch xuất khẩu", "USD", "level", None),
    ("tỷ trọng tổng KNNK", "%", "delta", None),
    ("Giá trị sản xuất công nghiệp", "đồng", "level", "industrial_output"),
    ("Chỉ số sản xuất công nghiệp (IIP)", "%", "delta", "industrial_production_index"),
    ("Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ", "đồng", "level", "retail_sales"),
    ("doanh nghiệp thành lập mới", "doanh nghiệp", "level", "new_enterprises"),
    ("doanh nghiệp nhỏ và vừa được hỗ trợ", "doanh nghiệp", "level", None),
    ("Số xã đạt chuẩn nông thôn mới", "xã", "level", "new_rural_communes"),
    ("xã đạt chuẩn NTM nâng cao", "%", "level", "advanced_new_rural_communes_rate"),
    ("xã đạt chuẩn nông thôn mới kiểu mẫu", "xã", "level", "model_new_rural_communes"),
    ("sản phẩm OCOP đạt 3 sao trở lên", "sản phẩm", "level", "ocop_products"),
    ("Sản lượng lương thực có hạt", "tấn", "level", "grain_output"),
    ("Sản lượng lúa", "%", "delta", "rice_output"),
    ("Tỷ lệ che phủ rừng", "%", "level", "forest_cover_rate"),
    ("độ che phủ rừng", "%", "level", "forest_cover_rate"),
    ("Trồng rừng tập trung", "ha", "level", "forest_planted"),
)

STATE: tuple[Row, ...] = (
    ("Tỷ lệ hộ dân sử dụng nước sạch", "%", "level", "clean_water_households_rate"),
    ("dân số nông thôn sử dụng nước hợp vệ sinh", "%", "level", "rural_hygienic_water_rate"),
    ("dân số đô thị được cung cấp nước sạch", "%", "level", "urban_clean_water_rate"),
    ("hộ nghèo sử dụng nước sạch", "%", "level", None),
    ("Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt đô thị", "%", "level", "urban_waste_collection_rate"),
    ("chất thải y tế được xử lý", "%", "level", "medical_waste_treated_rate"),
    ("Tỷ lệ hồ sơ trực tuyến toàn trình", "%", "level", "online_applications_rate"),
    ("DVC trực tuyến toàn trình đủ điều kiện", "%", "level", "online_services_share"),
    ("hồ sơ công việc cấp xã được xử lý trên môi trường mạng", "%", "level", "electronic_documents_rate"),
    ("Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn", "%", "level", "applications_on_time_rate"),
    ("mức độ hài lòng của người dân, doanh nghiệp", "%", "level", "satisfaction_rate"),
    ("Chỉ số cải cách hành chính (PAR INDEX)", "điểm", "level", "par_index"),
    ("Chỉ số CCHC xếp hạng", None, "level", "par_index_rank"),
    ("Chỉ số PCI", "điểm", "level", "pci"),
    ("xếp hạng chỉ số PCI", None, "level", "pci_rank"),
    ("Tỷ trọng kinh tế số trong GRDP", "%", "level", "digital_economy_share"),
    ("tinh giản biên chế", "%", "level", "staff_reduction_rate"),
    ("Tỷ lệ điều tra, khám phá án", "%", "level", "crime_clearance_rate"),
    ("số vụ tai nạn giao thông", "%", "delta", "traffic_accidents"),
    ("tai nạn giao thông trên cả 3 tiêu chí", "%", "level", "traffic_accidents_cut_rate"),
    ("Gọi công dân nhập ngũ", "công dân", "level", "military_recruits"),
    ("số xã, phường không có ma túy", "%", "level", "drug_free_communes_rate"),
    ("số người nghiện ma túy", "người", "delta", "drug_users"),
    ("người nghiện ma túy được hỗ trợ học nghề", "%", "level", None),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "unit", "measure", "wanted"), [*POVERTY, *LABOUR, *SOCIETY, *ECONOMY, *STATE]
)
def test_concept(text: str, unit: str | None, measure: str, wanted: str | None) -> None:
    assert find_concept(text, unit, measure) == wanted


def test_what_a_figure_is_counted_per() -> None:
    assert find_concept("bác sĩ", "bác sĩ", "level", per="vạn dân") == "doctors_per_10000"
    assert (
        find_concept("Thu nhập bình quân đầu người", "đồng", "level", per="người/tháng")
        == "income_per_capita"
    )
    assert find_concept("sản phẩm OCOP", "sản phẩm", "level", per="xã") is None


def test_a_heading_names_what_a_short_text_is_a_part_of() -> None:
    assert find_concept("Dịch vụ", "%", "level", "Cơ cấu kinh tế") == "services_share"
    assert find_concept("Dịch vụ", "%", "level", "Kết quả chủ yếu") is None
    assert find_concept("Dịch vụ", "%", "level") is None


@pytest.mark.parametrize(
    "unit", ["%", "‰", "đồng", "USD", "hộ", "nhà tạm", "ha", "kWh", "điểm", "bậc", "ngày", None]
)
def test_each_unit_has_a_dimension(unit: str | None) -> None:
    assert dimensions_of(unit)


@given(st.text(max_size=80), st.sampled_from(["%", "đồng", "người", "ha", "điểm", None]))
def test_any_text_is_in_the_catalogue_or_not(text: str, unit: str | None) -> None:
    found = find_concept(text, unit)
    assert found is None or found in indicators()


def _said(text: str) -> tuple[Statement, ...]:
    return record_of(text).statements


def test_statements_have_their_concept() -> None:
    goals = "- Đến năm 2025, tỷ lệ hộ nghèo còn 4%.\n- Giải quyết việc làm cho 900 lao động.\n"
    first, second = _said(f"{LONG_PLAN}\nI. MỤC TIÊU\n{goals}")
    assert (first.indicator.concept, second.indicator.concept) == ("poverty_rate", "jobs_created")


def test_a_threshold_has_no_concept() -> None:
    statements = _said(f"{PLAN}\nI. MỤC TIÊU\n- Hỗ trợ 5 xã có tỷ lệ hộ nghèo trên 20%.\n")
    assert statements
    assert all(statement.indicator.concept is None for statement in statements)


def test_means_are_an_indicator_only_of_a_budget() -> None:
    body = "III. KINH PHÍ\n- Chi thường xuyên: 500 triệu đồng.\n"
    head = PLAN.replace("Phát triển kinh tế - xã hội năm 2024", "Chuyển đổi số năm 2024")
    assert {statement.indicator.concept for statement in _said(f"{head}\n{body}")} == {None}
    assert {statement.indicator.concept for statement in _said(f"{PLAN}\n{body}")} == {
        "recurrent_expenditure"
    }


SECTORS: tuple[tuple[str | None, list[str], str | None], ...] = (
    ("Giảm nghèo bền vững", [], "poverty"),
    ("Công tác năm 2024", ["poverty_rate", "near_poverty_rate", "poor_households"], "poverty"),
    ("Công tác năm 2024", ["drug_users", "crimes", "fires"], "security"),
    ("Công tác năm 2024", ["poverty_rate", "grdp", "exports", "budget_revenue"], None),
    (None, ["poverty_rate"], None),
)


@pytest.mark.parametrize(("title", "concepts", "wanted"), SECTORS)
def test_sector(title: str | None, concepts: list[str], wanted: str | None) -> None:
    assert find_sector(title, concepts) == wanted
