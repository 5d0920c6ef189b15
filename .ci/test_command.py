"""The command line: arguments, inputs, outputs and what goes wrong with them. Every article here is invented."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import subprocess
import sys
import unicodedata
import unittest
from pathlib import Path
from typing import Any, Optional
from unittest import mock

from support import SCRIPT, ScratchCase, Stream, call, clean_env, news, read_lines, run, spans, squeezed

LAMPS = """\
Lamps come back to Quay Street after 40 dark nights

LOMSK, Varenia – More than 1,200 households on Quay Street have light again, the Lomsk Power Board said on Friday.

“The cable was eaten by salt,” Odo Brenn, head of the Harbour Office, told Lomsk Wire on Friday. “We will lay a new \
one next week.”

The repair, engineers say, will cost 12 million crowns. Mira Tolst, a baker, warned that bread prices could rise by 5%.

The first lamp was lit at dusk. Brenn said the old cable, which was 60 km long, had been “a museum piece” for years.
"""
PIER = """\
Pier of Ost opens

The pier of Ost opened in the rain.

“Nobody had walked on it since the storm.”

The mayor, Ida Kolt, said that the pier would carry 300 people.
"""
SHORT = "“The pier is safe,” said Ida Kolt, mayor of Ost.\n"

ARTICLE = ["article", "title", "outlet", "dateline", "quotes", "claims", "figures"]
QUOTE = ["text", "start", "end", "source", "cue", "to", "when"]
CLAIM = ["text", "start", "end", "kind", "source", "cue", "to", "when"]
FIGURE = ["text", "start", "end", "value", "bound", "change", "unit", "of", "source"]
SOURCE = ["name", "role", "mention"]
SPAN = ["text", "start", "end"]

POSIX = unittest.skipUnless(os.name == "posix", "needs a POSIX system")
UNSAFE = [chr(n) for n in range(0x110000) if unicodedata.category(chr(n)) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
CODES = re.compile(r"\x1b\[[0-9;]*m")


def one_line(file: str, reason: str) -> str:
    """A pattern for exactly one complaint."""
    return rf"\Airaq_border_news: {re.escape(file)}: [^\n]*{reason}[^\n]*\n\Z"


class Usage(ScratchCase):
    """Options and where they may stand."""

    WRONG: list[list[str]] = [
        ["--unknown"],
        ["-x"],
        ["--js"],
        ["--js", "a.txt"],
        ["a.txt", "--jso"],
        ["--json", "--lin"],
        ["--vers"],
        ["--he"],
        ["--col=never", "a.txt"],
        ["--lines"],
        ["--lines", "a.txt"],
        ["--color", "a.txt"],
        ["--color=blue", "a.txt"],
        ["--color"],
        ["--color", "--", "always"],
        ["--json=yes", "a.txt"],
        ["a.txt", "--json", "-\x1b[31m"],
        ["--new\nline"],
    ]
    ARRANGED = [["--json", "a.txt", "b.txt"], ["a.txt", "--json", "b.txt"], ["a.txt", "b.txt", "--json"]]
    ARRANGED += [["--json", "--color", "never", "--", "a.txt", "b.txt"], ["a.txt", "--json", "--", "b.txt"]]

    def test_wrong_usage(self) -> None:
        """Status 2, the usage and one reason on standard error, nothing else anywhere."""
        self.write("a.txt", LAMPS)
        for args in self.WRONG:
            with self.subTest(args=args):
                status, out, err = self.call(*args)
                self.assertEqual((status, out), (2, b""))
                self.assertRegex(err, r"\Ausage: [^\x1b]*\niraq_border_news: error: [^\n\x1b]+\n\Z")

    def test_wrong_usage_as_a_process(self) -> None:
        """The same of a real process."""
        status, out, err = run("--js")
        self.assertEqual((status, out), (2, b""))
        self.assertRegex(err, r"\Ausage: .*\niraq_border_news: error: .*--js\n\Z")

    def test_options_stand_anywhere(self) -> None:
        """Before, between and after files: the same output."""
        self.write("a.txt", LAMPS)
        self.write("b.txt", PIER)
        first = self.call(*self.ARRANGED[0])
        self.assertEqual((first[0], first[2]), (0, ""))
        for args in self.ARRANGED[1:]:
            with self.subTest(args=args):
                self.assertEqual(self.call(*args), first)

    def test_files_named_like_options(self) -> None:
        """Behind "--" all is files."""
        for name in ("--json", "-x", "--help", "--", "--color=blue"):
            self.write(name, PIER)
            with self.subTest(name=name):
                self.assertEqual([r["article"] for r in self.records("--", name)], [name])

    def test_help_is_the_docstring(self) -> None:
        """On standard output, at most 40 lines, wherever it stands."""
        manual = (news.__doc__ or "").strip() + "\n"
        self.assertLessEqual(manual.count("\n"), 40)
        for args in (["--help"], ["-h"], ["a.txt", "--help"], ["--json", "-h"]):
            with self.subTest(args=args):
                self.assertEqual(self.call(*args), (0, manual.encode(), ""))
        self.assertEqual(run("--help"), (0, manual.encode(), ""))

    def test_version(self) -> None:
        """The name, a blank, three numbers."""
        status, out, err = run("--version")
        self.assertEqual((status, err), (0, ""))
        self.assertRegex(out.decode(), r"\Airaq_border_news \d+\.\d+\.\d+\n\Z")
        self.assertEqual(out.decode().split()[-1], news.__version__)

    def test_lines_from_a_terminal(self) -> None:
        """--lines with nothing to read tells how, and does not wait."""
        status, out, err = call("--json", "--lines", terminal=True)
        self.assertEqual((status, out), (2, b""))
        self.assertTrue(err.startswith("usage: "))


class Digests(ScratchCase):
    """What is printed where no file is given."""

    def test_json(self) -> None:
        """Two articles; standard error says how to give others."""
        status, out, err = run("--json", cwd=self.folder)
        self.assertEqual(status, 0)
        self.assertEqual([r["article"] for r in read_lines(out)], ["digest:rudaw", "digest:northpress"])
        self.assertRegex(err, r"\Airaq_border_news: .*\bFILE\b.* - .*\n\Z")

    def test_report_points_into_the_script(self) -> None:
        """FILE:LINE names the script's line where the words stand."""
        status, out, err = run(cwd=SCRIPT.parent)
        self.assertEqual((status, err.count("\n")), (0, 1))
        lines = SCRIPT.read_text(encoding="utf-8").split("\n")
        found = re.findall(r"^  “(\w+)[^“]*? iraq_border_news\.py:(\d+)$", out.decode(), re.M)
        self.assertGreater(len(found), 4)
        for word, number in found:
            with self.subTest(word=word, number=number):
                self.assertIn("“" + word, lines[int(number) - 1])


