"""Speed, to be read and not asserted: python3 .ci/benchmark.py [FILE ...]

Prints start-up against a bare interpreter, and the time of the whole work and of its stages against a bare word split, on
the files given or on the invented articles of the tests.
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
    for part in (long[: len(long) // 2], long):
        print(f"one article of {len(part):7,} characters: {fastest(lambda: news.extract(part), 2):.2f} s")


if __name__ == "__main__":
    main()
