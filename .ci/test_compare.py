"""What is said across articles, and of one voice: invented articles, the printed rows written by hand beside them."""

from __future__ import annotations

import itertools
import re
import time
import unittest
from pathlib import Path

from support import ROOT, ScratchCase, call, news, read_lines

CASES = sorted((ROOT / ".ci" / "compare").glob("*.txt"))
ARTICLES = sorted((ROOT / ".ci" / "articles").glob("*.txt"))

Pairing = set[tuple[str, frozenset[tuple[str, int]]]]


def parts(path: Path) -> dict[str, str]:
    """The articles of a case by their file name, then the expected sections by their title."""
    pieces = re.split(r"^==== (.+)\n", path.read_text("utf-8"), flags=re.M)[1:]
    return dict(zip(pieces[::2], pieces[1::2]))


def printed(report: str, title: str) -> str:
    """The rows below a section's heading; nothing where it is not printed."""
    found = re.search(rf"^{re.escape(title)}\n─+\n(.*?)(?:\n\n|\Z)", report, re.M | re.S)
    return found[1].rstrip("\n") + "\n" if found else ""


def extracted(paths: list[Path]) -> list[news.Article]:
    """Articles under their file names."""
    return [news.extract(path.read_text("utf-8"), path.name) for path in paths]


def paired(articles: list[news.Article]) -> Pairing:
    """Which places each section sets side by side, whatever the order."""
    return {
        (part.title, frozenset((articles[n].article, start) for side in row.entries for n, start in side.spots))
        for part in news.compare(articles)
        for row in part.rows
    }


class Cases(ScratchCase):
    """Each case as the command prints it."""

    def test_cases(self) -> None:
        """The section holds the expected rows and no other, in either order of the articles as many."""
        self.assertGreater(len(CASES), 10)
        for path in CASES:
            with self.subTest(case=path.stem):
                files = {name: text for name, text in parts(path).items() if name.endswith(".txt")}
                for name, text in files.items():
                    self.write(name, text)
                status, out, err = self.call(*files)
                self.assertEqual((status, err), (0, ""))
                for title, rows in parts(path).items():
                    if title not in files:
                        self.assertEqual(printed(out.decode("utf-8"), title), rows)

    def test_where(self) -> None:
        """Printed for two articles and for the digests; not for one, with --json, --lines or --who."""
        for name, text in list(parts(CASES[0]).items())[:2]:
            self.write(name, text)
        for args, wanted in [
            (["hill.txt", "vale.txt"], True),
            ([], True),
            (["hill.txt"], False),
            (["hill.txt", "missing.txt"], False),
            (["--json", "hill.txt", "vale.txt"], False),
            (["--who", "ministry", "hill.txt", "vale.txt"], False),
        ]:
            with self.subTest(args=args):
                self.assertEqual(b"\nACROSS THE 2 ARTICLES\n" in self.call(*args)[1], wanted)


class Compare(unittest.TestCase):
    """What holds for any articles."""

    def test_order(self) -> None:
        """The order of the articles does not change what is paired."""
        for path in CASES:
            texts = [(n, t) for n, t in parts(path).items() if n.endswith(".txt")]
            orders = itertools.permutations([news.extract(text, name) for name, text in texts])
            first, *others = map(paired, map(list, orders))
            for other in others:
                self.assertEqual(first, other, path.stem)
        articles = extracted(ARTICLES)
        self.assertEqual(paired(articles), paired(articles[::-1]))

    def test_places(self) -> None:
        """Every place is one of a finding of its article, or of a lead."""
        articles = extracted(ARTICLES)
        for part in news.compare(articles):
            for spot in (s for row in part.rows for side in row.entries for s in side.spots):
                article = articles[spot.article]
                findings = [q.start for q in article.quotes] + [c.start for c in article.claims]
                findings += [f.start for f in article.figures]
                self.assertTrue(part.beside or spot.start in findings)

    def test_units(self) -> None:
        """What a unit measures, and how much of it."""
        for unit, what, size in [
            ("km", "m", 1000),
            ("mi", "m", 1609.344),
            ("cm", "m", 0.01),
            ("km²", "m²", 10**6),
            ("sq mi", "m²", 2589988.11),
            ("cu ft", "m³", 0.028316847),
            ("ha", "m²", 10**4),
            ("kg", "g", 1000),
            ("t", "g", 10**6),
            ("week", "s", 604800),
            ("MW", "W", 10**6),
            ("$", "$", 1),
            ("$/barrel", "$/barrel", 1),
            ("", "", 1),
        ]:
            with self.subTest(unit=unit):
                self.assertEqual(news.size_of(unit)[0], what)
                self.assertAlmostEqual(news.size_of(unit)[1] / size, 1, 6)

    def test_pairs(self) -> None:
        """Two sentences' figures agree, differ, are open, or stand for two things."""
        names = "Nobody in Varenia, Ostmark, Dravia, Lomsk, Brod or Tarn spoke."
        for line in (ROOT / ".ci" / "phrases" / "pairs.txt").read_text("utf-8").splitlines()[1:]:
            wanted, *sentences = (part.strip() for part in line.split("|"))
            with self.subTest(line=line):
                articles = [news.extract(f"A title\n\n{s} {names}", str(n)) for n, s in enumerate(sentences)]
                (rows,) = (part.rows for part in news.compare(articles) if part.title.startswith("Figures"))
                told = [re.split("[:,] ", row.head.rpartition("): ")[2])[0] for row in rows]
                self.assertEqual(told, [wanted] if wanted != "none" else [])

    def test_nothing(self) -> None:
        """Articles with nothing in them are compared too."""
        self.assertEqual(len(news.compare([news.extract(""), news.extract("No."), news.extract("")])), 1)

    def test_speed(self) -> None:
        """Two hundred articles take seconds, not minutes: no step compares every finding with every other."""
        articles = [a._replace(article=f"{n}") for n in range(8) for a in extracted(ARTICLES)][:200]
        began = time.process_time()
        news.compare(articles)
        self.assertLess(time.process_time() - began, 10)


