"""The table that the benchmarks print: each figure beside its floor or its peer, and how far apart they may be."""

from __future__ import annotations

from dataclasses import dataclass

WIDTHS = (46, 11, 42, 11, 9)


@dataclass(frozen=True, slots=True)
class Line:
    """One figure beside another of the same run.

    Attributes:
        most: How many times the other it may be at most.
        faster: How many times faster than the other it must be at least.
        unit: `s`, shown in milliseconds; or `MB`.
    """

    said: str
    value: float
    beside: str
    other: float
    most: float | None = None
    faster: float | None = None
    unit: str = "s"

    @property
    def ratio(self) -> float:
        """How many times the other it is; where it must be faster, how many times faster it is."""
        return self.other / self.value if self.faster is not None else self.value / self.other

    @property
    def kept(self) -> bool:
        """Whether it is within its bound."""
        return self.ratio >= self.faster if self.faster is not None else self.most is None or self.ratio <= self.most

    def __str__(self) -> str:
        """The line as it is printed."""
        bound = f"at least {self.faster:g}" if self.faster is not None else f"at most {self.most:g}"
        cells = (self.said, self._text(self.value), self.beside, self._text(self.other), f"{self.ratio:.2f} x")
        padded = "  ".join(
            cell.rjust(width) if place % 2 or place > 3 else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(cells, WIDTHS, strict=True))
        )
        return f"{padded}  {bound}{'' if self.kept else '  NOT KEPT'}"

    def _text(self, value: float) -> str:
        return f"{value:.0f} MB" if self.unit == "MB" else f"{value * 1000:.1f} ms"
