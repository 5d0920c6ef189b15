"""The forms beside the report: the sheet, the page and the marked text show every finding and no harm."""

from __future__ import annotations

import csv
import io
import re
import unittest
from html.parser import HTMLParser
from pathlib import Path
from typing import Optional

from support import ScratchCase, news, squeezed

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))
PLAIN = news.Style(80, False, "a.txt")
VOID = ("br", "meta")
CODES = re.compile(r"\x1b\[[0-9;]*m")

HOSTILE = [
    '<script>alert(1)</script> & “<b>The pier is safe</b>,” said Ida "Q" Kolt, mayor of <i>Ost</i>.',
    "Title </title></style><script>\n\nThe pier {} opened, </mark></p> Ida Kolt said. --> ]]> &#x3c;script&#x3e;",
    (
        "“The\x1b[31m pier\u202e is\ud800 safe\x07,” said Ida Kolt, mayor\x00 of Ost.\n\n\n"
        "  \r\nIt cost 5%\u2028 more.\r\r"
    ),
    "“The ⟦pier⟧ is ⟪12 km⟫ long,” said Ida Kolt. ⌊It rose⌋ ⟨by 3%⟩.",
    "",
    " \n\n ",
]

# A cell, and whether a spreadsheet would run it.
CELLS = [
    ("=1+1", True),
    ("+1", True),
    ("-1", True),
    ("@SUM(A1)", True),
    ("\t=1", True),
    ("\r=1", True),
    ("  =1", True),
    ("\u00a0=1", True),
    ("＝1", True),
    ("\n-2+3", True),
    ("=", False),
    ("-", False),
    ("a=1", False),
    ("“=1", False),
    ("", False),
]


class Tags(HTMLParser):
    """The elements of a page: those left open or closed wrongly, ids, links, what they hold."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, str, str]] = []  # tag, class, id
        self.wrong: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.names: set[str] = set()
        self.texts: dict[str, str] = {}  # by id of a mark's link target: the marked words; by id of a row: its text
        self.marked: list[tuple[str, str]] = []
        self.article = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, Optional[str]]]) -> None:
        """An element begins."""
        found = dict(attrs)
        self.names.add(tag)
        if len(found) != len(attrs) or any(name.startswith("on") or name in ("src", "style") for name in found):
            self.wrong.append(f"{tag} {attrs}")
        if found.get("id"):
            self.ids.append(str(found["id"]))
        if "href" in found:
            self.links.append(str(found["href"]))
        if tag == "a" and self.open[-1][0] == "mark":
            if not found.get("aria-label"):
                self.wrong.append("a link without a label")
        if tag not in VOID:
            self.open.append((tag, str(found.get("class", "")), str(found.get("id", ""))))

    def handle_endtag(self, tag: str) -> None:
        """An element ends, which must be the innermost."""
        if not self.open or self.open.pop()[0] != tag:
            self.wrong.append("/" + tag)

    def handle_data(self, data: str) -> None:
        """Text, which belongs to all that is open; a mark's number is no part of the article."""
        tags = [tag for tag, _, _ in self.open]
        number = "mark" in tags and "a" in tags
        for _, _, name in self.open:
            if name and not number:
                self.texts[name] = self.texts.get(name, "") + data
        if "article" in tags and not number:
            self.article += data


def page_of(text: str) -> tuple[news.Article, str, Tags]:
    """An article, its page, and the page as a browser's parser sees it."""
    article = news.extract(text, "a.txt")
    page = "".join(news.render_page([(article, PLAIN)]))
    tags = Tags()
    tags.feed(page)
    tags.close()
    return article, page, tags


def texts() -> list[str]:
    """The invented articles, the digests and the hostile texts."""
    return [p.read_text("utf-8") for p in ARTICLES] + [t for _, t in news.DIGESTS.values()] + HOSTILE


