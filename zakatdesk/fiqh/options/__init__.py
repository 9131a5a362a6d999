"""Every question on which recognised positions differ, its options, who holds each and where that was read.

Source: zakat-rules 3 to 19.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.fiqh.options import (
    advance,
    debts,
    giving,
    hawl,
    income,
    lateness,
    livestock,
    metals,
    new_money,
    nisab,
    papers,
    produce,
    receivables,
    trade,
    year,
)
from zakatdesk.fiqh.options.holders import HOLDERS
from zakatdesk.fiqh.options.values import Basis, Option, Question, Topic

_TOPICS = (
    year,
    nisab,
    metals,
    hawl,
    new_money,
    debts,
    receivables,
    trade,
    papers,
    income,
    livestock,
    produce,
    lateness,
    advance,
    giving,
)

QUESTIONS: Mapping[str, Question] = MappingProxyType(
    {question.code: question for topic in _TOPICS for question in topic.QUESTIONS}
)
"""Every question by its code, in the order in which they are shown."""

__all__ = ["HOLDERS", "QUESTIONS", "Basis", "Option", "Question", "Topic"]
