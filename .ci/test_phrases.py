"""Phrase tables, a row for each class of language: phrases/statements.txt and phrases/figures.txt.

A statement row is a line "> text" ("\\n" in it is a line break) with its findings below, fields divided by " | ":
    Q words | source | role | cue | to | when          a quote
    R words | source | cue | to | when                 a reported claim
    S words                                            a stated claim
    P title | outlet | dateline                        the page, only in rows that are about it
A figure row is "text => words | value | bound | change | unit | of", several divided by " ;; ", or empty.
"-" is a field with nothing; "! known failure" above a row marks one that is not yet got right.
"""

from __future__ import annotations

import json
import re
import unittest
from collections.abc import Iterator
from pathlib import Path
from typing import Optional, Union

from support import news

HERE = Path(__file__).parent / "phrases"
KNOWN = "! known failure"


def field(value: Optional[object]) -> str:
    """A field as the tables write it."""
    return "-" if value is None else value if isinstance(value, str) else json.dumps(value)


def statements(text: str, page: bool = False) -> list[str]:
    """The findings of a text as lines of the table, quotes, reported and stated claims each in text order."""
    article = news.extract(text)
    lines = ["P " + " | ".join(map(field, (article.title, article.outlet, article.dateline)))] if page else []
    for kind, items in (("Q", article.quotes), ("R", article.claims), ("S", article.claims)):
        for item in items:
            if isinstance(item, news.Claim) and item.kind != {"R": "reported", "S": "stated"}[kind]:
                continue
            name, role = (item.source.name, item.source.role) if item.source else (None, None)
            said = [item.cue.text if item.cue else None, item.to, item.when]
            whole: list[Optional[str]] = [item.text, name, role, *said]
            fields = {"Q": whole, "R": [item.text, name, *said], "S": whole[:1]}[kind]
            lines.append(f"{kind} " + " | ".join(field(value) for value in fields))
    return lines


def figures(text: str) -> list[list[Optional[object]]]:
    """The fields of a text's figures in the order of the table."""
    return [[f.text, f.value, f.bound, f.change, f.unit, f.of] for f in news.extract(text.strip()).figures]


def figure_rows(known: bool = False) -> Iterator[tuple[str, str]]:
    """Text and expected figures, row by row; known failures only where they are asked for, with their mark."""
    for row in (HERE / "figures.txt").read_text("utf-8").splitlines():
        text, arrow, expected = row.partition("=>")
        if arrow and (known or not row.startswith(KNOWN)):
            yield text.strip(), expected.strip()


def statement_rows() -> Iterator[tuple[str, list[str], bool]]:
    """Text, expected lines and whether it is a known failure, row by row."""
    known, text, lines = False, "", list[str]()
    for line in [*(HERE / "statements.txt").read_text("utf-8").splitlines(), ""]:
        if line.startswith(KNOWN):
            known = True
        elif line.startswith("> "):
            text = line[2:].replace("\\n", "\n")
        elif line[:2] in ("Q ", "R ", "S ", "P "):
            lines.append(line)
        elif not line and text:
            yield text, lines, known
            known, text, lines = False, "", []


