"""The command line in the language of its user: help, complaints about wrong use, errors of files."""

import os
import sys
from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import Any

from typer import TyperException, echo
from typer.core import TyperCommand, TyperGroup

from extract.errors import ExtractError
from extract.lexicon.messages import Language, Words

NAME = "muctieu"
VARIABLE = "MUCTIEU_LANG"
OPTION = "--lang"
SHARED = "help.search"  # filters are options of several commands and mean the same in all of them
STOPPED = 130  # what typer makes of Ctrl-C


class WrongUseError(TyperException):
    """The command line asks for something that cannot be; ``exit_code`` is 2."""

    exit_code = 2


class SpokenCommand(TyperCommand):
    """A command whose help is the messages ``help.<command>`` and ``help.<command>.<option>``."""

    def get_help(self, ctx: Any) -> str:
        """Return the help in the language that ``ctx.obj`` speaks."""
        translate(self, f"help.{self.name}", _spoken(ctx))
        return _spoken(ctx).of_typer(super().get_help(ctx))


class SpokenGroup(TyperGroup):
    """The whole command line; ``--lang`` may stand anywhere in it."""

    def get_help(self, ctx: Any) -> str:
        """Return the list of commands in the language that ``ctx.obj`` speaks."""
        translate(self, "help", _spoken(ctx))
        for name, command in self.commands.items():
            command.help = _spoken(ctx)(f"help.{name}")
        return _spoken(ctx).of_typer(super().get_help(ctx))

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = False,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Run the command line and exit: 0 all is well, 1 something failed, 2 wrong use, 130 stopped."""
        language, arguments = choose_language(sys.argv[1:] if args is None else args, os.environ)
        words = Words(language)
        arguments = arguments or ("--help",)
        try:
            status = super().main(
                arguments, NAME, complete_var, False, windows_expand_args, **extra, obj=words
            )
        except ExtractError as error:
            echo(words.of(error), err=True)
            sys.exit(1)
        except TyperException as error:
            message = words.of_typer(error.format_message())
            if is_word_with_dash(error.format_message(), arguments):
                message = f"{message.removesuffix('.')}. {words('usage.dash')}"
            echo(words("usage.error", message=message), err=True)
            sys.exit(error.exit_code)
        if status == STOPPED:
            echo(words("usage.stopped"), err=True)
        sys.exit(status)


def is_word_with_dash(message: str, arguments: Sequence[str]) -> bool:
    """Tell whether typer took a word with a dash before it for short options.

    >>> is_word_with_dash("No such option: -n", ("search", "-nghèo"))
    True
    >>> is_word_with_dash("No such option: -n", ("show", "-n")), is_word_with_dash("No", ("-nghèo",))
    (False, False)
    """
    option = message.removeprefix("No such option: ")[:2]
    words = (word for word in arguments if len(word) > len(option) and not word.startswith("--"))
    return (
        option != message[:2] and option.startswith("-") and any(map(str.startswith, words, repeat(option)))
    )


def _spoken(ctx: Any) -> Words:
    """Return the words that ``main`` gave the command line to speak."""
    words: Words = ctx.obj
    return words


def choose_language(
    arguments: Sequence[str], environment: Mapping[str, str]
) -> tuple[Language, tuple[str, ...]]:
    """Return the language asked for, and the arguments without the option that asks for it.

    >>> choose_language(["show", "a.txt", "--lang", "en"], {})
    (<Language.EN: 'en'>, ('show', 'a.txt'))
    >>> choose_language(["show"], {"MUCTIEU_LANG": "en"})[0], choose_language(["show"], {})[0]
    (<Language.EN: 'en'>, <Language.VI: 'vi'>)
    """
    language = _known(environment.get(VARIABLE, "")) or Language.VI
    rest: list[str] = []
    words = iter(arguments)
    for word in words:
        asked = next(words, "") if word == OPTION else word.removeprefix(f"{OPTION}=")
        if word == OPTION or word.startswith(f"{OPTION}="):
            if not _known(asked):
                return language, (OPTION, asked)
            language = Language(asked)
        else:
            rest.append(word)
    return language, tuple(rest)


def _known(language: str) -> Language | None:
    """Return the language of that name, None where it is none of ours."""
    return Language(language) if language in tuple(Language) else None


def translate(command: Any, message: str, words: Words) -> None:
    """Give ``command`` and its options the help that the table has for them."""
    command.help = words(message)
    for parameter in command.params:
        own = words.maybe(f"{message}.{parameter.name}") or words.maybe(f"{SHARED}.{parameter.name}")
        parameter.help = own or getattr(parameter, "help", "")
