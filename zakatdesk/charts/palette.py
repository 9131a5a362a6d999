"""The colours of a chart: light and dark, told apart by people who see few colours, and never alone in what they say.

Source: Okabe and Ito, Color Universal Design (2008), for the colours of the light palette.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from matplotlib.colors import to_rgb

from zakatdesk.bookkeeping.views.due_timeline import Standing
from zakatdesk.domain.parts import Frozen

Colour = tuple[float, float, float]
Paint = str | Colour


class Palette(Frozen):
    """Colours by what they are for.

    Attributes:
        paper: What everything stands on.
        ink: Text; `muted` for text of less weight.
        line: Thin lines between rows and at ticks.
        standings: The colour of each standing on the timeline.
        wealth: What is owned or due; `paid` what is paid; `nisab` the line that wealth must reach.
    """

    paper: str
    ink: str
    muted: str
    line: str
    wealth: str
    nisab: str
    paid: str
    standings: Mapping[Standing, str]

    def tint(self, colour: str, part: float = 0.22) -> Colour:
        """A pale form of a colour, on which ink can be read."""
        red, green, blue = (
            part * own + (1 - part) * under for own, under in zip(to_rgb(colour), to_rgb(self.paper), strict=True)
        )
        return red, green, blue


LIGHT = Palette(
    paper="#ffffff",
    ink="#1b1b1b",
    muted="#595959",
    line="#d9d9d9",
    wealth="#0072b2",
    nisab="#d55e00",
    paid="#009e73",
    standings=MappingProxyType(
        {
            Standing.PAID: "#009e73",
            Standing.PART_PAID: "#c77700",
            Standing.UNPAID: "#d55e00",
            Standing.INCOMPLETE: "#a8467f",
            Standing.DEFERRED: "#3d8fc4",
            Standing.LAPSED: "#7a7a7a",
            Standing.EXPECTED: "#0072b2",
            Standing.BROKEN: "#6b6b6b",
        }
    ),
)

DARK = Palette(
    paper="#202020",
    ink="#f2f2f2",
    muted="#b5b5b5",
    line="#444444",
    wealth="#56b4e9",
    nisab="#ff9e80",
    paid="#3ecf9f",
    standings=MappingProxyType(
        {
            Standing.PAID: "#3ecf9f",
            Standing.PART_PAID: "#f0b84a",
            Standing.UNPAID: "#ff9e80",
            Standing.INCOMPLETE: "#e59cc6",
            Standing.DEFERRED: "#8fcdf2",
            Standing.LAPSED: "#a0a0a0",
            Standing.EXPECTED: "#56b4e9",
            Standing.BROKEN: "#b0b0b0",
        }
    ),
)