class Inputs(ScratchCase):
    """Files, standard input and their encodings."""

    ENCODED: list[tuple[str, bytes]] = [
        ("plain", LAMPS.encode("utf-8")),
        ("with a mark", LAMPS.encode("utf-8-sig")),
        ("UTF-16, little end first", b"\xff\xfe" + LAMPS.encode("utf-16-le")),
        ("UTF-16, big end first", b"\xfe\xff" + LAMPS.encode("utf-16-be")),
    ]

    def test_encodings(self) -> None:
        """The mark is no part of the text: offsets and all else are the same."""
        plain = self.records(self.write("a.txt", LAMPS))
        self.assertTrue(plain[0]["quotes"] and plain[0]["claims"])
        for name, data in self.ENCODED:
            with self.subTest(name=name):
                self.assertEqual(self.records(self.write("a.txt", data)), plain)
                self.assertEqual(self.records("-", stdin=data), [{**plain[0], "article": "-"}])

    def test_line_ends_are_kept(self) -> None:
        """Offsets count a carriage return, whatever ends a line."""
        for end in ("\n", "\r\n", "\r"):
            text = LAMPS.replace("\n", end)
            with self.subTest(end=end):
                record = self.records(self.write("a.txt", text.encode()))[0]
                self.assertGreater(len(list(spans(record))), 10)
                for span in spans(record):
                    self.assertEqual(text[span["start"] : span["end"]], span["text"])

    def test_lines_of_crlf_files(self) -> None:
        """FILE:LINE does not count a line twice."""
        unix = self.call(self.write("a.txt", LAMPS))
        self.assertEqual(self.call(self.write("a.txt", LAMPS.replace("\n", "\r\n"))), unix)

    def test_order(self) -> None:
        """Articles in the order given, one given twice printed twice, standard input among them."""
        self.write("a.txt", LAMPS)
        self.write("b.txt", PIER)
        records = self.records("b.txt", "-", "a.txt", "b.txt", stdin=SHORT.encode())
        self.assertEqual([r["article"] for r in records], ["b.txt", "-", "a.txt", "b.txt"])
        self.assertEqual(records[0], records[3])

    def test_process_and_call_agree(self) -> None:
        """What the other tests call in process is what a shell gets."""
        self.write("a.txt", LAMPS)
        for args in (["a.txt"], ["--json", "a.txt"], ["--color=always", "a.txt", "-"], ["a.txt", "missing.txt"]):
            with self.subTest(args=args):
                done = run(*args, stdin=PIER.encode(), cwd=self.folder)
                self.assertEqual(done, self.call(*args, stdin=PIER.encode()))

    @POSIX
    def test_closed_standard_input(self) -> None:
        """A reason, no traceback."""
        shell = ["sh", "-c", 'exec "$0" "$1" - <&-', sys.executable, str(SCRIPT)]
        done = subprocess.run(shell, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=clean_env())
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertRegex(done.stderr.decode(), one_line("-", ""))

    def test_text_stream_without_bytes(self) -> None:
        """Called in process with a StringIO for output, `main` prints there and returns its status."""
        good, bad = str(self.folder / self.write("a.txt", LAMPS)), str(self.folder / "missing.txt")
        for args, expected in (([good], 0), (["--json", good], 0), (["--json", good, bad], 1), ([bad], 1)):
            out, err = io.StringIO(), io.StringIO()
            with self.subTest(args=args), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
                self.assertEqual(news.main(args), expected)
            self.assertEqual(good in args, bool(out.getvalue()))
            self.assertEqual(bad in args, bool(err.getvalue()))


