"""Damaged articles: whatever the text, nothing is raised, offsets are exact and figures finite.

The seed is fixed; FUZZ_SEED in the environment sets another, FUZZ_ROUNDS more rounds.
"""

from __future__ import annotations

import json
import math
import os
import random
import unittest
from pathlib import Path

from support import news

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))
ODD = [
    "“",
    "”",
    '"',
    "'",
    "''",
    "‘",
    "’",
    "«",
    "(",
    ")",
    ",",
    ".",
    ":",
    "—",
    "-",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " ",
    "",
    "said ",
]
ODD += [
    "according to ",
    "he ",
    "who ",
    "and that ",
    "9" * 400,
    "1/0",
    "10^999 ",
    "½",
    "²",
    "²³ ",
    "$",
    "%",
    "to ",
    "-5",
    "\u200b",
    "\u202e",
]
ODD += [
    "\ud800",
    "😀",
    "ا",
    "字",
    "e\u0301",
    "\x1b[31m",
    "\x00",
    "NAME: ",
    "- X",
    "of the ",
    "Al-",
    "al-",
    "'s",
    "’s ",
    "U.S. ",
    "Gen. ",
]


def damaged(text: str, chance: random.Random) -> str:
    """A piece of a text with words and marks moved, doubled, dropped and put in."""
    start = chance.randrange(len(text))
    words = text[start : start + chance.randrange(40, 900)].split(" ")
    for _ in range(chance.randrange(1, 14)):
        k = chance.randrange(len(words))
        words[k : k + chance.randrange(3)] = [chance.choice(ODD), *chance.sample(words, min(2, len(words)))][
            : chance.randrange(1, 4)
        ]
    return chance.choice([" ", " ", " ", "", "\n"]).join(words)


class Fuzz(unittest.TestCase):
    """Random damage to the invented articles."""

    def test_damage(self) -> None:
        """A report, JSON, exact spans and finite values for every text."""
        seed = os.environ.get("FUZZ_SEED", "1")
        chance = random.Random(seed)
        texts = [path.read_text("utf-8") for path in ARTICLES]
        for n in range(int(os.environ.get("FUZZ_ROUNDS", "400"))):
            text = damaged(chance.choice(texts), chance)
            with self.subTest(seed=seed, round=n, text=text):
                article = news.extract(text)
                spans = [(i.text, i.start, i.end) for i in article.quotes]
                spans += [(i.text, i.start, i.end) for i in article.claims]
                spans += [(i.text, i.start, i.end) for i in article.figures]
                for words, start, end in spans:
                    self.assertEqual(text[start:end], words)
                for figure in article.figures:
                    values = figure.value if isinstance(figure.value, list) else [figure.value]
                    self.assertTrue(all(math.isfinite(value) for value in values))
                self.assertEqual(json.loads(news.render_json(article))["article"], "-")
                report = news.render_report(article, news.Style(80, False, "-"))
                self.assertTrue(
                    report.isprintable() or not set(filter(lambda c: not c.isprintable(), report)) - {"\n", "\u00a0"}
                )


if __name__ == "__main__":
    unittest.main()
