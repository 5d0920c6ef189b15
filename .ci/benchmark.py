"""Speed, to be read and not asserted: python3 .ci/benchmark.py [FILE ...]

Prints start-up against a bare interpreter, and the time of the whole work and of its stages against a bare word split,
on the files given or on the invented articles of the tests; then what twice as much of any one thing costs.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from support import ROOT, news

SCRIPT = str(ROOT / "iraq_border_news.py")
ODD = {
    "he said that": "he said that ",
    "said between dashes": "—said—",
    "said between marks": '" said he. "',
    "according to the": "according to the ",
    "no spaces": "abcdefghij",
    "digits": "7",
}
ODD |= {
    "opening marks": "“",
    "straight marks": '"',
    "commas": ", ",
    "capitals": "Abc Def ",
    "numbers": "7 ",
    "halves": "1/2 ",
}
ODD |= {
    "per cent": "5% ",
    "ranges": "10-15 ",
    "number words": "one hundred twenty ",
    "brackets": "([{",
    "line ends": "\n",
}
ODD |= {"called": " “T,” said Abc calling it “T2 T3 T4”", "while": ", while the guild has left and demanded an end"}
ODD |= {"saying": "saying ", "quotes": "“A,” said Abc Def, “b.”\n\n", "lone quotes": "“We go to the park.”\n\n"}
ODD |= {"one surname": "".join(f"Person{n}x Smith said it. " for n in range(3000))}
ODD |= {"one name": "Abc Def Ghi said ", "no line break": "The dog ran to the old house and he said it was fine "}
WORDS = re.compile(r"\w+(?:['’-]\w+)*|[^\w\s]")


def fastest(work: Callable[[], object], times: int) -> float:
    """The shortest of several runs, in seconds."""
    best = float("inf")
    for _ in range(times):
        began = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - began)
    return best


def started(*args: str) -> float:
    """The time of a fresh interpreter with these arguments."""
    return fastest(lambda: subprocess.run([sys.executable, *args], capture_output=True, check=True), 15)


def main() -> None:
    """Print the ratios."""
    paths = [Path(p) for p in sys.argv[1:]] or sorted((ROOT / ".ci" / "articles").glob("*.txt"))
    texts = [path.read_text("utf-8") for path in paths]
    texts *= 1 + 200_000 // sum(map(len, texts))
    size = sum(map(len, texts))
    split = fastest(lambda: [WORDS.findall(text) for text in texts], 5)
    whole = fastest(lambda: [news.render_json(news.extract(text)) for text in texts], 3)
    pages = [(text, news.read_page(text)[0]) for text in texts]
    figures = fastest(lambda: [news.find_figures(text, page.words, page.lines) for text, page in pages], 3)
    layout = fastest(lambda: [news.read_page(text) for text in texts], 3)
    bare, version = started("-S", "-c", "pass"), started("-S", SCRIPT, "--version")
    plain, digests = started("-c", "pass"), started(SCRIPT)
    print(f"--version           {version / bare:5.1f} x a bare interpreter, both with -S")
    print(f"the digests         {digests / plain:5.1f} x a bare interpreter")
    print(
        f"the whole work      {whole / split:5.1f} x a bare word split, {size / whole / 1e6:.2f} M characters a second"
    )
    print(f"  reading, splitting {100 * layout / whole:4.0f} % of it")
    print(f"  figures            {100 * figures / whole:4.0f} % of it")
    long = "\n\n".join(texts)
    for name, unit in {"these articles": long, **ODD}.items():
        times = [fastest(lambda: news.extract((unit * (size // len(unit) + 1))[:size]), 1) for size in (25_000, 50_000)]
        print(
            f"25,000 characters of {name:28} {times[0]:6.2f} s, 50,000 {times[1]:6.2f} s, x {times[1] / times[0]:.1f}"
        )


if __name__ == "__main__":
    main()
