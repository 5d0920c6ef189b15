"""The README's commands print what it shows, and its library example runs."""

from __future__ import annotations

import re
import subprocess
import sys
import unittest

from support import ROOT

README = (ROOT / "README.md").read_text("utf-8")


def unnumbered(text: str) -> str:
    """Text without the script's line numbers and the space they take, which move with every change of the script."""
    return re.sub(r"\.py:\d+", ".py", text)


class Readme(unittest.TestCase):
    """Blocks with a command and its output, blocks of Python."""

    def test_console_blocks(self) -> None:
        """The lines below "$ command" are printed one after the other; "..." stands for any lines."""
        blocks = re.findall(r"```console\n\$ python3 (.+)\n((?:.*\n)+?)```", README)
        self.assertGreaterEqual(len(blocks), 3)
        for command, shown in blocks:
            with self.subTest(command=command):
                done = subprocess.run([sys.executable, *command.split()], capture_output=True, cwd=ROOT, check=True)
                printed = unnumbered(done.stdout.decode("utf-8"))
                for part in shown.split("...\n"):
                    self.assertIn(unnumbered(part.rstrip("\n")), printed)

    def test_first_screen(self) -> None:
        """The first twenty lines hold a command and its output."""
        first = "\n".join(README.splitlines()[:20])
        self.assertIn("$ python3 iraq_border_news.py\n", first)
        self.assertIn("nothing to install", first)

    def test_library_example(self) -> None:
        """The Python block runs and prints the speaker and the words."""
        (code,) = re.findall(r"```python\n(.+?)```", README, re.S)
        done = subprocess.run([sys.executable, "-B", "-c", code], capture_output=True, cwd=ROOT, check=True)
        self.assertEqual(done.stdout.decode("utf-8"), "Karim Dosti | The pass is shut,\n")


if __name__ == "__main__":
    unittest.main()