class Refused(ScratchCase):
    """Inputs that are no article: one line on standard error, status 1, the others printed."""

    BAD: list[tuple[str, bytes, str]] = [
        ("empty file", b"", "empty"),
        ("blank file", b" \n\t\r\n\n", "empty|blank"),
        ("nothing but a mark", b"\xef\xbb\xbf\n", "empty|blank"),
        ("NUL bytes", b"The pier\x00is open.\n", "NUL"),
        ("UTF-16 without a mark", LAMPS.encode("utf-16-le"), "NUL"),
        ("UTF-32 with a mark", b"\xff\xfe\x00\x00" + LAMPS.encode("utf-32-le"), "NUL|UTF-32"),
        ("UTF-16 with NULs", b"\xff\xfe" + "The pier\0is open.".encode("utf-16-le"), "NUL"),
        ("no UTF-8", b"The caf\xe9 is open.\n", "byte 7\\b.*UTF-8.*iconv"),
        ("no UTF-8 behind a mark", b"\xef\xbb\xbfcaf\xe9 is open.\n", "byte 6\\b.*UTF-8.*iconv"),
        ("a surrogate in UTF-8", b"The \xed\xa0\x80 pier.\n", "byte 4\\b.*UTF-8.*iconv"),
        ("half a UTF-16 character", b"\xff\xfe" + "pier".encode("utf-16-le") + b"a", "UTF-16"),
        ("HTML", b"<!DOCTYPE html>\n<html><body><p>The pier is open.</p></body></html>\n", "web page|HTML"),
        ("HTML in capitals", b"\n  <HTML LANG='en'><BODY>The pier is open.</BODY></HTML>\n", "web page|HTML"),
        ("HTML behind a mark", b"\xef\xbb\xbf<html><p>The pier is open.</p></html>\n", "web page|HTML"),
        ("HTML behind a comment", b"<!-- saved -->\n<!doctype html>\n<p>The pier is open.</p>\n", "web page|HTML"),
        ("XHTML", b'<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><p>The pier.</p></html>\n', "web page|HTML"),
    ]

    def refuse(self, file: str, reason: str, stdin: bytes = b"", shown: Optional[str] = None) -> None:
        """The file is refused in JSON and report alike, and those around it are not."""
        self.write("good.txt", PIER)
        for form in ([], ["--json"]):
            alone = self.call(*form, "good.txt")[1]
            status, out, err = self.call(*form, "good.txt", file, stdin=stdin)
            self.assertEqual((status, out), (1, alone))
            self.assertRegex(err, one_line(shown or file, reason))
            self.assertEqual(self.call(*form, file, "good.txt", stdin=stdin), (1, alone, err))

    def test_contents(self) -> None:
        """As a file and as standard input."""
        for name, data, reason in self.BAD:
            with self.subTest(name=name):
                self.refuse(self.write("bad.txt", data), reason)
                self.refuse("-", reason, data)

    def test_paths(self) -> None:
        """Nothing there, a folder, a name no system takes."""
        (self.folder / "folder").mkdir()
        self.refuse("missing.txt", "No such file")
        self.refuse("folder", "folder|directory")
        self.refuse("folder/", "folder|directory")
        self.refuse("", "No such file")
        self.refuse("a\x00b", "", shown="a\\u0000b")

    @POSIX
    def test_unreadable_file(self) -> None:
        """A read that fails is that file's fault, not standard output's."""
        if not Path("/proc/self/mem").exists():
            self.skipTest("has no file that opens and cannot be read")
        self.refuse("/proc/self/mem", "error")
        status, out, err = self.call("--json", "--lines", "/proc/self/mem")
        self.assertEqual((status, out), (1, b""))
        self.assertRegex(err, one_line("/proc/self/mem", "error"))

    @POSIX
    def test_names_do_not_reach_the_terminal_raw(self) -> None:
        """Escape sequences and line breaks in a path, of a good file, a bad one and none."""
        for name in (
            "red\x1b[31m.txt",
            "a\nb.txt",
            "a\rb.txt",
            "bell\a.txt",
            "turn\u202e.txt",
            os.fsdecode(b"\xe9.txt"),
        ):
            for content in (PIER, "", None):
                with self.subTest(name=name, content=content):
                    self.check_name(name, content)

    def check_name(self, name: str, content: Optional[str]) -> None:
        """One line of complaint, no raw control character anywhere; JSON gives the name back."""
        path = self.folder / name
        if content is None:
            path.unlink(missing_ok=True)
        else:
            try:
                self.write(name, content)
            except OSError:
                self.skipTest("the file system takes no such name")
        status, out, err = self.call(name)
        self.assertEqual((status, err.count("\n")), (0, 0) if content else (1, 1))
        for text in (out.decode("utf-8"), err):
            self.assertFalse(set(text) & set(UNSAFE) - {"\n"})
        if content:
            self.assertEqual(self.records(name)[0]["article"], name)


