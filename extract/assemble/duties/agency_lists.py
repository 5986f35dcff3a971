"""Agencies in a row: "Sở A, Sở B và các đơn vị liên quan" from the mentions that stand in it."""

from collections.abc import Iterable
from dataclasses import dataclass

import regex

from extract.lexicon.duties import duty_words
from extract.rules.agencies import BARE_SECTOR
from extract.rules.agency_groups import BARE_GROUP
from extract.rules.agency_names import named_agency, sector_agency, tidy
from extract.rules.agency_patterns import TITLE
from extract.rules.mention import Label, Mention
from schemas import Agency

_NEAR = 200  # characters in which a list goes on, so that a long text is not searched for each agency
_PERSON = r"(?:\p{Lu}\p{Ll}*\s){1,4}\p{Lu}\p{Ll}*\.?(?:,|\s[-–])\s"  # "Lê Thị An, " before the office
_OFFICE = regex.compile(rf"(?:(?i:{duty_words('office')})(?:,\s|\s(?:và\s)?)(?:{_PERSON})?)*")
_HOLDERS = regex.compile(r"(?<=[Cc]ác [Bb]ộ) trưởng(?!\w)")
_SEPARATOR = regex.compile(
    r"\s*(?:,\s*(?:và\s|cùng\s(?:với\s)?)?|;\s*(?:và\s)?|/(?=\p{Lu})|\s(?:và|cùng với|cùng|hoặc|&)\s+)\s*"
)
_ASIDE = regex.compile(r"\s*\([^()\n]{1,160}\)")
_LEADS = regex.compile(r"(?<!\w)(?:[Cc]h[ủỉ] trì|[Tt]hường trực)(?!\w)")
_HELPS = regex.compile(r"(?<!\w)[Pp]hối hợp(?!\w)")
_CUT = regex.compile(r"\s*(?:;|\n|/(?=\s))\s*[-+•]?\s*")
_EDGE = regex.compile(r"[\s*\-–+•:(“\"]*")
_TASK = regex.compile(rf"[\s,]*(?i:{duty_words('task')}|theo\s|tại\s|đã\s|từ\s)")
_STRONG = regex.compile(rf"[\s,]*(?i:{duty_words('strong')})")
_CAPITAL = regex.compile(rf" (?:- )?(?!{TITLE})\p{{Lu}}")
_COLON = regex.compile(r"\s*:\s*")
_HEADS = r"(?i:sở|bộ|ban|phòng|chi cục|cục|hội|vụ)"
_PLURAL = regex.compile(rf"(?i:các|một số)\s{_HEADS}(?:, ngành)?")
_PLURAL_CONCERNED = regex.compile(rf"(?i:các|một số)\s{_HEADS}(?:,(?: ban,)? ngành)?(?: (?:có )?liên quan)?")
"""Among those to work with, the names behind it need no verb of their own: "các Sở, ngành liên quan: ..."."""
_GROUP = regex.compile(r"(?i:các|một số)\s(?i:đơn vị|cơ quan|cơ quan, đơn vị|sở, ngành|sở, ban, ngành|ngành)")
_HEAD = regex.compile(rf"(?:(?i:các|một số)\s)?(?P<head>{_HEADS})(?!\w)")
_NO_TASK = rf"(?!{TITLE}|(?i:{duty_words('task')}))"
_NO_LINK = r"(?!(?:để|nhằm|về|tại|trong|trên|theo|khi|của|từ|đến|cho|với|đã|và|các|cùng|hoặc) )"
_NEXT = r"(?=,\s|;\s|\s(?:và|cùng)\s)"
_STRANGER = regex.compile(
    rf"(?:các |{_NO_TASK}\p{{Lu}})[\p{{L}}\d&.]*+(?: {_NO_TASK}[\p{{L}}\d&-]++){{0,7}}?{_NEXT}"
)
_REST = regex.compile(rf"(?: {_NO_TASK}{_NO_LINK}[\p{{Ll}}-]++){{1,6}}?{_NEXT}")
_WHOLE_NAMES = {"agency.head_in_charge", "agency.committee_for"}
"""Rules that read a name to its end: of two readings the longer one is right."""
_LAST = " \t\n.;,*)"


