"""Errors put into documents: where they may be put, what they change, how their discovery is counted."""

from collections.abc import Callable, Iterator
from random import Random

import pytest

from extract.audit import audit_paper
from extract.evaluate.seeded import PLANTERS, SeededScore, Trial, score_trials, try_paper
from extract.evaluate.seeded_plant import Planter
from extract.evaluate.seeded_relations import find_relations
from extract.evaluate.seeded_targets import LowerPlant, found_below, missing_below, weaker_below
from schemas import Paper
from tests.audit.papers import paper_of
from tests.audit.test_dates import plan

CITED = "Quyết định số 15/QĐ-UBND ngày 09/3/2023 của UBND tỉnh"
FULL = plan(
    f"""Thực hiện Nghị định số 38/2021/NĐ-CP ngày 24/4/2021 của Chính phủ; {CITED}.

I. CHỈ TIÊU NĂM 2024
1. Trồng mới ít nhất 50 ha chè.
2. Có 154 hộ trong 1.870 hộ được vay vốn, chiếm 8,24%.
3. Tỷ lệ hộ nghèo giảm từ 12,5% xuống 9,1%, giảm 3,4%.
4. Cơ cấu cây trồng: chè 45%, quế 35%, lúa 20%.

II. KINH PHÍ
Tổng kinh phí 1.850 triệu đồng, trong đó: giống 1.020 triệu đồng; phân 610 triệu đồng; học 220 triệu đồng.
Tổng sản lượng chè búp tươi 4.215 tấn. Cả năm, tổng sản lượng chè búp tươi 4.215 tấn.

III. TỔ CHỨC THỰC HIỆN
1. Sở Tài nguyên và Môi trường: Chủ trì, phối hợp với UBND các huyện rà đất, hoàn thành trước ngày 30/6/2024.
2. Sở Tài chính: Chủ trì cấp vốn theo {CITED}.
Trên đây là Kế hoạch phát triển cây chè năm 2024, các huyện thực hiện./.""",
    day="05 tháng 11 năm 2023",
)


def full() -> Paper:
    return paper_of(FULL)


LowerPlanter = Callable[[Paper, Random], Iterator[LowerPlant]]
RELATIONS = [
    ("Tổng số 60 hộ, trong đó xã A 25 hộ, xã B 35 hộ.", [("sum", "60 25 35")]),
    ("Tổng số 60 hộ, trong đó xã A 25 hộ, xã B 30 hộ.", []),
    ("Có 60 hộ, sau đó 25 hộ rồi 35 hộ.", []),
    ("Vốn 48 tỷ đồng, gồm:\n- Tỉnh: 28,5 tỷ đồng;\n- Huyện: 19,5 tỷ đồng.", [("sum", "48 28.5 19.5")]),
    ("Có 7/16 xã đạt chuẩn (43,75%).", [("share", "7 16 43.75")]),
    ("Có 154 hộ của 1.870 hộ, chiếm 8,24%.", [("share", "154 1870 8.24")]),
    ("Có 154 hộ của 1.870 hộ, chiếm 8,07%.", []),
    ("Chè 45%, quế 35%, lúa 20%.", [("shares of 100", "45 35 20")]),
    ("Giảm từ 12,5% xuống 9,1%, giảm 3,4%.", [("change", "12.5 9.1 3.4")]),
    ("| Tổng số 60 hộ, trong đó 25 hộ | 35 hộ |", []),
]


@pytest.mark.parametrize(("text", "expected"), RELATIONS)
def test_relations_hold_by_arithmetic(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(r.kind, " ".join(str(figure.value) for figure in r.figures)) for r in find_relations(text)]
    assert found == expected


@pytest.mark.parametrize("planter", PLANTERS, ids=lambda planter: planter.__name__)
def test_each_sort_of_error_can_be_planted(planter: Planter) -> None:
    paper = full()
    plants = list(planter(paper, Random(1)))
    assert plants
    for plant in plants:
        assert plant.text != paper.text
        assert plant.text[: plant.start] == paper.text[: plant.start]
        tail = len(plant.text) - plant.end
        assert plant.text[plant.end :] == paper.text[len(paper.text) - tail :]


def test_an_error_undone_leaves_what_was_found_before() -> None:
    paper = full()
    before = audit_paper(paper)
    for planter in PLANTERS:
        for plant in planter(paper, Random(1)):
            audit_paper(paper_of(plant.text))
            tail = len(plant.text) - plant.end
            undone = plant.text[: plant.start] + paper.text[plant.start : len(paper.text) - tail]
            assert audit_paper(paper_of(undone + plant.text[plant.end :])) == before


def test_the_same_seed_plants_the_same_errors() -> None:
    first, again, other = (
        [(trial.sort, trial.change) for trial in try_paper("a", full(), paper_of, seed, 1)]
        for seed in (1, 1, 2)
    )
    assert first == again != other


def test_an_error_that_nobody_could_notice_is_no_trial() -> None:
    assert list(try_paper("a", paper_of(plan("1. Trồng mới 50 ha chè.")), paper_of, 1, 9)) == []


@pytest.mark.parametrize("planter", [weaker_below, missing_below], ids=["weaker", "missing"])
def test_a_worse_lower_document_is_told_and_a_copy_is_not(planter: LowerPlanter) -> None:
    paper = full()
    planted = list(planter(paper, Random(1)))
    assert planted
    assert found_below(paper, paper, planted[0]) == (False, ())
    assert found_below(paper, paper_of(planted[0].plant.text), planted[0])[0]


def test_scores_count_trials() -> None:
    trials = [
        Trial("swap", "a", "12 → 21", True, ()),
        Trial("swap", "b", "12 → 21", False, ("x",)),
    ]
    assert score_trials(trials, ["swap", "scale"]) == (
        SeededScore("swap", 2, 1, 1),
        SeededScore("scale", 0, 0, 0),
        SeededScore("all", 2, 1, 1),
    )
    assert (SeededScore("a", 2, 1, 1).recall, SeededScore("a", 0, 0, 0).precision) == (0.5, None)