class JsonLines(ScratchCase):
    """--json --lines: an article a line."""

    GOOD: list[tuple[str, str]] = [
        ('{"id": "north", "text": "The pier is open."}', "north"),
        ('{"text": "The pier is open."}', "2"),
        ("", ""),
        (" \t\r", ""),
        ('{"id": null, "text": "The pier is open."}', "5"),
        ('{"text": "The pier is open.", "id": 7, "url": ["x"]}\r', "7"),
        ('{"id": "", "text": ""}', ""),
        ('{"id": "raw\u2028separator\u0085", "text": "The pier\u2028is open."}', "raw\u2028separator\u0085"),
        ('  {"id": "\\ud800", "text": "\\u0000"}', "\ud800"),
        ('{"text": "The last line has no end."}', "10"),
    ]
    BAD: list[bytes] = [
        b"The pier is open.",
        b'{"text": "The pier is open."',
        b'{"text": "The pier is open."} {}',
        b"{'text': 'The pier is open.'}",
        b'"The pier is open."',
        b'["The pier is open."]',
        b"null",
        b"7",
        b"{}",
        b'{"body": "The pier is open."}',
        b'{"text": null}',
        b'{"text": 7}',
        b'{"text": ["The pier is open."]}',
        b'{"text": "The caf\xe9 is open."}',
        b'{"text": "The pier\x00 is open."}',
        b'{"text": "\x1b[31mThe pier is open."}',
        b"[" * 100_000,
    ]

    def test_ids(self) -> None:
        """The id where there is one, else the line's number, blank lines counted and left out."""
        data = "\n".join(line for line, _ in self.GOOD).encode("utf-8")
        expected = [name for line, name in self.GOOD if line.strip()]
        self.assertEqual([r["article"] for r in self.records("--lines", stdin=data)], expected)
        self.assertEqual(self.records("--lines", "-", stdin=data), self.records("--lines", stdin=data))
        self.assertEqual(self.records("--lines", self.write("in.jsonl", data)), self.records("--lines", stdin=data))

    def test_nothing(self) -> None:
        """No line, no output; an empty text is an article with nothing."""
        self.assertEqual(self.records("--lines", stdin=b""), [])
        self.assertEqual(self.records("--lines", stdin=b"\n\n"), [])
        for text in ("", " ", "\n\n", "\u00a0\u200b"):
            with self.subTest(text=text):
                record = self.records("--lines", stdin=json.dumps({"text": text}).encode())[0]
                self.assertEqual(list(record), ARTICLE)
                self.assertEqual([record[k] for k in ("quotes", "claims", "figures")], [[], [], []])

    def test_bad_lines(self) -> None:
        """One complaint with the line's number, no output line, the lines around it printed."""
        good = b'{"text": "The pier is open."}\n'
        expected = [r["article"] for r in self.records("--lines", stdin=good + b"\n" + good)]
        for bad in self.BAD:
            with self.subTest(bad=bad[:60]):
                status, out, err = self.call("--json", "--lines", stdin=good + bad + b"\n" + good)
                self.assertEqual((status, [r["article"] for r in read_lines(out)]), (1, expected))
                self.assertRegex(err, one_line("-", "line 2\\b"))
                self.assertNotIn("\x1b", err)

    def test_all_bad_lines_at_once(self) -> None:
        """A complaint each, numbered within its file."""
        name = self.write("bad.jsonl", b"\n".join(self.BAD))
        status, out, err = self.call("--json", "--lines", name, name)
        self.assertEqual((status, out), (1, b""))
        numbers = re.findall(r"^iraq_border_news: bad\.jsonl: line (\d+): ", err, re.M)
        self.assertEqual(numbers, 2 * [str(n + 1) for n in range(len(self.BAD))])
        self.assertEqual(err.count("\n"), 2 * len(self.BAD))

    def test_same_as_a_file(self) -> None:
        """A text gives the same findings from a line as from a file."""
        record = self.records(self.write("a.txt", LAMPS))[0]
        line = json.dumps({"id": "a.txt", "text": LAMPS}).encode()
        self.assertEqual(self.records("--lines", stdin=line), [record])
        self.assertEqual(self.records("--lines", stdin=b"\xef\xbb\xbf" + line), [record])

    def test_files(self) -> None:
        """Several files in order, a missing one and a folder reported, standard input given twice is read once."""
        self.write("a.jsonl", b'{"id": "a", "text": ""}\n')
        self.write("b.jsonl", b'{"id": "b", "text": ""}\n')
        line = b'{"id": "c", "text": ""}\n'
        for args, expected, complaints in (
            (["b.jsonl", "-", "a.jsonl"], "bca", 0),
            (["b.jsonl", "missing.jsonl", ".", "a.jsonl"], "ba", 2),
            (["-", "a.jsonl", "-"], "ca", 0),
        ):
            with self.subTest(args=args):
                status, out, err = self.call("--json", "--lines", *args, stdin=line)
                self.assertEqual("".join(r["article"] for r in read_lines(out)), expected)
                self.assertEqual((status, err.count("\n")), (int(complaints > 0), complaints))


