"""What a user asks of the registry and cannot mean."""


class RequestError(ValueError):
    """Something that cannot be meant; ``message`` is the id of a message with what stands in its braces."""

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.values = values
