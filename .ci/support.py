"""What the tests share: the script as a module, as a process, and in process between byte streams."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tempfile
import unittest
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional, Union
from unittest import mock

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "iraq_border_news.py"
sys.path.insert(0, str(ROOT))

import iraq_border_news as news  # noqa: E402

__all__ = ["ROOT", "SCRIPT", "Result", "ScratchCase", "Stream", "call", "clean_env", "news", "read_lines", "run"]
__all__ += ["spans", "squeezed"]

Result = tuple[int, bytes, str]


def clean_env(extra: Optional[dict[str, str]] = None) -> dict[str, str]:
    """This process's environment without what changes a Python or a colour, and with `extra`."""
    kept = {
        k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "LC_")) and k not in ("NO_COLOR", "TERM")
    }
    return {**kept, "PYTHONDONTWRITEBYTECODE": "1", **(extra or {})}


def run(
    *args: str,
    stdin: bytes = b"",
    env: Optional[dict[str, str]] = None,
    cwd: Union[str, Path] = ROOT,
    stdout: int = subprocess.PIPE,
) -> Result:
    """The script in a fresh process: exit status, standard output, standard error."""
    command = [sys.executable, str(SCRIPT), *args]
    done = subprocess.run(command, input=stdin, stdout=stdout, stderr=subprocess.PIPE, env=clean_env(env), cwd=cwd)
    return done.returncode, done.stdout or b"", done.stderr.decode("utf-8")


class Stream(io.TextIOWrapper):
    """A standard stream over bytes in memory that may claim to be a terminal."""

    def __init__(self, data: bytes = b"", terminal: bool = False) -> None:
        self.memory = io.BytesIO(data)
        super().__init__(self.memory, encoding="utf-8")
        self.terminal = terminal

    def isatty(self) -> bool:
        """Whether it claims to be one."""
        return self.terminal

    def written(self) -> bytes:
        """All that was written to it."""
        self.flush()
        return self.memory.getvalue()


def call(
    *args: str,
    stdin: bytes = b"",
    env: Optional[dict[str, str]] = None,
    cwd: Union[str, Path] = ROOT,
    terminal: bool = False,
) -> Result:
    """The script's `main` in this process, a tenth of `run`'s cost; `terminal` makes both ends claim to be one."""
    streams = Stream(stdin, terminal), Stream(terminal=terminal), Stream()
    here = os.getcwd()
    os.chdir(cwd)
    try:
        with mock.patch.dict(os.environ, clean_env(env), clear=True):
            with mock.patch.multiple(sys, stdin=streams[0], stdout=streams[1], stderr=streams[2]):
                status = news.main(list(args))
    except SystemExit as leaving:
        status = leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
    finally:
        os.chdir(here)
    return status, streams[1].written(), streams[2].written().decode("utf-8")


class ScratchCase(unittest.TestCase):
    """A test with a scratch folder, in which the script runs."""

    def setUp(self) -> None:
        """Make the folder."""
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name).resolve()

    def write(self, name: str, content: Union[str, bytes]) -> str:
        """A file in the folder; its name."""
        data = content if isinstance(content, bytes) else content.encode("utf-8")
        (self.folder / name).write_bytes(data)
        return name

    def call(self, *args: str, stdin: bytes = b"", env: Optional[dict[str, str]] = None) -> Result:
        """`main` in process, in the folder."""
        return call(*args, stdin=stdin, env=env, cwd=self.folder)

    def records(self, *args: str, stdin: bytes = b"") -> list[dict[str, Any]]:
        """What --json prints of a run that must succeed."""
        status, out, err = self.call("--json", *args, stdin=stdin)
        self.assertEqual((status, err), (0, ""))
        return read_lines(out)


def read_lines(out: bytes) -> list[dict[str, Any]]:
    """JSON Lines as a strict reader takes them: UTF-8, each line ended, no NaN."""
    if out and not out.endswith(b"\n"):
        raise ValueError("the last line is not ended")
    return [json.loads(line, parse_constant=refuse) for line in out.decode("utf-8").split("\n")[:-1]]


def refuse(constant: str) -> None:
    """NaN and the infinities are no JSON."""
    raise ValueError(constant)


def spans(value: object) -> Iterator[dict[str, Any]]:
    """Every span inside a record, at any depth."""
    if isinstance(value, dict):
        if "start" in value:
            yield value
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner)


def squeezed(text: str) -> str:
    """Text without white space, so that wrapping does not tell."""
    return "".join(text.split())
