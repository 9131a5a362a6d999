from zakatdesk.words.bidi import bare, isolate, ltr, rtl, runs_rtl


def test_a_name_is_isolated_once() -> None:
    assert isolate("أمينة") == "\u2068أمينة\u2069"
    assert isolate(isolate("أمينة")) == "\u2068أمينة\u2069"


def test_a_number_keeps_its_sign_in_front() -> None:
    assert ltr("-500.00") == "\u2066-500.00\u2069"


def test_a_percentage_follows_the_language() -> None:
    assert rtl("٢٫٥٪") == "\u2067٢٫٥٪\u2069"


def test_nothing_is_made_of_an_empty_text() -> None:
    assert (isolate(""), ltr(""), rtl("")) == ("", "", "")


def test_a_pasted_mark_cannot_turn_the_sentence() -> None:
    assert isolate("Amina\u202e") == "\u2068Amina\u2069"
    assert bare("\u2067\u200fAmina\u2069\u061c") == "Amina"


def test_what_runs_from_right_to_left_is_known() -> None:
    assert runs_rtl("Gold أمينة")
    assert runs_rtl("١٢")
    assert not runs_rtl("Amina, Jl. Merdeka – 12")