PIER = """\
Pier of Ost opens

“The pier is safe,” said Ida Kolt, mayor of Ost. Kolt said that 300 people had walked on it.

Odo Brenn, an engineer, said the pier was 40 m long. “It will last,” he told the Hill.
"""
GRAIN = """\
Grain comes to Ost

Ida al-Kolt, a merchant, said the grain was dear. “Bread is dear,” Ida Kolt said.
"""


class Who(ScratchCase):
    """--who NAME."""

    def setUp(self) -> None:
        """Two articles."""
        super().setUp()
        self.write("pier.txt", PIER)
        self.write("grain.txt", GRAIN)

    def heard(self, who: str, *files: str) -> list[tuple[str, list[str], list[str], list[str]]]:
        """Article, quotes, claims and figures of one voice."""
        return [
            (r["article"], *([x["text"] for x in r[k]] for k in ("quotes", "claims", "figures")))
            for r in self.records("--who", who, *files)
        ]

    def test_filter(self) -> None:
        """The findings of one voice, by whole words of the full name, in any case; articles without it stay in JSON."""
        brenn = ("pier.txt", ["It will last,"], ["the pier was 40 m long"], ["40 m"])
        self.assertEqual(self.heard("odo brenn", "pier.txt"), [brenn])
        for who in ("Brenn", "BRENN", "Odo"):
            self.assertEqual(self.heard(who, "pier.txt", "grain.txt"), [brenn, ("grain.txt", [], [], [])])
        kolt = ("pier.txt", ["The pier is safe,"], ["300 people had walked on it"], ["300"])
        also = ("grain.txt", ["Bread is dear,"], ["the grain was dear"], list[str]())
        self.assertEqual(self.heard("kolt", "pier.txt", "grain.txt"), [kolt, also])
        self.assertEqual(self.heard("al-kolt", "pier.txt", "grain.txt")[0][1:], ([], [], []))

    def test_report(self) -> None:
        """The report is on that voice alone, with outlet and place, and leaves out articles that do not hear it."""
        status, out, err = self.call("--who", "brenn", "grain.txt", "pier.txt")
        self.assertEqual((status, err), (0, ""))
        text = out.decode("utf-8")
        for wanted in ("Pier of Ost opens\n", "pier.txt:5", "“It will last,”", "the pier was 40 m long", "40 m "):
            self.assertIn(wanted, text)
        for other in ("Kolt", "grain.txt", "The pier is safe"):
            self.assertNotIn(other, text)

    def test_nobody(self) -> None:
        """Nobody of that name: the voices on standard error, status 1, with every form."""
        listed = r"iraq_border_news: --who Bren: [^\n]+\n  Ida Kolt\n  Odo Brenn\n"
        status, out, err = self.call("--who", "Bren", "pier.txt")
        self.assertEqual((status, out), (1, b""))
        self.assertRegex(err, rf"\A{listed}\Z")
        status, out, err = self.call("--json", "--who", "Bren", "pier.txt")
        self.assertEqual((status, read_lines(out)[0]["quotes"]), (1, []))
        self.assertRegex(err, rf"\A{listed}\Z")
        status, out, err = self.call("--json", "--lines", "--who", "x", stdin=b'{"text": "It rains."}\n')
        self.assertEqual((status, len(read_lines(out))), (1, 1))
        self.assertEqual(err.count("\n"), 1)

    def test_digests(self) -> None:
        """The digests are asked too."""
        status, out, _ = call("--who", "karkhi")
        self.assertEqual(status, 0)
        self.assertIn("maximum alert", out.decode("utf-8"))
        self.assertNotIn("Zebari", out.decode("utf-8"))

    def test_usage(self) -> None:
        """A name needs a word."""
        for args in ([""], [" "], ["?!"], []):
            status, out, err = self.call("--who", *args)
            self.assertEqual((status, out), (2, b""))
            self.assertIn("--who", err)


if __name__ == "__main__":
    unittest.main()
