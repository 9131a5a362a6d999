from __future__ import annotations

import subprocess
import sys
from xml.etree import ElementTree as ET

import typst

from tests.charts.drawn import five_years, timeline_of
from zakatdesk.charts.saving import png_of, svg_of
from zakatdesk.charts.sheet import Drawn, Look
from zakatdesk.charts.timeline import due_timeline
from zakatdesk.words import Words

_SVG = "{http://www.w3.org/2000/svg}"


def drawn(language: str = "en") -> Drawn:
    ledger = five_years(4, name="<img> & $x$").ledger()
    return due_timeline(timeline_of(ledger), ledger, Look(Words(language)))


def test_the_same_chart_has_the_same_bytes() -> None:
    one, other = drawn(), drawn()
    assert svg_of(one.figure) == svg_of(other.figure) == svg_of(one.figure)
    assert png_of(one.figure) == png_of(other.figure) == png_of(one.figure)


def test_another_process_writes_the_same_bytes() -> None:
    program = (
        "import hashlib\nfrom tests.charts.test_saving import drawn\nfrom zakatdesk.charts.saving import png_of, svg_of\n"
        "figure = drawn('ar').figure\nprint(hashlib.sha256(svg_of(figure) + png_of(figure)).hexdigest())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", program], capture_output=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_svg_is_well_formed_needs_no_font_and_says_what_it_shows() -> None:
    found = drawn("ar")
    svg = svg_of(found.figure, title=found.twin.title, summary=found.twin.summary)
    root = ET.fromstring(svg)  # noqa: S314 - what this program wrote
    assert root.findall(f".//{_SVG}text") == []
    assert root.findall(f".//{_SVG}image") == []
    assert found.twin.title in svg.decode()


def test_typst_sets_it_as_vectors() -> None:
    svg = svg_of(drawn("ar").figure)
    source = b'#set document(date: none)\n#image(bytes(sys.inputs.chart), format: "svg", width: 100%)'
    pdf = typst.compile(source, sys_inputs={"chart": svg.decode()})
    assert pdf.startswith(b"%PDF")
    assert b"/Subtype/Image" not in pdf.replace(b" ", b"")


def test_a_picture_can_be_very_high() -> None:
    found = drawn()
    found.figure.set_size_inches(2, 700)
    assert png_of(found.figure).startswith(b"\x89PNG")
