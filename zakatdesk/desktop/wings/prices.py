"""Prices."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from zakatdesk.desktop.pages.prices import PricesPage
    from zakatdesk.desktop.wings.hall import Hall


class PricesWing(QObject):
    """What things were worth, by day."""

    page = "prices"

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall)
        self._hall = hall

    def make_page(self) -> QWidget:
        """The page."""
        from zakatdesk.desktop.pages.prices import PricesPage  # noqa: PLC0415 - see Wing

        return PricesPage(self._hall.bridge, self._hall.commands, self._hall.icons, self._hall.signs)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What each command does."""
        return {
            "add_price": self.add_price,
            "edit_price": lambda: self.edit_price(self.view.current_id),
            "remove_price": lambda: self.remove_price(self.view.current_id),
            "paste_prices": self.paste_prices,
        }

    @property
    def view(self) -> PricesPage:
        """The page, opened."""
        return cast("PricesPage", self._hall.window.page_named("prices"))

    def add_price(self, of: str = "gold", day: int | None = None) -> None:
        """Open the dialog for a new price, of today or of another civil day."""
        self._show(None, of, day)

    def edit_price(self, price_id: str) -> None:
        """Open the dialog for a price."""
        self._show(price_id, "", None)

    def paste_prices(self) -> None:
        """Open the dialog for several prices at once, for what is looked at."""
        from zakatdesk.desktop.dialogs.paste_prices import PastePrices  # noqa: PLC0415

        hall = self._hall
        thing = self.view.thing if hall.window.page == "prices" else None
        like = thing.points[0].price if thing is not None else None
        dialog = PastePrices(hall.bridge, hall.signs, like, hall.window)
        dialog.left.connect(hall.offer_draft)
        hall.show_dialog(dialog)

    def remove_price(self, price_id: str) -> None:
        """Take a price out of the ledger; undo brings it back."""
        from zakatdesk.bookkeeping.actions.prices import remove_price  # noqa: PLC0415

        bridge = self._hall.bridge
        if price_id in bridge.ledger.prices:
            bridge.attempt(lambda: remove_price(bridge.ledger, price_id))

    def _show(self, price_id: str | None, of: str, day: int | None) -> None:
        from zakatdesk.desktop.dialogs.price_dialog import PriceDialog  # noqa: PLC0415

        hall = self._hall
        price = hall.bridge.ledger.prices.get(price_id) if price_id else None
        dialog = PriceDialog(hall.bridge, hall.icons, hall.signs, price, of, hall.window, day=day)
        dialog.left.connect(hall.offer_draft)
        hall.show_dialog(dialog)
