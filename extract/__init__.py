"""Plans and reports of Vietnamese authorities as structured data.

    >>> import extract
    >>> sorted(extract.__all__)
    ['audit_paper', 'compare_papers', 'extract_paper', 'extract_record', 'open_registry', 'read_document']

Each name is loaded when it is first used, so that ``import extract`` costs nothing.
"""

TYPE_CHECKING = False  # what typing has; loading it would leave Ctrl-C time to come before the entry sees it
if TYPE_CHECKING:
    from extract.audit import audit_paper as audit_paper
    from extract.compare import compare_papers as compare_papers
    from extract.pipeline import extract_paper as extract_paper
    from extract.pipeline import extract_record as extract_record
    from extract.readers import read_document as read_document
    from extract.registry.registry import open_registry as open_registry

_PUBLIC = {
    "audit_paper": "extract.audit",
    "compare_papers": "extract.compare",
    "extract_paper": "extract.pipeline",
    "extract_record": "extract.pipeline",
    "open_registry": "extract.registry.registry",
    "read_document": "extract.readers",
}
__all__ = tuple(_PUBLIC)


def __getattr__(name: str) -> object:
    """Return a public function, loaded from where it lives; raises AttributeError for another name."""
    from importlib import import_module

    if name not in _PUBLIC:
        raise AttributeError(f"module 'extract' has no attribute '{name}'")
    return getattr(import_module(_PUBLIC[name]), name)
