"""The verbs and nouns by which English reports what somebody said, in the groups of `speech_verbs.txt`."""

from . import words
from .groups import group

SAYING = group("speech_verbs", "saying")
"""Verbs of saying that a clause or a quotation may follow."""

QUOTING = SAYING | group("speech_verbs", "quoting")
"""Verbs that may stand beside a quotation."""

ASSERTING = group("speech_verbs", "asserting")
"""Verbs behind which a clause without "that" is common: "said the ship sank"."""

GOING_ON = group("speech_verbs", "going on")
"""Verbs of saying by which whoever spoke says more: "said that Berg had left, adding"."""

WEAK = group("speech_verbs", "weak")
"""Verbs of saying that things can also do ("the figures suggest"): the subject must be able to speak."""

NAMING = group("speech_verbs", "naming")
"""Verbs that say what somebody calls something."""

DIRECTING = group("speech_verbs", "directing")
"""Verbs that tell somebody to do something: "urged the council to act"."""

TELLING = group("speech_verbs", "telling")
"""Verbs of saying whose object is the one who hears it: "told the council"."""

COMMITTING = group("speech_verbs", "committing")
"""Verbs whose bare infinitive is what was said: "pledged to resign"."""

OBJECTS = group("speech_verbs", "objects")
"""Verbs whose noun object is what was said: "condemned the attack"."""

REMARKING = group("speech_verbs", "remarking")
"""Verbs whose noun object is what was said, unless it is somebody or a place: "welcomed the ruling"."""

MANDATING = group("speech_verbs", "mandating")
"""Verbs behind which "that" may have a bare verb: "demanded that Berg resign"."""

REPORTING_AS = group("speech_verbs", "reporting_as")
"""Verbs whose object with "as" is what was said: "reported the cause as drowning"."""

CLAIMED = group("speech_verbs", "claimed")
WITHHELD = group("speech_verbs", "withheld")
"""What somebody claims by saying so: "claimed responsibility"."""

COUNTING = group("speech_verbs", "counting")
"""Verbs whose counted object is what was said: "reported 36 infections"."""

PREPOSITIONS = {
    "accuse": ("of",),
    "admit": ("to",),
    "apologise": ("for",),
    "apologize": ("for",),
    "ask": ("for",),
    "blame": ("for",),
    "boast": ("of", "about"),
    "call": ("for",),
    "caution": ("against", "about"),
    "complain": ("of", "about"),
    "confess": ("to",),
    "hint": ("at",),
    "insist": ("on",),
    "joke": ("about",),
    "plead": ("for",),
    "speak": ("of", "about", "against"),
    "talk": ("of", "about"),
    "tell": ("of",),
    "warn": ("of", "about", "against"),
}
"""Verbs with the prepositions that bring in what was said: "warned of famine"."""

RECOUNTING = group("speech_verbs", "recounting")
"""Verbs whose gerund is what was said: "denied taking money"."""

TARGETED = group("speech_verbs", "targeted")
"""Verbs whose object belongs to what was said: "accused the firm of fraud"."""

BELIEVING = group("speech_verbs", "believing")
"""Verbs of belief, which report what somebody is held to think and not what was said."""

VIEWING = group("speech_verbs", "viewing")
"""Verbs of belief with "as": "regards it as a risk"."""

HEARSAY = group("speech_verbs", "hearsay")
"""Verbs whose passive reports without a source: "is said to"."""

CARRYING_ON = group("speech_verbs", "carrying_on")
"""Verbs that a verb of saying may hang from and still report: "went on to say"."""

HEARING = group("speech_verbs", "hearing")
"""Verbs whose subject is told, not teller."""

REPORTS = group("speech_verbs", "reports")
"""Nouns that a "that" clause may follow as what was said: "the claim that"."""

GIVING = group("speech_verbs", "giving")
"""Verbs whose subject says what their object holds: "made the claim that"."""

SURE = group("speech_verbs", "sure")
"""Adjectives by which somebody says something: "is adamant that"."""

CONVINCED = group("speech_verbs", "convinced")
"""Adjectives by which somebody is held to think something: "is confident that"."""

MEDIA = group("speech_verbs", "media")
"""Nouns for those who publish: "present in the local media"."""

SPEAKERS = MEDIA | words("roles") | words("organisation_heads") | group("speech_verbs", "speakers")
"""Nouns that can be said to speak: people, bodies of people, and what they publish."""

VIEWS = group("speech_verbs", "views")
"""Nouns for what somebody thinks or wants, as in "heard about her concern"."""

DOCUMENTS = group("speech_verbs", "documents")
"""Nouns for what somebody writes or says at length, which may stand for its author."""

PUBLISHING = group("speech_verbs", "publishing")
"""Verbs by which an author puts a document out: "released a statement"."""

ADDRESSING = group("speech_verbs", "addressing")
"""Verbs that a colon and a quotation may follow: "praised the crew: “...”"."""

BLUNT = group("speech_verbs", "blunt")
"""How somebody is whose words a colon leads in: "she was blunt: ..."."""

MEETING = group("speech_verbs", "meeting")
"""Verbs behind whose object a participle may be either's: "met Lind, claiming to speak for the council"."""
