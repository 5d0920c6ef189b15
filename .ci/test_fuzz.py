"""Damaged articles: whatever the text, nothing is raised, offsets are exact, figures finite, every form well formed.

The seed is fixed; FUZZ_SEED in the environment sets another, FUZZ_ROUNDS more rounds.
"""

from __future__ import annotations

import csv
import io
import json
import math
import os
import random
import re
import unicodedata
import unittest
from collections.abc import Callable
from pathlib import Path

from support import call, news, read_lines, spans
from test_forms import Tags

STRAIGHT = str.maketrans("“”‘’", "\"\"''")
ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))
ODD = """
    “ ” " ' '' ‘ ’ « » ( ) [ ] , . : ; — – - / … % $ ½ ² ²³ -5 1/0 10^999 's ’s U.S. Gen. NAME: Al- al- © ™
    <b> </script> &amp; =1+1 @x ```
""".split()
ODD += [
    "",
    " ",
    "\t",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "\x0b",
    "\x0c",
    "\x1c",
    "\x85",
    "\u2028",
    "\u2029",
    "\u3000",
    "\u00a0",
    "- X",
    "NAME: ",
]
ODD += [
    "\x00",
    "\x07",
    "\x1b[31m",
    "\x1b]0;t\x07",
    "\x7f",
    "\x9b",
    "\u200b",
    "\u200d",
    "\u00ad",
    "\u202e",
    "\u2066",
    "\ufeff",
    "\ud800",
    "\udc00",
]
ODD += [
    "😀",
    "👩‍👩‍👧",
    "🇮🇶",
    "e\u0301",
    "\u0301",
    "a" + "\u0300" * 60,
    "ا",
    "قال",
    "שלום",
    "字",
    "他说",
    "नमस्ते",
    "Ωμέγα",
    "Ślōv",
    "İI",
    "ß",
    "ﬁ",
    "٣",
    "Ⅷ",
    "𝟙",
]
ODD += [
    "said ",
    "according to ",
    "he ",
    "who ",
    "to ",
    "and that ",
    "of the ",
    "9" * 400,
    "one hundred twenty " * 200,
    "million ",
    "per cent ",
    "A" * 300,
    "“" * 40,
    "(" * 40,
]


def damaged(text: str, chance: random.Random) -> str:
    """A piece of a text with words and marks moved, doubled, dropped and put in, then perhaps changed as a whole."""
    start = chance.randrange(len(text))
    words = text[start : start + chance.randrange(40, 900)].split(" ")
    for _ in range(chance.randrange(1, 14)):
        k = chance.randrange(len(words))
        words[k : k + chance.randrange(3)] = [chance.choice(ODD), *chance.sample(words, min(2, len(words)))][
            : chance.randrange(1, 4)
        ]
    text = chance.choice(WHOLE)(chance.choice([" ", " ", " ", "", "\n"]).join(words), chance)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")  # two halves that meet are one


def cut(text: str, chance: random.Random) -> str:
    """A text that ends anywhere."""
    return text[: chance.randrange(len(text) + 1)]


def strewn(text: str, chance: random.Random) -> str:
    """A text with any characters at all put in."""
    for _ in range(20):
        k = chance.randrange(len(text) + 1)
        text = text[:k] + chr(chance.randrange(0x110000)) * chance.randrange(1, 4) + text[k:]
    return text


def shuffled(text: str, chance: random.Random) -> str:
    """The characters of a text in any order."""
    return "".join(chance.sample(text, len(text)))


def endless(text: str, chance: random.Random) -> str:
    """A few words over and over."""
    return " ".join(text.split(" ")[: chance.randrange(1, 9)] * 60)


WHOLE: list[Callable[[str, random.Random], str]] = (
    [cut] * 4 + [lambda text, _: text] * 4 + [strewn] * 2 + [shuffled, endless]
)
WHOLE += [lambda text, _: text.upper(), lambda text, _: text.title(), lambda text, _: "".join(text.split())]
WHOLE += [lambda text, _: unicodedata.normalize("NFKD", text), lambda text, _: text.translate(STRAIGHT) * 2]


