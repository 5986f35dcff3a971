"""Where the documents lie that gold is about."""

from pathlib import Path


def find_document(source: str, corpus: Path) -> Path:
    """Return where the document of that name, or of that name in another format, lies below ``corpus``.

    It would lie in ``corpus`` itself where there is none.
    """
    stem = Path(source).stem if Path(source).suffix else source
    places = (it for it in corpus.rglob("*") if it.is_file() and it.suffix != ".json" and it.stem == stem)
    return min(places, key=lambda path: (path.name != source, path), default=corpus / source)
