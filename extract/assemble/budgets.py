"""Whether money, or a share of it, is means set aside or spent, and not an indicator of its own."""

import regex

from extract.assemble.clause import Clause
from extract.lexicon.cue_words import any_of, cue
from extract.rules.figure import Dimension

_SUPPORT = regex.compile(
    r"(?<!\w)(?:hỗ trợ|đối ứng|chi trả|thanh toán|miễn giảm)(?:\s(?:tối đa|bằng|đến|thêm))?\s*$"
)
_FUNDS = regex.compile(rf"(?<!\w){any_of('fund')}(?!\w)[^;.]*{any_of('fund_verb')}\W*$")


def is_budget(lowered: str, clause: Clause, told: bool, strong: bool, target: bool) -> bool:
    """Tell whether ``clause`` is about means.

    ``told``: its section tells results; ``strong``: its sentence sets a goal; ``target``: its section does.
    """
    dimension = clause.figure.dimension
    if dimension is Dimension.MONEY:
        return _is_means(lowered, clause, told, strong)
    if dimension is not Dimension.RATIO or strong or target:
        return False
    before = lowered[clause.start : clause.mention.start]
    return _FUNDS.search(before) is not None or _SUPPORT.search(before) is not None


def _is_means(lowered: str, clause: Clause, told: bool, strong: bool) -> bool:
    """Tell it by the word nearest before the figure, else by the sentence.

    Where results are told, or a goal is set, money that nothing calls means is an indicator.
    """
    means = cue("money_spent" if told else "money_means")
    for start in (clause.start, clause.mention.start - len(clause.said(lowered))):
        goals = [m.end() for m in cue("money_goal").finditer(lowered, start, clause.mention.start)]
        words = [m.start() for m in means.finditer(lowered, start, clause.mention.start)]
        if goals or words:
            return not goals or bool(words and words[-1] > goals[-1])
    return not told and not strong