class Json(ScratchCase):
    """The form of the output."""

    def check_fields(self, record: dict[str, Any]) -> None:
        """Every field of the contract, in its order."""
        self.assertEqual(list(record), ARTICLE)
        for kind, fields in (("quotes", QUOTE), ("claims", CLAIM), ("figures", FIGURE)):
            for item in record[kind]:
                self.assertEqual(list(item), fields)
                if item["source"]:
                    self.assertEqual(list(item["source"]), SOURCE)
                    self.assertEqual(list(item["source"]["mention"]), SPAN)
                if item.get("cue"):
                    self.assertEqual(list(item["cue"]), SPAN)

    def test_fields(self) -> None:
        """Of articles, and of one made by hand with all and with nothing filled in."""
        span, source = news.Span("b", 1, 2), news.Source("Brenn", "baker", news.Span("b", 1, 2))
        full = news.Article(
            *("full", "Title", "Outlet", "OST"),
            [news.Quote("b", 1, 2, source, span, "Kolt", "Monday"), news.Quote("b", 1, 2, None, None, None, None)],
            [news.Claim("b", 1, 2, "reported", source, span, "Kolt", "Monday")],
            [
                news.Figure("b", 1, 2, [1, 2.5], "=", "up", "%", "bread", source),
                news.Figure("b", 1, 2, 7, ">", None, None, None, None),
            ],
            "abc",
        )
        records = read_lines(news.render_json(full).encode()) + self.records(self.write("a.txt", LAMPS))
        records += self.records(self.write("b.txt", PIER))
        self.assertEqual(records[0]["figures"][0]["value"], [1, 2.5])
        for record in records:
            self.check_fields(record)

    def test_every_unsafe_character_is_escaped(self) -> None:
        """Control and format characters, line separators and lone surrogates, as this Python's Unicode has them."""
        title = "x".join(UNSAFE)
        line = news.render_json(news.Article("a", title, None, None, [], [], [], ""))
        self.assertEqual(sorted(set(line[:-1]) & set(UNSAFE)), [])
        self.assertEqual(read_lines(line.encode("utf-8"))[0]["title"], title)

    def test_unsafe_characters_of_an_input(self) -> None:
        """They survive inside a quote, escaped, and offsets hold."""
        text = "“The\u2028pier\u200bis\u202e safe\x1b[31m and\ud800 dry,” said Ida Kolt, mayor of Ost.\n"
        status, out, err = run("--json", "--lines", stdin=json.dumps({"id": "\u2029", "text": text}).encode())
        self.assertEqual((status, err), (0, ""))
        for escape in (rb"\u2028", rb"\u2029", rb"\u200b", rb"\u202e", rb"\u001b", rb"\ud800"):
            self.assertIn(escape, out)
        self.assertFalse(set(out.decode("utf-8")[:-1]) & set(UNSAFE))
        record = read_lines(out)[0]
        self.assertEqual(len(record["quotes"]), 1)
        for span in spans(record):
            self.assertEqual(text[span["start"] : span["end"]], span["text"])

    def test_other_letters_stand_as_they_are(self) -> None:
        """UTF-8 for readers, not escapes for all."""
        out = self.call("--json", self.write("naïve – “x”.txt", "Zoë Ağaoğlu said: “Ça va 🙂, we stay.”\n"))[1]
        for text in ("naïve – “x”.txt", "Ça va 🙂"):
            self.assertIn(text.encode("utf-8"), out)


