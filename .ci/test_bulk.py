"""Many articles: --lines and --jobs, what a killed process costs, Ctrl-C, progress. Every article here is invented."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import unittest
from pathlib import Path
from unittest import mock

from support import ROOT, SCRIPT, ScratchCase, clean_env, news, read_lines, run

POSIX = unittest.skipUnless(os.name == "posix", "needs a POSIX system")
TEXT = (
    "“Pier {0} is safe,” said Ida Kolt, mayor of Ost. Pier {0} is {0} km long.\n\n"
    "Odo Brenn, a guide, said it was shut.\n"
)
SPAWN = "import multiprocessing\nmultiprocessing.set_start_method('spawn')\n"
POISON = """\
import multiprocessing, os, signal, sys
sys.path.insert(0, {root!r})
import iraq_border_news as news
multiprocessing.set_start_method("fork")
extract = news.extract
def poisoned(text, article="-"):
    if "poison" in text:
        os.kill(os.getpid(), signal.SIGKILL)
    return extract(text, article)
news.extract = poisoned
sys.exit(news.main(sys.argv[1:]))
"""


def lines(count: int, times: int = 1) -> bytes:
    """Articles as JSON Lines, each `times` as long."""
    return b"".join(json.dumps({"id": n, "text": TEXT.format(n) * times}).encode() + b"\n" for n in range(count))


class Jobs(ScratchCase):
    """The same bytes by several processes as by one."""

    def test_lines(self) -> None:
        """Good, bad and blank lines of several files, one of them missing: output and complaints, each in order."""
        self.write("a.jsonl", lines(90) + b"\n[]\n" + lines(90) + b"{\n")
        self.write("b.jsonl", lines(2, 600) + b"7\n" + lines(40))
        args = ("--json", "--lines", "a.jsonl", "missing", "-", "b.jsonl")
        alone = run(*args, stdin=lines(3), cwd=self.folder)
        self.assertEqual((alone[0], len(read_lines(alone[1])), alone[2].count("\n")), (1, 225, 4))
        for jobs in ("--jobs=2", "--jobs=0", "--jobs=7"):
            with self.subTest(jobs=jobs):
                self.assertEqual(run(*args, jobs, stdin=lines(3), cwd=self.folder), alone)

    def test_files(self) -> None:
        """Reports and JSON of several files, standard input among them."""
        for n in range(5):
            self.write(f"{n}.txt", TEXT.format(n))
        for args in (["0.txt", "missing", "1.txt", "-", "2.txt"], ["--json", "4.txt", ".", "3.txt", "4.txt"]):
            with self.subTest(args=args):
                alone = run(*args, stdin=TEXT.encode(), cwd=self.folder)
                self.assertEqual(alone[0], 1)
                self.assertEqual(run(*args, "--jobs", "3", stdin=TEXT.encode(), cwd=self.folder), alone)

    def test_started_afresh(self) -> None:
        """The same where processes are not copies of the first one, as on macOS and Windows."""
        self.write("sitecustomize.py", SPAWN)
        alone = run("--json", "--lines", stdin=lines(80) + b"[]\n")
        env = {"PYTHONPATH": str(self.folder)}
        self.assertEqual(run("--json", "--lines", "--jobs", "2", stdin=lines(80) + b"[]\n", env=env), alone)

    def test_wrong_numbers(self) -> None:
        """Usage, status 2."""
        for wrong in ("-1", "two", "1.5", ""):
            status, out, err = self.call("--json", "--lines", f"--jobs={wrong}")
            self.assertEqual((status, out), (2, b""))
            self.assertIn("--jobs", err)

    def test_failing_article(self) -> None:
        """It is named and costs only itself."""
        real = news.extract

        def fragile(text: str, article: str = "-") -> news.Article:
            if article == "1":
                raise RecursionError("too\ndeep")
            return real(text, article)

        with mock.patch.object(news, "extract", fragile):
            status, out, err = self.call("--json", "--lines", stdin=lines(3))
        self.assertEqual((status, [r["article"] for r in read_lines(out)]), (1, ["0", "2"]))
        self.assertRegex(err, r"\Airaq_border_news: -: line 2: .*RecursionError: too deep.*\n\Z")

    @POSIX
    def test_killed(self) -> None:
        """The articles that kill their process are named, every other one is printed, and the run ends."""
        self.write("poison.py", POISON.format(root=str(ROOT)))
        bad = json.dumps({"text": "poison"}).encode() + b"\n"
        data = bad + lines(100) + bad + bad + lines(70)
        command = [sys.executable, "-B", "poison.py", "--json", "--lines", "--jobs", "2"]
        done = subprocess.run(command, input=data, capture_output=True, env=clean_env(), cwd=self.folder, timeout=120)
        self.assertEqual(done.returncode, 1)
        numbers = re.findall(r"^iraq_border_news: -: line (\d+): is unread: [^\n]*$", done.stderr.decode(), re.M)
        self.assertEqual((numbers, done.stderr.count(b"\n")), (["1", "102", "103"], 3))
        expected = self.call("--json", "--lines", stdin=lines(100) + lines(70))[1]
        self.assertEqual(done.stdout, expected)

    @POSIX
    def test_closed_pipe_and_full_disk(self) -> None:
        """As without --jobs: 141 in silence, or 1 and a reason."""
        reading, writing = os.pipe()
        os.close(reading)
        args = ("--json", "--lines", "--jobs=2")
        self.assertEqual(run(*args, stdin=lines(300), stdout=writing), (141, b"", ""))
        os.close(writing)
        if Path("/dev/full").exists():
            with open("/dev/full", "wb") as full:
                status, _, err = run(*args, stdin=lines(300), stdout=full.fileno())
            self.assertEqual((status, err.count("\n")), (1, 1))
            self.assertIn("standard output: No space left", err)


@POSIX
class Running(ScratchCase):
    """A run watched from outside."""

    def start(self, *args: str, stderr: int = subprocess.PIPE) -> subprocess.Popen[bytes]:
        """The script with pipes, in a process group of its own."""
        pipe = subprocess.PIPE
        command = [sys.executable, str(SCRIPT), "--json", "--lines", *args]
        group = {"start_new_session": True, "env": clean_env(), "cwd": self.folder}
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=stderr, **group)  # type: ignore[call-overload,no-any-return]

    def test_no_article_is_kept(self) -> None:
        """What is looked up by place in one article is forgotten with it."""
        news.extract("“The pass is shut,” said Ida Kolt, a guide in Ost. She said the road was mined.")
        kept = {k: f.cache_info().currsize for k, f in vars(news).items() if hasattr(f, "cache_info")}
        by_place = {k: n for k, n in kept.items() if "page" in getattr(news, k).__wrapped__.__code__.co_varnames}
        self.assertGreater(len(by_place), 2)
        self.assertEqual(set(by_place.values()), {0}, by_place)

    def test_streams(self) -> None:
        """An article is out before the next one is in."""
        with self.start() as process:
            for n in range(3):
                process.stdin.write(json.dumps({"id": n, "text": TEXT}).encode() + b"\n")  # type: ignore[union-attr]
                process.stdin.flush()  # type: ignore[union-attr]
                self.assertEqual(json.loads(process.stdout.readline())["article"], str(n))  # type: ignore[union-attr]
            self.assertEqual(process.communicate(), (b"", b""))

    def test_interrupt(self) -> None:
        """Ctrl-C while nobody reads: the line that is being written is ended, no other begun, no process left."""
        self.write("in.jsonl", lines(400, 40))
        for args in (["in.jsonl"], ["in.jsonl", "--jobs=2"]):
            with self.subTest(args=args), self.start(*args) as process:
                first = process.stdout.readline()  # type: ignore[union-attr]
                time.sleep(0.5)  # by now the pipe is full
                os.killpg(process.pid, signal.SIGINT)
                time.sleep(0.1)
                out, err = process.stdout.read(), process.stderr.read()  # type: ignore[union-attr]
                self.assertEqual((process.wait(), err), (130, b""))
                self.assertLess(len(read_lines(first + out)), 400)
                with self.assertRaises(ProcessLookupError):
                    os.killpg(process.pid, 0)

    def test_interrupt_of_a_stuck_pipe(self) -> None:
        """A second Ctrl-C does not wait."""
        self.write("in.jsonl", lines(600))
        with self.start("in.jsonl") as process:
            process.stdout.readline()  # type: ignore[union-attr]
            for _ in range(2):
                time.sleep(0.5)
                os.killpg(process.pid, signal.SIGINT)
            self.assertEqual(process.wait(60), 130)
            process.stdout.close()  # type: ignore[union-attr]

    def test_progress(self) -> None:
        """On a terminal, with the time left where the size is known; complaints stand on lines of their own."""
        self.write("in.jsonl", lines(60, 10) + b"[]\n" + lines(60, 10))
        for args, data, left in (
            (["in.jsonl"], b"", True),
            ([], lines(80, 10), False),
            (["--jobs=2"], lines(80), False),
        ):
            terminal, end = os.openpty()
            with self.subTest(args=args), self.start(*args, stderr=end) as process:
                os.close(end)
                out, _ = process.communicate(data)
                shown = os.read(terminal, 1 << 16).decode()
                os.close(terminal)
                self.assertTrue(read_lines(out))
                self.assertRegex(shown, r"\r\d+ articles, [\d,]+ a second")
                self.assertEqual(bool(re.search(r", \d+:\d\d left", shown)), left)
                self.assertEqual("\r\x1b[Kiraq_border_news: in.jsonl: line 61: " in shown, left)
                self.assertTrue(shown.endswith("\n"))


if __name__ == "__main__":
    unittest.main()
