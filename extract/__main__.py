"""The entry of the command line, also as ``python -m extract``; stopping it while it loads is no error."""

import sys

STOPPED = 130  # what a shell expects of a program that was stopped by Ctrl-C


def main() -> None:
    """Load the command line and run it; ends with 130 where Ctrl-C comes before it can speak."""
    try:
        from extract.cli import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(STOPPED)


if __name__ == "__main__":
    main()