class Report(ScratchCase):
    """The report for reading."""

    def report(self, text: str, *args: str) -> str:
        """The report of a text in a.txt."""
        status, out, err = self.call(*args, self.write("a.txt", text))
        self.assertEqual((status, err), (0, ""))
        return out.decode("utf-8")

    def test_quotes_speakers_and_lines(self) -> None:
        """Each quote between marks, under its speaker, with the file's line."""
        report = self.report(LAMPS)
        for words, speaker in (
            ("The cable was eaten by salt", "Odo Brenn"),
            ("We will lay a new one next week.", "Odo Brenn"),
            ("a museum piece", "Odo Brenn"),
        ):
            line = LAMPS.count("\n", 0, LAMPS.index("“" + words)) + 1
            with self.subTest(words=words):
                self.assertRegex(
                    report, rf"\n{speaker}[^\n]*Harbour Office\n(?: +[^\n]*\n)* +“{words}[^”]*”\n[^\n]*a\.txt:{line}\n"
                )

    def test_nobody_named(self) -> None:
        """A quote without source stands under words that say so."""
        self.assertIsNone(self.records(self.write("a.txt", PIER))[0]["quotes"][0]["source"])
        self.assertRegex(
            self.report(PIER), r"\nNo speaker named[^\n]*\n +“Nobody had walked on it[^”]*”\n[^\n]*a\.txt:5\n"
        )

    def test_standard_input_is_named(self) -> None:
        """FILE is "-" there."""
        out = self.call("-", stdin=LAMPS.encode())[1].decode()
        self.assertEqual(squeezed(out), squeezed(self.report(LAMPS).replace("a.txt", "-")))

    def test_nothing_found(self) -> None:
        """An article without findings is reported as such, and is no failure."""
        self.assertRegex(self.report("Why?\n"), r"(?i)\b(?:0 quotes|none|nothing)\b")

    def test_every_finding_is_printed(self) -> None:
        """Texts, names and lines of all that --json gives; no quote or figure more."""
        for text in (LAMPS, PIER, SHORT, *(digest for _, digest in news.DIGESTS.values())):
            with self.subTest(text=text[:40]):
                record = self.records(self.write("a.txt", text))[0]
                self.check_printed(record, text, self.report(text))

    def check_printed(self, record: dict[str, Any], text: str, report: str) -> None:
        """One article's findings in its report; white space does not count."""
        flat = squeezed(report)
        for quote in record["quotes"]:
            self.assertIn(squeezed(f"“{quote['text']}”"), flat)
        for item in record["quotes"] + record["claims"]:
            self.assertIn(squeezed(item["text"]), flat)
            self.assertIn(squeezed(item["source"]["name"] if item["source"] else ""), flat)
            self.assertRegex(report, rf"a\.txt:{text.count(chr(10), 0, item['start']) + 1}\b")
        table = report[report.rindex("FIGURES") :]
        places = re.findall(r"a\.txt:(\d+)$", table, re.M)
        self.assertEqual(places, [str(text.count("\n", 0, f["start"]) + 1) for f in record["figures"]])
        for figure in record["figures"]:
            self.assertIn((figure["of"] or "").partition(" ")[0], table)
            if isinstance(figure["value"], int) and figure["value"] < 10**6 and figure["unit"] != "ratio":
                self.assertIn(f"{figure['value']:,}", table)
        counts = re.search(r"^(\d+) quotes?\b.*\b(\d+) figures?$", report, re.M)
        self.assertEqual(counts and counts.groups(), (str(len(record["quotes"])), str(len(record["figures"]))))

    def test_how_much(self) -> None:
        """Bound, unit and direction once each, plurals, the currency of a rate in front."""
        for text, much in (
            ("The truce held for 90 days.", "90 days"),
            ("Trucks moved 6,000 tons of gravel.", "6,000 tons"),
            ("The pipe is 6,000 km long.", "6,000 km"),
            ("Melters asked 90 Syrian pounds.", "90 Syrian pounds"),
            ("The field pumps 500 barrels a day.", "500 barrels/day"),
            ("Smugglers earn up to $9 million a month.", "< $9 million/month"),
            ("More than three-quarters of the wells are dry.", "More than three-quarters"),
            ("The number of wells rose to 11.", "rose to 11"),
            ("The number of wells fell to about 11.", "fell to ~ 11"),
            ("The toll fell by more than 9 percent.", "down > 9%"),
            ("The number of wells rose by 11.", "up 11"),
        ):
            with self.subTest(text=text):
                self.assertRegex(self.report(text), rf"\n{re.escape(much)}  +\S")

    def test_roles(self) -> None:
        """Once, at the first claim of a speaker who is never quoted."""
        text = "Mira Tolst, a lock engineer, said the gate was shut. Tolst said the pump was dry.\n"
        report = self.report(text)
        self.assertIn("\nMira Tolst, lock engineer, said · a.txt:1\n", report)
        self.assertIn("\nMira Tolst said · a.txt:1\n", report)
        quoted = self.report(text.rstrip() + " “It is rust,” Tolst said.\n")
        self.assertEqual(quoted.count("lock engineer"), 1)

    def test_who_is_cited(self) -> None:
        """The day behind the source, where the cue stands in front of it."""
        report = self.report("The pump was dry, according to a report leaked last year to the Ost Times.\n")
        self.assertIn("\naccording to report, last year · a.txt:1\n", report)

    def test_no_control_character(self) -> None:
        """Of an article full of them nothing but line feeds gets through."""
        junk = "x".join(c for c in UNSAFE if c not in "\x00\n\r" and not "\ud800" <= c <= "\udfff")
        for text in (
            f"Pier {junk} opens\n\nThe pier opened.\n",
            f"“The pier {junk} is safe,” said Ida {junk} Kolt, mayor of {junk} Ost, on Monday.\n",
            LAMPS.replace(" ", " \x1b[31m").replace("e", "e\u200b"),
            LAMPS.replace(" ", "\t\x07 \u202e"),
            LAMPS.replace("\n\n", "\n\x85\x0c\n"),
        ):
            with self.subTest(text=text[:30]):
                self.assertEqual(sorted(set(self.report(text)) & set(UNSAFE)), ["\n"])

    def test_piped_width(self) -> None:
        """At most 80 characters a line."""
        for text in (LAMPS, PIER, *(digest for _, digest in news.DIGESTS.values())):
            self.assertLessEqual(max(map(len, self.report(text).split("\n"))), 80)

    def test_several(self) -> None:
        """Reports one after the other, blank lines between."""
        self.write("b.txt", PIER)
        first, second = self.report(LAMPS), self.call("b.txt")[1].decode()
        out = self.call("a.txt", "b.txt")[1].decode()
        self.assertTrue(out.startswith(first + "\n"))
        self.assertTrue(out[len(first) :].lstrip("\n").startswith(second))