def printable(out: str) -> None:
    """No control or format character, line separator or surrogate but the line feed."""
    odd = {c for c in out if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")} - {"\n"}
    if odd:
        raise ValueError(f"raw {odd}")


def json_lines(out: str) -> None:
    """One object a line, and nothing raw."""
    read_lines(out.encode("utf-8"))
    printable(out)


# Every form of output: its options, and what raises where its text is wrong.
FORMS: dict[str, tuple[list[str], Callable[[str], None]]] = {
    "report": ([], printable),
    "JSON": (["--json"], json_lines),
}


class Fuzz(unittest.TestCase):
    """Random damage to the invented articles."""

    def setUp(self) -> None:
        """The damaged texts."""
        self.seed = os.environ.get("FUZZ_SEED", "1")
        chance = random.Random(self.seed)
        texts = [path.read_text("utf-8") for path in ARTICLES]
        rounds = range(int(os.environ.get("FUZZ_ROUNDS", "400")))
        self.texts = [damaged(chance.choice(texts), chance) for _ in rounds]

    def test_findings(self) -> None:
        """Exact spans of at least a character and finite values for every text."""
        for n, text in enumerate(self.texts):
            with self.subTest(seed=self.seed, round=n, text=text):
                article = news.extract(text)
                record = json.loads(news.render_json(article))
                self.check_forms(article)
                for span in spans(record):
                    self.assertTrue(span["text"])
                    self.assertEqual(text[span["start"] : span["end"]], span["text"])
                for figure in record["figures"]:
                    values = figure["value"] if isinstance(figure["value"], list) else [figure["value"]]
                    self.assertTrue(all(map(math.isfinite, values)))

    def test_forms(self) -> None:
        """Every form of every text by the command line: well formed, UTF-8, nothing on standard error."""
        for n, text in enumerate(self.texts):
            data = text.replace("\0", " ").encode("utf-8", "replace")
            if not data.strip():
                continue
            for form, (options, check) in FORMS.items():
                with self.subTest(seed=self.seed, round=n, form=form, text=text):
                    status, out, err = call(*options, "-", stdin=data)
                    if not status:
                        self.assertEqual(err, "")
                        check(out.decode("utf-8"))
                    else:  # "<html>" came to stand in front
                        self.assertRegex(err, r"\Airaq_border_news: -: is (?:empty|a web page)[^\n]*\n\Z")

    def test_again_and_again(self) -> None:
        """Sentences that each refer to the ones before: one claim each, and an end."""
        for said in (
            "The 58-year-old said it rained. ",
            "He said she told him. ",
            "The official said so, the minister said. ",
            "The miner said Vestin has no ore. ",
        ):
            times = 400 if "miner" in said else 60  # a description asks for less than a pronoun
            found = news.extract("Ida Kolt came. " + said * times).claims
            self.assertGreaterEqual(len([c for c in found if c.kind == "reported"]), times, said)

    def test_found_before(self) -> None:
        """Texts that once gave a finding without words, or one twice."""
        turns = 'RASK: We left.\n\nKOLT: Who did?\n\nRASK: All.\n\n"Thank you."\n\nKOLT: Nobody stayed.\n'
        titled = "The Guild Left. The Organisation Urges The Council Of Tarn To Close The Gates."
        for text in ("A clerk said the lock was shut, adding that ’s", "'' ``` '' RASK:  '' \r\n", turns, titled):
            article = news.extract(text)
            self.check_forms(article)
            self.assertTrue(all(span["text"] for span in spans(json.loads(news.render_json(article)))))

    def test_lines(self) -> None:
        """All texts as JSON Lines, lone surrogates and NULs among them: one line for each, in order."""
        data = "".join(json.dumps({"id": text, "text": text}) + "\n" for text in self.texts)
        texts = [json.loads(json.dumps(text)) for text in self.texts]  # two surrogates may have met
        status, out, err = call("--json", "--lines", stdin=data.encode("utf-8"))
        self.assertEqual((status, err, [r["article"] for r in read_lines(out)]), (0, "", texts))
        printable(out.decode("utf-8"))

    def check_forms(self, article: news.Article) -> None:
        """A sheet that is read again, a page that is well-formed, the marked text: nothing raw in any of them."""
        site = (article, news.Style(80, False, "-"))
        found = len(news.findings(article))
        sheet = "".join(news.render_csv([site]))
        rows = list(csv.DictReader(io.StringIO(sheet, newline=""), strict=True))
        self.assertEqual([len(row) for row in rows], [len(news.COLUMNS)] * found)
        page = "".join(news.render_page([site]))
        tags = Tags()
        tags.feed(page)
        self.assertEqual((tags.wrong, tags.open, len(set(tags.ids))), ([], [], len(tags.ids)))
        self.assertLessEqual({link[1:] for link in tags.links}, set(tags.ids))
        marked = "".join(news.render_marked([site]))
        counts = [marked.count(signs[0]) for _, signs, _ in news.KINDS.values()]
        self.assertEqual(sum(counts), found + len(counts))
        for text in (sheet, page, marked):
            self.assertFalse([c for c in re.findall(news.UNSAFE, text) if c not in "\t\r\n"])


if __name__ == "__main__":
    unittest.main()
