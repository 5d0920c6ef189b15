"""Whole articles, invented, annotated by another hand in the output's own form.

articles/NAME.txt is the article, articles/NAME.jsonl its annotation: a first line with title, outlet and dateline,
then one finding a line. A field may be a list: any of it is right. "alts" are further extents, "must": false is neither
asked for nor wrong, "either" leaves open who says it, "known failure" names a finding that is not yet got right.
"""

from __future__ import annotations

import json
import re
import textwrap
import unittest
from pathlib import Path
from typing import Any, Optional

from support import news

HERE = Path(__file__).parent / "articles"
SMALL = set("the a an of in at for to and or by with from on his her their its is was who that which".split())
BLANKS = re.compile(r"[\s\u200b-\u200f\ufeff]+")
Finding = dict[str, Any]


def fold(text: Optional[str]) -> str:
    """Text as fields are compared: case, apostrophes, a leading article and edge marks folded."""
    return re.sub(r"^(the|an?) ", "", (text or "").replace("’", "'").casefold().strip(" .,'\"“”"))


def words(text: Optional[str]) -> set[str]:
    """The content words of a field."""
    return set(re.findall(r"[\w'-]+", fold(text))) - SMALL


def options(value: Any) -> list[Any]:
    """What a field allows."""
    return value if isinstance(value, list) else [value]


def overlap(gold: Finding, found: Finding) -> float:
    """Shared characters over all characters, for the best of the extents that gold allows."""
    best = 0.0
    for start, end in [(gold["start"], gold["end"]), *gold.get("alts", [])]:
        both = min(end, found["end"]) - max(start, found["start"])
        best = max(best, both / (max(end, found["end"]) - min(start, found["start"])))
    return best


def same_name(gold: Any, found: Optional[str]) -> bool:
    """Equal, or one is the other with a title in front."""

    def same(one: str, other: str) -> bool:
        return one == other or bool(one and other) and (other.endswith(" " + one) or one.endswith(" " + other))

    return any(same(fold(g), fold(found)) for g in options(gold))


def shares_half(gold: Any, found: Optional[str]) -> bool:
    """Nothing where gold has nothing; else half of the content words of one allowed form."""
    return any(bool(g) == bool(found) and 2 * len(words(g) & words(found)) >= len(words(g)) for g in options(gold))


def source_faults(gold: Finding, found: Finding, role: bool) -> list[str]:
    """What differs between the sources of two findings."""
    want, got = gold.get("source"), found["source"]
    if gold.get("either"):
        return []
    if not want or not got:
        return [] if bool(want) == bool(got) else [f"source {got and got['name']!r}, not {want and want['name']!r}"]
    out = []
    mention = want.get("mention")
    if mention and overlap(mention, got["mention"]) <= 0:
        out.append(f"mention {got['mention']['text']!r}, not {mention['text']!r}")
    if not same_name(want["name"], got["name"]):
        out.append(f"source {got['name']!r}, not {want['name']!r}")
    elif role and not shares_half(want.get("role"), got["role"]):
        out.append(f"role {got['role']!r}, not {want.get('role')!r}")
    return out


def statement_faults(gold: Finding, found: Finding) -> list[str]:
    """What is wrong with a quote or claim."""
    if "kind" in found and found["kind"] != gold["kind"]:
        return [] if gold.get("either") else [f"kind {found['kind']}"]
    if gold.get("kind") == "stated":
        return []
    out = source_faults(gold, found, "kind" not in found)
    want, got = gold.get("cue"), found["cue"]
    if bool(want) != bool(got) or want and got and overlap(want, got) <= 0:
        out.append(f"cue {got and got['text']!r}, not {want and want['text']!r}")
    return out + [
        f"{f} {found[f]!r}, not {gold.get(f)!r}" for f in ("to", "when") if not shares_half(gold.get(f), found[f])
    ]


def figure_faults(gold: Finding, found: Finding) -> list[str]:
    """What is wrong with a figure."""
    value, same = gold["value"], ("bound", "unit", "change")
    right = found["value"] == value or isinstance(value, list) and found["value"] in value
    out = [] if right else [f"value {found['value']}"]
    out += [f"{f} {found[f]!r}, not {gold[f]!r}" for f in same if f in gold and found[f] not in options(gold[f])]
    if gold.get("of") and not any(not words(g) or words(g) & words(found["of"]) for g in options(gold["of"])):
        out.append(f"of {found['of']!r}, not {gold['of']!r}")
    return out + source_faults(gold, found, False)


