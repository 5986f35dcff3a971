"""Each vocabulary file and the shape of its entries."""

from dataclasses import is_dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from extract.lexicon.agency_times import AgencyTime
from extract.lexicon.audit_words import AuditWords
from extract.lexicon.columns import ColumnTitles
from extract.lexicon.comparison import CompareWords, Synonym
from extract.lexicon.cue_words import CueEntry
from extract.lexicon.document_sectors import DocumentSector
from extract.lexicon.duties import DutyWords
from extract.lexicon.figure_columns import ShortForms
from extract.lexicon.indicator_names import Abbreviation, IndicatorWords
from extract.lexicon.indicators import SECTORS, IndicatorRow
from extract.lexicon.load import load_entries
from extract.lexicon.messages import SUBJECTS, Message
from extract.lexicon.places.spelling import Spelling
from extract.lexicon.places.tables import Change, ProvinceRow, Unit
from extract.lexicon.vocabulary import ComparatorEntry, UnitEntry
from extract.readers.cues import CueEntry as LineCue
from extract.registry.query.synonyms import SynonymGroup
from extract.registry.search.agencies import ShortHead
from extract.render.calendar_tasks import CalendarWords
from extract.rules.agency_names import GroupWords, Head, Name, Sector
from extract.rules.citations import CitationType, IssuerCode
from extract.rules.skips import NumberWords
from extract.structure.vocabulary import CentralCity, Cue, DocumentType, IssuingBody, PlaceUnit

MODELS: dict[str, Any] = {
    "abbreviations": Abbreviation,
    "agency_groups": GroupWords,
    "agency_heads": Head,
    "agency_short_heads": ShortHead,
    "calendar_words": CalendarWords,
    "agency_history": AgencyTime,
    "agency_names": Name,
    "agency_sectors": Sector,
    "arithmetic_words": CueEntry,
    "audit_words": AuditWords,
    "central_cities": CentralCity,
    "citation_types": CitationType,
    "comparators": ComparatorEntry,
    "compare_synonyms": Synonym,
    "compare_words": CompareWords,
    "cues": CueEntry,
    "document_sectors": DocumentSector,
    "document_types": DocumentType,
    "duty_words": DutyWords,
    "figure_columns": CueEntry,
    "frame_phrases": str,
    "indicator_words": IndicatorWords,
    **{f"indicators/{sector}": IndicatorRow for sector in SECTORS},
    "issuer_codes": IssuerCode,
    "issuing_bodies": IssuingBody,
    "line_cues": LineCue,
    **{f"messages/{subject}": Message for subject in SUBJECTS},
    "number_words": NumberWords,
    "paper_cues": Cue,
    "place_units": PlaceUnit,
    "places/changes": Change,
    "places/provinces": ProvinceRow,
    "places/spellings": Spelling,
    "places/units": Unit,
    "search_synonyms": SynonymGroup,
    "signing_positions": Cue,
    "task_columns": ColumnTitles,
    "unit_short_forms": ShortForms,
    "units": UnitEntry,
}


def test_each_file_has_a_shape() -> None:
    folder = Path(str(files("extract.lexicon")))
    names = {path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.yaml")}
    assert names == set(MODELS)


@pytest.mark.parametrize("name", MODELS)
def test_the_entries_have_the_shape_of_their_file(name: str) -> None:
    entries = load_entries(name, MODELS[name])
    assert entries
    assert all(isinstance(entry, MODELS[name]) for entry in entries)


@pytest.mark.parametrize("name", [name for name in MODELS if name != "frame_phrases"])
def test_a_field_too_many_is_refused(name: str) -> None:
    model = MODELS[name]
    fields = model.__dataclass_fields__ if is_dataclass(model) else model.model_fields
    entry = load_entries(name, model)[0]
    content = {field: getattr(entry, field) for field in fields}
    assert TypeAdapter(model).validate_python(content) == entry
    with pytest.raises(ValidationError):
        TypeAdapter(model).validate_python({**content, "nonsense": 1})
