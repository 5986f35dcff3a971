"""What the head and the foot of the document say."""

from typing import Literal

from schemas.base import Record
from schemas.period import Period


class Meta(Record):
    """Fields that the document does not state are None; ``number`` is "/KH-UBND" where it was left blank."""

    type: str | None = None
    number: str | None = None
    date: str | None = None
    issuer: str | None = None
    level: Literal["central", "province", "district", "commune"] | None = None
    place: str | None = None
    title: str | None = None
    signer: str | None = None
    period: Period | None = None
    attached: str | None = None
