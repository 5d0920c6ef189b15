#!/usr/bin/env python3
"""Who said what, and which number measures what: quotes, claims and figures of English news articles.

    python3 iraq_border_news.py rudaw.txt north.txt     a report on two articles
    python3 iraq_border_news.py --json article.txt      the same findings as JSON Lines

usage: iraq_border_news.py [--json [--lines] | --csv | --html | --marked] [--who NAME] [--jobs N] [--color WHEN]
                           [--help] [--version] [FILE ...]

    FILE           plain text, UTF-8 (or UTF-16 by its mark); "-" is standard input
                   without one: digests of two articles on Iraq's border with Syria
    --json         JSON Lines, one object an article, instead of the report
    --lines        with --json: read JSON Lines, {"id": ..., "text": ...} a line
    --csv          a table for a spreadsheet, one row a finding
    --html         a web page: the articles with their findings marked, the report beside them
    --marked       the articles themselves, their findings between signs; of the forms only one can be had
    --who NAME     only what one voice says, by words of the full name; 1 and the voices if nobody fits
    --jobs N       spread the articles over N processes, 0 for all cores; the output is the same
    --color WHEN   auto (default), always or never; NO_COLOR is respected
    --help         this manual
    --version      name and version

Options may stand anywhere; behind "--" everything is a file. A web page comes by a pipe:

    trafilatura -u URL | python3 iraq_border_news.py -

The report shows, article by article, the quotes under their speakers, the claims that somebody reports
and those that the outlet states in its own voice, and the figures with what they measure; FILE:LINE
says where. Several articles end with what they share and where they part. Bound signs: ">" more than,
"<" less than, "~" about.

Exit status: 0 done, 1 some input failed (the others are printed) or nobody fits --who, 2 wrong usage,
130 interrupted, 141 closed pipe.

As a library: iraq_border_news.extract(text) gives an Article of Quote, Claim and Figure.
"""

# ruff: noqa: E402 (the version is answered before anything else is loaded)

import sys

__version__ = "1.13.0"


def answered() -> bool:
    """Whether the run only asked for the version, which needs nothing of what follows."""
    if sys.argv[1:] != ["--version"]:
        return False
    try:
        sys.stdout.write(f"iraq_border_news {__version__}\n")
        sys.stdout.flush()
    except (AttributeError, OSError):
        return False  # main says what is wrong
    return True


if __name__ == "__main__" and answered():
    sys.exit()

import argparse
import errno
import gc
import json
import os
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import accumulate, combinations, compress, count, repeat, zip_longest
from operator import add, is_, itemgetter, ne
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, NoReturn, Optional, TypeVar, Union

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from multiprocessing.connection import Connection

# ---------------------------------------------------------------- nouns


Stretch = tuple[int, int]  # words [first, last)


class Span(NamedTuple):
    """A stretch of an article: `article.text[start:end] == text`."""

    text: str
    start: int
    end: int


class Source(NamedTuple):
    """Who a statement comes from; `mention` is the words that stand for it at this place."""

    name: str
    role: Optional[str]
    mention: Span


class Quote(NamedTuple):
    """Somebody's words between marks."""

    text: str
    start: int
    end: int
    source: Optional[Source]
    cue: Optional[Span]
    to: Optional[str]
    when: Optional[str]


class Claim(NamedTuple):
    """A statement that can be true or false; `kind` is "reported" or "stated"."""

    text: str
    start: int
    end: int
    kind: str
    source: Optional[Source] = None
    cue: Optional[Span] = None
    to: Optional[str] = None
    when: Optional[str] = None


class Figure(NamedTuple):
    """A number with what it measures; `value` is a number or a [low, high] pair."""

    text: str
    start: int
    end: int
    value: Union[int, float, list[Union[int, float]]]
    bound: str
    change: Optional[str]
    unit: Optional[str]
    of: Optional[str]
    source: Optional[Source]


class Article(NamedTuple):
    """One article and all that was found in it, each list in text order."""

    article: str
    title: Optional[str]
    outlet: Optional[str]
    dateline: Optional[str]
    quotes: list[Quote]
    claims: list[Claim]
    figures: list[Figure]
    text: str


class Words(NamedTuple):
    """The one split that all stages share: four lists side by side, one entry a word or mark."""

    word: list[str]
    low: list[str]
    start: list[int]
    end: list[int]
    odd: list[int]  # the numbers of those that are not letters alone: marks, stops, digits, compounds
    key: list[int]  # the numbers of those that may be a cue or a number


class Block(NamedTuple):
    """A paragraph or line, words [first, last): "title", "head", "aside" (furniture) or "text"."""

    kind: str
    first: int
    last: int


class Mark(NamedTuple):
    """Words between quotation marks, [first, last); the marks stand at `open` and before `after`."""

    open: int
    first: int
    last: int
    after: int


class Page:
    """A text as the stages share it; `inside` has for each word 0 or the number of its mark, from 1.

    No tuple: caches are to take it for itself, not for what it holds, and its fields are what is read most of all.
    """

    def __init__(self, text: str, words: Words, blocks: list[Block], marks: list[Mark], inside: list[int]) -> None:
        self.text, self.words, self.blocks, self.marks, self.inside = text, words, blocks, marks, inside
        self.word, self.start, self.end = words.word, words.start, words.end
        self.low = read_dates(words)
        self.sentences: list[Stretch] = []
        self.lines: list[Stretch] = []  # all sentences, headlines' too, unjoined
        self.opens: frozenset[int] = frozenset()  # the first words of the sentences and lines


class Phrase(NamedTuple):
    """A noun phrase, words [first, last), and where the text gives its role or day beside it."""

    first: int
    last: int
    role: Optional[Stretch] = None
    when: Optional[Stretch] = None
    outer: int = 0  # where the phrase begins with all that is set beside it
    who: int = 0  # behind the relative pronoun that stands for it, or 0


class Cue(NamedTuple):
    """A reporting verb, words [first, last), what it may govern (CUE_TABLE's letters), its form."""

    first: int
    last: int
    codes: str
    form: str


class Tail(NamedTuple):
    """What stands between a cue and its content."""

    to: Optional[Stretch]
    when: Optional[Stretch]
    next: int


class Attribution(NamedTuple):
    """Who (a phrase), by which cue, to whom, when; `contents` are stretches of words in text order."""

    subject: Phrase
    cue: Stretch
    to: Optional[Stretch]
    when: Optional[Stretch]
    contents: list[Stretch]
    first: int
    last: int


class Name(NamedTuple):
    """A run of capitals that may be a person or a body, words [first, last), without titles."""

    first: int
    last: int
    key: str  # the last word, folded
    words: frozenset[str]  # all of them, folded


class Cast:
    """The names of an article in text order and by last word, those of two words and more by each of their words."""

    def __init__(self) -> None:
        self.names: list[Name] = []
        self.last: dict[str, list[Name]] = {}
        self.named: list[Name] = []
        self.full: dict[str, list[Name]] = {}
        self.acronyms: dict[str, str] = {}
        self.roles: dict[str, str] = {}  # what was worked out for a name
        self.depth = 0  # how many descriptions wait for the one before them


class Voice(NamedTuple):
    """A source as resolved at one place; `kind` is "person", "body", "group" or "none"."""

    name: str
    role: Optional[str]
    first: int
    last: int
    kind: str
    head: str


class Speech(NamedTuple):
    """An attribution with its source resolved; the first four fields are a quote's or a claim's."""

    source: Optional[Source] = None
    cue: Optional[Span] = None
    to: Optional[str] = None
    when: Optional[str] = None
    contents: Sequence[Stretch] = ()
    first: int = -1
    last: int = -1
    voice: Optional[Voice] = None


NOBODY = Speech()


class Near(NamedTuple):
    """What stands around a mark."""

    block: Block
    floor: int  # where the block before begins
    last: Speech  # the attribution before
    next: Speech
    voices: list[Voice]  # who spoke before
    carried: Speech  # the last quote's
    gap: int  # how many paragraphs ago


# ---------------------------------------------------------------- lexicons


def listed(table: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(table.split())


def turned(table: str) -> dict[str, str]:
    """Rows "meaning: word two_words; ..." as {word: meaning}."""
    rows = (row.partition(":") for row in " ".join(table.split()).split(";"))
    return {word.replace("_", " "): meaning.strip() for meaning, _, words in rows for word in words.split()}


# Shortened words whose stop ends no sentence; split and people read it.
ABBREVIATIONS = listed("""
    adm amb apr aug ave brig capt cmdr col cpl dec dr eng ext feb fr gen gov hon insp jan jr lt maj mr mrs ms mt no
    nov oct pres prof rep reps res ret rev rs sen sens sept sgt sr st supt vs
""")

# Marks that end a sentence; split, phrases and people read them.
ENDERS = listed("! . .. ... ? …") | {"\n"}

# What spoken words end in, and no nickname; behind_break and is_sentence read them.
ENDED = ENDERS | {","}

# Marks that may stand behind a sentence's last stop; split reads them.
CLOSERS = listed("""" ' '' ) ] » ’ “ ”""")

# Dashes, one stroke or two; phrases, cues and find_outlet read them.
DASHES = listed("- -- – — ―")

# Marks that end a noun phrase; phrases, cues and people read them.
BREAKS = listed("""! " ( ) , - -- .. ... : ; ? [ ] « » – — ― “ ” • …""") | {"\n"}

# Marks that may stand between a cue and what is said; cues and attributions read them.
EDGES = DASHES | {",", ";", ":"}

# Double quotation marks, opening and closing; find_marks pairs them.
DOUBLE = listed("""" '' `` « » “ ” „ ‟ ＂""")

# Single quotation marks, which may be apostrophes; find_marks pairs them.
SINGLE = listed("' ` ‘ ’ ‹ ›")

# Both; what stands in or beside them reads these.
MARKS = DOUBLE | SINGLE

# Marks that only open; opens_mark and close_mark read them.
OPENING = listed("`` « ‘ “ „ ‹")

# Courtesy titles that tell a person and nothing else; people drops them from names.
COURTESY = listed("dame dr lady lord madam miss mr mrs ms prof sheikh sir")

# Weekdays; quotes reads them for `when`.
DAYS = listed("friday monday saturday sunday thursday tuesday wednesday")

# Months; people reads them, because a month is no name; figures too.
MONTHS = listed("""
    apr april aug august dec december feb february jan january jul july jun june mar march may nov november oct
    october sep sept september
""")

# Words that make up the day of an attribution around or without a weekday ("late Monday", "earlier this week").
TIMES = DAYS | listed("""
    afternoon ago autumn day days earlier early evening hours last late later month months morning night overnight
    recently spring summer this today tomorrow tonight week weekend weeks winter year yesterday
""")

# Days told from today; spells of time that "last" and "this" date, and that stand before "ago"; what parts them;
# how far on in a day or spell something is; time_around reads them.
NEAR_DAYS = listed("today tonight yesterday")
SEASONS = listed("afternoon autumn evening month morning night spring summer week weekend winter year")
SPANS = listed("day days decade decades fortnight hour hours month months week weeks year years")
HOURS = listed("afternoon evening morning night")
EARLY = listed("earlier early late later")

# Acronyms that are small words in lower case; split_words keeps them apart.
LOUD = listed("IS IT US WHO")

# Pronouns that can be a source; people resolves them.
PRONOUNS = listed("he i it she they we who")

# Words of talk, and the labels of who asks and who answers; turns reads both.
TALK = listed("? i me my our us we you your")
ASKING = listed("A Answer Interviewer Moderator Q Question")

# Pronouns as objects: who is told; cues and people read them.
PERSONAL = listed("her him me them us")

# What is an object behind a verb and nothing behind a noun; main_subject reads them.
OBJECTS = PERSONAL | listed("a an her his it its that the their")

# Words that open a noun phrase.
DETERMINERS = listed("""
    a all an another any both each every few five four her his its many most my no one other our several some such
    that the their these this those three two your
""")

# Small words inside a name or title; phrases, cues and people read them.
JOINERS = listed("and for in of on the")

# Auxiliaries and modals, which may stand between a subject and its cue; their n't forms are derived.
AUXILIARIES = listed("""
    are be been being can could did do does had has have having is may might must shall should was were will would
""")

# Forms of "be" in front of a passive; cues and quotes read them.
PASSIVES = listed("are be been being is was were")

# What may stand behind an interrupting attribution without a comma ("X said in Erbil"); attributions reads it.
BEHIND = EDGES | listed("adding after as at citing during in of when")

# Ends of a possessive.
POSSESSIVE = ("'s", "’s")

# Words that join a cue to another clause.
CONJUNCTIONS = listed("and but or so then")

# Words behind which a participle has no noun phrase of its own ("by saying").
CUE_JOINTS = listed("after and as before but by in when while without") | PASSIVES

# Words in -ly that are nouns, names or adjectives; is_adverb and is_fronted read them.
LY_NOUNS = listed("""
    ally anomaly assembly beverly billy carly costly daily deadly elderly emily family friendly holly hourly italy july
    kelly kimberly lily molly monopoly monthly polly reilly sally supply weekly yearly
""")

# Cues that invert without marks: "The road is shut, said X".
INVERTED = listed("added adds said says writes wrote")
# Those that do so behind a clause only: "The road is shut, warned X"; inverted reads both.
CLOSING = listed("admitted alleged argued claimed confirmed explained insisted noted stressed warned warns")

# Whom news tells without naming them, and what opens a phrase for those who are told.
HEARERS = DETERMINERS | PERSONAL | listed("journalists lawmakers listeners reporters supporters viewers")

# Times that are no day ("said later").
VAGUE_TIMES = listed("ago earlier early late later recently")

# What ends a role behind a name ("X, head of Y, speaking in Z"); participles that a role may open with.
ROLE_STOPS = listed("said says speaking told when where which who whose —")

# Participles that belong to a role ("acting mayor"); people reads them.
LIVE_ROLES = listed("""
    acting barrister commanding elected founding leading managing marketing operating planning presiding retired
    ruling sitting united visiting
""")

# What leads on behind a name without being part of it: "said X at the border"; split_mention reads it.
BESIDE_NAMES = listed("about after at before during from in inside near of outside with")

# What is no role by itself; role_text reads them.
NO_ROLE = COURTESY | {".", "a", "an", "of", "one", "the", "them"}

# Words that set one clause against another; content stops there before another cue.
TURNS = listed("although and but though whereas while")

# What opens a clause that is stated in front of what somebody says; stated_bounds reads it.
CONCEDED = listed("although though while")

# What a stated part may not end in.
DANGLING = TURNS | {",", "as", "or"}

# What stands before a participle that is a noun ("the warning"),
# before a past that is an adjective ("an alleged plot").
NOT_PARTICIPLES = listed("a about for from her his most of that the this worth")

# Words in front of a participle that is no past; is_cue_form reads them.
NOT_PASTS = PASSIVES | listed("a an as by her his its of the their with")

# Pasts that may be adjectives behind a number or a preposition; is_cue_form reads them.
PRAISED = listed("accused alleged noted pledged")

# Pronouns that only stress who speaks ("X himself said"); PHRASE_TAILS holds them.
REFLEXIVES = listed("herself himself itself themselves")

# Openers of what is no clause behind a cue ("said so", "said nothing", "says what").
NO_CONTENT = listed(". and anything as but nothing of or responsibility so when while")

# First words of subjects that say nothing; leading reads them.
NONE = listed("neither no nobody none")

# Words that deny; is_negated and the comparison read them.
NEGATIONS = listed("cannot n't never nor not without")

# Finite forms that end a noun phrase to their left: auxiliaries, and the irregular pasts news uses most.
FINITE = AUXILIARIES | listed("""
    allows am appeared appears arose ate awoke became becomes befell began begins belongs bled blew bore bought
    brings broke brought came caught chose clung comes contains crept dealt depends died discussed drank drew drove
    expressed fell felt fled flew flung forbade foresaw forgave forgot fought found froze gave gets goes got grew
    held helps hit include includes involves kept knelt knew launched lay left let lies lost made makes met mistook
    needs outran overcame overheard overran overrode oversaw overthrew overtook paid put puts quit ran rang rebuilt
    remained remains repaid rode rose sang sank sat saw seeks seems sent set shone shook shot shrank shut slept sold
    sought sped spent spoke sprang spun stole stood strode strove struck stuck swam swore swung takes taught thought
    threw told took tore tries undertook underwent wants went wept withdrew withstood woke won wore wove
""")

# Pasts that may be participles or nouns as well; is_verb takes them in front of an object.
PASTS = listed("cut dug fed heard hid hit laid led lent shut spread swept upheld withheld")

# Words that open a clause and so bound the noun phrase to their right.
CLAUSE_OPENERS = listed("""
    after although as because before but how if once since so than that though unless until what when where whereas
    whether which while who whom whose why
""")

# What opens a subordinate clause in front of the main one; attributions reads them.
SUBORDINATORS = listed("""
    after although as because before if once since though unless when whereas while
""")

# What opens a clause that is part of its sentence; minded reads it.
RELATED = CLAUSE_OPENERS - SUBORDINATORS

# What opens the reporter's own words behind "..., X said,"; continues reads it.
REPORTERS = CLAUSE_OPENERS - {"because", "if", "since", "so", "unless", "until"} | listed(
    "amid but citing compared contradicting declining dismissing echoing in on or praising quoting referring refusing"
    " rejecting requesting thanking with"
)

# What somebody gives to a medium that is then the hearer ("in remarks to X"); medium_hearer, fronted_hearer read it.
SPOKEN_TO = listed("comments interview letter remarks statement statements testimony")

# What was done with a document that tells ("a report, released on Monday, shows"); subject_before reads it.
ISSUED = listed("aired issued obtained published released unveiled")

# How long after something else ("T, days after Y left"); content_end and stated_bounds read it.
SPELLS = listed("days hours minutes months weeks years")

# What another says of it behind "which" or of reports; content_end and participle_subject read them.
DENIALS = listed("denied denies deny dismissed dismisses disputed disputes rejected rejects")

# What opens an aside on a statement; that_behind reads it.
RECEIVED = listed("addressing after during following obtained on received seen speaking while")

# How the verbs begin that may have "of" before what they tell ("warned of a flood"); cues and contents read them.
WARNING = ("caution", "warn")

# What stands behind "warned" with whom it is told; cue_break reads it.
WARNED = listed("about against of")

# What a reporter calls the thing said when done with it ("T, a move that"); content_end reads it.
COMMENTS = listed("""
    accusation allegation assertion charge claim figure jab move nod reference remark requirement shift stance step
    swipe warning
""")

# What a source does not do while speaking ("without giving details"); content_end reads it.
WITHHELD = listed("disclosing elaborating giving identifying naming providing revealing specifying")

# Words that open a phrase in front of the main clause ("After the talks, X said").
FRONTERS = (
    listed("""
    according across after although amid among as asked at because before besides by citing contacted contrary
    dated despite during earlier elsewhere finally following for from given here if in inside instead later like
    meanwhile near on once outside quoting referring responding since speaking through throughout to under unlike
    until when while with within without writing
""")
    | DAYS
)

# Adverbs without -ly that may stand between a subject and its cue.
ADVERBS = listed("""
    afterward afterwards again already also always both earlier elsewhere even ever first further furthermore here
    herself himself however itself just later long meanwhile moreover nearby never not now often once only
    reportedly since so sometimes still themselves then therefore though thus today too yesterday
""")

# Those of them that only lead on from the sentence before; stated_bounds drops them.
CONNECTIVES = listed(
    "also further furthermore however meanwhile moreover notably separately so still then therefore though thus"
)

# Prepositions that open a place, an occasion or a medium after a cue ("said in Erbil on Monday").
PREPOSITIONS = listed("""
    after ahead at before by during following for from in near of on outside over through to via while with within
""")

# What begins a sentence behind "the U.S."; ends_sentence reads it.
SENTENCE_OPENERS = DETERMINERS | FRONTERS | PRONOUNS | {"“", "«", '"'}

# What cannot open an addressee.
NO_ADDRESSEE = BREAKS.union(CLAUSE_OPENERS, PREPOSITIONS, PRONOUNS, DAYS, ("not", "today", "yesterday"))

# What ends an addressee; addressee_end reads it.
ADDRESSEE_ENDS = DETERMINERS | PRONOUNS | PREPOSITIONS - {"of"} | {"here", "not", "there"}
# What ends a hearer in front ("Speaking to reporters in Y on Monday, X said"); fronted_hearer reads it.
HEARER_ENDS = listed("about after at by during from in on over")
# What ends a circumstance behind a cue; circumstance_end reads it.
CIRCUMSTANCE_ENDS = EDGES | DAYS | PREPOSITIONS | {"that"}

# What a verb of saying has behind it and a noun has not, besides names and marks; takes_content reads it.
CONTENT_OPENERS = DETERMINERS | PRONOUNS | PERSONAL | listed(", : almost fewer half more nearly on roughly that to")

# Words in front of a noun, so that no verb follows; is_cue_form and is_clause read them.
NOT_VERBS = DETERMINERS | PREPOSITIONS | listed("'s according as latest new of official or than ’s")

# Those of them that stand for people by themselves ("most say", "one in five say"); is_cue_form reads them.
FEW = listed("all both few five four many most several some three two")

# Irregular participles that open a phrase of their own ("Led by X, the group said"); is_fronted reads them.
UNDERGONE = listed("built drawn driven given held known led made run seen sent shown taken told written")

# What asks for no noun phrase behind a participle in front ("Asked about it, X said"); is_fronted reads it.
ASKED = listed("about as at by down for how if in on to what when where whether who why with")

# What a past in -ed takes behind it, and what stands before none; is_verb reads both.
TAKEN = DETERMINERS | listed(
    ". about after against ahead as at away back down for from in into less more off on out through to up with"
)

# Words in front of which nothing is a finite verb; is_verb and is_predicate read them.
UNVERBED = FINITE | DETERMINERS | PREPOSITIONS

# Behind what no clause is looked for; is_clause reads it.
CLAUSE_ENDS = CLAUSE_OPENERS - {"than"} | {",", ":", ";"}

# What stands between an object and what is no judgement of it, or behind a time; is_judged and opens_time read it.
OBJECT_ENDS = CLAUSE_ENDS | PREPOSITIONS | {"and", "to"}

# Words that are no part of the noun phrase before them; phrase_end reads them.
PHRASE_ENDS = CLAUSE_OPENERS | DAYS

# What opens a relative clause that phrase_start steps over.
RELATIVES = listed("that which who")

# What joins a clause to the one before it and is no part of its subject; phrase_start reads them.
LEADS = listed("and but however nor or then yet")

# What a stated part that an attribution cuts off may not end in besides; stated_claims reads it.
TORN = DANGLING | CLAUSE_OPENERS | PREPOSITIONS | AUXILIARIES | {"a", "also", "an", "even", "the"}

# What ends the subject of a sentence; main_subject reads it.
SUBJECT_ENDS = BREAKS | CLAUSE_OPENERS | {"to"}

# What opens a role set behind a name; opens_apposition reads them.
APPOSED = FRONTERS | listed(
    "a all an both each former formerly her his its known now of one our the their then who whose"
)

# First words of what is no subject ("to warn", "not said", "In an interview X said"); subject_before reads them.
NO_SUBJECT = FRONTERS | PREPOSITIONS | {"be", "not", "of"}

# What no inverted subject begins with; subject_after reads it.
UNSAID = TIMES | PREPOSITIONS | {"about", "no", "that", "those"}

# Where and how something is said: the noun that makes "in a ..." part of the attribution.
MEDIA_NOUNS = listed("""
    account address article audio blog book briefing broadcast call column comment comments conference debate
    document editorial email essay event facebook filing forum hearing instagram interview letter meeting memo
    memoir message messages newsletter newspaper note op-ed page panel paper phone podcast post press program radio
    rally readout release remarks report session show speech statement statements summit telegram telephone
    television testimony text tweet tweets twitter video visit website x
""")

# Nouns for what people are or do, singular; with -man, -woman, -person, -ist, -ian, -eer derived. A name may follow
# them ("army commander Ali"), and "the commander" goes back to the one who was called so. People reads it.
ROLES = listed("""
    abductee academic accountant actor actress administrator admiral adviser advisor advocate agent aide ambassador
    analyst angler appellant applicant appraiser apprentice archbishop architect artist assessor assistant
    asylum-seeker athlete attaché attorney auditor aunt author ayatollah backbencher bailiff baker banker barber
    barista baron barrister bartender beekeeper beneficiary biker billionaire bishop blacksmith blogger boatman
    bodyguard boss boyfriend brewer bricklayer brigadier broker brother builder businessman butcher bystander
    cabbie caliph campaigner candidate captain cardinal carer caretaker carpenter caseworker cashier ceo chair
    chancellor chaplain chauffeur chef chief chieftain child citizen claimant clansman classmate cleaner cleric
    clerk co-author co-chair co-founder co-owner coach cobbler colleague collector colonel columnist combatant
    commandant commander commando commissar commissioner commodore commuter comptroller congressman conscript
    constable consul consultant consumer contractor contributor cook coordinator coroner corporal correspondent
    councillor counsel counsellor counselor counterpart courier cousin crewman critic curator custodian customer
    cyclist dancer daughter deacon dealer dean deckhand decorator defector defendant delegate deminer democrat
    demonstrator dentist deportee deputy deserter designer detainee detective dictator dignitary diplomat director
    dispatcher dissident distributor docker doctor donor driller driver duke editor elder electrician emigrant emir
    emperor employee engineer entrepreneur envoy evacuee evangelist evictee ex-fighter ex-soldier executive exile
    expat expatriate expert exporter eyewitness farmer farmhand father fellow ferryman fiancé fiancée fighter
    filmmaker financier firefighter fisherman fishmonger forecaster foreigner founder front-runner frontbencher
    frontrunner fugitive gangster gardener general girlfriend goatherd governor grandchild granddaughter
    grandfather grandmother grandson grazier greengrocer grocer grower guard guide gunner guru hairdresser haulier
    havildar head headmaster headmistress headteacher herder herdsman historian hitchhiker homeowner hopeful host
    hostage hotelier houseowner housewife hunter husband imam immigrant importer informant informer inhabitant
    inmate inspector instructor insurgent intern interpreter investigator investor jailer janitor jeweller
    jobseeker journalist judge juror justice king kolbar laborer labourer lady landlady landlord lawmaker lawyer
    leader lecturer legislator lender librarian lieutenant lifeguard lobbyist logger logistician longshoreman
    looter magistrate magnate major manager marshal mayor mechanic mediator medic member mep mercenary merchant
    midwife migrant militant militiaman miner minister missionary mogul moneychanger monk mother mp muezzin mufti
    mukhtar mullah musician naib naik nanny navigator negotiator neighbor neighbour nephew niece nomad nominee
    notary novelist nun nurse oarsman observer officer official onlooker operator opponent organiser organizer
    orphan overseer owner paediatrician painter paramedic paratrooper parliamentarian partner passenger passer-by
    passerby pastor patriarch patrolman pawnbroker peddler pedestrian pediatrician pensioner peshmerga petitioner
    pharmacist philanthropist philosopher physician pilgrim pilot plaintiff planner plumber poacher poet police
    politician pollster pope postman preacher predecessor prefect premier presenter president priest prime prince
    princess principal prisoner producer professor proprietor prosecutor protester protestor provost psychiatrist
    publisher pundit pupil qaimaqam qaimmaqam quartermaster queen rabbi rancher ranger rapper rapporteur rebel
    recipient rector refugee registrar relative reporter representative republican rescuer researcher reservist resident
    restaurateur retailer retiree returnee reverend ringleader rioter rival roofer roommate rower runaway runner-up
    sailor sapper scholar schoolboy schoolgirl scientist screenwriter sculptor seamstress secretary senator sentry
    sepoy sergeant shareholder sheikh shepherd sheriff shopkeeper signatory singer sister skipper smuggler sniper
    soldier solicitor son source speaker specialist spokesman squatter staffer stallholder star stepfather
    stevedore stowaway strategist student sub-inspector subcontractor subedar subordinate successor superintendent
    supervisor supplier supporter surgeon surveyor survivor tailor taxpayer teacher technician teenager tenant
    therapist toddler tourist trader trafficker trainee trainer translator traveler traveller treasurer trooper
    trucker trustee tsar tutor tycoon uncle undersecretary undertaker vendor veteran veterinarian vicar vice victim
    villager volunteer voter waiter waitress warden warder warlord watchman weaver welder whistleblower wholesaler
    widow widower wife witness woodcutter worker writer
""")

# What -man, -woman, -person make a role of, and the endings that make one of any word; people reads both.
MAN_STEMS = listed("""
    air alder bats business camera chair clergy congress council crafts fire fisher fore front gun horse lay line
    noble ombuds pace patrol police repair sales school seaman service spokes states tribes
""")

# "spokesman", "fishermen"
ROLES |= {stem + end for stem in MAN_STEMS for end in ("man", "men", "woman", "women", "person", "people")}

# Endings that make a role of any word; is_role reads them.
ROLE_ENDINGS = tuple(
    """
    maker smith ologist omist ivist alist onist ientist orist ysicist anist inist grapher keeper minister
    -captain -chief -commander -director -general -governor -marshal -president -secretary -of-one -of-two -of-three
    -of-four -of-five -at-large -in-law
""".split()
)

# Ranks and callings that go before a name as titles: a role only where the article gives no other. People reads it.
RANKS = listed("""
    adm admiral archbishop associate ayatollah bishop brig brigadier capt captain cmdr col colonel corporal counsellor
    counselor doctor dr eng engineer father gen general gov havildar hon imam judge justice lawyer lieutenant lt maj
    major marshal mp mullah naib naik pastor prof professor rabbi rep rev reverend sen sepoy sergeant sgt sister subedar
""")

# Endings of offices that are no surnames; split_mention reads them.
SEATS = tuple(
    "ambassador commissioner general governor mayor minister ombudsman premier president secretary spokesman".split()
)

# What a rank may have in front of it; is_rank reads it.
SERVICES = listed("air army border corps first force guard marine navy pilot police retired staff u.s us.")

# Short titles before a name, written with a stop; people reads them as roles.
SHORT_TITLES = listed("""
    adm amb brig capt cllr cmdr col cpl dr eng fr gen gov hon lt maj mr mrs ms pres prof rep reps rev sen sens sgt
    supt
""")

# Offices with a name of their own behind "of" ("Secretary of State"); people and the comparison read them.
OFFICES = listed("""
    affairs agriculture commerce culture customs defence defense education energy environment finance foreign
    health immigration intelligence interior justice labor labour oil police staff state tourism trade transport
    transportation war water
""")

# Titles and roles of women; gender reads them.
FEMALE = listed("""
    actress aunt businesswoman chairwoman congresswoman dame daughter girlfriend granddaughter grandmother
    headmistress housewife lady madam midwife miss mother mrs ms niece princess queen seamstress sister spokeswoman
    umm waitress widow wife woman
""")

# Titles and roles of men; gender reads them.
MALE = listed("""
    abu actor boyfriend brother businessman chairman congressman crewman father fisherman grandfather grandson
    headmaster husband king lord man militiaman mr nephew prince sheikh sir son spokesman uncle watchman widower
""")

# Nouns for bodies that speak: "the ministry" goes to the Ministry of X that was named. People reads it.
BODIES = listed("""
    administration agency airline alliance army association authority bank battalion bloc board body brigade
    broadcaster bureau cabinet campaign center centre chamber charity church coalition collective command commission
    commissionerate committee company confederation congress consortium consulate consultancy cooperative
    corporation corps council court department diocese directorate directory embassy faction federation firm force
    forces foundation front fund government group guard guards guild hospital house initiative institute institution
    junta league legion library matrix military militia ministry mission monitor movement municipality museum
    network newspaper ngo observatory office organisation organization outlet parliament party patrol pentagon
    police presidency program programme project regime secretariat senate service society staff syndicate task
    taskforce team think-tank tribunal trust union unit university watch watchdog wing
""")

# Who leads a body, whatever it calls them; heads_same reads them.
HEADS = listed("boss chair chairman chairwoman chief commander commissioner director governor head leader president")

# What a person is called behind "his" or "her"; resolve reads them.
HONOURS = listed("eminence excellency highness holiness honour majesty")

# Nouns for any body, which go back to the last one named; described and named_body read them.
GENERIC = listed("agency body charity company firm group monitor ngo organisation organization watchdog")

# Nouns for a kind of body, which go back to one that a sentence before was about; described and named_body read them.
BODY_KINDS = GENERIC | listed(
    "airline broadcaster carrier coalition insurer lender manufacturer operator retailer union"
)

# Documents that speak for somebody or for themselves. People reads it.
DOCUMENTS = listed("""
    account ad ads affidavit agreement analysis announcement article assessment audio audit bill book brief
    briefing bulletin census communique communiqué complaint data decree dispatch document documents dossier
    editorial email emails estimate estimates figures filing findings indictment interviews law lawsuit letter list
    log memo message news notice numbers order paper piece plan poll polls post readout record records release report
    reports research results review ruling statement statements statistics studies study summary survey surveys
    text transcript tweet tweets update verdict version video warrant website
""")

# Documents that show something, with pictures; is_shown reads them.
SHOWN = DOCUMENTS | listed("average footage image images photo photographs photos picture pictures polling videos")

# What a body gives out ("United Nations figures"); split_mention reads them.
HOLDINGS = listed("data estimates figures numbers records statistics")

# Nationality and party adjectives keep their capital but are no part of a person's name; the regular endings
# (-an, -ese, -ish, -i) are tested by `is_adjective`. People reads it.
ADJECTIVES = listed("""
    arab czech democratic dutch french gop greek iraqi israeli kurd kurdish liberal republican swiss tory turkish
""")

# Articles that an Arabic name may lose ("al-Karkhi", then "Karkhi"); folded reads them.
ARABIC_ARTICLES = listed("ad al an ar as ash at az el")

# Small words inside a name; phrases and people read them.
PARTICLES = listed("""
    abd abu ag al ben bin bint da dan das de del della den der di dos du el ibn la le mint ould ter ul van von
    walet y zu
""")

# Capitalised words that no name holds; phrases, people and the comparison read them.
NAME_STOPS = DETERMINERS.union(
    FRONTERS,
    CLAUSE_OPENERS,
    PREPOSITIONS,
    PRONOUNS,
    DAYS,
    MONTHS,
    ADVERBS,
    AUXILIARIES,
    listed("and but either neighboring neighbouring neither no nor not or please so what why yes yet"),
) - {"will", "without"}  # Will Smith, Doctors Without Borders

# Months that are first names as well, and what stands before none of these; is_stop reads both.
GIVEN = listed("april august jan june long may")
DATING = listed("during early in last late mid next since this through until")

# Titles before a name, with a stop or without; people takes them off.
TITLES = COURTESY | SHORT_TITLES

# What may trail behind a phrase and is no part of it, and how a reporter got to somebody; people reads both.
PHRASE_TAILS = PREPOSITIONS | REFLEXIVES | PRONOUNS | AUXILIARIES | CONJUNCTIONS | BREAKS - {")"}
REACHED = listed("contacted interviewed reached")

# What those want who are not named, in a clause that is no part of their name; mention_end reads it.
UNNAMED = listed("anonymity anonymously identified named surname")

# What ends a description's head; head_noun reads them.
HEAD_STOPS = PREPOSITIONS | BREAKS | listed("above and based below beneath close familiar led that which who")

# What no role holds in front of its title noun.
ROLE_EDGES = BREAKS.union(
    ENDERS,
    DETERMINERS,
    CLAUSE_OPENERS,
    FRONTERS,
    JOINERS,
    PREPOSITIONS,
    PRONOUNS,
    listed("about against alongside behind between or than toward towards versus you"),
)

# Words of a role that may follow "to" or a subject; another lower-case word there is a verb ("to defeat President X").
FORE = LIVE_ROLES | listed(
    "current ex fellow former incoming longtime new opposition outgoing rival ruling senior state then top"
)

# First words of countries with two; name_start reads them.
LANDS = listed("costa el ivory new north saudi sierra south sri united")

# Who goes "to" a land or office in a role; in_role and holds_office read them.
SENT = listed("adviser advisor aide ambassador envoy")

# What a title with a capital may follow besides roles ("minister of", "air force Gen. X"); role_start reads it.
ROLE_LINKS = listed("air and army for navy of to vice")

# What stands in front of a verb; opens_predicate reads it.
BEFORE_VERBS = AUXILIARIES | PRONOUNS | {"not", "to", "you"}

# What short titles stand for, and other words for a seat; content_words and called read them.
CALLINGS = dict(
    adm="admiral", ayatollah="cleric", brig="brigadier", capt="captain", cmdr="commander", col="colonel",
    congressman="representative", congresswoman="representative", cpl="corporal", dr="doctor", father="priest",
    fr="priest", gen="general", gop="republican", gov="governor", imam="cleric", lawmaker="representative",
    legislator="representative", lt="lieutenant", maj="major", mp="representative", mullah="cleric",
    parliamentarian="representative", premier="prime", pres="president", prof="professor", rep="representative",
    rev="priest", reverend="priest", sen="senator", sgt="sergeant", sister="nun", supt="superintendent",
)  # fmt: skip

# Words for those who hold an office, by words of their roles; called reads them.
WHO_ARE = {
    "commander": listed("brigadier colonel general"),
    "diplomat": listed("ambassador consul envoy foreign"),
    "officer": listed("brigadier captain colonel commander general lieutenant major"),
    "politician": listed("candidate leader mayor member minister mp representative senator"),
}
WHO_ARE |= dict.fromkeys(("lawmaker", "legislator", "mp", "parliamentarian"), listed("member representative senator"))

# Words of roles that make somebody an official; described reads them.
OFFICIALS = listed("""
    administrator chair chairman chairwoman co-chair commissioner deputy director governor head mayor minister
    secretary spokesman spokesperson spokeswoman undersecretary
""")

# Verbs of whoever holds an office: "X, who heads the committee"; role_behind reads them.
LEADING = listed("chairs commands directs heads leads oversees")

# Callings of those whom a story is about, no offices, which somebody unnamed may hold; topic reads them.
STARS = listed("""
    actor actress baker barber beekeeper billionaire businessman butcher candidate carpenter docker driver
    electrician engineer farmer fisherman front-runner frontrunner gardener grandfather grandmother grocer herder
    hunter lady mechanic midwife miner mogul musician nominee pensioner plumber rancher retiree shepherd shopkeeper
    singer skipper student tailor teacher trader vendor welder widow widower woodcutter
""")

# Verbs behind a phrase of place that bring somebody in ("Among them is X"); shown_name reads them.
SHOWING = listed("came comes is lived lives sat sits stands stood was works")

# Parties, which set nobody apart from a bare title ("the Republican senator"); called reads them.
PARTIES = listed("democratic liberal republican tory")

# What sets a description apart from a role that has it not ("the former minister"); called reads it.
APART = listed("another assistant deputy ex former late new other rival shadow vice")

# Courtesy titles, which are no role; role_start reads them.
MISTERS = listed("miss mr mrs ms")

# What may stand behind a surname; people reads them.
JUNIORS = listed(". jr sr")

# Pronouns of who has something, and with the article what opens a role closed by a comma or the noun of a cue;
# cues and role_apart read them.
OWNERS = listed("her his its their")
ROLE_OPENERS = OWNERS | {"the"}

# The articles; people and cues read them.
ARTICLES = listed("a an the")

# The nouns in the names of papers, agencies and stations; PUBLISHERS and fullest read them.
OUTLETS = listed("""
    agency chronicle courier dispatch gazette herald journal ledger media monitor network news observer post press
    radio standard telegraph times tribune tv
""")

# What stands before the name of a place in the name of another or of a body; fullest reads it.
PLACE_FRONTS = listed("""
    bank central east eastern greater lower new north northern port radio south southern upper west western
""")

# Pronouns that tell a gender; people reads it.
GENDERS = dict(he="m", him="m", himself="m", she="f", her="f", herself="f")

# The pronouns that OWNERS stand for; resolve_owner and resolve_pronoun read it.
OWNED = dict(her="she", his="he", its="it", their="they")

# Pronouns that stand for a source by themselves; resolve reads them.
STANDINS = PRONOUNS | GENDERS.keys() | OWNERS

# Words that tell no name or role apart; content_words and the comparison read them.
SMALL_WORDS = DETERMINERS | JOINERS | listed("'s at by from same to who with")

# Cue verbs by what they may govern; `inflect` derives their forms. quotes reads the result, CUES.
#   c a clause, with "that" or without ("said the road was shut")   t a clause with "that" only
#   q quoted words beside it   e a clause before it ("the road is shut, X said")   i an infinitive ("vowed to stay")
#   g a participle ("admitted firing")   o an object and an infinitive ("urged the ministry to act")
#   u an object and a judgement ("accused them of firing", "blamed them for it")   j the same by "as" ("saw it as")
#   a an addressee ("told reporters the road was shut")
#   k nobody's words: what is kept in mind, beside what is said ("hopes that the road opens")
CUE_TABLE = turned("""
    ctqe: add affirm allege announce argue assert boast clarify comment complain concede conclude
        confirm contend counter declare disclose elaborate emphasise emphasize explain forecast hint insist joke
        lament maintain note observe opine predict proclaim quip reaffirm recount regret reiterate remark reveal say
        specify speculate state stress theorize tweet underline underscore write;
    tk: agree assume detail discover know learn mention realise realize recognise recognize signal suspect testify
        understand worry;
    qe: chant cry exclaim interject laugh murmur mutter post read retort scream shout shrug sigh sing smile whisper;
    n: put;
    ctqen: estimate;
    uk: applaud blame blast call chastise chide commend condemn credit criticise criticize denounce deride
        describe fault lambaste laud mock praise rebuke ridicule scold slam;
    ujk: characterize cite decry defend define depict dismiss hail identify interpret label paint portray
        present rate regard reject remember see view;
    ot: order urge; o: beg beseech challenge direct implore instruct;
    ctqei: claim pledge swear threaten vow;
    ctqeg: acknowledge admit recall report suggest;
    cte: believe fear imply indicate reckon think;
    tqe: answer continue reply respond retort rule;
    ik: aim intend offer plan;
    teia: assure notify reassure;
    ctqeoa: caution tell warn;
    tqeoa: advise remind;
    tqeg: deny recommend;
    ok: encourage; ctok: expect;
    ctqeia: inform promise;
    tigk: propose;
    t: assess calculate consider demonstrate determine doubt guess highlight; tqe: charge;
    cte: find show;
    tik: hope;
    tqio: demand;
    qeo: ask;
    u: accuse;
    iok: want
""")

# Verbs whose past doubles the last letter, then those with irregular pasts; `inflect` reads both.
DOUBLING = listed("admit beg dub put quip refer regret rip slam")
IRREGULAR = turned("""
    besought: beseech; forecast: forecast; found: find; held: hold; knew: know; learnt: learn; made: make; put: put;
    read: read; said: say; saw: see; showed: show; spoke: speak; swore: swear; told: tell; thought: think;
    understood: understand; wrote: write
""")


def inflect(verb: str) -> Iterable[tuple[str, str]]:
    """The forms of a regular or listed verb with their names: say says saying said."""
    soft = verb[:-1] + "i" if verb[-1] == "y" and verb[-2] not in "aeiou" else verb  # deny, denies
    third = soft + ("es" if soft.endswith(("ch", "i", "s", "sh", "x")) else "s")
    stem = verb + verb[-1] if verb in DOUBLING else verb.removesuffix("e")
    past = IRREGULAR.get(verb) or (stem if soft == verb else soft) + "ed"
    return zip((verb, third, stem + "ing", past), ("base", "s", "ing", "ed"))


# The forms of these with their letters and the name of the form.
CUES = {form: (codes, name) for verb, codes in CUE_TABLE.items() for form, name in inflect(verb)}
# What stands for a verb of the mind before "that" ("is afraid that").
SURE = "afraid aware certain concerned confident convinced glad hopeful optimistic sure worried"
CUES |= dict.fromkeys(SURE.split(), ("tk", "sure"))
# "The storm threatens to cut the road", "direct quotes", "a challenge to the plan" tell what nobody said.
del CUES["threatens"], CUES["direct"], CUES["challenge"], CUES["challenges"]

# Cues of two words, with the form's letters and name.
PAIRS = turned("""
    o: call_for call_on call_upon appeal_for appeal_to; ctqe: point_out; t: rule_out; qe: put_it; tk: make_clear;
    ct: express_concern express_confidence express_hope voice_hope
""")
CUE_PAIRS = {
    (form, pair.split()[1]): (codes, name) for pair, codes in PAIRS.items() for form, name in inflect(pair.split()[0])
}
CUE_PAIRS["according", "to"] = "p", "prep"

# Nouns for what somebody says, with its owner before and "that" behind ("his claim that T"); read_cue reads them.
NOUN_CUES = listed("""
    accusation admission allegation argument assertion assessment assurance belief charge claim complaint concern
    conclusion confirmation contention declaration demand denial fear finding hope insistence pledge prediction
    promise proposal revelation statement suggestion vow warning
""")

# Those of them that take an infinitive ("his vow to leave"); read_cue reads them.
VOWS = listed("pledge promise vow")

# Nouns for what somebody holds, with "by" or "in" and its owner before it ("By his count, T"); read_cue reads them.
VIEWS = listed("account assessment calculation calculations count estimate estimates estimation opinion reckoning view")

# The words that may be a cue or its first word; find_attributions and content_end look there.
CUE_FORMS = (
    CUES.keys() | map(itemgetter(0), CUE_PAIRS) | {"per"} | {n + s for n in NOUN_CUES for s in ("", "s")} | VIEWS
)

# Cues that take any clause; clause_start reads them.
ALWAYS = listed("argue argued argues insist insisted insists said say saying says tells told")

# Beginnings of cues that take a clause without "that" only where a document speaks; leading reads them.
FINDING = ("find", "found", "show")

# Cue forms that are plural nouns as well; is_cue_form lets them pass where the words around show a verb.
ALSO_NOUNS = listed("""
    answer answers charge charges claim claims comment comments cries cry demand demands detail details elaborate
    estimate estimates exclaim exclaims fear fears find finds hope hopes joke jokes laugh laughs mention mentions
    murmur murmurs mutter mutters note notes offer offers order orders plan plans pledge pledges post posts praise
    promise promises regret regrets remark remarks replies reply report reports retort retorts rule rules scream
    screams shout shouts show shows shrug shrugs sigh sighs signal signals smile smiles state states suspect
    suspects tweet tweets urge urges vow vows whisper whispers worries worry
""")

# What is told without telling that anything is so; is_cue_form reads it.
TALES = listed("joke jokes lie lies stories story tale tales truth")

# What sets a name between marks: "known as “...”"; quotes reads it.
NAMINGS = listed("alias entitled known named nicknamed so-called titled")

# Verbs of judgement, behind which marked words are somebody's: called the plan “...”; quotes reads it.
OPINIONS = listed("accuses calls describes labelled labelling refers") | {
    form
    for verb in """
    accuse apologize applaud ascribe attack attribute bemoan berate blame blast brand call chant characterize chide
    cite compare condemn criticise criticize declare decry defend demand denounce deplore deride describe dismiss dub
    emphasise emphasize exhort express hail hold justify label lambast lament laud liken mention mock note oppose pledge
    point portray post praise proclaim promise promote put quote rail rant rate recall refer reject ridicule rip scold
    see shout sign slam speak stress support talk thank tout tweet underline underscore urge use view voice vow
    warn welcome write
""".split()
    for form, name in inflect(verb)
    if name in ("ed", "ing")
}

# The same, and pasts and participles that take quoted words: with three marked words or more they are said.
SAYINGS = OPINIONS | {form for form, (codes, name) in CUES.items() if "q" in codes and name in ("ed", "ing")}

# Verbs behind the source of a headline's quote; headline reads them.
TELLS = listed("says tells warns")

# Verbs before or behind the source that ends a headline; blamed reads them.
SAYS = listed("say says warn warns")

# Verbs of a headline, whose object may be marked words of its subject; blamed reads them.
HEADED = {
    form
    for verb in """
    accuse admit blame blast brand call claim condemn criticise criticize declare decry denounce deplore describe
    dismiss dub explain hail insist label lambast lament mock pledge praise predict proclaim promise reject ridicule
    say slam threaten urge vow warn
""".split()
    for form, name in inflect(verb)
    if name in ("base", "s")
}

# numbers


# Words that count, by value; read_count adds them up.
COUNTS = dict(zip("zero one two three four five six seven eight nine ten eleven twelve".split(), range(13)))
COUNTS |= zip("thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), range(13, 20))
COUNTS |= zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10))

# What multiplies the number before it, as a word or as a letter that touches it; read_scale reads both.
MULTIPLIERS = {
    word: int(float(value))
    for word, value in turned("""
    12: dozen; 1e2: hundred; 1e3: thousand; 1e5: lakh lakhs; 1e6: million mln mn; 1e7: crore crores; 1e9: billion bln
    bn; 1e12: tn trillion trn
""").items()
}
LETTERS = {"k": 1000, "K": 1000, "m": 1_000_000, "M": 1_000_000, "b": 1_000_000_000, "B": 1_000_000_000}
LETTERS |= {"t": 1_000_000_000_000, "T": 1_000_000_000_000}
# Plurals that name an order, by value; read_words reads them ("dozens", "tens of thousands").
ORDERS = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000}
ORDERS |= {"millions": 1_000_000, "billions": 1_000_000_000, "trillions": 1_000_000_000_000}
# Parts of a whole by what divides it, and multiples of one by value; read_part and read_multiple read them.
PARTS = dict(zip("half third quarter fifth sixth seventh eighth ninth tenth".split(), range(2, 11)))
MULTIPLES = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4, "halve": 0.5, "twice": 2, "thrice": 3}
MULTIPLIED = {
    word.rstrip("e") + end: MULTIPLES[word] for word in list(MULTIPLES)[:5] for end in ("ed", "ing", "es", "s")
} | {f"{word}fold": n for word, n in COUNTS.items()}
MULTIPLES |= MULTIPLIED

# units

# SI prefixes by symbol; none is one too.
PREFIXES = dict(zip("PTGMkhdcmµn", "peta tera giga mega kilo hecto deci centi milli micro nano".split())) | {"": ""}
# Base units: symbol, prefixes that the symbol is seen with, names. The names take every prefix.
BASES = [
    *map(
        str.split,
        """
    A mµ ampere amp; Ah m ampere-hour amp-hour; B kMGTP byte; Bq kMGT becquerel; C µ coulomb; F µn farad; Gy mµ
    gray; Hz kMGT hertz; J kMGT joule; K m kelvin; L µmcdh litre liter; N kM newton; Nm k newton-metre
    newton-meter; Pa hkMG
    pascal; Sv µm sievert; T µm tesla; V µmkM volt; VA kM volt-ampere; W mkMGT watt; Wh kMGT watt-hour; bar m bar;
    bit kMGT bit; bps kMGT; cal k calorie; cd m candela; eV kMGT electronvolt; g µnmk gram gramme; lm k lumen; lx k
    lux; m µnmck metre meter; mol µm mole; s µnm second; t kM tonne; Ω mkM ohm
""".split(";"),
    )
]

# Units without prefixes by their symbol or singular name, with all other spellings; plurals are derived.
PLAIN = turned("""
    %: % pc pct per_cent percent; are: ares; BTU: british_thermal_unit btu; Ci: curie; GB: gb; Hz: hz; MB: mb; MP:
    megapixel mp; Mt: megaton; acre: acre; acre-foot: acre_feet acre_foot; atm: atm atmosphere; barrel: barrel bbl;
    barrel/day: bpd; basis point: basis_point bp; bpm: beats_per_minute bpm; bushel: bushel; cL: cl; carat: carat; cc:
    cc; cent: cent ¢; century: century centuries; cup: cup; dB: db decibel dba; dL: dl; day: day; decade: decade;
    decare: decare; dpi: dpi; donum: donum dönüm; dunam: dunam; dunum: dunum; fathom: fathom; fl oz: fl_oz
    fluid_ounce; fortnight: fortnight; fps: fps frames_per_second; feddan: feddan; ft: feet foot ft ′ '; ft-lb:
    foot_pound ft_lb; ft²: sqft; gal: gal gallon; ha: ha hectare; hour: h hour hr; hp: bhp brake_horsepower horsepower
    hp ps; jerib: jerib; in: in inch inches ″ "; kg: kg kilo kgs; km: km; km/h: kmh kmph kph; kn: kn knot kt; ksi:
    ksi; kt: kiloton; lb: lb pound; lb-ft: lb_ft pound_feet; light-year: light_year; long ton: long_ton; mL: ml; mi:
    mi mile; millennium: millennia millennium; minute: min minute; mmHg: mmhg; month: month; mpg: mpg; mph: mph; m²:
    sqm; night: night; nit: nit; nmi: nautical_mile nmi; oz: ounce oz; p: p pence; percentage point: pct_point
    percentage_point pp; pixel: pixel px; point: index_point point pts; ppb: parts_per_billion ppb; ppm:
    parts_per_million ppm; psi: psi; pt: pint; qt: quart; qubit: qubit; quintal: quintal; ratio: fold x; rem: rem;
    rpm: revolutions_per_minute rpm; second: s sec second; short ton: short_ton; t: metric_ton metric_tonne; tbsp:
    tablespoon tbsp; time: times; ton: ton; tsp: teaspoon tsp; week: week wk; yd: yard yd; year: year yr; °: deg
    degree °; °C: c celsius centigrade degc deg_c degree_c degree_celsius degrees_c degrees_celsius °c ℃; °F: degf
    deg_f degree_f degree_fahrenheit degrees_f degrees_fahrenheit f fahrenheit °f ℉; µg: mcg; µm: micron; ‰: per_mille
    ‰
""")

# Currencies: sign or singular name, then sign, code and other names; national and PREFIXED read them.
CURRENCIES = turned("""
    $: $ US$ USD usd dollar buck; A$: A$ $A AU$ AUD aud; C$: C$ CA$ CAD cad; Egyptian pound: EGP E£; HK$: HK$
    HKD; Lebanese pound: LBP; NT$: NT$ TWD; NZ$: NZ$ NZD; R$: R$ BRL reais; S$: S$ SGD; Syrian pound: SYP;
    afghani: AFN afghani; ariary: ariary; baht: THB ฿ baht; birr: birr ETB; bitcoin: BTC ₿ bitcoin; bolivar:
    bolivar; boliviano: BOB Bs boliviano; cedi: GHS cedi cedis; cordoba: cordoba; crown: crown; dalasi: dalasi;
    denar: denar; dime: dime; dinar: BHD IQD JOD KWD LYD TND dinar RSD; dirham: AED MAD dirham; dong: VND ₫
    dong; dram: AMD dram; ether: ETH ether; fils: fils; forint: HUF forint; franc: CHF XAF franc XOF; gourde:
    HTG gourde; guarani: PYG guarani; hryvnia: UAH ₴ hryvnia; kip: kip; kopeck: kopeck kopek; koruna: CZK
    koruna; krona: SEK krona kronor ISK; krone: DKK NOK krone kroner; kuna: kuna; kwacha: ZMW kwacha; kyat: MMK
    kyat; lari: GEL lari; lek: lek; lempira: HNL lempira; leone: leone; leu: RON leu lei MDL; lev: lev leva BGN;
    lira: TRY TL ₺ lira; manat: AZN ₼ manat; metical: MZN metical meticais; nakfa: nakfa; naira: NGN ₦ naira;
    ouguiya: ouguiya; paisa: paisa; pataca: pataca; penny: penny; peso: ARS MXN PHP ₱ peso CLP UYU DOP; piastre:
    piastre; pula: BWP pula; quetzal: GTQ quetzal; rand: ZAR rand; renminbi: RMB renminbi; rial: IRR OMR YER ﷼
    rial; riel: KHR riel; ringgit: MYR RM ringgit; riyal: QAR SAR riyal; ruble: RUB ₽ rouble ruble BYN; rupee:
    LKR NPR PKR Rs rupee; rupiah: IDR Rp rupiah; sen: sen; shekel: ILS NIS ₪ shekel; shilling: KES shilling Ksh
    KSh UGX TZS; sol: soles; som: som UZS KGS; somoni: somoni; taka: Tk taka BDT; tenge: KZT tenge; toman:
    toman; tugrik: MNT tugrik togrog; won: KRW ₩ won; yuan: CNY yuan; zloty: PLN zloty; £: £ GBP quid sterling;
    ¥: ¥ JPY jpy yen; €: € EUR eur euro; ₹: ₹ INR inr
""")
# The units that are money; figures reads them.
MONEY = frozenset([*CURRENCIES.values(), "pound"])
# Whose dollar, crown or pound, by adjective or by the letters before "$"; national and PREFIXED read them.
DOLLARS = turned("""
    $: american u.s. us; A$: a au australian; C$: c ca canadian; HK$: hk hong_kong; NT$: nt taiwan;
    NZ$: new_zealand nz; S$: s sg singapore; koruna: czech slovak; krona: icelandic swedish;
    krone: danish norwegian; £: british
""")

# What measures a text or a house, with a hyphen only ("a nine-page memo"); read_unit reads them.
FOLIOS = listed("floor line page paragraph storey story word")

# Rates that have a symbol of their own, times as a rate of symbols has them, and what such rates count besides SYMBOLS.
COMPOSED = {"lb/sq in": "psi", "mi/gal": "mpg", "mi/h": "mph"}
BOUNDS = {"more": ">", "less": "<", "near": "~"}
BRIEF = {"hour": "h", "minute": "min", "second": "s"}
COMPACT = frozenset("cu ft|ft|gal|in|lb|mi|nmi|oz|sq ft|yd".split("|"))
# Units by spelling: symbols in their own case, names (with a derived plural) in lower case; unit_named reads both.
SYMBOLS: dict[str, str] = {prefix + symbol: prefix + symbol for symbol, seen, *_ in BASES for prefix in ("", *seen)}
SYMBOLS |= {code: unit for code, unit in CURRENCIES.items() if not code.islower()} | {
    "C": "°C",
    "F": "°F",
    "l": "L",
    "s": "second",
}
NAMED = {
    full + name.replace("-", " "): prefix + symbol
    for symbol, _, *names in BASES
    for prefix, full in PREFIXES.items()
    for name in names
}
NAMED |= PLAIN | {name: unit for name, unit in CURRENCIES.items() if name.islower()}
UNITS: dict[str, str] = {
    name + "s": unit for name, unit in NAMED.items() if len(name) > 2 or name in ("hr", "km", "lb", "yr")
} | NAMED
# Areas and volumes, "40 km2", "2 square miles", added to both.
POWERED = {length: (length + "²", length + "³") for length in ("cm", "km", "m", "mm", "s")}
POWERED |= {length: ("sq " + length, "cu " + length) for length in ("ft", "in", "mi", "yd")}
SYMBOLS |= {unit + mark: POWERED[unit][mark in "^3³"] for unit in POWERED for mark in ("2", "^2", "²", "3", "^3", "³")}
UNITS |= {
    f"{power} {name}": POWERED[unit][power[0] == "c"]
    for name, unit in [*UNITS.items(), *zip(POWERED, POWERED)]
    for power in ("square", "sq", "cubic", "cu")
    if unit in POWERED
}

# What stands before a number only, as signs, codes and what text without signs puts for them; read_prefix reads it.
PREFIXED = {name: unit for name, unit in CURRENCIES.items() if not name.islower() or not name.isalpha()}
PREFIXED |= {"Rs.": "rupee", "Y=": "¥", "PS": "£"}
PREFIXED |= {f"{code.upper()}$": unit for code, unit in DOLLARS.items()}
# Letters that stand for a currency before a large sum only ("SR200 million", not "Room R12"); currency reads them.
LOCAL = turned("""
    Egyptian pound: LE; Lebanese pound: LL; dinar: BD JD KD; dirham: Dh Dhs; franc: CFA FCFA; naira: N; peso: P;
    rand: R; riyal: QR SR; shilling: Sh
""")

# the words around a number

# Modifiers by the bound that they set, up to four words; find_bound reads them before a number.
MODIFIERS = turned("""
    <: < a_maximum_of as_far_as as_high_as as_long_as as_many_as as_much_as as_old_as at_most below fewer_than
    less_than lower_than never_exceeding never_more_than no_greater_than no_higher_than no_larger_than no_more_than
    no_older_than not_above not_exceeding not_more_than not_over shy_of smaller_than under under_age
    under_the_age_of up_to without_exceeding younger_than ≤;
    >: > a_minimum_of above as_few_as as_little_as as_low_as as_young_as at_least at_the_very_least beyond exceeding
    greater_than higher_than in_excess_of larger_than longer_than more_than never_fewer_than never_less_than
    no_fewer_than no_less_than no_lower_than no_smaller_than no_younger_than north_of not_less_than older_than over
    over_age over_the_age_of upward_of upwards_of ≥;
    ~: about almost an_estimated approaching approx approximately around c circa close_on close_to closer_to
    estimated near nearing nearly nigh_on on_the_order_of perhaps roughly some something_like virtually ~ ≈
""")

# What stands before an "up to" that sets no bound ("takes us up to 212"); find_bound reads them.
LIFTED = listed("add added adding adds her him it number them total us")
# Verbs that go up to something; find_bound and noun_beside read them.
RISING = listed("""
    climb climbed climbs creep creeps crept edge edged edges go goes going gone inch inched inches moved moves pick
    picked picking picks shoots shot slow tick ticked ticks went
""")
# What "over" belongs to, so that it sets no bound; read_amount reads them.
HANDED = listed("hand handed handing hands turn turned turning turns")
# What "around" belongs to, so that it sets no bound; read_amount reads them.
CIRCLING = listed("""
    arm arms barricade barricades barrier barriers belt blanket blankets bubble circle circled circles cordon drive
    drives driving drove fence fences gather gathered gathering gathers huddled loop orbit orbits rallied rally
    rampart ring rings rope ropes sail sailed sailing sandbags sat scarf sheet sit sits sitting stand standing
    stood tape trench trenches unite united walk walked walking walks wall walls wander wandered wind winding winds
    wire wrapped zone
""")
# What "about" belongs to, so that it sets no bound; find_bound reads them.
TOPICAL = listed("""
    ask asked asking asks care cared caring complain complained complaining complaints concern concerned concerns
    details evidence forget hear heard how information know knowing known knows learn learned learning questions
    speak speaking spoke spoken talk talked talking talks think thinking what worried worries worry worrying
""")
# Verbs that set a bound without belonging to the figure; find_bound reads them.
EXCEEDED = listed("exceed exceeded exceeds surpass surpassed surpasses surpassing topped topping tops")

# What may open a figure besides a digit, and with them what makes "a" or a part of something a number ("more than a
# decade", "by half"); find_figures and read_part read them.
SIZERS = frozenset(["least", "than", "within", *MODIFIERS])
A = frozenset(["a", "an"])
OPENERS = A | set(COUNTS) | MULTIPLIERS.keys() | ORDERS.keys() | PARTS.keys() | MULTIPLES.keys()

# The words that may be a cue, open a figure or tell a day; split_words finds them at once.
KEYWORDS = CUE_FORMS | OPENERS | DAYS | MONTHS | NEAR_DAYS | SEASONS | {"ago", "earlier", "overnight"}

# What says that a figure rose or fell, and may take an object,
# so that a number right behind is no change ("lost 5 men");
# then all that says so, verbs and nouns; find_change and looks_finite read them.
LIFTERS = turned("""
    down: cut cuts cutting halve halved halves halving losing lost lower lowered lowering reduce reduced reduces
    reducing reduction reductions shed shorten shortened slash slashed trim trimmed;
    up: added boost boosted boosting double doubled doubles doubling extend extended gain gained gaining gains
    hike hiked hikes lift lifted quadruple quadrupled quadruples quadrupling raise raised raises
    raising triple tripled triples tripling
""")
# Those and others that bring a count to a number; find_of reads them.
BRINGING = LIFTERS.keys() - {"double", "doubles"} | listed("""
    bring bringing brings brought push pushed pushes pushing send sending sends sent take taken takes taking took
""")
# Those and verbs that may also move by themselves, then those that put a count at a number; noun_beside reads them.
SHIFTING = BRINGING | listed("decrease decreased decreases decreasing increase increased increases increasing")
PUTTING = listed("estimate estimated estimates estimating put puts putting")
MOVES = LIFTERS | turned("""
    down: crashed decline declined declines declining decrease decreased decreases decreasing depreciated
    dip dipped dipping dips dived dives down downward drop dropped dropping drops dwindled ease eased eases easing
    fall fallen falling falls fell narrowed narrowing narrows plummet plummeted plummets plunge plunged plunges
    plunging sank shrank shrink shrinking shrinks shrunk sinks slid slide sliding slip slipped slipping slips slump
    slumped slumps sunk tumble tumbled tumbles tumbling weakened weakens;
    up: accelerated accelerates advanced advances advancing appreciated ballooned climb climbed climbing climbs
    crept edged expanded expanding expands expansion grew grow growing grown grows growth higher increase increased
    increases increasing jump jumped jumping jumps leaps leapt rallied rallies rebound rebounded rebounds rise risen
    rises rising rose soar soared soaring soars spike spiked spikes strengthened surge surged surges surging swelled
    swells swollen ticked ticks treble trebled trebles trebling up upward widened widening widens
""")

# The verbs among them; looks_finite, join_pair and find_change read them.
MOVED = frozenset(w for w in MOVES if not w.endswith(("le", "th", "ion", "ions")))

# What else goes from one number to another; join_pair reads it.
WENT = listed("goes going gone went")

# Labels of columns and forms, which stand where a place does; is_place reads them.
KICKERS = listed(
    """
    abstract analysis breaking business byline correction culture exclusive explainer feature highlights interview
    investigation letters listen live look media news note opinion photos politics profile release report society
    special stories text timeline update video watch world
"""
)

# Nouns whose number is a name or a place in a row ("Article 5", "Channel 4"); is_label reads them.
LABELS = listed("""
    act airbus amendment android area article battalion boeing brigade building camp category channel chapter class
    clause dial division exit ext figure flight formula fortune gate grade group highway interstate ipad iphone
    item level line lot no number page paragraph part phase platform playstation question reference regiment
    resolution room round route rule season section squad stage step table tier title track type unit update verse
    version vol volume ward windows zone
""")

# Nouns whose number in words is a place in a row ("day three"); is_label reads them.
ROWED = listed("chapter day episode game level number phase round stage step")

# What happens at a time of day ("opens at ten"); is_hour reads them.
CLOCKED = listed("""
    arrive arrived arrives began begin begins change changed changes close closed closes end ended ends finish
    finished finishes get gets got leave leaves left open opened opens rang reopen reopened reopens resume resumed
    resumes ring rings shut shuts start started starts wake woke
""")
# What stands before a year ("in 2014"); is_label reads them.
DATED = listed(
    "after and before between by circa during early for from in into late mid of since the this through to until"
)
# What may open a noun phrase without belonging to it; noun_after steps over them.
LEADERS = listed("""
    " a all an another any as each every fewer further her his its less many more most much my of other our own some
    such that the their these this those your « ‘ “
""")

# Where the head of a noun phrase ends and its complement begins; clause_noun reads them.
LINKS = listed("""
    about above across after against along among around at before behind below between by despite during for from in
    inside into near of off on onto out over since through to toward towards under until upon via with within without
""")

# Where a clause begins or ends besides a mark, and marks that no clause goes past;
# parts_clauses and the comparison read them.
JOINTS = listed("""
    although and as because but how if or since so than that though unless until when where whereas whether which
    while who whose
""")
# Those that open a clause which another goes around; clause_subject reads them.
SUBORDINATES = JOINTS - listed("and but or so than that which who whose")
# Marks around a clause; parts_clauses reads them.
ENDS = frozenset('! ( ) . : ; ? " « » – — “ ” \n'.split(" "))
# Subjects that name nothing, and with them what only a verb follows, whatever it looks like; looks_finite reads both.
NAMELESS = listed("he i it she they we you")
HELPERS = NAMELESS | listed(
    "can cannot could didn't doesn't don't may might must never not should which who will won't would"
)
# Words that no noun phrase holds, so that they end one on either side.
FUNCTION = (
    JOINTS
    | LINKS
    | HELPERS
    | LEADERS - {"another", "further", "other", '"', "«", "‘", "“"}
    | listed("""
    able abroad according again ago ahead alive almost alone alongside already also am amid annually anyone apart apiece
    are away back been being beside besides beyond both combined compared did do does done down due each either else
    enough even ever every everyone except far few following friday had has have hence here him how however instead
    is it's itself it’s just last later least like maybe me mine minus monday moreover near nearly neither next no
    nobody nor now often once one only out outside per plus possibly rather respectively roughly saturday shall
    somewhere soon still such sunday them themselves then there throughout thursday today together tomorrow tonight
    too tuesday twice unable unlike unto up us versus very vs was wednesday were what whom whose why worth x yesterday
    yet
""")
)

# Those of them behind which a verb's form is a noun ("a cost"); looks_finite reads them.
NOMINAL = LEADERS - {"all", "each", "that", '"', "«", "‘", "“"}
# Moves over a distance, which tell no change; find_change reads them.
TRAVEL = listed("""
    advanced advancing climb climbed climbing crashed crept extend extended jumped leapt plunged plunging sank slid
    sliding sunk
""")
# What a price reaches for the first time in a while ("a six-week low"); find_change reads them.
RECORDS = listed("high highs low lows peak peaks")
OF_PERCENT = re.compile(r"[ ]of[ ](?: a | an? | one | 1 )[ ]?(?: per[ ]cent | percent | % )(?![ ]point|age)", re.X)
# What stands between an amount and what it is counted by; read_amount reads it.
AMONG = re.compile(r"[ ]of[ ][a-z]{1,20} (?: [ ][a-z]{1,20} )? (?=[ ](?: an? | per | each | every )[ ])", re.X)
PEAKS = (" high of ", " low of ", " peak of ")  # before what it falls or rises to; read_amount reads them
# What may stand before a bound without setting one ("just under 4%"); find_change and is_age read them.
SCANT = listed("barely just now only still")
# Verbs whose "up" or "down" tells no change ("made up 5%"); find_change reads them.
PHRASAL = listed("""
    backed blew blown bought break breaking broke broken brought built called chalked cleaned coughed covered dug
    eaten end ended ends filled freed gave give given gives gobbled held laid lined locked made make makes making
    mopped paid pick picked piled put puts putting racked racking ran rounded rounding scooped sealed set snapped
    soaked stirred stored stumped swallowed swept take taken takes taking throw tied took tore turn turned turning
    turns use used
""")
# Verbs with which a cut is a share; find_change reads them.
TAKING = listed("demand demanded demands get gets got receive received receives take taken takes taking took")
# What a word of motion follows that tells no change, not "ended lower" and "picked up"; find_change reads them.
STILL = NOMINAL | LIFTED | PHRASAL - CLOCKED - HANDED - RISING
# Those, and numbers: where a noun phrase begins; noun_before reads them.
STOPS = FUNCTION.union(COUNTS, MULTIPLIERS)
# Plural nouns without an s; is_plural_noun reads them.
PLURALS = listed("aircraft cattle children data feet livestock men people personnel police sheep staff teeth women")
# Those that may be nouns as well; goes_on reads them.
PASSING = listed("flows moves passes travels")
# Finite verbs that a subject stands before, besides regular pasts and MOVES; looks_finite reads them.
VERBS = FINITE | listed("""
    absorbs accommodates accuses adds agree agrees allow approve arrive arrives attend attends await beat beats
    become believes built buys cannot carries come considers consumes continue continues cost costs covers crosses
    denies deny depend describes die differs disagree disapprove dug earn earns employs enter enters equals exceeds
    exists expect expects extends favor favour fed feel feels fetch fetches flee follows gather generates get gives
    handles happens holds hovers identify intend irrigates join joins keeps kills knows lack laid lasts leads leans
    led lent lie live loses make manages meant measures meets narrows need occupies occurs offer offers opens oppose
    opposes outweigh owes owns participates pays predict prefer processes produces provides ranges reaches receive
    receives reckons reject rely remain represented represents requires runs said say says seek sees sell sells
    serves showed shows sits slows spans speaks spends stand stands stems stretches suffer suggest surpasses
    survives swept take tells think threatens tilts totals transits understood uses want weigh weighs widens won't
    wrote yields
""")

# What may have a clause as its object, verbs of the above and plural forms; clause_noun steps over them.
TELLING = listed("""
    added argue argued argues believe believed believes claim claimed claims conceded estimate estimated estimates fear
    feared finds found indicate insist insisted insists predict predicted predicts reveal said say says show showed
    shows suggested suggests told
""")

# Participles of theirs that may open a noun phrase ("paid staffers"); goes_on reads them.
PARTICIPLES = listed("built found held left live lost made paid shot sold")
# What stands before an age; is_age reads them.
AGED = listed("age aged ages turn turned turning turns")
# Those, and what makes a bound one of an age ("no older than 20"); is_age and find_of read them.
AGE_WORDS = AGED | listed("old older young younger")
# What an age follows with "at" ("she died at 42"); is_age reads them.
LIVED = listed("dead die died dies home married retire retired")
# What makes pounds money, or words beside them; is_paid reads them.
PRICED = listed("""
    $ bribe bribes budget charge charged charges cost costs currency debt debts earn earned earning earns exchange
    fee fees fine fined fines income loan loans paid pay paying pays pension pensions pound price priced prices
    ransom rent rents salaries salary spend spent sum tax taxes toll tolls wage wages worth
""")
# Nouns that an age goes with; is_age reads them.
AGES = listed("age expectancy")
# What may stand around "aged" and the first of several ages; is_age and find_of read them.
ROWS = COUNTS.keys() | listed(", and between from of or the")
# What stands for those who have one; is_age reads them.
THEY = listed("all most them they who")
# Who is told with how many of others ("a mother of six"); is_age reads it.
HAVING = listed("chief father head mother parent")
# Who has an age where one stands beside it; is_age reads them.
YOUNG = listed("""
    adults boy boys brother brothers child children cousin cousins daughter daughters eldest girl girls man men
    nephew nephews niece nieces oldest patients people sister sisters son teenager teenagers those victims voters
    woman women youngest youth youths
""")
# "several hundred": the number is the least that it can be; read_words reads them.
VAGUE = listed("few many several")
# What makes "half" and "double" a share of what follows; read_part and read_multiple read them.
WHOLES = listed("all every her his its many much my of our that the their them these those what your")
# What makes "half" a part of a game or a year; read_part reads them.
HALVES = listed("better bottom first last latter next other past second top")

# Nouns that measure nothing themselves ("a total of 5 km"); noun_beside reads them.
SUMS = listed("average equivalent number record sum total worth")
# What an amount follows that shares its neighbour's noun; find_of reads them.
TWINS = listed(", - / against and another from further or than to versus vs which –")
# What stands before an amount that one to compare steps over; find_of reads them.
ASIDES = ("(", "among them ", "first ", "including ", "last ", "of the ", "past ")
# Who is counted beside the dead; find_of reads them.
HURT = listed("hurt injured missing wounded")
# What is done to people already named ("the capture of 9 men and the death of 2"); find_of reads them.
BEFALLING = listed(
    "arrest arrests capture captures death deaths detention injuries injury killing release rescue wounding"
)
# What stands before an amount that has the unit of the one before ("down from 5", "costs $5 here, sells for 6 there");
# carried_unit reads them.
CARRYING = (
    ", against", ", maybe", ", perhaps", ", possibly", ", sometimes", "bought for", "compared to", "compared with",
    "down from", "instead of", "sells for", "sold for", "stand at", "stands at", "up from",
)  # fmt: skip
# What stands between a comma and what is told of a part; noun_across reads them.
PARTS_OF = ("in parts ", "in places ", "of which ", "of whom ")
# What refers to the nouns before ("20 of whom"); find_of reads them.
THOSE = listed("them these those which whom")
# What a subject costs or earns somebody, who stands before the amount, and what may stand between the two but nouns;
# cost_before reads them.
COSTS = listed("brings brought cost costing costs earned earns saved saves")
PLACED = LEADERS | {"and", "for", "in", "of"}
# What a noun follows that is no object ("seen at the gate three times"); noun_beside and stands_alone read them.
PLACING = LINKS - {"of"}
# Verbs of how far something goes; clause_noun reads them.
REACHING = listed("extend run span stretch")
# The same as they stand behind a noun; goes_on reads them.
EXTENDING = listed("extending leading passing running snaking spanning stretching")
# What links an amount to the noun right before it ("fines from $5"); noun_beside reads them.
BESIDE = listed("""
    above at between costing extending from measuring of past ranging spanning stretching totaling totalling weighing
    with within worth
""")
# What a bare number follows where it measures a noun ("rose to 273"); find_of reads them.
GOVERNORS = EXCEEDED | listed("""
    are at averaged between by from had has have is minus numbered of passed past ranged ranges reached somewhere to
    totaled totalled was were worth
""")
# What somebody has for a time, besides plurals; stands_alone reads them.
SUPPLIES = listed("bread cash feed flour food fuel gas money oil oxygen power water wheat")
# Units of time; noun_beside reads them.
PERIODS = listed("century day decade hour minute month night second time week year")
# The same as they own a thing ("this year's harvest"); noun_after steps over them.
TERMS = frozenset(period + owner for period in PERIODS for owner in POSSESSIVE)
# What follows a time that is no time in which something happened ("over two years ago"); is_during reads them.
OFFSET = listed("after ago before earlier late later long of old")
# What goes on for a time of "over two years"; is_during reads them.
LASTING = listed("""
    been endured for gave give last lasted lasting lasts live lived serve served serving spend spends spent stay
    stayed take taken takes taking took wait waited waiting worked
""")
# Units of a distance; noun_across reads them.
LENGTHS = listed("ft km m mi nmi yd")
# Units of a thing's size; find_of reads them.
STATURES = LENGTHS | {"cm", "in", "mm"}
# Adjectives of a measure ("5 km long"); find_noun steps over them.
SHAPES = listed("broad complete deep full high long old square tall thick wide")
# What follows a measure without being measured ("5 km west"); no noun phrase ends with them.
COMPARED = listed("""
    better bigger cheaper daily deeper downstream earlier east faster greater heavier higher inland larger later
    lighter longer lower monthly nationwide nearby north northeast northwest offshore older overall overhead
    overnight prior short shorter slower smaller south southeast southwest strong stronger underground underwater
    upstream weekly west wider worldwide worse year year-on-year year-over-year yearly younger
""")
# What stands before an amount and is not measured by it ("in April to 5%"); stands_alone and noun_across read them.
IDLE = MONTHS.union(
    AGED, UNITS, MULTIPLIERS, SHAPES, MOVES, HALVES, COMPARED, listed("afternoon evening morning p.m. place")
)
IDLE -= {"times"}  # "waiting times"

# Adverbs and participles that may open a clause before its subject; clause_noun steps over them.
OPENINGS = listed(
    "adding also arguing claiming however instead just meanwhile moreover now saying still then warning with yet"
)


# ---------------------------------------------------------------- patterns


BEHIND_NAME = "|".join(rf"(?<=[A-Z]\w{{{n}}}\ )" for n in range(1, 12))
WORD = re.compile(
    rf"""(?:
    [A-Za-z]+(?=[ ,])                                           # most words, without a look at the rest
  | [^\W\d_]\.(?:[^\W\d_]\.)+ (?:-\w+)*                         # U.S., a.m., J.K., U.S.-backed
  | [@\#]?\w+ (?: (?: ['-] | [’‑]\b | (?<=\d)[.,:](?=\d)                # al-Qa'im, 1,234.5, @handle, lugina.com
                     | [.](?=(?:com|info|media|net|news|org)\b) ) \w+ )*
  | (?<=\S)'(?=''(?!')) | '' | `` | \.\.+ | --+                  # ''he said 'go''', two strokes that are one mark
  | (?=["“‘'«]) (?:{BEHIND_NAME}) .[A-Z][\w’-]+ (?:\ [A-Z][\w’-]+)? ["”’'»] (?=\ [A-Z]\w)    # Ali "Abu Nar" Hassan
  | [^\w\s]
)\s*""",
    re.X,
)

# What parts words beside a single space, signs without width, which part none, and accents apart from their letter;
# read_plain reads it.
BLANKS = re.compile(
    r"[\s\xad\u200b-\u200f\u2060\ufeff]{2,} | [^\S ] | [\xad\u200b-\u200f\u2060\ufeff] | [\u0300-\u036f]+", re.X
)

# A line without the blanks around it and Markdown's mark of a heading.
LINE = re.compile(r"(?:\#{1,6}[ ])?(?P<line>\S(?:[^\r\n\u2028\u2029\x85]*\S)?)")

# A word of a place or outlet, with its article ("al-Bukamal"); a class with ’ in it would take long to compile.
CAPITAL = r"(?:[aeu][dlnrstz]h?-)?[A-Z][^\s!-&(-,:-@]*"
DAY = r"""(?: \d{1,2}(?:st|nd|rd|th)?[ ][A-Za-z]{3,9}[.]? | [A-Z][A-Za-z]{2,8}[.]?[ ]\d{1,2}(?:st|nd|rd|th)? )
    (?: ,?[ ]\d{4} )?"""
DATELINE = re.compile(
    rf"""
    \( (?P<pinned> {CAPITAL} (?: ,?[ ]{CAPITAL} ){{0,3}} ) (?: , [ ] {DAY} | (?<=[a-z]) ) \)
    \s*[—–―-]{{1,2}}\s+ (?=[A-Z])                                 # "(Lugina, May 3, 2026) – A", "(Lugina) – A"
  | \(? (?P<wire> {CAPITAL} (?: [ ]{CAPITAL} ){{0,3}} )
    (?: [ ]?/[ ](?![A-Z]{{2,9}}[ ]?/) | \) \s*[—–―-]{{1,2}}\s+ ) (?=[A-Z])   # "Lugina News/ A", "(LNA) - A"
  | {DAY} [ ] \( (?P<unplaced> {CAPITAL} (?: [ ]{CAPITAL} ){{0,3}} ) \)
    \s*[—–―-]{{1,2}}\s+ (?=[A-Z])                                 # "May 3 (LNA) -- A"
  | (?P<place> (?:al-)? {CAPITAL}
               (?: (?! (?<=[a-z]),[ ][A-Z]{{4}} ) ,?[ ](?:of[ ]|[ae][a-z]{{1,2}}-)?{CAPITAL} ){{0,6}}
               (?<! [A-Z]{{3}}[.] ) (?: [ ]\([A-Z][\w ]+\)(?=,|[ ]\() )?
               (?: [ ](?: city | countryside | governorate | province )(?=:) )? )
    (?P<day> [.,]?[ ] (?: {DAY} | \({DAY}(?<=\d{{4}})\) ) )?
    (?: [.,]?[ ]?\((?P<agency>[^()\d\n][^()\n]{{1,39}})\) | [.,]?[ ]?/[ ]?(?P<slashed>[^/\n]{{2,40}}?)[ ]?/
      | (?: (?(day)[.,]|(?<=[a-z]),) | [ ][—–―-] ) [ ]
        (?P<bare> {CAPITAL} (?: [ ]{CAPITAL} ){{0,2}} ) (?= [ ]?[—–―-] ) )?
    (?: [.]? \s*[—–―_-]{{1,2}}\s+ | (?(slashed)[.]?|(?(day)[.:]|(?<=[A-Za-z]{{3}}):)) \s+
      | (?(agency):\s+|(?!)) | (?(day)(?(agency)\s+|(?!))|(?!)) )
    (?=[^\sa-z])                        # "LUGINA, July 18. /LNA/. ", "LUGINA (LNA): ", "Lugina, Mar 3 (LNA) "
""",
    re.X,
)

# Who wrote and edited, below a story: "ab-cde/fg"; split_lines reads it.
INITIALS = re.compile(r"[a-z]{2,4}(?:[-/][a-z]{2,4}){1,4}")

# Lines that surround a story and state nothing: bylines, captions, credits, notes, pointers.
ASIDE = re.compile(
    rf"""
    editor['’]s[ ]note | notes?[ ]to[ ]editors | (?:correction|clarification)s?:
  | (?! .{{200}} ) [(*\[]{{0,2}} [ ]?
    (?: (?:(?:report|story|text|words)[ ])?by[ ]
        (?-i: {CAPITAL} (?:[ ](?:{CAPITAL}|and|at|for|in|of|with)){{0,19}} \W{{0,2}}$ | [A-Z](?!.*[.]$) )
      | photo | file[ ]photo | image[ ] | picture: | caption: | (?:additional[ ]|with[ ])?reporting[ ]by
        | -{{0,3}}with[ ](?:assistance|help)[ ](?:by|from)
      | editing[ ]by | h/t | follow[ ].{{0,60}}(?:@|[ ]on[ ](?-i:[A-Z])\w+\W{{0,2}}$)
      | (?:writ(?:ing|ten)[ ]and[ ])? (?:writing|written|edit(?:ed|ing)|compiled|translated|produced)[ ]by
        [ ](?-i:[A-Z])[^,.]{{0,80}}\W{{0,2}}$
      | (?:watch|listen|read|see|click)[ ].{{0,60}}\b(?:above|below|here|more)\b | related: | read[ ]more
        | also[ ]read | read[ ]also | (?-i:READ|WATCH): | except[ ]for[ ]the[ ]headline | source:
      | please[ ](?:click|contact|follow|note|see|share)\b | know[ ]more
        | \d{{1,2}}:\d\d[ ]?[ap]m\b | \d+[ -]min(?:ute)?s?[ ]read
      | updated | published | last[ ]updated | share[ ]this | abstract\.?$ | full[ ]text\.?$
        | more[ ](?:details[ ])?to[ ]follow
      | (?-i: (?: [A-Z][a-z]?[.] [ /]{{0,3}} ){{2,8}} $ | {INITIALS.pattern} $ )      # "R. S. / M. Kh.", "ab-cde/fg"
      | copyright[ ][\d©(] | © | all[ ]rights[ ]reserved | this[ ]is[ ]a[ ](?:breaking|developing)[ ]
        | developing[ ]story
      | an?[ ](?:earlier|previous)[ ]version[ ]of[ ]th | (?:some[ ])?(?:of[ ]the[ ])?names?[ ].{{0,40}}\bchanged\b
      | (?:this|the)[ ](?:article|interview|piece|post|report|story|transcript)[ ](?:corrects[ ]
        | (?:(?:was|has[ ](?:not[ ])?been|will[ ]be)[ ])?
        (?:first|originally|condensed|corrected|edited|lightly|produced[ ]in|conducted|refiled|updated)\b)
      | (?:questions[ ]and[ ]answers|.{{0,20}}\btranscript)\b.{{0,20}}\bedited[ ]for
      | (?:to[ ])?contact[ ](?:the|our|us)[ ].{{0,40}}(?:@|[ ]at[ ]) | (?:contact|e-?mail|reach)[ ].{{0,60}}@
        | .{{0,60}}[ ]can[ ]be[ ](?:reached|contacted)[ ](?:at|on|via)\b
      | for[ ](?:further|more|media|press)[ ].{{0,50}}\b(?:contact|please)\b | sign[ ]up[ ]for | subscribe[ ]to
        | (?:the[ ])?(?:views|opinions)[ ]expressed )
  | (?! .{{200}} )
    (?: [(\[] (?-i:[A-Z]) [^()\[\].!?]* [)\]]$                                # "(Adds mayor's comment)"
    | .{{0,160}} (?-i:(?=[cC(\[pP/])) \b
      (?: contributed[ ](?:to[ ]this|reporting|to[ ]the) | \(photo | \[photo | photo: | photograph:
        | /afp\b | /getty\b | courtesy[ ]of )
    | (?-i: (?: {CAPITAL} (?:[ ](?:and[ ]|writers?[ ])?{CAPITAL}){{0,6}} [ ](?:reported|contributed)[ ]from
                (?:,?[ ](?:{CAPITAL}|and|from|in)){{1,9}} [.][ ]? ){{1,3}}$ )
    | .{{20,180}} [ ] (?-i: \( (?:[A-Z]{{2,9}}/[A-Z][^()]{{2,40}} | [A-Z]\w+[ ][Pp]hoto) \)$ ) # "A wall (LNA/A. Kerim)"
    | [-–—―]\s?(?!\d|(?:{"|".join(COUNTS)})\b)\w+(?:\s\w+){{0,2}}\.?$ )
""",
    re.X | re.I,
)

LABEL = re.compile(r"^[\"“«‘]?[A-Z][A-Z .]{1,40}:", re.M)  # "PENCE:"
# "PENCE: It", "Ms. Olbrecht: It", "Spokesperson for the Mission: It", "QUESTION (by phone): It", "Q. Is it".
TURN = re.compile(
    rf"""(?P<name> {CAPITAL} (?: [ ] (?:(?:and|for|of|the)[ ]){{0,2}} (?:al-|el-)?{CAPITAL} ){{0,6}} )
    (?:[ ]\([^()\n]{{2,40}}\))? (?: : | (?<=\b[QA]) [.](?=[ ]) ) \s+ (?=\S)""",
    re.X,
)

LETTERED = r"(?:[\w.'-]|’\b)"
SIGNED = re.compile(
    rf"\s*[-–—―]+\s*(?P<name>[A-Z]{LETTERED}*(?:[ ]{LETTERED}+){{0,4}}?)(?P<role>,[ ][^\n]{{1,80}})?[.\s]*$", re.M
)

# What is done by an outlet itself ("a letter seen by Lugina News"); find_outlet reads it.
ITSELF = ("Contacted", "Reached", "contacted", "interviewed", "obtained", "reached", "reviewed", "seen", "tally")

# What stands in capitals before a paragraph of a fact check and speaks for nobody; split_blocks cuts it off.
CHECKED = re.compile(
    r"""(?: OUR[ ] | THE[ ] )?
    (?: ASSESSMENT | BACKGROUND | CLAIMS? | CONCLUSION | CONTEXT | FACTS | RATING | TRUTH | UPDATE | VERDICT ) :[ ]""",
    re.X,
)

# An outlet's word for itself where it is told something; extract and addressee read it.
OURS = re.compile(r"(?:our )?(?:agency|broadcaster|channel|network|newspaper|outlet|paper|publication|station|website)")

# A dateline that is no place, and the masthead in or under a byline; find_outlet reads them.
PUBLISHERS = rf"(?i:{'|'.join(sorted(OUTLETS))})"
PUBLISHER = re.compile(rf"\b{PUBLISHERS}$", re.X)
MASTHEAD = re.compile(
    rf"""(?: (?i:by)[ ] (?: [^\n]{{2,60}}? (?: ,[ ] | [ ]?[|/–—-][ ] | [ ](?:for|of)[ ](?=The[ ]) ) )? )?
    (?P<name> (?: {CAPITAL}[ ](?:of[ ]|and[ ])? ){{0,5}} {PUBLISHERS} ) (?: ,[ ]{CAPITAL} (?:[ ]{CAPITAL})? )?
  | (?: (?i:by)[ ] )? (?P<desk> {CAPITAL} (?: [ ]{CAPITAL} ){{0,3}}? ) [ ]
    (?: [Ss]taff (?: [ ](?:&|and|with)[ ][^\n]{{2,30}} )? | with[ ][Aa]gencies )""",
    re.X,
)

# An issue's name and month below a byline; find_outlet reads it.
ISSUE = re.compile(
    rf"(?P<name> {CAPITAL} (?: [ ]{CAPITAL} ){{0,3}} ) [ ][|·–—-][ ] (?: {DAY} | [A-Z][a-z]+[ ]\d{{4}} )", re.X
)

# What a body calls a paper of a series in its title ("LRC Flash Update 14: ..."); masthead reads it.
SERIES = re.compile(
    r"""(?P<name> [A-Z]{2,10} )(?: [ /-][A-Z][\w’'-]+ ){0,4}? [ ]
    (?: Brief | Bulletin | Dashboard | Factsheet | Flash | Sitrep | SitRep | Snapshot | Situation | Update )
    (?: [ ](?: Report | Update ) )? (?= $ | [ ]?[:–—|-] | [ ](?: No | \# | \d ) )""",
    re.X,
)

# What a last line says of where a story stood; find_outlet reads it.
PUBLISHED = re.compile(
    rf"""(?: (?i:published[ ]in)[ ](?:the[ ])? | Sources?:[ ] ) (?P<name> {CAPITAL} (?: [ ]{CAPITAL} ){{0,3}} )
    (?: ,[ ] | [ ]and[ ](?:news[ ])?agencies\b )""",
    re.X,
)

# "Lugina News's reporter", "'s Huda Sami".
REPORTER = re.compile(r"['’]s (?:correspondent|reporter|[A-Z]\w+ [A-Z])")

# "She spoke to Lugina News", in front of a transcript whose label that is; masthead reads it.
SPOKE_TO = re.compile(
    rf"\b(?:spoke|talked|sat[ ]down)[ ](?:to|with)[ ](?P<name>{CAPITAL}(?:[ ]{CAPITAL}){{0,3}})", re.X
)

# "Lugina News could not independently verify the claims"; masthead reads it.
UNVERIFIED = re.compile(
    rf"""\b(?P<name>{CAPITAL}(?:[ ]{CAPITAL}){{0,3}})[ ]
    (?:cannot|(?:could|has|was)[ ](?:not|unable)(?:[ ](?:been[ ])?able)?)
    (?:[ ]to)?(?:[ ]immediately)?(?:[ ]verify|[ ]independently[ ](?:verify|confirm))""",
    re.X,
)

SIGNATURE = re.compile(
    r"""(?P<left> [^\s\d] (?: [^\n\d] | (?<=[a-z])\d{1,3}\b ){1,40}? ) (?: \s+[-–—/|] | (?<=\w)[-–—/] ) \s+
    (?P<right> (?: [^\n\d] | (?<=[a-z])\d{1,3}\b ){2,40} )""",  # "Lugina News/ Tel Borak", "Lugina24 - Tel Borak"
    re.X,
)

# Between what somebody says and what it is compared with ("X said, compared with 5 in May"); holders reads it.
AGAINST = re.compile(
    r"""(?:[^\w\s.;]{1,2}[ ][^,.;\n]{3,50})? ,[ ]compared[ ](?:to|with)\b
    (?: [^,.;\n] | [,.](?=\d) ){0,60} (?: ,[ ]an?[ ][a-z]+[ ]of[ ] )?     # "compared with 5 in May, a rise of 60%"
    """,
    re.X,
)

# "R-Ky.", "34"; opens_apposition reads it.
PARTY_OR_AGE = re.compile(r"[A-Z]{1,3}-[A-Z]|\d{1,2}$")


# A handle, or a particle that a name begins with ("al-Karkhi").
HANDLE = re.compile(r"[@#]\w | [\"“‘'«][A-Z] | [aeu](?: [dlnrstz] | [dst]h )-[^\W\d_a-z]", re.X)

# What is told of somebody whom the text has just named: "the 34-year-old", "the father of five"; described reads it.
FAMILIAR = re.compile(r"year-old|(?:(?:fa|mo)ther|dad|mum|mom)[ -]of[ -](?!the[ ])")

# What stands behind somebody's name and behind no town's; resolve reads it.
PERSONAL_TAIL = re.compile(r"[ ]?[,(][ ]?(?:(?:an?[ ])?(?:\d|(?:fa|mo)ther\b)|for[ ]h(?:er|is)[ ]part|who\b)")

# Between a description and the name that goes with it ("a smuggler who gave his name as X"); people reads it.
GOES_BY = re.compile(
    r"""(?: [Aa]n? | [HhIi](?:er|is|ts) | [Oo]ne | [Tt]he ) [ ] (?P<role> [^,.;:"“”]{3,60}? ) ,? [ ]
    (?: called (?= [ ][A-Z]\w+ (?: [ ][A-Z]\w+ ){0,2} [,.] ) | named | nicknamed
    | (?: known | identified ) (?: [ ]\w+[ ](?:his|her|the)[ ]\w+ )? (?: [ ]only )? [ ]as
    | (?: known | identified ) (?: [ ]only )? [ ]by[ ](?: her | his | their )
      [ ](?: first[ ]name | initials | nickname ) ,?
    | who[ ]g(?:oes|ave|ives) [ ] (?: by | only[ ](?: her | his | their )[ ](?: first[ ] )? name,
      | (?: her | his | their )[ ](?: first[ ] )? name (?: [ ]only )? [ ]as )
    | who[ ](?: is[ ]known | (?: asked | wanted )[ ]to[ ]be[ ]\w+ | \w+[ ](?: her | him | them )sel(?: f | ves ) )
      (?: [ ]only )? (?: [ ]as | [ ]by[ ](?: her | his | their )[ ] (?: \w{4,7}[ ] )? (?: nick )?name ,? )? )
    (?: [ ]the[ ](?: nick )?(?: name (?: [ ]of )? | nom[ ]de[ ]guerre ) )? [ ] (?=[A-Z])""",
    re.X,
)

# What somebody does or looks like while speaking, or whom with; role_text reads it.
POSTURE = re.compile(
    r"""(?: sitting[ ](?:at|by|in|on) | (?:her|his|their)[ ]\w+[ ]\w+ing | \w+[ ]in[ ](?:her|his|their)
      (?![ ](?:\w+[ ])?\w+(?:ties|0s))
    | along | alongside | exasperated | rather | soon | together )\b""",
    re.X,
)

# A pronoun with its verb; is_contracted reads it.
CONTRACTED = re.compile(r"[^\W\d]+['’](?:ll|d|ve|re|m)|(?:he|she|it|that|there|who|what)['’]s")

# "(LNA)", ", or LNA,", and "LNA, the Lugina News Agency,", "LNA (Lugina News Agency)"; read_cast reads it.
ACRONYM = re.compile(
    r"""(?: \((?:or[ ]|formerly[ ]|the[ ])? | ,[ ]or[ ] ) (?P<short> [A-Z][A-Z&.]{1,7}s? ) [),]
  | (?: , (?<=[A-Z]{2},) [ ]the[ ] | \( (?<=[A-Z]{2}[ ]\() (?:the[ ])? )
    (?P<long> [A-Z][\w’'-]{1,30} (?: [ ] (?:(?:and|for|in|of|the)[ ]){0,2} [A-Z][\w’'-]{1,30} ){1,7} ) [),]""",
    re.X,
)

# Two sentences' ends inside a line, or one with a mark of the article's end behind it; line_kind reads it.
STOPPED = re.compile(
    r"""[a-z]{3}[.!?][”’»"]?[ ][A-Z“‘«"] .*? [a-z]{3}[.!?][”’»"]?[ ][A-Z“‘«"]
  | [a-z]{2}\.[ ]?[^\w\s\])]$ | \./[ ]?[Ee]nd$""",
    re.X,
)

# What stands before and behind a bare count that is its sentence's subject; taken_up reads them.
OPENS = re.compile(r"[.!?”’»\"][ ]{1,2}(?:Just[ ]|Now[ ]|Only[ ]|So[ ]far,?[ ]|Today,?[ ]){0,2}$", re.I)
AUXILIARY = re.compile(r"[ ](?:others[ ])?(?:are|came|had|has|have|remain|remained|stayed|was|were|will)\b")

# Another name of a body in brackets behind it: "the Border Guard (Haras)"; read_cast reads it.
ALIAS = re.compile(r"(?<=[a-z][ ])\((?P<short>[A-Z][a-z]{3,15})\)")

WEB_PAGE = re.compile(
    r"\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--.{0,400}?-->\s{0,99})?<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)

# What must not reach a terminal or split a line, besides line breaks and tabs: control and format characters,
# line separators, surrogates; legible reads it, compiled only where there is some.
UNSAFE = (
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0001\U000e0020-\U000e007f]"
)

MONTH = r"(?: Jan | Feb | Mar | Apr | May | June? | July? | Aug | Sept? | Oct | Nov | Dec ) (?: [a-z]{2,6} )?\b"

# Digits that are read as something else; read_amounts steps over them, whole.
NO_FIGURE = re.compile(
    rf"""(?=[\dZz])
    (?! (?! 911\b | (?<==") | (?<=[a-z]/) | (?<=[AF]M[ ]) )                     # but "300 men", "5%", "90, he"
        \d{{1,15}} (?: ,\d{{3}} )* (?: [.]\d+ )?
        (?: % | ,[ ] | [ ] (?! [ap][.]?[ ]?m\b | to\b | and\b | hrs\b | o['’] ) [a-z] ) )
  (?: \d{{1,6}} : \d{{1,3}} (?: :\d\d )? (?: [.]\d+ )?                     # 4:39, John 3:16, "20267:14 PM"
  | (?: \d{{1,2}} (?: [.]\d\d )? (?: [ ]?[-–][ ]? | [ ]to[ ] | [ ]and[ ] ) )?    # 3 to 5 p.m.
    \d{{1,2}} (?: [.]\d\d )? [ ]? (?: [ap]m\b | [ap][.][ ]?m\b | o['’]clock )    # 10.45pm
  | [0-2]?\d [.]? [0-5]\d [ ]? (?: BST | GMT | UTC | hrs )\b                   # 0401 GMT, 5.30 BST
  | \d{{1,4}} ([-./]) \d{{1,2}} \1 \d{{2,4}} (?! \d | [ ]?% )                        # 12/05/2020
  | (?<=[+]) \d{{1,3}} (?: [ -]?\d{{2,4}} ){{2,4}}                                # +964 750 123 4567
  | \d{{1,4}} (?: -\d{{3}} ){{0,2}} -\d{{4}}\b                                         # 1-800-555-0100
  | (?:1[5-9]|20)\d\d (?: [-–] | /(?=\d) ) (?: (?:1[5-9]|20)\d\d | \d\d )\b (?! [,.]\d )      # 2016-17
  | \d{{1,4}} (?: st|nd|rd|th|['’]?s )\b                                         # 22nd, 1990s, Zagros 24's
  | [Zz]ero [ -] (?: hour | line | point | sum | tolerance )\b                    # "zero tolerance"
  | (?: (?<=[Gg]round[ ]) | (?<=[Pp]oint[ ]) | (?<=[Nn]et[ ]) ) [Zz]ero\b        # "ground zero"
  | (?: \d{{1,3}} -to- \d{{1,3}} (?! -[a-z] ) | 911 (?! -[a-z] ) | 50-50 )\b (?! [,.]\d | [ ]?% )  # 5-to-4
  | \d+ [/⁄] (?! (?: [2-68] | 1[026] | 32 | 64 | 100 | 128 )\b ) [\d/⁄]+                # 24/7, 120/80
  | (?: \d{{1,2}} (?: [ ]?[-–][ ]? | [ ]to[ ] | [ ]and[ ] ) )? \d{{1,2}} (?:[ ],)? [ ] {MONTH}  # 19 April, 14-20 May
  | (?<==") \d+ | (?<=[a-z]/) \d+ | (?<=[AF]M[ ]) \d+                             # id="5", Room/54, FM 810
  | (?<!from[ ]) \d{{1,3}} [ ] to [ ] 1\b (?! [,.]?\d )                             # odds of 3 to 1
  | \d+ [ ] (?: Days | Hours | Minutes ) [ ]                                    # 13 Hours opens
    (?! (?: a | and | at | by | for | from | in | of | on | the | to | with )\b ) (?=[a-z])
  | \d{{2,5}} \*\* \d{{2,5}}                                                   # 1234**5678, an agency's desks
  | (?<=\[) \d+ (?=\]) | (?<![^\n]) \d+ [.)] (?=[ ])                            # [12], 3. Open the gate
  | \d+ (?: -\d+ )? [ ] (?: [A-Z][\w.]+ [ ] ){{1,3}}                            # 10 Downing Street
    (?: Ave | Avenue | Boulevard | Drive | Lane | Place | Plaza | Rd | Road | Square | St | Street )\b )
""",
    re.X,
)

# One number in digits; a fraction has a usual divisor, and more than 15 digits are no number.
# A class of characters beyond Latin-1 in three stretches or more takes 0.1 ms to compile, so such are written as two.
DIGITS = re.compile(
    r"""
    (?: (?P<mixed>\d{1,3}) [ -] )? (?P<over>\d{1,2}) [/⁄] (?P<under>[2-68]|1[026]|32|64|100|128) (?! [/⁄.,]?\d )
  | (?: (?P<whole> \d{1,3} (?: ,\d{3} ){1,6} | \d{1,2} (?: ,\d\d ){1,4} ,\d{3} | \d{1,3} (?: [.]\d{3} ){2,5}
                 | \d{1,3} (?: [^\S\n]\d{3} ){1,6} | \d{1,15} | (?=[.]\d) ) (?! \d )
        (?P<part> [.·]\d{1,30} | ,\d{1,2} (?! [,\d] ) )?
      | (?= [¼-¾⅐-⅞] ) )
    (?P<vulgar> [ ]?[¼-¾⅐-⅞] )?
    (?: [ ]?[×xX*][ ]?10 (?: \^ | \*\* | (?=[-−]) | (?=[⁰-⁻]) | (?=[¹²³]) )
        (?P<power> (?: [-−] | (?=[+⁺⁻]). )? (?: \d{1,2} | (?: [⁰-⁹] | (?=[¹²³]). ){1,2} ) ) )?
    (?! \d | [/⁄]\d | [ ]?[×xX*][ ]?10\^ )
""",
    re.X,
)
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−⁺", "0123456789--+")
ALIKE = str.maketrans("μΩ", "µΩ")

# The next word of a number in words, and what may end it: "two hundred and five", "three and a half", "two-thirds".
COUNTED = re.compile(r"[ -]? (?P<joint> and[ ] )? (?P<word> [a-z]+ )\b", re.X | re.I)
AND_PART = re.compile(rf"[ -]and[ -] (?P<over> an? | one | two | three ) [ -] (?P<part> {'|'.join(PARTS)} ) s?\b", re.X)
PART = re.compile(
    rf"(?= [ -](?: {'|'.join(PARTS)} ) ) (?: (?<=one) | (?=[ -]\w+s\b) ) [ -] (?P<part> {'|'.join(PARTS)} ) s?\b",
    re.X | re.I,
)
OF_A = re.compile(r"(?: [ ] (?: of[ ]an? | an? | of ) (?= [ ] ) )?", re.X)
ORDER = re.compile(r"[ ]of[ ] (?P<second> (?: hundred | thousand | million | billion )s )\b", re.X | re.I)

# What multiplies a number: a word after it, a letter that touches it, "m" where what follows is no measure.
SCALE = re.compile(r"(?: [^\S\n]{1,2} | - )? (?P<word> [A-Za-z]{1,11} )\b", re.X)
LETTER = re.compile(
    r"""
    [kKMB]\b
  | m [ ] (?! (?: across | as | has | is | was )\b )
    (?: have | were | are | [a-z]{1,6}en | people | more | of | [a-z-]{2,30}[a-rt-z]s )\b
""",
    re.X,
)

# A unit with up to two more words that may belong to it; the marks of a shape behind it.
UNIT = re.compile(
    r"""
    (?P<gap> [^\S\n]? [-‑]? )
    (?: (?: US | UK | us | uk | imperial ) [ ] (?! [Dd]ollar )
      | (?: more | straight | consecutive | full | additional | extra | further | long | whole
          | business | calendar | [a-z]{2,9}ing ) [ ] )?
    (?P<one> (?! Sens?\b ) (?: °[ ]?[CFcf]\b | [A-Z]{0,2}[$] | % | [^\w\s!-~‐-‧] | U[.]S[.]
           | [^\W\d_]{1,30} (?: \^?[23]\b )? (?: [.](?=[ ][a-z(]) )?
           | (?<=\d) (?: ' (?! [^\W\d_] ) | (?: (?<='\d) | (?<='\d\d) ) " ) ) )
    (?: [ -] (?P<two> [^\W\d_]{1,30} (?: \^?[23]\b )? )
        (?: [ -] (?P<three> [^\W\d_]{1,30} (?: \^?[23]\b )? ) )? )?
""",
    re.X,
)
SHAPE = re.compile(r"[-‑](?: olds? | long | high | wide | deep | tall | thick )\b", re.X)
RATE = re.compile(
    r"""
    (?: [ ]?/[ ]? | (?P<per> [ -]per[ -] )
      | [ -](?P<loose> an? | each | every )[ -] (?! \w+[ ](?: ago | earlier | later | before )\b ) )
    (?P<count> 100[ ]? )? (?P<one> [^\W\d_]{1,30} (?: \^?[23]\b )? ) (?: [ -] (?P<two> [^\W\d_]{1,30} ) )?
""",
    re.X,
)

# How often money is paid; read_rates reads it.
OFTEN = re.compile(r"[ ] (?P<of> dai | week | month | year ) ly\b", re.X)

# "5% lower", "12% fewer than in May", "5% more men than last year"; find_change reads it.
THAN = rf"""[ ] (?: [^\W\d]+[ ] ){{0,4}}? than[ ] (?: [^\W\d]+[ ] ){{0,4}}?
    (?: (?: day | decade | month | period | quarter | season | time | week | year )s?\b | [12]\d\d\d\b | {MONTH} )"""
THAN_BEFORE = re.compile(
    rf"[ ](?: (?P<down> lower\b | (?: fewer | less )(?={THAN}) ) | (?P<up> higher\b | more(?={THAN}) ) )", re.X
)

# What money has had done to it before "for aid"; noun_beside reads it.
SPENT = re.compile(
    rf"""(?: [ ] (?: {"|".join(AUXILIARIES)} | [a-z]+ed | aside | made | paid | set | spent )\b ){{1,5}}
    [ ] (?= for\b | on\b (?! [ ]behalf ) )""",
    re.X,
)

COIN = re.compile(
    r"""[ ] (?P<unit> [a-z]{2,20}? ) s? (?= (?: [ ]\( | ,[ ]or[ ] | ,[ ](?=equal|equivalent) )
        (?: (?: about | almost | an | approximately | around | equal | equivalent | estimated | just | less | more
            | nearly | over | roughly | some | than | to | under )[ ] ){0,3}
        (?: [A-Z]{0,2}[$£€] | (?: USD | EUR )\b
          | \d[\d.,]{0,15}[ ] (?: [mb]illion[ ] )? (?: U\.?S\.?[ ] )? (?: dollar | euro )s )
        (?! [^()\n]{0,30}[ ](?: an? | each | per )\b ) )
""",
    re.X,
)
COUNTRY = re.compile(r"[ ](?:US|U\.S|Canadian)(?=[.,;:)])")  # "$5 US"
RATED = re.compile(r"[.,;)\n–—―] | [ ][-–—―][ ] | [ ](?: and | at | by | for | from | in | on | or | to )\b", re.X)

# Modifiers after a number, by the bound that they set.
BOUND_AFTER = re.compile(
    r"""(?= [+] | [ -](?: and | at | o | plus ) )
    (?: (?P<more> \+ (?!\w) | [ -]plus\b (?! [ ][\d$] ) | [ ]at[ ]least\b
            | [ ](?: or | and )[ ](?: more | above | over | up | higher | older | longer | greater )\b
              (?! [ ] (?: than\b | [\d$] ) ) )
  | (?P<less> [ ]or[ ](?: less | fewer | under | below | younger | lower )\b | [ ]and[ ]under\b
            | [ ]at[ ](?: the[ ] )?(?: most | maximum )\b )
  | (?P<near> [ ]or[ ]so\b | -odd\b ) )
""",
    re.X,
)

# What joins two numbers to a range, to a share ("four in 10"), and to a list whose last unit goes for all.
RANGE_BETWEEN = re.compile(
    r"""(?P<dash> [ ]?[-‑-—](?:to-)?[ ]? ) | [-‑]?[ ](?: to | till | (?P<or> or ) | (?P<and> and ) )[ ]
  | (?P<list> ,[ ] )""",
    re.X,
)
SHARE_BETWEEN = re.compile(
    r"[ ](?: (?P<noun>[a-z]{3,20})[ ]in(?:[ ]every)? | in(?:[ ]every)? | (?:out[ ])?of(?:[ ]every)? )[ ]", re.X
)
PASSES = re.compile(
    r"""(?: [-‑]?[ ](?: and | or | to | of[ ](?: the | her | his | its | their )(?: [ ]\w{2,20}['’]s )? )
    | ,(?: [ ]and | [ ]or )? )[ ] (?: the[ ] | even[ ] )?""",
    re.X,
)

# What makes "times" a ratio, a currency code on its number, a plural by its ending,
# four digits that may be a year, more of one word ("10-15").
MULTIPLE_AHEAD = re.compile(r"[ ](?: as | more | [a-z]{4,8}er | less | the | its | their | that | what )\b", re.X)
# A sum in thousands or more, as letters for a local currency stand before it; currency reads it.
LARGE = re.compile(r"\d{1,3}(?:,\d{3})+|\d[\d.]*[ -]?(?:m|bn|million|billion|trillion)\b")
CODED = re.compile(r"(?: [a-z]{2,3} | (?-i:[NPR]) | (?<=[$])[a-z] | minus- ) (?= \d )", re.X | re.I)
# What goes on behind a number, so that it is none; feet and inches by their marks; "one in five" is a share.
UNENDED = re.compile(r"""(?<! ['"]) [^\W_] | \.\d | [ ]o['’]clock | \([a-z]\)""", re.X)  # not 5'10
MINUS = re.compile(r"(?:(?<=[-–])|(?<=−))(?<![\w%)-].)(?<![–−].)|(?<=minus[ -])(?<!or minus[ -])", re.I)
HOT = re.compile(r"(?: [a-z]{1,3} | minus- )? [\d¼-¾⅐-⅞]", re.X)
PLURAL = re.compile(
    r".{2,}[^\Wsui]s$ | .{3,}(?<!regi)(?<!speci)men$ | .+(?:a[blnq]|ain|ait|ar|aud|e[ln]|id|outh|rat)is$",
    re.X,
)
ONE_IN = re.compile(
    rf"""[ ](?: (?: [a-z]{{3,20}}[ ] )? in | or | out[ ]of | to | of(?=[ ]every) | for(?=[ ]every) ) (?: [ ]every )?
    [ ] (?: \d | {"|".join(COUNTS)} )""",
    re.X,
)
# What a number is compared with ("5% more than a year ago"); measure_amounts reads it.
YEAR_AGO = re.compile(r"(?:fewer|higher|less|lower|more) than an? \w+ (?:ago|before|earlier)\b")

# "one chosen by them", "there is one hiring", "at one point", "if one counts Ohio", not "one sports club".
ONE_SELF = re.compile(
    r"""
    [ ] (?: point\b | [a-z]+[skv]en\b (?<! seven ) | [a-z]+[^\Wsui]s\b (?! [ ] (?! that | what | when | with )[a-z]{4} )
      | (?: burn | com | go | hir | leav | runn | stand | stay | wait | work )ing
        (?: [^\w\s] | [ ](?: at | by | for | from | in | on | to | with )\b ) )
""",
    re.X,
)
YEAR = re.compile(r"(?: 1\d | 2[01] ) \d\d", re.X)
MONTH_DAY = re.compile(r"\d\d?(?:st|nd|rd|th)?")
DASHED = re.compile(r"[-–](?:to-)?(?=\d)")


# ---------------------------------------------------------------- read


LONGEST = 10_000_000  # bytes of one article: a book has one million, and an endless device ends here
TOO_LONG = f"is longer than {LONGEST // 1_000_000} MB, too long for an article"
NO_TEXT = "holds NUL bytes, so it is no text; give a plain text file"
Item = tuple[str, int, Union[bytes, str]]  # path, line or 0, the article's bytes or why there are none


class NewsError(Exception):
    """What went wrong with one input, in one line for its reader."""


def read_items(path: str, lines: bool) -> Iterator[Item]:
    """The article of a file, or those of its lines, still in bytes."""
    try:
        if os.path.isdir(path):
            raise NewsError("is a folder; give the files in it")
        with open_input(path) as handle:
            if lines:
                yield from read_lines(path, handle)
            else:
                data = handle.read(LONGEST + 1)
                yield path, 0, TOO_LONG if len(data) > LONGEST else data
    except (OSError, ValueError, NewsError) as error:
        yield path, 0, getattr(error, "strerror", None) or str(error)


def open_input(path: str) -> "AbstractContextManager[BinaryIO]":
    """A file's bytes; standard input's for "-", which stays open."""
    if path != "-":
        return open(path, "rb")
    if sys.stdin is None:
        raise NewsError("is closed")
    from contextlib import nullcontext

    return nullcontext(sys.stdin.buffer)


def read_lines(path: str, handle: BinaryIO) -> Iterator[Item]:
    """Each line that is not blank, one at a time; of one that is too long no more is kept than tells so."""
    number = 0
    while line := handle.readline(LONGEST + 1):
        number += 1
        if len(line) > LONGEST:
            yield path, number, TOO_LONG
            while line and not line.endswith(b"\n"):
                if b"\0" in line:
                    raise NewsError(NO_TEXT)  # an endless device, perhaps: there is no next line to wait for
                line = handle.readline(1 << 16)
        elif line.strip():
            yield path, number, line


def decode(data: bytes) -> str:
    """The text of an input: UTF-8, or UTF-16 by its mark; a byte-order mark is dropped."""
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    if b"\x00" in data and not wide:
        raise NewsError(NO_TEXT)
    try:
        text = data.decode("utf-16" if wide else "utf-8")
    except UnicodeDecodeError as error:
        where = f"byte {error.start} is no {'UTF-16' if wide else 'UTF-8'}"
        raise NewsError(f"{where}; convert the file first, as with: iconv -f WINDOWS-1252 -t UTF-8") from None
    if "\0" in text:
        raise NewsError(NO_TEXT)
    return text[text.startswith("\ufeff") :]


def read_article(data: bytes) -> str:
    """The text of one article, refused with a reason where it is none."""
    text = decode(data)
    if not text.strip():
        raise NewsError("is empty")
    if WEB_PAGE.match(text):
        raise NewsError("is a web page; pipe its text in: trafilatura -u URL | python3 iraq_border_news.py -")
    return text


def read_record(line: bytes, number: int) -> tuple[str, str]:
    """Id and text of one line of JSON Lines."""
    try:
        record = json.loads(decode(line), object_pairs_hook=read_object)
    except (ValueError, RecursionError) as error:
        raise NewsError(f"no JSON ({error})") from None
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise NewsError('needs an object with a string "text"')
    name = record.get("id", number)
    return str(name if isinstance(name, (str, int, float)) else number), record["text"]


def read_object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A JSON object, refused where its id or text stands twice: readers differ on which one counts."""
    keys = [key for key, _ in pairs if key in ("id", "text")]
    if len(keys) > len(set(keys)):
        raise NewsError(f'has "{keys[-1]}" twice')
    return dict(pairs)


# ---------------------------------------------------------------- split


def split_words(text: str) -> Words:
    """Words and marks with their offsets, all by C loops: each piece carries the space behind it."""
    pieces = WORD.findall(text + " ")  # so that nothing stands glued to the last word
    word = list(map(str.rstrip, pieces))
    start = list(accumulate(map(len, pieces), initial=len(text) - len(text.lstrip())))
    end = list(map(add, start, map(len, word)))
    odd = [i for i, w in enumerate(word) if not w.isalpha()]
    low = list(map(str.lower, word))
    if not LOUD.isdisjoint(word):
        for i, w in enumerate(word):
            if w in LOUD and not (i + 1 < len(word) and word[i + 1].isupper() and len(word[i + 1]) > 1):
                low[i] += "."  # the WHO, not "MAN WHO FLED"
    key = [i for i, w in enumerate(low) if w in KEYWORDS]
    ahead = ["\n"] * 64  # so that looking ahead never falls off the end
    return Words(word + ahead, low + ahead, start, end, odd, key)


def split_lines(text: str) -> list[Stretch]:
    """Paragraphs as offsets; lines that were wrapped at a width of 100 or less are one paragraph."""
    lines = [m.span("line") for m in LINE.finditer(text)]
    width = max([b - a for a, b in lines], default=0)
    out = lines[:1]
    for (start, end), (a, b) in zip(lines, lines[1:]):
        full = 40 < width <= 100 and end - start + 1 + len(text[a : a + width].split(None, 1)[0]) > width
        byline = len(out) == 1 and text.startswith("by ", a) and text[a + 3 : a + 4].isupper()
        goes_on = text[a].islower() and not byline and not INITIALS.fullmatch(text, a, b)
        if (full or goes_on) and text.count("\n", end, a) < 2:
            out[-1] = (out[-1][0], b)
        else:
            out.append((a, b))
    return out


def read_plain(text: str) -> tuple[str, list[int], list[int]]:
    """The text with single spaces between the words of a paragraph and accents on their letters,
    and where its parts begin in it and in the text."""
    parts, places, origins, size = list[str](), [0], [0], 0
    for a, b in split_lines(text):
        for m in BLANKS.finditer(text, a, b):
            accented = unicodedata.combining(m[0][0]) > 0
            start = m.start() - accented
            one = unicodedata.normalize("NFC", text[start : m.end()]) if accented else " " * any(map(str.isspace, m[0]))
            if len(one) < 2 and start >= origins[-1]:
                parts += text[origins[-1] : start], one
                size += start - origins[-1] + len(one)
                places.append(size)
                origins.append(m.end())
    return "".join((*parts, text[origins[-1] :])), places, origins


def split_blocks(text: str, words: Words) -> tuple[list[Block], Optional[str], Optional[str]]:
    """The blocks of a page, its dateline and the agency the dateline names."""
    lines = split_lines(text)
    kinds = [line_kind(text, lines, n) for n in range(len(lines))]
    m = find_dateline(text, lines, kinds)
    dateline, pinned, *agencies = (
        m.group("place", "pinned", "agency", "slashed", "bare", "wire", "unplaced") if m else (None, None)
    )
    n = next((n for n, (a, _) in enumerate(lines) if m and m.string is text and a == m.end()), 0)
    again = DATELINE.match(text, *lines[n]) if n and not any((pinned, *agencies)) else None
    if again and again["place"] and again["day"]:  # "LNA - Lugina, March 3 -- A"
        dateline, agencies, lines[n] = again["place"], [dateline], (again.end(), lines[n][1])
    at = partial(bisect_left, words.start)
    blocks = [Block(kind, at(past(CHECKED, text, a)), at(b)) for kind, (a, b) in zip(kinds, lines)]
    return blocks, dateline or pinned, next(filter(None, agencies), None)


def find_dateline(text: str, lines: list[Stretch], kinds: list[str]) -> Optional[re.Match[str]]:
    """The dateline, cut off its line, or on a line of its own between title or byline and text."""
    for n in [n for n, kind in enumerate(kinds[:8]) if kind == "text"]:
        m = DATELINE.match(text, *lines[n])
        if (
            m
            and ("," in m[0] or m[0][0] == "(" or "text" not in kinds[:n])
            and (":" not in m[0] or is_heading(text, m[0]))
        ):
            lines[n] = (m.end(), lines[n][1])
            return m
    n = kinds.index("text") if "text" in kinds[:8] else 0
    n -= n > 0 and text[lines[n][1] - 1] != ")"  # "LUGINA (LNA)"
    n -= n > 1 and text[slice(*lines[n - 1])].isupper() and text[lines[n][1] - 1].isdigit()  # "LUGINA" above a date
    if n > 0:
        line = text[slice(*lines[n])].rstrip(" -–—")
        m = DATELINE.match(line + " - A")
        alone = n < 4 and line.isupper() and " " not in line  # "LUGINA" above the text
        apart = n == 1 or "," in line or alone or kinds[n - 1] == "aside" or text[lines[n - 1][1] - 1].isdigit()
        if m and m.end() == len(line) + 3 and not m["bare"]:
            if (apart or m["agency"]) and is_place(m["place"] or " ") or is_dated(text, m["place"] or "", m["day"]):
                kinds[n] = "head"
                return m
    return None


def is_place(line: str) -> bool:
    """A place in capitals ("TEL BORAK, Velinia"), no label of a column ("PRESS RELEASE")."""
    name = line.split(",")[0]
    return name.isupper() and name[-1].isalpha() and name.count(" ") < 4 and KICKERS.isdisjoint(name.lower().split())


def is_heading(text: str, head: str) -> bool:
    """A place with a colon ("LUGINA: A bridge", "Lugina, March 3: A bridge", "Lugina province: A bridge"),
    no speaker's label."""
    name = head.split(":")[0].partition(" (")[0]
    dated = "," in name and (name[-1].isdigit() or name.split(",")[0].isupper())
    return dated or " " in name and name.split()[-1].islower() or is_place(name) and len(LABEL.findall(text)) < 2


def is_dated(text: str, place: str, day: Optional[str]) -> bool:
    """A town with a date on a line of its own ("Lugina, 3 March 2026"), no weekday, reporter or outlet."""
    town, comma, _ = place.partition(",")
    alone = comma or " " not in town and f"told {town}" not in text
    return bool(day and alone) and not any(name.startswith(town.lower()) for name in DAYS)  # not "Sun, 3 March 2026"


def opens_story(line: str) -> bool:
    """Whether a short first line is no title but a sentence of the text, with its dateline or as somebody's words."""
    m = DATELINE.match(line)
    dated = m and (m["agency"] or is_place(m["place"] or ""))  # "LUGINA — A bridge fell."
    ended = line[-1] == "." or line[-2:] in (".”", ".’", ".»", '."')
    return ended and bool(dated or line[0] in DOUBLE or " said" in line or " told " in line)  # "“Run,” X said."


def line_kind(text: str, lines: list[Stretch], n: int) -> str:
    """What a line is by its place, its length and how it ends."""
    line = text[slice(*lines[n])]
    if n == 0 and len(lines) > 1 and len(line) < 130 + 70 * (line[-1] not in '.”’»"') and not opens_story(line):
        return "title"
    standfirst = n == 1 < len(lines) - 1 and len(line) < 200 and text.startswith("By ", lines[2][0])
    if standfirst and ASIDE.match(text, *lines[2]) or n == 1 and text[lines[0][1] - 1] == ";" or line.isupper():
        return "head"
    if ASIDE.match(line):
        return "aside"
    if line[-1] in ".!?:;,“”»\"'’)…" or n in (0, len(lines) - 1) or STOPPED.search(line):
        return "text"
    return "head" if len(line) <= 80 and len(line.split()) <= 10 or len(line) <= 130 and n < 4 else "text"


def find_marks(words: Words, blocks: list[Block]) -> list[Mark]:
    """Pairs of quotation marks, outermost only, in text order; see `close_mark` for what goes unpaired."""
    word = words.word
    places = [i for i in words.odd if word[i] in MARKS]
    families = [[i for i in places if word[i] in family] for family in (SINGLE, DOUBLE)]
    out, behind = list[Mark](), [0, 0]  # where the next of each family may open
    for _, first, last in blocks:
        for i in places[bisect_left(places, first) : bisect_left(places, last)]:
            double = word[i] in DOUBLE
            if i < behind[double] or not opens_mark(words, i, first):
                continue
            close = close_mark(words, families[double], i, last)
            if close:
                after = close + (is_glued(words, close - 1) or not is_glued(words, close))  # "T1. "T2": one opens there
                behind = [after] * 2
                out.append(Mark(i, i + 1, close, after))
                continue
            behind[double] = last  # nothing closes a later one either
            begun = word[i - 1] in ",:" or word[i] in "«“" and word[i - 1] in ENDERS and word[i + 1][0].isupper()
            if (double or word[i] == "‘") and i + 1 < last and (i == first or word[i] == word[last] or begun):
                out.append(Mark(i, i + 1, last, last))  # it runs on: it opens a paragraph, the next one reopens
                break
    return out


def opens_mark(words: Words, i: int, first: int) -> bool:
    """A mark that stands before a word and behind a space opens, but for the stroke of '90s."""
    word, start, end = words.word, words.start, words.end
    free = i == first or start[i] > end[i - 1] or word[i - 1] in "(—/…«“\"'"
    free |= word[i - 1] in ",:" and (word[i] in OPENING or word[i - 1] == ":" and is_glued(words, i))  # said,“T”
    if word[i] == '"' and not free and is_glued(words, i):  # authorities."We, interested in"kicking it"
        free = (
            word[i - 1][-1].isalpha() and word[i + 1][0].islower() or word[i - 1] in ENDERS and word[i + 1][0].isupper()
        )
    clipped = word[i] in SINGLE and word[i + 1][0].isdigit()
    return free and not clipped


def is_glued(words: Words, i: int) -> bool:
    """Whether no space follows a word."""
    return words.start[i + 1] == words.end[i]


def close_mark(words: Words, places: list[int], i: int, last: int) -> int:
    """The word number of the mark that closes the one at i, or 0; `places` are all marks of its family."""
    word = words.word
    depth = spare = 0
    for n in range(bisect_left(places, i + 2), bisect_left(places, last)):
        j = places[n]
        left, right = is_glued(words, j - 1), is_glued(words, j) and word[j + 1][0].isalnum()
        if word[i] in SINGLE:
            if left and not (word[j - 1][-1] == "s" and word[j + 1].islower()):
                return j
            spare = left and j  # in "residents' homes" another one may close later
        elif word[j] in OPENING and right:
            depth += 1
        elif right and not left and not depth and word[i] == word[j] and word[j - 1] in ENDERS:
            return j  # "T1. "T2": the next one opens
        elif left or not right:
            if not depth:
                return j
            depth, spare = depth - 1, j
    return spare


def split_sentences(words: Words, block: Block, stops: list[int]) -> list[Stretch]:
    """The sentences of a block as [first, last) word numbers; a closing mark belongs to the sentence before it."""
    word, out = words.word, list[Stretch]()
    _, first, last = block
    for stop in stops[bisect_left(stops, first) : bisect_left(stops, last)]:
        j = stop + 1
        while j < last and word[j] in CLOSERS and is_glued(words, j - 1):
            j += 1
        if j < last and ends_sentence(words, stop, j):
            out.append((first, j))
            first = j
    return [*out, (first, last)]


def ends_sentence(words: Words, stop: int, after: int) -> bool:
    """Whether the stop ends a sentence, by the words around it."""
    word, low = words.word, words.low
    before, nxt = word[stop - 1], word[after]
    if nxt in "■□" or nxt in ("(", "/") and low[after + 1] in ("end", "ends"):
        return True  # what agencies set at the end
    if is_glued(words, after - 1) and not (nxt[0].isupper() and before.islower() and len(before) > 3):
        return False  # "rudaw.net"; but "repercussions.However"
    if nxt == "(" and (word[after + 1].isalnum() and not is_cap(word[after + 1]) or word[after + 2] == ")"):
        return False  # "at 4:15 a.m. (0315 GMT) when", "Orva Corp. (ORV)"
    if not (is_cap(nxt) or nxt[0].isdigit() or nxt in "“‘„”\"([—―–-«''``"):
        return False  # "?" he asked
    if low[stop] in ("a.m.", "p.m.") and nxt[0].isupper() and not nxt.isupper():
        zone = low[after] in DAYS | MONTHS or low[after + 1] in ("time", "standard", "daylight")
        return not zone and low[after] not in ("central", "eastern", "local", "mountain", "pacific")  # "2 a.m. Guards"
    if low[stop] != ".":  # "the U.S. The"
        opens = low[after] in SENTENCE_OPENERS and (nxt.isalpha() or word[after + 1][0].isupper())
        return low[stop] in ENDERS or opens  # but 'the U.S. "has'
    shortened = low[stop - 1].rpartition("-")[2] in ABBREVIATIONS
    if shortened and (after == stop + 1 or low[stop + 1] == ")"):  # "Gen. Ali", "Jan. 5", "No. 7"; but "He said no."
        return low[stop - 1] in MONTHS | {"no"} and not nxt[0].isdigit()
    posted = before == "X" and low[stop - 2] in ("from", "on", "to", "via")  # "wrote on X. Guards"
    return len(before) > 1 or not before.isupper() or posted  # not "Paul D. Ryan"


def join_sentences(words: Words, sentences: list[Stretch], inside: list[int], edges: set[int]) -> list[Stretch]:
    """Sentences with those of a paragraph joined that lie between one pair of marks, or are a question and who asks it;
    `edges` are the words that paragraphs begin with."""
    out: list[Stretch] = []
    for a, b in sentences:
        if (
            out
            and inside[a - 1]
            and a not in edges
            and (inside[a] == inside[a - 1] or not inside[a] and asks(words, a, b))
        ):
            out[-1] = (out[-1][0], b)
        else:
            out.append((a, b))
    return out


def asks(words: Words, a: int, b: int) -> bool:
    """“Is it shut?” Karim Hama asked: a bare subject and a cue behind marked words that end in their own stop."""
    low, k = words.low, find_word(words.word, CUES, range(a + 1, min(a + 20, b)))
    stop = next((x for x in range(a - 1, max(0, a - 5), -1) if low[x] not in CLOSERS), 0)  # “... ‘Is it?’” Y said
    return k > 0 and "q" in CUES[low[k]][0] and low[stop] in ("?", "!", "…")


def read_dates(words: Words) -> list[str]:
    """The words in lower case, those of any other time as a weekday, which all rules for days know."""
    low = words.low[:]
    for i in words.odd:
        if low[i][0].isdigit() and MONTH_DAY.fullmatch(low[i]):
            a, b = date_around(words, i)
            low[a:b] = ["monday"] * (b - a)
        elif low[i - 1] == "in" and YEAR.fullmatch(low[i]):
            low[i - 1 : i + 1] = ["on", "monday"]  # "in 2012"
    for i in words.key:
        if low[i] in TIMES or low[i] in MONTHS:
            a, b = time_around(words, i)
            if low[a - 1] in ("in", "over") and a < b:
                low[a - 1] = "on"
            low[a:b] = ["monday"] * (b - a)
    return low


def time_around(words: Words, i: int) -> Stretch:
    """The time that word i, no day of a month, may tell with the words around it; empty where it tells none."""
    low, w, before = words.low, words.low[i], words.low[i - 1]
    if w in DAYS or w in NEAR_DAYS and (words.word[i] == w or words.word[i - 1].islower() or before in ENDERS):
        a = i - (before in EARLY or before == "last" or 2 * (before == "on" and low[i - 2] in EARLY))
        a -= 2 * (before == "," and low[i - 2] in NEAR_DAYS)  # "today, Sunday"
        return a, i + 1 + (low[i + 1] in HOURS and low[a - 1] not in ARTICLES)  # "late on Monday", "Monday night"
    if w == "overnight" and (low[i + 1] in BREAKS | ENDERS | CLAUSE_OPENERS | PREPOSITIONS or low[i + 1] in CUES):
        return i, i + 1  # not "overnight fires"
    if w in SEASONS and before in ("last", "this") and low[i - 2] not in ("over", "the") and low[i + 1] != "alone":
        return i - 1 - (low[i - 2] in EARLY), i + 1  # "last week", "earlier this month"
    if w == "weekend" and low[i - 2 : i] == ["over", "the"]:
        return i - 1, i + 1  # "over the weekend"
    if w in ("ago", "earlier") and before in SPANS:
        a = i - 2 - (low[i - 2] == "few" and low[i - 3] == "a")
        counted = low[a] in COUNTS or low[a].isdigit() or low[a] in ("a", "an", "few", "several")
        more = 2 * (low[a - 1] == "than" and low[a - 2] in ("less", "more"))
        return (a - more, i + 1) if counted else (i, i)  # "two days ago", "more than a year earlier"
    if w in MONTHS and words.word[i][0].isupper():
        a = i - (before in ("early", "late", "mid"))
        return (a, i + 1 + bool(YEAR.fullmatch(low[i + 1]))) if low[a - 1] == "in" else (i, i)  # "in late May 2019"
    return i, i


def date_around(words: Words, i: int) -> Stretch:
    """The date whose day is word i, with its weekday and year: "May 6", "6th of May", "Monday (6 Nov. 2019)"."""
    word, low, a, b = words.word, words.low, i, i + 1
    month = i + 1 + (low[i + 1] == "of")
    if low[month] in MONTHS and word[month][0].isupper():
        a, b = i - (month > i + 1 and low[i - 1] == "the"), month + 1
    elif low[i - 1] in MONTHS and word[i - 1][0].isupper():
        a = i - 1
    elif low[i - 1] == "." and low[i - 2] in MONTHS:
        a = i - 2
    if b - a < 2 or low[a - 1] in ARTICLES or low[a - 1].endswith(POSSESSIVE):  # "the May 6 attack"
        return i, i
    b += low[b] == "." and bool(YEAR.fullmatch(low[b + 1]))
    b += 2 * (low[b] == "," and bool(YEAR.fullmatch(low[b + 1]))) or bool(YEAR.fullmatch(low[b]))
    a -= low[a - 1] in DAYS or 2 * (low[a - 1] in (",", "(") and low[a - 2] in DAYS)
    return a, b + (low[a + 1] == "(" and low[b] == ")")


def read_page(text: str) -> tuple[Page, Optional[str], Optional[str]]:
    """A text split once for all stages, with its dateline and the agency that the dateline names."""
    words = split_words(text)
    blocks, dateline, agency = split_blocks(text, words)
    marks = find_marks(words, blocks)
    inside = [0] * len(words.word)
    for n, m in enumerate(marks, 1):
        inside[m.open : m.after] = [n] * (m.after - m.open)
    page, told = Page(text, words, blocks, marks, inside), list[Stretch]()
    stops = [i for i in words.odd if words.word[i][-1] in ".!?…"]
    for block in blocks:
        if block.kind != "aside":
            part = split_sentences(words, block, stops)
            page.lines += part
            told += part if block.kind == "text" else []
    edges = {b.first for b in blocks}
    page.sentences = join_sentences(words, told, inside, edges)
    page.opens = frozenset(a for a, _ in page.sentences) | edges
    return page, dateline, agency


# ---------------------------------------------------------------- phrases


kept = lru_cache(maxsize=1 << 14)  # for what is asked of a word wherever it stands; a bare lru_cache is for places


@kept
def is_cap(word: str) -> bool:
    """A word that may be part of a name: a capital, a handle, or a particle with a capital behind (al-Karkhi)."""
    return word[0].isupper() or word[0] in "@#aeu\"“«‘'" and HANDLE.match(word) is not None


def is_cap_run(page: Page, k: int) -> bool:
    """Two capitals in a row at the start of a sentence: a name rather than a fronted word."""
    return all(map(is_cap, page.word[k : k + 2])) and page.low[k] not in SENTENCE_OPENERS


def singulars(low: str) -> tuple[str, ...]:
    """A word with what it may be the plural of."""
    return low, low.removesuffix("s"), low[:-3] + "y"


@kept
def is_role(low: str) -> bool:
    """A noun for what people are or do, plural too."""
    return low.removesuffix("s").endswith(ROLE_ENDINGS) or not ROLES.isdisjoint(singulars(low))


@kept
def is_body(low: str) -> bool:
    """A noun for a body that speaks, plural too."""
    return not BODIES.isdisjoint(singulars(low))


def is_adjective(low: str) -> bool:
    """A nationality or party before a name: no role by itself."""
    return low in ADJECTIVES or low.endswith(("ian", "ean", "ese", "ish")) and not is_role(low)


def is_fronted(page: Page, first: int) -> bool:
    """Whether a phrase stands in front of the main clause: "After the talks,", "Asked about it,", "Recently,"."""
    low, behind, third = page.low[first : first + 3]
    return (
        low in FRONTERS
        or low in CLAUSE_OPENERS
        or low.endswith("ing")
        and not is_department(page, first)
        and not low.startswith("neighbo")  # "Neighbouring X"
        or (low.endswith("ed") or low in UNDERGONE)
        and behind in ASKED  # "Asked about it, X said"
        or low == "back"
        and behind in PREPOSITIONS  # "Back in Erbil, X said"
        or low.endswith("ly")
        and low not in LY_NOUNS
        and third != "who"
        and not (behind[0].isdigit() or behind in COUNTS)
    )


def is_department(page: Page, k: int) -> bool:
    """ "Housing Minister", "a shipping ministry spokesman", not "citing officials"."""
    w, behind = page.low[k], page.low[k + 1]
    capital = is_cap(page.word[k + 1]) and (is_role(behind) or is_body(behind))
    return capital or behind in ("department", "minister", "ministry") and w not in ("citing", "quoting")


@kept
def is_adverb(low: str) -> bool:
    """A word that may stand between a subject and its cue."""
    return low in ADVERBS or low.endswith("ly") and low not in LY_NOUNS


@kept
def is_contracted(low: str) -> bool:
    """A pronoun with its verb: "he's", "they'll"."""
    return not low.isalpha() and CONTRACTED.fullmatch(low) is not None


@kept
def is_finite(low: str) -> bool:
    """A verb form that tells by itself: an auxiliary, an irregular past, "hasn't", "they'll"."""
    return low in FINITE or low.endswith(("n't", "n’t")) or is_contracted(low)


def is_verb(page: Page, i: int) -> bool:
    """A word that is surely a finite verb: listed, a cue, or -ed between a noun and what a verb takes."""
    low, before = page.low, page.low[i - 1]
    w = low[i]
    if is_finite(w):
        if before in ("a", "an") and w not in AUXILIARIES:
            return False  # "a set of sanctions"
        if page.word[i].istitle() and i not in page.opens and w not in AUXILIARIES:
            return all(map(is_titled, page.word[max(0, i - 6) : i + 6]))  # "Guards Held After Raid", not "X Rose said"
        return w not in ("may", "will") or page.word[i].islower()  # "Senator Will X", "X May"
    if w in PASTS and (low[i + 1] in DETERMINERS or low[i + 1] in COUNTS or low[i + 1][0].isdigit()):
        return before not in DETERMINERS and before != "to"  # "Lugina cut its forecast"
    if w in CUES:
        return CUES[w][1] == "ed" and before not in DETERMINERS and page.word[i].islower() and not is_informed(low, i)
    word, behind = page.word, low[i + 1]
    if len(w) < 5 or not w.endswith("ed") or before in UNVERBED or before.endswith("ly") or word[i] != w:
        return False  # also for "Khaled often said"
    if before.endswith("ing") and low[i - 2] in PREPOSITIONS:
        return False  # "rescuing abducted Lugians"
    if before in PRONOUNS and behind not in CUES or behind in TAKEN or behind[0].isdigit() or is_adverb(behind):
        return True
    if not before[0].isalpha() or word[i] != w or behind in DAYS:
        return False
    plain = behind[-1] == "s" and (is_cap(word[i - 1]) and not is_adjective(before) or is_body(before))
    # "X attacked rivals", "X mocked Y", "the fee earned former Mayor X"
    return plain or is_cap(word[i + 1]) or behind in FORE and is_cap(word[i + 2])


def is_informed(low: list[str], i: int) -> bool:
    """Whether word i only says what sources are like: "informed Lugian sources"."""
    return low[i] == "informed" and not {"source", "sources"}.isdisjoint(low[i + 1 : i + 3])


def has_verb(page: Page, first: int, last: int) -> bool:
    """Whether a finite verb is among the words, the first 300 of them."""
    return any(map(is_verb, repeat(page), range(first, min(last, first + 300))))


def is_clause(page: Page, k: int, hi: int) -> bool:
    """Whether words from k on look like a clause: a noun phrase and soon a finite verb, before any stop."""
    low = page.low
    if low[k] in PRONOUNS or is_contracted(low[k]):
        return True
    auxiliary = False
    for x in range(k + 1, min(hi, k + 24)):
        if low[x] == "," and low[x + 1] in ("which", "who"):
            behind = comma_behind(page, x + 1, hi) + 1
            return behind < hi and is_verb(page, behind)  # "the boat, which sank, was shot at"
        if low[x] in CLAUSE_ENDS:
            return False
        if low[x] == "to" and not low[x + 1][0].isdigit():
            auxiliary = True  # "his efforts to slow it will be", not "plans to sue the panel"
        elif low[x - 1] in CONJUNCTIONS or low[x] == "being" and low[x - 1] not in PREPOSITIONS:
            continue  # "the state of the road and left", "a tariff on steel being dumped"
        elif (
            low[x] in AUXILIARIES
            or x > k + 1
            and low[x][-1] == "s" != low[x - 1][-1]  # "the response misses the point"
            and (low[x + 1] in DETERMINERS or low[x + 1][0].isdigit() or low[x + 1] in COUNTS)
            and low[x + 1] != "that"  # but "documents that"
            and low[x - 1] not in NOT_VERBS
            or not auxiliary
            and (is_verb(page, x) or low[x] in CUES and CUES[low[x]][1] != "ing" and low[x - 1] not in NOT_VERBS)
        ):
            return True
    return False


def is_break(page: Page, k: int) -> bool:
    """A mark or quoted words, which no noun phrase goes past; the stop of "Gen." or "J." is none."""
    low = page.low
    stop = low[k] == "." and low[k - 1] not in ABBREVIATIONS and len(low[k - 1]) > 1
    return stop or page.inside[k] > 0 or low[k] in BREAKS


def break_behind(page: Page, k: int, hi: int) -> int:
    """The first mark from k on that ends a noun phrase, or `hi`."""
    while k < hi and not is_break(page, k):
        k += 1
    return k


def is_titled(word: str) -> bool:
    """A word as it stands in the title of a work: capital, digit, joiner or mark."""
    return not word[0].islower() or word in JOINERS or word in ("a", "at", "from", "is", "to", "with")


def all_titled(page: Page, first: int, last: int) -> bool:
    """Whether every word stands as in a title, which has fewer than 200."""
    return last - first < 200 and all(map(is_titled, page.word[first:last]))


def has_single_role(words: Sequence[str]) -> bool:
    """Whether one person's role is among the words."""
    return any(map(is_one, words))


def find_word(low: Sequence[str], wanted: Collection[str], places: Iterable[int], default: int = -1) -> int:
    """The first of the places where one of the words wanted stands."""
    for k in places:
        if low[k] in wanted:
            return k
    return default


def find_day(low: Sequence[str], places: range) -> Optional[Stretch]:
    """The first weekday or date in the places, whole."""
    day = find_word(low, DAYS, places)
    return (day, next(k for k in count(day) if low[k] not in DAYS)) if day >= 0 else None


def bracket_start(low: Sequence[str], last: int, lo: int) -> int:
    """Where the bracket opens that closes right before `last` ("X (D-Ky.)"), or `last`."""
    return find_word(low, ("(",), range(last - 1, max(lo, last - 18), -1), last) if low[last - 1] == ")" else last


def content_bounds(page: Page, first: int, last: int) -> Stretch:
    """A stretch without the commas, dashes and conjunctions at its edges."""
    low, inside = page.low, page.inside
    while (
        last > first
        and not inside[last - 1]
        and (low[last - 1] in EDGES or low[last - 1] in ENDERS or low[last - 1] == ")" and "(" not in low[first:last])
    ):
        last -= 1
    while first + 1 < last and (low[first] in EDGES or low[first] in ("that", "and", "but", ".", "~", "•", "*")):
        if low[first] == "that" and low[first + 1] in AUXILIARIES:
            break  # "that would be wrong"
        first += 1
    return first, last


def phrase_start(page: Page, last: int, lo: int) -> int:
    """Where the noun phrase that ends before `last` begins."""
    word, low = page.word, page.low
    k, joint = bracket_start(low, last, lo), 0
    lo = max(lo, k - 60)  # no noun phrase is longer, and a sentence without end takes no longer
    while k > lo:
        m = page.marks[page.inside[k - 1] - 1] if page.inside[k - 1] else None
        named = m and k < last and lo < m.open and low[m.open - 1] in DETERMINERS and low[k] not in DETERMINERS
        named = named and m and low[m.last - 1] != ","  # "Alluding to the “Lions,” Board X said"
        if m and named and is_body(head_noun(page, k, last)):
            k = m.open  # "The “Lions” faction said"
        if glossed(low, k):
            k -= 3
        if low[k - 1] == ")" and low[k - 3] == "(" and k < last and is_cap(word[k - 2]) and is_cap(word[k - 4]):
            k -= 3  # "Rights Monitor (RM) activists said"
        k -= 2 * (low[k - 2 : k] == ["more", "than"] and "times" in low[k : k + 3])
        if is_break(page, k - 1):
            break
        verb = is_verb(page, k - 1) and not low[k - 2].endswith(POSSESSIVE)  # "the board's published accounts show"
        if verb or low[k - 1] in ("after", "as", "until"):
            who = find_word(low, RELATIVES | BREAKS, range(k - 2, max(lo, k - 16), -1))
            if low[who] in RELATIVES:  # "a man who served there until last year told"
                k = who
                continue
        if verb:
            told = (
                low[k] in TIMES
                or low[k - 1] == "dated"
                or low[k] in ("off", "out", "up")
                and low[k + 1] in PREPOSITIONS  # "A count carried out in May shows"
                or "times" in low[k : k + 5]  # "A post shared more than 20,000 times on Y says"
                or low[k] in PREPOSITIONS
                and (low[k] != "to" or low[k + 1] in ARTICLES)
            )
            named = is_cap(word[k - 2]) and word[k - 1].islower() and k - 2 not in page.opens
            placed = joint and low[joint] in OWNERS and not (is_role(low[last - 1]) or is_body(low[last - 1]))
            if not told or joint and not placed or not low[k - 1].endswith(("ed", "sent")) or named:
                k = joint or k  # "The road shut and officials said", not "men displaced from Y and its villages said"
                break
            k -= 1  # "An official briefed on the talks said", "a poll released Monday shows"
            continue
        if low[k - 1] in ("who", "whose") and k < last and tells_who(page, k, last):
            k -= 1  # "a man who surrendered says"
            continue
        if low[k - 1] in CLAUSE_OPENERS and low[k - 1 : k + 1] != ["because", "of"]:
            break  # but "speaking on condition of anonymity because of the matter"
        if low[k - 1] == "and" and low[k] in COUNTS and low[k + 1] == "in":
            break  # "60% come from Y and one in five said"
        both = is_cap(word[k - 2]) and is_cap(word[k])  # "data sent to the Coast and Roads Committee show"
        if low[k - 1] in ("and", "or") and low[k + 1] != "by" and not both:  # not "a memo sent to Y and seen by Z says"
            joint = k
        k -= 1
    while low[k] in LEADS or low[k].endswith("ly") and word[k].islower():
        k += 1
    x = next(x for x in range(k, k + 9) if x == k + 8 or low[x] not in TIMES)
    return x if x - k > 1 and low[k] not in DAYS else k  # "Hours later the guild said"


def tells_who(page: Page, k: int, last: int) -> bool:
    """Whether the words behind a "who" or "whose" hold its verb: "who work the route", not "who people say did it"."""
    low = page.low
    if low[k - 1] == "whose":  # "whose homes lie near the road"
        return low[k][-1] == "s" != low[k + 1][-1] and k + 3 < last and low[k + 2] in PREPOSITIONS - {"of"}
    if low[k] in ("for", "since") and k + 3 < last:
        k += 2 + (low[k + 1] in DETERMINERS or low[k + 1] in COUNTS)  # "who for generations grazed flocks"
    if low[k].endswith("ed") or low[k][-1] == "s" and k + 1 < last and low[k + 1] in UNVERBED - {"of"}:
        return True  # "who lives in Y"
    return k + 2 < last and low[k + 1] in ARTICLES and low[k] not in PREPOSITIONS


def glossed(low: list[str], k: int) -> bool:
    """Whether a role ends before word k with one word in brackets: "village head (mukhtar) X"."""
    return low[k - 1] == ")" and low[k - 3] == "(" and is_role(low[k - 4])


def phrase_end(page: Page, i: int, hi: int) -> int:
    """Where the noun phrase that begins at word i ends."""
    low, k = page.low, i + 1
    hi = min(hi, i + 60)  # no noun phrase is longer, and a sentence without end takes no longer
    while k < hi:
        if page.inside[k] and (low[k - 1] in DETERMINERS or low[k - 1].endswith(POSSESSIVE)):
            k = page.marks[page.inside[k] - 1].after  # the "first stage" report
        elif low[k] == "(" and is_cap(page.word[k + 3]) and glossed(low, k + 3):
            k += 3  # "said village head (mukhtar) X"
        elif (
            is_break(page, k)
            or low[k] in PHRASE_ENDS
            and not (low[k] in DAYS and low[k - 1] in ARTICLES)
            and not (low[k] == "than" and low[k - 1] in ("fewer", "less", "more"))
            or is_verb(page, k)
            and low[k - 1] not in PRONOUNS
            and not (low[k - 1] in HOLDINGS and low[k + 1] == "from")  # "figures obtained from Y"
            or is_medium(page, k, hi)
        ):
            break
        else:
            k += 1
    return min(k, hi)


def is_medium(page: Page, k: int, hi: int) -> bool:
    """A preposition that opens where, when or how it was said: "in a statement", "at a rally", "on X"."""
    by = page.low[k] == "by" and not page.low[k - 1].endswith("ed")  # "a count by the Lugina Press"
    if page.low[k] not in PREPOSITIONS or page.low[k] in ("of", "with") or by:
        return False
    for w in page.low[k + 1 : min(hi, k + 7)]:
        if w in MEDIA_NOUNS or w in DAYS:
            return True
        if w in PREPOSITIONS or w in BREAKS or w == "until":
            return False
    return False


def name_before(page: Page, last: int, lo: int) -> Optional[Stretch]:
    """The run of capitals that ends before `last`, past a bracket ("(D-Ky.)") or an age between commas."""
    word, low = page.word, page.low
    last = bracket_start(low, last, lo)
    if low[last - 1].isdigit() and low[last - 2] == ",":
        last -= 2
    k = last
    while (
        k > lo
        and not page.inside[k - 1]
        and (
            is_cap(word[k - 1])
            or low[k - 1] == "."
            and not is_break(page, k - 1)
            or k < last
            and low[k - 1] in PARTICLES
        )
    ):
        k -= 1
    return (k, last) if k < last and not all(map(is_stop, repeat(page), range(k, last))) else None


def opens_apposition(page: Page, first: int, last: int) -> bool:
    """Whether words may be a role set behind a name: an article, a role noun early on, "of the ...", an age."""
    low = page.low
    return (
        low[first] in APPOSED
        or PARTY_OR_AGE.match(page.word[first]) is not None
        or any(map(is_role, low[first : min(first + 9, last)]))
    )


def behind_break(page: Page, j: int, lo: int, kind: str = ",") -> int:
    """Behind the nearest comma (or dash) before word j outside marks, or behind quoted words, or lo."""
    low = page.low
    k = j - 1
    while k >= lo and (page.inside[k] or low[k] != kind):
        if k < j - 300:
            return lo  # no subject is that long, and a sentence without end takes no longer
        if page.inside[k]:
            mark = page.marks[page.inside[k] - 1]
            if low[mark.last - 1] in ENDED:
                return max(mark.after, lo)
            k = mark.open  # the leader, nicknamed "Abu Nar", told
        k -= 1
    return max(k + 1, lo)


def behind_joint(page: Page, j: int, lo: int) -> int:
    """Behind the nearest comma before word j and the conjunction that opens what follows it."""
    k = behind_break(page, j, lo)
    while page.low[k] in LEADS:
        k += 1
    return k


@lru_cache
def skip_back(page: Page, j: int, lo: int) -> tuple[int, Optional[Stretch]]:
    """Back over auxiliaries, adverbs, a place and the day before a cue; the day's words too."""
    word, low = page.word, page.low
    when = None
    while j > lo:
        if low[j - 1] in DAYS:
            k = j - 1
            while low[k - 1] in TIMES:
                k -= 1
            before = word[k - 1 - (low[k - 1] == "on")]
            if low[k - 1] == "until" or before.endswith("ed") and before.islower():
                break  # "who served until last year", "files released on Monday"
            when, j = (k, j), k - (low[k - 1] == "on")
        elif word[j - 1] == low[j - 1] and (low[j - 1] in AUXILIARIES or is_adverb(low[j - 1])):
            j -= 1 + (low[j - 2 : j] == ["or", "so"])  # "another 30 or so say"
        else:
            place = find_word(low, ("at", "in"), range(j - 2, max(lo, j - 5), -1))
            named = is_cap(word[place - 1]) and place - 1 not in page.opens or low[place - 1] in DAYS
            if not (named and all(map(is_cap, word[place + 1 : j]))) and not (
                low[place - 1] == "who" and low[j - 1].isdigit()
            ):
                break
            j = place  # "X in Erbil said"
    return j, when


@lru_cache
def subject_before(page: Page, cue: int, lo: int) -> Optional[Phrase]:
    """The noun phrase in front of a cue, past what is set between commas, or None."""
    word, low = page.word, page.low
    j, when = skip_back(page, cue, lo)
    day = j
    while low[day - 1] in TIMES:
        day -= 1
    issued = day - 1 - (low[day - 1] == "on")
    if low[issued] in ISSUED and low[issued - 1] == "," and issued > lo:  # "A report by X, issued on Monday found"
        return set_apart(page, issued - 1, lo, (day, j) if day < j else when)
    if j <= lo or page.inside[j - 1]:
        return titled_before(page, page.marks[page.inside[j - 1] - 1], lo) if j > lo else None
    if low[j - 1] == "," or low[j - 1] in DASHES:
        return veiled(page, j - 1, lo, when) or set_apart(page, j - 1, lo, when)
    if low[j - 1] in ("who", "which"):
        return relative_subject(page, j - 1, lo)
    told = relative_subject(page, j - 1, lo) if low[j - 1] == "that" else None
    if told and not DOCUMENTS.isdisjoint(low[told.first : told.last]):
        return told  # "a letter from Y that says"
    if low[j - 1] in PRONOUNS or is_contracted(low[j - 1]):
        return Phrase(j - 1, j, None, when, j - 1)
    asked = low[j - 1] in REACHED and low[j - 2][-1] == "s" and j - 1 > lo  # "Two guards interviewed separately said"
    first = phrase_start(page, j - asked, lo)
    if first >= j:
        return None
    open_ended = relative_subject(page, first, lo) if low[first] == "who" and low[first - 1] == "," else None
    if open_ended:
        return open_ended  # "X, who leads the guard says", "X, who has in the past said"
    if low[first] in NO_SUBJECT:
        head = name_before(page, j, first + 1)  # "In an interview X said"
        front = read_tail(page, first, j)
        if front.when and first < front.next < j and low[front.next] not in NO_SUBJECT:
            return Phrase(front.next, j, None, front.when, first)  # "On Tuesday night the mayor said"
        for x in range(first + 2, 0 if head else j):
            # "In a statement the company said"
            if low[x - 1] in MEDIA_NOUNS and low[x] in DETERMINERS or is_cap(word[x - 1]) and low[x] in ARTICLES:
                return Phrase(x, j, None, when or front.when, first)  # "In Erbil the mayor said"
        return Phrase(*head, None, when, head[0]) if head else None
    broken = low[cue + 1] == "," and is_verb(page, cue + 2)  # "The army, guards and drivers say, is short of men"
    several = first if broken else members_start(page, first, j, lo)
    if several < first:
        return Phrase(several, j, None, when, several)  # "Migrants, smugglers and soldiers said"
    if low[first - 1] == "," and not is_cap(word[j - 1]) and has_single_role(low[first:j]):
        head = name_before(page, first - 1, lo)
        k, last = head or (j, j)
        opened = k == lo or page.inside[k - 1] or is_fronted(page, lo) and comma_behind(page, lo, k) == k - 1
        if last - k > 1 and NAME_STOPS.isdisjoint(low[k:last]) and opened:
            return Phrase(k, last, (first, j), when, k)  # "X, the head of Y told", not "In X, the army said"
    own = when and RELATIVES.isdisjoint(low[first:j])  # not "people who left on Monday said"
    return Phrase(first, j, None, when if own else None, first)


def is_member(page: Page, first: int, last: int) -> bool:
    """Whether words may be one of several who speak together: a name, people, a body or a document, and no clause."""
    low = page.low
    named = all(is_cap(w) or w == "and" for w in page.word[first:last])
    named = named and not is_adverb(low[first]) and low[first] not in DAYS | TIMES | SENTENCE_OPENERS | APPOSED | LEADS
    head = head_noun(page, first, last)
    known = named or is_role(head) or is_body(head) or head in DOCUMENTS or head[:-1] in DOCUMENTS
    loose = low[first] in NO_SUBJECT or any(w.endswith("ed") or w in CUE_FORMS for w in low[first + 1 : last])
    return known and 0 < last - first < 10 and not loose and not has_verb(page, first, last)


def members_start(page: Page, first: int, last: int, lo: int) -> int:
    """Where a list begins whose end is the noun phrase of words [first, last), or `first`: "Migrants, smugglers and
    soldiers said"."""
    low, begin = page.low, first
    k = first - (low[first - 2 : first] == [",", "and"])  # "migrants, smugglers, and soldiers"
    if k == first and "and" not in low[first:last]:
        return first
    members = -1 if k < first else 0
    while begin > lo and low[k - 1] == ",":
        start = phrase_start(page, k - 1, lo)
        ahead = start - (low[start - 1] in CONJUNCTIONS)
        bound = ahead in page.opens or ahead == lo or low[start - 1] in CLAUSE_OPENERS or is_parted(page, ahead)
        if not bound or not is_member(page, start, k - 1):
            break
        begin, k, members = start, start, members + 1
    return begin if members > 0 else first


def members_end(page: Page, first: int, comma: int, hi: int) -> int:
    """Where the list ends whose first member is the noun phrase of words [first, comma) ("said the mayor, two guards
    and a driver"), or 0."""
    low, k = page.low, comma
    named = is_cap(page.word[first]) and name_end(page, first, comma) == comma
    while k < hi and low[k] == "," and k < comma + 60:
        begin = k + 1 + (low[k + 1] == "and")
        k = phrase_end(page, begin, hi)
        ranked = named and has_single_role(low[begin:k])
        if not is_member(page, begin, k) or is_cap(page.word[begin]) != named or ranked:
            return 0  # "said Omar Haddad, mayor and judge", "X, Director for North and South"
        if "and" in low[begin - 1 : k]:  # not "according to the mayor, and guards say T"
            return 0 if is_verb(page, k) or low[k] in CUE_FORMS else k
    return 0


def titled_before(page: Page, m: Mark, lo: int) -> Optional[Phrase]:
    """The subject whose title or nickname stands between marks before a cue: "The report, titled “T,” said"."""
    low, naming = page.low, m.open - 1
    comma = find_word(low, (",",), range(naming - 1, max(lo, naming - 5), -1))
    if low[comma + 1] == "who" and comma > lo and low[m.last - 1] == ",":
        return subject_before(page, comma, lo)  # "Kolt, who calls it “late,” said he ..."
    named = low[naming] in NAMINGS or low[naming - 1 : naming + 1] == ["known", "as"] or low[comma + 1] == "speaking"
    if comma < 0 or page.inside[comma - 1] or not named:
        return None
    subject = subject_before(page, comma, lo)
    if not subject or low[naming] in ("entitled", "titled", "to") or not page.word[m.first].istitle():
        return subject
    last = m.last - (low[m.last - 1] in BREAKS)
    return Phrase(m.first, last, (subject.first, subject.last), subject.when, subject.outer)


# What people give of themselves, and is not them; relative_subject reads it.
VOICED = listed("concerns demands fears objection objections opposition protests support testimony words")


def relative_subject(page: Page, who: int, lo: int) -> Optional[Phrase]:
    """The noun phrase that "who" stands for ("Ali Hassan, who said ...")."""
    last = who - (page.low[who - 1] == ",")
    outer, last = name_before(page, last, lo) or (phrase_start(page, last, lo), last)
    native = name_before(page, outer - 2, lo) if page.low[outer - 2 : outer] == [",", "from"] else None
    if native:
        return Phrase(*native, outer=native[0], who=who + 1)  # "X, 24, from Y, who says"
    while page.low[outer - 1] in ("for", "of") and is_cap(page.word[outer - 2]) and is_cap(page.word[outer]):
        outer = (name_before(page, outer - 1, lo) or (lo, 0))[0]  # "the Board of Elections, which"
    first = outer
    name = name_before(page, outer - 1, lo) if page.low[outer - 1] == "," and page.low[outer] in ARTICLES else None
    if name:
        return Phrase(*name, (outer, who), outer=outer, who=who + 1)  # "X, a nurse who says"
    linked = [k for k in range(outer, last) if page.low[k] in PREPOSITIONS and page.low[k] != "of"]
    if linked and (page.low[outer] in PREPOSITIONS or "by" in page.low[outer:last]):
        first = linked[-1] + 1  # "shot by two guards who feared"
    of = find_word(page.low, ("of",), range(last - 1, first, -1))
    if of > 0 and is_several(page.low[last - 1]) and page.low[of - 1] in VOICED:
        first = of + 1  # "over the objections of residents who said"
    if page.low[outer] == "to" or page.word[outer].endswith(("ed", "ing")) and page.word[outer].islower():
        loose = (k for k in range(outer, last) if k == outer or page.low[k] == "to" or page.low[k].endswith("ing"))
        first = max(loose) + 1
        first = find_word(page.low, ARTICLES, range(first, min(first + 3, last)), first)  # "to defend a man who"
    return Phrase(first, last, outer=outer, who=who + 1) if first < last else None


def veiled(page: Page, comma: int, lo: int, when: Optional[Stretch]) -> Optional[Phrase]:
    """The name in marks that opens a sentence, with the role behind it: "“Kolt,” a farmer, said"."""
    m = page.marks[page.inside[lo] - 1] if page.inside[lo] else None
    if not m or m.open != lo or m.after >= comma:
        return None
    last = m.last - (page.low[m.last - 1] == ",")
    first = m.after + (page.low[m.after] == ",")
    named = m.first < last < m.first + 3 and all(map(is_cap, page.word[m.first : last]))
    opened = page.low[first] in ARTICLES or PARTY_OR_AGE.match(page.word[first])  # "“Kolt,” 27, said"
    own = opened and comma_behind(page, first, comma) == comma
    return Phrase(m.first, last, (first, comma), when, lo) if named and own else None


def set_apart(page: Page, comma: int, lo: int, when: Optional[Stretch]) -> Optional[Phrase]:
    """The subject where a comma stands before the cue: "X, role, said", "role, X, said", "After this, X, said"."""
    low = page.low
    whose = find_word(low, ("whose",), range(comma - 1, max(lo, comma - 24) - 1, -1))
    head = comma_behind(page, max(whose, lo), comma)
    if (
        whose > 0
        and name_before(page, comma, head + 1) == (head + 1, comma)
        and is_one(head_noun(page, whose + 1, head))
    ):
        return Phrase(head + 1, comma, (whose + 1, head), when, whose)  # "the guild, whose head, X, said"
    owner = placed_name(page, whose - 1, lo) if whose > lo and low[whose - 1] == "," else None
    start = comma_behind(page, lo, comma) + 1 if is_fronted(page, lo) else lo
    parted = listed_from(page, start, comma)
    if owner or parted:  # "X, whose parents, Y and Z, drowned, said", "X, listed as a threat by A, B and C, said"
        return Phrase(*(owner or (start, parted)), None, when, owner[0] if owner else start)
    behind = behind_break(page, comma, lo, low[comma])
    outer = behind - 1
    opened = behind == lo and low[comma] == "," and comma - lo < 60 and not is_fronted(page, lo)
    if opened and (is_cap_run(page, lo) or any(map(is_role, low[lo:comma])) or name_before(page, comma, lo)):
        inverted = is_cap(page.word[comma + 2]) and low[name_end(page, comma + 2, comma + 9)] in BREAKS
        told = inverted or has_verb(page, lo, comma)  # "The head of X, says T", not "T, says X, but"
        return None if told else Phrase(lo, comma, None, when, lo)
    if behind == lo or page.inside[outer]:
        return None
    if comma - behind == 1 and is_adverb(low[behind]):
        return subject_before(page, outer, lo)  # "X, a role, however, said"
    outer, left = past_land(page, behind_which(page, behind_joint(page, outer, lo), outer), outer, lo)
    while left > lo and low[left - 1] == "," and is_aside(page, left, outer):  # "X, meanwhile, who is 34, said"
        outer, left = left - 1, behind_joint(page, left - 1, lo)
    town = name_before(page, left - 1, lo) if low[left - 1] == "," else None
    if town and low[town[0] - 1] in ("a", "an") and low[town[0] - 2] == "," and page.word[behind].islower():
        outer, left = town[0] - 2, behind_joint(page, town[0] - 2, lo)  # "X, a Dayton, Ohio, native, said"
    fronted = is_fronted(page, left)  # "After taking A, the group led by B, said"
    named = name_before(page, comma, behind)
    called = is_one(low[behind]) or low[behind].endswith("-year-old")  # "The office's head, engineer X, said"
    behind += named == (behind + 1, comma) and called
    single = named == (behind, comma) or is_placed(page, left, behind, comma)
    alone = single and not ends_in_town(page, left, outer, lo)
    if not fronted and alone and head_noun(page, left, outer) in DOCUMENTS:
        return Phrase(left, outer, None, when, left)  # "A study by a sociologist, X, said"
    if not fronted and alone and any(map(is_role, low[left:outer])):
        return Phrase(behind, comma, (left, outer), when, left)  # "The ministry's spokesman, X, said"
    if not fronted and alone and (low[left] == "one" or is_someone(head_noun(page, left, outer))):
        one = low[left : left + 2] == ["one", "of"]  # "one of the clan's notables, X,"
        return Phrase(behind, comma, (left, outer) if one else None, when, left)  # “T,” one woman, X, said
    if not fronted and alone and page.word[behind].isupper() and is_body(head_noun(page, left, outer)):
        return Phrase(left, outer, None, when, left)  # "T, the Coast border agency, CBA, said"
    plain = low[left] in ARTICLES and not any(map(is_cap, page.word[left + 1 : outer]))
    if plain and low[behind] == "the" and page.word[behind + 1][0].isupper() and is_body(low[outer - 1]):
        return Phrase(behind, comma, None, when, left)  # "A war monitor, the X Observatory for Y, said"
    ranked = outer - left > 2 and is_cap_run(page, left) and all(map(is_cap, page.word[left:outer]))
    while not (fronted or ranked) and opens_apposition(page, left, outer) and name_before(page, left - 1, lo):
        ahead = behind_joint(page, left - 1, lo)
        if is_fronted(page, ahead):
            break  # "In Y, a shepherd, 34, said"; not "T near Y, Colonel X Z, a role, said"
        outer, left = left - 1, ahead  # "X, 34, a shepherd from Y, said"
    return with_aside(page, lo, (outer, comma), fronted, when)


def with_aside(page: Page, lo: int, aside: Stretch, fronted: bool, when: Optional[Stretch]) -> Optional[Phrase]:
    """The subject in front of what stands between two commas before a cue, or where that is none, between them."""
    low, (outer, comma) = page.low, aside
    first = start = phrase_start(page, outer, lo)
    named = name_before(page, outer, lo)
    front = read_tail(page, first, outer)
    if front.when and low[first] in NO_SUBJECT and first < front.next < outer:
        first, when = front.next, front.when  # "X left and on Tuesday Y, a role, said"
    lead = low[outer + 1]  # "Two polls, over a year apart, suggest", "An envoy, granted anonymity, said"
    # "X, where the men came out, said"
    speaking = is_fronted(page, outer + 1) or lead in PREPOSITIONS or lead.endswith("ed") or lead == "where"
    if first < outer and not fronted and (named or speaking or opens_apposition(page, outer + 1, comma)):
        spoken = speaking and low[outer + 1] not in ("which", "who")  # "X, who fled on Friday, said" gives no day
        when = spoken and find_day(low, range(outer + 1, comma)) or when
        return Phrase(first, outer, (outer + 1, comma) if named else None, when, start)
    first = phrase_start(page, comma, outer + 1)
    return Phrase(first, comma, None, when, first) if first < comma else None


def is_placed(page: Page, left: int, behind: int, comma: int) -> bool:
    """Whether a name and its place stand behind somebody's role: "A trader backing Y, X of the Z guild, said"."""
    placed = find_word(page.low, ("from", "of"), range(behind + 2, min(behind + 5, comma)))
    someone = page.low[left] in ("a", "an", "one") and page.word[left + 1].islower()
    return someone and placed > 0 and all(map(is_cap, page.word[behind:placed]))


def placed_name(page: Page, last: int, lo: int) -> Optional[Stretch]:
    """The name that ends before `last`, without the place behind it: "X of Z, whose"."""
    name = name_before(page, last, lo)
    placed = name and page.low[name[0] - 1] in ("from", "of")
    return placed and name and name_before(page, name[0] - 1, lo) or name


def behind_which(page: Page, left: int, outer: int) -> int:
    """Behind "in which", where a phrase holds it ("a note in which a guard, X, said"), or `left`."""
    which = find_word(page.low, ("which",), range(outer - 1, max(left, outer - 24), -1))
    return which + 1 if page.low[which - 1] in PREPOSITIONS else left


def listed_from(page: Page, lo: int, comma: int) -> int:
    """The comma behind the subject at `lo` of whom a participle with commas of its own tells, or 0:
    "X, identified as Y, 47, said", "X, born in Y, Z, said"."""
    low = page.low
    c = comma_behind(page, lo, min(comma, lo + 20))
    suffers = low[c + 1].endswith("ed") or low[c + 1] in ("born", "known", "led", "seen")
    if not suffers or low[c + 2] not in PREPOSITIONS | {"as"} or comma_behind(page, c + 1, comma) >= comma:
        return 0
    own = phrase_start(page, c, lo) == lo and not is_fronted(page, lo) and not has_verb(page, c + 2, comma)
    return c if own else 0


def past_land(page: Page, left: int, outer: int, lo: int) -> Stretch:
    """The end and beginning of what stands before a land that is no speaker: "X, who fled to Y, Z, in May, said"."""
    before = behind_joint(page, left - 1, lo) if page.low[left - 1] == "," else left
    land = before < left and all(map(is_cap, page.word[left:outer])) and ends_in_town(page, before, left - 1, lo)
    return (left - 1, before) if land else (outer, left)


def ends_in_town(page: Page, first: int, last: int, lo: int) -> bool:
    """Whether a role behind a name ends in a town, so that the next name is where that is: "X, a doctor from Y, Z"."""
    low, who, town = page.low, name_before(page, first - 1, lo), name_before(page, last, first)
    fronted = not who or low[who[0]] in PREPOSITIONS or low[who[0] - 1] in PREPOSITIONS  # "In Y, the mayor of Z, X"
    return not fronted and town is not None and low[town[0] - 1] in ("from", "in", "near")


def is_aside(page: Page, first: int, last: int) -> bool:
    """What may stand between a speaker and another aside: "meanwhile", "for her part", "who fled Y",
    "speaking in Y"."""
    low = page.low
    plain = page.word[first].islower()
    adverb = last - first == 1 and is_adverb(low[first]) or low[first] == "for" and low[last - 1] == "part"
    doing = low[first].endswith("ing") and not is_department(page, first)
    return plain and (adverb or low[first] in ("who", "whose", "which") or doing)


def subject_after(page: Page, i: int, hi: int) -> Optional[Phrase]:
    """The noun phrase behind an inverted cue ("said X, role"), with the role that follows it."""
    word, low = page.word, page.low
    if i >= hi or low[i] in UNSAID:
        return None
    if not word[i][0].isalnum():
        return None
    k = phrase_end(page, i, hi)
    behind = k + 3 * (low[k] == "(" and low[k + 2] == ")" and page.word[k + 1].isupper())  # "said the Grain Board (GB)"
    if low[behind] != ",":
        return Phrase(i, k, outer=behind)
    several = members_end(page, i, behind, hi)
    if several:
        return Phrase(i, several, outer=several)  # "said the mayor, two guards and a driver"
    named = named_behind(page, i, behind, hi) if low[i] in DETERMINERS or word[k - 1].islower() else 0
    if named:
        return Phrase(behind + 1, named, (i, k), outer=named)  # "said the ministry's spokesman, X Y"
    return behind_name(page, i, behind, hi)._replace(last=k)


def behind_name(page: Page, first: int, comma: int, hi: int) -> Phrase:
    """The phrase that ends at a comma with the role behind it, if it is one."""
    low = page.low
    relative = low[comma + 1] == "who" and not CUES.keys().isdisjoint(low[comma + 2 : comma + 5])
    whose = comma_behind(page, comma + 1, hi) if low[comma + 1] == "whose" else hi
    relative |= whose < hi and named_behind(page, comma + 2, whose, hi) > 0  # "said X, whose head, Y, denied it"
    if relative or not opens_apposition(page, comma + 1, min(hi, comma + 12)):
        return Phrase(first, comma, outer=comma)  # "said X, who warned that"
    stop = break_behind(page, min(comma + 3, hi), hi)
    return Phrase(first, comma, (comma + 1, stop), outer=stop)


def named_behind(page: Page, first: int, comma: int, hi: int) -> int:
    """Where the name ends that is set between commas behind a role ("his deputy, X Y,"); 0 where there is none."""
    low = page.low
    called = low[first] == "one" or has_single_role(low[first:comma])
    k = name_end(page, comma + 1, hi) if low[comma] == "," and called and comma + 1 < hi else 0
    own = k > comma + 2 or low[first] in ("her", "his", "one", "their")  # "her father, X, who is 71", "one of them, X,"
    return k if own and k > comma and (k >= hi or low[k] == ",") else 0


def opens_time(low: list[str], k: int) -> bool:
    """Whether a phrase of time opens at word k: "Last week,", "Most nights,", "Every day before the heat comes,"."""
    if low[k] in SPELLS and low[k + 1] in ("after", "before", "earlier", "later"):
        return True  # "Hours after the talks,"
    x = next((x for x in range(k + 1, k + 4) if low[x].removesuffix("s") in TIMES), k)
    return x > k and (low[k] in TIMES or low[k] in DETERMINERS or low[k].isdecimal()) and low[x + 1] in OBJECT_ENDS


def main_subject(page: Page, a: int, hi: int) -> Optional[Phrase]:
    """The subject of the sentence that begins at a: the first noun phrase in front of a verb, past fronted phrases."""
    word, low = page.word, page.low
    k, hi = a, min(hi, a + 200)  # no sentence that anybody reads begins later
    while k < hi and (low[k] in LEADS or low[k] in CONJUNCTIONS or low[k] == "," or page.inside[k]):
        k += 1
    while k < hi and low[skip_circumstance(page, k, hi)[0]] == ",":
        k = skip_circumstance(page, k, hi)[0] + 1  # "However, X", "Last month, X"
    while k < hi and (
        is_fronted(page, k) and not is_cap_run(page, k) or opens_time(low, k) or low[k : k + 2] == ["also", "known"]
    ):
        k = comma_behind(page, k, hi) + 1
    x = k
    while a < x < min(hi, a + 99) and opens_apposition(page, x, hi):
        x = comma_behind(page, x, hi) + 1
        if x < hi and is_cap(word[x]) and word[name_end(page, x, hi)].islower():
            k = x  # "Led in by X, the sheriff, Y waved"
    if k >= hi:
        k = next((x for x in range(a + 1, min(hi, a + 30)) if is_verb(page, x)), a)
        own = subject_before(page, k, a) if k > a else None  # "For nine years X has kept watch"
        # "For months the bus to X stopped", "Asked whether X would go, she left"
        placed = own and own.first > a + 1 and low[own.first - 1] in PREPOSITIONS | {"if", "when", "whether", "why"}
        return None if placed else own
    contracted = is_contracted(low[k]) and low[k].startswith(("he", "she", "they"))  # "He’s late and says that T"
    if low[k] in PRONOUNS or contracted:
        return Phrase(k, k + 1, outer=k)
    ranked = low[k] in TITLES and low[k + 1] == "." and is_cap(word[k + 2])  # "Gen. X keeps the books"
    run = name_end(page, k + 2 * ranked, hi)
    owner = low[run - 1].endswith(POSSESSIVE) and is_body(low[run]) or is_role(low[run])
    if (ranked or is_cap_run(page, k)) and word[run].islower() and low[run] not in JOINERS and not owner:
        return Phrase(k, run, outer=k)  # "X keeps the books", not "X's reporter Y joined", "Tel Abyad's council met"
    x = k
    while x < hi and low[x] not in SUBJECT_ENDS and not is_verb(page, x) and low[x] != "neither":
        seen = low[x][-1] == "s" and low[x + 1] in OBJECTS  # "The council sees it"
        seen |= low[x].endswith("ed") and low[x + 1] in PERSONAL  # "The council mocked him"
        told = CUES.get(low[x], ".")[1:] == ("base",) and low[x - 1][-1] == "s" and x > k  # "Residents blame"
        told |= x > k and is_plural_noun(low[x - 1]) and low[x + 1] in DETERMINERS and takes_on(page, x)
        if is_adverb(low[x]) and low[x] not in REFLEXIVES or low[x] in TIMES or seen:
            break
        if told:
            break
        x += 1
    if x >= hi and low[hi] in CONJUNCTIONS:  # "Lugia lies on the coast and", "Kolt sells tea and", no verb is sure
        named = k + 1 if is_cap(word[k]) and not is_adjective(low[k]) else -1
        verbs = [y for y in range(k + 1, x) if low[y][-1] == "s" and word[y].islower()]
        plain = (y for y in verbs if low[y - 1][-1] != "s" and (y == named or low[y + 1] in TAKEN))
        cues = (y for y in verbs if CUES.get(low[y], ".")[-1] == "s" and low[y - 1] not in NOT_VERBS)
        x = min(next(plain, x), next(cues, x))  # "A text seen by the council urges calm and"
    if is_several(low[k]) and word[k + 1].islower() and low[k + 1] not in JOINERS | PREPOSITIONS:
        x = k + 1  # "Workers objected to", "Truckers block"
    if k > a and low[x] == "," and low[x + 1] in ARTICLES and is_verb(page, phrase_end(page, x + 1, hi)):
        return Phrase(x + 1, phrase_end(page, x + 1, hi), outer=x + 1)  # "After a short, late meeting, the board left"
    called = is_body(low[x - 1]) or low[x - 1] in ("man", "woman")
    titled = x + 1 + (low[x + 1] in FORE)  # "The other candidate, former Mayor X, criticised"
    if low[x] == "," and is_cap(word[titled]) and (called or any(map(is_role, low[k:x]))):
        stop = name_end(page, titled, hi)
        if low[stop] == ",":
            return Phrase(x + 1, stop, (k, x), outer=k)  # "The head of the council, X, criticised"
    x -= low[x] == "," and word[x - 1].islower() and low[x - 1].endswith("ed") and is_cap(word[x - 2])  # not "X Ahmed,"
    return Phrase(k, x, outer=k) if k < x <= k + 14 else None


def takes_on(page: Page, x: int) -> bool:
    """Whether word x between a plural and a determiner can only be a verb: "Groups dispute that figure"."""
    w = page.low[x]
    return (
        w not in NOT_VERBS | CONJUNCTIONS and page.word[x].islower() and not (is_adverb(w) or is_body(w) or is_role(w))
    )


# ---------------------------------------------------------------- cues


def read_cue(page: Page, i: int) -> Optional[Cue]:
    """The cue at word i, where the words before it let it be a verb."""
    low = page.low
    verb, nxt = low[i], low[i + 1]
    if verb in ("appealed", "called") and (nxt in TIMES or nxt == "on") and not is_negated(low, i):
        k, day = skip_circumstance(page, i + 1, i + 9)
        if day and (verb, low[k]) in CUE_PAIRS:
            return Cue(i, k + 1, *CUE_PAIRS[verb, low[k]])  # "called on Monday for Y"
    if (verb, nxt) in CUE_PAIRS and not is_negated(low, i):
        return Cue(i - 2 * (low[i - 1] in ROLE_OPENERS), i + 2, *CUE_PAIRS[verb, nxt])  # "renewed its call on"
    if verb == "per" and low[i - 1] == "as":
        return Cue(i - 1, i + 1, "p", "prep")  # "as per the guild"
    noun = verb.removesuffix("s")
    if (
        noun in NOUN_CUES
        and not is_one(low[i - 1])
        and (nxt in ("by", "from", "that") or nxt == "to" and noun in VOWS)
        and owner(page, i)
    ):
        return Cue(i, i + 1, "tk", "noun")  # "his claim that T", "his vow to T"
    held = owner(page, i) if verb in VIEWS and (nxt == "," or nxt in ENDERS) else None
    if held and low[held.first - 1] in ("by", "in"):
        return Cue(i, i + 1, "", "view")  # "By his own count, T"
    if verb not in CUES:
        return None
    codes, form = CUES[verb]
    if verb == "aiming" or verb in ("observing", "showing") and nxt != "that":
        return None  # "is aiming to win", "those observing the talks", "showing “no remorse”"
    if low[i - 1] == "as" and nxt in ("by", "in") and form == "ed":
        return Cue(i - 1, i + 2, "p", "prep")  # "as reported by"
    if is_negated(low, i) or low[i - 1] in ("neither", "nor") or verb.startswith("reckon") and nxt == "with":
        return None  # "did not say", "neither confirmed nor denied it", "reckoned with it"
    if form == "ed" and low[i - 1] == "have" and low[i - 2] in ("could", "might", "must", "should", "would"):
        return None  # "he should have insisted on it"
    if verb.startswith("add") and nxt == "to" and not is_cap(page.word[i + 2]):
        return None  # "only added to the noise"
    if verb == "blame" and low[i - 1].startswith("trad"):
        return None  # "both sides traded blame"
    if verb.startswith("consider") and nxt != "that":
        return None  # "considers him a friend"
    if verb in ("feared", "fears", "found") and nxt in PREPOSITIONS and "that" not in low[i + 2 : i + 6]:
        return None  # "found in Lugina", "feared for his life"
    if verb.startswith("charg") and (
        form != "ed" or nxt not in ("that", ".", "on") or nxt == "on" and "that" not in low[i + 3 : i + 5]
    ):
        return None  # "charged with theft", not "“T,” Kolt charged."
    plain = page.word[i] == verb or i in page.opens
    return Cue(i, i + 1, codes, form) if plain and is_cue_form(page, i, form) else None


def owner(page: Page, i: int) -> Optional[Phrase]:
    """Whose saying the noun at word i names: "X's own warning that", "a warning from X that"."""
    low = page.low
    if low[i + 1] in ("by", "from"):
        k = phrase_end(page, i + 2, i + 16)
        return Phrase(i + 2, k, outer=i) if low[k] == "that" else None
    for k in range(i, i - 4, -1):
        if low[k - 1] in OWNERS:
            return Phrase(k - 1, k, outer=k - 1)
        if low[k - 1].endswith((*POSSESSIVE, "s'", "s’")):
            name = name_before(page, k, max(0, k - 9))
            edges = ARTICLES | PREPOSITIONS
            article = next((x for x in range(k - 2, k - 6, -1) if low[x] in edges or is_break(page, x)), k)
            first = name[0] if name else article if low[article] in ARTICLES else k - 1
            first += low[first] in PREPOSITIONS  # "In Kolt's view"
            return Phrase(first, k, outer=first)
        if is_break(page, k - 1) or low[k - 1] in DETERMINERS:
            return None
    return None


def is_cue_form(page: Page, i: int, form: str) -> bool:
    """Whether a cue form is a verb by the words around it: no noun, no participle, nothing told but a tale."""
    low = page.low
    prev, verb, nxt = low[i - 1], low[i], low[i + 1]
    if verb in ("tells", "told") and not TALES.isdisjoint(low[i + 1 : i + 4]):
        return False  # "told a story about Y"
    if form == "ing":  # not "worth noting", "the warning", "X's calling"
        return prev not in NOT_PARTICIPLES and (is_contracted(prev) or not prev.endswith(POSSESSIVE))
    if form == "ed":
        if is_informed(low, i):
            return False
        if prev in MEDIA_NOUNS and verb == "posted" and nxt in PREPOSITIONS:
            return False  # "in a statement posted on X"
        borne = nxt == "by" and low[i + 2] not in MEDIA_NOUNS  # "a map kept by guards", but "said by phone"
        counted = verb in PRAISED and (prev[0].isdigit() or prev in PREPOSITIONS)  # "90 pledged votes", "of noted men"
        counted |= verb == "reported" and prev[0].isdigit() and nxt in PREPOSITIONS  # "up from 90 reported in May"
        return not borne and not counted and prev not in NOT_PASTS  # "was reported", "an estimated 200"
    if prev == "to":
        return low[i - 2] in ("continue", "continued", "continues", "continuing", "on")  # "went on to say"
    noun = verb in ALSO_NOUNS
    if noun and prev == "," and low[i + 2 : i + 6].count("could"):
        return False  # "T, claims X could not confirm"
    if prev in FEW:
        return not noun or form == "base" and takes_content(page, i + 1)  # "many fear the ferry will sink"
    if prev == "that" and not noun and form == "s":
        return True  # "a study that says"
    if prev in NOT_VERBS and (noun or prev != "official") or prev.endswith(POSSESSIVE):
        return False  # "the reports", but "an official says"
    if not noun or prev in SHOWN or nxt == "that" and verb in ("show", "shows"):
        return True  # "official figures show"
    if verb == "states" and nxt == "that" and prev in EDGES:
        return True  # "The guild, in its letter, states that"
    if prev in (*PRONOUNS, ")") or is_cap(page.word[i - 1]) and verb not in ("state", "states"):
        alone = nxt not in ("about", "for", "from", "has", "in", "into", "of", "on", "was")
        return alone and CUES.get(nxt, ".")[-1] != "ed"  # "X claims", not "Early reports said"
    if prev == "and" and "o" in CUES[verb][0] and object_before_to(page, i + 1, i + 14):
        return True  # "and urges neighbouring states to act"
    comma = find_word(low, (",",), range(i - 1, i - 7, -1)) if nxt == "." and form in ("base", "s") else 0
    head = find_word(low, PREPOSITIONS, range(comma + 1, i), i) - 1  # "partners on the ground report."
    fits = low[head][-1] == "s" if form == "base" else is_role(low[head]) or is_body(low[head])
    several = comma > 0 and fits and low[comma + 1] not in CONJUNCTIONS
    told = form == "s" or has_verb(
        page, max(0, comma - 40), comma
    )  # "Damage amounts to $5, the mayor's office estimates."
    if several and told and not has_verb(page, comma, i):
        return True  # "the road is shut, local authorities report."
    if verb in ("state", "states") or nxt in (",", "on") or not takes_content(page, i + 1):
        return False
    if is_adverb(prev) or prev in BREAKS or prev in AUXILIARIES or prev in CONJUNCTIONS:
        return True  # "also claims", "must promise"
    plural = prev[-1] == "s" or prev in ("people", "police")
    return plural if form == "base" else is_role(prev) or is_body(prev)  # not "a new federal rule", "familiar claims"


def takes_content(page: Page, i: int) -> bool:
    """Whether word i opens what a verb of saying has behind it and a noun has not: "that", a mark, a noun phrase."""
    low = page.low[i]
    counted = low[0].isdigit() or low.partition("-")[0] in COUNTS
    return counted or low in CONTENT_OPENERS or page.inside[i] != 0 or is_cap(page.word[i]) or is_contracted(low)


def is_negated(low: list[str], i: int) -> bool:
    """Whether "no longer", or "not" with nothing but adverbs and auxiliaries between, stands before word i."""
    if low[i - 2 : i] == ["no", "longer"]:
        return True
    for w in reversed(low[i - 3 : i]):
        if w in NEGATIONS or w.endswith(("n't", "n’t")):
            return True
        if not is_adverb(w):
            return False
    return False


def read_tail(page: Page, i: int, hi: int, codes: str = "") -> Tail:
    """Addressee, day, place and medium behind a cue; `next` is the first word that is none of them."""
    word, low = page.word, page.low
    to = when = None
    k = i + (low[i] == "to")
    if low[k] == "(" and low[k + 2] == ")" and ("a" in codes or k > i) and page.word[k + 1].isupper():
        to, i = (k + 1, k + 2), k + 3  # "told (RNA) that", "stated to (RNA) that"
    k = i + 1
    while low[i] == "," and low[k] in TIMES:
        k += 1
    if k > i + 1 and low[k : k + 2] == [",", "that"]:
        when, i = (i + 1, k), k + 1  # "announced, today, Sunday, that"
    j = i + (low[i] == "to" and (is_cap(word[i + 1]) or low[i + 1] in HEARERS))  # "said to reporters"
    k = addressee_end(page, j, hi) if j > i or "a" in codes else j
    if k > j:
        to, i = (j, k), k
        if low[i] == "(":
            i = find_word(low, (")",), range(i + 1, i + 5), i - 1) + 1  # "told the Lugina Agency (LA): “..."
        named = named_behind(page, j, k, hi)
        if named:
            to, i = (k + 1, named), named + (named < hi)  # "told his deputy, X Y, that T"
    if to and low[i] == "of" and low[i + 1] in OWNERS:
        return Tail(to, when, i)  # "informed the guild of his intention to leave"
    if to and low[i] == "who":  # "told reporters who had asked", "told reporters who came that T"
        i = next((x for x in range(i, min(hi, i + 30)) if low[x] == "that" or low[x] in EDGES), hi)
    if low[i] in ("of", "about") and is_cap(word[i + 1]):
        i = phrase_end(page, i + 1, hi)  # "said of Y, “..."
    reach = min(hi, i + 60)
    while i < reach:
        k, day = skip_circumstance(page, i, hi)
        if k == i:
            break
        to = to or medium_hearer(page, i, k)
        when, i = when or day, k
    if low[i] == "," and low[i + 1] in PREPOSITIONS:
        aside = read_tail(page, i + 1, min(hi, i + 40))
        dated = aside.next >= hi and low[hi - 1] in DAYS and CLAUSE_OPENERS.isdisjoint(low[i + 1 : hi])
        dated = dated and not has_verb(page, i + 1, hi)
        if low[aside.next] == ":" or dated:  # "said, in a statement to X: “...”", "said X, a role, in Y on Monday."
            return Tail(to or aside.to, when or aside.when, aside.next)
    return Tail(to, when, i)


def medium_hearer(page: Page, i: int, hi: int) -> Optional[Stretch]:
    """Whom a medium names as told: "in an interview with X", "in a statement to X"."""
    low = page.low
    told = low[i] in ("to", "with") and low[i - 1] in SPOKEN_TO
    ahead = low[i + 1] == "the" or low[i + 1].endswith(POSSESSIVE)
    k = i + 2 if ahead and is_cap(page.word[i + 2]) else i + 1  # "to the Lugian News Agency", "with CNN's X Y"
    return (k, name_end(page, k, hi)) if told and is_cap(page.word[k]) else None


def is_thing(page: Page, i: int, k: int) -> bool:
    """Whether a phrase behind "promised" or "warned" names what nobody can tell anything: "an inquiry", "growth"."""
    low = page.low
    x = find_word(low, HEAD_STOPS, range(i + 1, k), k) - 1
    someone = is_role(low[x]) or is_body(low[x]) or is_cap(page.word[x]) or low[i] in PERSONAL
    return not someone and (low[i] in ("a", "an") or low[i] not in DETERMINERS and not is_plural_noun(low[x]))


def addressee_end(page: Page, i: int, hi: int) -> int:
    """Where the addressee that begins at word i ends; i where there is none."""
    low = page.low
    if i >= hi or low[i] in NO_ADDRESSEE or is_adverb(low[i]) or low[i] in ARTICLES and page.inside[i + 1]:
        return i
    if low[i] in COUNTS and low[i + 1] == "in":
        return i  # "warns one in five children are ill"
    k = phrase_end(page, i, hi)
    if low[i - 1].startswith(("promis", *WARNING)) and is_thing(page, i, k):
        return i  # "promised an inquiry into it", "warned growth in Velinia is slow"
    for x in range(i + 1, k):  # "told her the road ...", "told reporters the road ...", "told Rudaw on Monday"
        # "told Rudaw six men died", "told Rudaw today", not "told USA Today"
        opened = low[x] in ADDRESSEE_ENDS or page.word[x] in COUNTS or page.word[x] in ("today", "yesterday")
        opened = opened or low[x][0].isdigit() and is_plural_noun(low[x + 1])  # "told Channel 9 45 men died"
        if low[x] == "of" and low[x + 1] in OWNERS:
            return x  # "told the court of their sorrow"
        if low[x - 1] in PERSONAL and not is_one(low[x]) or opened and low[x - 1] not in ("of", "for", "and", "all"):
            return x
        if x == i + 1 and page.word[i].isupper() and page.word[x].islower() and is_clause(page, x, hi):
            return x  # "told AFP smugglers had crossed"
    return i if low[k] in FINITE else k


def skip_circumstance(page: Page, i: int, hi: int) -> tuple[int, Optional[Stretch]]:
    """Past one day, adverb, place or medium at word i: its end, and its words where it is a day."""
    low = page.low
    j = k = i + (low[i] == "on")
    while low[k] in TIMES:
        k += 1
    if low[j:k] == ["overnight"] and (is_several(low[k]) or low[k + 1] in PREPOSITIONS) or low[k] == "alone":
        return i, None  # "overnight fires at the gate", "this month alone five men left"
    if k > j + (low[j] in ("this", "last")):
        return k, None if k == j + 1 and low[j] in VAGUE_TIMES else (j, k)
    if is_adverb(low[i]) and low[i] not in ("both", "even", "further", "nearly", "only", "roughly"):
        return i + 1, None
    sent = (
        low[i - 1] in MEDIA_NOUNS and low[i + 1] in HEARERS or low[i - 2] in MEDIA_NOUNS and low[i + 1] in DETERMINERS
    )
    placed = low[i] in PREPOSITIONS and (low[i] != "to" or is_cap(page.word[i + 1]) or sent) and low[i + 1] != "least"
    return circumstance_end(page, i, hi) if placed or low[i] == "without" else i, None


def circumstance_end(page: Page, i: int, hi: int) -> int:
    """Where a prepositional phrase behind a cue ends, if what follows shows that it belongs to the attribution;
    else i."""
    low = page.low
    for k in range(i + 1, min(hi, i + 16)):
        if page.inside[k]:
            return k if k > i + 1 else i
        here = low[k]
        if here == "," and is_cap(page.word[k - 1]) and is_cap(page.word[k + 1]):
            place = name_end(page, k + 1, hi)
            if low[place] == "," and (low[place + 1] in ("on", "that") or low[place + 1] in TIMES):
                return place + (low[place + 1] != "that")  # "in Dayton, Ohio, on Friday that"
            if low[place] not in BREAKS and low[place] not in ENDERS and not is_verb(page, place):
                continue  # "at a Dayton, Ohio town hall on Friday"
        if (
            here in CIRCUMSTANCE_ENDS
            or here in TIMES
            and low[k + 1] in TIMES
            or low[k - 1] in MEDIA_NOUNS
            and here in CONTENT_OPENERS
        ):
            return k  # "in a statement the road ..."
        placed = k > i + 2 and low[i] in ("at", "in") and low[k - 1] not in CONJUNCTIONS
        if placed and here in ("he", "it", "she", "there", "they", "we"):
            return k  # "said at a hotel it was late"
        passed = low[k - 1] in MEDIA_NOUNS and (
            low[k + 1] in PREPOSITIONS or low[k + 1] in TIMES or low[k + 1] == "online"
        )
        if is_verb(page, k) and not passed:
            return i  # but "in a report released today", "in a letter sent to the court"
    return hi


def that_behind(page: Page, k: int, hi: int) -> int:
    """The "that" behind the comma or dash at word k or behind an aside of a few words between two of them; or -1."""
    low = page.low
    for x in range(k, min(hi, k + 36)):
        marked = page.inside[x + 2] > page.inside[x + 1] == 0 and low[k + 1] in RECEIVED
        if low[x + 1] == "that" and (low[x] == low[k] and x < k + 24 or marked):
            return x + 1  # "said in a statement, received by Y, during a visit that “T”"
    return -1


def content_start(page: Page, cue: Cue, tail: Tail, hi: int) -> int:
    """The first word of the content behind a cue and its tail, or -1: marked words, "that",
    else an infinitive or clause."""
    low, inside, k = page.low, page.inside, tail.next
    if not {"q", "t"}.isdisjoint(cue.codes):
        if inside[k]:
            return k
        if low[k] in EDGES and inside[k + 1] or low[k] == ":":
            return k + 1  # said, “T”; said: T
        if low[k] == "," and low[k + 1] == "according":  # "said, according to Y, “T”"
            edge = find_word(low, EDGES, range(k + 3, min(hi, k + 17)))
            if edge > 0 and inside[edge + 1]:
                return edge + 1
    of = find_word(low, ("of",), range(cue.last, min(k + 1, cue.last + 5)))
    if low[cue.first].startswith(WARNING) and of > 0 and low[cue.last] in ("in", "of", "on") and low[k] != "that":
        return of + 1  # "warned of T", "warned in a letter of T"
    if low[cue.first] in ("demanded", "demanding", "demands") and low[k] in ("a", "an"):
        return k  # "demanded an end to it"
    if "t" in cue.codes:
        if low[k] == "," or low[k] in DASHES:  # "added, that T", "said, most recently in Erbil, that T"
            return parted_start(page, cue, tail, hi)
        if low[k] == "only" and low[k + 1] == "that":
            return k + 2  # "said only that T"
        if low[k] == "that":
            bare = low[k + 1] == "," and CUES.get(low[k + 2], ".")[-1] == "ing"
            return -1 if bare else k + 1  # not "denied that, saying T"
        if low[k] in ("how", "why") and "c" in cue.codes:
            return k  # "explained how T"
    if "i" in cue.codes and low[k] == "to":
        return k  # "vowed to T"
    if "g" in cue.codes and low[k].endswith("ing"):
        return k  # "admitted doing T"
    if "g" in cue.codes and low[k] == "to" and low[k + 1].endswith("ing"):
        return k  # "admitted to doing T"
    if "u" in cue.codes:
        return k if is_judged(page, cue, k) else -1
    if "n" in cue.codes:
        at = find_word(low, ("at",), range(k + 1, k + 10))
        if at > k and any(w[0].isdigit() or w in COUNTS or w in PARTS for w in low[at + 1 : at + 5]):
            return k  # "put the toll at 31", "estimated losses at a third of that"
    if "o" in cue.codes:
        j = tail.to[0] if tail.to else k
        stretch = object_before_to(page, j, hi)
        if stretch and low[stretch[1] + 1] == "do" and low[stretch[1] + 2] in ENDERS | EDGES:
            return -1  # "as Y urged them to do"
        if low[cue.last - 1] == "for" and low[j].endswith("ing"):
            return j  # "calls for bringing them to justice"
        somebody = stretch and (low[stretch[1] : stretch[1] + 2] == ["to", "be"] or called_for(page, *stretch))
        sought = low[cue.last - 1] == "for" or low[cue.first].startswith("demand")
        if somebody or stretch and not sought and low[j] not in ("a", "an"):
            return j  # "urged Y to T", "called for Y to be T", not "promised a meeting to show support"
    return clause_start(page, cue, k, hi)


def parted_start(page: Page, cue: Cue, tail: Tail, hi: int) -> int:
    """The same where a comma or dash stands behind a cue and its tail."""
    low, k = page.low, tail.next
    at = that_behind(page, k, hi)
    aside = comma_behind(page, k + 1, k + 11)
    own = low[aside + 1] in PRONOUNS or is_contracted(low[aside + 1])
    if low[cue.first] in ALWAYS and k == cue.last and aside < k + 11 and own:
        return k + 1  # "said, if asked, he would go"
    begun = any(x in page.opens for x in range(cue.first - 16, cue.first)) and low[k + 1] not in COUNTS
    begun = begun and (low[k + 1] in DETERMINERS | PRONOUNS or is_cap(page.word[k + 1]))
    begun = begun and low[cue.first] in ("added", "adds", "said", "says") and k == cue.last
    if at < 0 and begun and is_clause(page, k + 1, hi):
        return k + 1  # "X said, the road is shut"
    framed = low[cue.first] in ALWAYS and low[cue.last] in PREPOSITIONS and low[cue.first][0] != "i"
    if at < 0 and low[k] == "," and (framed or tail.to and "a" in cue.codes) and is_clause(page, k + 1, hi):
        framed = not (tail.to or tail.when) and MEDIA_NOUNS.isdisjoint(low[cue.last : k])
        return cue.last if framed else k + 1  # "says at the time of T1, T2", "told X, T"
    return at


def called_for(page: Page, first: int, last: int) -> bool:
    """Whether what is called for is somebody who may act: "the Board to return", not "help to rebuild"."""
    head = head_noun(page, first, last)
    return is_role(head) or is_body(head) or is_cap(page.word[last - 1])


def is_judged(page: Page, cue: Cue, k: int) -> bool:
    """ "accused Y of T", "described Y as T", "called Y a T": an object and a judgement behind a cue."""
    low = page.low
    if low[cue.last] in REFLEXIVES:
        return False  # "a group calling itself the Army"
    if low[cue.first].startswith("call"):
        named = low[k] in DETERMINERS | PERSONAL | PRONOUNS or is_cap(page.word[k])
        ends = OBJECT_ENDS - {"of"} | FINITE
        edges = (
            x
            for x in range(k + 1, k + 12)
            if page.inside[x] or low[x] in ARTICLES and low[x - 1] != "of" or low[x] in ends
        )
        x = next(edges, k + 1)
        return named and (page.inside[x] > 0 or low[x] in ARTICLES)  # not "called the police in a village"
    links = ("of",) if "k" not in cue.codes else ("as",) if "j" in cue.codes else ("as", "for", "over")
    x = find_word(low, links, range(k, k + 10))
    if x < 0 and low[cue.first].startswith("describe"):  # "described the deal, in a post on X, as T"
        x = next((y + 1 for y in range(k + 2, k + 20) if low[y : y + 2] == [",", "as"]), x)
    joint = find_word(low, ("and",), range(k + 1, x))  # "condemned the raid and called for T"
    hi = min(x + 12, sentence_at(page, k)[1])
    timed = low[x] == "as" and "j" in cue.codes and is_clause(page, x + 1, hi)  # "saw Y as he left"
    other = x - 3 > k and low[x - 3] == "," and low[x - 2] in CUES  # "rejected the charge, describing it as T"
    told = "what" in (low[k], low[x + 1]) or other
    return x > k and not (told or timed or joint > 0 and is_verb(page, joint + 1))


def clause_start(page: Page, cue: Cue, k: int, hi: int) -> int:
    """ "said the road was shut", "denied he was there"; not "everything X says is":
    k where a clause begins there, or -1."""
    low = page.low
    own = low[k] in ("her", "his", "its", "their") and is_clause(page, k, hi) or low[k] == "it" and low[k + 1] in FINITE
    own = own or low[k] == "what" and is_clause(page, k, hi)
    if low[k] in ("he", "she", "there", "they", "we") or own and low[cue.first] in ("denied", "denies", "deny"):
        return k  # "denied its men were there"
    opener = find_word(low, RELATIVES | BREAKS | {"what"}, range(cue.first - 2, max(0, cue.first - 8), -1))
    last = skip_back(page, cue.first, opener + 1)[0] if opener > 0 else cue.first
    relative = low[opener] not in BREAKS and not has_verb(page, opener + 1, last)  # "what the X has said was Y"
    silent = low[k] in NO_CONTENT and low[k + 1] not in ("few", "many")  # "said so", not "said as many as six"
    silent = silent and not (low[k] in SUBORDINATORS and is_framed(page, cue, k, hi))
    if "c" not in cue.codes or low[k] == "to" or silent or low[k] in FINITE and low[k] != "having" and not relative:
        return -1
    owed = low[cue.first - 2] == "which" and low[k].endswith("ed")  # "the cost, which she claimed exceeded a billion"
    bare = k + 3 * (low[k] == low[k + 2] == "as")  # "believes as many as 12 men died"
    if low[k] == "about" and low[cue.first].startswith("argu"):
        return -1  # "argued about what had fallen"
    return k if low[cue.first] in ALWAYS or owed or is_clause(page, bare, hi) else -1


def is_framed(page: Page, cue: Cue, k: int, hi: int) -> bool:
    """Whether a subordinate clause behind a cue opens what is said: "says while T1, T2", "says when he T1 T2"."""
    comma = comma_behind(page, k, hi)
    if comma < hi:
        return is_clause(page, comma + 1, hi)
    verbs = sum(is_verb(page, x) for x in range(k, min(hi, k + 60)))
    return page.low[cue.first] in ("say", "says") and page.low[k + 1] in PRONOUNS and verbs > 1


def object_before_to(page: Page, k: int, hi: int) -> Optional[Stretch]:
    """ "the government to act": the object in front of an infinitive."""
    low = page.low
    for x in range(k + 1, min(hi, k + 14 * (low[k] not in ("that", "to")))):
        if low[x] == "," and low[x + 1] in ("which", "who"):
            behind = comma_behind(page, x + 1, hi) + 1
            return (k, x) if low[behind] in ("to", "not") else None  # "on Y, which fled, to act"
        to = x + (low[x] in MARKS)  # “to act”
        if low[to] in ("to", "not") and low[to + 1] not in DETERMINERS and not is_cap(page.word[to + 1]):
            return (k, x)
        if low[x] in BREAKS or is_break(page, x) and not page.inside[x] or is_verb(page, x):
            return None
    return None


def content_end(page: Page, k: int, hi: int) -> int:
    """Where content that begins at word k ends: at the next cue of the same or another speaker, at an added clause."""
    low, aside = page.low, 0
    for x in range(k + 1, min(hi, k + 300)):  # nothing that anybody says is longer
        if low[x] in DASHES and low[x + 1] in RELATIVES and x > aside:
            aside = find_word(low, DASHES, range(x + 2, min(hi, x + 40)))  # "arms – which cost $5, X said – have"
        if page.inside[x] or x < max(aside, k + 2):
            continue
        stop = cue_break(page, x, k) if low[x] in CUE_FORMS else 0
        if stop:
            return stop
        if (
            low[x] == ";"
            or low[x] == ","
            and low[x + 1] in ("according", "attributing", "citing", "compared", "however", "wondering")
            and (low[x + 1] != "however" or low[x + 3] != ",")  # "a deal, however messy, is better"
        ):
            return x
        if low[x] in DASHES and low[x + 1 : x + 3] == ["even", "as"]:
            return x  # "T -- even as Y left"
        if low[x : x + 2] == [",", "while"] and low[x + 2] in PRONOUNS and CUES.get(low[x + 3], ".")[-1] == "ed":
            return x  # "T, while it confirmed the seizure"
        if low[x : x + 2] == [",", "with"] and any(map(tells_beside, repeat(page), range(x + 3, x + 7))):
            return x  # "T, with his brother accusing Y of T2"
        if page.inside[x - 1] and low[x - 2] == ",":
            if low[x] in ("attributing", "citing", "pointing", "wondering") or low[x : x + 2] == ["in", "reference"]:
                return x  # "said it was “half done,” citing Y"
        if low[x] == "," and page.inside[x - 1] and low[x + 1] in ("although", "though", "whereas", "while"):
            return x  # "urged Y to “T”, while Z left"
        if low[x] == "," and low[x + 1] in ("something", "which") and not DENIALS.isdisjoint(low[x + 2 : x + 6]):
            return x  # "X accused Y of T, which Y denies"
        if low[x] == "," and low[x + 2] == "after" and low[x + 1] in SPELLS:
            return x  # "T, days after Y left"
        if (low[x] == "," or low[x] in DASHES) and low[x + 1] in ("a", "an") and low[x + 2] in COMMENTS:
            return x  # "T, a move that angered Y"
        if low[x : x + 2] == [",", "a"] and low[x + 3] in ("that", "which"):
            named = find_word(low, ("branded", "called", "described", "dubbed", "labelled"), range(x + 4, x + 16))
            if named > 0 and any(page.inside[named + 1 : named + 3]):
                return x  # "T, a sum that X called “T2”"
        if low[x] == "," and low[x + 1].removesuffix("s") in COMMENTS and is_cap(page.word[x + 2]):
            return x  # "T, claims X could not confirm"
        edge = x + (low[x] in EDGES)
        if edge > x and page.inside[x - 1] and low[edge] in ("and", "but") and low[edge + 1].endswith("ed"):
            return x  # “T”, and disputed the toll, “T”, but stopped short of a refusal
        if edge > x or page.inside[x - 1] and low[x - 2] == ",":
            if low[edge] in ("and", "but") and low[edge + 1] in ("he", "it", "she", "they"):
                return x  # "X said the road was shut, but he took it"
            if edge == x and low[x] == "and" and low[x + 1].endswith("ed"):
                return x  # “T,” and slammed the door
        if low[x] == "without" and low[x + 1] in WITHHELD:
            return x
        if low[x + 1] == "holding" and "responsible" in low[x + 2 : x + 12] and low[x] == ",":
            return x  # "X said that T, holding Y responsible"
        if low[x] == "but" and low[x + 1] in ("declined", "refused"):
            return x  # "said it was late but declined to talk"
    return hi


def tells_beside(page: Page, y: int) -> bool:
    """Whether somebody tells something at word y: "with his brother accusing", not "with polls showing"."""
    low = page.low
    someone = is_role(low[y - 1].removesuffix("s")) or is_role(low[y - 1]) or is_cap(page.word[y - 1])
    return low[y] in CUES and CUES[low[y]][1] == "ing" and someone


def cue_break(page: Page, x: int, k: int) -> int:
    """Where content that began at word k stops because a cue at x opens another attribution; 0 where it does not."""
    low = page.low
    cue = read_cue(page, x)
    if cue and "u" in cue.codes and cue.form == "ing" and any(page.inside[x : x + 7]):
        if low[x - 1] == "," or page.inside[x - 1] and low[x - 2] == ",":
            return x - (low[x - 1] == ",")  # "urged Y to act, calling it “T”", "is not “T,” calling it “T”"
    if cue and "k" in cue.codes and not ("u" in cue.codes and cue.form == "ed" and low[x - 1] in ("and", "but")):
        return 0
    if not cue:
        silent = low[x] in CUES and CUES[low[x]][1] == "base" and is_negated(low, x)  # "but did not say when"
        return find_word(low, TURNS, range(x - 1, max(k, x - 6), -1), 0) if silent else 0
    j = x
    while is_adverb(low[j - 1]):
        j -= 1
    prev = low[j - 1]
    if cue.form == "ing" and low[x - 1] not in PASSIVES:  # ", adding that", "by adding that"
        tells = cue.codes not in ("o", "ot", "qe", "qeo") or page.inside[cue.last] > 0  # not "by reading their letters"
        if "o" in cue.codes and not tells:
            tells = object_before_to(page, cue.last, x + 20) is not None  # not "before ordering him in"
        parted = prev in EDGES or page.inside[j - 1] or prev in CUE_JOINTS and tells and takes_content(page, cue.last)
        return j - (not page.inside[j - 1]) if parted else 0
    if prev in ("and", "but"):  # "and warned that", "and urged Y to"
        told = "a" in cue.codes and low[cue.last] in ("her", "him", "them")
        inner = main_subject(page, k, j - 1) if told else None
        if inner and is_role(head_noun(page, inner.first, inner.last)):
            return 0  # "She said that an officer tore it up and told her to leave"
        urged = "o" in cue.codes and low[x + 1] not in PREPOSITIONS and object_before_to(page, x + 1, x + 20)
        sure = low[x] in ALWAYS and is_clause(page, x + 1, x + 16)
        judged = "u" in cue.codes and is_judged(page, cue, x + 1)  # "and accused them of theft"
        reported = urged or sure or judged or cue.last > x + 1 or takes_content(page, x + 1)
        warned = low[x].startswith(WARNING) and not WARNED.isdisjoint(low[x + 1 : x + 5])
        first = k - 1 - (low[k - 1] == "that")
        sure = low[x] == "say" and sure or low[cue.last] == "that" and low[j - 2] == ","
        # "They deny T and say T", "They fear T, and admit that"
        again = sure and CUES.get(low[first], ".")[-1] == "base"
        return j - 1 if again or cue.form != "base" and (reported or warned) else 0
    subject = subject_before(page, x, k)
    edge = subject.outer - 1 if subject else 0
    turn = find_word(low, TURNS, range(edge - 2, max(k, x - 30), -1)) if low[edge] == "," else 0
    if turn > 0 and low[turn - 1] == "," and (own := subject_before(page, x, turn + 1)) and own.outer == turn + 1:
        edge = turn  # "T, while X, the mayor, said"
    if low[edge - 2 : edge + 1] == [",", "which", ","] and low[cue.last] == ",":
        return edge - 2  # "T1, which, he said, T2"
    if low[edge - 1 : edge + 1] == ["which", ","] and page.inside[edge - 2] and low[cue.last] == ",":
        return edge - 1  # "said “T1,” which, he said, T2"
    if low[edge] == "which" and low[edge - 1] == "," and low[edge + 1] in PRONOUNS:
        closed = comma_behind(page, x, x + 25)
        aside = low[closed] == "," and is_verb(page, closed + 1)  # "that the rate, which he put at 5%, is high"
        return 0 if aside else edge - 1  # "called on Y to act, which he said is late"
    if edge <= k + 1 or low[edge] not in TURNS:
        return 0
    tail = read_tail(page, cue.last, x + 40, cue.codes)
    return edge if content_start(page, cue, tail, x + 40) >= 0 else 0  # ", and Y said"


# ---------------------------------------------------------------- attributions


def find_attributions(page: Page) -> list[Attribution]:
    """Who says what in each sentence of the text blocks, in text order."""
    low, inside = page.low, page.inside
    out: list[Attribution] = []
    places = [i for i in page.words.key if low[i] in CUE_FORMS and not inside[i]]
    for a, b in page.sentences:
        here = places[bisect_left(places, a) : bisect_left(places, b)]
        out += read_sentence(page, a, b, here) if here else []
    return out


def read_sentence(page: Page, a: int, b: int, hits: list[int]) -> list[Attribution]:
    """The attributions of one sentence: an outermost trailing one alone, else one by one from the left."""
    low, hi = page.low, b
    while low[hi - 1] in ENDERS:
        hi -= 1
    cues = [cue for cue in (read_cue(page, i) for i in hits) if cue]
    for cue in reversed(cues[-2:]):
        heard = head_noun(page, cue.last, phrase_end(page, cue.last, hi)) in DOCUMENTS | {"information", "intelligence"}
        within = heard and any(low[c.last] == "that" for c in cues if c.first < cue.first)
        if cue.form == "prep" and (low[cue.first - 1] != "," or within):
            continue  # "X said that it is built according to Y", "X said that T, according to first reports"
        whole = around(page, cue, a, hi, a)
        if not whole and cue == cues[-1] and low[cue.first] in ("said", "says") and is_parted(page, cue.first):
            whole = inverted(page, cue, a, hi)  # "X urged Y to leave, said Z"
        outer = whole and any(low[c.last] == "that" and whole.first < c.first < whole.contents[0][1] for c in cues)
        outer = outer and whole and low[whole.subject.first] in PRONOUNS  # "X said that T1, he said, T2"
        broken = whole and len(whole.contents) > 1 and (page.inside[a + 1] or outer)
        inner = whole and low[whole.first] == "which" and cues[0].first < whole.first  # "said “T1,” which, he said, T2"
        inner = inner and whole and (low[whole.first - 1] == "," or page.inside[whole.first - 1] > 0)
        if whole and whole.last >= hi and not (broken or inner):
            start = whole.contents[0][0] - 1
            ahead = read_sentence(page, a, start, [i for i in hits if i < start]) if low[start] == ":" else []
            # "X says that T1: T2, Y says", not "Asked about it, X said: T2, Y reported"
            return [*(x for x in ahead if x.contents and x.subject.first < x.contents[0][0]), whole]
    out: list[Attribution] = []
    at, lead = a, None
    for cue in cues:
        # "X left, calling it T", "X issued a statement calling it T", "X said T1 and described it as T2"
        told = low[cue.first - 1] in (",", "letter", "message", "post", "statement", "tweet", "video")
        judged = "u" in cue.codes and (told if cue.form == "ing" else bool(out))
        if cue.first < at or "k" in cue.codes and not judged:
            continue
        found = around(page, cue, at, hi, a) or inverted(page, cue, at, hi) or leading(page, cue, a, at, hi, lead)
        if found:
            out.append(found)
            at, lead = max(at, found.last), found.subject
    held = [cue for cue in cues if "k" in cue.codes]
    return [*minded(page, a, min([hi, *(x.first for x in out)]), held), *out] if held else out


def minded(page: Page, a: int, hi: int, cues: list[Cue]) -> Iterator[Attribution]:
    """ "X hopes to T", "X knows that T": what is held in mind stands in front of what is said, never in it."""
    low, at = page.low, a
    for cue in cues:
        if cue.first >= hi or cue.form == "ed" and low[cue.last] == "to":  # "wanted to leave"
            continue
        if cue.form == "noun":
            named = noted(page, cue, at, hi)
            if named:
                at = named.last
                yield named
            continue
        found = leading(page, cue, a, at, hi, None)
        if not found or found.first not in (found.subject.outer, found.subject.who - 1):
            continue  # "left the room and called it a T"
        if low[found.first - 1] not in RELATED and not has_verb(page, max(a, found.first - 2), found.first):
            at = found.last
            yield found  # not "has new plans to T"


def reckoned(page: Page, cue: Cue, at: int, hi: int) -> Optional[Attribution]:
    """ "By X's count, T" and "T, by X's own count"."""
    subject, low = owner(page, cue.first), page.low
    if not subject or subject.first - 1 < at:
        return None
    lead, tail = subject.first - 1, Tail(None, None, cue.last + 1)
    joined = low[lead - 1] in EDGES | CONJUNCTIONS and low[lead - 2] not in PREPOSITIONS
    if lead > at and not joined:
        return None  # "he paid for it in his view", "for, in his view, losing"
    if lead > at + 1 and low[cue.last : cue.last + 2] == [",", "that"]:
        return None  # "T, he said, a proof, in his view, that"
    if low[lead - 1] == "," and lead > at + 1 and low[lead - 2] not in CONJUNCTIONS:
        broken = low[cue.last] == "," and continues(page, cue.last + 1)  # "T1, in X's view, T2"
        contents = [(at, lead), (cue.last + 1, hi)] if broken else [(at, lead)]
        return attribute(page, subject, cue, tail, contents, at, hi if broken else cue.last)
    stop = content_end(page, cue.last + 1, hi)
    return attribute(page, subject, cue, tail, [(cue.last + 1, stop)], lead, stop)


def noted(page: Page, cue: Cue, at: int, hi: int) -> Optional[Attribution]:
    """ "X's claim that T", "a warning from X that T": an attribution that leaves its sentence whole."""
    subject = owner(page, cue.first)
    that = find_word(page.low, ("that",), range(cue.last, min(hi, cue.last + 20)))
    if page.low[cue.last] == "to":
        that = cue.first  # "his vow to T"
    if not subject or subject.first < at or that < 0:
        return None
    stop = noted_end(page, that + 1, content_end(page, that + 1, hi), subject.first)
    return attribute(page, subject, cue, Tail(None, None, that + 1), parted_contents(page, that + 1, stop), stop, stop)


def noted_end(page: Page, k: int, stop: int, first: int) -> int:
    """Where the content of a noun ends that begins at word k: at a dash, at the verb of the noun whose owner is at
    word `first` ("X's claim that the road is shut was false"), at the comma of a fronted phrase."""
    low = page.low
    subject = first in page.opens or low[first - 1] in CLAUSE_OPENERS
    fronted = next((x for x in range(first - 1, first - 4, -1) if x in page.opens and low[x] in FRONTERS), -1)
    vowed = told = low[k] == "to"  # "X's vow to leave was late", "X's vow to leave, which Y heard"
    for x in range(k + 2 * vowed, stop):
        if page.inside[x]:
            continue
        if vowed and low[x] == "," and (subject or low[x + 1] in RELATIVES):
            return x
        if low[x] in DASHES or low[x] == "," and (fronted >= 0 or not {low[x + 1], low[x + 2]}.isdisjoint(OWNERS)):
            return x
        if subject and is_verb(page, x) and low[x - 1] not in AUXILIARIES:
            if told:
                return x
            told = True
        if low[x] in CLAUSE_OPENERS or low[x] in CONJUNCTIONS:
            subject = False
    return stop


# How what is only noted begins behind "it is"; attribute reads it.
NOTING = ("noted", "noteworthy", "worth")


def attribute(
    page: Page, subject: Phrase, cue: Cue, tail: Tail, stretches: list[Stretch], first: int, last: int
) -> Optional[Attribution]:
    """An attribution with its contents trimmed, of two words or a mark each; None where none is left."""
    low, contents = page.low, []
    one = low[subject.first] in ("a", "an", "another") and "of" not in low[subject.first : subject.last]
    head = low[subject.last - 1]
    several = head[0].isdigit() or head in COUNTS or head in ("dozen", "few")  # "another 30 say"
    if one and not several and cue.form == "base" and subject.last == cue.first:
        return None  # "a new federal rule", "a larger say"
    if subject.last - subject.first == 1 and low[subject.first] in ARTICLES:
        return None  # "the only show that"
    for stretch in stretches:
        k, stop = content_bounds(page, *stretch)
        k += 2 * (k in page.opens and low[k] in CONNECTIVES and low[k + 1] == ",")  # "Separately, T, X said"
        # "It is worth noting that T, X said", "It is noted that T, according to Y"
        that = k + 4 - (low[k + 2] in ("noted", "noteworthy"))
        k = that + 1 if low[k : k + 2] == ["it", "is"] and low[that] == "that" and low[k + 2].startswith(NOTING) else k
        bare = low[k] in ("had", "has", "is", "was", "will", "would") or cue.codes == "n"  # "putting that number at 11"
        k -= low[k - 1] == "that" and k - 1 == cue.last and bare
        if low[stop - 1] in ("and", "but"):
            k, stop = content_bounds(page, k, stop - 1)
        noun = k == first and not is_adverb(low[k]) and low[k] not in CONJUNCTIONS  # "Drones, X said, ..."
        timed = all(w in TIMES or w in COUNTS for w in low[k:stop])  # "Two days earlier, X warned of Y"
        if stop - k > 1 and not timed or stop == k + 1 and noun:
            contents.append((k, stop))
    when = tail.when or subject.when
    return Attribution(subject, cue[:2], tail.to, when, contents, first, last) if contents else None


@lru_cache
def around(page: Page, cue: Cue, at: int, hi: int, a: int) -> Optional[Attribution]:
    """The content comes first: "T, X said." "T1, X said, T2." "T, according to X." """
    if cue.form == "prep":
        return according(page, cue, at, hi, a)
    if cue.form == "view":
        return reckoned(page, cue, at, hi)
    aside = as_said(page, cue, at, hi)
    subject = None if aside else parted_subject(page, cue, at)
    if not subject:
        return aside
    k = phrase_end(page, cue.last, hi) if page.low[cue.first] == "asked" else 0
    asked = k > 0 and skip_circumstance(page, k, hi + 1)[0] >= hi  # “T?” X asked Y on Monday.
    tail, outer = read_tail(page, cue.last, hi, cue.codes + "a" * asked), subject.outer
    if page.low[outer - 1] == page.low[tail.next] == "," and page.low[outer - 2] in ("when", "where", "which"):
        stop = content_end(page, tail.next + 1, hi)  # "a raid in which, X said, T"
        return attribute(page, subject, cue, tail, [(tail.next + 1, stop)], outer - 2, stop)
    start = find_word(page.low, (":",), range(outer - 1, max(at, outer - 100), -1), at)
    content = content_bounds(page, start, outer)  # "X took the floor: “T,” he said"
    return spread(page, subject, cue, tail, content, hi) if stands_around(page, tail, content, hi) else None


def parted_subject(page: Page, cue: Cue, at: int) -> Optional[Phrase]:
    """The subject of a cue behind its content, parted from it by a mark, a comma or a dash;
    None where it is another's."""
    low = page.low
    cited = cited_subject(page, cue.first, at)
    if cited:
        return cited if is_parted(page, cited.outer) else None
    if cue.form == "ing" or "e" not in cue.codes:
        return None
    on = cue.first - 3 if low[cue.first - 3 : cue.first] == ["went", "on", "to"] else cue.first
    if low[skip_back(page, on, at)[0] - 1] in ("and", "but", "then", "to", "who"):
        return None  # "callers to "Up Early" who said T"
    subject = subject_before(page, on, at)  # “T,” X went on to say
    named = subject and low[subject.first] in ("a", "an") and low[subject.first + 1] in COMMENTS
    if subject and (named or low[subject.first] == "something"):
        return None  # "T, a charge X denies", "T, something X denied"
    return subject if subject and is_parted(page, subject.outer) else None


def is_parted(page: Page, k: int) -> bool:
    """Whether a mark, a comma or a dash stands before word k."""
    return page.inside[k - 1] > 0 or page.low[k - 1] in EDGES


def stands_around(page: Page, tail: Tail, content: Stretch, hi: int) -> bool:
    """Whether the words in front of a parted subject are its content: no fronted phrase,
    nothing like content behind it."""
    low, inside, k = page.low, page.inside, tail.next
    first, last = content
    quoted = [x for x in range(first, last) if inside[x]]
    fronted = (is_fronted(page, first) or low[last - 1] in TIMES) and last - first > 1
    bare = fronted and not closes(page, first, last)  # not "In May, T, X said"
    if last - first == 1 and is_adverb(low[first]) and page.word[k + 1].endswith("ing"):
        return False  # "Meanwhile, X warned of T, calling on Y"
    if low[k] == "," and that_behind(page, k, hi) > 0 and is_fronted(page, first) and not has_verb(page, first, last):
        return False  # "For his part, X said, that T", "In the same context, X said in a letter, seen by Y, that T"
    if (
        low[k] == "that"
        and low[k + 1] not in FINITE
        or quoted
        and bare
        and all(is_titled(page.word[x]) for x in quoted)
    ):
        return False  # "In Erbil, X said that T", "On Sunday's "Up Early," X said T"
    if (k >= hi or low[k] != ",") and skip_circumstance(page, first, last)[0] >= last:
        return False  # "On Tuesday, X warned of T"
    alluding = fronted and low[first].endswith("ing") and not has_verb(page, first, last)
    if k < hi and inside[k + 1] and (low[first] == "of" or alluding):
        return False  # "Of Y, X said, “...”", "Alluding to “Y,” X said, “...”"
    if quoted or k >= hi:
        asked = low[first].endswith("ed") and low[first + 1] in ASKED and not quoted  # "Asked whether T, X shrugs"
        return last - first > 1 and not asked
    if inside[k + 1]:
        counted = low[first + 1] in ("least", "most")  # "At least 26 men left, X said, “...”"
        return (not fronted or counted) and last - first > 2  # not "In a statement, X said, “...”"
    if fronted and last - first < 4 and not is_clause(page, k + 1, hi):
        return low[k] == "," and (low[k + 1] in DETERMINERS or low[first].endswith("ing") and low[k + 1] in FINITE)
    if low[k : k + 4] == [",", "most", "of", "them"]:
        return not bare
    return low[k] in BEHIND and low[k + 1] not in ("least", "many", "most")  # not "In X, Y said at least six"


def closes(page: Page, first: int, last: int) -> bool:
    """Whether a main clause stands behind a fronted phrase: "On Monday, the road was shut"."""
    k = comma_behind(page, first, last) + 1
    return k < last and not is_fronted(page, k) and is_clause(page, k, last)


def as_said(page: Page, cue: Cue, at: int, hi: int) -> Optional[Attribution]:
    """ "As X said, T", "But as X noted, T" and "T, as X put it"."""
    low = page.low
    far = max(at, cue.first - 15)
    lead = find_word(low, ("as",), range(cue.first - 1, far - 1, -1)) if "as" in low[far : cue.first] else -1
    if lead < 0 or page.inside[lead] or lead > at and not is_parted(page, lead) and low[lead - 1] not in CONJUNCTIONS:
        return None
    subject = subject_before(page, cue.first, lead + 1)
    tail = read_tail(page, cue.last, hi, cue.codes)
    k = tail.next
    if not subject or low[cue.first].startswith("continue") or k < hi and low[k] not in EDGES:
        return None
    if k >= hi:
        own = "e" in cue.codes and subject.outer == lead + 1
        return attribute(page, subject, cue, tail, [(at, lead)], at, hi) if own else None
    stop = content_end(page, k + 1, hi)
    return attribute(page, subject, cue, tail, [(k + 1, stop)], lead, stop)


def spread(page: Page, subject: Phrase, cue: Cue, tail: Tail, content: Stretch, hi: int) -> Optional[Attribution]:
    """An attribution with the content before it and, where it was an interruption, the one behind."""
    low, inside, k = page.low, page.inside, tail.next
    contents, last = [content], k
    j = k + 1
    if low[k] in EDGES:
        # "The guard, X said, told him T"
        bare = (CUES.get(low[j], ".")[-1] in ("ed", "s") or low[j] in FINITE) and not has_verb(page, *content)
        fronted = is_fronted(page, content[0]) and not (low[content[0]].endswith("ing") and has_verb(page, *content))
        fronted = fronted and not closes(page, *content)  # "On Monday, T, X said, calling on Y"
        unended = bare or fronted or page.word[content[1] - 1] in AUXILIARIES  # "Though T1, X said, T2"
        told = subject.first >= cue.last and (low[j] in RELATIVES or is_added_role(page, j, hi))
        marked = all(inside[slice(*content)])
        spoken = marked and not any(inside[j : j + 3])
        behind = next((x for x in range(j, min(hi, j + 20)) if inside[x]), j)
        if marked and j < behind and low[behind - 1] == "," and not any(read_cue(page, x) for x in range(j, behind)):
            j = behind  # “T1,” said X, pointing at Y, “T2”
        if inside[j] or not (spoken or told) and (unended or continues(page, j)):
            last = content_end(page, j, hi)
            contents.append((j, last))
    return attribute(page, subject, cue, tail, contents, content[0], last)


def is_added_role(page: Page, j: int, hi: int) -> bool:
    """Whether what stands behind the speaker and his role is another: "T, said X, a villager, a driver who fled"."""
    stop = phrase_end(page, j, hi)
    ended = stop >= hi or page.low[stop] in RELATIVES or page.low[stop] == ","
    return ended and stop > j and is_one(head_noun(page, j, stop)) and not has_verb(page, j, stop)


def continues(page: Page, j: int) -> bool:
    """Whether what follows "..., X said," goes on with what X said: no conjunction or cue of the reporter's."""
    low, stop = page.low, name_end(page, j, j + 9)
    if low[j] != "that" and low[j] in REPORTERS or low[j] == "without" and low[j + 1] in WITHHELD:
        return False  # but "T1 must ensure, he continued, that T2"
    if low[j + 1] == "of" and low[j] in ("all", "both", "half", "many", "most", "some"):
        return False  # "T, according to X, most of them women"
    if low[j - 1] in DASHES and low[j] in ("a", "an"):
        return False  # "T, X said — a view shared by others"
    that = find_word(low, ("that", "which"), range(j + 2, j + 4)) if low[j] in ("a", "an") else 0
    if that > 0 and low[that - 1] not in PREPOSITIONS:
        return False  # "T, X said, a pledge that diplomats doubt", "T, X said, a claim which Y denies"
    if low[j] in ("a", "an") and is_body(head_noun(page, j, phrase_end(page, j, j + 14))):
        return False  # "T, said X, an analyst at Y, a company based in Z"
    if low[j] in ("formerly", "known", "speaking") or stop > j + 1 and is_cap(page.word[j]) and low[stop] in (",", "."):
        return False  # "T1, X said on Y, formerly Z, on Monday", "T1, X said after talks with his rival, Y"
    cues = [cue for cue in (read_cue(page, k) for k in range(j, j + 3)) if cue]
    if cues and "u" in cues[0].codes and cues[0].form == "ing" and cues[0].first == j:
        return False  # "T, X said, calling it “T”"
    return not any(cue.form != "base" and "k" not in cue.codes for cue in cues)


def according(page: Page, cue: Cue, at: int, hi: int, a: int) -> Optional[Attribution]:
    """ "According to X, T" and "T, according to X"."""
    low, k = page.low, cue.last
    stop = phrase_end(page, k, hi)
    said = low[cue.first - 1] == "," and CUES.get(low[cue.first - 2], ".")[-1] in ("ed", "s")
    told = low[stop : stop + 2] == [",", "that"] or page.inside[stop + 2] and low[stop] in EDGES
    if stop == k or said and told:
        return None  # a text that ends in "according to"; "X said, according to Y, that T"
    subject, last = Phrase(k, stop, outer=k), stop
    paper = next((x for x in range(k, stop) if low[x] in DOCUMENTS and is_cap(page.word[x + 1])), 0)
    if paper and low[stop] in ("obtained", "reviewed"):  # "a list the Post obtained from Y"
        subject, stop = Phrase(k, paper + 1, outer=k), break_behind(page, stop, hi)
    if low[stop] == "(" and low[stop + 2] == ")":
        stop += 3  # "According to the Border Observatory (BO), a monitor, T"
    named = named_behind(page, k, stop, hi)
    if named:
        subject, stop = Phrase(stop + 1, named, (k, last), outer=k), named  # "according to the mayor, X Y, T"
    elif low[stop] == "," and (several := members_end(page, k, stop, hi) or list_end(page, stop, hi)):
        subject, stop = Phrase(k, several, outer=k), several
    elif low[stop] == "," and is_cap(page.word[last - 1]):
        beside = comma_behind(page, stop + 1, hi)
        if (beside < hi or cue.first > a + 1) and tells_role(page, stop + 1, beside):
            subject, stop = Phrase(k, last, (stop + 1, beside), outer=k), beside
    tail = read_tail(page, stop, hi)
    edge = stop  # "Privately, according to officials briefed on the talks, T"
    if low[stop].endswith("ed") and low[stop + 1] in PREPOSITIONS:
        edge = comma_behind(page, stop, hi)
        stop = hi if edge == hi and CUES.keys().isdisjoint(low[stop:hi]) else stop
    placed = cue.first - at < 7 and low[at] in PREPOSITIONS and is_clause(page, edge + 1, hi)
    loose = low[cue.first - 2] in CLAUSE_OPENERS | CONJUNCTIONS or placed  # "In total, according to X, T"
    # "Instead, according to X, T"
    loose = loose or cue.first == at + 2 and (low[at] in FRONTERS or is_adverb(low[at]))
    if low[cue.first - 1] == low[edge] == "," and loose:
        final = content_end(page, edge + 1, hi)  # "T1, but, according to X, T2"
        return attribute(page, subject, cue, tail, [(edge + 1, final)], cue.first, final)
    if cue.first > at + 1:
        contents = [(at, cue.first)]
        if (
            low[cue.first - 1] == low[stop] == ","
            and content_end(page, stop - 1, hi) > stop + 1  # not "T1, according to X, and Y said T2"
            and continues(page, stop + 1)
            and low[at] != "with"  # "With the rate at 5%, according to X, many leave"
            and (low[stop + 1] not in ("and", "including") or has_verb(page, stop + 1, hi))
        ):
            contents.append((stop + 1, hi))  # "T1, according to X, T2"
            stop = hi
        return attribute(page, subject, cue, tail, contents, at, stop)
    if cue.first > a + 1:
        return None
    return accorded(page, subject, cue, tail, stop, hi)


def accorded(page: Page, subject: Phrase, cue: Cue, tail: Tail, stop: int, hi: int) -> Optional[Attribution]:
    """ "According to X, T", where the words for X end at `stop`."""
    low, k = page.low, cue.last
    comma = comma_behind(page, stop, hi)
    aside = low[comma + 1].endswith("ed") or low[comma + 1] in ("drawn", "made", "seen", "sent", "written")
    seen = aside and (low[comma + 2] in PREPOSITIONS or low[comma + 2] in DAYS)
    seen |= low[comma + 2 : comma + 5] == ["copy", "of", "which"]
    if comma == stop and (seen or low[comma + 1] in RELATIVES or low[comma + 1] == "whose"):
        comma = comma_behind(page, comma + 1, hi)  # "According to the report, seen by Y, T", "to X, who saw it, T"
    opened, inner = DETERMINERS | PRONOUNS | {"there"}, PREPOSITIONS | CONJUNCTIONS
    bare = (x for x in range(k + 2, stop) if low[x] in opened and low[x - 1] not in inner)
    start = next((x for x in bare if is_clause(page, x, hi)), 0) if comma >= hi else 0
    if start:  # "According to the ministry the road is shut"
        subject, comma = Phrase(k, start, outer=k), start - 1
    final = content_end(page, comma + 1, hi)
    if low[final : final + 2] == [",", "compared"]:
        final = content_end(page, final + 2, hi)  # "According to X, 5 men left, compared with 3 in May"
    return attribute(page, subject, cue, tail, [(comma + 1, final)], cue.first, final)


def tells_role(page: Page, first: int, last: int) -> bool:
    """Whether words between commas behind "according to X" are who that is: "the head of Y", not "the town hosts 9"."""
    low, head = page.low, head_noun(page, first, last)
    several = (
        low[first] == "the" and not is_one(head) and (is_plural_noun(head) or any(map(str.isdecimal, low[first:last])))
    )
    role = opens_apposition(page, first, last) and not several
    return role and (low[first] in ("a", "an") or not has_verb(page, first, last))


def list_end(page: Page, comma: int, hi: int) -> int:
    """Where a list goes on to end ("according to messages, court filings and interviews with X"), else 0."""
    low, x = page.low, phrase_end(page, comma + 1, hi)
    joined = "and" in low[comma + 1 : x] and page.word[comma + 1].islower() and low[comma + 1] not in APPOSED
    joined = joined and low[comma + 2] != "of"  # not "X figures, most of them women and children"
    ended = x >= hi or low[x] == "," and is_clause(page, x + 1, hi)
    return x if joined and ended and not has_verb(page, comma + 1, x) else 0


def inverted(page: Page, cue: Cue, at: int, hi: int) -> Optional[Attribution]:
    """“T,” said X."""
    low, i = page.low, cue.first
    marked = page.inside[i - 1 - (low[i - 1] == ",")] != 0  # “T”, said X
    fronted = is_fronted(page, at) and comma_behind(page, at, i) == i - 1
    told = low[i] in CLOSING and low[i - 1] == "," and has_verb(page, at, i)
    turned = low[i] in INVERTED or told or fronted and ":" in low[i : i + 9]
    if cue.form not in ("ed", "s") or not marked and (low[i - 1] not in EDGES or not turned):
        return None
    subject = subject_after(page, cue.last, hi)
    titled = marked and page.inside[i - 1] and titled_before(page, page.marks[page.inside[i - 1] - 1], at)
    if not subject or low[cue.last] in PRONOUNS or titled:
        return None  # "X, speaking in Y, said he ...", "X, speaking to “Y TV,” said the road ..."
    if any(low[x] in ("a", "an") and is_cap(page.word[x - 1]) for x in range(subject.first + 2, subject.last)):
        return None  # "X, who called the river a border, declared Y a foe"
    k = subject.outer
    if not marked and low[k] == ":" and page.inside[k + 1]:
        stop = content_end(page, k + 1, hi)  # "In other words, explained X: “T”"
        return attribute(page, subject, cue, read_tail(page, k, hi), [(k + 1, stop)], i, stop)
    if not marked:
        before = subject_before(page, i, at)
        start = at + 2 * (low[at] in CONNECTIVES and low[at + 1] == ",")  # "However, a guard, who left, said the road"
        named = before and (before.outer == start or before.role and not has_verb(page, at, i))
        plain = page.word[cue.last].islower() and low[cue.last] not in DETERMINERS
        named = named or plain and is_clause(page, cue.last, comma_behind(page, cue.last, hi))  # ", said men had left"
        ended = read_tail(page, k, hi).next >= hi or low[k] == "," and is_added_role(page, k + 1, hi)
        closed = ended and is_cap(page.word[cue.last]) and low[cue.last] not in DAYS  # "T, half the price, said X."
        if named and not closed or low[k] not in HEAD_STOPS and low[k] not in DAYS and k < hi:
            return None  # "X, head of Y, said the road was shut", "On Monday, X, head of Y, said ..."
    k += low[k] == "," and low[k + 1] == "to" and is_cap(page.word[k + 2])  # “T,” said X, the mayor, to Y.
    return spread(page, subject, cue, read_tail(page, k, hi), content_bounds(page, at, i), hi)


def leading(page: Page, cue: Cue, a: int, at: int, hi: int, lead: Optional[Phrase]) -> Optional[Attribution]:
    """The content comes last: "X said that T", "X vowed to T", "X told Y: “T”", ", adding that T"."""
    low = page.low
    subject = find_subject(page, cue, a, at, lead) or subject_ahead(page, cue, hi)
    if not subject or low[subject.outer - 1] == "way":
        return None  # "the way they say it"
    if low[subject.first] in NONE and low[subject.first + 1] != ".":
        return None  # "Neither side said that T", but "No. 10 said that T"
    tail = read_tail(page, cue.last, hi, cue.codes)
    to = tail.to or (fronted_hearer(page, a, subject) if subject.outer >= at or cue.form != "ing" else None)
    when = tail.when or inner_day(page, cue, at) or (fronted_day(page, a, subject) if subject.outer >= at else None)
    begin = own_start(page, subject, cue, at)
    other = low[max(at, begin - 16) : begin - 2] if low[begin - 2 : begin] == [",", "and"] else []
    if "," in other and begin < at + 16 and not has_verb(page, at, begin):
        begin = at  # "X, the mayor, and Y, the sheriff, said"
    if tail.next == hi - 1 and (low[tail.next] == ":" or low[tail.next] == "," and "q" in cue.codes):
        return Attribution(subject, cue[:2], to, when, [], begin, hi)  # "X continued:"
    k = content_start(page, cue, tail, hi)
    shown = k < 0 and is_shown(page, subject, cue, tail.next, hi)
    k = tail.next if shown else k
    found = shown or not low[cue.first].startswith(FINDING) or low[k - 1] == "that" or is_finding(page, subject, k)
    if k < 0 or not found:
        return None
    if "u" in cue.codes and not when:
        x = find_word(low, ("as", "of"), range(k + 2, k + 12), k)
        when = find_day(low, range(k + 2, x)) if low[x - 1] in DAYS else None  # "described Y on Monday as"
    stop = verb_of_whole(page, a, subject, k, content_end(page, k, hi))
    if "u" in cue.codes:
        stop, day = judged_end(page, k, stop)
        when = when or day
    if low[k] == "to" or "u" in cue.codes or "o" in cue.codes and object_before_to(page, k, stop):
        stop = bare_end(page, k, stop)
    comma = comma_behind(page, k + 2, stop)
    turn = comma + 1
    if comma < stop and page.inside[comma]:
        comma = turn = page.marks[page.inside[comma] - 1].after  # "X, who promised to end “T,” left"
    if subject.first > k:
        stop = subject.first - 1
    behind = page.marks[page.inside[k] - 1].after if page.inside[k] else 0
    if low[behind - 2] == "," and low[behind] in ("although", "but", "though", "which", "while"):
        stop = behind  # "X said: “T,” but Y did"
    near = subject.outer < a + 100 and comma_behind(page, a, subject.outer) == subject.outer
    fronted = near and not SUBORDINATORS.isdisjoint(low[a : subject.outer])
    clause = fronted or subject.outer == a and low[a] in PREPOSITIONS
    # "an address, in which he said T, was short", "the board, whose head X said T, is shut"
    related = subject.who or low[subject.outer - 1] == "which" or "whose" in low[subject.outer - 1 : subject.outer + 1]
    beside = cue.form == "ing" and low[cue.first - 1] == "," and subject.last == cue.first - 1
    told = is_verb(page, turn + (is_adverb(low[turn]) and beside))  # "X, blaming Y for Z, earlier sent"
    # "In a call in which X said “T,” Y"
    clause |= bool(related) and low[a] in PREPOSITIONS and page.inside[comma - 1] > 0
    if clause or (related or beside) and (told or low[turn][-1] == "s" and low[turn + 1] in OBJECTS):
        stop = comma  # "While X said T, Y ...", "Asked if X said T, Y ...", "X, who said T, has left"
    if "o" in cue.codes and not to and low[k - 1] != "that":
        to, day = who_is_asked(page, cue, k, hi)
        when = when or day
    return attribute(page, subject, cue, Tail(to, when, k), parted_contents(page, k, stop), begin, stop)


def verb_of_whole(page: Page, a: int, subject: Phrase, k: int, stop: int) -> int:
    """Where a sentence goes on behind a content that tells of its subject: "A man who X said was ill has left"."""
    low, who = page.low, subject.outer - 1
    acts = low[k][-1] == "s" and (low[k + 1] in OBJECTS or low[k + 1][0].isdigit())  # "the camp that X says holds 90"
    opened = acts or low[k] in AUXILIARIES or is_verb(page, k)
    if who < a or low[who] not in RELATIVES or not opened or has_verb(page, a, who):
        return stop
    for x in range(k + 2, stop):
        if low[x] in CLAUSE_OPENERS or low[x] in CONJUNCTIONS or page.inside[x]:
            break
        if is_verb(page, x) and low[x - 1] not in AUXILIARIES and not is_adverb(low[x - 1]) and low[x - 1] != "to":
            return x
    return stop


def is_shown(page: Page, subject: Phrase, cue: Cue, k: int, hi: int) -> bool:
    """ "Footage showed smoke rising from it", "the poll found Kolt ahead": what a document shows, without a verb."""
    low = page.low
    told = not SHOWN.isdisjoint(low[subject.first : subject.last])
    if not told or not low[cue.first].startswith(FINDING) or k >= hi or low[k] in PREPOSITIONS | PRONOUNS:
        return False
    for x in range(k + 1, min(hi, k + 12)):
        if low[x] in CLAUSE_ENDS:
            return False
        doing = low[x].endswith("ing") and low[x - 1] not in DETERMINERS | PREPOSITIONS | CONJUNCTIONS
        held = low[x] == "with" and low[x + 1] in ("a", "an", "no", "the")  # "polls show X with a lead"
        if held or doing and low[x + 1] in DETERMINERS | PREPOSITIONS or low[x] in ("ahead", "behind"):
            return True
    return False


def is_finding(page: Page, subject: Phrase, k: int) -> bool:
    """ "The poll found the road was shut", not "the guard found the road shut", "the poll shows just how"."""
    low = page.low
    opened = low[k] in DETERMINERS or is_cap(page.word[k]) or low[k][0].isdigit()
    plural = low[k][-1] == "s" or low[k + 1][-1] == "s"
    told = not SHOWN.isdisjoint(low[subject.first : subject.last])
    return page.inside[k] > 0 or told and (opened or plural)


def bare_end(page: Page, k: int, stop: int) -> int:
    """Where content that is no clause ends in front of one: "to shut it, but Y left", "Y of T and has left"."""
    low = page.low
    for x in range(k + 3, stop - 2):
        if not page.inside[x] and low[x] in TURNS and low[x] != "while":
            apart = low[x] != "and" or low[x - 1] == ","
            bare = low[x + 1] in ("also", "not", "only", "to") or low[x + 1].endswith("ing")
            if low[x] == "and" and low[x + 1].endswith("ed") and low[x + 2] in DETERMINERS | PERSONAL:
                return x  # "identified him as T and sentenced him to death"
            if low[x + 1] in ("had", "has", "was", "were") or apart and not bare and is_clause(page, x + 1, stop):
                return x - (low[x - 1] == "even")
    return stop


def judged_end(page: Page, k: int, stop: int) -> tuple[int, Optional[Stretch]]:
    """Where a judgement in marks ends in front of a day or another verb ("called it “T” on Monday", "called it “T” and
    left"), and the day."""
    inside = page.inside
    colon = next((x for x in range(k + 1, stop) if page.low[x] == ":" and inside[x - 2] and not inside[x + 2]), stop)
    if colon < stop:
        return colon, None  # "called it “T”: Y left"
    last = max((x + 1 for x in range(k, stop) if inside[x]), default=stop)
    end = page.marks[inside[last - 1] - 1].after if last < stop else stop
    tail = read_tail(page, end, stop)
    left = page.low[end] == "and" and (is_verb(page, end + 1) or page.low[end + 1].endswith("ed"))
    return (end, tail.when) if end < stop and (left or tail.when and tail.next >= stop) else (stop, None)


def subject_ahead(page: Page, cue: Cue, hi: int) -> Optional[Phrase]:
    """ "Promising that T, X left", "After saying T, X left": the subject behind the comma for a participle in front."""
    if cue.form != "ing":
        return None
    return main_subject(page, comma_behind(page, cue.last + 1, hi), hi)


def inner_day(page: Page, cue: Cue, at: int) -> Optional[Stretch]:
    """The day inside a cue or behind its "and": "called on Monday for T", "left and on Monday said T"."""
    if cue.last > cue.first + 2:
        return skip_circumstance(page, cue.first + 1, cue.last)[1]
    j, day = skip_back(page, cue.first, at)
    return day if page.low[j - 1] in CONJUNCTIONS else None


def who_is_asked(page: Page, cue: Cue, k: int, hi: int) -> tuple[Optional[Stretch], Optional[Stretch]]:
    """Who is asked in the content at word k, and the day between who and what: "urged donors on Monday to pay"."""
    low = page.low
    if low[cue.first].startswith("expect") or low[cue.last - 1] == "for" and low[k].endswith("ing"):
        return None, None
    to = object_before_to(page, k, hi)
    day = find_day(low, range(to[0] + 1, to[1])) if to else None
    day = day if to and day and day[1] == to[1] else None
    # "called for the gate to be shut"
    return None if to and low[to[1] : to[1] + 2] == ["to", "be"] else to, day


def own_start(page: Page, subject: Phrase, cue: Cue, at: int) -> int:
    """Where an attribution begins: at its subject, at its cue where the subject has a verb of its own before it."""
    joined = page.low[cue.first - 1] in CONJUNCTIONS  # "Airlines are adamant and say"
    carried = cue.form == "base" and not joined or page.low[subject.last + 1] in ("which", "who", "whose")
    last = skip_back(page, cue.first, at)[0]
    apart = cue.form != "ing" and page.low[subject.last] == page.low[last - 1] == ","  # "X, a man who left, said"
    added = joined or page.low[cue.first - 1] == ","
    behind = subject.last - (added and is_contracted(page.low[subject.last - 1]))  # "He’s late and says that T"
    verbal = not apart and has_verb(page, behind, last)
    # "X sells tea and says T"
    alike = joined and cue.form == "s" or page.low[last - 1] == "and" and page.low[last] == "has"  # "and has said T"
    verbal |= alike and behind < last - 1 and page.low[behind][-1] == "s"
    if subject.who and subject.outer > at:
        return subject.who - 1  # "Ida filed a complaint with X, who said"
    own = subject.outer >= at and (carried or not verbal)  # "went on to say", "X, who left, said"
    return min(subject.outer, cue.first) if own else last if page.low[last - 1] in CONJUNCTIONS else cue.first


def comma_behind(page: Page, k: int, hi: int) -> int:
    """The next comma within 100 words, or `hi`."""
    return find_word(page.low, (",",), range(k, min(hi, k + 100)), hi)


def parted_contents(page: Page, first: int, last: int) -> list[Stretch]:
    """ "said that A: “B”": what a colon brings in is a content by itself, but for "said that Y had told him: “B”"."""
    for x in range(first + 3, min(last - 3, first + 60)):
        if page.low[x] == ":" and page.inside[x + 1] and not any(map(read_cue, repeat(page), range(x - 6, x))):
            return [(first, x), (x + 1, last)]
    return [(first, last)]


def fronted_day(page: Page, a: int, subject: Phrase) -> Optional[Stretch]:
    """ "On Monday, X said", "In a statement on Monday, X said": the day that opens the sentence."""
    low = page.low
    front = read_tail(page, a, subject.outer)
    # "Last week the guild said"
    apart = "," in (low[subject.outer - 1], low[front.next]) or front.next == subject.outer
    if front.when and apart and not has_verb(page, front.next, subject.outer):
        return front.when
    ahead = range(a, min(subject.outer, a + 100))
    day = find_day(low, ahead)
    if not day or day[0] == a:
        return None
    spoken = low[a] in ("in", "on", "at", "speaking", "addressing", "writing") and RELATIVES.isdisjoint(low[a : day[0]])
    medium = low[a].endswith("ing") or find_word(low, MEDIA_NOUNS, ahead) > a  # "Speaking on Monday, X said"
    return day if spoken and medium else None


def fronted_hearer(page: Page, a: int, subject: Phrase) -> Optional[Stretch]:
    """ "Speaking to X, Y said", "In an interview with X, Y said", "In remarks to X": who is told before the subject."""
    low, comma = page.low, subject.outer - 1
    if low[subject.last] == "," and low[subject.last + 1 : subject.last + 3] == ["speaking", "to"]:
        a = subject.last + 1  # "X, speaking to Y on Monday, said"
        comma = comma_behind(page, a, a + 20)
    speaking = low[a] in ("speaking", "talking") and low[a + 1] in ("to", "with")
    k = a + 2 if speaking else find_word(low, SPOKEN_TO, range(a, min(a + 6, comma)), comma) + 2
    seen = comma_behind(page, k, comma)
    if low[seen + 1] in ("obtained", "seen"):
        comma = seen  # "In a letter to X, seen by Y, Z wrote"
    if low[comma] != "," or low[k - 1] not in ("to", "with") or comma - k > 12:
        return None
    ends = (x for x in range(k + 1, comma) if page.word[x] in HEARER_ENDS or low[x] in ISSUED or is_adverb(low[x]))
    stop = next(ends, comma)  # "In an interview with X published on Sunday, Y said"
    return (k, stop) if phrase_end(page, k, stop) == stop else None


def find_subject(page: Page, cue: Cue, a: int, at: int, lead: Optional[Phrase]) -> Optional[Phrase]:
    """The subject of a leading cue: its own noun phrase, or the one of the sentence where the cue is coordinated."""
    low, i = page.low, cue.first
    j, _ = skip_back(page, i, at)
    prev = low[j - 1]
    if cue.form == "ing" or prev in CONJUNCTIONS:
        a = clause_behind(page, a, j - 1)
        lead = lead if lead and lead.first >= a else None
    if cue.form == "ing":
        own = participle_subject(page, cue, a, at, j) or (lead if lead and not lead.who else None)
        main = own or main_subject(page, a, i)  # ", adding that T"
        return main if not main or prev == "," or main.last == j or not is_contracted(low[main.first]) else None
    turn = at + (low[at] == ",")
    own = subject_before(page, i, turn + (low[turn] in TURNS)) if prev == "," else None
    parted = own and low[own.outer - 1] in TURNS and (own.outer == turn + 1 or low[own.outer - 2] == ",")
    if parted or own and (low[own.outer] == "whose" or low[own.outer - 1] == ";"):
        # "T, while X, the mayor, said", "T, which Y denies, and X, the mayor, said", "whose head, X, said",
        # "T; X, 40, said"
        return own
    if prev in CONJUNCTIONS or prev == "," and lead:
        return lead or main_subject(page, a, j - 1)  # "and warned that T"
    if prev == "to":  # "continues to insist", "went on to say"
        return subject_before(page, j - 2 - (low[j - 2] == "on"), at) or main_subject(page, a, j)
    own = subject_before(page, i, at)
    if own or prev not in ("who", "which", "that"):
        return own
    return lead._replace(who=j) if lead else None  # "said X, who warned that T"


def clause_behind(page: Page, a: int, i: int) -> int:
    """Where the last clause with a subject of its own begins before word i, or `a`: "X left, and Y stayed and said"."""
    low = page.low
    for x in range(i - 2, max(a, i - 60), -1):
        came = low[x] in ("after", "as", "when") and not {"came", "come", "comes"}.isdisjoint(low[max(a, x - 9) : x])
        if came and not page.inside[x] and is_clause(page, x + 1, i):
            return x + 1  # "The move came a day after Y left and said"
        joined = low[x] in ("and", "but", "while") and low[x - 1] == "," and not page.inside[x]
        bare = low[x + 1] in CUES or is_adverb(low[x + 1])  # ", and later said"
        if joined and not bare and not is_verb(page, x + 1) and has_verb(page, a, x):
            comma = comma_behind(page, x + 1, i)
            behind = comma_behind(page, comma + 1, i)
            apart = behind < i and opens_apposition(page, comma + 1, behind) and page.word[behind + 1].islower()
            if apart or is_clause(page, x + 1, i):
                return x + 1  # "while Y, the mayor, stayed and said"
    return a


def cited_subject(page: Page, saying: int, lo: int) -> Optional[Phrase]:
    """Who is quoted: X of "Y quoted X as saying" and "X was quoted as saying"; None elsewhere."""
    low = page.low
    near = range(saying - 2, max(lo, saying - 20), -1) if low[saying - 1] == "as" else ()
    cited = find_word(low, ("cited", "cites", "quoted", "quotes"), near, 0)
    if not cited:
        return None
    teller = subject_before(page, cited, lo)
    by = low[cited + 1] == "by" or low[cited + 1] in DAYS or low[cited + 1] == "on"
    subject = subject_after(page, cited + 1, saying - 1) if cited + 2 < saying and not by else teller
    return subject._replace(outer=teller.outer) if teller and subject else None


def participle_subject(page: Page, cue: Cue, a: int, at: int, j: int) -> Optional[Phrase]:
    """The noun phrase right before a participle: "X is saying", "a report saying", "with officials vowing",
    "of X saying"."""
    low = page.low
    cited = cited_subject(page, j, at)
    if cited:
        return cited
    if page.inside[j - 1] or low[j - 1] in BREAKS or not takes_content(page, cue.last):
        return None
    own = subject_before(page, cue.first, at)
    if not PASSIVES.isdisjoint(low[j : cue.first]):
        return own
    edge = next((x for x in range(j - 1, max(at, j - 12), -1) if low[x] == "with" or low[x] in BREAKS), 0)
    first = edge + 1
    plain = low[first] not in FRONTERS and low[first] not in CONJUNCTIONS and not low[first].endswith("ing")
    if edge and plain and not has_verb(page, first, j):
        return Phrase(first, j, outer=first)
    if low[j - 1][-1] == "s" and low[j - 2] in DENIALS:
        return Phrase(j - 1, j, outer=j)  # "X denied reports claiming that T"
    name = name_before(page, j, at)
    if name and low[name[0] - 1] in ("on", "through", "to", "via"):
        return main_subject(page, a, name[0])  # "X posted a message on Y saying", "X wrote to Y asking"
    return Phrase(*name, outer=name[0]) if name else None


# ---------------------------------------------------------------- people


@kept
def fold(word: str) -> str:
    """A name's word as it is compared: lower case, one apostrophe, no possessive."""
    return word.lower().replace("’", "'").replace("‑", "-").removesuffix("'s")


@kept
def is_one(low: str) -> bool:
    """A role noun in the singular."""
    return (low[-1] != "s" or low in ROLES) and is_role(low)


@kept
def is_someone(low: str) -> bool:
    """A noun for one person: a role or "woman"."""
    return is_one(low) or low in FEMALE or low in MALE


@kept
def is_several(low: str) -> bool:
    """A role noun in the plural."""
    return low[-1] == "s" and low not in ROLES and is_role(low)


def find_names(page: Page) -> Iterator[Name]:
    """The runs of capitals outside a title in capitals, each cut behind its last title or role."""
    word, low = page.word, page.low
    j = 0
    for kind, a, b in page.blocks:
        if kind == "title" and all_titled(page, a, b):
            continue
        for i in compress(range(a, b), map(ne, word[a:b], low[a:b])):
            if i >= j and is_cap(word[i]) and not is_stop(page, i) and not opens_question(page, i):
                j = name_end(page, i, b)
                first = name_start(page, i, j)
                seat = behind_seat(page, first, j)
                if seat and any(map(is_one, low[max(a, first - 8) : first])):
                    first = seat  # "member of the Wells Board X Y"
                if first < j:
                    yield Name(first, j, *folded(*word[first:j]))


def opens_question(page: Page, i: int) -> bool:
    """Whether a "Will" asks: "Will Rask go?", not "Will Rask, a guard, went"."""
    low = page.low
    return low[i] == "will" and i in page.opens and low[i + 2] != "," and low[i + 2] not in CUES


def behind_seat(page: Page, first: int, last: int) -> int:
    """Behind the noun of a body in a run of capitals that ends in a name of two words ("Wells Board X Y"), or 0."""
    k = next((x for x in range(last - 3, first - 1, -1) if is_body(page.low[x])), -1) + 1
    return 0 if is_role(page.low[k]) else k


@kept
def folded(*words: str) -> tuple[str, frozenset[str]]:
    """The last word of a name in front of "Jr.", folded, and all its words, folded, without their articles too."""
    last = len(words) - 1
    while last and words[last].lower() in JUNIORS:
        last -= 1
    bare = [without_article(fold(w)) for w in words]
    return bare[last], frozenset(bare).union(map(fold, words))


def without_article(word: str) -> str:
    """A folded name without its Arabic article: "al-sharafi" as "sharafi"."""
    article, _, rest = word.partition("-")
    return rest if rest and article in ARABIC_ARTICLES else word


def name_end(page: Page, i: int, hi: int) -> int:
    """Where a run of capitals ends; particles and initials are carried inside it."""
    word, low = page.word, page.low
    k = i + 1
    while k < hi and not low[k - 1].endswith(POSSESSIVE):
        if not is_cap(word[k]) or is_stop(page, k) and (word[k + 1] != "." or len(low[k]) > 1):  # "James A. Baker"
            carried = low[k] in PARTICLES or low[k] == "." and (len(low[k - 1]) == 1 or low[k - 1] in SHORT_TITLES)
            # "Ali de la Cruz"; not "wrote on X. Rask"
            if not carried or k + 1 in page.opens or not is_cap(word[k + 1 + (word[k + 1] in PARTICLES)]):
                break
        k += 1
    initials = len(low[k - 1]) == 1 and low[k - 2] == "."  # "A. K. said"
    return k + (low[k] == "." and (initials or low[k - 1] in JUNIORS))


def name_start(page: Page, i: int, j: int) -> int:
    """The first word of the name proper in a run: behind stop words, nationalities and titles."""
    low = page.low
    first = i
    for k in range(i, j - 1):
        w = low[k]
        if is_stop(page, k) and low[k + 1] != "." or w in TITLES or is_one(w) or w.endswith(POSSESSIVE):
            first = k + 1
    first += low[first] == "." or low[first] in OFFICES and is_role(low[first - 2])  # "Secretary of State X"
    if first == i and j - i > 2 and holds_office(page, i) and not any(map(is_body, low[j - 2 : j])):
        first = j - 2  # "Commissioner for Borders X Y"
        if low[i - 1] == "to" and j - i == 4 and low[i] not in LANDS:
            first = i + 1  # "ambassador to Orva X Y Z"
    seat = j - i > 1 and first == j - 1 and low[first].endswith(SEATS)  # "the new Velinian Prime Minister"
    return j if seat or is_stop(page, first) else first


def is_stop(page: Page, k: int) -> bool:
    """Whether no name holds word k: "Monday", "June" of "last June Kolt said", but not "Jan Orsk", "Ida May"."""
    low, before, behind = page.low, page.low[k - 1], page.low[k + 1]
    if low[k] not in GIVEN or before in DATING:
        return low[k] in NAME_STOPS and (low[k] != "a" or behind != ".")  # "A. Kolt"
    named = is_cap(page.word[k - 1]) and before not in NAME_STOPS and not before.endswith(POSSESSIVE)
    surname = (named or behind in CUES) and not behind[0].isdigit()
    return not surname and (not is_cap(page.word[k + 1]) or behind in NAME_STOPS)


def holds_office(page: Page, i: int) -> bool:
    """Whether a run of capitals goes on with an office: "Minister of", "Minister of Labour and", not "The head of"."""
    word, low, k = page.word, page.low, i - 1
    k -= 2 * (low[k] == "and") + (low[k] == "the")
    sent = low[k] == "to" and low[k - 1] in SENT
    if not (
        sent or low[k] in ("for", "of", "on") and (is_one(low[k - 1]) or low[k - 1] in OFFICES) and is_cap(word[k - 1])
    ):
        return False
    x = next((x for x in range(k - 1, k - 7, -1) if not is_cap(word[x - 1])), k)
    return "the" not in low[x - 1 : x + 1]


def name_text(page: Page, first: int, last: int) -> str:
    """Words [first, last) as one line, without a possessive ending or the star of a note."""
    return " ".join(own_text(page, first, last).split()).rstrip("*")


def read_cast(page: Page) -> Cast:
    """The names of an article, and what its brackets say of acronyms."""
    opens, low = page.opens, page.low
    names = list(find_names(page))
    surely = {
        n.key
        for n in names
        if n.last - n.first > 1
        or n.first not in opens
        or low[n.last] in CUES
        or PERSONAL_TAIL.match(page.text, page.end[n.last - 1])
    }
    cast = Cast()
    for name in names:
        if name.key in surely:
            cast.names.append(name)
            cast.last.setdefault(name.key, []).append(name)
            several = name.last - name.first > 1
            if several or title_before(page, name) not in ("", *MISTERS):
                cast.named.append(name)
            for key in name.words if several else ():
                full = cast.full.setdefault(key, [])
                if not full or full[-1].words != name.words:
                    full.append(name)
    for m in ACRONYM.finditer(page.text):
        short = m["short"] or page.text[max(0, m.start() - 9) : m.start()].split()[-1]
        text = spelled_out(page, bisect_left(page.start, m.end("long") if m["long"] else m.start()), short)
        if text and page.text[m.end() : m.end() + 2].strip() not in DASHES:  # not "BALGRAD (Orva News Agency) –"
            cast.acronyms.setdefault(short.lower(), text)
    aliases = list(ALIAS.finditer(page.text))
    alone = {w for before, w in zip(low, low[1:]) if before == "the"} if aliases else set()
    for m in aliases:
        short, k = m["short"].lower(), bisect_left(page.start, m.start("short")) - 1
        first = next((x for x in range(k, k - 8, -1) if not is_cap(page.word[x - 1])), k)
        if k - first > 1 and names_body(page, first, k) and short in alone:
            cast.acronyms.setdefault(short, drop_article(name_text(page, first, k)))
    seen = set(page.word)
    for n in cast.named:
        letters = "".join(w[0] for w in page.word[n.first : min(n.last, n.first + 9)] if w[0].isupper())
        known = cast.acronyms.get(letters.lower(), "")
        own = letters == "".join(filter(str.isupper, known))  # "LBU, the Coast Guard," are two
        if n.last - n.first > 2 and len(letters) > 2 and letters in seen and not own:  # "the Lugina Border Union"
            cast.acronyms[letters.lower()] = name_text(page, n.first, n.last)
    return cast


def spelled_out(page: Page, k: int, short: str) -> str:
    """The name before word k whose capitals make the acronym, else the body whose own language does, or ""."""
    letters, first = "".join(filter(str.isupper, short)), k
    for x in range(k - 1, k - 13, -1):
        w = page.word[x]
        if is_cap(w):
            first = x
            for part in reversed(w.split("-")):  # "Inter-Services"; "al-Sham" gives its S
                letters = letters.removesuffix(next(filter(str.isupper, part), ""))
            if not letters:
                return name_text(page, x, k)
        elif w not in JOINERS and w not in ("to", "’", "'"):
            break
    first += is_stop(page, first)
    the = find_word(page.low, ("the",), range(k - 2, max(-1, k - 7), -1))
    if (
        the >= 0
        and is_body(page.low[k - 1])
        and page.word[k - 1].islower()
        and PREPOSITIONS.isdisjoint(page.low[the:k])
    ):
        return name_text(page, the + 1, k)  # "the Lugian refugee agency (RA)"
    joint = find_word(page.low, ("of",), range(first + 1, k))
    if joint > 0 and not names_body(page, first, joint):
        first = joint + 1  # "X Y of Doctors Without Borders (MSF)", not "Popular Front of Lugina (FPL)"
    fits = k - first > 1 < len(short) - 1 and not page.word[k - 1].isupper()  # not "SOUTH WELLS (KLU)"
    return name_text(page, first, k) if fits and names_body(page, first, k) else ""


def names_body(page: Page, first: int, last: int) -> bool:
    """Whether capitals in front of an acronym of another language are a body's: "Lugina Workers' Party (PKL)"."""
    words = page.low[first:last]
    return words[-1][-1] == "s" or any(is_body(w) or w.endswith(POSSESSIVE) for w in words)


Mention = tuple[int, int, Optional[Stretch], str]  # words [first, last) that name the source, its role's, its kind


def split_mention(page: Page, cast: Cast, phrase: Phrase) -> Mention:
    """The words that name the source in a phrase: a ladder by what stands behind a name, else by its end."""
    word, low = page.word, page.low
    first, last, role = phrase.first, mention_end(page, phrase), phrase.role
    bare = first + (low[first] in DETERMINERS and low[first + 1] != ".")
    veil = role and page.inside[first] and (low[role[0]] in ARTICLES or low[role[0]].isdigit())
    if veil and all(map(is_cap, word[first:last])):
        return first, last, role, "person"  # "“Kolt,” a farmer, said"
    if low[bare] in GENERIC and bare + 1 < last and is_cap(word[bare + 1]) and all_titled(page, bare + 1, last):
        return bare + 1, last, None, "body"  # "the group Grain for All"
    if low[bare] in MARKS and page.inside[bare + 1] and is_body(low[last - 1]):
        return first, last, None, "body"  # "The “Lions of the River” faction"
    title = next((x for x in range(bare, last - 1) if is_one(word[x]) and is_cap(word[x + 1])), bare)
    run = name_end(page, title, last)
    name = name_start(page, title, run)
    body = any(map(is_body, low[name:run]))
    beside = low[run] in BESIDE_NAMES and name < run and PREPOSITIONS.isdisjoint(low[bare:name])
    if beside and not body and not is_role(low[run - 1]):  # "Fire chief X with Y", not "a friend of chief X with Y"
        body_of = head_noun(page, *role) if role else ""
        if role and (is_body(body_of) or body_of == "tank") and run - name > 1:
            return name, run, (run, last), "person"  # "X of Y, a charity"
        if run - name > 1 and (any(map(is_body, low[run:last])) or low[last - 1][-1] == "s") and name == bare:
            return name, run, role or (run, last), "person"  # "X of the Y ministry"
        if name > bare or run - name > 1 and low[run] not in ("from", "of"):
            return name, run, role, "person"  # "Mayor X of Y", "X at the border"
        several = low[run - 1].endswith(("s", "men")) or is_adjective(low[name]) or low[name] == "islamic"
        if run - name == 2 and name == first and is_cap(word[run + 1]) and not several:
            return name, run, role or (run, last), "person"  # "X Y of Fair Trials Now", not "Free Women of Z"
    sure = run - bare > 1 or bare not in page.opens or word[bare].isupper()  # not "Official figures"
    if run == last - 1 and low[run] in HOLDINGS and is_cap(word[bare]) and sure and not is_adjective(low[run - 1]):
        return first, run, None, "body"  # "according to United Nations figures"
    tail = None if low[first] in FEW else name_before(page, last, bare)
    if not tail or last - tail[0] > 1 and low[tail[1] - 1].endswith(SEATS):
        return first, last, None, "group"  # "some Democrats", "the new Velinian Prime Minister"
    return split_tail(page, cast, phrase, *tail)


# What stands before a party's name; split_tail reads it.
PARTISAN = listed("governing opposition ruling")


def split_tail(page: Page, cast: Cast, phrase: Phrase, run: int, last: int) -> Mention:
    """The same of a phrase that ends in a run of capitals."""
    word, low, first, role = page.word, page.low, phrase.first, phrase.role
    bare, name = first + (low[first] in DETERMINERS), name_start(page, run, last)
    if name == last:
        return first, last, None, "group"  # "Brig. Gen. (ret.) X said"
    seat = behind_seat(page, run, last)
    own = name_start(page, seat, last) if seat else last
    if own < last and is_one(head_noun(page, first, run)):
        return own, last, role or (first, seat), "person"  # "member of the Board X Y"
    before = low[run - 1] if run > first else "\n"
    body = any(map(is_body, low[name:last]))
    owned = last - name > 1 and (low[name - 1].endswith(POSSESSIVE) or low[name - 1] in "'’") and not body
    owner = owned and (is_body(fold(word[name - 1])) or is_body(head_noun(page, first, name)))
    if owner and "by" not in low[first:name]:
        return name, last, role, "person"  # "the Bureau of Water's X Y"
    if before == "and" and name > run and is_one(low[run - 2]) and not body:
        return name, last, role or (first, name), "person"  # "Former prosecutor and Lugina Mayor X"
    led = before == "the" and low[run - 2] == "by" and run - 2 > first  # "a panel led by the Bureau's X"
    linked = before == "and" or before in PREPOSITIONS and (before != "of" or low[run] not in OFFICES)
    if (led or linked) and not (name > run and holds_office(page, run)):
        return first, last, None, "group"  # "X and Y", "a spokesman for Mr. X"
    link = find_word(low, ("for", "of", "to"), range(first + 1, run - 1))
    if link > 0 and is_owner(page, link, run):
        return first, last, None, "group"  # "a lawyer for opposition leader X", "a spokeswoman for contractor Y"
    if not body and (run < name < last or is_role(before)):  # "Prime Minister X", "Rudaw's X", "army commander X"
        return name, last, role, "person"
    if (before in BODIES or before in PARTISAN) and PREPOSITIONS.isdisjoint(low[first:run]):
        return run, last, None, "body"  # "the charity X", "the ruling X"
    if run > first and before not in DETERMINERS:
        if (PREPOSITIONS | {"like"}).isdisjoint(low[first:run]):
            if last - run == 1 and all(map(str.islower, word[bare:run])) and is_known(cast, word[run]):
                return run, last, None, "body" if word[run].isupper() else "person"  # "a terse X"
            if last - run > 1 and not body:  # "carpenter X Y", "the council's X Y"
                mine = before.endswith(POSSESSIVE) or before in "'’"
                return run, last, role or (None if mine else (first, run)), "person"
        plain = before.islower() and not (before in PREPOSITIONS or before in JOINERS or before.endswith(("ed", "ing")))
        if (
            plain
            and last - run > 1
            and not body
            and is_one(head_noun(page, first, run))
            and cast.full.get(fold(word[last - 1]))
        ):
            return name, last, role or (first, name), "person"  # "the aide on tribal affairs X Y"
        return first, last, None, "group"
    if body or before == "the":
        return first, last, None, "body"
    return run, last, role, "group" if is_several(low[run]) else "person"


def is_owner(page: Page, link: int, first: int) -> bool:
    """Whether "of" or "for" at word `link` sets the one named at word `first` apart from somebody of his: "the wife of
    farmer X", "a lawyer for leader X", not "chief of police X"."""
    role, alone = page.word[first - 1], {",", "and"}.isdisjoint(page.low[link:first])
    return is_someone(page.low[link - 1]) and role.islower() and is_one(role) and role not in BODIES | OFFICES and alone


def is_known(cast: Cast, word: str) -> bool:
    """Whether a word is the surname of somebody with a fuller name, or an acronym that stands elsewhere."""
    key = fold(word)
    known = word.isupper() or any(n.key == key for n in cast.full.get(key, ()))
    return known and not is_role(key)


def mention_end(page: Page, phrase: Phrase) -> int:
    """Where a phrase ends without what only says how or when: "X in a statement", "X himself", "X (D-Ky.)",
    "a man who was reached by phone"."""
    low, first, last = page.low, phrase.first, phrase.last
    if low[last - 3] == "(" and low[last - 1] == ")" and page.word[last - 2].isupper() and last - first > 4:
        last -= 3  # "the refugee agency (RA)"
    last = next(
        (k for k in range(first + 1, last) if low[k] in REACHED and low[k - 1] != "those" or is_medium(page, k, last)),
        last,
    )
    hidden = not UNNAMED.isdisjoint(low[first : phrase.last])  # "a man who asked not to be named"
    apart = ("because", "granted", "requesting", "speaking", "who") if hidden else ("because",)
    last = find_word(low, apart, range(first + 1, last), last)
    while last - 1 > first and (
        low[last - 1] in DAYS
        and "until" not in low[first:last]
        or low[last - 1] in PHRASE_TAILS
        and (page.word[last - 1].islower() or page.word[last - 1] == "I")
    ):
        last -= 1
    k = last - 2
    while k > first and is_cap(page.word[k]):
        k -= 1
    ends = low[k] in DETERMINERS if k < last - 2 else low[k] not in NOT_VERBS | PRONOUNS | PASSIVES
    loose = ends and page.word[last - 1] == low[last - 1] and low[last - 1].endswith("ed")
    return last - (loose and last - first > 2)  # "a letter from the Board obtained", but not "a ledger she published"


def head_noun(page: Page, first: int, last: int) -> str:
    """The head of a description, folded: the last word before the first preposition, comma or participle."""
    low = page.low
    stop = find_word(low, HEAD_STOPS, range(first + 1, last), last)
    acted = stop - 2 > first and low[stop - 1].endswith("ed") and is_one(low[stop - 2])  # "a diplomat involved in"
    return fold(low[stop - 1 - acted])


def drop_article(text: str) -> str:
    """A name or role without its leading "the" or "a"."""
    article, _, rest = text.partition(" ")
    return article.lower() in ARTICLES and rest or text


def role_text(page: Page, first: int, last: int) -> Optional[str]:
    """A role as the article words it, without article, age, day or relative pronoun."""
    low = page.low
    while (
        low[first].isdigit()
        and low[first + 1][0] != "/"
        or low[first] in (",", "age", "aged", "then", "now")
        or low[first].endswith("-year-old")
    ):
        first += 1
    who = find_word(low, ROLE_STOPS, range(first + 1, last), last)
    last = max(who, told_of_role(page, who, last)) if who < last else last
    while low[last - 1] in ("and", "of", "or"):
        last -= 1
    if NO_ROLE.issuperset(low[first:last]) or is_verb(page, first) or CUES.get(low[first], ".")[-1] == "s":
        return None  # "Mr. X", "X, 34, who fled the town", "a clerk, X, tells a soldier"
    placed = low[first] == "from" and any(map(is_body, low[first:last]))  # "X, from the Fire Service"
    if is_fronted(page, first) and not placed and low[first] not in LIVE_ROLES and not is_cap(page.word[first]):
        return None  # "X, tightening a strap"
    last -= last - 1 > first and low[last - 1] in ("dame", "sir")  # "Foreign Secretary Sir X"
    stop = last - (low[last - 1] == ".")
    last = stop - 1 if stop - 1 > first and low[stop - 1] in MISTERS | {"dr"} else last  # "spokesperson Dr. X"
    k = last
    while k - 1 > first and (low[k - 1] == "." or low[k - 1] in RANKS and is_cap(page.word[k - 1])):
        k -= 1
    plain = is_one(low[k - 1]) and page.word[k - 1].islower() and low[k - 1] != "fellow"
    last = k if plain else last  # "spokesman Maj. Gen. X"
    text = drop_article(name_text(page, first + (low[first] == "one" and low[first + 1] != "of"), last)).rstrip(",")
    return None if POSTURE.match(text) else text


def role_near(page: Page, name: Name) -> Optional[str]:
    """The role beside a name at one place, in front of it or set behind it, a rank where there is nothing else."""
    first = role_start(page, name.first)
    before = None if is_several(page.low[name.first - 1]) else role_text(page, first, name.first)  # "rivals X and Y"
    if before and not is_rank(before):
        closed = page.low[first - 1] == "," and before.islower() and name.first - first == 1
        # "the head of the union, journalist X"
        return closed and role_apart(page, first, name.last) or before
    behind = role_behind(page, name)
    told = fold(behind or "").split()
    loose = before and told and told[0] not in LEADING and not any(map(is_role, told))  # "Justice X, a Lugina native"
    while page.inside[first - 1] and page.low[first - 1] in RANKS:
        first -= 1  # "“... the chief of the guard, Colonel X ...”"
    return (None if loose else behind) or role_apart(page, first, name.last) or role_told(page, name.first) or before


def role_start(page: Page, first: int) -> int:
    """Where the role in front of a name begins ("PMF operations commander X");
    the name's own start where there is none."""
    low = page.low
    mister = first - 1 - (low[first - 1] == ".")
    before = low[mister - 1]
    if low[mister] in MISTERS and is_cap(page.word[mister - 1]) and (is_role(before) or is_body(before)):
        first = mister  # "Prime Minister Mr. X"
    k = first
    while k > first - 4 and is_cap(page.word[k - 1]):
        k -= 1
    k = k - 2 * (low[k - 1] == "and") - (low[k - 1] == "the") if k < first and holds_office(page, k) else first
    while k > first - 12 and k not in page.opens and (k == first or low[k] not in MISTERS) and not page.inside[k - 1]:
        if k == first and glossed(low, k):
            k -= 3
        w = low[k - 1]
        plain = (
            w.isalpha() and page.word[k - 1] == w and not (is_role(w) or is_body(w) or w in FORE | OFFICES | ROLE_LINKS)
        )
        if plain and first - 3 < k < first and page.word[k] != low[k] and (low[k] in TITLES or is_one(low[k])):
            break  # "her views resemble Sen. X's"
        if w in ("for", "of") and is_owner(page, k - 1, first):
            break  # "the wife of farmer X"
        title = is_role(w) or w in TITLES or w in OFFICES or low[k - 2] in SHORT_TITLES
        if not title and (k == first or not in_role(page, k - 1)):
            break
        k -= 1
    while k < first and opens_predicate(page, k):
        k += 1
    return k


def opens_predicate(page: Page, k: int) -> bool:
    """Whether the first word in front of a name is a verb: "to defeat President X", "rivals now back Mayor X"."""
    low, word = page.low, page.word
    subject = low[k - 1] in BEFORE_VERBS or is_adverb(low[k - 1])
    return subject and low[k] not in FORE and word[k].islower() and is_cap(word[k + 1]) and not is_role(low[k])


def in_role(page: Page, k: int) -> bool:
    """Whether a word may stand inside a role in front of its title noun: no verb, no preposition but a title's "of"."""
    w, before = page.low[k], page.low[k - 1]
    if w in ("of", "and", "for", "on") or w == "to" and before in SENT:
        return is_role(before) or is_body(before) and is_cap(page.word[k - 1])
    if w in ROLE_EDGES or (page.word[k].islower() or k in page.opens) and (w in CUES or is_adverb(w)):
        return False
    if w in TIMES or w[-1] == "s" and page.word[k].islower() and is_cap(page.word[k + 1]):
        return False  # "the countries President X named"
    named = page.word[k][0].isupper() and k not in page.opens  # "Housing Minister"
    return (w in LIVE_ROLES or named or not w.endswith(("ing", "ed"))) and not is_verb(page, k)


def role_behind(page: Page, name: Name) -> Optional[str]:
    """ "X, role, ...", "X, 34, role", "X, who is a role", "X is the role"."""
    low, j = page.low, name.last
    if page.blocks[0].kind == "title" and j < page.blocks[0].last:
        return None  # "as X, Y wage a delegate battle"
    k = j + (low[j] == ",")
    if low[k].isdigit() and low[k + 1] == ",":
        k += 2
    if low[k].isdigit():
        return None  # "According to X, 15 guards left"
    verb = k + (low[k] == "who")
    if verb > k and low[verb] in LEADING:
        return name_text(page, verb, appositive_end(page, verb + 1))  # "X, who heads the committee"
    if low[verb] in ("is", "was") and low[verb + 1] in ARTICLES:
        k = verb + 1
    elif k == j or low[k] in ("and", "or"):
        return None
    if low[k] == "now" and is_several(low[k + 1]):
        return None  # "X, now guides travellers"
    stop = appositive_end(page, k)
    named = k <= verb and low[k] in ("a", "an") or any(map(is_role, low[k:stop][:9]))
    open_ended = low[stop] in FINITE
    before = low[name.first - 1]
    placed = before == "in" and name.first - 1 in page.opens  # "In X, lawmaker Y, who left, said"
    placed |= before in PREPOSITIONS and low[stop] in CUES  # "for some in X, a doctor said"
    return role_text(page, k, stop) if named and not open_ended and not placed else None


def role_apart(page: Page, first: int, last: int) -> Optional[str]:
    """ "The ministry's spokesman, X, said": a role closed by the comma in front of a name."""
    low, comma = page.low, first - 1
    a = page.lines[bisect_left(page.lines, (first,)) - 1][0]
    if low[comma] == "," and low[a] == "as" and low[a + 1] not in ("a", "an") and comma_behind(page, a, first) == comma:
        one = has_single_role(low[a + 1 : comma][:7])  # "As the head of X, Y"
        return role_text(page, a + 1, comma) if one else None
    ended = low[last] in DASHES | {",", ".", ")", "\n"}
    if low[comma] != "," or not ended and low[last] not in CUES:
        return None
    k, n = phrase_start(page, comma, a), page.inside[comma]
    k += 2 if low[k] == "according" else low[k] in CUES  # "says her father, X"
    k = max(page.marks[n - 1].first, comma - 9) if n else k  # "that “the minister of roads, X, met Y”"
    opened = k in page.opens or low[k - 1] in BREAKS or low[k - 1] == "however"
    own = opened and low[k] not in PREPOSITIONS and has_single_role(low[k:comma][:7])
    own = own and not (n and has_verb(page, k, comma))
    for x in range(comma - 2, k - 1, -1):
        near = (
            low[x] in ROLE_OPENERS
            and not (low[x - 1] in ("for", "in", "of") and is_role(low[x - 2]))
            and is_one(head_noun(page, x, comma))
        )
        if ended and near and (not own or low[x - 1] == "and"):
            return role_text(page, x, comma)  # "X met the head of the guard, Y"
    return role_text(page, k, comma) if own else None


def role_told(page: Page, first: int) -> Optional[str]:
    """ "A role named X", "a role, who goes by X": a description that a name is given to."""
    before = page.low[first - 1 - (page.low[first - 1] == ",")]
    if before in ("as", "by", "called", "guerre", "name", "named", "nickname", "nicknamed", "of"):
        for k in range(max(0, first - 16), first):
            m = GOES_BY.match(page.text, page.start[k])
            if m and m.end() == page.start[first] and m["role"][:3] == "of ":
                return page.text[m.start() : m.end("role")]  # "One of the commanders, who goes by X"
            if m and m.end() == page.start[first]:
                role = k + 1, bisect_left(page.start, m.end("role"))
                return m["role"] if is_someone(head_noun(page, *role)) else None
    return None


def appositive_end(page: Page, k: int) -> int:
    """Where a phrase set behind a name ends: at a comma (past an age), a verb, a stop."""
    word, low, x = page.word, page.low, k
    while x < k + 30:
        w = low[x]
        state = name_end(page, x + 1, x + 5) if w == "," and all(map(is_cap, word[k + 1 : x])) else 0
        if state and low[k] in ("a", "an") and low[state] == "," and word[state + 1].islower():
            x = state  # "X, a Dayton, Ohio, native"
        elif w == "who" and told_of_role(page, x, k + 30) > x:
            return told_of_role(page, x, k + 30)  # "X, a guard who fled in May, said"
        elif is_break(page, x) or w in ROLE_STOPS or w in FINITE or x > k and x in page.opens:
            break
        elif w in CUES and CUES[w][1] == "ed" and not low[x - 1].endswith("ly"):  # "a widely noted author"
            break
        x += 1
    return x


def told_of_role(page: Page, who: int, hi: int) -> int:
    """Where a clause ends that tells one of many apart, from its "who" to the mark behind it; 0 where it is none."""
    low = page.low
    if low[who] != "who" or low[who - 1] == ",":
        return 0
    if not (low[who + 1].endswith(("ed", "s")) or has_verb(page, who + 1, min(hi, who + 6))):
        return 0
    end = next((x for x in range(who + 2, min(hi, who + 18)) if is_break(page, x)), hi)
    said = any(low[x] in CUE_FORMS or low[x] in ROLE_STOPS for x in range(who + 1, end))
    return 0 if said or end - who > 16 or page.inside[end] else end


def fullest(page: Page, cast: Cast, name: Name) -> str:
    """The fullest name in the article for one mention: same last word, or an acronym's first word."""
    word, key = page.word, name.key
    fits = [n for n in cast.full.get(key, [])[:SIGHT] if name.words <= n.words]
    own = fold(word[name.first])  # "Abu X" is no fuller name of X, but his father's
    fits = [n for n in fits if page.low[n.first] not in ("abu", "umm") or fold(word[n.first + 1]) != own]
    if name.last - name.first == 1 and name.first >= lead_start(page):  # "Lugina said T. Lugina Radio", "Radio Lugina"
        other = {n for n in fits if n.key in OUTLETS or is_body(n.key) or page.low[n.first] in PLACE_FRONTS}
        fits = [n for n in fits if n.first <= name.first or n not in other]
    sure = [n for n in fits if n.key == key or word[n.last - 1][2:3] == "-"]
    fits = sure or [n for n in fits if not is_role(n.key)]  # surname, else first name; not "IOM Chief of Mission"
    if name.last - name.first == 1 and not sure:  # "Jordan" is no first name where somebody is "in Jordan"
        within = [n for n in cast.last.get(key, [])[:SIGHT] if page.low[n.first - 1] in ("in", "near")]
        fits = [] if len(within) > 1 else fits
    if len(fits) < 2:
        return whole_name(page, (fits or [name])[0])
    title = title_before(page, name)
    titled = [n for n in fits if title and title_before(page, n) == title] or fits  # "Judge X" among two of one surname
    near = next((n for n in reversed(titled) if n.first <= name.first), titled[0])  # two of one surname: the last named
    if near.words <= fits[0].words:
        near = fits[0]  # "Hana de la Cruz" before "De la Cruz"
    given = fold(word[near.first])
    best = max(
        fits,
        key=lambda n: (
            is_same_given(fold(word[n.first]), given),
            n.last - n.first,
            page.end[n.last - 1] - page.start[n.first],
        ),
    )
    return whole_name(page, best)


def is_same_given(a: str, b: str) -> bool:
    """Whether two first names before one surname are one: "Sandra" and "Sandy", "Mohammed" and "Mohamed"."""
    return a == b or min(len(a), len(b)) > 4 and a[:3] == b[:3]


def surname(page: Page, cast: Cast, name: Name) -> str:
    """The last word by which a name is told apart: "Xi" goes with the only Jinping who has it, else its own."""
    keys = {n.key for n in cast.full.get(name.key, [])[:SIGHT]}
    last = keys.pop() if len(keys) == 1 else name.key
    return last if len({n.words for n in cast.full.get(last, [])[:SIGHT] if n.key == last}) == 1 else name.key


def whole_name(page: Page, name: Name) -> str:
    """A name's words, a body's with "of" and "for" behind them."""
    return name_text(page, *(body_bounds(page, name) if is_body(name.key) else name[:2]))


def title_before(page: Page, name: Name) -> str:
    """The title or role right in front of a name, spelled out, or ""."""
    w = page.low[name.first - 1 - (page.low[name.first - 1] == ".")]
    return CALLINGS.get(w, w) if name.first not in page.opens and (w in TITLES or is_one(w)) else ""


@lru_cache
def bearers(page: Page, cast: Cast, key: str) -> list[tuple[Name, str]]:
    """The names with a last word, each with its fullest form."""
    return [(n, fullest(page, cast, n)) for n in cast.last.get(key, [])[:SIGHT]]


@kept
def is_rank(role: str) -> bool:
    """A role that is nothing but a rank, a calling or a verb of leading: another tells more."""
    words = [w.strip(".") for w in fold(role).replace("-", " ").split()]
    rank = not RANKS.isdisjoint(words) and all(w in RANKS or w in SERVICES or is_adjective(w) for w in words)
    return rank or not words or role.partition(" ")[0] in LEADING


def known_role(page: Page, cast: Cast, name: str, key: str) -> Optional[str]:
    """The first role that the article gives a name, kept in `cast.roles`; a rank only where there is no other."""
    if name not in cast.roles:
        role = ""
        for n, full in bearers(page, cast, key):
            if full == name and is_rank(role):
                role = role_near(page, n) or role
        cast.roles[name] = role
    return cast.roles[name] or None


def resolve(page: Page, cast: Cast, phrase: Phrase, history: list[Voice]) -> Voice:
    """The source that a phrase stands for at its place: a name, a pronoun, an acronym or a description."""
    low, history = page.low, history[-40:]
    first, last, role, kind = split_mention(page, cast, phrase)
    if last - first == 1 and (low[first] in STANDINS or is_contracted(low[first])):
        return resolve_pronoun(page, cast, first, history)
    sex = "f" if low[phrase.first] == "her" else "m"
    owned = low[phrase.first] in ("her", "his") and low[last - 1] in HONOURS
    honoured = nearest_person(page, cast, phrase.first, history, sex) if owned else ranked(page, cast, phrase)
    if honoured:
        return honoured._replace(first=phrase.first, last=last)  # "His Excellency", "the DIG"
    head, named = head_noun(page, first, last), GOES_BY.match(page.text, page.start[first])
    if not named and low[last] == ",":
        named = GOES_BY.match(page.text, page.start[last + 1])  # "One survivor, a baker identified only as X, said"
    if kind != "person" and named and (is_someone(head) or low[first] == "one"):
        first = bisect_left(page.start, named.end())
        return resolve(page, cast, Phrase(first, name_end(page, first, first + 6)), history)
    here = role_text(page, *role) if role else None
    bare = drop_article(name_text(page, first + (low[first] == "both" and "and" in low[first:last]), last))
    short = bare.lower()
    if short in cast.acronyms:
        return Voice(cast.acronyms[short], here, first, last, "body", short)
    if last - first == 1 and is_one(short) and first < lead_start(page):
        kind = "group"  # a headline's "Minister: ..."
    if kind == "person":
        mention = Name(first, last, *folded(*page.word[min(first, last - 1) : last]))
        name, key = fullest(page, cast, mention), surname(page, cast, mention)
        known = known_role(page, cast, name, key)
        if here and is_rank(known or ""):
            known = cast.roles[name] = here
        alone = any(map(goes_alone, repeat(page), cast.last.get(key, [])[:SIGHT]))
        kind = "person" if known or alone or gender(page, cast, name, key) else "name"
        if name != bare and not known and any(map(is_body, name.lower().split())):
            kind = "body"  # "Grain" for "Grain Society for All"
        told = head_noun(page, *role) if role and low[role[0]] in ARTICLES else ""
        if is_body(told):
            kind = "body"  # "the militia, X", not "X, of the party's bureau"
        return Voice(name, known, first, last, kind, key)
    bare = spelled_whole(page, cast, first, last) if kind == "body" and not is_body(short) else bare
    joint = find_word(low, ("and",), range(first + 1, min(last, first + 4)))
    both = kind == "group" and 0 < joint and last - joint < 5
    if both and all(map(is_cap, page.word[first:joint] + page.word[joint + 1 : last])):
        parts = [resolve(page, cast, Phrase(*x), history).name for x in ((first, joint), (joint + 1, last))]
        bare = " and ".join(parts)  # "Kolt and Rask" by their full names
    voice = Voice(bare, None, first, last, kind, head)
    lead = lead_start(page)
    owner = name_end(page, first, last) - 1  # "Lugina's premier", "Tel Abyad's mayor"
    owned = low[owner].endswith(POSSESSIVE) and is_one(head) and first < lead + 30
    headed = is_one(head) and first < lead  # "Road is shut, says interior minister"
    if owned or headed or points_back(page, first):
        meant = described(page, cast, voice, history)
        voice = meant._replace(first=first, last=last) if meant else voice
    if voice.kind == "group" and is_one(head) and lead <= first < lead + 60:
        return introduced(page, cast, voice) or voice
    return voice


def goes_alone(page: Page, n: Name) -> bool:
    """Whether a mention stands as a person's does: a surname, behind a title or age, before what people have."""
    aged = page.low[n.first - 1] in TITLES or page.low[n.first - 1].endswith("-year-old")
    return n.last - n.first == 1 or aged or PERSONAL_TAIL.match(page.text, page.end[n.last - 1]) is not None


def spelled_whole(page: Page, cast: Cast, first: int, last: int) -> str:
    """The whole name of what goes by its last word: "The Northern Ledger saw it. The Ledger said"."""
    w = page.word[last - 1]
    if last - first == 2 and page.low[first] == "the" and is_cap(w) and not is_adjective(w.lower()):
        return fullest(page, cast, Name(first + 1, last, *folded(w)))
    return drop_article(name_text(page, first, last))


def points_back(page: Page, first: int) -> bool:
    """Whether a phrase is of somebody told of before: "the guard", "his office", but not "told The Courier"."""
    titled = page.word[first] == "The" and first not in page.opens and is_cap(page.word[first + 1])
    return page.low[first] in ("both", "the", "this", "that", "his", "her", "its") and not titled


def introduced(page: Page, cast: Cast, own: Voice) -> Optional[Voice]:
    """Whom a description in the lead is of: the one named next who speaks and has no role of his own ("an envoy said T.
    Briefing the council, X Y said"); as no news text names a speaker without telling who it is."""
    low, k = page.low, bisect_left(cast.named, (own.last,))
    office = own.head in SENT | OFFICIALS | HEADS | {"official", "representative"}  # no guard, no mother of four
    if not office or not UNNAMED.isdisjoint(low[own.first : own.last + 20]):
        return None
    for n in cast.named[k : k + 9]:
        speaks = low[n.last] in CUES or low[n.first - 1] in CUES and page.inside[n.first - 2]
        speaks = speaks and low[n.first - 1] not in PREPOSITIONS  # "General X in Orva said"
        far = n.first - own.last > 120 or low[n.first] in LANDS or low[n.first - 1] == "the"
        if far or not speaks and low[n.last] != ",":
            continue
        name = fullest(page, cast, n)
        role = known_role(page, cast, name, n.key)
        if role and heads_same(own, role):
            # "its ports chief", "head of the ports"
            return own._replace(name=name, role=role, kind="person", head=n.key)
        if not speaks:
            continue
        if role or is_body(n.key) or n != bearers(page, cast, n.key)[0][0] or len(n.words) < 2:
            return None
        cast.roles[name] = drop_article(own.name)
        return own._replace(name=name, role=cast.roles[name], kind="person", head=n.key)
    return None


def heads_same(own: Voice, role: str) -> bool:
    """Whether a description and a role tell who heads one thing: "its ports chief", "head of the Ports Board",
    "a senior commander", "commander of the coast"."""
    mine, his = content_words(own.name), content_words(role)
    if "senior" in mine and own.head in HEADS & his:
        return True
    return own.head in HEADS and not HEADS.isdisjoint(his) and not (mine - {own.head}).isdisjoint(his - HEADS)


def lead_start(page: Page) -> int:
    """The first word of the text, behind titles and bylines."""
    return next((a for kind, a, _ in page.blocks[:20] if kind == "text"), 0)


def described_person(page: Page, cast: Cast, own: Voice, back: list[Voice], mine: set[str]) -> Optional[Voice]:
    """The one person that a definite description goes back to, by role, wording or topic; `back` is last first."""
    head = own.head
    for voice in back:
        if mine <= content_words(voice.role or ""):
            return voice
    known = called(page, cast, own, mine)
    if known and head not in content_words(known.role or ""):  # "X, a minister, left. A diplomat said. The diplomat"
        same = (v for v in back if v.kind == "group" and v.head == head and mine <= content_words(v.name))
        known = next(same, known)
    worded = None if known else earlier_wording(page, own)
    fuller = (v for v in back if worded and v.kind == "group" and v.name.startswith(worded.name + " "))
    known = known or next(fuller, worded) or topic(page, cast, own, back[::-1])
    if known:
        return known
    if head == "official" and back and not OFFICIALS.isdisjoint(content_words(back[0].role or "")):
        return back[0]  # "X, director of roads, said. The official added"
    if head in ("analyst", "expert") and back and back[0].kind == "person" and is_beside(page, back[0], own.first):
        return back[0]  # "Retired Colonel X said. The security expert added"
    return None


def described(page: Page, cast: Cast, own: Voice, history: list[Voice]) -> Optional[Voice]:
    """The voice or name that a definite description goes back to: by role, by its own earlier wording, by its noun.

    "the ministry" goes to the one that was named, "the source" to its fullest wording.
    """
    head, back, mine = own.head, history[::-1], content_words(own.name)
    if head in HOLDINGS and page.low[own.first] in ("its", "their"):  # "its figures show"
        return next((voice for voice in back if voice.kind == "body" or is_body(voice.head)), None)
    behind, age, ended = page.low[own.last : own.last + 3]
    aged = page.low[own.first] == "the" and behind == "," and age.isdigit() and (ended == "," or ended in CUES)
    if FAMILIAR.search(own.name) or aged and is_someone(head):  # "the widow, 72, said"
        meant = nearest_person(page, cast, own.first, history, told_by(own.name.lower().split()))
        if not meant or meant.kind == "group" and meant.head != head:
            meant = whose(page, cast, own.first) or meant  # "The mayor left. X's house fell, the 71-year-old said"
        if meant and is_one(head) and not meant.role and meant.kind != "group":
            cast.roles[meant.name] = own.name.partition("-year-old ")[2] or own.name
            meant = meant._replace(role=cast.roles[meant.name])
        return meant
    person = described_person(page, cast, own, back, mine) if is_one(head) and not is_body(head) else None
    if person:
        return person
    for voice in back:
        if head == voice.head and mine <= content_words(voice.name):
            return voice
    close = back and head in ("man", "woman") and own.first < back[0].last + 60
    near = back[0] if close and is_beside(page, back[0], own.first) else None
    if near and near.kind in ("name", "person") and gender(page, cast, near.name, near.head) in ("", told_by([head])):
        return near  # "X Y said he would go. The young man added"
    if len(mine) > 1:
        return None
    if head == "sources":  # "two officials and a traveller said. The sources said"
        meant = next((v for v in back if v.kind == "group" and (" and " in v.name or v.head in OFFICIALS)), None)
        if meant:
            return meant
    if head == "source":  # "A member of the council, who asked not to be named, said. The source added"
        told = next((voice for voice in back if voice.kind == "group" and is_one(voice.head)), None)
        return told or next((voice for voice in back[:1] if voice.kind in ("body", "group")), None)
    body = named_body(page, cast, own) if is_body(head) or head in BODY_KINDS else None
    if head in GENERIC:
        meant = None if body else last_body(page, cast, own, history)
        if meant:
            return meant
        for voice in back:
            human = voice.kind == "person" and " " in voice.name
            if not (voice.role or human or voice.kind in ("group", "none")):
                return voice
    body = body or owned_body(page, own)
    return own._replace(name=body, kind="body") if body else None


def owned_body(page: Page, own: Voice) -> Optional[str]:
    """Whose "the army" is, where that was told: "Lugina's army shot at it. The army said"."""
    low = page.low
    if not is_body(own.head) or low[own.first] != "the" or own.last - own.first != 2:
        return None
    for k in range(own.first - 1, max(0, own.first - 600), -1):
        if low[k] == own.head and low[k - 1].endswith(POSSESSIVE) and is_cap(page.word[k - 1]):
            name = name_before(page, k, max(0, k - 9))
            return name_text(page, name[0] if name else k - 1, k + 1)
    return None


def ranked(page: Page, cast: Cast, phrase: Phrase) -> Optional[Voice]:
    """Whose rank in capitals a phrase is: "DIG X Y" or "Superintendent of Police X Y", then "the DIG", "the SP"."""
    rank = page.word[phrase.last - 1]
    if phrase.last - phrase.first != 2 or page.low[phrase.first] != "the" or not rank.isupper() or len(rank) < 2:
        return None
    k = bisect_left(cast.named, (phrase.first,))
    for n in reversed(cast.named[max(0, k - 8) : k]):
        words = page.word[max(0, n.first - 6) : n.first]
        initials = "".join(w[0] for w in words if w[0].isupper())
        if initials.endswith(rank) and any(map(is_role, map(str.lower, words))):
            return resolve(page, cast, Phrase(n.first, n.last), [])
    bearers = (n for n in cast.full.get(fold(rank), [])[:SIGHT] if page.word[n.first] == rank)
    voices = (resolve(page, cast, Phrase(n.first, n.last), []) for n in bearers)
    return next((voice for voice in voices if voice.kind == "person" and voice.role), None)


def whose(page: Page, cast: Cast, at: int) -> Optional[Voice]:
    """The one whose house or field was named in this sentence or one before: "X Y's house", "as long as X Y can
    remember, his family"."""
    a = sentence_at(page, at, 3)[0]
    near = cast.names[bisect_left(cast.names, (a,)) : bisect_left(cast.names, (at,))]
    owners = (
        n
        for n in reversed(near)
        if n.last - n.first > 1
        and (page.low[n.last - 1].endswith(POSSESSIVE) or not {"her", "his"}.isdisjoint(page.low[n.last : n.last + 6]))
    )
    name = next(owners, None)
    return resolve(page, cast, Phrase(name.first, name.last), []) if name else None


def called(page: Page, cast: Cast, own: Voice, mine: set[str]) -> Optional[Voice]:
    """The person whose role has the words of a description, the nearest named before it, else the next.

    Else the only one who was called so before, where nothing speaks against it ("the embattled governor").
    """
    k = bisect_left(cast.named, (own.first,))
    head, kinds = CALLINGS.get(own.head, own.head), WHO_ARE.get(own.head, frozenset())
    nouns = kinds | {own.head, *CALLINGS}
    sole: dict[str, Optional[Voice]] = {}
    lead = lead_start(page)
    for name in cast.named[:k][:-SIGHT:-1] + cast.named[k : k + SIGHT]:
        if nouns.isdisjoint(page.low[max(0, name.first - 24) : name.last + 24]):
            continue
        text = fullest(page, cast, name)
        role = known_role(page, cast, text, name.key)
        told = content_words(f"{role or ''} {title_before(page, name)}")  # "Sheikh X, head of Y", then "the sheikh"
        voice = Voice(text, role, own.first, own.last, "person", name.key)
        more = told <= mine and APART.isdisjoint(mine - told)  # "the terse Lugina senator" for "Lugina senator X"
        behind = name.first < own.first
        fits = (mine <= told or len(mine) == 1 and kinds & told) and behind or more and len(told) > 1
        if fits and (len(mine) > 1 or name.first > own.first - 350):
            return voice
        if head in told and (behind or own.first < lead + 40 and name.first < own.first + 150):
            other = any(is_role(w) or is_adjective(w) for w in mine - told - PARTIES)  # not "the Lugian senator"
            more |= own.first < lead and mine <= told  # a headline's "spokesperson"
            sole.setdefault(text, voice if more and not other else None)
    return next(iter(sole.values())) if len(sole) == 1 else None


def topic(page: Page, cast: Cast, own: Voice, history: list[Voice]) -> Optional[Voice]:
    """Whom the sentences before are about, where nobody else whose role is untold is named there: "the nominee"."""
    k = bisect_left(cast.names, (own.first,))
    if own.head not in STARS or cast.depth > 20:
        return None  # a row without end of "The miner said. The miner said"
    cast.depth += 1
    voice = nearest_person(page, cast, own.first, history, "")
    cast.depth -= 1
    kin = FAMILIAR.match(voice.role) if voice and voice.role else None  # "The farmer said. X, a father of seven,"
    if not voice or voice.kind not in ("name", "person") or voice.role and not kin:
        return None
    if voice.last - voice.first > 1 and voice.first >= sentence_at(page, own.first)[0] and voice.last < own.first:
        return None  # "X Y said that the miner had assured him"
    for name in cast.names[max(0, k - 40) : k]:
        full = fullest(page, cast, name)
        told = known_role(page, cast, full, name.key) or not gender(page, cast, full, name.key)
        if not told and " " in full and full != voice.name:
            return None
    cast.roles[voice.name] = own.name
    return voice._replace(role=own.name)


def last_body(page: Page, cast: Cast, own: Voice, history: list[Voice]) -> Optional[Voice]:
    """The body that the sentence before is about: "Border Watch, a monitor, counted 5 strikes. The group said"."""
    if cast.depth > 20:
        return None
    cast.depth += 1
    near = (voice for voice, _ in heard(page, cast, own.first, history, 2) if is_beside(page, voice, own.first))
    body = next((voice for voice in near if voice.kind == "body"), None)
    cast.depth -= 1
    return body


# What stands before a place and before nobody, and first words of towns and lands; acts_beside reads them.
PLACED_AT = listed("around at in inside near outside")
TOWNS = LANDS | listed("beit camp deir fort kafr mount port ras san tal tel tell wadi")

# How many names are looked through for a description or an outlet: far more than an article has,
# and a bound for the endless one.
SIGHT = 200


def earlier_wording(page: Page, own: Voice) -> Optional[Voice]:
    """The fuller wording of "the leader" where it was brought in: "a leader in the ... faction"."""
    low = page.low
    for k in range(own.first - 1, max(3, own.first - 3000), -1):
        first = find_word(low, ("a", "an"), range(k - 3, k), k) if low[k] == own.head else k
        if first < k:
            ends = (x for x in range(k + 1, k + 12) if is_adverb(low[x]) or low[x] in CUES)
            last = min(phrase_end(page, k, k + 12), next(ends, k + 12))  # "a source at the gate also tells"
            text = drop_article(name_text(page, first, last))
            same = last - first > 2 and head_noun(page, first, last) == own.head
            if same and content_words(own.name) <= content_words(text):
                return own._replace(name=text, kind="group")
    return None


def content_words(text: str) -> set[str]:
    """The words of a name or role that tell it apart, folded, short titles spelled out."""
    return {CALLINGS.get(w, w) for w in (fold(w).rstrip(".") for w in text.split())} - SMALL_WORDS


def named_body(page: Page, cast: Cast, own: Voice) -> Optional[str]:
    """The body named before a bare noun that it goes back to: by its own word, by the noun set beside it."""
    low, head, loose = page.low, own.head, None
    k = bisect_left(cast.names, (own.first,))
    for name in reversed(cast.names[max(0, k - SIGHT + 1) : k]):
        a, b = body_bounds(page, name)
        if low[a - 1] in ("for", "of") and is_body(low[a - 2]) and is_cap(page.word[a - 2]):
            continue  # "Miners" of "the Network for Miners, a charity"
        verb = b + 3 * (low[b] == "(" and low[b + 2] == ")")  # "the Lugina Forces (LF) denied it. The group"
        acts = name.first > own.first - 99 and a - (low[a - 1] == "the") in page.opens and page.word[verb].islower()
        # "Grain for All, the charity that", not "in X, the army said"
        beside = low[b] == "," and head in low[b + 2 : b + 6] and CUE_FORMS.isdisjoint(low[b + 1 : b + 7])
        parted = own.first < b + 6 and low[a - 1] in PREPOSITIONS  # "In X, the army, led by Y, said"
        parted |= not page.opens.isdisjoint(range(b + 1, b + 6))  # "Telma, 20 May", and below it "The ministry said"
        beside = beside and not parted and low[b + 1] not in ("who", "whose")  # "X, who heads the council"
        beside |= low[a - 1] == head and page.word[a - 1].islower()  # "the charity X"
        own_word = head in low[a:b] and (b - a > 1 or a >= page.blocks[0].last)  # not the "Court" of a headline
        text = name_text(page, a, b)
        text = cast.acronyms.get(text.lower(), text)
        noun = find_word(low, (head,), range(b, b + 3)) if low[own.first] in ARTICLES else -1
        shaped = page.word[b - 1].partition("-")[2].islower()  # "an Ost-based agency"
        if noun >= b and not shaped and all(map(is_attribute, low[b:noun])):
            return name_text(page, a, noun + 1)  # "the Coast Union border agency"
        worded, group = any(map(is_body, text.lower().split())), head == "group"
        about = acts and head in BODY_KINDS and " " in text and resolve(page, cast, Phrase(a, b), []).kind != "person"
        if beside or own_word:
            return text
        if worded and head in GENERIC and not group or about and (worded or not group):
            loose = loose or text  # unless one farther back has the word
    return loose


def is_attribute(low: str) -> bool:
    """Whether a word may stand between a name and its noun: "refugee", not "told the"."""
    return low.isalpha() and low not in NOT_VERBS and low not in CONJUNCTIONS and low not in CUES and not is_finite(low)


def body_bounds(page: Page, name: Name) -> Stretch:
    """A body's whole name over "of" and "for": Ministry of Water."""
    word, low, (a, b, *_) = page.word, page.low, name
    while low[b] in ("of", "for") and is_cap(word[b + 1]):
        b = name_end(page, b + 1, b + 9)
    if b > name.last and low[b] == "and" and is_cap(word[b + 1]) and name_end(page, b + 1, b + 9) == b + 2:
        b += 2  # "the Ministry of Trade and Industry"
    return a, b


@lru_cache
def gender(page: Page, cast: Cast, name: str, key: str) -> str:
    """ "f", "m" or "" as role nouns and titles tell of a name, else the pronouns behind its mentions."""
    low, told = page.low, ""
    nouns = set(map(fold, (known_role(page, cast, name, key) or "").split())) - {"abu", "umm"}  # "mayor of Umm Qasr"
    nouns.add(fold(name.partition(" ")[0]))
    seen = bearers(page, cast, key)
    shared = len(set(map(itemgetter(1), seen))) > 1
    for n, full in seen:
        if full == name and (n.last - n.first > 1 or not shared):  # else nobody knows which of that surname
            nouns.add(low[n.first - 1 - (low[n.first - 1] == ".")])
            nouns |= {low[n.first - 2]} if low[n.first - 1] == "," and low[n.first - 3] in OWNERS else set()
            nouns |= {low[n.last + 2]} if low[n.last] == "," and low[n.last + 1] in ("a", "an") else set()
            told += told_behind(page, n)
    return told_by(nouns) or (max("fm", key=told.count) if told.count("f") != told.count("m") else "")


def told_by(nouns: Iterable[str]) -> str:
    """ "f", "m" or "" as nouns and titles tell."""
    bare = {noun.removesuffix("-in-law") for noun in nouns}
    return ("m" if FEMALE.isdisjoint(bare) else "f") if not (FEMALE | MALE).isdisjoint(bare) else ""


def told_behind(page: Page, n: Name) -> str:
    """The gender of the pronoun behind a name, where nobody else is named in between."""
    low = page.low
    if low[n.last - 1].endswith(POSSESSIVE) and any(map(is_someone, low[n.last : n.last + 3])):
        return ""  # "X's eldest son has left. He"
    for k in range(n.last, n.last + 24):
        w = low[k]
        if page.inside[k]:
            continue
        if w in GENDERS and (w not in PERSONAL or w == "her" and is_someone(low[k + 1])):
            return "" if low[k - 1] == "," and low[k + 1] in CUES else GENDERS[w]  # "X will leave, she said"
        if w in ENDERS:
            if low[n.last] in PASSIVES or not begins(page, role_start(page, n.first)):
                break  # but "X left. Yet she", "X left. “T,” she"; not "Erbil was quiet. “T,” he"
        elif is_cap(page.word[k]) and k > n.last + 1 and w not in LEADS and w not in DAYS:
            x = next(x for x in range(k, n.last, -1) if x == n.last + 1 or not is_cap(page.word[x - 1]))
            if low[x - 1] not in PREPOSITIONS and low[x - 1] not in ("tells", "told"):
                break
    return ""


def begins(page: Page, k: int) -> bool:
    """Whether a sentence begins at word k, but for what is fronted: "On Monday, X left"."""
    a = sentence_at(page, k)[0]
    return k in page.opens or page.low[k - 1] == "," and is_fronted(page, a) and comma_behind(page, a, k) == k - 1


def resolve_owner(page: Page, cast: Cast, at: int, history: list[Voice]) -> Optional[Voice]:
    """his, her, its, their: the subject of the sentence where it fits, else None."""
    subject = main_subject(page, sentence_at(page, at)[0], at)
    if subject and subject.last <= at and page.low[subject.first] != "others":
        voice = resolve(page, cast, subject, history)
        sex = GENDERS.get(OWNED[page.low[at]], "")
        person = voice.kind == "person" or is_someone(voice.head)
        if voice.kind != "none" and person == (sex != "") and gender(page, cast, voice.name, voice.head) in ("", sex):
            return voice._replace(first=at, last=at + 1)
    return None


def resolve_pronoun(page: Page, cast: Cast, at: int, history: list[Voice]) -> Voice:
    """he, she, it, they: the last voice or subject that fits; with none the pronoun keeps itself."""
    owned = resolve_owner(page, cast, at, history) if page.low[at] in OWNERS else None
    if owned:
        return owned
    word = re.split("['’]", page.word[at])[0]
    w = OWNED.get(word.lower(), word.lower())
    best = None
    own = relative_name(page, at) if w in ("he", "she") else None
    if own:
        return resolve(page, cast, own, [])._replace(first=at, last=at + 1)
    if w in GENDERS or w == "who":
        best = nearest_person(page, cast, at, history, GENDERS.get(w, ""))
    elif w in ("it", "they"):
        own = relative_body(page, at) if w == "it" else None
        if own:
            return resolve(page, cast, own, [])._replace(first=at, last=at + 1)
        last = history[-1] if w == "they" and history and page.low[at + 1].startswith(("add", "continue")) else None
        if last and last.kind == "group" and is_one(last.head) and last.first >= sentence_at(page, at, 4)[0]:
            return last._replace(first=at, last=at + 1)  # "A spokesperson said. They added"
        groups = any(v.kind == "group" and v.head[-1] == "s" and v.head not in DOCUMENTS for v in history[-4:])
        a = sentence_at(page, at, 1)[0] if groups and page.inside[at - 1] else 0
        for voice, spoke in heard(page, cast, at, history[-4:], 3):
            if not spoke and voice.last <= a or voice.first > at:
                # "The experts said. Men were beaten. One drowned. “T,” they said", "over what it called “T,” Y said"
                continue
            parted = not spoke and page.low[at - 1] == "," and voice.first >= sentence_at(page, at)[0]
            if parted and not is_role(voice.head):
                continue  # "Five posts will be built, they said"
            dumb = voice.kind == "group" and not spoke and not is_body(voice.head) and voice.head not in DOCUMENTS
            if w == "it" and dumb:
                continue  # "An exchange of fire broke out, it added"
            many = voice.kind == "group" and (voice.head[-1] == "s" or " and " in voice.name)
            many |= voice.head in PLURALS - {"data"}  # "Police said. They"
            one = voice.kind == "person" or voice.kind != "body" and is_someone(voice.head) and not is_body(voice.head)
            if not one and (many == (w == "they") or voice.head == "police"):
                best = voice
                break
    return best._replace(first=at, last=at + 1) if best else Voice(word, None, at, at + 1, "none", w)


def relative_name(page: Page, at: int) -> Optional[Phrase]:
    """The name in whose relative clause "he" or "she" stands: "X, who promised to end what he called “...”"."""
    a = sentence_at(page, at)[0]
    low = page.low
    who = find_word(low, ("who",), range(at - 2, max(a, at - 16), -1))
    who = at - 2 if low[at - 2 : at] == ["in", "which"] else who  # "an address by X, in which he said"
    name = name_before(page, who - (low[who - 1] == ","), a) if who > a else None
    alone = (
        name and not any(map(is_cap, page.word[who:at])) and (low[who] != "in" or low[name[0] - 1] in ("by", "from"))
    )
    return Phrase(*name) if name and alone else None


def relative_body(page: Page, at: int) -> Optional[Phrase]:
    """The body in whose relative clause "it" stands: "the X Society, a charity that shows what it calls “...”"."""
    low, a = page.low, sentence_at(page, at)[0]
    who = find_word(low, ("that", "which"), range(at - 2, max(a, at - 9), -1))
    phrase = relative_subject(page, who, a) if who > a else None
    if not phrase or not is_body(head_noun(page, phrase.first, phrase.last)):
        return None
    return phrase


def called_so(page: Page, name: str, history: list[Voice]) -> str:
    """ "f", "m" or "" as a pronoun tells that went to this name before."""
    words = (page.low[v.first] for v in reversed(history) if v.name == name and v.last - v.first == 1)
    return next((GENDERS[w] for w in words if w in GENDERS), "")


def nearest_person(
    page: Page, cast: Cast, at: int, history: list[Voice], sex: str, speaker: str = ""
) -> Optional[Voice]:
    """The person for "he" or "she" at word `at`: the nearest voice or subject whose gender the text tells,
    else the nearest."""
    unknown = named = acts = last = None
    subject = main_subject(page, sentence_at(page, at)[0], at)
    if subject and is_told_of(page, subject, at) and page.low[subject.first] not in PRONOUNS:
        speaker = resolve(page, cast, subject, history).name
    for voice, spoke in heard(page, cast, at, history, 7):
        if voice.name == speaker:
            continue
        if spoke and voice.kind == "name":
            named = named or voice  # somebody who spoke, though nothing tells that it is a person
        elif voice.kind == "name" and " " in voice.name and is_human(page, voice.last, at, sex):
            acts = acts or voice  # goes before nobody but the unnamed
            between = range(voice.last, min(at, voice.last + 60))
            alone = not any(is_cap(page.word[k]) and k not in page.opens and not page.inside[k] for k in between)
            if page.low[at] == "the" or alone and not named and sex in (GENDERS.get(page.low[k]) for k in between):
                return voice  # "X shares a tent. “T,” the mother of six said", "X waited. Her boy slept. “T,” she said"
        if voice.kind == "name" and not spoke and not named and acts_beside(page, cast, voice, at):
            return voice  # "X Y is not reassured. “T,” she says", whoever was "she" before
        a = sentence_at(page, at)[0]
        opened = at == a or page.low[a] == page.low[at] or page.low[at - 1] == ","
        opened = opened or page.inside[at - 1] > 0 and page.low[voice.first] != "the"
        fits = told_of(page, voice) and {sex, told_by([voice.head])} != {"f", "m"}
        if not spoke and opened and fits and voice.last in range(*sentence_at(page, at, 1)):
            return voice  # "A guard gave a higher figure. He said"
        if voice.kind != "person" and not (spoke and is_someone(voice.head)):
            continue
        sure = gender(page, cast, voice.name, voice.head)
        told = sure or called_so(page, voice.name, history)  # "X said. “T,” she said. Y waved. “T,” he said"
        last = last or (voice if told and not sure else None)
        within = voice.first >= a and page.low[at - 1] == ","  # "X Y will leave, she said", as somebody else may
        new = page.low[voice.last] == "," and page.low[voice.last + 1] in ("a", "an")  # "Her neighbour X, a fisherman,"
        full = voice.role and (new or voice.last - voice.first > 1) and not within
        if told:
            if sex in ("", told):
                near = named and " " in named.name and page.text.count("\n", page.start[named.last], page.start[at]) < 3
                return named if named and near else voice  # "X Y said T. “T,” she said", whoever was "she" before
        elif spoke or full and page.text.count("\n", page.start[voice.last], page.start[at]) < 3:
            # "X Y, the mayor, waved. He said", whoever spoke before
            return unknown or named or voice.kind != "person" and acts or voice
        elif page.low[at] == "the":
            return voice  # "For X, who fled, it matters. “T,” the 29-year-old said"
        else:
            unknown = unknown or voice
    return unknown or named or acts or last


def is_beside(page: Page, voice: Voice, at: int) -> bool:
    """Whether somebody of a whole name spoke in the paragraph of "she", whoever she was before: "X Y said T. She"."""
    return " " in voice.name and "\n" not in page.text[page.start[voice.last] : page.start[at]]


def is_told_of(page: Page, subject: Phrase, at: int) -> bool:
    """Whether a subject is broken off for who speaks of it: "The mayor, she said, ..."."""
    return subject.last + 1 == at and page.low[subject.last] == ","


def told_of(page: Page, voice: Voice) -> bool:
    """Whether a subject is one unnamed person: "A guard", "the driver"."""
    return voice.kind == "group" and is_someone(voice.head) and page.low[voice.first] in ARTICLES | OWNERS


def is_human(page: Page, last: int, at: int, sex: str) -> bool:
    """Whether a name that ends before `last` is no town's as what follows tells: "his", "she", "the 34-year-old"."""
    words = page.low[last : min(at, last + 60)]
    return page.low[at] not in GENDERS or sex in map(GENDERS.get, words) or sex == "m" and "his" in words


def acts_beside(page: Page, cast: Cast, voice: Voice, at: int) -> bool:
    """Whether a whole name, never a place's or body's, is the subject of the sentence before “T,” she said."""
    goes_on = page.low[at + 1].startswith(("add", "continue"))  # of whoever spoke last
    if goes_on or not is_beside(page, voice, at) or not page.inside[at - 1] or page.low[voice.first] in TOWNS:
        return False
    placed = (page.low[n.first - 1] in PLACED_AT for n, full in bearers(page, cast, voice.head) if full == voice.name)
    return voice.last in range(*sentence_at(page, at, 1)) and not any(placed) and page.low[voice.first - 1] != "the"


def heard(page: Page, cast: Cast, at: int, history: list[Voice], sight: int) -> Iterator[tuple[Voice, bool]]:
    """Who may be meant at word `at`, the nearest first: the voices (True), and the subjects of the last sentences."""
    voices = history[:]
    s = bisect_left(page.sentences, (at + 1,))
    for a, b in reversed(page.sentences[max(0, s - sight) : s]):
        while voices and voices[-1].first >= a:
            yield voices.pop(), True
        subject = opening_name(page, cast, a) or shown_name(page, cast, a, b) or main_subject(page, a, min(b, at))
        joined = joined_name(page, cast, a, min(b, at))
        if subject and page.low[subject.first] == "it" and joined:
            subject = joined  # "It is dawn and X Y opens the gate"
        if not subject or subject.last > at or page.low[subject.first] in PRONOUNS | {"others"}:
            continue  # it would ask without end
        opened = page.low[subject.first] in DETERMINERS
        if not (opened and FAMILIAR.search(own_text(page, subject.first, subject.last))):  # it would ask in turn
            yield resolve(page, cast, subject, history), False
        if joined and joined.first != subject.first:
            yield resolve(page, cast, joined, history), False
        if b <= at < b + 60 and not page.text.count("\n", page.start[b - 1], page.start[at]):
            yield from ((voice, False) for voice in beheld(page, cast, a, b))
    while voices:
        yield voices.pop(), True


def beheld(page: Page, cast: Cast, a: int, b: int) -> Iterator[Voice]:
    """Those whom a sentence names with gender or age, subject or not: "Guards followed X, a nurse, as she left"."""
    k = bisect_left(cast.names, (a,))
    for name in cast.names[k : k + 5]:
        if name.last <= b and name.last - name.first > 1:
            voice = resolve(page, cast, Phrase(name.first, name.last), [])
            told = voice.role and gender(page, cast, voice.name, voice.head)
            if told or PERSONAL_TAIL.match(page.text, page.end[name.last - 1]):
                yield voice


def opening_name(page: Page, cast: Cast, a: int) -> Optional[Phrase]:
    """The known name that opens a sentence, whatever verb is behind it: "Mrs X shrugs"."""
    fronted, k = is_fronted(page, a), bisect_left(cast.names, (a,))
    for name in cast.names[k : k + 1 + 5 * fronted]:
        w, first = page.word[name.last], role_start(page, name.first)
        first -= page.low[first - 1].endswith("-year-old")
        verb = w.endswith(("ed", "s")) and not is_role(w) and w not in NAME_STOPS
        ahead = page.low[a] == "for" and first == a + 1 and page.low[name.last] == ","  # "For X, who fled, it matters"
        if ahead or verb and (first == a or fronted and page.low[first - 1] == "," and first < a + 40):
            return Phrase(first, name.last)  # "Mrs X shrugs", "When the shells fall, X counts"
        timed = a < first < a + 5 and page.low[first - 1].removesuffix("s") in TIMES
        if timed and (verb or is_finite(page.low[name.last])):
            return Phrase(first, name.last)  # "For 11 days X has slept", "Every night X sits"
    return None


def shown_name(page: Page, cast: Cast, a: int, b: int) -> Optional[Phrase]:
    """The name that a sentence brings in behind its verb: "Among them is X", "It was here that X"."""
    low, k = page.low, bisect_left(cast.names, (a,))
    for name in cast.names[k : k + 3]:
        before = low[role_start(page, name.first) - 1]
        shown = is_fronted(page, a) and before in SHOWING or low[a] == "it" and before == "that"
        if shown and name.last <= b and name.last - name.first > 1:
            return Phrase(name.first, name.last)
    return None


def joined_name(page: Page, cast: Cast, first: int, b: int) -> Optional[Phrase]:
    """The name that does something in a clause joined to another: "The road is shut, so X Y opens her shop late"."""
    low, k = page.low, bisect_left(cast.names, (first,))
    for name in cast.names[k : k + 3]:
        verb = name.last + is_adverb(low[name.last])
        acts = is_verb(page, verb) or low[verb][-1] == "s" and low[verb + 1] in TAKEN
        if low[name.first - 1] in CONJUNCTIONS and acts and verb < b and name.last - name.first > 1:
            return Phrase(name.first, name.last)
    return None


def own_text(page: Page, first: int, last: int) -> str:
    """Words [first, last) as they stand, without a possessive ending."""
    text = page.text[page.start[first] : page.end[last - 1]]
    return text.removesuffix("'s").removesuffix("’s") or text


def span(page: Page, first: int, last: int) -> Span:
    """Words [first, last) with their offsets."""
    a, b = page.start[first], page.end[last - 1]
    return Span(page.text[a:b], a, b)


def mention(page: Page, first: int, last: int) -> Span:
    """The same without a possessive ending."""
    a, text = page.start[first], own_text(page, first, last)
    return Span(text, a, a + len(text))


def read_speech(page: Page, cast: Cast, attributions: list[Attribution], *before: Voice) -> list[Speech]:
    """The attributions with their sources, each resolved with those before it in sight."""
    out, history = list[Speech](), [*before]
    for subject, cue, to, when, contents, first, last in attributions:
        voice = resolve(page, cast, subject, history)
        history.append(voice)
        source = Source(voice.name, voice.role, mention(page, voice.first, max(voice.last, subject.who)))
        hearer = addressee(page, cast, to, history) if to else None
        day = own_text(page, *when) if when else None
        out.append(Speech(source, span(page, *cue), hearer, day, contents, first, last, voice))
    return out


def addressee(page: Page, cast: Cast, to: Stretch, history: list[Voice]) -> str:
    """The addressee's fullest name without role."""
    first, last = to
    sex = GENDERS.get(page.low[first])
    if sex and last - first == 1:
        best = nearest_person(page, cast, first, history[-40:], sex, history[-1].name)
        return best.name if best else page.word[first]
    name = resolve(page, cast, Phrase(first, last), history).name
    if name == history[-1].name and OURS.fullmatch(page.low[last - 1]):
        return page.word[last - 1]  # “T,” X told the agency.
    return drop_article(name.strip(' /"“”«»‘’'))  # "told / LNA / that", calling on “the parties”


# ---------------------------------------------------------------- quotes


def find_quotes(page: Page, cast: Cast, speech: list[Speech]) -> list[Quote]:
    """The marked words that somebody says, each with the attribution that covers or carries it."""
    out = transcript(page, cast)
    turned = {q.start for q in out}
    owners: dict[int, Speech] = {}
    for s in speech:
        for a, b in s.contents:
            owners.update(dict.fromkeys(page.inside[a:b], s))
    starts, firsts = [b.first for b in page.blocks], [s.first for s in speech]
    voices, speech = [s.voice for s in speech if s.voice], [*speech, NOBODY]
    carried, heard = NOBODY, -1
    for n, m in enumerate(page.marks, 1):
        k, x = bisect_right(starts, m.open) - 1, bisect_left(firsts, m.open)
        floor, heard_by = page.blocks[k - 1].first, voices[max(0, x - 12) : x]
        near = Near(page.blocks[k], floor, speech[x - 1], speech[x], heard_by, carried, k - heard)
        own = read_mark(page, cast, m, near, owners.get(n) and innermost(page, cast, m, owners[n]))
        if own and page.start[m.first] not in turned:
            out.append(Quote(*span(page, m.first, m.last), own.source, own.cue, own.to, own.when))
            if own.source:
                carried, heard = owners.get(n, own), k  # “T1,” she said, is whose the next marks are
    told = [(own, own.text.lower()) for own in out if own.source][:300]  # more would take time with the square of them
    return [echoed(page, q, told) for q in run_on(page, sorted(out, key=lambda q: q.start))]


def run_on(page: Page, quotes: list[Quote]) -> list[Quote]:
    """Quotes of a paragraph that runs on into the next with the source which that one tells."""
    ends = {page.end[m.last - 1] for m in page.marks if m.last == m.after}
    firsts = {page.start[block.first + 1] for block in page.blocks if block.first + 1 < block.last}
    for n in range(len(quotes) - 2, -1, -1):
        own, later = quotes[n : n + 2]
        if not own.source and own.end in ends and later.start in firsts:
            quotes[n] = own._replace(source=later.source)
    return quotes


def echoed(page: Page, q: Quote, told: list[tuple[Quote, str]]) -> Quote:
    """A headline's quote with the source that the same words have in the text."""
    if q.source or q.start > page.start[lead_start(page)] and " " not in q.text:
        return q
    words = q.text.rstrip(",.").lower()
    return q._replace(source=next((own.source for own, text in told if words in text), None))


def read_mark(page: Page, cast: Cast, m: Mark, near: Near, own: Optional[Speech]) -> Optional[Speech]:
    """Who says marked words, NOBODY where the text does not tell, None where they are no quote; `own` covers them."""
    if (
        near.block.kind == "aside"
        or page.word[m.first].isupper()
        and TURN.match(page.text, page.start[m.first], page.end[m.last - 1])
    ):
        return None
    if near.block.kind != "text":
        return headline(page, cast, m, near.block)
    sentence = is_sentence(page, m)
    if not own and m.open == near.block.first and m.after == near.block.last and m.last - m.first < 9:
        if page.low[m.last - 1] not in ENDED | {":"} and m.last - m.first > 1:
            return NOBODY  # a subhead between marks
    late = own and own.cue and own.cue.start > page.start[m.open] and not is_verb(page, m.first)
    if not own and sentence:
        if m.open == near.block.first and all_titled(page, m.first, m.last):
            return None  # a subhead between marks
        own = signature(page, m) or carry(page, cast, m, near)
    elif own and own.voice and own.voice.kind == "body" and page.low[own.voice.last] in HOLDINGS:
        return None  # "the “safe zone” cost many lives, according to Lugian estimates"
    elif not own or late and not sentence:
        said = near.last.last <= m.open - 2 and near.last.first >= sentence_at(page, m.open)[0]
        if not own and page.low[m.open - 2 : m.open] == [",", "but"] and said and near.last.source:
            return near.last._replace(contents=())  # "T1, said X, but “T2”"
        own = opinion(page, cast, m, near.voices) or own  # "X slammed the “...” plan, the Post reported"
        own = own or confided(page, cast, m, near.voices)
    return own if own and not is_name(page, m, own) else None


def innermost(page: Page, cast: Cast, m: Mark, own: Speech) -> Speech:
    """Whose words marked words are that reported speech holds: "X said that Y had told him T"."""
    for k, hi in own.contents:
        for i in range((m.open if m.open < hi else k) - 1, max(k, m.open - 60) - 1, -1):
            cue = read_cue(page, i)
            what = "what" in page.low[max(k, i - 6) : i]  # "what ministers call “T”"
            if cue and (cue.form == "ed" or what and "u" in cue.codes) and not page.inside[i]:
                lead = Phrase(*own.contents[0]) if i == k else None  # "The guard, X said, answered T"
                found = leading(page, cue, k, k, m.after, lead) or opined(page, cue, m)
                if not found:
                    continue
                named = (lead or found.to) and page.low[found.subject.first] not in PRONOUNS
                if named or page.low[found.subject.outer - 1] in ("what", "which"):
                    inner = main_subject(page, k, i) if page.low[found.subject.first] in GENDERS else None
                    voices = [*filter(None, [own.voice]), *([resolve(page, cast, inner, [])] if inner else [])]
                    # "X said the guard owes what he calls “T”"
                    return read_speech(page, cast, [found], *voices)[0]
    return own


def opined(page: Page, cue: Cue, m: Mark) -> Optional[Attribution]:
    """ "the raid, which the mayor called “T”", "in what officials described as “T”"."""
    subject = subject_before(page, cue.first, max(0, cue.first - 20)) if "u" in cue.codes else None
    if not subject or page.low[subject.outer - 1] not in ("what", "which") or m.open - cue.last > 3:
        return None
    return attribute(page, subject, cue, Tail(None, None, m.open), [(m.first, m.last)], m.first, m.last)


def is_sentence(page: Page, m: Mark) -> bool:
    """Marked words that are a sentence by themselves: a capital, three words and a stop,
    or at the edge of a sentence."""
    low, size, capital = page.low, m.last - m.first, page.word[m.first][0].isupper()
    ends = low[m.last - 1] in ENDED
    if size < 3 or m.open not in page.opens:
        return size >= 3 and capital and ends and low[m.open - 1] in ":,—–"
    return capital or ends and size > 6


def is_name(page: Page, m: Mark, own: Speech) -> bool:
    """Marked words inside reported speech that nobody says: nicknames, titles of works, so-called names."""
    word, low = page.word, page.low
    before = low[m.open - 1]
    if (
        before in NAMINGS
        or "only" == low[m.open - 2]
        and before == "as"
        or m.last - m.first == 1
        and word[m.first].isupper()
        and before not in ("a", "an", "as")
    ):
        return True  # nicknamed “...”, a car of “LGF”
    if m.last - m.first <= 3 and is_cap(word[m.open - 1]) and is_cap(word[m.after]):
        return True  # Ali "Abu Nar" Hassan
    if m.last - m.first == 1 and is_cap(word[m.first]) and is_several(before):
        return True  # the guards “Rangers”
    alone = any(a >= m.open and b <= m.after for a, b in own.contents)
    named = not alone and before != ":" and m.last - m.first > 1
    return named and low[m.last - 1] not in ENDERS and all_titled(page, m.first, m.last)


def spoken(
    page: Page,
    cast: Cast,
    subject: Phrase,
    voices: list[Voice],
    cue: Optional[Stretch] = None,
    when: Optional[Stretch] = None,
) -> Speech:
    """What a phrase says beside marked words, resolved behind the voices before it, without contents of its own."""
    voice = resolve(page, cast, subject, voices)
    source = Source(voice.name, voice.role, mention(page, voice.first, voice.last))
    return Speech(source, span(page, *cue) if cue else None, None, span(page, *when).text if when else None)


# Words of whoever speaks of himself or his own; confided reads them.
FIRST_PERSON = listed("i me my our ours us we")


def opinion(page: Page, cast: Cast, m: Mark, voices: list[Voice]) -> Optional[Speech]:
    """A fragment behind a verb of judgement: called the plan “...”, accused X of “...”."""
    word, low, lead = page.word, page.low, page.low[m.open - 1]
    if (
        m.last - m.first < 2
        and lead not in DETERMINERS
        and lead not in ("as", "them")
        or all_titled(page, m.first, m.last)
    ):
        return None
    a = sentence_at(page, m.open)[0]
    verbs = SAYINGS if m.last - m.first > 2 else OPINIONS
    for i in range(m.open - 1, max(a, m.open - 25), -1):
        if word[i] not in verbs or low[i - 1] in DETERMINERS:
            continue
        cue = Cue(i, i + 1 + (low[i + 1] in ("to", "as")), "c", "ing" if low[i].endswith("ing") else "ed")
        passive = cue.form == "ed" and low[i - 1] in PASSIVES
        if passive and low[i + 1] != "by":
            continue  # "was called “...”"
        which = find_word(low, ("which",), range(i - 2, max(a, i - 20), -1))
        own = subject_before(page, i, which + 1) if which > 0 else None  # "the raid, which X, the mayor, called “...”"
        subject = own or find_subject(page, cue, a, a, said_before(page, a, i)) or main_subject(page, a, i)
        if passive:
            subject = Phrase(i + 2, phrase_end(page, i + 2, m.open), outer=i + 2)  # "was hailed by X as “...”"
        if subject:
            when = find_day(low, range(i + 1, m.open)) or fronted_day(page, a, subject) or subject.when
            return spoken(page, cast, subject, voices, cue[:2], when)
    return None


def confided(page: Page, cast: Cast, m: Mark, voices: list[Voice]) -> Optional[Speech]:
    """Words in the first person that no verb brings in: "X put it off until spring, “when we can see the road.”"."""
    if m.last - m.first < 4 or FIRST_PERSON.isdisjoint(page.low[m.first : m.last]) or all_titled(page, m.first, m.last):
        return None
    subject = main_subject(page, sentence_at(page, m.open)[0], m.open)
    speaks = subject and page.low[subject.first] != "it" and not page.word[subject.last - 1].isupper()
    speaks = speaks and page.low[m.last - 1] in ENDED
    return spoken(page, cast, subject, voices) if subject and speaks else None


def said_before(page: Page, a: int, i: int) -> Optional[Phrase]:
    """The speaker behind an inverted cue in front of word i: “T1,” said X, calling it “T2”."""
    for x in range(i - 1, max(a, i - 30), -1):
        if page.low[x] in CUES and page.inside[x - 1] and page.low[x - 2] in ENDED:
            return subject_after(page, x + 1, i)
        told = CUES.get(page.low[x], ".")[-1] in ("ed", "s") and page.low[i - 1] == ","
        own = subject_before(page, x, a) if told else None
        if own and page.low[own.outer - 1] == "," and own.last > own.first:
            return own  # "T1, X said on Monday, blaming “T2”"
    return None


def sentence_at(page: Page, i: int, back: int = 0) -> Stretch:
    """The sentence that word i stands in, or one of those before it."""
    if not page.sentences:
        return 0, len(page.inside)  # a headline alone
    return page.sentences[max(0, bisect_right(page.sentences, (i, len(page.inside))) - 1 - back)]


def signature(page: Page, m: Mark) -> Optional[Speech]:
    """“...” – Name: the name that signs marked words, on their line or on the next."""
    sign = SIGNED.match(page.text, page.end[m.after - 1])
    if not sign:
        return None
    first, last = sign.span("name")
    name = sign["name"][:-1] if re.search(r"[a-z]{3}\.$", sign["name"]) else sign["name"]
    return Speech(Source(name, None, Span(name, first, first + len(name))))


def carry(page: Page, cast: Cast, m: Mark, near: Near) -> Speech:
    """The attribution of a marked sentence that has none of its own: shared within its paragraph, else carried on."""
    block, floor, last, behind, voices, carried, gap = near
    opens = m.open == block.first
    own = lead_in(page, cast, m, voices)
    a, b = sentence_at(page, m.open, 1)
    newer = last.source and a <= last.first < b <= m.open and not any(page.inside[a:b])
    if not own and gap == 0 and newer and carried.source and last.source != carried.source:
        return last._replace(contents=())  # “T1,” X said. Y said T2. “T3.”
    if not own and gap == 0 and page.low[m.last - 1] == ",":
        own = follow_up(page, cast, m, voices)  # “T1,” X said. “T2,” Y shrugged.
        own = own if own and own.cue else None
    if own or gap == 0:
        return own or carried
    if opens and last.last == block.first and not last.contents:
        return last  # "X continued:" and the next paragraph
    own = follow_up(page, cast, m, voices)
    if not own and m.after <= behind.first < block.last:
        return behind  # “T1.” Then this. “T2,” X said.
    own = own or last_subject(page, cast, m, near)
    if own or not opens:
        return own or NOBODY
    return Speech(carried.source if gap == 1 else last.source if last.first >= floor else None)


def follow_up(page: Page, cast: Cast, m: Mark, voices: list[Voice]) -> Optional[Speech]:
    """ "“T,” X shrugged", "“T,” mused X": the subject of what follows marked words in their sentence,
    its verb the cue."""
    low, k, hi = page.low, m.after, min(m.after + 40, sentence_at(page, m.open)[1])
    verb = low[k].endswith("ed") or low[k][-1] == "s"
    inverted_past = page.word[k] == low[k] and verb and is_cap(page.word[k + 1])
    subject = subject_after(page, k + 1, hi) if inverted_past else main_subject(page, k, hi)
    if not subject:
        return None
    last = k if inverted_past else subject.last
    cue = low[last].endswith(("ed", "s"))
    return spoken(page, cast, subject, voices, (last, last + 1) if cue else None)


def lead_in(page: Page, cast: Cast, m: Mark, voices: list[Voice]) -> Optional[Speech]:
    """ "X cut in: “T”": the subject of the verb nearest before marked words in their sentence,
    the last verb the cue."""
    low, k, a = page.low, m.open - 2, sentence_at(page, m.open)[0]
    asked = low[k] in ("asked", "told") and low[k - 1 - is_adverb(low[k - 1])] in PASSIVES
    if asked:
        return NOBODY  # "X was asked, “T”"
    name = name_before(page, k + 1, a) if low[k + 1] == ":" else None
    if name and low[name[0] - 1] in DASHES:
        return spoken(page, cast, Phrase(*name), voices)  # "The count is in - X Y: “T”"
    ahead = range(k, max(a, k - 40), -1)
    verbs = (x for x in ahead if low[x].endswith("ed") and low[x - 1] not in DETERMINERS or is_verb(page, x))
    subjects = filter(None, (subject_before(page, x, a) for x in verbs))
    subject = next(subjects, None) or main_subject(page, a, k + 1)
    if not subject:
        return None
    cue = low[k] in CUES or low[k].endswith("ed")
    return spoken(page, cast, subject, voices, (k, k + 1) if cue else None)


def last_subject(page: Page, cast: Cast, m: Mark, near: Near) -> Optional[Speech]:
    """The speaker or subject of the sentence right before, in the same paragraph,
    or in the one before that ends in a colon."""
    a, b = sentence_at(page, m.open, 1)
    floor = near.floor if page.low[b - 1] == ":" else near.block.first
    if not floor <= a < m.open:
        return None
    if near.last.first >= a:
        return Speech(near.last.source)
    subject = main_subject(page, a, b)
    return spoken(page, cast, subject, near.voices) if subject else None


def headline(page: Page, cast: Cast, m: Mark, block: Block) -> Optional[Speech]:
    """A quote in a headline: X: “T”, X: this is “T”, “T,” says X, else without source;
    short marked words are so-called."""
    low, lead = page.low, m.open - 1
    colon = lead if low[lead] == ":" else find_word(low, (":",), range(block.first, block.first + 7), m.open)
    ahead = colon == lead or colon < lead and m.last - m.first > 1
    plain = low[colon - 1] in page.word[:3000] and not is_role(low[colon - 1]) and not is_body(low[colon - 1])
    topic = find_word(low, ("on",), range(block.first + 1, lead)) if plain and low[lead] == ":" else 0
    ahead = ahead and not plain  # not "Lugina - Border: “T”"
    if topic > 0:
        colon, lead, ahead = topic, topic, True  # "X on Border Trade: “T”"
    name = name_before(page, colon, block.first) if ahead else None
    subject, cue = Phrase(*name) if name else None, None
    if low[m.after] in CUES:
        subject, cue = subject_after(page, m.after + 1, block.last), (m.after, m.after + 1)
    telling = next((x for x in range(m.after + 1, min(block.last, m.after + 5)) if low[x] in TELLS), 0)
    if telling and low[m.last - 1] == "," and low[m.after] not in PRONOUNS:
        subject, cue = Phrase(m.after, telling), (telling, telling + 1)  # “T,” spokesperson tells X
    source = spoken(page, cast, subject, [], cue) if subject else None
    if source and telling and low[telling] == "tells":
        source = source._replace(to=name_text(page, telling + 1, addressee_end(page, telling + 1, block.last)))
    called = is_role(low[colon - 1])  # "Minister: wall ready “by May”"
    if source and source.source and (cue or colon == lead or called or source.source.role or " " in source.source.name):
        return source
    told = m.last - m.first >= 5 or m.open == block.first and low[m.after] == ":"  # "‘We had to run’: a town waits"
    return blamed(page, cast, m, block) or (NOBODY if told else None)


def blamed(page: Page, cast: Cast, m: Mark, block: Block) -> Optional[Speech]:
    """A fragment in a headline behind its verb or before its source: X slams “t”, pass is “t”, X says, “t” – X."""
    word, low, lo, hi = page.word, page.low, block.first, block.last
    lo += word[lo] == "*"
    if word[m.first][0].isupper() and m.open > lo and not all_titled(page, lo, hi):
        return None  # "Operation “Shield” ends, X says"
    i = next((k for k in range(m.open - 1, max(lo, m.open - 6), -1) if low[k] in HEADED or low[k] in BREAKS), hi)
    subject = subject_before(page, i, lo) if low[i] in HEADED and low[i - 1] != "to" else None
    if subject and low[i - 1] == "," and subject.outer == lo:  # "Minister inspects border, says wall is “done”"
        x = next((x for x in range(lo, i) if is_role(low[x])), i - 2)
        subject = Phrase(lo, x + 1) if x < i - 2 else subject
    if subject:
        return spoken(page, cast, subject, [], (i, i + 1))
    k = next((k for k in range(hi - 2, max(m.after - 1, hi - 8), -1) if low[k] in EDGES), hi)
    first, last = k + 1 + (low[k + 1] in SAYS), hi - (low[hi - 1] in SAYS)
    cue = (first - 1, first) if low[first - 1] in SAYS else (last, last + 1) if last < hi else None
    if cue or low[k] != "," and first + 3 >= last and (is_cap(word[last - 1]) or is_role(low[last - 1])):
        return spoken(page, cast, Phrase(first, last), [], cue) if first < last else None
    return None


def turns(page: Page) -> Iterator[tuple[Block, int, Optional[re.Match[str]]]]:
    """Each block with its first word and the label of the turn it opens, if it does.

    A label in capitals is one; so are others where one comes twice or an answer follows a question, and half of
    what they open is talk, but for a word that comes once behind them all: "Note: ...".
    """
    rows, names, talk = [], Counter[str](), 0
    for block in page.blocks:
        first = min(block.first + (page.word[block.first] in MARKS), block.last - 1)
        label = ":" in page.low[first : first + 30] or page.low[first] in ("a", "q")
        label = label and block.kind != "aside"
        m = TURN.match(page.text, page.start[first], page.end[block.last - 1]) if label else None
        head = m["name"].split()[-1] if m else ""
        ended = page.low[block.last - 1] in ENDERS | CLOSERS or block.last - first > 14  # not "BUY NOW: A bag"
        loud = head.isupper() and head not in ("A", "Q") and ended
        if m and not loud and block.kind != "title":
            names[head] += 1
            talk += 1 if not TALK.isdisjoint(page.low[first : block.last]) else -1
        rows.append((block, first, m, head, loud))
    pairs = (
        len(names) > ("A" not in names)
        and len(names) < sum(names.values()) > 2
        or sum(is_asker(head) for head in names) > 1
    )
    often = [first for _, first, _, head, _ in rows if names[head] > 1 or is_asker(head)]
    short = {head for *_, head, loud in rows if loud and len(head) < 5}
    for block, first, m, head, loud in rows:
        loud = loud or m is not None and initials(m["name"].split()) in short  # "Ali Kolt: T", then "AK: T"
        soft = pairs and talk >= 0 and names[head] and often and often[0] <= first <= often[-1]
        yield block, first, m if loud or soft else None


def initials(words: Iterable[str]) -> str:
    """The first letters of a name's words."""
    return "".join(w[0] for w in words)


def is_asker(head: str) -> bool:
    """The label of whoever asks and answers, or of a role ("Question", "Spokesperson")."""
    return head in ASKING or is_role(head.lower())


def speaker(page: Page, cast: Cast, m: re.Match[str], label: Phrase) -> Source:
    """Whom the label of a turn names; "Deputy Spokesperson" is whoever is called so."""
    role, mine = drop_article(m["name"]), content_words(m["name"])
    if not is_asker(role.split()[-1]):
        short = (n for n in cast.named if role.isupper() and initials(page.word[n.first : n.last]) == role)
        whole = next((Phrase(n.first, n.last) for n in short if n.last - n.first > 1), label)  # "AK" for "Ali Kolt"
        voice = resolve(page, cast, whole, [])._replace(first=label.first, last=label.last)
        return Source(voice.name, voice.role, mention(page, voice.first, voice.last))
    comma = bisect_left(page.start, page.text.find(f", {role}", 0, 20000))
    name = name_before(page, comma, max(0, comma - 9)) if page.low[comma] == "," else None  # "X, Deputy Spokesperson"
    voice = Voice(role, None, *label[:2], "group", role.split()[-1].lower())
    voice = resolve(page, cast, Phrase(*name), []) if name else mine and called(page, cast, voice, mine) or voice
    return Source(voice.name, voice.role or (role if name else None), Span(m["name"], *m.span("name")))


def transcript(page: Page, cast: Cast) -> list[Quote]:
    """Turns of a transcript ("PENCE: ..."), where two or more paragraphs are turns."""
    start, out, waiting = page.start, list[Quote](), list[Quote]()
    own: Optional[Source] = None
    known: dict[str, tuple[int, Source]] = {}  # a label's first place, and whom it names
    for block, first, m in turns(page):
        if m:
            label = Phrase(first, bisect_left(start, m.end("name")))
            at, own = known.get(m["name"]) or known.setdefault(m["name"], (m.start(), speaker(page, cast, m, label)))
            text, *ends = own.mention
            own = own._replace(mention=Span(text, *(x - at + m.start() for x in ends)))
            a = bisect_left(start, m.end())
            out += [*waiting, Quote(*span(page, a, block.last), own, None, None, None)]
            waiting = []
        elif own and block.kind == "text" and page.word[first].isalnum():  # a turn's next paragraph
            if own.name == "A" and page.low[block.last - 1] == "?":
                continue  # a question without a label
            waiting.append(Quote(*span(page, first, block.last), own, None, None, None))
    return out if len(out) > 1 else []


# ---------------------------------------------------------------- claims


def find_claims(page: Page, speech: list[Speech], quotes: list[Quote]) -> list[Claim]:
    """Reported claims, and what the sentences of the text blocks state in the article's own voice."""
    quoted, start = set[int](), page.start
    for q in quotes:  # the first word of a quote, every word of a turn without marks
        k = bisect_left(start, q.start)
        quoted.update(range(k, k + 1 if page.inside[k] else bisect_left(start, q.end)))
    contents = [(stretch, s) for s in speech for stretch in s.contents]
    out = [
        Claim(*span(page, a, b), "reported", s.source, s.cue, s.to, s.when)
        for (a, b), s in contents
        if not all(page.inside[a:b]) and (page.inside[a] or a not in quoted)
    ]
    return sorted(out + stated_claims(page, speech, quoted), key=lambda c: (c.start, c.end))


def stated_claims(page: Page, speech: list[Speech], quoted: set[int]) -> list[Claim]:
    """What each sentence asserts outside attributions and quotes."""
    out: list[Claim] = []
    bounds = [sum(s.contents, (s.first, s.last)) for s in speech if s.last > s.first]
    told = sorted((min(b), max(b)) for b in bounds)
    for a, b in page.sentences:
        cuts = told[bisect_left(told, (a, 0)) : bisect_left(told, (b, 0))]
        for first, last in [*cuts, (b, b)]:
            own = stated_bounds(page, a, first, TORN if first < b else DANGLING)
            if is_stated(page, *own, b, quoted, bool(cuts)):
                out.append(Claim(*span(page, *own), "stated"))
            a = max(a, last)
    return out


def stated_bounds(page: Page, first: int, last: int, loose: frozenset[str]) -> Stretch:
    """What may be stated of words [first, last): without what joins it to what was cut off, or its first adverb."""
    low, a = page.low, first
    first, last = content_bounds(page, first, last)
    if low[first] == "(" and low[last - 1] == ")" or low[first] == "(" and ")" not in low[first:last]:
        first, last = content_bounds(page, first + 1, last - (low[last - 1] == ")"))  # "(X lives in Y. She left.)"
    first += 2 * (low[first + 1] == "after" and page.word[first] in SPELLS)  # "X said T, days after Y left"
    first -= first > a and page.word[first - 1] == "That"  # "That state has recorded"
    # "X left, and later | said T"
    last -= loose is TORN and low[last - 2] in ("and", "but") and is_adverb(low[last - 1])
    while last > first and low[last - 1] in loose and page.word[last - 1] == low[last - 1]:  # not "in May"
        last -= 1
    if loose is TORN and low[last] in ("after", "before") and f"{low[last - 1].removesuffix('s')}s" in SPELLS:
        last -= 1
        counted = A.union(COUNTS, SIZERS, ("just", "less", "more", "only"))
        while last > first and (low[last - 1] in counted or low[last - 1][0].isdigit()):
            last -= 1  # "His remarks came just two days after Y said"
    if loose is TORN and low[first] in CONCEDED and is_clause(page, first + 1, last):
        return first + 1, last  # "While the road is shut, guards say T"
    behind = loose is DANGLING and first == a + 1 and low[a] == "," and comma_behind(page, first, last) >= last
    told = behind and low[first] in ("after", "as", "while")
    pushed = low[first] != "after" and any(is_predicate(page, k) for k in range(first + 2, last))
    if told and (pushed or is_clause(page, first + 1, last)):
        return first + 1, last  # "X said T, as two men were hurt", "X said T, as shelling pushed many to the gate"
    comma = find_word(low, (",",), range(last - 2, max(first, last - 6), -1))
    if loose is TORN and comma > first and low[comma + 1] in ("a", "an") and not has_verb(page, comma + 1, last):
        last = comma  # "Each gets a tent, a help | aid workers say has come late"
    return first + 2 * (low[first + 1] == "," and low[first] in CONNECTIVES), last  # "However, the road ..."


def is_stated(page: Page, first: int, last: int, end: int, quoted: set[int], part: bool) -> bool:
    """Whether words of the sentence that ends at `end` assert something that can be checked;
    `part` where it reports too."""
    low, inside, stop = page.low, page.inside, page.low[end - 1]
    if low[first : first + 2] == ["not", "everyone"] and last - first < 9:
        return False  # "Not everyone is convinced."
    if low[first].startswith("here") and "what" in low[first + 1 : first + 4]:
        return False  # "Here is what we know", "Here's what to know"
    # "Nine posts were shut, as follows:"
    listing = stop == ":" and last - first > 9 and low[end] in DASHES | {"•", "*"}
    if last - first < 3 + part or stop in "?:" and not listing or inside[first] == inside[last - 1] != 0:
        return False
    if part and low[first].removesuffix("s") in COMMENTS:
        return False  # "X said T, claims Y could not confirm"
    if low[first] == "whether" and not is_clause(page, comma_behind(page, first, last) + 1, last):
        return False  # but "Whether X wins or not, the party will stay"
    held = quoted and quoted.intersection(range(first, last))
    if held and (part or any(not inside[k] or is_sentence(page, page.marks[inside[k] - 1]) for k in held)):
        return False  # "X shrugged: “T.”"
    opened = first in page.opens
    behind = low[first - 1] in ("as", "while")  # "X said T, as fighting pushed many to the gate"
    while part and not behind and first < last and (is_fronted(page, first) or low[first] in PREPOSITIONS):
        first = comma_behind(page, first, last) + 1 if opened else last  # "On Monday, after it, X left, saying T"
    loose = low[first] in ("a", "an") and not (opened and tells(page, first, last))  # "A guard, asked about it, said"
    if part and (last - first < 3 or loose or low[last - 1] in ALWAYS or "quoted" in low[last - 6 : last]):
        return False  # "When asked about it, X said: “T”"
    joined = first in page.opens and low[last] == "," and low[last + 1] in CONCEDED | {"and", "but"}
    joined |= first in page.opens and low[last] == "and" and CUES.get(low[last + 1], ".")[-1] == "s"  # "and says T"
    whole = (
        (joined or not part) and last - first > 4 and ":" not in low[first:last] and (stop in ENDERS or inside[end - 1])
    )
    return bool(whole) or low[first] in PRONOUNS or any(is_predicate(page, k) for k in range(first, last))


def tells(page: Page, first: int, last: int) -> bool:
    """Whether a sentence's beginning has a verb of its own: "A bridge fell, and", not "A guard who left was quoted"."""
    low = page.low
    bare = find_word(low, ("who", "which"), range(first, last - 3), last - 3)
    own = low[last - 1] not in CUES and "quoted" not in low[first:last]
    calls = (CUES.get(low[k], ".")[-1] == "s" and low[k - 1] not in NOT_VERBS for k in range(first + 1, bare))
    return own and (has_verb(page, first, bare) or any(calls))  # "A draft calls for a truce, and"


def is_predicate(page: Page, k: int) -> bool:
    """A verb of no relative clause; besides the sure ones -s behind no plural, -ed before no agent."""
    w, before, behind = page.low[k], page.low[k - 1], page.low[k + 1]
    if before in RELATIVES:
        return False  # "a man who left"
    if is_verb(page, k) or w in CUES:
        return True  # "and demanded a debate"
    if before in UNVERBED or not page.word[k].islower():
        return False
    if w[-1] == "s":
        aside = any(page.low[x] == "," and not page.inside[x] for x in range(max(0, k - 12), k - 1))
        closed = before == "," and aside  # "The crop, a small one, pays for it", not "“T,” said X, tears in her eyes"
        taken = behind in TAKEN and behind != "." or behind[0].isdigit() or behind in COUNTS
        return (closed or before[-1] not in "s,") and taken  # "Lugina disputes the route", "the party holds 81 seats"
    return w.endswith("ed")  # "Lugina lashed out"


# ---------------------------------------------------------------- figures


Number = Union[int, float]
Numeral = tuple[Number, int, int, str]  # a number alone, where it ends, the word that scales it, "ratio" or "time"
NOWHERE = range(0)  # no word numbers
EDGE = ["\n"] * 16  # before and behind each sentence: no test of a neighbour fails


class Sentence(NamedTuple):
    """The words of one sentence between EDGEs, in the whole text, and its amounts by their first word."""

    text: str
    word: list[str]
    low: list[str]
    start: list[int]
    end: list[int]
    amounts: "dict[int, Amount]"


class Amount(NamedTuple):
    """A number with its modifiers and its unit as read off the page; `first` and `after` are word numbers."""

    start: int
    end: int
    value: Number
    unit: Optional[str]
    bound: str
    scale: int
    first: int
    after: int
    before: str  # the word before it
    high: Optional[Number] = None  # of a range


def find_figures(text: str, words: Words, sentences: list[Stretch]) -> list[Figure]:
    """Numbers with what they measure, in text order, `source` still None."""
    low, size, figures = words.low, len(EDGE), list[Figure]()
    halves = ["and", "a", "half"]  # "an hour and a half"
    spelled = {i for i in words.key if low[i] in OPENERS}
    spelled = {i for i in spelled if low[i] not in A or low[i - 1] in SIZERS or low[i + 2 : i + 5] == halves}
    hot = sorted(spelled.union([i for i in words.odd if opens_amount(low[i])]))
    page, near, far = text + "\n" * size, [-1] * size, [len(text) + size] * size
    for a, b in sentences:
        here = hot[bisect_left(hot, a) : bisect_left(hot, b)]
        if here:
            a += low[a] in MARKS and MARKS.isdisjoint(low[a + 1 : a + 6])  # “Costs rose by 5%,” not “Samar,” 27
            start, end = [*near, *words.start[a:b], *far], [*near, *words.end[a:b], *far]
            s = Sentence(page, [*EDGE, *words.word[a:b], *EDGE], [*EDGE, *low[a:b], *EDGE], start, end, {})
            amounts = read_amounts(s, [i - a + size for i in here])
            figures += measure_amounts(s, join_amounts(s, amounts))
    figures = [f._replace(of=taken_up(text, f, figures[k - 1])) if k else f for k, f in enumerate(figures)]
    return in_pounds(text, figures)


def in_pounds(text: str, figures: list[Figure]) -> list[Figure]:
    """The figures with the pounds that are money in the article's own kind of it: "9,500 pounds", "Syrian pounds"."""
    purse = next((f.unit for f in figures if f.unit and f.unit.endswith(" pound") and f.unit[0].isupper()), None)
    out: list[Figure] = []
    for f in figures:
        name, rate = (f.unit or "").partition("/")[::2]
        last = out[-1].unit if out else None
        if purse and is_money(text, f):
            f = f._replace(unit=f"{purse}/{rate}" if rate else purse)
        elif name == "lb" and f.text[-1].isdigit() and last and last.endswith(f"pound/{rate}" if rate else "pound"):
            f = f._replace(unit=last)  # "at 9,500 pounds per liter, up from 6,000"
        out.append(f)
    return out


def taken_up(text: str, f: Figure, last: Figure) -> Optional[str]:
    """What a figure is of, for a bare count that opens a sentence or is "of them" what the last one is of:
    "600 refugees stayed. Dozens have left", "They hid 30 pieces. She says 20 of them are old"."""
    bare = not f.unit and not last.unit and last.of and is_plural_noun(last.of.split()[-1])
    opens = not f.of and OPENS.search(text, max(0, f.start - 16), f.start) and AUXILIARY.match(text, f.end)
    return last.of if bare and (opens or f.of == "them") and f.start < last.end + 300 else f.of


def is_money(text: str, f: Figure) -> bool:
    """ "60,000 pounds" where the article counts in "Syrian pounds"; not "50-pound sacks", "300 pounds of copper"."""
    weight = text.startswith(" of", f.end) or "weigh" in text[max(0, f.start - 20) : f.start]
    return (f.unit or "").partition("/")[0] in ("lb", "pound") and " pounds" in f.text and not weight


@kept
def opens_amount(low: str) -> bool:
    """Number words and compounds of them ("three-meter-high"), digits, codes with digits ("USD10m")."""
    return low.partition("-")[0] in OPENERS or HOT.match(low) is not None


def past(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Where the match at `at` ends, `at` where there is none."""
    found = pattern.match(text, at)
    return found.end() if found else at


def read_amounts(s: Sentence, hot: list[int]) -> list[Amount]:
    """The amounts of one sentence, without years, dates, labels and the like; `hot` are the words that may open one."""
    text, amounts, done = s.text, list[Amount](), 0
    for i in hot:
        at = max(s.start[i], done)
        while at < s.end[i] and (at == s.start[i] or text[at].isdigit()):
            done = past(NO_FIGURE, text, at)
            if done == at:
                amount = read_amount(s, i, at)
                done = amount.end if amount else s.end[i]
                amounts += [amount] if amount and not is_label(s, amount, i) else []
            at = past(DASHED, text, done)  # "10-15", 5'10
    return amounts


def read_amount(s: Sentence, i: int, at: int) -> Optional[Amount]:
    """The amount at offset `at` in word i, with what stands before it and behind it."""
    text, own = s.text, at == s.start[i]
    first, unit, minus = read_prefix(s, i)
    coded = CODED.match(text, at)
    if coded:  # "USD10m", "minus-5", not "MiG29"
        sign = currency(coded[0], text, coded.end())
        unit = sign or PREFIXED.get(text[at - 1] + coded[0], unit)  # "$US5", "$A5"
        minus, at = coded[0] == "minus-", coded.end()
    digits = text[at].isnumeric()
    dot = digits and text[at - 2 : at] == " ."  # ".22 calibre"
    found = read_digits(text, at - dot, bool(unit)) if digits else read_words(s, i, at)
    if not found or found[0] > 1e300 or coded and not unit and not minus:
        return None  # "one hundred twenty one hundred twenty ..." is no number that a program reads
    value, end, scale, ratio = found
    # "0.5 of 1 percent", "half of 1 percent"
    tenth = OF_PERCENT.match(text, end) if not unit and ratio != "time" else None
    unit, ratio, end = ("%", "", tenth.end()) if tenth else (unit, ratio, end)
    plus, end = read_more(text, end)  # "300-plus miles"
    if unit or ratio:
        rated, end = read_rates(text, past(COUNTRY, text, end), unit or "time")
        unit = ratio or rated  # "$5 a barrel", "twice a week"
    else:
        over = 3 * text.startswith(" of ", end)  # "hundreds of miles"
        coin = COIN.match(text, end)  # "90 tulgs ($2)", "9 mln tulgs (about $2)"
        none = (coin["unit"], coin.end()) if coin else (None, end)
        unit, end = read_unit(text, end + over, digits) or none
        shared = AMONG.match(text, end) if unit else None
        if shared and unit:  # "40 litres of water a day"
            unit = read_rates(text, shared.end(), unit)[0]
        half = AND_PART.match(text, end)
        if half and unit:  # "a month and a half"
            value, end = value + 1 / PARTS[half["part"]], half.end()
    if UNENDED.match(text, end):
        return None  # "5G", "737s", "1.2.3", "401(k)"
    more, end = read_more(text, end)  # "90 km or more"
    first, bound = find_bound(s, first - dot)
    after = bisect_left(s.start, end, i)
    plural = value == 1 or text[end - 1] == "s"  # not "an over three-hour talk"
    free = s.low[first - 1] in HANDED or not unit and value < 13 and s.low[first + 1] in COUNTS  # "over four towns"
    over = s.low[first] == "over" and (free or plural and is_during(s, first, after, unit))
    if over or free and s.low[first] == "around" and s.low[first - 1] in CIRCLING:  # "a rope around two of them"
        first, bound = first + 1, MODIFIERS.get(" ".join(s.low[first + 1 : i]), ">" if s.low[i] in ORDERS else "=")
    start, value, bound = s.start[first] if own else at, tidy(-value if minus else value), more or plus or bound
    if s.text.endswith(PEAKS, 0, start):  # "fell to a two-year low of 4%"
        first = next((k for k in range(first - 2, first - 7, -1) if s.low[k - 1] in ("from", "to")), first)
    return Amount(start, end, value, unit, bound, scale, first, after, s.low[first - 1])


def tidy(value: Number) -> Number:
    """The value without a product's last wrong digit ("1.1 million"), a whole one as int; a third keeps all digits."""
    if isinstance(value, int):
        return value  # all its digits
    short = float(f"{value:.12g}")
    value = short if abs(value - short) < 1e-14 * abs(short) else value
    return int(value) if value == int(value) else value


def read_prefix(s: Sentence, i: int) -> tuple[int, Optional[str], bool]:
    """Where the amount of number i begins, the currency before it, whether it is negative."""
    unit, minus = None, False
    while not s.word[i - 1].islower() or s.low[i - 1] == "minus":  # "-US$", "$-"
        word, both = s.word[i - 1], s.word[i - 2] + s.word[i - 1]
        if MINUS.match(s.text, s.start[i]):
            i, minus = i - 1, True
        elif both in PREFIXED:  # "Rs. 500", "HK$300", "US $5"
            i, unit = i - 2, PREFIXED[both]
        elif sign := currency(word, s.text, s.start[i]):
            i, unit = i - 1, sign
        else:
            break
    return i, unit, minus


def currency(word: str, text: str, at: int) -> Optional[str]:
    """The currency that a sign or letters before the sum at offset `at` stand for."""
    return PREFIXED.get(word) or (LOCAL.get(word) if word in LOCAL and LARGE.match(text, at) else None)


def read_more(text: str, at: int) -> tuple[str, int]:
    """The bound that a modifier behind a number sets, and where that ends."""
    found = BOUND_AFTER.match(text, at)
    return (BOUNDS[found.lastgroup or ""], found.end()) if found else ("", at)


def find_bound(s: Sentence, i: int) -> tuple[int, str]:
    """Where the modifiers before word i begin, and the bound that they set; of several the outer one wins."""
    low, word = s.low, s.low[i].partition("-")[0]
    bound, size = ">" if word in ORDERS else "=", 4
    if word in MULTIPLIERS and low[i - 1] in VAGUE:  # "a few hundred"
        i, bound = i - 1, ">"
    i -= low[i - 1] in A and (word in MULTIPLIERS or word in PARTS or "-in-" in low[i])  # "a hundred", "a quarter-mile"
    paid = low[i - 4] == "of" or low[i - 4].startswith(
        ("charg", "cost", "earn", "give", "net", "offer", "paid", "pay", "sen")
    )
    # "up to about", "pay them up to", not "takes us up to", "some as young as"
    while size and low[i] != "as" and (low[i - 1] != "to" or low[i - 3] not in LIFTED | RISING or paid):
        if low[i - 1] == "about" and low[i - 2] in TOPICAL:
            break  # "we know about 40 men"
        size = next((n for n in (4, 3, 2, 1) if " ".join(low[i - n : i]) in MODIFIERS), 0)
        i, bound = i - size, MODIFIERS.get(" ".join(low[i - size : i]), bound)
    if low[i - 1] in EXCEEDED:
        bound = "<" if low[i - 2].endswith(("never", "not", "n't", "n’t")) else ">"  # "never exceeded 90"
    return i, bound


def is_during(s: Sentence, i: int, after: int, unit: Optional[str]) -> bool:
    """Whether "over" at word i tells when, not how long: "rose over two years", "killed 20 men over two years"."""
    low, k = s.low, i - 1
    if unit not in PERIODS or low[after] in OFFSET:  # "over two years ago"
        return False
    while low[k].endswith("ly"):
        k -= 1
    if low[k] in (",", "\n") or low[k] == "that" and low[k - 1] in TELLING:
        return low[after] == ","
    if low[k] in MULTIPLIERS or low[k][0] in ")%0123456789":  # "spent $5 million over two years"
        return True
    if low[k] in MOVED or low[k - 1] in PASSIVES and (is_past(low[k]) or low[k] in PARTICIPLES):
        return True
    named = low[k] not in FUNCTION and low[k][0].isalnum()
    return named and not looks_finite(s, k) and LASTING.isdisjoint(low[i - 8 : i])


def read_digits(text: str, at: int, money: bool) -> Optional[Numeral]:
    """A number in digits with what multiplies it: "1,234.5", "2 1/2", "5.4bn", "3 hundred thousand"."""
    found = DIGITS.match(text, at)
    if not found:
        return None
    mixed, over, under, whole, part, vulgar, power = found.groups()
    share = int(over) / int(under) if over else unicodedata.numeric(vulgar.strip()) if vulgar else 0
    if not (mixed or whole or part):
        return finish_part(text, share, found.end())
    value: Number = int("0" + "".join(filter(str.isdecimal, mixed or whole)))
    if part:
        value = float(f"{value}.{part[1:]}")
    value += share
    if power:
        value = float(f"{value}e{power.translate(RAISED)}")
    return read_rest(text, value, found.end(), 1, money)


def read_words(s: Sentence, i: int, at: int) -> Optional[Numeral]:
    """A number in words, by its first word."""
    text, low, end = s.text, s.low, s.end[i]
    word, _, rest = low[i].partition("-")
    if rest[:3] == "in-" and rest[3:] in COUNTS:  # "a one-in-six chance"
        return COUNTS.get(word, 0) / COUNTS[rest[3:]], end, 1, "ratio"
    if word in A:  # "more than a decade"
        if low[i - 2] in COMPARED or low[i - 3] in ("%", "cent", "percent"):  # "5% more than a year ago"
            return None
        return (1, end, 1, "") if read_unit(text, end, False) else None
    if word in ORDERS:  # "dozens", "tens of thousands": the least that it can be
        if word == "scores" and low[i + 1] != "of":
            return None  # "test scores"
        more = ORDER.match(text, end)
        value, end = (ORDERS[more["second"].lower()], more.end()) if more else (1, end)
        return ORDERS[word] * value, end, 1, ""
    if word in COUNTS or word in MULTIPLIERS and (low[i - 1] in LEADERS or low[i - 1] in VAGUE):
        return read_count(text, at)  # "a few hundred", "a hundred and five", "the million"
    return read_part(s, i, at) if word in PARTS else read_multiple(s, i) if low[i] in MULTIPLES else None


def read_count(text: str, at: int) -> Numeral:
    """ "two hundred and five thousand": the words under a thousand add up to a group that the next one multiplies."""
    total, group, factor, last, end = 0, 0, 1, 0, at
    found = COUNTED.match(text, at)
    while found and total + group < 1e18:  # no number in words is longer
        word, joint = found["word"].lower(), found["joint"]
        more, count = MULTIPLIERS.get(word, 0), COUNTS.get(word, 100)
        fits = more and not joint or count < 100 and (factor or last > 19 and count < 10 and not joint)
        if not fits:
            break
        factor, last, end = more, count, found.end()
        group = (group or 1) * factor if factor else group + count
        if factor > 100:
            total, group = total + group, 0
        found = COUNTED.match(text, end)
    value, part = total + group, PART.match(text, end)
    if part and value < PARTS[part["part"].lower()]:  # "two-thirds"
        return finish_part(text, value / PARTS[part["part"].lower()], part.end())
    return read_rest(text, value, end, factor or 1)


def read_rest(text: str, value: Number, end: int, scale: int, money: bool = False) -> Numeral:
    """A number with what may follow it: "three and a half million"."""
    half = AND_PART.match(text, end)
    if half:
        value, end = value + COUNTS.get(half["over"], 1) / PARTS[half["part"]], half.end()
    factor, end = read_scale(text, end, money)
    return value * factor, end, scale * factor, ""


def read_scale(text: str, at: int, money: bool = False) -> Stretch:
    """What multiplies the number that ends here, and where that ends."""
    scale = 1
    for _ in range(3):  # "hundred thousand"
        found = SCALE.match(text, at)
        if not found:
            break
        word, letters = found["word"], money or LETTER.match(text, at)  # "$5 b", "5k"
        factor = MULTIPLIERS.get(word.lower()) or letters and LETTERS.get(word)
        if not factor:
            break
        scale, at = scale * factor, found.end()
    return scale, at


def finish_part(text: str, value: float, end: int) -> Numeral:
    """A part of a scale or a unit ("half a million", "a quarter of a mile"), else a ratio."""
    at = past(OF_A, text, end)
    scale, after = read_scale(text, at)
    if scale > 1:
        return value * scale, after, scale, ""
    return (value, at, 1, "") if read_unit(text, at, False) else (value, end, 1, "ratio")


def read_part(s: Sentence, i: int, at: int) -> Optional[Numeral]:
    """ "half the country", "half an hour", "a third of them", "a quarter-mile"."""
    low = s.low
    word, single = low[i].partition("-")[0], low[i - 1] == "a"
    before = low[i - 1 - single]
    part = finish_part(s.text, 1 / PARTS[word], at + len(word))
    shared = low[i + 1] in WHOLES and before not in HALVES or before in SIZERS or before in ("by", "in") and not single
    opened = not before[0].isalnum() or before in JOINTS  # "Half are women"
    shared = shared or opened and low[i + 1] in ("are", "have", "is", "were")
    shared = (
        shared
        or single
        and (before == "by" or before in MOVED)
        and (low[i + 1] in FUNCTION or low[i + 1] in ENDS or low[i + 1] == ",")
    )
    sized = not part[3] and word in ("half", "quarter")  # not "a third day"
    than = THAN_BEFORE.match(s.text, part[1])  # "a third less than last year"
    return part if (sized or shared or than) and (single or word == "half") else None


def read_multiple(s: Sentence, i: int) -> Optional[Numeral]:
    """ "double the number", "doubled", "twice as many", "twice a week", "tenfold"."""
    word, before, after, end = s.low[i], s.low[i - 1], s.low[i + 1], s.end[i]
    if word in MULTIPLIED and after == "down" or before in ARTICLES and word in ("doubles", "triples"):
        return None  # "doubled down on it", "play the doubles"
    verb = before in HELPERS or before == "to" and after not in ("digits", "figures")  # "will double", "to double aid"
    if word in MULTIPLIED or after in WHOLES or after == "as" or verb:
        return MULTIPLES[word], end, 1, "ratio"
    return (MULTIPLES[word], end, 1, "time") if word.endswith("ice") else None


# units


def read_unit(text: str, at: int, digits: bool) -> Optional[tuple[str, int]]:
    """The unit that follows a number, and where it ends."""
    found = UNIT.match(text, at)
    if not found:
        return None
    gap, begin, unit, end = found["gap"], found.start("one"), None, at
    for name in ("three", "two", "one"):
        last = (found[name] or "").lower()
        ends = last in UNITS or last in SYMBOLS or last.endswith("illion")  # "US mile", "sq m", "parts per million"
        if not unit and (ends or name == "one"):
            end = found.end(name)
            unit = unit_named(text[begin:end], digits) or national(text[begin:end])
    if gap == "-" and found["one"] in FOLIOS:
        unit = found["one"]
    if not unit or gap.isspace() and text[begin:end].lower() in ("in", "point"):
        return None  # "5 in all", "one point", not "four-point lead"
    unit, end = read_rates(text, end, unit)
    after = past(SHAPE, text, end)
    if text[after] == "-" and text[after + 1].isalpha() and not gap.endswith("-"):
        return None  # "two second-half goals"
    return "ratio" if unit == "time" and MULTIPLE_AHEAD.match(text, end) else unit, after


@kept
def unit_named(phrase: str, digits: bool) -> Optional[str]:
    """The unit of one spelling; a number in words takes no symbol."""
    symbol = phrase.translate(ALIKE)
    if digits and symbol in SYMBOLS:
        return SYMBOLS[symbol]
    name = phrase.lower().replace(".", "").replace("-", " ")
    return UNITS.get(name) if digits or len(name) > 2 else None


@kept
def national(phrase: str) -> Optional[str]:
    """ "Iraqi dinars", "Hong Kong dollars", "Syrian pounds"."""
    country, _, money = phrase.rpartition(" ")
    unit = UNITS.get(money)
    if unit in ("$", "crown", "lb") and country[:1].isupper():
        return DOLLARS.get(country.lower(), f"{country} {money.removesuffix('s')}")
    if unit == "won" and not country.lower().endswith("korean"):
        return None  # "a race Kolt won"
    return unit if unit in MONEY and country and FUNCTION.isdisjoint(country.split()) else None


def read_rates(text: str, end: int, unit: str) -> tuple[str, int]:
    """The unit with what it is counted by: "miles per hour", "$5 a barrel"."""
    rate, often = RATE.match(text, end), OFTEN.match(text, end) if unit in MONEY else None
    if often:
        return f"{unit}/{often['of'].replace('dai', 'day')}", often.end()  # "$5 monthly"
    if rate and unit.count("/") < 2:
        one = rate["one"]
        both = unit_named(f"{one} {rate['two']}", True)
        free = rate["per"] or unit in MONEY and RATED.match(text, rate.end("one"))  # "$120 a trip"
        by = both or unit_named(one, not rate["loose"]) or (one if free else None)
        if by:
            brief = unit not in MONEY and (unit in SYMBOLS or unit in COMPACT)
            unit = f"{unit}/{rate['count'] or ''}{BRIEF.get(by, by) if brief else by}"
            return read_rates(text, rate.end("two" if both else "one"), COMPOSED.get(unit, unit))
    return unit, end


# no figures


def ends_days(low: list[str], i: int) -> bool:
    """Whether the number at word i is the last of a month's days: "between May 9 and 28"."""
    spanned = low[i - 1] in ("and", "to") and low[i - 3] in MONTHS and low[i - 2].isdigit()
    return spanned and low[i - 4] in ("between", "from")


def is_label(s: Sentence, amount: Amount, i: int) -> bool:
    """Whether a number is a name, a date, a year, a place in a row or a pronoun."""
    word, low = s.word, s.low
    own, before = low[i], low[i - 1]
    if word[i].istitle() and word[i + 1].istitle() and word[i - 1].islower():
        return True  # "a band called Two Rivers"
    if (own.startswith("one-") or own == "two-way") and not amount.unit:
        return True  # "one-on-one talks"
    if (
        own[0] == "0"
        and own.isdigit()
        and len(own) > 1
        or own in COUNTS
        and word[i].isupper()
        and word[i + 1].istitle()
    ):
        return True  # "agent 007", "ONE Sports"
    listed_so = word[i - 1].istitle() and before not in FUNCTION and before not in MONTHS and low[i - 2] != "\n"
    if own in COUNTS and word[i].istitle() and listed_so and not amount.unit and not word[i + 1].istitle():
        return any(w.islower() and w not in FUNCTION for w in word[max(0, i - 30) : i + 30])  # "the Fab Four"
    ranked = before in ROWED and not amount.unit and not is_plural_noun(low[i + 1])
    if own in COUNTS and (ranked or word[i].istitle() and before in LABELS):
        return True  # "day three of the siege", "number one", "Formula One"
    ranged = before == "between" and low[i + 1] == "and" and low[i + 2] in COUNTS  # "between one and four days"
    if own == "one" and not amount.unit and amount.value == 1 and not ranged:  # "one of them", not "one in five"
        j = amount.after
        led = (
            low[j] in FUNCTION | {"saying"}
            or before in LEADERS - {"of", "that", *'"«‘“'}
            or before in HALVES
            or ONE_SELF.match(s.text, amount.end)
        )
        return (bool(led) or not noun_after(s, j, True)) and not ONE_IN.match(s.text, amount.end)
    if amount.unit:
        return False
    if own in COUNTS and (is_hour(s, i, amount.after) or is_halving(s, i, amount.after)):
        return True
    k = i - 1 - (before == ".")
    labelled = (
        low[k] in LABELS or before == "of" and word[i - 2].istitle() and (word[i].istitle() or word[i - 2] == "Group")
    )
    if not own[0].isdigit():
        return labelled and word[i].istitle()  # "Channel Four"
    if labelled:  # "Article 5", "No. 5"
        return True
    if amount.value < 40 and (low[k].rpartition("-")[2] in MONTHS or ends_days(low, i)):  # "April 19", "post-Sept. 11"
        return True
    counted = is_plural_noun(low[amount.after])
    if YEAR.fullmatch(own) and amount.bound not in "<>":  # "in 2014", "the 2016 campaign", not "some 2000 men"
        if before in DATED or "1900" <= own < "2100" and not (counted and own[2:] == "00"):
            return True
    alone = low[i - 2] == low[amount.after] == "\n" and word[i - 1].istitle()
    if alone or s.text[amount.start - 1] == "+" and not counted:
        return True  # "Lugina 24" on a line of its own, "told +964"
    if low[i - 2] == "\n" and (before == "another" or low[amount.after] not in CUE_FORMS):
        return False  # "Fully 250 foreign firms", not "France 24 said"
    if counted or word[i - 1] == before or before in FUNCTION or before.endswith(POSSESSIVE):
        return False  # "Iran 20 planes", "Another 20 were hurt"
    # "Stoxx 600 fell", "iOS 15", not the headline "Guards Kill 5 in Raid"
    return any(w.islower() and w not in FUNCTION for w in word[max(0, i - 30) : i + 30])


# Verbs of what is parted "in two"; is_halving reads them.
PARTING = listed("broke broken cut cuts cutting divided divides dividing slice sliced slices slicing split splits torn")


def is_halving(s: Sentence, i: int, after: int) -> bool:
    """Whether a number counts nothing: "cuts the town in two"."""
    low = s.low
    ended = low[after] in FUNCTION or not low[after].isalpha()
    return low[i - 1 : i + 1] == ["in", "two"] and ended and not PARTING.isdisjoint(low[max(0, i - 6) : i])


def is_hour(s: Sentence, i: int, after: int) -> bool:
    """Whether a number in words is an hour: "opens at ten", "it is ten", "four in the morning"."""
    low, before = s.low, s.low[i - 1]
    if low[after : after + 2] == ["in", "the"] and low[after + 2] in ("evening", "morning"):
        return True
    k = i - (before in ("about", "around"))
    daily = not {"evening", "morning", "night"}.isdisjoint(low[max(0, k - 4) : k] + low[after : after + 2])
    at = low[k - 1] == "at" and (daily or not CLOCKED.isdisjoint(low[k - 3 : k]))  # "every night at about ten"
    told = at or low[i - 2] == "it" and before in ("is", "was")
    return told and low[after] != "of" and (daily or not noun_after(s, after, False))


# two amounts that are one


def join_amounts(s: Sentence, amounts: list[Amount]) -> list[Amount]:
    """Ranges and shares as one amount each; scores as none; a bare number with its twin's unit."""
    joined: list[Amount] = []
    for amount in amounts:
        twin = joined[-1] if joined else amount
        gap = s.text[twin.end : amount.start]
        if gap in ("-", "–") and twin.value >= amount.value and not twin.unit:  # "2-1"
            joined.pop()
            continue
        both = join_pair(s, twin, amount, gap)
        if both:
            joined.pop()
        joined.append(both or amount)
    for k in range(len(joined) - 1, 0, -1):
        twin, amount = joined[k - 1 : k + 1]
        gap = s.text[twin.end : amount.start]
        rises = gap[:1] != "," or twin.value < amount.value  # not "at 644, 6 percent above"
        rated = (twin.unit or "").partition("/")[0] == amount.unit in MONEY and s.low[amount.first - 2] == "compared"
        if not amount.unit or rated:  # "$3 a barrel, compared with $1.20"
            joined[k] = amount = amount._replace(unit=twin.unit if rated else carried_unit(s, joined, k))
        base, mark, _ = (amount.unit or "").partition("/")
        if mark and twin.unit == base in MONEY and twin.before == "from" and gap == " to ":  # "from $4 to $11 a ton"
            joined[k - 1] = twin = twin._replace(unit=amount.unit)
        if not twin.unit and rises and PASSES.fullmatch(gap):  # "three, four and even five hours"
            joined[k - 1] = twin._replace(unit=amount.unit)
        if amount.before == "(" and twin.unit and amount.unit:  # "1,500 dinars ($1) a litre"
            for m in (k - 1, k):
                unit, _ = read_rates(s.text, amount.end + 1, joined[m].unit or "")
                joined[m] = joined[m]._replace(unit=unit)
    s.amounts.update((amount.first, amount) for amount in joined)
    return joined


def carried_unit(s: Sentence, joined: list[Amount], k: int) -> Optional[str]:
    """The unit that a number without one takes from the amount before it: "from 21 mpg to 24", "$5, up from 3"."""
    twin, amount = joined[k - 1 : k + 1]
    low, before, at = s.low, amount.before, amount.first
    apart = twin.before in HALVES or twin.before in ("(", "or")  # "in the last five days", "or half of them, up from 4"
    whole = joined[k - 2] if apart and k > 1 else twin  # "70 hectares (5 acres), and rents another 25"
    a, unit = whole.first, whole.unit or ""
    if low[amount.after] in SHAPES:  # "3 metres wide and 2 deep"
        return unit if unit in LENGTHS else None
    pair, front = f"{twin.before} {before}", f"{low[at - 2]} {before}"
    taken = pair in ("from to", "to from", "is is", "was was", "be be") and s.text[twin.end] != "-"
    taken |= before in ("another", "further", "or") or front in CARRYING  # "$600 a head, or 200 for children"
    taken |= before == "," and low[a - 2] == "of"  # "Of the 60 km, 35 are done"
    taken |= before == "which" and low[at - 2] == "of"  # "60 million dinars, of which 41 million are spent"
    noun = noun_after(s, amount.after, True)
    return whole.unit if taken and (not noun or low[noun.stop - 1] in PERIODS) else None  # "up from 25 a week earlier"


def is_crew(s: Sentence, a: Amount, b: Amount) -> bool:
    """Whether the second number counts what holds the first: "one man in two cars was hurt", not "one in ten dies"."""
    own, low = noun_after(s, b.after, True), s.low
    acts = (
        len(own) == 1
        and low[a.first - 1] in ("\n", ".", ",", "that", "says", "said")
        and not looks_finite(s, own.stop)
        and low[own.stop] != "and"
    )
    return bool(own) and not acts


def join_pair(s: Sentence, a: Amount, b: Amount, gap: str) -> Optional[Amount]:
    """A share or a range as one amount, None where they are two."""
    share = SHARE_BETWEEN.fullmatch(gap)
    if share:  # "four in 10", "one out of every five", "one family in eight"
        if a.unit or b.unit or not 0 < a.value < b.value or gap == " of " and b.value > 10:  # "two of 14 men" are two
            return None
        if share["noun"] and is_crew(s, a, b):
            return None
        after = a.after if share["noun"] else b.after
        return a._replace(end=b.end, after=after, value=tidy(a.value / b.value), unit="ratio")
    link = RANGE_BETWEEN.fullmatch(gap)  # "10-15 km", "between 5,000 and 7,000", "5 to 10 million"
    same = (b.unit or "").startswith(a.unit or "")
    if not link or not same and (b.unit or a.unit == "ratio" or b.scale == 1 and not link["dash"]):  # "$2-3 million"
        return None
    if link["list"]:  # "two, three times a week", not "two, three and five"
        spelled = {s.low[a.first], s.low[b.first]} <= COUNTS.keys() and b.value == a.value + 1 and not a.unit
        if not spelled or s.low[b.after] in (",", "and", "or"):
            return None
    low = a.value * b.scale if a.value * b.scale < b.value else a.value
    far = not low < b.value or link["or"] and b.value > max(low + 1, 1.2 * low)
    # "rose by 11 to 240", "by $300 million to $1.1 billion"
    apart = a.before == "from" or a.before == "by" and (not b.unit or a.unit in MONEY and b.value > 2 * low)
    reach = 8 + 8 * (s.low[a.first - 2] in ",-–—")  # "rose by a third between May and the end of July, from 11 to 15"
    moved = apart and not MOVED.isdisjoint(s.low[a.first - reach : a.first])
    moved |= apart and a.unit is not None and not BRINGING.isdisjoint(s.low[a.first - 8 : a.first])  # "pushed it from"
    moved |= apart and s.low[a.first - 2] in WENT and a.unit in MONEY  # not "goes from 0 to 60 mph"
    moved |= a.before in MOVED and gap == " to " and a.unit is not None  # "rose five cents to 31.5 cents"
    if far or moved or link["and"] and a.before != "between" and s.low[a.first - 2] not in AGED:
        return None
    if a.before == "between":
        k = a.first - 1
        a = a._replace(start=s.start[k], first=k, before=s.low[k - 1])
    return a._replace(end=b.end, value=tidy(low), high=b.value, unit=b.unit or a.unit, after=b.after)


# change


def find_change(s: Sentence, amount: Amount, noun: range) -> Optional[str]:
    """Whether the article says that something rose or fell by or to this amount: the first of its words that tells."""
    low, unit, at, i = s.low, amount.unit or "", amount.first, amount.after
    own, j = low[i - 1], at - 1
    while low[j] in NOMINAL or low[j] in SCANT and low[j - 1] not in LIFTERS:  # "by a further 5%", "by just under 5%"
        j -= 1
    if own in MOVES and (own in MULTIPLIED or amount.before in HELPERS or amount.before == "to"):  # "will double"
        return MOVES[own]
    share = low[j] == "cut" and low[j - 2] in TAKING or low[i] == "cut" and low[j] in TAKING
    if share and "in" not in low[i : i + 2]:  # "took a cut of 5%", not "took a 5% cut in pay"
        return None
    lost = low[j] in LIFTERS or unit == "time"  # "lost 5 men", "fell twice"
    if low[i] in RECORDS if unit in PERIODS else unit in LENGTHS and low[j - (low[j] == "to")] in TRAVEL:
        return None  # "rose to a six-week high", "crashed 5 km away", "climbing to 900 m"
    landed = low[j] == "down" and low[j - 1] in ("came", "come", "comes", "coming", "went")
    if landed and unit in LENGTHS and (low[i] in PREPOSITIONS or low[i] in PHRASAL or low[i] in ("away", "off")):
        return None  # "came down 5 m from the school"
    aside = low[j] in ("down", "up") and (noun or not unit or low[j - 1] in PHRASAL)  # "shot down 5", "made up 5%"
    rate = "point" in unit or unit == "%" or low[i] == "to" and i + 1 in s.amounts  # "cut 5%", "gained $2 to $5"
    than = THAN_BEFORE.match(s.text, amount.end)
    if low[at - 1] in A and low[at - 2] == low[j] and noun and unit and unit != "%" and low[noun.stop - 1] not in MOVES:
        return None  # "dropped a 5-kg bomb"
    told = [
        low[noun.stop - 1] if noun.start < i + 2 else "",  # "a 5% increase"
        than.lastgroup or "" if than else "",  # "closed 5% lower", "12% fewer than in May"
        moved_by(s, amount)[0],  # "a decline in exports by 5%"
        "down" if low[i] == "off" and unit in MONEY else "",  # "took $5 off the price"
        "" if aside or lost and not rate else low[j],
    ]
    if low[j] in ("by", "to") or own == "half" and low[j] == "in":  # "raised the cap by 12", not "the rise is held to"
        ways = MOVED | BRINGING  # "one boat sank, taking the toll to 5"
        # not the bound of "Up to 12 fled, adding to 5"
        near = (k for k in range(j - 1, j - 15, -1) if low[k] != "up" or k not in s.amounts)
        told += [low[k] for k in near if low[k] in ways and low[k - 1] not in STILL][:1]
    return next((MOVES[w] for w in told if w in MOVES), None)


# what is measured


@kept
def is_plural_noun(word: str) -> bool:
    """Whether a word looks like a plural noun."""
    return word in PLURALS or bool(PLURAL.match(word)) and word not in FUNCTION


def looks_finite(s: Sentence, j: int) -> bool:
    """Whether word j looks like a finite verb: a known one, or a past with no determiner before it."""
    w, before = s.low[j], s.low[j - 1]
    if w in VERBS or w in MOVED or is_past(w) and s.word[j] == w:
        return before not in NOMINAL and not before.endswith(POSSESSIVE)
    if w in TELLING and is_plural_noun(before) or w == "amounts" and s.low[j + 1] == "to":
        return True  # "figures show", not "the TV show"
    plain = s.word[j] == w and w not in FUNCTION and w[0].isalpha()
    if plain and is_plural_noun(before) and s.low[j + 1] in ARTICLES and w[-1] != "s" and not is_adverb(w):
        return True  # "Soldiers hold a hill"
    return plain and (before in HELPERS or before == "to" and not is_plural_noun(w) and not is_adverb(w))


@kept
def is_past(word: str) -> bool:
    """Whether a word looks like a regular past or participle."""
    return word.endswith("ed") and not word.endswith(("need", "speed", "feed", "hundred"))


def leads_noun(s: Sentence, i: int) -> bool:
    """Whether word i stands before a noun phrase: "the 2014 plan", "the third such raid", "last year's harvest"."""
    low = s.low
    owned = low[i + 1] in TERMS and low[i] in ("last", "next")
    owned |= low[i] in TERMS and low[i - 1] in ("last", "next", "this")
    halved = low[i] in HALVES and i + 1 in s.amounts
    return low[i] in LEADERS or owned or halved or low[i + 1] == "such" or YEAR.fullmatch(low[i]) is not None


def noun_after(s: Sentence, i: int, many: bool) -> range:
    """The noun phrase at word i, without what leads it and past a number of its own; empty where there is none."""
    low = s.low
    while i not in s.amounts and leads_noun(s, i):
        i += 1
    own = s.amounts.get(i)
    i = j = behind(s, own) if own and (s.text[own.end] != "-" or low[i][0].isdigit()) else i  # "80 12-room inns"
    reach = j + 60  # as in phrase_end
    while j < reach and goes_on(s, i, j, many):
        j += 1
        if j in s.amounts and ("-" in low[j][1:] or low[j - 1].endswith(POSSESSIVE)):  # "a planned 5-km wall"
            own = s.amounts[j]
            i = j = own.after
    while is_adverb(low[j - 1]) or low[j - 1] in COMPARED or low[j - 1] in ("and", "'", "’"):
        j -= 1
    j -= low[j - 1] == "dead" and j > i + 1 and is_plural_noun(low[j - 2])  # "left 26 guards dead"
    return NOWHERE if low[i - 1] != "the" and all(map(is_past, low[i:j])) else range(max(i, j - 6), j)


def goes_on(s: Sentence, i: int, j: int, many: bool) -> bool:
    """Whether the noun phrase that begins at word i still holds word j."""
    w, before = s.low[j], s.low[j - 1]
    if w == "/" and j > i and s.end[j - 1] == s.start[j]:
        return True  # "6 PKK/YPG men"
    if w in "'’" and before[-1] == "s" and s.end[j - 1] == s.start[j]:
        return s.low[j + 1][0].isalpha()  # "40% of the guards' homes"
    if is_acronym(s, j) or w == "&" or before.endswith(POSSESSIVE) and YEAR.fullmatch(w):  # "Rask's 2016 plan"
        return True
    if w == "and" and many and not is_plural_noun(before):  # "digital and printed books"
        return any(map(is_plural_noun, s.low[j + 1 : j + 3])) and s.low[j + 2] != "of"  # "Vestin and parts of Orva"
    if not w[0].isalpha() or w in STOPS or is_contracted(w) or w in MONTHS and before != "the":
        return False
    if j == i:  # "paid staffers", "60% of needs", but not "9C made it"
        if many and is_past(w) and s.low[j - 2] in "\n." and not any(map(is_plural_noun, s.low[j + 1 : j + 4])):
            return False  # "Two involved fuel"
        shaped = w in PARTICIPLES and s.low[j + 1][0].isalpha() and s.low[j + 1] not in FUNCTION
        opened = before in LINKS or before in ARTICLES or before == "whose"
        plural = is_plural_noun(w) and (before.isdecimal() or before in COUNTS and before != "one")  # "won by 90 runs"
        return w not in VERBS or plural or opened or shaped or s.low[j + 1] in AUXILIARIES
    if before.endswith(POSSESSIVE):
        return True  # "the camp's needs"
    if w in CUES and CUES[w][1] == "ing" and is_role(before):
        return False  # "one guard predicting that"
    if w in EXTENDING and s.low[j + 1] in LINKS | HEAD_STOPS and before not in DETERMINERS:
        return False  # "a 5-km tunnel running beneath the wall"
    ended = many and not is_plural_noun(w) or w.endswith(("ing", "ly"))  # "12 men cross", "fleeing"
    flows = many and w in PASSING and s.low[j + 1] in ("by", "through", "to")  # "60% of the salt passes through Erbil"
    # "two United States jets"
    named = s.word[j - 1] != before and w[-2:] != "ly" and any(map(is_plural_noun, s.low[j : j + 2]))
    if w in VERBS or flows or ended and is_plural_noun(before) and not named:
        return False
    led = before.endswith("ly") and j == i + 1 or before.endswith("ed") and before not in HURT  # "heavily armed men"
    return led or not is_past(w)


def is_acronym(s: Sentence, j: int) -> bool:
    """Whether word j only looks like a function word: "IS fighters", but not in a line of capitals."""
    return s.word[j].isupper() and len(s.word[j]) > 1 and not s.word[j + 1].isupper()


def noun_before(s: Sentence, i: int) -> range:
    """The noun phrase that ends before word i."""
    j, low = i, s.low
    if low[i - 2] == "." and len(low[i - 3]) == 1 and s.word[i - 1].istitle() and s.word[i - 4].istitle():
        return range(i - 4, i)  # "Roxana M. Kolt, 63"
    while j > i - 6 and low[j - 1][0].isalpha() and low[j - 1] not in STOPS and not looks_finite(s, j - 1):
        if (low[j - 1] in CUES or low[j - 1] in ("cites", "quotes")) and s.word[j - 1].islower() and is_cap(s.word[j]):
            break  # “T,” recalls Y, 34
        j -= 1
    while low[j].endswith("ly") and low[j] not in LY_NOUNS or low[j] in LEADERS:
        j += 1
    return range(j, i)


def clause_subject(s: Sentence, at: int) -> range:
    """ "the highway is 5 km long"."""
    low, i, broken, joined, closed, it = s.low, at, False, False, False, NOWHERE
    while i > at - 40 and low[i] != "\n":  # "shares fell 5%, and then rose 3%"
        a = i
        while a > at - 40 and not parts_clauses(s, a - 1):
            a -= 1
        if low[a - 1] == "which" and low[a - 2] == "of":
            owned = noun_before(s, a - 2)
            if owned and low[owned.start - 2] == ",":
                most = owned and low[owned.start].endswith("est")  # "tunnels, the longest of which was 5 km"
                return noun_before(s, owned.start - 2) if most else owned  # "fodder, the price of which doubled"
        told = low[a - 1] == "which" and low[a - 2] not in PLACING  # "which he says is 2 m deep", not "on which he ran"
        which = find_word(low, ("which", "who", ","), range(a - 2, a - 20, -1)) if low[a - 1] == "and" else -1
        if low[i] == low[which - 1] == "," != low[which] and not any(looks_finite(s, j) for j in range(a, i)):
            i = which - 1  # "the wall, which was built by X and Y, is 5 km long"
            continue
        there = low[a - 1] == "where" and is_contracted(low[a])  # "where it's 2 m deep"
        held = closed and low[a - 1] in ("where", "whose")  # "the city, where 20 died, rose to 45"
        if told or there or held or low[a - 1] in ("who", "that") and looks_finite(s, a):
            k = a - 1 - (low[a - 2] in CLOSERS or low[a - 2] == ",")
            if closed and low[k] == ",":  # "the river, which is 5 km long, rose 2 m"
                i = k
                continue
            k -= (1 + (low[k - 2] == "on")) * (low[k - 1] in DAYS)  # "talks on Monday that lasted five hours"
            who = noun_before(s, k - 2 * (low[k - 1] in COUNTS))  # "the wall, which is 5 km", "a mother of six who"
            if low[a - 1] == "who" and low[who.start - 1] == "from" and s.word[who.start].istitle():
                who = noun_before(s, who.start - 1) or who  # "a teacher from Y who has been here for 5 days"
            home = low[who.start - 2] == "of" and who.start - 1 in s.amounts and s.amounts[at].unit in LENGTHS
            return noun_before(s, who.start - 2) if home else who  # "a town of 600 souls that sits 2 km off"
        before = (
            find_word(low, (",",), range(a - 2, a - 14, -1)) if broken and low[i] == "," and low[a - 1] == "and" else 0
        )
        if before > 0 and not any(looks_finite(s, j) for j in range(before + 1, i)):
            i = before  # "the wall, a project of Rask and Vestin, is 5 km long"
            continue
        first = is_behind_front(s, a)  # "On Monday, the wall, a frame, fell"
        idle = low[a - 1] in ("as", "than") or broken and low[a - 1] == "," and not first  # "the camp, home to 9, is"
        built = LINKS if low[a] in A else ()  # "the gate, a frame built in 1990, is 5 m high"
        aside = idle and not any(looks_finite(s, j) and low[j + 1] not in built for j in range(a, i))
        aside = aside or joined and low[a - 1] in SUBORDINATES
        tells = low[i] == low[a - 1] == "," and low[i - 1] in CUES and i < a + 5 and not first
        aside = aside or tells  # "the fee, she notes, rose"
        noun = None if aside else clause_noun(s, a, i)
        if noun is not None:
            return noun
        it = it or range(a, a + (low[a] == "it"))  # where no other clause has a better
        if it and low[a - 1] == "that":  # "the bank estimates that it costs traders $5"
            return it
        joined = low[a - 1] == "and"  # "it was 7% when he came and rose to 9%"
        broken, i = looks_finite(s, a) or aside and broken, a - 1  # "the camp, home to many, all of them poor, is 5 km"
        closed = closed or broken and low[i] == ","
    return it


def is_behind_front(s: Sentence, a: int) -> bool:
    """Whether word a is the first behind the comma of what opens its sentence."""
    k = find_word(s.low, (",", "\n"), range(a - 2, a - 12, -1)) + 1
    w = s.low[k]
    return k > 0 and s.low[k - 1] == "\n" and (w in FRONTERS or w in PREPOSITIONS or is_adverb(w))


def parts_clauses(s: Sentence, j: int) -> bool:
    """Whether word j is a mark or a joint between clauses."""
    w = s.low[j]
    if w in ("and", "than"):  # not "between earth and mars", but "between earth and mars top wind speeds rose"
        if w == "and" and s.low[j + 1] in OWNERS and s.low[j - 2] in PLACING and s.word[j - 1].istitle():
            return False  # "the number of men in Y and its villages has reached 5"
        return not ("between" in s.low[j - 4 : j] and len(noun_after(s, j + 1, False)) < 4 or s.low[j + 1][0].isdigit())
    if w == "that":  # not "the fee for that hall"
        return s.low[j - 1] == "out" or s.low[j - 1] not in LINKS  # also "pointed out that"
    if w == "once":
        return s.low[j + 1] in DETERMINERS  # "once the wall was built"
    if w in ("after", "before"):  # "shut after its budget was cut by 5%"
        return s.low[j + 1] in DETERMINERS and any(s.low[k] in ("had", "was", "were") for k in (j + 3, j + 4))
    if w == "since":
        return {"beginning", "outbreak", "start"}.isdisjoint(s.low[j + 1 : j + 4])  # not "since the start of 2025"
    initial = w == "." and len(s.low[j - 1]) == 1 and is_cap(s.word[j - 1])  # "M. K. was fined"
    return w in JOINTS or w == "," or w in ENDS and s.start[j + 1] > s.end[j] and not initial  # not in "JD.com"


def clause_noun(s: Sentence, a: int, i: int) -> Optional[range]:
    """The subject in the clause [a, i), empty where it is a pronoun, None where it has none of its own."""
    low = s.low
    while a not in s.amounts and is_adverb(low[a]) or low[a] in OPENINGS or low[a] in "*•-" and a < i:
        a += 1
    if low[a] == "having" or low[a] in REACHING and low[a + 1] == "for":
        return None  # "is new and will stretch for 5 km"
    verbs = [j for j in range(a, i) if looks_finite(s, j) and low[j - 1] != "to"]  # "calling on the city to pay $5"
    if verbs and low[verbs[0]] in TELLING and verbs[0] + 1 not in s.amounts:  # "he said trade was worth $5"
        a = verbs.pop(0) + 1
        if low[a - 1] == "told":  # "told reporters the number had risen to 9"
            a = next((j for j in range(a + 1, i) if low[j] in NOMINAL and low[j - 1] not in LINKS), a)
    said = next((j for j in reversed(verbs) if low[j] in ("said", "says") and j + 1 not in s.amounts), 0)
    if said:  # "because he was not allowed to brief the press said the wall is 3 m high"
        a, verbs = said + 1, [j for j in verbs if j > said]
    they = next((j for j in range(a, i) if low[j] in ("he", "i", "she", "they", "we") or is_contracted(low[j])), i)
    if they < i:  # "she is 19", "he told agents he paid $5", but not "they've paid $5"
        return range(they, they + (not is_contracted(low[they])))
    if low[a] in LINKS:  # "in Europe the DAX fell"
        return noun_before(s, verbs[0]) or None if verbs else None
    if verbs[1:] and verbs[0] == a:  # "paid aides have met"
        del verbs[0]
    own = s.amounts.get(a)
    noun = noun_after(s, own.after if own else a, own is not None)  # "a third of voters are", "900 jobs pay $11"
    passed = is_past(low[a]) and not is_plural_noun(low[a + 1]) and a + 2 not in verbs  # not "detected fuel fell"
    if passed or not verbs and (low[a].endswith("ing") or own and noun.stop >= i):
        return None
    b, c = noun.start, min(noun.stop, *verbs, i)
    c = next((j for j in range(b + 1, c) if j in s.amounts), c)  # "partners require US$ 5"
    near = c == i - 1 or low[c] in PERSONAL  # "the plant yields 5", "fines range from $5", "smugglers pay them $5"
    verb = c in s.amounts or near and is_plural_noun(low[c - 2])
    ends = "s" in (low[c - 1][-1], low[c - 2][-1])  # "Oil feeds a third"
    verb = verb and low[c] not in MULTIPLIED or ends and low[c] in DETERMINERS
    if low[c - 1] in MOVED:
        bare = range(b, c) if low[b - 1] in OWNERS else None  # "his cut was $5"
        return noun_after(s, c + 1, False) or bare  # "the rise in prices was 5%"
    return range(b, c - (verb and not verbs and c > b + 1 and s.word[c - 1].islower())) or None


# Whom a number is of that has no noun ("his family of six has left"); measure_amounts reads it.
KINS = (["family", "of"], ["household", "of"])


def measure_amounts(s: Sentence, amounts: list[Amount]) -> list[Figure]:
    """The figures of one sentence."""
    figures: list[Figure] = []
    for amount in amounts:
        if YEAR_AGO.match(s.text, amount.start) and figures and amount.start - figures[-1].end == 1:
            continue  # "a fifth fewer than a year ago"
        noun = find_noun(s, amount)
        if (not noun or s.low[amount.first - 1] == "aged") and is_age(s, amount):
            amount = amount._replace(unit="year")
        elif is_paid(s, amount):
            amount = amount._replace(unit="pound" + (amount.unit or "")[2:])
        parent = amount.before == "of" and s.low[amount.first - 2] in ("father", "mother")
        bare = parent and (not noun or s.low[noun.start] in VERBS)  # "the father of six paid smugglers"
        of = None if bare else find_of(s, amount, noun, figures)
        of = s.word[amount.first - 2] if not noun and s.low[amount.first - 2 : amount.first] in KINS else of
        twin = amount.before in ("(", "or") and figures  # "fell $2, or 3%"
        change = figures[-1].change if twin else find_change(s, amount, noun)
        start, end, value, unit, bound = amount[:5]
        comma, way = s.low[amount.first - 3 : amount.first - 1]
        if figures and amount.before == "from" and way in MOVES and comma in (",", "a", "an"):  # "7, down from 9"
            k = compared(s, figures, unit)
            last = figures[k]
            figures[k] = last._replace(change=last.change or (MOVES[way] if last.unit == unit else None))
        both = value if amount.high is None else [value, amount.high]
        figures.append(Figure(s.text[start:end], start, end, both, bound, change, unit, of, None))
    return figures


def is_age(s: Sentence, amount: Amount) -> bool:
    """ "Omar, 66, said", "aged 18 to 25", "as young as 15", "she was 19", "a boy of 12", "children under five"."""
    low, at, i = s.low, amount.first, amount.after
    if amount.unit or amount.value not in range(1, 116):
        return False
    while low[at - 1] in SCANT:  # "she was just 19"
        at -= 1
    before = low[at - 1]
    led = next((w for w in low[at - 1 : at - 14 : -1] if w not in ROWS and not w.isdigit()), "")
    aging = not AGES.isdisjoint(low[at - 8 : at])  # "the pension age rose to 65"
    lived = before == "at" and low[at - 2] in LIVED and PUTTING.isdisjoint(low[at - 9 : at])  # not "put the dead at 25"
    rows = led in YOUNG and before in (",", "and") and (low[i] in ",.);" or low[i] == "and")  # "two sons, 5 and 7,"
    if rows or aging or led in AGED or not AGE_WORDS.isdisjoint(low[at:i]) or lived:
        return True
    if before == "(" and low[i] == ")":  # "Omar Ali (66)"
        return s.word[at - 2].istitle() and s.word[at - 3].istitle()
    if veiled_name(s, at):
        return low[i] in ",.;"
    single = low[at - 3] in ("a", "an") and is_someone(led) and led not in HAVING
    if before == "of" and single and (low[i] in ",.;)" or low[i] == "who"):
        return True  # "a widow of 61 who keeps goats", not "a mother of six"
    linked = before in (",", "are", "is", "of", "was", "were")
    k = at - 1 - linked - (low[at - 2] == "*")  # "Omar*, 66"
    name, known = s.word[k], low[k]
    if before == "be" and low[at - 3 : at - 1] in (["believed", "to"], ["thought", "to"]):
        return low[at - 4] in YOUNG  # "a boy thought to be 14"
    if before == "was" and known == "," and s.word[k - 1].istitle() and s.word[k - 2].istitle():
        return low[i] in ".,;" or low[i] in DASHES or low[i] == "and"  # "The youngest, Omar Ali, was 16."
    if before == ",":
        return low[i] in ",.);" and (name != known not in MONTHS or is_role(known))
    if is_contracted(before) and before[:2] in ("he", "i'", "i’", "sh"):
        return low[i] in ".,;" or low[i] in ("and", "now")  # "I'm 76, and I left", not "He's 5 points ahead"
    if before in ("is", "was"):
        return known in ("he", "i", "she", "who") or is_role(known) or name.istitle() and low[i] == "when"
    bounded = low[at] in ("over", "under")  # "voters over 50", "half of them were under 18"
    return (linked or bounded) and known in YOUNG or bounded and (known in THEY or before in ("are", "were"))


def veiled_name(s: Sentence, at: int) -> range:
    """The name between marks in front of an age at word `at`: "“Samar,” 27, said", "“Samar”, 27,"."""
    k = at - 2 if {s.low[at - 2], s.low[at - 1]} & CLOSERS and "," in s.low[at - 2 : at] else 0
    return range(k - 1, k) if k and is_cap(s.word[k - 1]) and s.low[k - 2] in MARKS else NOWHERE


def is_paid(s: Sentence, amount: Amount) -> bool:
    """ "it costs 900 pounds", "a ransom of 900 pounds", "900 pounds ($30)", not "they paid 900 pounds of gold"."""
    low, i = s.low, amount.after
    pounds = (amount.unit or "")[:2] == "lb" and "pound" in s.text[amount.start : amount.end]
    sold = amount.before == "for" and any(w.startswith(("sell", "sold", "went")) for w in low[amount.first - 4 : i])
    priced = sold or amount.unit in ("lb/L", "lb/kg", "lb/ton") or not PRICED.isdisjoint(low[amount.first - 8 : i + 3])
    return pounds and low[i] != "of" and priced


def behind(s: Sentence, amount: Amount) -> int:
    """The first word behind an amount and its twin: "8 miles (13 km) of it", "12- and 15-year-old boys",
    "a $5, 10-year plan"."""
    mark, i = s.low[amount.after], amount.after
    twin = s.amounts.get(i + 1 + (mark == "-"))
    joint = (
        mark in ("(", "-")
        or twin
        and (mark == "and" and twin.unit == amount.unit or mark == "," and "-" in s.text[twin.start : twin.end])
    )
    closed = mark != "(" or twin and s.low[twin.after] == ")"  # not "7% (6% in Hale)"
    return twin.after + (mark == "(") if twin and joint and closed else i


def find_noun(s: Sentence, amount: Amount) -> range:
    """The noun phrase after the amount that it counts or measures."""
    low, i, unit, gap = s.low, behind(s, amount), amount.unit, s.text[amount.end]
    i += low[i] in '”"’»' or unit == "$" and low[i] == "dollar"  # “dozens” of nurses, “40” nurses, "$5 dollar homes"
    i += low[i] in ("fewer", "more", "such")  # "four more races"
    owned = low[i] in "'’"  # "72 hours' notice"
    i += unit is not None and (owned or low[i] in SHAPES)  # "5 km long"
    if low[i : i + 2] == ["out", "of"] and i + 2 in s.amounts:  # "350 km out of 618 km of border"
        return find_noun(s, s.amounts[i + 2])
    if low[i] in ("are", "were"):  # "80 percent are women", "40 were children"
        noun = noun_after(s, i + 1, True)
        return noun if is_plural_noun(low[noun.stop - 1]) and not low[i + 1].endswith("ing") else NOWHERE
    if unit == "%" and low[i] == "for" and s.word[i + 1].istitle():  # "17% for Vestin"
        return noun_after(s, i + 1, False)
    if low[i] == "of" or unit == "ratio":  # "double the 20 men", "twice as many men", but not "within 5 km of it"
        # "a tax of $5 per ton of coal"
        rated = amount.before == "within" or amount.before == "of" and "/" in (unit or "")
        rated |= low[i] == "reported" and low[i + 1].endswith("ing")  # "one in five reported losing a son"
        return NOWHERE if rated else noun_after(s, i, unit in (None, "%", "ratio"))
    if low[i].endswith("ing") and low[i + 1] in FUNCTION and amount.value != 1 and gap != "-":  # "20 watching at home"
        return NOWHERE
    plural = unit and s.text[amount.end - 1] == "s" and not owned  # "5 miles north", not "5-mile road"
    plural = plural and not (unit in LENGTHS and amount.before in A)  # "a 600 kilometers trench"
    if plural or low[i] in FUNCTION and not is_acronym(s, i):
        return NOWHERE
    noun = noun_after(s, i, unit is None and amount.value != 1 and gap != "-")  # also "20 five-litre cans"
    alone = unit == "%" and noun[1:] and parts_clauses(s, amount.first - 1) and not is_subject(s, amount)
    if alone and low[noun.stop] in ENDS and low[noun.stop - 1] not in MOVES:
        return NOWHERE  # "Roughly 60% carry food."
    shared = unit == "%" and shared_front(s, amount.first) and not is_plural_noun(low[i])
    if shared and len(noun) == 1 and low[noun.stop] in LINKS:
        return NOWHERE  # "Of the arrivals, 60% originate from Vestin"
    return NOWHERE if unit in MONEY and low[noun.stop] in ("an", "the") else noun  # "homes from $5 await the rich"


def find_of(s: Sentence, amount: Amount, noun: range, figures: list[Figure]) -> Optional[str]:
    """What is counted or measured, in the article's words: the first rung of the ladder that finds a noun."""
    if amount.before in ("just", "only") and s.low[amount.first - 2] in ("at", "by", "to"):  # "fell to just under 9"
        amount = amount._replace(first=amount.first - 1, before=s.low[amount.first - 2])
    text, low, at, i, unit, before, found = s.text, s.low, amount.first, amount.after, amount.unit, amount.before, noun
    j = i + (low[i] == "of")
    if j > i and low[j] in THOSE:  # "20 of whom", "20 of them children"
        kind = noun_after(s, j + 1, True) if not low[j + 1].endswith("ing") else NOWHERE  # "20 of them holding tools"
        found = NOWHERE if low[j] == "them" and not is_plural_noun(low[kind.stop - 1]) else kind  # not "of them flee"
        first = None if found else of_whole(s, amount, j, figures)
        apart = low[at - 1] == "," and low[j] == "which" and s.word[at - 2].islower()
        told = low[at - 1] == "that"  # "it suggests that 20 of them fled"
        if not found and not first and not told and (apart or is_plural_noun(low[at - 2])):  # "the trees, 20 of them"
            found = noun_before(s, at - 1)  # "the border, a third of which"
        if not found:
            return first or (s.word[j] if low[j] in ("them", "those") else None)
    if j > i and low[j] in ("it", "what") and unit in ("%", "ratio"):
        return s.word[j] if low[j] == "it" else relative_of(s, j)  # "half of it was sold"
    if low[found.start].endswith("ing") and amount.value > 1 and not unit and not is_plural_noun(low[found.stop - 1]):
        found = NOWHERE  # "14 men, including three holding a pass"
    if unit == "year":
        found = noun_of_age(s, amount, found)
    found = noun_moved(s, amount, found)
    found = found or noun_set_beside(s, amount, figures)
    paired = figures and is_paired(s, amount, figures[-1])
    found = found or noun_across(s, amount) if not paired else found
    brought = low[at - 2] not in SUMS and not BRINGING.isdisjoint(low[at - 15 : at - 1])  # not "the total to 7"
    fell = before == "to" and (low[at - 2] in MOVED or brought) or before == "at"  # "put the toll at 7", "fell to 7"
    # "dropped from 9", not "7, up from 5"
    fell |= before == "from" and low[at - 2] in MOVED and low[at - 2].endswith(("ed", "en"))
    # "a town of 7", not "the death of 2"
    fell |= not unit and before == "of" and low[at - 2] not in SUMS | STOPS | BEFALLING
    cost = cost_before(s, amount)
    # "8 miles (13 km)", "90 men, 233 in all", "Ali has 370 votes, Omar 129", not "cost the two states $5"
    if not found and figures and not fell and not cost:
        last = figures[compared(s, figures, unit)]
        if low[i] in HURT and low[at - 2] == (last.of or "").split(" ")[-1].lower():  # "9 dead and 26 injured"
            return s.word[i]
        if goes_with(s, amount, figures, last):
            return last.of
    part = s.amounts.get(i + 1 + (low[i + 1] == "the"))
    money = part and part.unit in MONEY and not found  # "aid stands at 24% of the $3 billion required"
    shared = low[i] == "of" and unit in ("%", "ratio") and not money  # "a fifth of what is due"
    if not found and before == "the" and text[: amount.end].endswith("-old"):
        return None  # "the 26-year-old from X said"
    if not shared and (unit or before in GOVERNORS):
        found = found or clause_subject(s, cost) if cost else found or noun_beside(s, amount)
        found = found or (NOWHERE if is_subject(s, amount) else clause_subject(s, at))
    if found and figures and figures[-1].start <= s.start[found.start] < figures[-1].end:
        return figures[-1].of  # "a pill made for a dollar sells for $5"
    head = low[found.stop - 1]
    if (head == "number" or head in UNITS) and low[found.stop] == "of":  # "the number of dead rose", "a litre of milk"
        found = noun_after(s, found.stop + 1, True) or found
    bare = text[amount.end - 1].isdigit() or unit == "year" and low[amount.after - 1] in COUNTS
    lasts = unit in PERIODS and not bare  # "she waited five hours", not "she is 19", "she was four"
    name = low[found.start] if found else ""
    if name in NAMELESS and (lasts or name == "it" and unit in LENGTHS | {"°C", "°F"}):  # "it was 5 km to the sea"
        return None
    of = text[s.start[found.start] : s.end[found.stop - 1]] if found else ""
    return of.removesuffix("'s").removesuffix("’s") or None


def is_subject(s: Sentence, amount: Amount) -> bool:
    """Whether an amount is a subject itself: "and a further $5 was paid", "the $5 they paid"."""
    k, low, i = amount.first, s.low, amount.after
    while low[k - 1] in LEADERS and low[k - 1] != "that":
        k -= 1
    own = (parts_clauses(s, k - 1) or low[k - 1] in TELLING) and looks_finite(s, i)
    return own or amount.before == "the" and low[i] in ("that", "they")


def is_paired(s: Sentence, amount: Amount, last: Figure) -> bool:
    """Whether an amount goes with the last figure: "8 tulgs ($13)", "618 km of border with Orva, of which 160 km"."""
    part = s.text.endswith(", of which ", 0, amount.start) and last.unit == amount.unit
    return part or amount.start - last.end == 2


def of_whole(s: Sentence, amount: Amount, j: int, figures: list[Figure]) -> Optional[str]:
    """What the last figure counts that word j goes back to: "40 trucks, half of them"."""
    alike = {None, amount.unit}
    if s.low[j] == "which" and s.low[amount.first - 2] == ")" and figures:
        alike.add(figures[-1].unit)  # "9 million dinars ($7,000), half of which"
    return next((f.of for f in figures[:-9:-1] if f.unit in alike and f.of and s.low[j] != "those"), None)


def noun_moved(s: Sentence, amount: Amount, noun: range) -> range:
    """What rose or fell by an amount in front of the noun for that, or behind it: "a 5% rise in exports",
    "a drop of 5% in exports", "the drop in exports by 5%"."""
    low, i = s.low, amount.after
    if amount.before == "of" and low[amount.first - 2] in MOVES and low[i] == "in":
        return noun_after(s, i + 1, False)
    fallen = moved_by(s, amount)[1]
    if fallen:
        return fallen  # "the drop in exports by 5%"
    if not amount.unit or low[noun.stop - 1] not in MOVES:
        return noun
    k = noun.stop + (low[noun.stop] == "in")
    k += low[k] in MONTHS and is_plural_noun(low[k + 1])  # "a 5% rise in May exports"
    return noun_after(s, k, False) or (noun if noun[1:] else NOWHERE)  # "5% rate rise", but not "a 5% rise"


def moved_by(s: Sentence, amount: Amount) -> tuple[str, range]:
    """The noun of a change and what changed, in front of the "by" of an amount: "the decline in exports by 45%"."""
    k = find_word(s.low, MOVES, range(amount.first - 3, amount.first - 10, -1), 0)
    if (
        not k
        or amount.before != "by"
        or not amount.unit
        or s.low[k + 1] != "in"
        or NOMINAL.isdisjoint(s.low[k - 2 : k])
    ):
        return "", NOWHERE  # also for "wages increased in Oster by 4%"
    moved = noun_after(s, k + 2, False)
    return (s.low[k], moved) if moved.stop == amount.first - 1 else ("", NOWHERE)


def noun_of_age(s: Sentence, amount: Amount, noun: range) -> range:
    """Whose age an amount in years is, where the words before it tell; else the noun behind it."""
    low, at, k = s.low, amount.first, amount.first
    veiled = veiled_name(s, at)
    if veiled:
        return veiled
    old = s.text.endswith("-old", 0, amount.end) and low[at - 2 : at] == [",", "a"]
    named = noun_before(s, at - 2) if old else NOWHERE
    if named and is_cap(s.word[named.start]) and is_cap(s.word[named.stop - 1]):
        return named  # "Omar Ali, a 66-year-old carter"
    while low[k - 1] in ROWS or low[k - 1] in AGED:
        k -= 1
    if low[k - 1] in YOUNG and (k == at or not noun) or not AGE_WORDS.isdisjoint(low[k : amount.after]):
        # "two men, ages 20 and 25", "people between the ages of 20 and 30", "children under five"
        people = noun_before(s, k) or range(k - (low[k - 1] in ("many", "others", "some")), k)
        return who_is_aged(s, people, at)
    last = noun.stop - 1
    acts = len(noun) > 1 and low[last][-1] == "s" and s.word[last].islower()
    own = acts and (is_cap(s.word[last - 1]) or is_one(low[last - 1]))
    return noun[:-1] if own else noun  # "34-year-old X scrolls through photographs"


def who_is_aged(s: Sentence, noun: range, at: int) -> range:
    """Whom the age at word `at` is of: no flu in "X died of flu, aged 7", no town in "men from Tarn aged 20"."""
    low, head = s.low, s.low[noun.stop - 1]
    link = noun.start - 1 - (low[noun.start - 1] in A)
    if not noun or is_role(head) or head in PLURALS or low[link] not in ("from", "in", "of"):
        return noun
    died = find_word(low, ("died",), range(at - 2, at - 14, -1))
    owner = clause_subject(s, died) if died > 0 else noun_before(s, link)
    people = owner and (died > 0 or is_role(low[owner.stop - 1]) or is_plural_noun(low[owner.stop - 1]))
    return owner if people else noun


def relative_of(s: Sentence, j: int) -> Optional[str]:
    """The clause at "what" that a share is of: "a third of what is needed"; not "of what it was"."""
    low, stops = s.low, LINKS - {"to"}
    end = next(k for k in range(j + 1, j + 7) if k == j + 6 or low[k] in stops or not low[k][0].isalnum())
    told = low[j + 1] != "it" and any(looks_finite(s, k) for k in range(j + 1, end))
    return s.text[s.start[j] : s.end[end - 1]] if told else None


def noun_set_beside(s: Sentence, amount: Amount, figures: list[Figure]) -> range:
    """The noun that stands right at the amount: "received 64 wounded", "passes as high as 3,000 m"."""
    low, unit, at, i = s.low, amount.unit, amount.first, amount.after
    counted = noun_before(s, at - 1 - (low[at - 2] == ",")) if amount.before == "numbering" else NOWHERE
    if counted and not low[counted.stop - 1].endswith(POSSESSIVE):
        return counted  # "the drivers, numbering 31,"
    if amount.before in ("every", "per") and unit in LENGTHS:
        spaced = noun_before(s, at - 1)
        return spaced[low[spaced.start] in COUNTS :]  # "one guard every 200 meters"
    near = figures and amount.start < figures[-1].end + 60 and amount.before != "with"
    if not unit and low[i] in ("injured", "wounded") and not near:
        return range(i, i + 1)
    if not unit and low[at - 1] == "population":
        return range(at - 1, at)  # "Hast, population 900"
    if unit in STATURES and low[at] == "as":
        return noun_before(s, at)
    if unit == "%" and low[i] in ("higher", "lower") and low[at - 2] in LEADERS:
        return range(at - 1, at)  # "at a cost 5% lower"
    return NOWHERE


def goes_with(s: Sentence, amount: Amount, figures: list[Figure], last: Figure) -> bool:
    """Whether an amount measures what the last figure does."""
    low, unit, at, before = s.low, amount.unit, amount.first, amount.before
    moved = before == "of" and low[at - 2] in MOVES and "," in low[at - 5 : at - 2]
    moved |= before == "a" and low[at - 2] == "," and low[amount.after] in MOVES  # "counted 60 men, a 5% increase"
    moved |= unit == "%" and not last.unit and low[at - 2] == "," and before in ("down", "up")
    if moved and last.of:  # "held 60 men, a rise of 5%", "held 60 men in May, up 5%"
        return True
    shaped = low[amount.after] in SHAPES and unit in STATURES and last.unit in STATURES
    if shaped and before in ("and", ","):
        return True  # "walls 3 m high and 20 cm thick"
    if unit == "ratio" and s.text.startswith((" as many as ", " as much as "), amount.end):
        return True  # "counted 40 boats, twice as many as in May"
    if last.unit == "ratio" and before == "the" or unit == "ratio" and low[amount.after] == "the":
        return last.end + 60 > amount.start  # "shot down 60, more than double the 28 it saw in May"
    if before == "and" and unit in ("%", "ratio") and looks_finite(s, amount.after) and not last.unit:
        return True  # "900 people fled, and nearly half have come back"
    if before == "or" and low[at - 2] == "," and unit in MONEY and last.unit in MONEY:
        return True  # "the day's takings: 37,000 dinars, or about $28"
    if before == "or" and unit == "ratio" and low[amount.after] == "what":
        return True  # "put its value at $5, or more than double what it was"
    if before == "," and unit in ("%", "ratio") and low[amount.after] in ("fewer", "less", "more"):
        return True  # "saw 28 crossings, 5% more than in May"
    if before == "every" and low[at - 2] == "one":
        return True  # "built 70 towers, one every 800 m"
    if before == "weighing" and low[at - 2] == "and":
        return True  # "panels, each 3 m high and weighing 9 tonnes"
    same = unit == last.unit
    several = is_plural_noun((last.of or "").rpartition(" ")[2])
    if same and unit == "%" and several and before in ("and", "but", "whereas", "while") and low[amount.after] in VERBS:
        return True  # "60% of Lugians agree, while 27% oppose it"
    owned = low[at - 2] == "of" and low[at - 3].isalpha()  # "fodder, the price of which doubled"
    if before == "(" or before in TWINS and (same or not unit) and not owned:
        return True
    own = before in ("has", "had", "have") and (last.of or "") not in s.text[figures[-9:][0].end : amount.start]
    return same and not unit and not own  # not "Rask has 5, Vestin has 3"


def compared(s: Sentence, figures: list[Figure], unit: Optional[str]) -> int:
    """The place of the figure that the next one goes with: "61, including 17 women, up from 58", "8, or 5%, from 7"."""
    last = figures[-1]
    asides = ASIDES if unit == last.unit else (*ASIDES, ", or ")
    return -2 if len(figures) > 1 and s.text.endswith(asides, 0, last.start) else -1


def noun_across(s: Sentence, amount: Amount) -> range:
    """The noun that a comma sets before the amount: "the fee, now $5", "the post, 5 km south of Erbil"."""
    low, part = s.low, s.text.endswith(PARTS_OF, 0, amount.start)
    at = amount.first - 2 * part - (amount.before in ("each", "now"))
    moved = amount.before in ("down", "up") and low[at - 2] in ("already", "now", "still")
    at -= amount.before in ("located", "lying", "situated")  # "the base, located 5 km west"
    at -= 2 * moved  # "prices, already up 5% this year, will"
    clear = (k for k in range(at - 1, at - 17, -1) if "between" not in low[k - 8 : k])
    k = next(clear, at - 1)  # "the road between Erbil and Duhok, 5 km long"
    front = shared_front(s, amount.first)
    opened, whole = front > 0, noun_after(s, front + 1, True)
    noun = whole if opened else noun_before(s, k)
    if part and noun and s.word[noun.start] != low[noun.start] and low[noun.start - 1] in LINKS:
        noun = noun_before(s, noun.start - 1)  # "its border with Orva, of which 160 km"
    town = noun_before(s, noun.start - 1) if amount.unit in LENGTHS and low[noun.start - 1] == "," else NOWHERE
    if town and s.word[town.start].istitle() and s.word[noun.stop - 1].istitle() and k == at - 1:
        noun = town  # "in Tel Borak, northern Velinia, 5 km from"
    ended = low[amount.after] in ",.);" or low[amount.after] in DASHES
    beside = opened or part or ended or moved or amount.unit in LENGTHS
    set_off = low[at - 1] == "," and beside or low[at - 1] == ":"  # "(price: $5)"
    set_off |= low[at - 1] in DASHES and low[amount.after] in SHAPES  # "the line —5 km long— was shut"
    set_off = set_off or low[at - 1] == "(" and low[amount.after] == ")"  # "the fuel (5 tons)"
    return noun if (opened or amount.unit and low[at - 2] not in IDLE) and set_off else NOWHERE


def shared_front(s: Sentence, at: int) -> int:
    """The "of" that opens the clause before a number: "of the 90 trucks, 40 were empty", or 0."""
    low = s.low
    if low[at - 1] != "," and s.word[len(EDGE)] != "Of":
        return 0
    places = range(at - 2, max(len(EDGE) - 1, at - 20), -1)
    k = next((k for k in places if low[k] == "of" and low[k - 1] in ("\n", "that", ",")), 0)
    return k if k and low[k + 1] not in ("which", "whom") else 0


def noun_beside(s: Sentence, amount: Amount) -> range:
    """The noun that a preposition, or nothing, links to the amount."""
    low, unit, at, before = s.low, amount.unit, amount.first, amount.before
    across = before in ("across", "along") and unit in LENGTHS  # "walls along 400 km"
    link = across or before in BESIDE and low[at - 2] not in SUMS
    if before == "another":  # "expects sales to drop by another 5%"
        at, before = at - 1, low[at - 2]
    paid = NOWHERE if link and low[at - 2] != "compared" else noun_paid(s, amount, at)  # "compared with $5 for a fence"
    if paid:
        return paid
    doubled = noun_before(s, at - 1) if before == "to" and low[at] in MULTIPLES else NOWHERE
    if doubled and is_plural_noun(low[doubled.stop - 1]):
        return doubled  # "expects the number of trucks to double"
    verbs = PUTTING if before == "at" else SHIFTING
    verb = next((j for j in range(at - 2, at - 16 - 4 * (before == "at"), -1) if low[j] in verbs), 0)
    if verb and (before in ("at", "by", "from", "to") or unit == "ratio"):  # "put the toll at 12", "cut it in half"
        noun = noun_after(
            s, behind(s, amount) if verb == at - 2 else verb + 1, False
        )  # "brings to 30 the number of dead"
        if noun:
            return noun
    link = link or before == "for" and unit in MONEY or before == "to" and unit in LENGTHS  # "sold a farm for $5"
    k = at - (link or before in ("back", "for"))  # "pull troops back 5 km"
    m = k - (before in ("by", "to"))
    if before == "to" and low[m - 1] in ("down", "up"):  # "pushed the rate down to 6%"
        k = m = m - 1
    grows = (low[m - 2] == "to" or low[m - 1].endswith("ing")) and low[m - 1] in MOVES.keys() | RISING
    k = m - 1 - (low[m - 2] == "to") if grows else k  # "force prices to rise 5%", "expects growth to pick up to 5%"
    valued = link and (is_past(low[k - 1]) or low[k - 1] == "set")  # "a deal valued at $5"
    marked = before == "of" and low[k - 1] in ('"', "”", "’")  # "a “transit fee” of $5"
    noun = noun_before(s, k - (marked or valued or link and low[k - 1] in BESIDE))  # "savings ranging from $5"
    if noun and low[noun.start - 1] in ("that", "which", "who") and not noun[1:]:
        noun = noun_before(s, noun.start - 1)  # "a boat that leaves with 5 tons"
    sold = next((x for x in noun[1:-1] if low[x][-1] == "s" and s.word[x - 1] != low[x - 1] and s.word[x] == low[x]), 0)
    if before == "worth" and sold and noun.start == len(EDGE):
        noun = range(sold + 1, noun.stop)  # "Army seizes gold worth $5"
    a = noun.start
    if not link:
        owner = low[noun.stop - 2]
        # "sales sliding 5%", "Vestin's mere 5%", not "bore his brother's body for 5 km"
        if low[noun.stop - 1].endswith("ing") or owner.endswith(POSSESSIVE) and unit not in LENGTHS:
            return noun[:-1] if owner[-1] == "s" or owner in PLURALS else NOWHERE  # not "left school owing $5"
    if unit in PERIODS and before == "within" and low[a - 1] in PLACING:
        return NOWHERE  # "will open in Erbil within a year"
    if unit in PERIODS and before == "for" and "with" in low[a - 1 - 3 * (low[a - 1] == "of") : a]:
        return NOWHERE  # "waited with a load of salt for two days"
    # "fines from $5", not "he said fines range from $5"
    told = (
        link
        or unit
        and (unit not in PERIODS or before == "for" or unit == "time" and low[a - 1] not in PLACING)
        and any(looks_finite(s, j) and (low[j] not in TELLING or a - j > 3) for j in range(a - 8, a))
    )
    scrap = not link and low[a - 1] in A and unit not in LENGTHS and before != "for"  # "by a paltry 5%"
    return noun if told and not scrap and (grows or not stands_alone(s, noun, before)) else NOWHERE


def noun_paid(s: Sentence, amount: Amount, at: int) -> range:
    """What money at word `at` is paid for or as, or a time spent as: "$5 million in aid", "eight years as chief"."""
    low, unit, j = s.low, amount.unit or "", behind(s, amount)
    if unit in MONEY:  # "$5 had been set aside for aid"
        j = bisect_left(s.start, past(SPENT, s.text, amount.end), j)
    if low[j] != "as" and (
        low[j] not in ("in", "for", "on", "off", "worth") or low[j] == "in" and low[j + 1] in A | {"the"}
    ):
        return NOWHERE
    money = unit.partition("/")[0] in MONEY  # "$5 a month in rent"
    sold = low[at - 1] == "for" and low[at - 2].startswith(("sell", "sold"))  # "sells for $5 in towns"
    if sold if money else low[j] != "as" or unit not in PERIODS:
        return NOWHERE
    noun = noun_after(s, j + 1, False)
    plural = is_plural_noun(low[noun.stop - 1])
    bare = plural if "/" in unit else low[j] != "as" and low[noun.stop] in ("for", "to") and not plural
    placed = low[j] == "in" and s.word[noun.stop - 1].istitle()
    return NOWHERE if bare or placed else noun  # not "costs $5 in exchange for", "costs $5 in Oster"


def cost_before(s: Sentence, amount: Amount) -> int:
    """The verb of what something costs or earns somebody: "costs the country $5", "earned the chief and his men $5"."""
    low, k = s.low, amount.first
    if amount.before in BESIDE or amount.unit is None:
        return 0
    bare = (low[x] for x in range(k - 10, k) if x in s.amounts and s.amounts[x].unit is None)
    payers = PLACED.union(bare)  # "cost the two states $5"
    while k > amount.first - 10 and low[k - 1] not in COSTS and (low[k - 1] not in STOPS or low[k - 1] in payers):
        k -= 1
        if not low[k][0].isalpha():
            return 0  # "a seat costs $5, a litre of water 3 francs"
    return k - 1 if low[k - 1] in COSTS and k < amount.first else 0


def stands_alone(s: Sentence, noun: range, before: str) -> bool:
    """Whether the noun before an amount is no noun, or its clause's first, or another word's."""
    low, a = s.low, noun.start
    k = a - (low[a - 1] in LEADERS and low[a - 1] != "that")
    if low[noun.stop - 1] in IDLE or not noun[1:] and low[a].endswith("ing") or low[a] == "gone":  # "April from $5"
        return True  # "had gone unpaid for three months"
    if before == "for" and (low[k - 1] in LINKS or low[k - 1].startswith(("remain", "stay"))):
        return True  # "sold to the city for $5", "stayed shut for five days"
    if before not in BESIDE and low[a - 1] in PLACING and not noun[1:] and s.word[a] == low[a]:
        return not is_plural_noun(low[a])  # "got into difficulty 5 km off"
    will = low[a - 1 - low[a - 1].endswith("ly") : a + 1]
    if not noun[1:] and not AUXILIARIES.isdisjoint(will):  # "had flown 5 km", not "have food for 9 days"
        return low[a] not in SUPPLIES and not is_plural_noun(low[a])
    return before != "of" and parts_clauses(s, k - 1)


# ---------------------------------------------------------------- article


def block_text(page: Page, block: Block) -> str:
    """A paragraph or line as it stands."""
    return page.text[page.start[block.first] : page.end[block.last - 1]]


def find_outlet(
    page: Page, speech: list[Speech], agency: Optional[str], dateline: Optional[str]
) -> tuple[Optional[str], Optional[str]]:
    """The publisher and the dateline: by the agency, by a line with a place or reporter, by who is told."""
    people = {s.source.name for s in speech if s.source}
    told = Counter(
        s.to for s in speech if s.to and s.cue and s.cue.text[0] == "t" and is_cap(s.to) and s.to not in people
    )
    label, _, town = (dateline or "").partition("-")
    if town.isupper() and label.lower() not in PARTICLES and page.text.count(label) > 1:
        return label, town  # "LNA-LUGINA"
    if dateline and (dateline in told or PUBLISHER.search(dateline)):
        return dateline, None  # "Lugina News – Clashes between ..."
    if agency:
        return agency, dateline
    own = next((s for s in speech if s.source), NOBODY)
    today = own.when == "today" or own.cue and " today" in page.text[own.cue.end : own.cue.end + 40]
    if dateline and own.source and today and f"\n({dateline}" in page.text[: page.start[own.first]]:
        return own.source.name, dateline  # "(Lugina) – Guards fired, Rights for All said (in a report released) today"
    name = masthead(page)
    if name:
        return name, dateline
    for block in page.blocks[1:3]:
        place, _, name = block_text(page, block).partition(": ")
        capital = all(w[0].isupper() for w in place.split()) and is_place(place.upper())
        placed = block.kind == "head" and capital and len(place) < 30 and is_cap(name[:1] or "-") and len(name) < 40
        if placed and (PUBLISHER.search(name) or page.text.count(name) > 1):
            return name, place  # "Tel Borak: Lugina News"
    for block in page.blocks[:4]:
        m = SIGNATURE.fullmatch(undated(block_text(page, block))) if block.kind in ("head", "aside") else None
        if m:
            left, right = m.groups()
            right, _, byline = right.partition(" - ")
            if byline:
                return right, left  # "Lugina - LNA - Huda Sami"
            signed = left[:3].lower() == "by " or PUBLISHER.search(right)
            if signed or right in told or right.isupper() and not left.isupper():  # "Lugina - LNA", "Huda Sami - LNA"
                return right, dateline or (None if " " in left else left)
            # "Lugina News – Huda Sami", not "Lugina News – Tel Borak"
            once = " " in right and page.text.count(right) == 1
            return left, dateline or (None if once else right)
    reporters = [m.start() for m in REPORTER.finditer(page.text)] if told else []
    for name, times in told.most_common(SIGHT):
        lines = [block_text(page, b) for b in page.blocks[1:5] if b.kind != "text"]
        same = (name, f"{name} English", f"The {name}")
        alone = next((x for x in lines if x in same or name.startswith(f"{x} ")), "")  # on a line
        asked = (f"to {name}'s ", f"to {name}’s ", f"Source: {name}", *(f"{word} by {name}" for word in ITSELF))
        itself = any(words in page.text for words in asked)  # "did not reply to Lugina News's questions"
        if times > 1 or alone or itself or any(page.text.endswith(name, 0, k) for k in reporters):
            return alone or name, dateline
    for block in page.blocks[-1:]:
        m = PUBLISHED.match(block_text(page, block))
        if m:
            return m["name"], dateline  # "Published in the Lugina Post, March 3", "Source: Lugina TV and news agencies"
        w = page.word[block.first] if block.kind == "head" and block.last - block.first == 1 else ""
        if 2 < len(w) < 7 and w != "ENDS":
            return w, dateline  # "LNA" on the last line
        if block.kind == "aside" and page.word[block.first] in DASHES:
            return name_text(page, block.first + 1, block.last).rstrip("."), dateline
    return None, dateline


def undated(line: str) -> str:
    """A line without the date behind its last dash: "Lugina - LNA - Nov 22, 2026"."""
    return line.rpartition(" - ")[0] if line[-4:].isdecimal() and " - " in line else line


def masthead(page: Page) -> Optional[str]:
    """The publisher in or under a byline, who asks in an interview, who could not verify it, whose series it is."""
    for above, block in zip(page.blocks, page.blocks[1:6]):
        line = block_text(page, block) if block.kind in ("head", "aside") else ""
        for part in line.split(" | ") if any(map(str.isdigit, line)) else ():  # "World | 15 May 2026 | Lugina Review"
            if part.istitle() and (PUBLISHER.search(part) or page.text.count(part.removesuffix(" English")) > 1):
                return part
        m = MASTHEAD.fullmatch(line)
        if m:  # "By Huda Sami, Lugina Courier", "By Huda Sami Lugina News"
            words = str(m["name"] or m["desk"]).split()  # "Lugina Today Staff & Agencies"
            return " ".join(words[2:] if len(words) > 3 and line == f"By {m['name']}" else words)
        m = ISSUE.fullmatch(line)
        if m and page.low[above.first] == "by":  # "By Huda Sami" above "Lugina Review | May 2026"
            return str(m["name"])
        if page.low[above.first] == "by" and line.startswith("The ") and line.istitle() and len(line) < 30:
            return line  # "By Huda Sami" above "The Lantern"
    hosts = SPOKE_TO.findall(page.text)[:9]
    host = next((name for name in hosts if f"\n{name}:" in page.text), None)
    m = None if host else UNVERIFIED.search(page.text)
    series = next((SERIES.match(block_text(page, b)) for b in page.blocks[:1] if b.kind == "title"), None)
    if series and not m and not host:
        return str(series["name"])
    return drop_article(m["name"]) if m else host


Held = Union[Quote, Claim, Speech]  # what a figure may stand in


def holders(article: Article) -> Iterator[Held]:
    """For each figure the innermost quote or reported claim that it stands in or is set against, or NOBODY."""
    spans: list[Union[Quote, Claim]] = sorted([*article.claims, *article.quotes], key=itemgetter(1))
    starts = list(map(itemgetter(1), spans))
    for figure in article.figures:
        k = bisect_right(starts, figure.start)
        held: Held = NOBODY
        for s in spans[max(0, k - 8) : k]:
            if s.source and (figure.end <= s.end or AGAINST.fullmatch(article.text, s.end, figure.start)):
                held = s
        yield held


def told_again(quotes: list[Quote], claims: list[Claim], outlet: Optional[str]) -> dict[int, str]:
    """By the offset of what is told, whom "our agency" and "the newspaper" stand for: the outlet, who was told last."""
    heard, last = dict[int, str](), outlet
    items: list[Union[Quote, Claim]] = [*quotes, *claims]
    for s in sorted(items, key=itemgetter(1)):
        to = s.to or ""
        mine = OURS.fullmatch(to)
        fits = last and to != "website" and (to[-5:] != "paper" or not last.isupper())  # "the newspaper" is no AFP
        if mine and (fits or to[:4] == "our "):
            name = outlet if to[:4] == "our " else last
            heard |= {s.start: name} if name else {}
        elif not mine and is_cap(to or "-") and s.cue and s.cue.text[:4] in ("tell", "told"):
            last = to
    return heard


Placed = TypeVar("Placed", Span, Quote, Claim, Figure)


def restored(found: Article, text: str, places: list[int], origins: list[int]) -> Article:
    """What was found in a text that read_plain gave, with the words and offsets of the article itself."""

    def origin(at: int) -> int:
        k = bisect_right(places, at) - 1
        return origins[k] + at - places[k]

    def placed(item: Placed) -> Placed:
        start, end = origin(item.start), origin(item.end - 1) + 1
        end = next(k for k in count(end) if not unicodedata.combining(text[k : k + 1] or " "))
        return item._replace(text=text[start:end], start=start, end=end)

    def source(own: Optional[Source]) -> Optional[Source]:
        return own._replace(mention=placed(own.mention)) if own else None

    def cue(own: Optional[Span]) -> Optional[Span]:
        return placed(own) if own else None

    quotes = [placed(q)._replace(source=source(q.source), cue=cue(q.cue)) for q in found.quotes]
    claims = [placed(c)._replace(source=source(c.source), cue=cue(c.cue)) for c in found.claims]
    figures = [placed(f)._replace(source=source(f.source)) for f in found.figures]
    return found._replace(quotes=quotes, claims=claims, figures=figures, text=text)


def extract(text: str, article: str = "-") -> Article:
    """Everything found in one text."""
    plain, places, origins = read_plain(text)
    page, dateline, agency = read_page(plain)
    cast = read_cast(page)
    speech = read_speech(page, cast, find_attributions(page))
    quotes = find_quotes(page, cast, speech)
    claims = find_claims(page, speech, quotes)
    outlet, dateline = find_outlet(page, speech, agency, dateline)
    heard = told_again(quotes, claims, outlet)
    quotes = [q._replace(to=heard.get(q.start, q.to)) for q in quotes]
    claims = [c._replace(to=heard.get(c.start, c.to)) for c in claims]
    figures = find_figures(plain, page.words, page.lines)
    title = next((block_text(page, b) for b in page.blocks if b.kind == "title"), None)
    for by_place in (skip_back, subject_before, around, bearers, gender):
        by_place.cache_clear()  # what they keep holds the page
    found = Article(article, title, outlet, dateline, quotes, claims, figures, plain)
    found = found._replace(figures=[Figure(*f[:-1], held.source) for f, held in zip(figures, holders(found))])
    return found if plain == text else restored(found, text, places, origins)


# ---------------------------------------------------------------- compare


class Spot(NamedTuple):
    """A place in one of several articles: the article's number and an offset in its text."""

    article: int
    start: int


class Entry(NamedTuple):
    """One side of a row: what is said, and where."""

    text: str
    spots: list[Spot]


class Row(NamedTuple):
    """What articles share, with an entry for each side."""

    head: str
    entries: list[Entry]


class Section(NamedTuple):
    """A part of the comparison; `note` says what there is to say of the whole, `beside` that sides are columns."""

    title: str
    note: str
    rows: list[Row]
    beside: bool = False


class Reading(NamedTuple):
    """An article for comparing, with the names in it in text order: where each begins, its fullest form anywhere."""

    article: Article
    page: Page
    names: list[tuple[int, str]]


def compare(articles: list[Article]) -> list[Section]:
    """What several articles share and where they part. Nothing is paired by mere likeness.

    What is paired does not depend on the order of the articles, and the same articles give the same sections.
    """
    readings, shown_as = read_known(articles)
    figures = same_figures(readings)
    sections = [
        Section("Same story", "", same_story(readings), True),
        Section("Same words of one speaker", "", same_words(articles)),
        Section(
            "Figures that measure the same thing",
            "" if figures else "No two of these articles give a figure for the same thing.",
            figures,
        ),
        Section("Names in more than one article", "", same_names(readings, shown_as)),
        *heard_where(articles, shown_as),
    ]
    return [s for s in sections if s.rows or s.note]


def grouped(pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Numbers that pairs link, each group and all of them in order."""
    group: dict[int, set[int]] = {}
    for a, b in pairs:
        if b not in group.setdefault(a, {a}):
            whole = group[a] | group.get(b, {b})
            group.update(dict.fromkeys(whole, whole))
    return [sorted(g) for n, g in sorted(group.items()) if n == min(g)]


@kept
def stem(word: str) -> str:
    """A word without its possessive and the commonest endings: "escalates", "escalated" are one, "city",
    "cities" too."""
    return re.sub(r"(?<=\w\w)(\w)\1?(?:ing|ed|es|s|e)?$", r"\1", fold(word).replace("y", "i"))


@kept
def bare(name: str) -> str:
    """A name as it is compared: no article, accents, apostrophes, initials; hyphens are blanks."""
    text = unicodedata.normalize("NFKD", drop_article(name)).lower().replace("-", " ")
    text = re.sub(r"['’]s\b|[^\w\s]|[\u0300-\u036f]", "", text)
    return " ".join(re.findall(r"\w\w+", text) or text.split())


def label_of(article: Article) -> str:
    """The outlet, or the file of an article that names none."""
    return article.outlet or article.article


# same story, same words


def same_story(readings: list[Reading]) -> list[Row]:
    """Articles whose titles share half of the longer one's content words, stemmed, and three at least: their leads.

    A full name counts as one word; the leads must share three such words too, and each article must name whom and what
    the other one's title names.
    """
    leads: dict[int, Entry] = {}
    told = []
    for n, (article, page, names) in enumerate(readings):
        block = next((b for b in page.blocks if b.kind == "text"), None)
        if block and article.title:
            lead, spot = block_text(page, block), Spot(n, page.start[block.first])
            leads[n] = Entry(f"{label_of(article)}\n{article.title}\n{lead}", [spot])
            told.append((n, story_words(names, article.title), story_words(names, lead), {*dict(names).values()}))
    pairs = []
    for (a, title_a, lead_a, names_a), (b, title_b, lead_b, names_b) in combinations(told, 2):
        enough = max(len(title_a), len(title_b), 5) <= 2 * len(title_a & title_b) and len(lead_a & lead_b) > 2
        if enough and (title_a ^ title_b).isdisjoint(names_a ^ names_b):
            pairs.append((a, b))
    return [Row("", [leads[n] for n in group]) for group in grouped(pairs)]


def story_words(names: list[tuple[int, str]], text: str) -> set[str]:
    """The content words of a text, stemmed, each part of a name of several words as the whole name."""
    whole = {w: name for name in dict(names).values() for w in bare(name).split()}
    words = re.findall(r"\w[\w'’.-]*\w", text)
    return {whole.get(bare(w)) or stem(w) for w in words if w.lower() not in FUNCTION}


RUN = 7  # words in a row that two outlets do not find by chance in one speaker's mouth


def same_words(articles: list[Article]) -> list[Row]:
    """Quotes of one speaker (by the last word of the name) in several articles that share RUN words in a row."""
    quotes = [
        (n, q, q.source.name)
        for n, article in enumerate(articles)
        for q in article.quotes
        if q.source and bare(q.source.name)
    ]
    runs: dict[tuple[str, ...], int] = {}
    pairs = set()
    for k, (_, quote, name) in enumerate(quotes):
        low = re.findall(r"\w(?:[\w'.,-]*\w)?", fold(quote.text))
        for i in range(len(low) - RUN + 1):
            pairs.add((runs.setdefault((bare(name).split()[-1], *low[i : i + RUN]), k), k))
    rows = []
    for group in grouped(pairs):
        sides: dict[int, list[Quote]] = {}
        for k in group:
            sides.setdefault(quotes[k][0], []).append(quotes[k][1])
        if len(sides) > 1:
            name = min((quotes[k][2] for k in group), key=lambda n: (" " not in n, len(n)))
            rows.append(Row(name, wordings(articles, sides)))
    return sorted(rows)


def wordings(articles: list[Article], sides: dict[int, list[Quote]]) -> list[Entry]:
    """The longest of several wordings whole, with it what the others leave out, add or change."""
    texts = {n: " … ".join(dict.fromkeys(q.text for q in side)) for n, side in sides.items()}
    whole = max(texts.values(), key=len)
    told = {n: f"“{text}”" if text is whole else changes(whole, text) for n, text in texts.items()}
    return [Entry(f"{label_of(articles[n])}: {told[n]}", [Spot(n, q.start) for q in side]) for n, side in sides.items()]


# How a wording differs from another, by difflib's names of what it does; changes reads it.
CHANGES = {"replace": "{1} for {0}", "delete": "leaves out {0}", "insert": "adds {1}", "equal": ""}


def changes(whole: str, other: str) -> str:
    """What one wording leaves out, adds or changes against another."""
    from difflib import SequenceMatcher

    old, new = (re.findall(r"\S*\w\S*", text)[:500] for text in (whole, other))
    steps = SequenceMatcher(None, [*map(bare, old)], [*map(bare, new)], autojunk=False).get_opcodes()
    told = [CHANGES[kind].format(brief(old[a:b]), brief(new[c:d])) for kind, a, b, c, d in steps]
    return "; ".join(filter(None, told)) or "the same"


def brief(words: list[str]) -> str:
    """A few words between marks, of many the first and last."""
    return f"“{' '.join(words if len(words) < 9 else [*words[:3], '…', *words[-3:]])}”"


# names


def read_known(articles: list[Article]) -> tuple[list[Reading], dict[str, str]]:
    """The articles with their names, which of those are one, and how each is shown.

    A surname goes to the full name of its own article, a short form to the name that an article puts before it in
    brackets. A name must stand inside a sentence somewhere, a single word must be written small nowhere;
    nationalities, parties and offices are none.
    """
    readings = [Reading(article, read_page(article.text)[0], []) for article in articles]
    acronyms = dict(sorted((bare(s), f) for r in readings for s, f in read_cast(r.page).acronyms.items()))
    found = [(r, *name) for r in readings for name in article_names(r.page, acronyms)]
    small = set[str]().union(*({*r.page.word} & {*r.page.low} for r in readings))
    inside = {key for *_, key, is_inside in found if is_inside and key}
    given = {key.split()[0] for *_, text, key, _ in found if " " in key and " " not in text}
    sure = {key for key in inside - given if is_proper(key.split(), small, inside)}
    shown_as = {bare(text): text for text in sorted(name[2] for name in found) if bare(text) in sure}
    shown_as |= {short: shown_as[bare(text)] for short, text in acronyms.items() if bare(text) in shown_as}
    for reading, start, _, key, _ in found:
        if key in shown_as:
            reading.names.append((start, shown_as[key]))
    return readings, shown_as


# What leads on from a capital by a hyphen: "Turkish-backed", "R-Ohio".
HYPHENED = re.compile(r"-[a-z]|^[A-Z]{1,3}-[A-Z]")


def article_names(page: Page, acronyms: dict[str, str]) -> list[tuple[int, str, str, bool]]:
    """The names below the title: place, words, the key of the fullest form in the article, and whether it needs no
    capital (it opens no sentence, quote or line)."""
    low, out = page.low, []
    floor = next((b.last for b in page.blocks if b.kind == "title"), 0)
    full: dict[str, str] = {}  # by surname; "" where two names share it
    for name in find_names(page):  # unlike the cast's, with those that only open a sentence here
        first, last, *_ = name
        if first < floor or HYPHENED.search(page.word[first]) or is_contracted(low[last - 1]):
            continue
        body = is_body(low[last - 1])
        if body:
            last = max(last, body_bounds(page, name)[1])  # "Ministry of Water"
        floor = last
        text = name_text(page, first, last)
        key = bare(acronyms.get(bare(text), text))
        inside = first not in page.opens and low[first - 1] not in ENDS | DOUBLE | SINGLE
        out.append((page.start[first], text, key, inside))
        if " " in text and not body:
            surname = key.split()[-1]
            full[surname] = key if full.get(surname, key) == key else ""
    return [(start, text, key if " " in text else full.get(key, key), inside) for start, text, key, inside in out]


def is_proper(words: list[str], small: set[str], names: set[str]) -> bool:
    """Whether words name somebody or something: no day, role, party or nationality,
    nothing that each country has one of."""
    last = words[-1]
    land = re.sub("[in]?s?$", "", last)  # of "Iraqis", "Iowans"; "Muslim" of "Muslims"
    idle = last in small or last in NAME_STOPS or is_role(last) or land != last and land in names
    if last.endswith(("ern", "ican", "icans")) or idle and len(words) == 1:
        return False  # "Western", "Mexicans"
    return not all(is_adjective(w.removesuffix("s")) or is_body(w) or w in OFFICES or w == "of" for w in words)


def same_names(readings: list[Reading], shown_as: dict[str, str]) -> list[Row]:
    """People, places and bodies by their fullest name, with every claim,
    quote and figure of each article that names them."""
    where: dict[str, dict[int, set[Spot]]] = {}
    for n, (article, _, names) in enumerate(readings):
        for _, item in findings(article):
            named = names_in(names, item.start, item.end)
            if item.source:
                mention = item.source.mention
                named |= names_in(names, mention.start, mention.end)
                named |= {shown_as.get(bare(item.source.name), "")}
            for name in named:
                where.setdefault(name, {}).setdefault(n, set()).add(Spot(n, item.start))
    where.pop("", None)
    shared = sorted((-len(s), -sum(map(len, s.values())), name) for name, s in where.items() if len(s) > 1)
    return [Row(name, [Entry("", sorted(spots)) for spots in where[name].values()]) for *_, name in shared]


def names_in(names: list[tuple[int, str]], start: int, end: int) -> frozenset[str]:
    """The names that begin in a stretch of text."""
    return frozenset(name for _, name in names[bisect_left(names, (start, "")) : bisect_left(names, (end, ""))])


# figures


# What units measure and how much of it, besides those that a prefix tells; size_of reads it.
SIZES = turned("""
    m .3048: ft; m .0254: in; m 1609.344: mi; m 1852: nmi; m .9144: yd; m² 1e6: km²; m² 1e-4: cm²; m² 1e-6: mm²; m²
    1e4: ha; m² 4046.856: acre; m² 1e3: donum dunam dunum; m² .09290304: ft² sq_ft; m² 6.4516e-4: sq_in; m²
    2589988.11: sq_mi; m² .83612736: sq_yd; m³ 1e9: km³; m³ 1e-6: cm³; m³ 1e-9: mm³; m³ .028316847: cu_ft; m³
    1.6387064e-5: cu_in; m³ 4.1681818e9: cu_mi; m³ .76455486: cu_yd; g 453.59237: lb; g 28.349523: oz; g 1e5: quintal;
    g 1e6: t; L 158.987: barrel; L 3.78541: gal; s 1: second; s 60: minute; s 3600: hour; s 86400: day; s 604800:
    week; s 1209600: fortnight; s 2629800: month; s 31557600: year; s 315576e3: decade; m/s .2777778: km/h; m/s
    .44704: mph; m/s .514444: kn
""")
# The prefixes' factors; size_of reads them.
POWERS = turned("1e15: P; 1e12: T; 1e9: G; 1e6: M; 1e3: k; 1e2: h; .1: d; .01: c; .001: m; 1e-6: µ; 1e-9: n")

# What turns a length when it stands beside one; direction reads it.
EXTENTS = turned(
    "long: long length; high: high height tall; deep: deep depth; wide: wide broad width; thick: thick; distance: away"
    " distance east from north northeast northwest off south southeast southwest west"
)
# What makes a deed one to come or none, or a count one of several; read_measures reads them.
QUALIFIERS = NEGATIONS | listed("""
    additional another could extra further if may might more new other others plan planned planning plans shall should
    to will would
""")
# Where a clause ends; read_measures reads them.
BOUNDARIES = JOINTS | BREAKS | ENDERS
# Days, months with their day, years, "last week": read_measures tells two times by them.
# Compiled when it is first read.
TIMED = rf"\b(?:{'|'.join(TIMES)})\b|(?:\b\d\d? )?\b(?:{'|'.join(MONTHS)})\b(?: \d\d?\b)?|\b\d{{4}}\b"
# What looks like a verb that says what happened to things; read_measures reads it.
DEED = rf"""(?!contain|feed|find|found|having|held|hold|hundred|includ|need|remain|speed|unit|want)
    (?:{"|".join(VERBS - AUXILIARIES)}|[^A-Z]+ed|[^A-Z]{{3,}}ing)"""


def size_of(unit: str) -> tuple[str, float]:
    """What a unit measures and how much of the base unit it is; one that no table has measures itself."""
    prefix, symbol = unit[:1], unit[1:]
    if unit not in SIZES and prefix in POWERS and symbol in SYMBOLS:
        return symbol, float(POWERS[prefix])
    what, _, size = SIZES.get(unit, f"{unit} 1").rpartition(" ")
    return what, float(size)


class Measure(NamedTuple):
    """A figure with what must fit before another one may stand beside it."""

    spot: Spot
    figure: Figure
    text: str  # how much, in which outlet, who says so and when
    told: str  # what is measured, as the article words it
    kind: tuple[object, ...]  # dimension, direction, head noun, stem of the deed, its qualifiers and time
    before: frozenset[str]  # names in front of the number, or who does it
    behind: frozenset[str]
    extra: frozenset[str]  # words before the head noun


REACH = 99  # words of a sentence that may have to do with a number
MANY = 8  # figures of one kind in one article that are no one thing any more


def same_figures(readings: list[Reading]) -> list[Row]:
    """Figures of several articles that measure the same thing, each group with whether they agree.

    One must be: what the unit measures and in which direction, the head of `of`, what is done or planned (the verbs
    beside it, and who does it), the names around it, the time; of two wordings of `of` one has all words of the other.
    Headlines, changes, and counts without a deed and a name are left out.
    """
    measures = [m for n, reading in enumerate(readings) for m in read_measures(reading, n)]
    alike: dict[tuple[object, ...], list[int]] = {}
    for k, measure in enumerate(measures):
        alike.setdefault(measure.kind, []).append(k)
    pairs = [
        (a, b)
        for few in alike.values()
        if len(few) <= MANY * len(readings)
        for a, b in combinations(few, 2)
        if is_same(measures[a], measures[b])
    ]
    return sorted(figures_row([measures[k] for k in group]) for group in grouped(pairs))


def figures_row(group: list[Measure]) -> Row:
    """What is measured, the names beside it and the verdict; then each measure."""
    told = min(verdict(a.figure, b.figure) for a, b in combinations(group, 2) if is_same(a, b))
    names = sorted({name for m in group for name in m.before | m.behind if name != name.lower()})
    entries: dict[str, list[Spot]] = {}
    for m in group:
        entries.setdefault(m.text, []).append(m.spot)
    thing = min((len(m.told), m.told) for m in group)[1]
    return Row(f"{thing} ({', '.join(names)}): {VERDICTS[told]}", list(map(Entry, entries, entries.values())))


def is_same(a: Measure, b: Measure) -> bool:
    """Whether two measures of one kind, of two articles, fit in names and wording."""
    placed = a.behind == b.behind and not (a.before and b.before)
    named = placed or a.before | a.behind == b.before | b.behind
    return named and a.spot.article != b.spot.article and (a.extra <= b.extra or b.extra <= a.extra)


VERDICTS = ("differ", "open, a bound allows both", "agree")


def limits(figure: Figure) -> tuple[float, float]:
    """The least and the most that a figure may be, in its unit's base."""
    values = figure.value if isinstance(figure.value, list) else [figure.value]
    size = size_of(figure.unit or "")[1]
    return -9e999 if figure.bound == "<" else values[0] * size, 9e999 if figure.bound == ">" else values[-1] * size


def verdict(a: Figure, b: Figure) -> int:
    """Whether two values differ, could both be true by a bound or range, or agree but for rounding."""
    (low, high), (least, most) = limits(a), limits(b)
    slack = 0.1 if "~" in a.bound + b.bound else 0.025 * (a.unit != b.unit)
    if max(low, least) > min(high, most) * (1 + slack):
        return 0
    return 1 + (low == high and least == most or (low, high) == (least, most))


def read_measures(reading: Reading, n: int) -> Iterator[Measure]:
    """The figures below an article's title that say what they measure, where and in which state."""
    article, page, names = reading
    word, low, starts, ends, *_ = page.words
    sentences = [(0, 0), *page.sentences]
    for figure, held in zip(article.figures, holders(article)):
        i, j = bisect_left(starts, figure.start), bisect_left(starts, figure.end)
        a, b = sentences[bisect_right(sentences, (i, len(starts))) - 1]
        a, b = max(a, i - REACH), min(b, j + REACH)
        if not isinstance(held, Speech):
            a, b = max(a, bisect_left(starts, held.start)), min(b, bisect_left(starts, held.end))
        of = figure.of or "it"
        if of.lower() in NAMELESS or figure.change or j > b or low[i - 1] in ("among", "including", "of", "with"):
            continue  # "the parents of two men killed"
        what, size = size_of(figure.unit or "")
        *more, head = of.split()
        way = direction(low, i, j, head * (size > 900)) if what == "m" else ""
        front = word[find_word(low, BOUNDARIES, range(i - 1, a - 1, -1), a - 1) + 1 : i]
        clause = front + word[j : find_word(low, BOUNDARIES, range(j, b), b)]
        deeds, state = [w for w in clause if re.fullmatch(DEED, w, re.X)], QUALIFIERS.intersection(clause)
        times = frozenset(re.findall(TIMED, " ".join(low[a:i] + low[j:b])))
        if way and low[j] != "of":
            deeds, state, times = [], frozenset(), frozenset()  # "a 5 km wall was shut" is as long as one that is open
        before, behind = names_in(names, starts[a], figure.start), names_in(names, figure.end, ends[b - 1])
        few = len(before | behind) < 1 + (way == "distance")
        if few or way is None or len(deeds) > 1 or not (deeds or way):
            continue
        deed = "".join(deeds)
        if deed in front and not before:
            doers = [w for w in front[: front.index(deed)] if w.lower() not in FUNCTION]
            before = frozenset(map(stem, doers[-1:]))
        told = ", ".join(filter(None, (figure.of, " ".join([*sorted(state - {"to"}), deed]), way)))
        who = ", ".join(filter(None, (figure.source.name if figure.source else "own voice", held.when)))
        text = f"{figure_text(figure, article.text)} · {label_of(article)}: {who}"
        kind = (what, way, stem(head), stem(deed), state, times)
        yield Measure(Spot(n, figure.start), figure, text, told, kind, before, behind, frozenset(map(stem, more)))


def direction(low: list[str], i: int, j: int, head: str) -> Optional[str]:
    """Which way a length lies: "high", "long", "distance" ...; None where the text does not tell."""
    near = re.findall("[a-z]+", " ".join(low[i : j + 3] + low[i - 3 : i]))
    # "210 km of walls", "a 600-km border", not "a 3-m wall"
    counted = head and (low[j] == "of" or head in low[j : j + 3])
    return next(filter(None, map(EXTENTS.get, near)), "long" if counted else None)


# voices


def heard_where(articles: list[Article], shown_as: dict[str, str]) -> list[Section]:
    """Who is heard in which outlet and how often: the named under their fullest name, the others as they are worded."""
    heard: dict[str, dict[str, dict[str, list[int]]]] = {"named": {}, "by role only": {}, "unnamed": {}}
    for article in articles:
        sources = [(0, quote.source) for quote in article.quotes]
        for k, source in sources + [(1, claim.source) for claim, _ in reported_claims(article)]:
            kind, name = heard_as(source, shown_as)
            heard[kind].setdefault(name, {}).setdefault(label_of(article), [0, 0])[k] += 1
    sections = []
    for kind, voices in heard.items():
        order = sorted((-len(v), -sum(map(sum, v.values())), name) for name, v in voices.items())
        sections.append(Section(f"Voices {kind}", "", [voice_row(name, voices[name]) for *_, name in order]))
    return sections


def voice_row(name: str, outlets: dict[str, list[int]]) -> Row:
    """A voice with how often each outlet quotes and reports it."""
    entries = []
    for outlet, times in sorted(outlets.items()):
        told = ", ".join(counted(n, noun) for n, noun in zip(times, ("quote", "claim")) if n)
        entries.append(Entry(f"{outlet} {told}", []))
    return Row(name, entries)


def heard_as(source: Optional[Source], shown_as: dict[str, str]) -> tuple[str, str]:
    """Whether a source is a name, an office or body without one, or nobody that a reader could find;
    how it is shown."""
    name = source and source.name or "nobody named"
    words = name.split()
    head = words[find_word(words, PREPOSITIONS | JOINERS, range(1, len(words)), len(words)) - 1]
    low = fold(head)
    if is_cap(head) and low not in PRONOUNS and not is_adjective(low) and (words[1:] or not is_role(low)):
        return "named", shown_as.get(bare(name), name)
    office = (is_role(low) or is_body(low)) and low.rstrip("s") not in NAMELESS_ROLES
    return "by role only" if office else "unnamed", name if words[1:] else name.lower()


# Roles that name no office: whoever stood there; heard_as reads them.
NAMELESS_ROLES = listed(
    "citizen insider man migrant person protester refugee source supporter victim villager witnes witness woman"
)


# ---------------------------------------------------------------- print


Finding = Union[Quote, Claim, Figure]


def findings(article: Article) -> list[tuple[str, Finding]]:
    """Claims, quotes and figures with their kinds, in text order, an outer one before what stands in it."""
    found: list[Finding] = [*article.claims, *article.quotes, *article.figures]
    found.sort(key=lambda f: (f.start, -f.end))
    return [(f.kind if isinstance(f, Claim) else type(f).__name__.lower(), f) for f in found]


def escaped(match: re.Match[str]) -> str:
    r"""A character as JSON writes it in ASCII: \u202e, or two escapes beyond U+FFFF."""
    return json.dumps(match[0])[1:-1]


def legible(text: str) -> str:
    """Text with escapes for what must not reach a terminal or split a line; its own line breaks and tabs stay."""
    if text.replace("\xa0", " ").isprintable():  # fifteen times as fast as to look for what is not
        return text
    return re.sub(UNSAFE, escaped, text)


def shown(text: str) -> str:
    """Text as a terminal may have it in one line."""
    return legible(" ".join(text.split()))


quoted = json.encoder.encode_basestring


def json_text(text: Optional[str]) -> str:
    """A text or null."""
    return "null" if text is None else quoted(text)


def json_span(span: Optional[Span]) -> str:
    """A span or null."""
    return f'{{"text": {quoted(span[0])}, "start": {span[1]}, "end": {span[2]}}}' if span else "null"


def json_source(source: Optional[Source]) -> str:
    """A source or null."""
    if not source:
        return "null"
    name, role, mention = source
    return f'{{"name": {quoted(name)}, "role": {json_text(role)}, "mention": {json_span(mention)}}}'


# How the fields are written that are neither texts nor null; numbers, and lists of them, as Python has them.
JSON: dict[str, Callable[[Any], str]] = {
    "start": str,
    "end": str,
    "value": str,
    "source": json_source,
    "cue": json_span,
}


def json_list(items: Any) -> str:
    """Named tuples of one kind, written column by column: a quarter of what json.dumps takes for their dicts."""
    if not items:
        return "[]"
    names = items[0]._fields
    columns = [map(JSON.get(name, json_text), column) for name, column in zip(names, zip(*items))]
    frame = '{"' + '": %s, "'.join(names) + '": %s}'
    return "[" + ", ".join(map(frame.__mod__, zip(*columns))) + "]"


def render_json(article: Article) -> str:
    """The article as one line of JSON, fields in the contract's order, `text` left out."""
    frame = '{"article": %s, "title": %s, "outlet": %s, "dateline": %s, "quotes": %s, "claims": %s, "figures": %s}'
    return legible(frame % (*map(json_text, article[:4]), *map(json_list, article[4:7]))) + "\n"


class Style(NamedTuple):
    """How wide a report may be, whether it is coloured, and what stands for its file in FILE:LINE."""

    width: int
    color: bool
    file: str
    first_line: int = 1
    note: str = ""  # what a reader is told before the article
    compared: bool = True  # whether what several articles share is shown behind them


Site = tuple[Article, Style]  # an article and how it is printed


def dotted(*parts: Optional[str]) -> str:
    """The parts that are there, with dots between."""
    return " · ".join(filter(None, parts))


def with_commas(*parts: Optional[str]) -> str:
    """The parts that are there, with commas between, as a terminal may have them."""
    return shown(", ".join(filter(None, parts)))


def counted(n: int, noun: str) -> str:
    """ "1 quote", "2 quotes"."""
    return f"{n} {noun}" + "s" * (n != 1)


# How a terminal shows a text in a colour or weight.
BOLD, DIM, CYAN, YELLOW = "\x1b[1m%s\x1b[0m", "\x1b[2m%s\x1b[0m", "\x1b[36m%s\x1b[0m", "\x1b[33m%s\x1b[0m"


def colored(text: str, style: Style) -> str:
    """A painted text, its colours taken off where none are wanted."""
    return text if style.color else re.sub(r"\x1b\[[\d;]*m", "", text)


@lru_cache(maxsize=1)
def line_breaks(text: str) -> list[int]:
    """Where a text's line feeds stand."""
    return [m.start() for m in re.finditer("\n", text)]


def line_number(site: Site, start: int) -> int:
    """The line of an offset in its file."""
    return bisect_left(line_breaks(site[0].text), start) + site[1].first_line


def place(site: Site, start: int) -> str:
    """FILE:LINE of an offset, which editors and terminals open."""
    return f"{shown(site[1].file)}:{line_number(site, start)}"


# The lines of a text, the first one and the others of so many characters at most; a longer word stands alone,
# or is cut.
LINES = r"(\A.{1,%d}(?<! )(?![^ ])|.{1,%d}(?<! )(?![^ ])|[^ ]{1,%s}) *"


def wrapped(text: str, style: Style, indent: str = "", hang: str = "") -> str:
    """A paragraph at the report's width, the first line behind `indent`, the others behind `hang`."""
    widths = (style.width - len(indent), style.width - len(hang), "")
    return indent + f"\n{hang}".join(re.findall(LINES % widths, text))


def headed(text: str, style: Style) -> str:
    """What stands above the words of a speaker."""
    return CYAN % wrapped(text, style, "", "    ")


def render_reports(sites: Iterable[Site]) -> Iterator[str]:
    """The reports of several articles, blank lines between, and what the articles share."""
    read: list[Site] = []
    for site in sites:
        yield "\n\n" * bool(read) + colored(render_report(site), site[1])
        read.append(site)
    if len(read) > 1 and read[0][1].compared:
        yield "\n\n" + colored(render_comparison(read), read[0][1])


Line = tuple[Finding, str, str, str]  # who reports a finding or how much it is, the words, how they were said


def report_parts(article: Article) -> list[tuple[str, str, dict[str, Sequence[Line]]]]:
    """The report's parts: kind, heading, and the lines below each speaker (in the order they are heard) or below ""."""
    quotes: dict[str, list[Line]] = {}
    roles: dict[str, Optional[str]] = {}  # as they have been told, by name
    for quote in article.quotes:
        name, role, *_ = quote.source or ("No speaker named in the text", None)
        quotes.setdefault(name, []).append((quote, "", f"“{quote.text}”", attributed(quote)))
        roles[name] = roles.get(name) or role
    reported = []
    for claim, text in reported_claims(article):
        name, role, *_ = claim.source or ("no source named", None)
        reported.append((claim, reporting(claim, name, None if name in roles else role), text, ""))
        if role:
            roles[name] = role
    stated = [(c, "", c.text, "") for c in article.claims if c.kind == "stated"]
    figures = []
    for figure in article.figures:
        who = shown(figure.source.name) if figure.source else "(own voice)"
        figures.append((figure, figure_text(figure, article.text), figure.of or "–", who))
    return [
        ("quote", "Quotes", {with_commas(name, roles[name]): lines for name, lines in quotes.items()}),
        ("reported", "Claims reported: somebody says so", {"": reported}),
        ("stated", f"Claims stated: {shown(article.outlet or 'the article')} says so in its own voice", {"": stated}),
        ("figure", "Figures", {"": figures}),
    ]


def render_report(site: Site) -> str:
    """The report for reading: heading, quotes by speaker, claims reported and stated, figures as a table."""
    article, style = site
    title = BOLD % wrapped(shown(article.title or "(no title)"), style)
    out = [wrapped(style.note, style)] * bool(style.note) + ["\n".join([title, *overview(site)])]
    for kind, head, voices in report_parts(article):
        blocks = [render_lines(kind, voice, lines, site) for voice, lines in voices.items() if lines]
        if blocks or kind in ("quote", "figure"):
            out.append(section(head, style) + "\n" + ("\n\n".join(blocks) or "None found."))
    return "\n\n".join(out) + "\n"


def render_lines(kind: str, voice: str, lines: Sequence[Line], site: Site) -> str:
    """The lines of one part, or of one speaker under the name; day and place of a quote below it,
    who reports a claim above it."""
    style, table = site[1], list[tuple[str, ...]]()
    out = [headed(voice, style)] * bool(voice)
    for item, lead, text, how in lines:
        text, where = shown(text), place(site, item.start)
        if kind == "figure":
            table.append((lead, text, how, where))
        elif kind == "quote":
            out += [wrapped(text, style, "  ", "   "), "   " + DIM % dotted(how, where)]
        elif kind == "reported":
            out += [headed(lead, style) + DIM % f" · {where}", wrapped(text, style, "  » ", "    ")]
        else:
            told = wrapped(f"{text} · {'·' * len(where)}", style, "  - ", "    ")
            out.append(told[: -len(where)] + DIM % where)
    return "\n".join(out) or render_table(table, style)


def overview(site: Site) -> tuple[str, str]:
    """Outlet, dateline and file; how many quotes, claims and figures."""
    article, style = site
    heard = {q.source.name for q in article.quotes if q.source}
    speakers = f" from {counted(len(heard), 'speaker')}" * bool(heard)
    reported, stated = len(reported_claims(article)), [c.kind for c in article.claims].count("stated")
    told = f"{counted(reported + stated, 'claim')} ({reported} reported, {stated} stated)"
    counts = f"{counted(len(article.quotes), 'quote')}{speakers}, {told}, {counted(len(article.figures), 'figure')}"
    return shown(dotted(article.outlet or "(outlet not named)", article.dateline, style.file)), counts


def section(name: str, style: Style) -> str:
    """A section's heading, in capitals up to its colon, underlined to the report's width."""
    head, colon, rest = name.partition(":")
    return BOLD % (head.upper() + colon + rest) + "\n" + "─" * style.width


def attributed(item: Union[Quote, Claim]) -> str:
    """Cue, addressee and day as one phrase: "told Rudaw, Monday"."""
    words = f"{item.cue.text if item.cue else ''} {item.to or ''}"
    return with_commas(words.strip(), item.when)


def reported_claims(article: Article) -> list[tuple[Claim, str]]:
    """Reported claims with their words, a content that its attribution breaks as one ("The wall … is finished")."""
    out: list[tuple[Claim, str]] = []
    for claim in article.claims:
        last = out[-1][0] if out else claim
        if last.cue == claim.cue and claim.cue and last.end < claim.cue.start < claim.start:
            out[-1] = (last, f"{out[-1][1]} … {claim.text}")
        elif claim.kind == "reported":
            out.append((claim, claim.text))
    return out


def reporting(claim: Claim, name: str, role: Optional[str]) -> str:
    """Who reports it and how: "Mira Tolst, engineer, warned", "according to engineers"."""
    who, how = with_commas(name, role), attributed(claim)
    if claim.cue and how.lower().startswith("according to"):
        return with_commas(f"{claim.cue.text} {who}", claim.when)
    return f"{who}{',' * bool(role)} {how}"


BEFORE = frozenset("$ £ ¥ ₩ ₪ € ₹ ₺ ₽".split())  # units written in front of their number


def number_text(value: Union[int, float]) -> str:
    """A number as a reader writes it: 13 million, 115,000, 2.5."""
    for scale, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= scale and round(value / scale, 3) * scale == value:
            return f"{value / scale:g} {name}"
    return f"{value:,}" if isinstance(value, int) else f"{value:,.10g}"


# The last words of units that are their own plural, besides symbols: the short ones, those that end so, these.
UNCOUNTED = re.compile(
    r"(?:^|[ -])(?: (?! cup | day | ton ) [^ -]{0,3} | baht | birr | dong | naira | rand | renminbi | ringgit | rupiah"
    r" | taka | tbsp | tenge | yuan | zloty )$ | (?: foot | s )$",
    re.X,
)

# How the report words a change that is told by where it ended, and what stands before such an amount.
BECAME = dict(up="rose", down="fell")
TO_AMOUNT = re.compile(r"\bto (?:just |only )?$")


def plural(unit: str) -> str:
    """A unit as several of it are written: "days", "Syrian pounds", "centuries", but "km"."""
    if unit in SYMBOLS or UNCOUNTED.search(unit):
        return unit
    return re.sub("([nr])y$", r"\1ie", unit) + "s"


def figure_text(figure: Figure, text: str) -> str:
    """Direction, bound, value and unit of a figure in its article's text: "> 210 km", "$80/barrel", "up 5%",
    "rose to 9", which "up to 9" would not tell from a bound."""
    if figure.unit == "ratio":
        return shown(figure.text)  # its bound is one of its words
    values = figure.value if isinstance(figure.value, list) else [figure.value]
    number = "–".join(map(number_text, values))
    unit, slash, by = (figure.unit or "").partition("/")
    if unit == "%":
        number += unit
    elif unit[-1:] in BEFORE:
        number = unit + number
    elif unit:
        number += " " + (unit if values == [1] else plural(unit))
    to = TO_AMOUNT.search(text, figure.start - 16, figure.start)
    change = figure.change and (f"{BECAME[figure.change]} to " if to else f"{figure.change} ")
    return (change or "") + f"{figure.bound} ".lstrip("= ") + number + slash + by


def render_table(rows: list[tuple[str, ...]], style: Style) -> str:
    """The figures as a table: value, what it measures, who says so, where."""
    head = ("HOW MUCH", "OF WHAT", "WHO SAYS SO", "WHERE")
    first, second, third, last = [max(map(len, column)) for column in zip(head, *rows)]
    room = max(style.width - first - last - 6, 24)
    second = min(second, room - min(room // 2, third))
    widths = (first, second, room - second, last)
    names = DIM % "  ".join(map(str.ljust, head, widths)).rstrip()
    return "\n".join([names, *[table_row(row, widths) for row in rows]])


def table_row(cells: Iterable[str], widths: Sequence[int]) -> str:
    """One row of a table; a cell that is too long goes on below."""
    columns = [re.findall(LINES % (width, width, width), cell) for cell, width in zip(cells, widths)]
    lines = []
    for texts in zip_longest(*columns, fillvalue=""):
        line = "  ".join(map(str.ljust, texts, widths)).rstrip()
        lines.append(YELLOW % line[: widths[0]] + line[widths[0] :])
    return "\n".join(lines)


def render_comparison(sites: list[Site]) -> str:
    """What the articles share and where they part, section by section."""
    out = [BOLD % f"ACROSS THE {len(sites)} ARTICLES"]
    for title, note, rows, beside in compare([article for article, _ in sites]):
        told = [render_row(row, sites, beside) for row in rows]
        out.append("\n".join([section(title, sites[0][1]), *[note] * bool(note), *told]))
    return "\n\n".join(out) + "\n"


def entry_places(entry: Entry, sites: list[Site]) -> dict[str, Spot]:
    """FILE:LINE of every place of an entry, once each, and its first spot there."""
    out: dict[str, Spot] = {}
    for spot in entry.spots:
        out.setdefault(place(sites[spot.article], spot.start), spot)
    return out


def render_row(row: Row, sites: list[Site], beside: bool) -> str:
    """What is shared and its sides, each with its places: below it or, up to three, as columns; without places,
    in a line."""
    style, columns, told = sites[0][1], [], [shown(row.head)]
    for entry in row.entries:
        places = " ".join(entry_places(entry, sites))
        columns.append([*map(shown, entry.text.split("\n")), places])
        told.append(dotted(shown(entry.text), places))
    if beside and len(columns) < 4:
        widths = [style.width // len(columns) - 2] * len(columns)
        return "\n".join([table_row(line, widths) for line in zip(*columns)])
    if not places:
        return wrapped(dotted(*told), style, "", "    ")
    return "\n".join([headed(told[0], style), *[wrapped(side, style, "  ", "    ") for side in told[1:]]])


# ---------------------------------------------------------------- sheet

COLUMNS = "article outlet line kind text source role cue to when value low high bound change unit of start end".split()

FORMULA = r"\A(?=[\t\r]|\s*[=+@＝＋＠－-]\s*\S)"  # before what a spreadsheet runs; a lone sign it shows


def render_csv(sites: Iterable[Site]) -> Iterator[str]:
    """A table of all findings, a row each, as RFC 4180 has it."""
    import csv
    from types import SimpleNamespace

    rows = csv.DictWriter(SimpleNamespace(write=str), COLUMNS)  # each row comes back as a str
    yield rows.writeheader()
    for site in sites:
        yield "".join([rows.writerow(sheet_row(site, kind, item)) for kind, item in findings(site[0])])


def sheet_row(site: Site, kind: str, item: Finding) -> dict[str, object]:
    """A finding's cells by column; a text that would be run as a formula stands behind an apostrophe."""
    row = {**item._asdict(), "article": site[0].article, "outlet": site[0].outlet, "kind": kind}
    row["line"] = line_number(site, item.start)
    row["source"], row["role"], *_ = item.source or ("", "")
    row["cue"], *_ = row.get("cue") or ("",)
    if isinstance(row.get("value"), list):
        row["low"], row["high"] = row.pop("value")
    return {k: re.sub(FORMULA, "'", legible(v)) if isinstance(v, str) else v for k, v in row.items()}


# ---------------------------------------------------------------- marked

# What each kind is called, the signs around it and its colour; the last that is open gives the colour.
KINDS = {
    "stated": ("stated claim", "⌊⌋", "32"),
    "reported": ("reported claim", "⟨⟩", "35"),
    "quote": ("quote", "⟪⟫", "36"),
    "figure": ("figure", "⟦⟧", "1;33"),
}

BEGIN, END = "⌊⟨⟪⟦", "⌋⟩⟫⟧"  # the signs in the same order

LEGEND = "⌊stated claim⌋   ⟨reported claim⟩   ⟪quote⟫   ⟦figure⟧"


def pieces(text: str, items: Iterable[Finding], at: int = 0) -> Iterator[tuple[str, int]]:
    """A text in pieces up to where each finding begins (its number, from 1) or ends (its negative), and to the end (0).

    At one place the inner one ends first and the outer one begins first.
    """
    edges = [(len(text), 0)]
    for k, item in enumerate(items, 1):
        edges += [(item.start, k), (item.end, -k)]
    for offset, k in sorted(edges):
        yield text[at:offset], k
        at = offset


def render_marked(sites: Iterable[Site]) -> Iterator[str]:
    """The articles' own text, wrapped, each finding between the signs and in the colour of its kind."""
    for n, site in enumerate(sites):
        head = unsigned(f"{site[1].note}\n{place(site, 0)}")
        text = f"{head}\n{LEGEND}\n\n{signed(site[0])}".strip().expandtabs()
        lines = [wrapped(line.rstrip(), site[1]) for line in text.splitlines()]
        yield "\n\n" * bool(n) + colored(painted("\n".join(lines)), site[1]) + "\n"


def unsigned(text: str) -> str:
    """Text whose own signs and control characters are escapes."""
    return re.sub(f"[{BEGIN}{END}]", escaped, legible(text))


def signed(article: Article) -> str:
    """The article's text with signs around its findings."""
    found, out = findings(article), list[str]()
    signs = ["  ", *[KINDS[kind][1] for kind, _ in found]]
    for piece, k in pieces(article.text, map(itemgetter(1), found)):
        out += [unsigned(piece), signs[abs(k)][k < 0]]
    return "".join(out)


def painted(text: str) -> str:
    """Signed text in colours, which end with each line."""
    codes, out, opened = [code for *_, code in KINDS.values()], [], list[int]()
    for piece in filter(None, re.split(f"([{BEGIN}{END}\n])", text)):
        if piece in BEGIN:
            opened.append(BEGIN.index(piece))
        out.append(f"\x1b[{codes[max(opened)]}m{piece}\x1b[0m" if opened and piece != "\n" else piece)
        if piece in END:
            opened.remove(END.index(piece))
    return "".join(out)


# ---------------------------------------------------------------- page

PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Quotes, claims and figures: {}</title>
<style>
:root { color-scheme: light dark; --page: #fbfaf7; --ink: #1d1d1b; --dim: #5b5a55; --rule: #d9d5ca; --link: #0a4f94;
  --quote: #0b62b0; --tint: #e4f0fb; --reported: #8b2b80; --stated: #4c6b1c; --figure: #8f4a00;
  --box: #fdf1d6; --hit: #ffe98a }
@media (prefers-color-scheme: dark) { :root { --page: #161719; --ink: #e8e6e1; --dim: #a9a69e; --rule: #3b3d41;
  --link: #8fc3f5; --quote: #7db9f2; --tint: #1b3046; --reported: #e39bda; --stated: #a9cb74; --figure: #f2b263;
  --box: #3a2c14; --hit: #5b4a00 } }
* { box-sizing: border-box }
html { scroll-padding: 1rem 0 6rem }
body { margin: 0 auto; max-width: 82rem; padding: 1.5rem 1.25rem 6rem; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem }
h2 { font-size: 1.25rem; margin: 0 0 .25rem }
h2 + ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: .75rem 2rem }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--rule) }
h4 { font-size: .95rem; margin: 1rem 0 .25rem }
h4 span { font-weight: 400 }
p, ul, dl { margin: 0 0 .75rem }
ul { list-style: none; padding: 0 }
li { padding: .2rem .4rem; margin: 0 -.4rem }
a { color: var(--link) }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px }
small { color: var(--dim); font-size: .85rem }
li small { display: block }
table { border-collapse: collapse; width: 100%; font-size: .9rem }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid var(--rule) }
th { color: var(--dim); font-weight: 600 }
:target { background: var(--hit) }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem }
.reading { border-top: 3px solid var(--ink); margin-top: 2rem; padding-top: 1rem }
.text { font: 1.125rem/2 Georgia, "Times New Roman", "Noto Serif", serif }
.text > * { white-space: pre-line; margin: 0 0 1rem }
.text h3 { font-size: 1.5rem; line-height: 1.6; padding: 0; border: 0 }
mark { background: none; color: inherit; text-decoration: underline 2px;
  text-decoration-skip-ink: none; text-underline-offset: .25em }
.quote { background: var(--tint); text-decoration-color: var(--quote) }
.reported { text-decoration: underline dashed 2px var(--reported); text-underline-offset: .45em }
.stated { text-decoration: underline dotted 2px var(--stated); text-underline-offset: .45em }
.figure { text-decoration: none; font-weight: 700; background: var(--box); border: 1px solid var(--figure);
  border-radius: .2em; padding: 0 .15em; -webkit-box-decoration-break: clone; box-decoration-break: clone }
mark:target { background: var(--hit) }
mark > a { font: 600 .6875rem/1 system-ui, sans-serif; vertical-align: super; text-decoration: none;
  padding: 0 .1em 0 .2em; user-select: none }
.quote > a { color: var(--quote) } .reported > a { color: var(--reported) }
.stated > a { color: var(--stated) } .figure > a { color: var(--figure) }
mark > a:focus::after { content: attr(aria-label) }
mark:hover:not(:has(mark:hover)) > a::after { content: attr(aria-label); z-index: 1 }
mark > a::after { position: fixed; left: 0; right: 0; bottom: 0; padding: .75rem 1.25rem; background: var(--ink);
  color: var(--page); font: 500 1rem/1.4 system-ui, sans-serif; white-space: normal; text-align: left }
@media (min-width: 60rem) {
  .beside { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); gap: 3rem }
  .report > h3:first-child { margin-top: .5rem }
  .report { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 0 .5rem 4rem }
}
@media print {
  :root { --page: #fff; --ink: #000; --dim: #333; --rule: #999; --tint: none; --box: none; --hit: none }
  body { padding: 0; font-size: 10pt } .text { font-size: 11pt; line-height: 1.8 } .beside { display: block }
  .report { position: static; max-height: none; overflow: visible } mark > a::after { display: none }
  li, tr { break-inside: avoid } h2, h3, h4 { break-after: avoid } a { color: inherit; text-decoration: none }
}
</style>
</head>
<body>
<header>
<h1>Quotes, claims and figures</h1>
<p class="legend">
<span><b>S</b> <mark class="stated">stated claim</mark></span>
<span><b>R</b> <mark class="reported">reported claim</mark></span>
<span><b>Q</b> <mark class="quote">quote</mark></span>
<span><b>F</b> <mark class="figure">figure</mark></span>
</p>
<nav aria-label="Articles">
<ul>
{}</ul>
</nav>
</header>
<main>
"""

PARAGRAPH = r"\n[^\S\n]*\n\s*|\r\r\s*"


class Highlight(NamedTuple):
    """A finding on the page; the parts of a broken claim share name ("R1") and id."""

    item: Finding
    kind: str
    name: str
    id: str
    link: str


def safe(text: str) -> str:
    """Text as the page may have it."""
    import html

    return html.escape(legible(text))


def page_marks(number: int, article: Article, style: Style) -> list[Highlight]:
    """The findings of the page's n-th article, counted kind by kind, each with what a reader hears of it."""
    firsts = {claim.start for claim, _ in reported_claims(article)}
    counts = dict.fromkeys(KINDS, 0)
    out = []
    for kind, item in findings(article):
        counts[kind] += kind != "reported" or item.start in firsts
        name = f"{kind[0].upper()}{counts[kind]}"
        nobody = "no speaker named in the text" if kind == "quote" else "own voice"
        who = with_commas(*item.source[:2]) if item.source else nobody
        if isinstance(item, Figure):
            told = dotted(figure_text(item, article.text), item.of, who)
        else:
            told = dotted(who, attributed(item))
        label = safe(f"{name} {KINDS[kind][0]}: {told} · {place((article, style), item.start)}")
        link = f'<a href="#a{number}{name}r" aria-label="{label}">{name}</a></mark>'
        out.append(Highlight(item, kind, name, f"a{number}{name}", link))
    return out


def page_text(article: Article, marks: list[Highlight]) -> str:
    """The article's paragraphs with its findings marked; a mark that crosses another's end goes on in a second one."""
    text = article.text.rstrip()
    at = len(text) - len(text.lstrip())
    out, ids = ["<p>"], {mark.id: f' id="{mark.id}"' for mark in marks}
    opened: list[Highlight] = []  # marks that are open on the page, the outer first
    inside: list[Highlight] = []  # those that the text here is in, in the same order
    for part, k in pieces(text, [mark.item for mark in marks], at):
        for n, piece in enumerate(re.split(PARAGRAPH, part)):
            if n or piece:
                same = 0 if n else sum(map(is_, opened, inside))
                out += [mark.link for mark in reversed(opened[same:])]
                out += ["</p>\n<p>"] * bool(n)
                out += [f'<mark class="{mark.kind}"{ids.pop(mark.id, "")}>' for mark in inside[same:]]
                out.append(safe(piece))
                opened = inside
        inside = [*inside, marks[k - 1]] if k > 0 else [mark for mark in inside if mark is not marks[-k - 1]]
    html = "".join(out + [mark.link for mark in reversed(opened)]) + "</p>\n"
    titled = re.split(PARAGRAPH, text[at:], maxsplit=1)[0] == article.title
    return html.replace("p>", "h3>", 2) if titled else html


def page_report(site: Site, marks: list[Highlight]) -> str:
    """The report as lists, each row behind the number of its mark and with a link to it."""
    marked = {(mark.kind, mark.item.start): mark for mark in marks}
    out = []
    for kind, head, voices in report_parts(site[0]):
        if any(voices.values()):
            out.append(f"<h3>{safe(head)}</h3>\n")
        for voice, lines in voices.items():
            out.append(f"<h4>{safe(voice)}</h4>\n" if voice else "")
            rows = []
            for item, lead, text, how in lines:
                mark = marked[kind, item.start]
                lead = f"<b>{safe(lead)}{':' * (kind == 'reported')}</b> " if lead else ""
                told = f"{lead}{safe(shown(text))} <small>{safe(dotted(how, place(site, item.start)))}</small>"
                rows.append(f'<li id="{mark.id}r"><a href="#{mark.id}">{mark.name}</a> {told}</li>\n')
            out += ["<ul>\n", *rows, "</ul>\n"] if rows else []
    return "".join(out)


def page_article(number: int, site: Site, marks: list[Highlight]) -> str:
    """One article: its text marked, and the report beside it."""
    origin, counts = overview(site)
    return f"""\
<section class="reading" id="a{number}" aria-labelledby="a{number}h">
<h2 id="a{number}h">{safe(origin)}</h2>
<p>{safe(counts)}<br>{safe(site[1].note)}</p>
<div class="beside">
<article class="text" aria-label="Text">
{page_text(site[0], marks)}</article>
<section class="report" aria-label="Report">
{page_report(site, marks)}</section>
</div>
</section>
"""


def page_comparison(sites: list[Site], marks: list[list[Highlight]]) -> str:
    """What goes across the articles: each section's note and rows, places as links to what is marked there."""
    ids = {(n, mark.item.start): mark.id for n, found in enumerate(marks) for mark in found}
    out = []
    for title, note, rows, _ in compare([article for article, _ in sites]):
        out.append(f'<section class="reading">\n<h2>{safe(title)}</h2>\n<p>{safe(note)}</p>\n')
        for row in rows:
            head, sides = safe(row.head), []
            for entry in row.entries:
                places = entry_places(entry, sites).items()
                links = [f'<a href="#{ids.get(spot, f"a{spot[0] + 1}")}">{safe(where)}</a>' for where, spot in places]
                sides.append(dotted(safe(entry.text).replace("\n", "<br>"), " ".join(links)))
            if row.entries[0].spots:
                items = "</li>\n<li>".join(sides)
                out.append(f"<h3>{head}</h3>\n<ul>\n<li>{items}</li>\n</ul>\n")
            else:
                out.append(f"<p>{dotted(f'<b>{head}</b>', *sides)}</p>\n")
        out.append("</section>\n")
    return "".join(out).replace("<h3></h3>\n", "").replace("<p></p>\n", "")


def render_page(sites: Iterable[Site]) -> Iterator[str]:
    """One page that loads nothing: every article with its findings marked, the report beside it."""
    given = list(sites)
    titles = [safe(article.title or style.file) for article, style in given]
    contents = [f'<li><a href="#a{n}">{title}</a></li>\n' for n, title in enumerate(titles, 1)]
    top, header, main = PAGE.split("{}")
    yield "".join([top, *titles[:1], header, *contents, main])
    marks = [page_marks(n, *site) for n, site in enumerate(given, 1)]
    for n, site in enumerate(given):
        yield page_article(n + 1, site, marks[n])
    if len(given) > 1 and given[0][1].compared:
        yield page_comparison(given, marks)
    yield "</main>\n</body>\n</html>\n"


def render_objects(sites: Iterable[Site]) -> Iterator[str]:
    """JSON Lines."""
    for article, _ in sites:
        yield render_json(article)


FORMS = {"json": render_objects, "csv": render_csv, "html": render_page, "marked": render_marked}

# ---------------------------------------------------------------- options


class Say(argparse.Action):
    """Prints its text and leaves; argparse's own swallows a write error."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        sys.stdout.write(f"{self.const}\n")
        parser.exit()


class Parser(argparse.ArgumentParser):
    """A parser whose errors hold no control characters."""

    def error(self, message: str) -> NoReturn:
        super().error(shown(message))


def parse_options(argv: list[str]) -> argparse.Namespace:
    """Options anywhere among the files, files only behind "--"; wrong usage ends the program with 2."""
    parser = Parser(
        prog="iraq_border_news",
        usage="python3 iraq_border_news.py [--json [--lines] | --csv | --html | --marked]"
        " [--who NAME] [--jobs N] [FILE ...]",
        add_help=False,
        allow_abbrev=False,
        formatter_class=lambda prog: argparse.HelpFormatter(prog, width=80),
    )
    parser.add_argument("files", nargs="*")
    parser.add_argument("-h", "--help", action=Say, nargs=0, const=(__doc__ or "").strip())
    parser.add_argument("--version", action=Say, nargs=0, const=f"iraq_border_news {__version__}")
    forms = parser.add_mutually_exclusive_group()
    for form in FORMS:
        forms.add_argument(f"--{form}", dest="form", action="store_const", const=form)
    parser.add_argument("--lines", action="store_true")
    parser.add_argument("--who", metavar="NAME")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto")
    cut = argv.index("--") if "--" in argv else len(argv)
    options = parser.parse_intermixed_args(argv[:cut])
    options.files += argv[cut + 1 :]
    bare_lines = options.lines and not options.files and sys.stdin and sys.stdin.isatty()
    for wrong, reason in [
        (options.who is not None and not bare(options.who), "--who needs a word of a name"),
        (options.lines and options.form != "json", "--lines goes with --json"),
        (options.jobs < 0, "--jobs takes a whole number, 0 for all cores"),
        (bare_lines, "--lines reads standard input, which is a terminal; pipe JSON Lines in or give files"),
    ]:
        if wrong:
            parser.error(reason)
    options.jobs = min(options.jobs or cores(), 60)  # Windows waits for no more
    return options


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def wants_color(choice: str) -> bool:
    """Whether to colour: as told, else on a terminal that can and may (NO_COLOR, TERM)."""
    if choice != "auto":
        return choice == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def report_width() -> int:
    """The terminal's width between 60 and 120, 80 where piped."""
    try:
        return min(max(os.get_terminal_size(sys.stdout.fileno()).columns, 60), 120)
    except (OSError, ValueError):
        return 80


def complain(path: str, reason: object) -> None:
    """One line on standard error."""
    sys.stderr.write(f"iraq_border_news: {shown(path)}: {shown(str(reason))}\n")


# ---------------------------------------------------------------- bulk


def read_item(item: Item) -> Union[Article, NewsError]:
    """The article of a file or line, or why there is none; whatever goes wrong costs this one alone."""
    path, number, data = item
    try:
        if isinstance(data, str):
            return NewsError(data)
        name, text = read_record(data, number) if number else (path, read_article(data))
        return extract(text, name)
    except NewsError as error:
        return error
    except Exception as error:
        return NewsError(f"cannot be analysed ({type(error).__name__}: {error})")


def read_json(item: Item) -> Union[str, NewsError]:
    """The same as a line of JSON."""
    found = read_item(item)
    return render_json(found) if isinstance(found, Article) else found


def serve(line: "Connection", near: "Connection", work: Callable[[Item], object]) -> None:
    """What a process of --jobs does: an outcome for each item, until nobody hands it more."""
    near.close()  # else this process would keep its own line open, and outlive the run
    try:
        while True:
            for item in line.recv():
                line.send(work(item))
    except (EOFError, OSError):
        pass


Tasks = list[list[Any]]  # [item, outcome or None]


class Worker:
    """A process of --jobs and the tasks [item, outcome] that it has been handed;
    a killed one costs the first of them."""

    def __init__(self, work: Callable[[Item], object]) -> None:
        self.work = work
        self.tasks: Tasks = []
        self.start()

    def start(self) -> None:
        """Start the process; Ctrl-C does not reach it, `stop` does."""
        from multiprocessing import Pipe, Process

        self.line, far = Pipe()
        self.process = Process(target=serve, args=(far, self.line, self.work), daemon=True)
        before = on_interrupt(None)
        try:
            self.process.start()
        except OSError as error:
            raise NewsError(f"no process can be started: {error.strerror}") from None
        finally:
            on_interrupt(before)
            far.close()

    def hand(self, tasks: Tasks) -> None:
        """Send the items; that the process is dead will show when their outcomes are received."""
        self.tasks = tasks
        try:
            self.line.send([item for item, _ in tasks])
        except OSError:
            pass

    def receive(self) -> None:
        """The outcome of the first task; where the process is dead a new one gets the tasks behind it."""
        task, *rest = self.tasks
        try:
            task[1], self.tasks = self.line.recv(), rest
        except (EOFError, OSError):
            self.stop()
            task[1] = NewsError(f"is unread: its process died (exit code {self.process.exitcode})")
            self.start()
            self.hand(rest)

    def stop(self) -> None:
        """End the process at once."""
        self.process.kill()
        self.process.join()
        self.line.close()


def take(items: Iterator[Item]) -> Tasks:
    """The next tasks: enough to be worth a message, few enough to be shared out evenly."""
    tasks, size = list[list[Any]](), 0
    for item in items:
        tasks.append([item, None])
        size += 1000 + len(item[2])
        if size > 1 << 16:
            break
    return tasks


def outcomes(work: Callable[[Item], Any], items: Iterator[Item], jobs: int) -> Iterator[tuple[Item, Any]]:
    """Each item with what `work` makes of it, in order; by several processes, started as there is work for them."""
    if jobs < 2:
        for item in items:
            yield item, work(item)
        return
    from multiprocessing.connection import wait

    queue: list[Tasks] = []  # handed out and not yet yielded: about a megabyte for each process
    workers: list[Worker] = []
    try:
        while True:
            idle = next((w for w in workers if not w.tasks), None)
            if len(queue) < 16 * jobs and (idle or len(workers) < jobs) and (tasks := take(items)):
                if not idle:
                    workers.append(idle := Worker(work))
                idle.hand(tasks)
                queue.append(tasks)
            elif queue and queue[0][-1][1] is not None:
                for item, outcome in queue.pop(0):
                    yield item, outcome
            elif queue:
                ready = wait([w.line for w in workers if w.tasks])
                for worker in [w for w in workers if w.line in ready]:
                    worker.receive()
            else:
                return
    finally:
        for worker in workers:
            worker.stop()


def on_interrupt(handler: Any) -> Any:
    """Set what Ctrl-C does (None: nothing) and give what it did before."""
    import signal

    try:
        return signal.signal(signal.SIGINT, signal.SIG_IGN if handler is None else handler)
    except ValueError:  # another thread than the main one, which no Ctrl-C reaches
        return handler


def write(text: str) -> None:
    """Write and flush a whole text: Ctrl-C waits until it is out, a second one does not."""
    pressed: list[object] = []

    def hold(*_: object) -> None:
        if pressed and callable(before):
            give_up()
            raise KeyboardInterrupt
        pressed.append(1)

    before = on_interrupt(hold)
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    finally:
        on_interrupt(before)
    if pressed and callable(before):
        raise KeyboardInterrupt


def watched(rows: Iterator[tuple[Item, Any]], files: list[str]) -> Iterator[tuple[Item, Any]]:
    """The rows as they are; where standard error is a terminal it tells how many, how fast and the time left,
    if known."""
    if not (sys.stderr and sys.stderr.isatty()):
        yield from rows
        return
    from time import monotonic

    try:
        size = sum(os.stat(0 if path == "-" else path).st_size for path in files)
    except (OSError, ValueError):
        size = 0
    both, began, told, count, done = sys.stdout.isatty(), monotonic(), 0.0, 0, 0
    try:
        for count, row in enumerate(rows, 1):
            if both or isinstance(row[1], NewsError):
                sys.stderr.write("\r\x1b[K")
            yield row
            done += len(row[0][2])
            if monotonic() - told > 0.2:
                told = monotonic()
                sys.stderr.write(progress(count, told - began, (size - done) / done))
    finally:
        sys.stderr.write(progress(count, monotonic() - began, 0) + "\n")


def progress(count: int, seconds: float, left: float) -> str:
    """A line that takes the place of the one before; `left` is the share still to come by the share that is done."""
    minutes, rest = divmod(int(left * seconds), 60)
    time = f", {minutes}:{rest:02} left" if left > 0 else ""
    return f"\r{count:,} articles, {count / max(seconds, 0.001):,.0f} a second{time}\x1b[K"


class Listener:
    """Hears one voice (--who) out of each article, or everything; knows at the end whether it was heard at all."""

    def __init__(self, who: Optional[str]) -> None:
        self.who, self.found, self.voices = who, who is None, set[str]()

    def hears(self, item: Finding) -> bool:
        """Whether that voice says it: its full name has all the words asked for, one behind the other."""
        name = item.source.name if item.source else ""
        heard = f" {bare(self.who or '')} " in f" {bare(name)} "
        self.voices.add(name)
        self.found |= heard
        return heard

    def hear(self, article: Article) -> Article:
        """The article with the findings of that voice alone."""
        if self.who is None:
            return article
        heard: list[Any] = [[item for item in part if self.hears(item)] for part in article[4:7]]
        return article._replace(quotes=heard[0], claims=heard[1], figures=heard[2])

    def status(self, status: int) -> int:
        """The run's status, 1 where nobody fitted; then who is heard is said on standard error."""
        if self.found:
            return status
        complain(f"--who {self.who}", "nobody of that name says anything; who does:")
        sys.stderr.writelines(f"  {shown(n)}\n" for n in sorted(self.voices - {""}, key=lambda n: (n.lower(), n)))
        return 1


def run_lines(options: argparse.Namespace) -> int:
    """JSON Lines in, JSON Lines out, line by line; 1 where a line or file failed."""
    status, listener = 0, Listener(options.who)
    files = options.files or ["-"]
    items = (item for path in files for item in read_items(path, True))
    work = read_item if options.who else read_json
    for (path, number, _), outcome in watched(outcomes(work, items, options.jobs), files):
        if isinstance(outcome, NewsError):
            complain(path, f"line {number}: {outcome}" if number else outcome)
            status = 1
        else:
            write(outcome if isinstance(outcome, str) else render_json(listener.hear(outcome)))
    return listener.status(status)


def read_files(options: argparse.Namespace, style: Style, failed: list[str]) -> Iterator[Site]:
    """Each file's article and how to print it; the files that are none are complained of and added to `failed`."""
    items = (item for path in options.files for item in read_items(path, False))
    for (path, _, _), article in outcomes(read_item, items, min(options.jobs, len(options.files))):
        if isinstance(article, Article):
            yield article, style._replace(file=path)
        else:
            complain(path, article)
            failed.append(path)


def run_articles(options: argparse.Namespace) -> int:
    """The files or the digests in the form asked for, each written as it is read; 1 where one failed."""
    failed: list[str] = []
    listener = Listener(options.who)
    style = Style(report_width(), wants_color(options.color), "", compared=options.who is None)
    sites = read_files(options, style, failed) if options.files else read_digests(style)
    heard = ((listener.hear(article), style) for article, style in sites)
    if options.who is not None and options.form != "json":  # where the voice is not heard there is nothing to print
        heard = (site for site in heard if findings(site[0]))
    for part in FORMS.get(options.form, render_reports)(heard):
        write(part)
    return listener.status(int(bool(failed)))


# ---------------------------------------------------------------- digests


# Rudaw, 5 December 2024, and North Press, 30 November 2024, retold; what people said stands in short fragments.
DIGESTS = {
    "rudaw": (
        "Rudaw",
        """\
Baghdad reinforces its frontier as rebels seize Hama

ERBIL, Kurdistan Region – Iraq is reinforcing its Syrian frontier. The Syrian army said on Thursday that its troops were redeploying outside Hama after defeat. Rebels swept the north one week earlier and captured Aleppo.

Thousands of soldiers, including Popular Mobilization Forces (PMF), are deployed along nearly 600 km of frontier in Anbar. Rudaw’s Halkawt Azeez joined a convoy to al-Qa'im, a town nearly 400 km from Baghdad. Fences, trenches and three-meter-high fortified walls are being built.

Qasim Muslih, the PMF operations commander in Anbar, told Rudaw that any unexpected crossing would meet “stiff and powerful deterrence.” He added that “no force has arrived at the borders.”

“Our forces are fully prepared,” said Ahmed Nasrullah, a top PMF commander. Recalling 2014, he promised that “we will not go through the same again.”

Defense minister Thabet al-Abbasi told Rudaw on Monday that “everything is under control.” Prime Minister Mohammed Shia al-Sudani told Turkey’s Recep Tayyip Erdogan on Tuesday that Iraq would not “stand idly.”

Rebels led by Hay’at Tahrir al-Sham (HTS) said they were preparing to march on Homs. Homs lies 162 kilometers north of Damascus.

Syria has seen more than a decade of turmoil since the 2011 uprising against Bashar al-Assad. The United Nations estimated on Wednesday that new clashes had displaced over 115,000 people in Idlib and Aleppo. More than 13 million Syrians, half the pre-war population, have been displaced, and more than 6 million are refugees, according to United Nations figures.
""",  # noqa: E501 (a paragraph is a line, as in an article)
    ),
    "northpress": (
        "North Press",
        """\
More walls planned on Iraq’s frontier as factions push into Aleppo

BAGHDAD, Iraq – Iraq has stepped up security on its Syrian frontier while Hayat Tahrir al-Sham (HTS) and other Turkey-backed factions press an offensive in the provinces of Aleppo and Idlib.

Haider al-Karkhi, spokesperson for the Border Guard Forces, confirmed on Friday that Iraq had prepared further to keep the violence from spilling over. “Our forces are on maximum alert,” he said.

HTS, formerly Jabhat al-Nusra, and its allies have since Wednesday attacked Syrian government-held areas, taking parts of Aleppo city and numerous towns and villages.

Al-Karkhi said that over 210 kilometers of concrete walls had been put up in Nineveh toward Anbar, and that an additional 100 kilometers of walls would follow next week. He stressed that the measures had no precedent in Iraq. “There is no opportunity for infiltration,” he added.

Hoshyar Zebari, of the Kurdistan Democratic Party’s political bureau, urged the Iraqi government to protect the borders from militants in Syria. Zebari wrote on X that extremist factions, including Ahrar al-Sham and Jabhat al-Nusra, had begun “a coordinated assault on Aleppo and its towns.” The government must ensure, he continued, that they never “reach our borders or infiltrate our territory.”

The violence has caused concern across the region. Iraqi officials are wary of instability reaching the borders. The wall shows Iraq’s resolve to avoid the chaos that groups like ISIS exploited.

Analysts warn that the situation is still fluid and could affect the region.
""",  # noqa: E501 (a paragraph is a line, as in an article)
    ),
}


def digest_line(text: str) -> tuple[str, int]:
    """This script's path and the line where a digest begins in it."""
    try:
        with open(__file__, encoding="utf-8") as handle:
            source = handle.read()
        return os.path.relpath(__file__), source.count("\n", 0, source.index(text)) + 1
    except (OSError, ValueError):
        return "iraq_border_news.py", 1


def read_digests(style: Style) -> Iterator[Site]:
    """The built-in digests, said to be what they are."""
    sys.stderr.write(
        "iraq_border_news: no file given, so these are the built-in digests;"
        " give articles as FILE ..., or - for standard input\n"
    )
    for name, (outlet, text) in DIGESTS.items():
        path, line = digest_line(text)
        note = (
            f"A digest of an article by {outlet}, in this script's own words. For the article itself,"
            " see the README and run: python3 iraq_border_news.py FILE"
        )
        article = extract(text, f"digest:{name}")._replace(outlet=f"{outlet} (digest)")
        yield article, style._replace(file=path, first_line=line, note=note)


# ---------------------------------------------------------------- main


def main(argv: Optional[list[str]] = None) -> int:
    """Run the command line; the exit status: 0 done, 1 some input failed, 130 interrupted, 141 closed pipe."""
    try:
        if sys.stdout is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        try:
            for stream in (sys.stderr, sys.stdout):
                if hasattr(stream, "reconfigure"):
                    stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
            options = parse_options(sys.argv[1:] if argv is None else argv)
            status = run_lines(options) if options.lines else run_articles(options)
        finally:
            sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        give_up()
        return 141
    except NewsError as error:
        complain("--jobs", error)
        return 1
    except OSError as error:
        complain("standard output", error.strerror)
        give_up()
        return 1


def give_up() -> None:
    """Send what is still unwritten to nowhere, so that the interpreter does not fail on it at its end."""
    if sys.stdout:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    gc.freeze()  # the tables stay to the end, and articles leave no cycles
    gc.set_threshold(20_000)
    sys.exit(main())
