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

    def test_figures(self) -> None:
        """Every figure is its speaker's."""
        for name, given in GIVEN.items():
            for figure in news.extract(news.DIGESTS[name][1]).figures:
                with self.subTest(digest=name, figure=figure.text):
                    self.assertEqual(figure.source and figure.source.name, given.get(figure.text))


if __name__ == "__main__":
    unittest.main()
