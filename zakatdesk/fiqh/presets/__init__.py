"""The presets by their codes; the first is preselected, none is applied unasked."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from zakatdesk.fiqh.presets.institutions import INSTITUTIONS
from zakatdesk.fiqh.presets.schools import GENERAL, SCHOOLS
from zakatdesk.fiqh.presets.values import Confidence, Preset

PRESETS: Mapping[str, Preset] = MappingProxyType(
    {preset.code: preset for preset in (*GENERAL, *SCHOOLS, *INSTITUTIONS)}
)
"""Every preset by its code.

Source: zakat-rules 20.
"""

DEFAULT_PRESET = GENERAL[0].code
"""The preset that a first start preselects and asks about."""

__all__ = ["DEFAULT_PRESET", "PRESETS", "Confidence", "Preset"]