class Sheet(ScratchCase):
    """--csv."""

    def test_findings(self) -> None:
        """Read again, the rows are the findings."""
        for text in texts():
            article = news.extract(text, "=a.txt")
            sheet = "".join(news.render_csv([(article, PLAIN)]))
            rows = list(csv.DictReader(io.StringIO(sheet, newline="")))
            with self.subTest(text=text[:40]):
                self.assertTrue(
                    sheet.startswith("article,outlet,line,kind,text,source,role,cue,to,when,value,low,high,")
                )
                self.assertEqual(len(rows), len(article.quotes) + len(article.claims) + len(article.figures))
                for kind, item in news.findings(article):
                    self.check_row(rows.pop(0), kind, item, text)

    def check_row(self, row: dict[str, str], kind: str, item: news.Finding, text: str) -> None:
        """One row's cells."""
        start, end = int(row["start"]), int(row["end"])
        self.assertEqual((row["kind"], row["article"], text[start:end]), (kind, "'=a.txt", item.text))
        self.assertEqual(row["line"], str(text.count("\n", 0, start) + 1))
        self.assertEqual(row["text"].removeprefix("'"), news.legible(item.text).removeprefix("'"))
        self.assertEqual(row["source"], news.legible(item.source.name) if item.source else "")
        self.assertEqual(row["role"], news.legible(item.source.role or "") if item.source else "")
        if isinstance(item, news.Figure):
            value = item.value if isinstance(item.value, list) else [item.value]
            cells = [row["low"], row["high"]] if isinstance(item.value, list) else [row["value"]]
            self.assertEqual([float(cell) for cell in cells], [float(v) for v in value])
            self.assertEqual((row["bound"], row["unit"]), (item.bound, item.unit or ""))
        else:
            self.assertEqual((row["cue"], row["to"]), (item.cue.text if item.cue else "", item.to or ""))
            self.assertEqual(row["value"] + row["low"] + row["bound"], "")

    def test_formulas(self) -> None:
        """A cell that would be run stands behind an apostrophe, any other as it is."""
        for text, runs in CELLS:
            quote = news.Quote(text, 0, 1, None, None, None, None)
            article = news.Article("a", None, text, None, [quote], [], [], "a")
            sheet = "".join(news.render_csv([(article, PLAIN)]))
            (row,) = csv.DictReader(io.StringIO(sheet, newline=""))
            with self.subTest(text=text):
                self.assertEqual((row["text"], row["outlet"]), ("'" * runs + text,) * 2)

    def test_lines_end_as_the_standard_has_it(self) -> None:
        """CRLF, one header for several articles, no control character raw."""
        self.write("a.txt", "“The\x1b pier is safe,” said Ida Kolt.\n")
        status, out, _ = self.call("--csv", "a.txt", "a.txt")
        self.assertEqual((status, out.count(b"\r\n"), out.count(b"\n")), (0, 3, 3))
        self.assertNotIn(b"\x1b", out)


class Page(unittest.TestCase):
    """--html."""

    def test_well_formed(self) -> None:
        """Tags balance, ids are unique, links have targets, nothing is loaded or run."""
        for text in texts():
            _, page, tags = page_of(text)
            with self.subTest(text=text[:40]):
                self.assertEqual((tags.wrong, tags.open), ([], []))
                self.assertEqual(len(tags.ids), len(set(tags.ids)))
                self.assertEqual([link for link in tags.links if link[0] != "#" or link[1:] not in tags.ids], [])
                self.assertFalse(tags.names & set("script img link iframe object embed video audio base form".split()))
                self.assertFalse(set(page) & set("\x00\x07\x1b\u202e\u2028\ud800"))
                style = page[: page.index("</style>")]
                self.assertNotRegex(style, r"url\(|@import|https?:")

    def test_text_and_findings(self) -> None:
        """The article's text is whole; every finding is marked, and its row says it."""
        for text in texts():
            article, _, tags = page_of(text)
            with self.subTest(text=text[:40]):
                self.assertEqual(squeezed(tags.article), squeezed(news.legible(text)))
                seen: set[str] = set()
                for mark in news.page_marks(1, article, PLAIN):
                    words = squeezed(news.legible(mark.item.text))
                    if mark.id not in seen:
                        self.assertTrue(words.startswith(squeezed(tags.texts[mark.id])))
                    row = squeezed(tags.texts[mark.id + "r"])
                    shown = (
                        news.figure_text(mark.item, text)
                        if isinstance(mark.item, news.Figure)
                        else news.shown(mark.item.text)
                    )
                    self.assertIn(squeezed(shown), row)
                    seen.add(mark.id)

    def test_comparison(self) -> None:
        """Across articles, every place is a link to what is marked there."""
        texts = [
            "Ost opens\n\nThe pier of Ost is safe, Ida Kolt said. It cost the town of Ost $5.",
            "Kolt\n\nThe harbour of Ost was shut on Monday.",
        ]
        sites = [(news.extract(text, f"{n}.txt"), PLAIN._replace(file=f"{n}.txt")) for n, text in enumerate(texts)]
        tags = Tags()
        html = "".join(news.render_page(sites))
        tags.feed(html)
        self.assertEqual((tags.wrong, [link for link in tags.links if link[1:] not in tags.ids]), ([], []))
        self.assertIn(
            '<h3>Ost</h3>\n<ul>\n<li><a href="#a1R1">0.txt:3</a></li>\n<li><a href="#a2S1">1.txt:3</a></li>', html
        )

    def test_crossing(self) -> None:
        """Two marks that cross are nested in the page, all words under their own."""
        source = news.Source("Kolt", None, news.Span("a", 0, 1))
        claim = news.Claim("a b", 0, 3, "reported", source, None, None, None)
        quote = news.Quote("b c", 2, 5, source, None, None, None)
        article = news.Article("a", None, None, None, [quote], [claim], [], "a b c d")
        html = news.page_text(article, news.page_marks(1, article, PLAIN))
        bare = re.sub(r"<a .*?</a>|^<p>|</p>\n$", "", html)
        first, second = '<mark class="reported" id="a1R1">', '<mark class="quote" id="a1Q1">'
        self.assertEqual(bare, f'{first}a {second}b</mark></mark><mark class="quote"> c</mark> d')


