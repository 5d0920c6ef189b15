"""The two digests: their quotes and claims as a reader of the digests would note them, written by hand."""

from __future__ import annotations

import unittest
from typing import Optional

from support import news

Row = tuple[str, Optional[str], str, Optional[str], Optional[str]]

# Words, speaker, cue, addressee, day.
QUOTES: dict[str, list[Row]] = {
    "rudaw": [
        ("stiff and powerful deterrence.", "Qasim Muslih", "told", "Rudaw", None),
        ("no force has arrived at the borders.", "Qasim Muslih", "added", None, None),
        ("Our forces are fully prepared,", "Ahmed Nasrullah", "said", None, None),
        ("we will not go through the same again.", "Ahmed Nasrullah", "promised", None, None),
        ("everything is under control.", "Thabet al-Abbasi", "told", "Rudaw", "Monday"),
        ("stand idly.", "Mohammed Shia al-Sudani", "told", "Recep Tayyip Erdogan", "Tuesday"),
    ],
    "northpress": [
        ("Our forces are on maximum alert,", "Haider al-Karkhi", "said", None, None),
        ("There is no opportunity for infiltration,", "Haider al-Karkhi", "added", None, None),
        ("a coordinated assault on Aleppo and its towns.", "Hoshyar Zebari", "wrote", None, None),
        ("reach our borders or infiltrate our territory.", "Hoshyar Zebari", "continued", None, None),
    ],
}

# How a claim begins and ends, who makes it (None: the outlet in its own voice), cue, addressee, day.
CLAIMS: dict[str, list[tuple[str, Optional[str], Optional[str], Optional[str], Optional[str]]]] = {
    "rudaw": [
        ("Iraq is reinforcing its Syrian frontier", None, None, None, None),
        ("its troops were redeploying outside Hama after defeat", "Syrian army", "said", None, "Thursday"),
        ("Rebels swept the north one week earlier and captured Aleppo", None, None, None, None),
        ("Thousands of soldiers ... frontier in Anbar", None, None, None, None),
        ("Rudaw’s Halkawt Azeez joined ... nearly 400 km from Baghdad", None, None, None, None),
        ("Fences, trenches ... walls are being built", None, None, None, None),
        ("any unexpected crossing ... “stiff and powerful deterrence.”", "Qasim Muslih", "told", "Rudaw", None),
        ("Iraq would not “stand idly.”", "Mohammed Shia al-Sudani", "told", "Recep Tayyip Erdogan", "Tuesday"),
        ("they were preparing to march on Homs", "Rebels led by Hay’at Tahrir al-Sham", "said", None, None),
        ("Homs lies 162 kilometers north of Damascus", None, None, None, None),
        ("Syria has seen ... uprising against Bashar al-Assad", None, None, None, None),
        ("new clashes had displaced ... Idlib and Aleppo", "United Nations", "estimated", None, "Wednesday"),
        ("More than 13 million Syrians ... are refugees", "United Nations", "according to", None, None),
    ],
    "northpress": [
        ("Iraq has stepped up security ... provinces of Aleppo and Idlib", None, None, None, None),
        ("Iraq had prepared further ... from spilling over", "Haider al-Karkhi", "confirmed", None, "Friday"),
        ("HTS, formerly Jabhat al-Nusra, ... towns and villages", None, None, None, None),
        ("over 210 kilometers ... of walls would follow next week", "Haider al-Karkhi", "said", None, None),
        ("the measures had no precedent in Iraq", "Haider al-Karkhi", "stressed", None, None),
        ("the Iraqi government ... militants in Syria", "Hoshyar Zebari", "urged", "Iraqi government", None),
        ("extremist factions, ... its towns.”", "Hoshyar Zebari", "wrote", None, None),
        ("The government must ensure", "Hoshyar Zebari", "continued", None, None),
        ("they never “reach ... our territory.”", "Hoshyar Zebari", "continued", None, None),
        ("The violence has caused concern across the region", None, None, None, None),
        ("Iraqi officials are wary of instability reaching the borders", None, None, None, None),
        ("The wall shows Iraq’s resolve ... ISIS exploited", None, None, None, None),
        ("the situation is still fluid and could affect the region", "Analysts", "warn", None, None),
    ],
}

# What each figure measures; more than one where a reader may say either, None where nothing beside it says.
MEASURED: dict[str, list[tuple[str, tuple[Optional[str], ...]]]] = {
    "rudaw": [
        ("one week", ("Rebels", None)),
        ("Thousands", ("soldiers",)),
        ("nearly 600 km", ("frontier", "frontier in Anbar")),
        ("nearly 400 km", ("al-Qa'im", "town")),
        ("three-meter-high", ("fortified walls",)),
        ("162 kilometers", ("Homs",)),
        ("more than a decade", ("turmoil",)),
        ("over 115,000", ("people",)),
        ("More than 13 million", ("Syrians",)),
        ("half", ("pre-war population",)),
        ("more than 6 million", ("refugees", "Syrians")),
    ],
    "northpress": [("over 210 kilometers", ("concrete walls",)), ("100 kilometers", ("walls",))],
}

# The figures that somebody else than the outlet gives, with who does; every other one is the outlet's own.
GIVEN = {
    "rudaw": {
        "over 115,000": "United Nations",
        "More than 13 million": "United Nations",
        "half": "United Nations",
        "more than 6 million": "United Nations",
    },
    "northpress": {"over 210 kilometers": "Haider al-Karkhi", "100 kilometers": "Haider al-Karkhi"},
}


class Digests(unittest.TestCase):
    """Nobody's words stand under another's name."""

    def test_quotes(self) -> None:
        """Every quote has its speaker, cue, addressee and day."""
        for name, rows in QUOTES.items():
            found = news.extract(news.DIGESTS[name][1]).quotes
            got = [(q.text, q.source and q.source.name, q.cue and q.cue.text, q.to, q.when) for q in found]
            self.assertEqual(got, rows, name)

    def test_claims(self) -> None:
        """Every claim, with who makes it, and nothing else."""
        for name, rows in CLAIMS.items():
            found = news.extract(news.DIGESTS[name][1]).claims
            got = [(c.source and c.source.name, c.cue and c.cue.text, c.to, c.when) for c in found]
            self.assertEqual(got, [row[1:] for row in rows], name)
            for claim, (words, *_) in zip(found, rows):
                first, _, last = words.partition(" ... ")
                self.assertTrue(claim.text.startswith(first) and claim.text.endswith(last), claim.text)

    def test_measured(self) -> None:
        """Every figure measures what a reader would say."""
        for name, rows in MEASURED.items():
            found = news.extract(news.DIGESTS[name][1]).figures
            self.assertEqual([f.text for f in found], [text for text, _ in rows], name)
            for figure, (text, heads) in zip(found, rows):
                with self.subTest(digest=name, figure=text):
                    self.assertIn(figure.of, heads)

    def test_figures(self) -> None:
        """Every figure is its speaker's."""
        for name, given in GIVEN.items():
            for figure in news.extract(news.DIGESTS[name][1]).figures:
                with self.subTest(digest=name, figure=figure.text):
                    self.assertEqual(figure.source and figure.source.name, given.get(figure.text))


if __name__ == "__main__":
    unittest.main()