@dataclass(frozen=True, slots=True)
class AgencyList:
    """Agencies that stand in a row, up to ``end``; ``helpers`` are those that brackets call coordinating."""

    agencies: tuple[Agency, ...]
    end: int
    helpers: tuple[Agency, ...] = ()


class AgencyLists:
    """The agencies of a text by the place at which each begins."""

    def __init__(self, text: str, mentions: Iterable[Mention]) -> None:
        self.text = text
        self._by_start: dict[int, Mention] = {}
        for mention in mentions:
            if mention.label is Label.AGENCY:
                known = self._by_start.get(mention.start)
                if known is None or self._outdoes(mention, known):
                    self._by_start[mention.start] = mention

    def _outdoes(self, mention: Mention, known: Mention) -> bool:
        """Return whether ``mention`` reads better: a known name, unless a longer one goes on in capitals."""
        if not _WHOLE_NAMES.isdisjoint((mention.rule, known.rule)) or _is_known(mention) == _is_known(known):
            return mention.end > known.end
        if _is_known(mention):
            return not self._goes_on(mention.end, known.end)
        return self._goes_on(known.end, mention.end)

    def _goes_on(self, end: int, further: int) -> bool:
        return further > end and bool(_CAPITAL.match(self.text, end))

    def begins(self, start: int) -> bool:
        """Return whether an agency's name begins at ``start``."""
        return start in self._by_start

    def at(self, start: int, stop: int, bare: bool = False) -> AgencyList | None:
        """Return the list of agencies that begins at ``start``, None where none does.

        ``bare`` lets it begin with a group that lacks its "các" ("phối hợp với cơ quan báo chí").
        """
        found: list[Agency] = []
        leading = 0
        end, at = start, start
        head, spelled = "", False
        while at < stop:
            item = self._one(at, stop, bare or bool(found), head, spelled)
            if item is None:
                break
            agency, end = self._whole(*item, stop)
            head = _head_of(agency.name) or head
            if of_those := self._of_those(agency, end, stop, bare):
                at, spelled = of_those, True  # "Các Sở: Tài chính, Y tế": the names say which ones
                continue
            found.append(agency)
            aside = _ASIDE.match(self.text, end, min(stop, end + _NEAR))
            end = aside.end() if aside else end
            leading = len(found) if aside and _LEADS.search(aside[0]) else leading
            if leading and aside and _HELPS.search(aside[0]):
                return AgencyList(tuple(found[:leading]), end, tuple(found[leading:]))
            separator = _SEPARATOR.match(self.text, end, min(stop, end + _NEAR))
            if not separator:
                break
            at = separator.end()
        return AgencyList(tuple(found), end) if found else None

    def within(self, start: int, stop: int) -> tuple[Agency, ...]:
        """Return the agencies of a cell or a field, whose parts a semicolon or a line end sets apart."""
        found: list[Agency] = []
        for low, high in self._parts(start, stop):
            row = self.at(low, high)
            if row is None:
                words = self.text[low:high].strip(_LAST)
                if words[:1].isupper() and words.count(" ") < 8 and not _TASK.match(words):
                    found.append(named_agency(words))
            else:
                found += self.stretched(row, high).agencies
        return tuple(dict.fromkeys(found))

    def stretched(self, row: AgencyList, stop: int, heading: bool = False) -> AgencyList:
        """Return ``row`` with the words up to ``stop`` as a part of its last name, unless they are a task.

        In a ``heading`` fewer words count as a task: "Các tổ chức cung cấp dịch vụ".
        """
        rest = self.text[row.end : stop].rstrip(_LAST)
        task = (_STRONG if heading else _TASK).match(rest)
        if not rest.strip() or rest.count(" ") > 12 or task or rest[0] not in " ,":
            return row
        last = row.agencies[-1]
        name = tidy(last.name + rest)
        return AgencyList((*row.agencies[:-1], Agency(name=name, agency_id=last.agency_id)), stop)

    def _parts(self, start: int, stop: int) -> Iterable[tuple[int, int]]:
        at = _EDGE.match(self.text, start, stop).end()  # type: ignore[union-attr]
        for cut in _CUT.finditer(self.text, at, stop):
            yield at, cut.start()
            at = cut.end()
        if at < stop:
            yield at, stop

    def _of_those(self, agency: Agency, end: int, stop: int, bare: bool) -> int | None:
        """Return where the names of those behind "Các Sở:" begin, None where no such names follow."""
        colon = _COLON.match(self.text, end, min(stop, end + _NEAR))
        if colon is None:
            return None
        if _GROUP.fullmatch(agency.name) and self.begins(colon.end()):
            return colon.end()
        plural = (_PLURAL_CONCERNED if bare else _PLURAL).fullmatch(agency.name) is not None
        return colon.end() if plural and BARE_SECTOR.match(self.text, colon.end(), stop) else None

    def _one(
        self, start: int, stop: int, listed: bool, head: str, spelled: bool
    ) -> tuple[Agency, int] | None:
        mention = self._by_start.get(start)
        behind = start
        if mention is None or not _is_known(mention):
            office = _OFFICE.match(self.text, start, stop)
            behind = office.end() if office else start
            if mention is None or (behind >= mention.end and self.begins(behind)):
                mention = self._by_start.get(behind)  # "Ban Thường vụ các huyện ủy": they stand for those
        if mention is not None and mention.end <= stop and isinstance(mention.value, Agency):
            holders = _HOLDERS.match(self.text, mention.end, stop)  # "Các Bộ trưởng": those of the ministries
            return mention.value, holders.end() if holders else mention.end
        if not listed and behind == start and not head:
            return None
        bare = BARE_SECTOR.match(self.text, start, stop) if listed or head else None
        if bare and head and (shared := sector_agency(head, bare[0])):
            # Behind "Các Sở:" a reader writes the head out; behind "Sở Y tế, " the words stand as they are.
            name = shared.name if spelled else tidy(bare[0])
            return Agency(name=name, agency_id=shared.agency_id), bare.end()
        bare = bare or BARE_GROUP.match(self.text, behind, stop)
        bare = bare or (self._stranger(start, stop) if listed else None)
        return (Agency(name=tidy(bare[0])), bare.end()) if bare else None

    def _whole(self, agency: Agency, end: int, stop: int) -> tuple[Agency, int]:
        """Return ``agency`` with the small letters in which an unknown name goes on in the row."""
        rest = None
        if agency.agency_id is None and agency.name[:1].isupper() and not _GROUP.match(agency.name):
            rest = _REST.match(self.text, end, min(stop, end + _NEAR))
        if rest is None or not self._goes_on_behind(rest.end(), stop):
            return agency, end
        return named_agency(agency.name + rest[0]), rest.end()

    def _goes_on_behind(self, end: int, stop: int) -> bool:
        """Return whether an agency stands behind the separator at ``end``."""
        separator = _SEPARATOR.match(self.text, end, min(stop, end + _NEAR))
        office = _OFFICE.match(self.text, separator.end(), stop) if separator else None
        behind = office.end() if office else end
        return self.begins(behind) or bool(separator and BARE_GROUP.match(self.text, behind, stop))

    def _stranger(self, start: int, stop: int) -> regex.Match[str] | None:
        """Return a name or "các ..." that no rule knows, where an agency stands behind it in the row."""
        stop = min(stop, start + _NEAR)
        name = _STRANGER.match(self.text, start, stop)
        separator = _SEPARATOR.match(self.text, name.end(), stop) if name else None
        if name is None or separator is None:
            return None
        known = self._goes_on_behind(name.end(), stop) or self._stranger(separator.end(), stop)
        return name if known else None


def _head_of(name: str) -> str:
    """Return the first word of an agency's name where the names behind it in a row share it.

    >>> _head_of("Các Sở"), _head_of("Sở Y tế"), _head_of("Công an tỉnh")
    ('Sở', 'Sở', '')
    """
    match = _HEAD.match(name)
    return match["head"].capitalize() if match else ""


def _is_known(mention: Mention) -> bool:
    return isinstance(mention.value, Agency) and mention.value.agency_id is not None
