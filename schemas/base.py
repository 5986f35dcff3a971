"""What all records have in common: they are frozen, closed and hold tuples."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A noun of the domain; equal when all its fields are equal."""

    model_config = ConfigDict(frozen=True, extra="forbid")