def pairs(gold: list[Finding], found: list[Finding], least: float) -> list[tuple[Finding, Optional[Finding]]]:
    """Each gold finding with the one that overlaps it best, each used once."""
    scored = sorted(((overlap(g, f), -i, -j) for i, g in enumerate(gold) for j, f in enumerate(found)), reverse=True)
    taken: dict[int, int] = {}
    for score, i, j in scored:
        if score >= least and -i not in taken and -j not in taken.values():
            taken[-i] = -j
    return [(g, found[taken[i]] if i in taken else None) for i, g in enumerate(gold)]


def judge(gold: list[Finding], article: Finding) -> list[tuple[Finding, list[str]]]:
    """Each annotated finding that must be there, with its faults."""
    out = []
    for field, least in (("quotes", 0.9), ("claims", 0.6), ("figures", 0.01)):
        faults = figure_faults if field == "figures" else statement_faults
        for want, got in pairs([g for g in gold if g["field"] == field], article[field], least):
            if want.get("must", True):
                out.append((want, faults(want, got) if got else ["not found"]))
    return out


def bare(value: Any) -> Any:
    """What is found in a text without offsets, its blanks as single spaces."""
    if isinstance(value, dict):
        return {key: bare(v) for key, v in value.items() if key not in ("start", "end")}
    return (
        list(map(bare, value))
        if isinstance(value, list)
        else BLANKS.sub(" ", value)
        if isinstance(value, str)
        else value
    )


def found_in(text: str) -> Any:
    """The same of a text."""
    return bare(json.loads(news.render_json(news.extract(text))))


class WholeArticles(unittest.TestCase):
    """Every article's findings are right, but for those marked as known failures."""

    def test_articles(self) -> None:
        """One subtest a finding; a marked failure that has become right must lose its mark."""
        paths = sorted(HERE.glob("*.txt"))
        self.assertGreaterEqual(len(paths), 12)
        for path in paths:
            head, *gold = map(json.loads, path.with_suffix(".jsonl").read_text("utf-8").splitlines())
            article = json.loads(news.render_json(news.extract(path.read_bytes().decode("utf-8"), path.name)))
            known = head.pop("known failure", [])
            for field, want in head.items():
                with self.subTest(article=path.name, field=field):
                    right = fold(article[field]) in [fold(w) for w in options(want)]
                    self.assertEqual(right, field not in known, f"{field} {article[field]!r}, not {want!r}")
            for want, faults in judge(gold, article):
                with self.subTest(article=path.name, finding=want["text"][:60]):
                    self.assertEqual(bool(faults), "known failure" in want, f"{faults}")

    def test_wrapped(self) -> None:
        """Lines wrapped at a width, and Markdown's marks of headings, change nothing but the offsets."""
        for path in sorted(HERE.glob("*.txt")):
            paragraphs = [line.strip() for line in path.read_text("utf-8").splitlines() if line.strip()]
            for width in (60, 72):
                wrapped = "\n\n".join("\n".join(textwrap.wrap(p, width, break_on_hyphens=False)) for p in paragraphs)
                with self.subTest(article=path.name, width=width):
                    self.assertEqual(found_in("# " + wrapped), found_in("\n\n".join(paragraphs)))

    def test_blanks(self) -> None:
        """Blanks of any kind and width, and signs that have none, change nothing but the offsets."""
        signs = ("  ", "\t", "\xa0", " \u200b", "\u200f \ufeff")
        for path in sorted(HERE.glob("*.txt")):
            text = "\n\n".join(path.read_text("utf-8").split("\n"))
            for sign in signs:
                changed = text.replace(" ", sign).replace("\n\n", "\n\n\u200b")
                found = json.loads(news.render_json(news.extract(changed)))
                with self.subTest(article=path.name, sign=sign):
                    self.assertEqual(bare(found), found_in(text))
                    for item in (*found["quotes"], *found["claims"], *found["figures"]):
                        self.assertEqual(changed[item["start"] : item["end"]], item["text"])


if __name__ == "__main__":
    unittest.main()
