from __future__ import annotations

from zakatdesk.cli.call.table import Column, table, width


def test_columns_are_in_line() -> None:
    text = table(
        (Column("Name"), Column("Sum", number=True), Column("State")), [("a", "1.00", "paid"), ("bcdef", "10.00", "")]
    )
    assert text == "Name     Sum  State\na       1.00  paid\nbcdef  10.00\n"


def test_arabic_text_with_marks_takes_the_columns_of_its_letters() -> None:
    assert width("زَكَاة") == 4
    assert width("\u2068نصاب\u2069") == 4
    assert width("漢字") == 4
    lines = table((Column("a"), Column("b")), [("\u2068زَكَاة\u2069", "x"), ("زكاة", "y")]).splitlines()
    assert [line[-1] for line in lines] == ["b", "x", "y"]
    assert width(lines[1]) == width(lines[2])


def test_marks_of_direction_are_taken_out() -> None:
    assert "\u2066" not in table((Column("a"),), [("\u20661\u2069",)])