class Color(ScratchCase):
    """When the report is coloured."""

    CASES: list[tuple[list[str], dict[str, str], bool, bool]] = [
        (["--color=always"], {}, False, True),
        (["--color", "always"], {"NO_COLOR": "1", "TERM": "dumb"}, False, True),
        (["--color=never"], {}, True, False),
        ([], {}, False, False),
        (["--color=auto"], {}, False, False),
        ([], {"TERM": "xterm"}, True, True),
        (["--color=auto"], {"TERM": "xterm", "NO_COLOR": ""}, True, True),
        ([], {"TERM": "xterm", "NO_COLOR": "1"}, True, False),
        ([], {"TERM": "dumb"}, True, False),
        (["--json", "--color=always"], {}, True, False),
    ]

    def test_cases(self) -> None:
        """The option, then NO_COLOR and TERM, then whether it is a terminal."""
        file = str(self.folder / self.write("a.txt", LAMPS))
        for args, env, terminal, colored in self.CASES:
            with self.subTest(args=args, env=env, terminal=terminal):
                status, out, err = call(*args, file, env=env, terminal=terminal)
                self.assertEqual((status, err), (0, ""))
                self.assertEqual(CODES.search(out.decode()) is not None, colored)

    def test_colour_is_all_that_differs(self) -> None:
        """Without its codes a coloured report is the plain one, and every code is ended."""
        for args in (["--color=always"], ["--color=always", self.write("a.txt", LAMPS)]):
            colored = self.call(*args)[1].decode()
            self.assertEqual(CODES.sub("", colored), self.call("--color=never", *args[1:])[1].decode())
            self.assertEqual(colored.count("\x1b[0m") * 2, colored.count("\x1b"))


