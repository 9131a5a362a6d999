"""Codes to sentences, and numbers and days to text, in the language of the person: Arabic, English, Indonesian.

Each family of sentences is data in a file of its own; `Words` says them. Sentences carry marks (`domain.marks`) by which
`make strings` collects them into `translations/`.
"""

from __future__ import annotations

from zakatdesk.words.languages import Digits, Language
from zakatdesk.words.words import Words

__all__ = ["Digits", "Language", "Words"]
