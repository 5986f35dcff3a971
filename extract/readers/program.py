"""Programs of others: where they stand, and running them for a limited time."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path


def find_program(*names: str, folders: Sequence[str] = ()) -> str | None:
    """Return the path of the first of ``names`` that is on the PATH or in one of ``folders``, else None."""
    search = os.pathsep.join([os.environ.get("PATH", os.defpath), *folders])
    return next((found for name in names if (found := shutil.which(name, path=search))), None)


def run_program(command: Sequence[str | Path], seconds: float) -> subprocess.CompletedProcess[bytes]:
    """Return what ``command`` printed; after ``seconds`` it is ended together with what it started.

    Raises subprocess.TimeoutExpired where it took longer.
    """
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        try:
            out, err = process.communicate(timeout=seconds)
        except BaseException:
            _end(process)
            raise
    return subprocess.CompletedProcess(command, process.returncode, out, err)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End ``process`` and all that it started."""
    if sys.platform == "win32":
        process.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