class Surroundings(ScratchCase):
    """The process around the script."""

    ENVIRONMENTS: list[dict[str, str]] = [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"},
        {"COLUMNS": "40", "PYTHONIOENCODING": "utf-16"},
    ]

    def test_same_bytes_everywhere(self) -> None:
        """Whatever the hash seed, the locale and the encoding of the streams."""
        self.write("a.txt", LAMPS)
        for args in (["--json"], ["a.txt", "-"]):
            first = run(*args, stdin=PIER.encode(), env={"PYTHONHASHSEED": "0"}, cwd=self.folder)
            self.assertEqual(first[0], 0)
            for env in self.ENVIRONMENTS:
                with self.subTest(args=args, env=env):
                    self.assertEqual(run(*args, stdin=PIER.encode(), env=env, cwd=self.folder), first)

    def much(self) -> bytes:
        """JSON Lines for more output than a pipe holds."""
        return json.dumps({"text": LAMPS}).encode().join([b"", b"\n"]) * 30

    @POSIX
    def test_closed_pipe(self) -> None:
        """141 and silence when nobody reads, for little and for much."""
        self.write("a.txt", LAMPS)
        for args in (["a.txt"], ["--json", "a.txt"], ["--json", "--lines"], ["--help"], ["--version"]):
            reading, writing = os.pipe()
            os.close(reading)
            with self.subTest(args=args):
                self.assertEqual(run(*args, stdin=self.much(), cwd=self.folder, stdout=writing), (141, b"", ""))
            os.close(writing)

    @POSIX
    def test_pipe_closed_early(self) -> None:
        """As `| head -1` does: the first line is read, then nothing more."""
        (self.folder / "in.jsonl").write_bytes(self.much())
        command = [sys.executable, str(SCRIPT), "--json", "--lines", "in.jsonl"]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdout=pipe, stderr=pipe, env=clean_env(), cwd=self.folder) as process:
            assert process.stdout and process.stderr
            self.assertTrue(read_lines(process.stdout.readline()))
            process.stdout.close()
            self.assertEqual((process.stderr.read(), process.wait()), (b"", 141))

    @unittest.skipUnless(Path("/dev/full").exists(), "has no /dev/full")
    def test_full_disk(self) -> None:
        """Status 1 and one line, for little and for much, buffered or not."""
        self.write("a.txt", LAMPS)
        tables = (
            ["a.txt"],
            ["--json", "a.txt"],
            ["--json", "--lines"],
            ["--help"],
            ["--version"],
            ["--color=always", "a.txt"],
        )
        for args in tables:
            for env in ({}, {"PYTHONUNBUFFERED": "1"}):
                with self.subTest(args=args, env=env), open("/dev/full", "wb") as full:
                    done = run(*args, stdin=self.much(), env=env, cwd=self.folder, stdout=full.fileno())
                    self.assertEqual(done[0], 1)
                    self.assertRegex(done[2], one_line("standard output", "No space left"))

    def test_interrupt(self) -> None:
        """130, quietly."""
        out, err = Stream(), Stream()
        with (
            mock.patch.multiple(sys, stdout=out, stderr=err),
            mock.patch.object(news, "extract", side_effect=KeyboardInterrupt),
        ):
            self.assertEqual(news.main(["--json", str(self.folder / self.write("a.txt", LAMPS))]), 130)
        self.assertEqual((out.written(), err.written()), (b"", b""))

    @POSIX
    def test_closed_output(self) -> None:
        """No traceback where standard output is closed from the start."""
        self.write("a.txt", LAMPS)
        shell = ["sh", "-c", 'exec "$0" "$1" a.txt >&-', sys.executable, str(SCRIPT)]
        done = subprocess.run(shell, stderr=subprocess.PIPE, env=clean_env(), cwd=self.folder)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr.decode(), one_line("standard output", ""))

    def test_writes_no_file(self) -> None:
        """The folder is as it was."""
        self.write("a.txt", LAMPS)
        for args in ([], ["a.txt"], ["--json", "a.txt", "missing.txt"]):
            run(*args, cwd=self.folder)
        self.assertEqual(os.listdir(self.folder), ["a.txt"])


if __name__ == "__main__":
    unittest.main()
