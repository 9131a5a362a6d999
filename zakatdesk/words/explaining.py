"""A disputed question in words: its answers, who holds each, how that is known, where it stands, and a worked case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from zakatdesk.domain.marks import Sentence, sentence
from zakatdesk.fiqh.explain import ExplainedOption
from zakatdesk.fiqh.options import Basis
from zakatdesk.fiqh.options.worked import Worked
from zakatdesk.fiqh.presets import Confidence
from zakatdesk.words.rules_texts import RulesTexts
from zakatdesk.words.words import Words

BASES: Mapping[Basis, Sentence] = MappingProxyType(
    {
        Basis.READ: sentence("explaining", "The works named were read."),
        Basis.KNOWN: sentence(
            "explaining", "This is known from the standard works and was not read again; check it before you quote it."
        ),
        Basis.DERIVED: sentence("explaining", "This follows by reckoning, or the books leave it open."),
    }
)
"""How it is known who holds an answer."""

MARKS: Mapping[Confidence, Sentence] = MappingProxyType(
    {
        Confidence.TEXTS: sentence("explaining", "most texts were read"),
        Confidence.PAGES: sentence("explaining", "after published pages"),
        Confidence.ARTICLE: sentence("explaining", "after one article"),
        Confidence.TO_BE_VERIFIED: sentence("explaining", "to be verified"),
    }
)
"""How far a preset was checked, as a short mark beside its name."""

HELD_BY = sentence("explaining", "Held by: {holders}")
SOURCE = sentence("explaining", "Source: {title}, {place}")
WORKED = sentence(
    "explaining", "Worked case {case:code} ({class:class}): of {counted} with a nisab of {nisab}, {zakat} falls due."
)
WORKED_WITHOUT_NISAB = sentence(
    "explaining", "Worked case {case:code} ({class:class}): of {counted}, without a nisab, {zakat} falls due."
)
WORKED_NOTHING = sentence("explaining", "Worked case {case:code}: nothing falls due there.")
MORE_CASES = sentence("explaining", "Worked cases: {cases:codes}")
CHOSEN_BY = sentence("explaining", "Chosen by: {presets}")


def lines_of(option: ExplainedOption, words: Words, *, codes: bool = False) -> Iterator[str]:
    """Everything that is known of an answer, below what it does; a sentence a line.

    Args:
        option: The answer.
        words: Says it.
        codes: Whether presets are told by their codes, as a command takes them.
    """
    if option.holders:
        yield words.say(HELD_BY, holders=words.listed(words.text(holder) for holder in option.holders))
    yield words.text(BASES[option.basis])
    for source in option.sources:
        yield words.say(SOURCE, title=source.title, place=source.where)
    if option.worked is not None:
        yield worked(option.worked, words)
    if len(option.cases) > 1:
        yield words.say(MORE_CASES, cases=option.cases)
    if option.presets:
        yield _chosen_by(option, words, codes=codes)


def worked(case: Worked, words: Words) -> str:
    """The figures of a worked case."""
    if not case.zakat_class:
        return words.say(WORKED_NOTHING, case=case.case)
    values = {"case": case.case, "class": case.zakat_class, "counted": case.counted, "zakat": case.zakat}
    if case.nisab is None:
        return words.say(WORKED_WITHOUT_NISAB, **values)
    return words.say(WORKED, nisab=case.nisab, **values)


def _chosen_by(option: ExplainedOption, words: Words, *, codes: bool) -> str:
    if codes:
        return words.say(CHOSEN_BY, presets=words.listed(map(words.figure, option.presets)))
    # A name may have a comma in it.
    texts, between = RulesTexts(words), "؛ " if words.rtl else "; "
    return words.say(CHOSEN_BY, presets=between.join(texts.preset(code) for code in option.presets))