class Marked(ScratchCase):
    """--marked."""

    def test_findings(self) -> None:
        """Between the signs of each kind stand its findings; without the signs it is the article."""
        for text in texts():
            article = news.extract(text, "a.txt")
            out = "".join(news.render_marked([(article, PLAIN)]))
            body = out.split("\n", 2)[2]
            bare = re.sub("[⌊⌋⟨⟩⟪⟫⟦⟧]", "", body)
            with self.subTest(text=text[:40]):
                self.assertEqual(squeezed(bare), squeezed(news.unsigned(text)))
                self.assertFalse(set(out) & set("\x00\x07\x1b\u202e\u2028\ud800\r"))
                for kind, (_, signs, _) in news.KINDS.items():
                    for side, sign in enumerate(signs):
                        before = [re.sub("[⌊⌋⟨⟩⟪⟫⟦⟧]", "", squeezed(part)) for part in body.split(sign)[:-1]]
                        places = [sum(map(len, before[: n + 1])) for n in range(len(before))]
                        wanted = sorted((f.start, f.end)[side] for k, f in news.findings(article) if k == kind)
                        self.assertEqual(places, [len(squeezed(news.unsigned(text[:at]))) for at in wanted])

    def test_colour_is_all_that_differs(self) -> None:
        """Without its codes the coloured text is the plain one; every line ends its codes."""
        for text in texts():
            article = news.extract(text, "a.txt")
            plain = "".join(news.render_marked([(article, PLAIN)]))
            colored = "".join(news.render_marked([(article, PLAIN._replace(color=True))]))
            self.assertEqual(CODES.sub("", colored), plain)
            for line in colored.split("\n"):
                self.assertEqual(line.count("\x1b[0m") * 2, line.count("\x1b"))


class Options(ScratchCase):
    """How the forms are asked for."""

    def test_forms_exclude_one_another(self) -> None:
        """Status 2 and one reason."""
        forms = ["--json", "--csv", "--html", "--marked"]
        for one in forms:
            for other in forms:
                status, out, err = self.call(one, other, "a.txt")
                if one != other:
                    self.assertEqual((status, out), (2, b""))
                    self.assertRegex(err, rf"\Ausage: .*\niraq_border_news: error: .*{other}.*{one}\n\Z")
        for form in forms[1:]:
            self.assertEqual(self.call(form, "--lines", "a.txt")[:2], (2, b""))

    def test_digests_and_bad_files(self) -> None:
        """Each form without a file, and with one that is missing beside a good one."""
        self.write("a.txt", news.DIGESTS["rudaw"][1])
        for form in ("--csv", "--html", "--marked"):
            with self.subTest(form=form):
                status, out, err = self.call(form)
                self.assertEqual((status, err.count("\n")), (0, 1))
                self.assertIn("maximum alert", out.decode("utf-8"))
                alone = self.call(form, "a.txt")
                self.assertEqual((alone[0], alone[2]), (0, ""))
                status, out, err = self.call(form, "missing.txt", "a.txt")
                self.assertEqual((status, out, err.count("\n")), (1, alone[1], 1))


if __name__ == "__main__":
    unittest.main()