class Phrases(unittest.TestCase):
    """Every row gives what it says, but for those marked; a mark that is no longer true fails as well."""

    def test_statements(self) -> None:
        """Quotes and claims with their sources, cues, addressees and days."""
        rows = list(statement_rows())
        self.assertGreater(len(rows), 80)
        for text, expected, known in rows:
            found = statements(text, any(line[0] == "P" for line in expected))
            with self.subTest(text=text):
                if known:
                    self.assertNotEqual(found, expected, "no longer a failure")
                else:
                    self.assertEqual(found, expected)

    def test_names_that_look_like_verbs(self) -> None:
        """A speaker whose name ends as a past does is found as any other."""
        compared = 0
        for old, new in (("Rask", "Ahmed"), ("Kolt", "Khaled")):
            for text, expected, _ in statement_rows():
                renamed = re.sub(rf"\b{old}\b", new, text)
                if renamed == text or new in text:
                    continue
                paged, compared = any(line[0] == "P" for line in expected), compared + 1
                with self.subTest(text=renamed):
                    found = [re.sub(rf"\b{old}\b", new, line) for line in statements(text, paged)]
                    self.assertEqual(statements(renamed, paged), found)
        self.assertGreater(compared, 100)

    def test_times(self) -> None:
        """A day in the calendar, a month and what is told from today are read as a day of the week is."""
        compared = 0
        times = "on May 6; on 6 May 2019; on Nov. 6; on the 6th of May; on Monday (May 6); in May; in 2012; Tuesday"
        times += "; yesterday; last night; late on Monday; earlier this week; two days ago; on Tuesday morning"
        for text, _, _ in statement_rows():
            days = set(re.findall(r"(?<!arrested |ublished )\bon ([A-Z][a-z]+day)\b(?! [aemn])", text, re.I))
            for time in times.split("; ") if len(days) == 1 else ():
                day, compared = days.copy().pop(), compared + 1
                told = re.compile(rf"\bon {day}\b", re.I)
                changed, *expected = (
                    told.sub(lambda m: time[0].upper() + time[1:] if m[0][0] == "O" else time, line)
                    for line in (text, *statements(text))
                )
                bare = time.partition(" ")[2] if time[:2] in ("on", "in") else time
                lines = [re.sub(rf"\| {day}$", f"| {bare}", line) for line in expected]
                with self.subTest(text=changed):
                    self.assertEqual([line.lower() for line in statements(changed)], [line.lower() for line in lines])
        self.assertGreater(compared, 2000)

    def test_marks_alike(self) -> None:
        """What stands between curly double marks is read alike between guillemets, and between curly single ones."""
        compared = 0
        for opening, closing, own in (("«", "»", '"„«'), ("‘", "’", "\"'„‘’«")):
            table = str.maketrans({"“": opening, "”": closing})
            for text, expected, _ in statement_rows():
                if "“" not in text or text.count("“") != text.count("”") or any(mark in text for mark in own):
                    continue
                paged, compared = any(line[0] == "P" for line in expected), compared + 1
                with self.subTest(text=text.translate(table)):
                    found = [line.translate(table) for line in statements(text, paged)]
                    self.assertEqual(statements(text.translate(table), paged), found)
        self.assertGreater(compared, 500)

    def test_amid(self) -> None:
        """A paragraph in the middle of an article is read as it is alone."""
        compared, around = 0, "The bridge reopened last week after repairs."
        for text, expected, _ in statement_rows():
            if "\n" in text or any(line[0] == "P" for line in expected):
                continue
            compared += 1
            with self.subTest(text=text):
                found = statements(f"{around}\n\n{text}\n\n{around}")
                self.assertEqual([line for line in found if around[:-1] not in line], statements(text))
        self.assertGreater(compared, 500)

    def test_spaces(self) -> None:
        """Spaces that do not break are read as others are, and the spans keep them."""
        texts = [text for text, _, _ in statement_rows()] + [text for text, _ in figure_rows()]
        self.assertGreater(len(texts), 1000)
        for text in texts:
            spaced = text.replace(" ", "\xa0")
            with self.subTest(text=text):
                article = news.extract(spaced)
                self.assertEqual(json.dumps(figures(spaced)).replace("\\u00a0", " "), json.dumps(figures(text)))
                found: list[Union[news.Quote, news.Claim, news.Figure]]
                found = [*article.quotes, *article.claims, *article.figures]
                for item in found:
                    self.assertEqual(spaced[item.start : item.end], item.text)
                    if item.source:
                        mention = item.source.mention
                        self.assertEqual(spaced[mention.start : mention.end], mention.text)

    def test_figures_amid(self) -> None:
        """A sentence's figures are the same behind what is fronted, as somebody's words and as what is reported."""
        compared = 0
        for text, _ in figure_rows():
            if not text.startswith(("The ", "A ")) or text[-1] != "." or re.search("[.?!] [A-Z]", text):
                continue
            later = text[0].lower() + text[1:]
            for whole in (
                f"On Tuesday, {later}",
                f"According to the ministry, {later}",
                f"The ministry said that {later}",
                f"{text[:-1]}, the ministry said.",
                f"{text[:-1]}, while the road was shut.",
                f"“{text}” the mayor said." if "“" not in text and '"' not in text else text,
            ):
                compared += 1
                with self.subTest(text=whole):
                    lower, alike = (json.dumps(figures(part)).lower() for part in (whole, text))
                    self.assertEqual(lower, alike)
        self.assertGreater(compared, 500)

    def test_figures(self) -> None:
        """Figures with value, bound, change, unit and what they measure."""
        rows = list(figure_rows(known=True))
        self.assertGreater(len(rows), 100)
        for text, expected in rows:
            got = " ;; ".join(
                " | ".join(field(value) for value in fields) for fields in figures(text.removeprefix(KNOWN))
            )
            with self.subTest(text=text):
                if text.startswith(KNOWN):
                    self.assertNotEqual(got, expected, "no longer a failure")
                else:
                    self.assertEqual(got, expected)

    def test_figures_set_against_others(self) -> None:
        """What somebody's number is compared with is that source's too."""
        for text, number in {
            "Huda Sami said over 48,000 had returned in May, compared with 31,200 in April.": 2,
            "Huda Sami said he pays $150 per truck, compared to just $40 last year.": 2,
            "“We pay 40 dinars a litre,” Huda Sami said, compared with 25 dinars in Imra.": 2,
            "The fence covers 90 km, Huda Sami said, compared with 40 km in the spring.": 2,
            "Huda Sami said 1,200 boats came in May, compared to 3,400 boats in April, a decrease of 65 percent.": 3,
        }.items():
            with self.subTest(text=text):
                found = news.extract(text).figures
                self.assertEqual([f.source and f.source.name for f in found], ["Huda Sami"] * number)

    def test_offsets(self) -> None:
        """text[start:end] is text for every span of every row."""
        for text, _, _ in statement_rows():
            article = news.extract(text)
            said: list[Union[news.Quote, news.Claim]] = [*article.quotes, *article.claims]
            spans = [(s.text, s.start, s.end) for s in said]
            spans += [(f.text, f.start, f.end) for f in article.figures]
            spans += [item.source.mention for item in said if item.source]
            spans += [item.cue for item in said if item.cue]
            for words, start, end in spans:
                self.assertEqual(text[start:end], words)


if __name__ == "__main__":
    unittest.main()
