"""Inputs that mean harm or go away: what test_command.py does not have. Every article here is invented."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import unittest
from pathlib import Path
from unittest import mock

from support import SCRIPT, ScratchCase, news, read_lines, run

POSIX = unittest.skipUnless(os.name == "posix", "needs a POSIX system")
LINUX = unittest.skipUnless(sys.platform == "linux", "needs Linux")
PIER = "“The pier is safe,” said Ida Kolt, mayor of Ost.\n"
GOOD = json.dumps({"text": PIER}).encode() + b"\n"


class Records(ScratchCase):
    """Lines of JSON made to break a reader."""

    BAD: list[tuple[bytes, str]] = [
        (b'{"text": "a", "text": "b"}', '"text" twice'),
        (b'{"id": 1, "text": "a", "id": 2}', '"id" twice'),
        (b'{"text": "a", "x": ' + b"[" * 50_000 + b"]" * 50_000 + b"}", "no JSON"),
        (b'{"x":' * 50_000 + b"1" + b"}" * 50_000, "no JSON"),
        (b'{"text": {"text": "a"}}', "needs an object"),
        (b'[{"text": "a"}]', "needs an object"),
        (b'{"Text": "a"}', "needs an object"),
        (b'{"text": "a", "id": 1' + b"0" * 5000 + b'} "', "no JSON"),
        (b'{"text": "\\ud83d\\u"}', "no JSON"),
        (b"\xff\xfe{}", "UTF-16|no JSON|needs"),
    ]

    def test_bad_lines(self) -> None:
        """One complaint, no output line, the next line goes on."""
        for bad, reason in self.BAD:
            with self.subTest(bad=bad[:40]):
                status, out, err = self.call("--json", "--lines", stdin=bad + b"\n" + GOOD)
                self.assertEqual((status, [r["article"] for r in read_lines(out)]), (1, ["2"]))
                self.assertRegex(err, rf"\Airaq_border_news: -: line 1: [^\n]*(?:{reason})[^\n]*\n\Z")

    def test_other_keys_twice(self) -> None:
        """Only the id and the text matter."""
        record = self.records("--lines", stdin=b'{"text": "a", "x": 1, "x": {"y": 1, "y": 2}}')
        self.assertEqual(len(record), 1)

    def test_escapes_in_ids(self) -> None:
        """An id may hold anything; none of it reaches a terminal as it is, and it comes back whole."""
        for name in ("\x1b]0;owned\x07", "a\nb\r", "\u202egnp.exe", "<script>alert(1)</script>", "=1+1", "\x9b31m"):
            out = self.call("--json", "--lines", stdin=json.dumps({"id": name, "text": PIER}).encode())[1]
            self.assertTrue(all(c.isprintable() for c in out.decode()[:-1]))
            self.assertEqual(read_lines(out)[0]["article"], name)

    def test_long_line(self) -> None:
        """A line over the limit is named, and the next one goes on; the limit itself is allowed."""
        with mock.patch.object(news, "LONGEST", 200):
            for size, expected in ((200, ["1", "2"]), (201, ["2"]), (100_000, ["2"])):
                line = b'{"text": "a"}'.ljust(size - 1) + b"\n"
                status, out, err = self.call("--json", "--lines", stdin=line + GOOD)
                self.assertEqual((status, [r["article"] for r in read_lines(out)]), (len(expected) == 1, expected))
                self.assertEqual("line 1: is longer than 10 MB" in err, status == 1)

    @LINUX
    def test_long_line_takes_no_memory(self) -> None:
        """100 MB in one line, with 250 MB of memory for all."""
        import resource

        command = [sys.executable, str(SCRIPT), "--json", "--lines"]
        limit = 250_000_000
        pipe = subprocess.PIPE
        with subprocess.Popen(
            command,
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
        ) as process:
            assert process.stdin
            process.stdin.write(b'{"text": "')
            for _ in range(100):
                process.stdin.write(b"The pier. " * 100_000)
            out, err = process.communicate(b'"}\n' + GOOD)
        self.assertEqual((process.returncode, len(read_lines(out)), err.count(b"\n")), (1, 1, 1))
        self.assertIn(b"line 1: is longer than 10 MB", err)


class Files(ScratchCase):
    """Files that are none, or not for long."""

    def test_long_file(self) -> None:
        """Refused by its size; one of the limit is read."""
        with mock.patch.object(news, "LONGEST", 200):
            status, out, err = self.call(self.write("a.txt", PIER * 9), self.write("b.txt", PIER), "--json")
        self.assertEqual((status, len(read_lines(out))), (1, 1))
        self.assertRegex(err, r"\Airaq_border_news: a\.txt: is longer than 10 MB[^\n]*\n\Z")

    @POSIX
    def test_devices(self) -> None:
        """Endless and empty ones are refused in a moment, with and without --lines."""
        for device, reason in (("/dev/zero", "longer than 10 MB|NUL"), ("/dev/null", "empty")):
            for form in (["--json"], ["--json", "--lines"]):
                if not Path(device).exists() or form[1:] and "null" in device:
                    continue
                with self.subTest(device=device, form=form):
                    status, out, err = run(*form, device, self.write("a", GOOD if form[1:] else PIER), cwd=self.folder)
                    self.assertEqual((status, len(read_lines(out))), (1, 1))
                    self.assertRegex(err, rf"\Airaq_border_news: {device}: [^\n]*(?:{reason})")

    @POSIX
    def test_pipes(self) -> None:
        """A named pipe is read like a file."""
        os.mkfifo(self.folder / "pipe")
        for form, data in (([], PIER.encode()), (["--lines"], GOOD)):
            writer = threading.Thread(target=(self.folder / "pipe").write_bytes, args=(data,))
            writer.start()
            self.assertEqual(len(self.records(*form, "pipe")), 1)
            writer.join()

    def test_files_that_go(self) -> None:
        """Removed, emptied or turned into a folder while the one before is read: a reason each, the others printed."""
        names = [self.write(f"{n}.txt", PIER) for n in range(5)]
        real = news.extract

        def harm(text: str, article: str = "-") -> news.Article:
            if article == "0.txt":
                os.remove("1.txt")
                Path("2.txt").write_bytes(b"")
                os.remove("3.txt")
                os.mkdir("3.txt")
            return real(text, article)

        with mock.patch.object(news, "extract", harm):
            status, out, err = self.call("--json", *names)
        self.assertEqual((status, [r["article"] for r in read_lines(out)]), (1, ["0.txt", "4.txt"]))
        reasons = ["1.txt: No such file or directory", "2.txt: is empty", "3.txt: is a folder; give the files in it"]
        self.assertEqual(err.splitlines(), [f"iraq_border_news: {reason}" for reason in reasons])

    @POSIX
    def test_lines_of_a_file_that_goes(self) -> None:
        """What was opened is read to its end."""
        name = self.write("a.jsonl", GOOD * 3)
        real = news.extract

        def harm(text: str, article: str = "-") -> news.Article:
            Path(name).unlink(missing_ok=True)
            return real(text, article)

        with mock.patch.object(news, "extract", harm):
            self.assertEqual(len(self.records("--lines", name)), 3)


@POSIX
class Bare(ScratchCase):
    """Hardly an environment at all."""

    def test_no_environment(self) -> None:
        """No variable set, so no locale either: the same bytes, names with other letters included."""
        name = self.write("naïve 字.txt", PIER)
        usual = run("--json", name, cwd=self.folder)
        done = subprocess.run(
            [sys.executable, "-B", str(SCRIPT), "--json", name], capture_output=True, env={}, cwd=self.folder
        )
        self.assertEqual((done.returncode, done.stdout, done.stderr.decode()), usual)

    def test_folder_that_cannot_be_written(self) -> None:
        """Nothing is written there, nor needed; not even with the processes of --jobs or without a folder."""
        self.write("a.txt", PIER)
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        for args in (["a.txt"], ["--json"], ["--json", "--lines", "--jobs=2"]):
            self.assertEqual(run(*args, stdin=GOOD, cwd=self.folder)[0], 0)
        self.assertEqual(os.listdir(self.folder), ["a.txt"])

    def test_folder_that_is_gone(self) -> None:
        """The digests and standard input need none."""
        for args in ("", "--json --lines --jobs=2"):
            (self.folder / "gone").mkdir()
            command = f'rmdir ../gone && exec "$0" -B "$1" {args}'
            done = subprocess.run(
                ["sh", "-c", command, sys.executable, str(SCRIPT)],
                input=GOOD,
                capture_output=True,
                cwd=self.folder / "gone",
            )
            self.assertEqual((done.returncode, b"Traceback" in done.stderr), (0, False))
            self.assertTrue(done.stdout)

    def test_closed_input(self) -> None:
        """--lines without anything to read says so."""
        command = ["sh", "-c", 'exec "$0" -B "$1" --json --lines <&-', sys.executable, str(SCRIPT)]
        done = subprocess.run(command, capture_output=True)
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertRegex(done.stderr.decode(), r"\Airaq_border_news: -: [^\n]+\n\Z")


if __name__ == "__main__":
    unittest.main()
