"""What can go wrong with a file; each message says which file, what is wrong and what would have worked."""


class ExtractError(Exception):
    """A file that could not be read; ``vi`` and ``en`` are whole sentences for the user."""

    def __init__(self, path: object, vi: str, en: str) -> None:
        super().__init__(f"{path}: {en}")
        self.path = str(path)
        self.vi = vi
        self.en = en


class FileMissingError(ExtractError):
    """There is no such file, or it may not be opened."""


class EmptyFileError(ExtractError):
    """The file holds no text."""


class UnknownFormatError(ExtractError):
    """Neither the name nor the content tells a format that can be read."""


class BrokenFileError(ExtractError):
    """The file is damaged, encrypted or something else than its name says."""


class EncodingError(ExtractError):
    """The bytes are text in no encoding that Vietnamese offices use."""


class MissingToolError(ExtractError):
    """A program or library that this format needs is not installed; the message says how to install it."""


class RegistryError(ExtractError):
    """A registry that cannot be opened, read or written; what it held is as it was."""


class RegistryMissingError(RegistryError):
    """There is no registry where one should be read."""


class SchedulerError(ExtractError):
    """The cluster cannot be reached, or its workers run another version of the program."""


class WorkerError(ExtractError):
    """Reading the file ended the process that read it."""
