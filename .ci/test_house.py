"""The file's own rules: tables sorted and unique, one banner shape, no import that a run does not need."""

from __future__ import annotations

import ast
import subprocess
import sys
import unittest

from support import ROOT

SCRIPT = ROOT / "iraq_border_news.py"
SOURCE = SCRIPT.read_text("utf-8")
TREE = ast.parse(SOURCE)


def words_of(node: ast.AST) -> list[str]:
    """The words of listed("a b c"); nothing for anything else."""
    if not isinstance(node, ast.Call) or ast.unparse(node.func) != "listed":
        return []
    text = node.args[0]
    return text.value.split() if isinstance(text, ast.Constant) and isinstance(text.value, str) else []


class House(unittest.TestCase):
    """What a reader of the script may rely on."""

    def test_tables(self) -> None:
        """Every table written as words in a string is sorted and names no word twice."""
        written = [words for words in map(words_of, ast.walk(TREE)) if words]
        self.assertGreater(len(written), 100)
        for words in written:
            with self.subTest(first=words[0]):
                self.assertEqual(words, sorted(set(words)))

    def test_functions(self) -> None:
        """No function over 60 lines, each with a docstring or short enough for its name to do."""
        functions = [n for n in ast.walk(TREE) if isinstance(n, ast.FunctionDef)]
        sizes = {f.name: (f.end_lineno or 0) - f.lineno + 1 for f in functions}
        self.assertEqual({name: size for name, size in sizes.items() if size > 60}, {})
        bare = [f.name for f in functions if not ast.get_docstring(f) and sizes[f.name] > 8]
        self.assertEqual(bare, [])

    def test_no_duplicate_names(self) -> None:
        """No top-level name is bound twice."""
        names = [n.name for n in TREE.body if isinstance(n, (ast.FunctionDef, ast.ClassDef))]
        names += [t.id for n in TREE.body if isinstance(n, ast.Assign) for t in n.targets if isinstance(t, ast.Name)]
        self.assertEqual(sorted(names), sorted(set(names)))

    def test_imports(self) -> None:
        """A run loads nothing heavy, and nothing from outside the standard library."""
        command = [sys.executable, "-S", "-B", "-X", "importtime", str(SCRIPT), "--version"]
        log = subprocess.run(command, capture_output=True, check=True).stderr.decode("utf-8")
        loaded = {line.split("|")[-1].strip() for line in log.splitlines()}
        for heavy in ("dataclasses", "inspect", "shutil", "html", "multiprocessing", "urllib", "textwrap", "csv"):
            self.assertNotIn(heavy, loaded)

    def test_help_is_short(self) -> None:
        """The manual fits on a screen."""
        self.assertLessEqual(len((ast.get_docstring(TREE) or "").splitlines()), 40)


if __name__ == "__main__":
    unittest.main()
