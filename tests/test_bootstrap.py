"""The composition root: the real command, what it imports, and what happens when nobody foresaw it."""

from __future__ import annotations

import io
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cases.worked import Run, differences, load
from tests.cli.conftest import SMALL
from zakatdesk.bookkeeping.services import Services
from zakatdesk.bootstrap import guarded, has_screen, services
from zakatdesk.cli.call.context import Console
from zakatdesk.cli.call.outside import Outside
from zakatdesk.words import Words

COMMAND = (sys.executable, "-m", "zakatdesk")
TOLD = "Amina owes 2500"
SAMPLE = load()[::25]


def call(*words: str | Path, source: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The real command, without a screen unless the environment has one."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in screens}
    return subprocess.run(
        [*COMMAND, *words], input=source, capture_output=True, env={**kept, **environment}, check=False
    )


@pytest.fixture
def form(tmp_path: Path) -> Path:
    path = tmp_path / "small.json"
    path.write_text(json.dumps(SMALL), "utf-8")
    return path


@pytest.mark.parametrize(
    ("platform", "environment", "seen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_whether_there_is_a_screen(platform: str, environment: dict[str, str], seen: bool) -> None:
    assert has_screen(environment, platform) is seen


@pytest.mark.parametrize("run", SAMPLE, ids=str)
def test_worked_cases_by_the_real_command(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "ledger.json"
    path.write_text(run.text, "utf-8")
    done = call("assess", path, "--as-of", run.as_of, "--format", "json")
    if done.returncode == 9:
        assert done.stderr
        return
    assert (done.returncode, done.stderr) == (0, b"")
    assert differences(run, json.loads(done.stdout)) == []


def test_every_verb_by_the_real_command(form: Path) -> None:
    ledger, out = form.with_name("a.zakat"), form.with_name("out.json")
    entry = b'{"on": "2025-05-01", "kind": "income", "holding": "savings", "amount": "5"}\n'
    for words, source, wanted in (
        (("new", ledger, "--from", form), b"", b""),
        (("add", ledger, "--stdin"), entry, b"ACK 1\n"),
        (("add", ledger, "--holding", "bank", "--kind", "income", "--amount", "7", "--on", "2025-05-02"), b"", b""),
        (("export", ledger, out), b"", b""),
        (("import", out, form.with_name("b.zakat")), b"", b""),
    ):
        done = call(*words, source=source)
        assert (done.returncode, done.stdout) == (0, wanted), done.stderr
        assert b"Traceback" not in done.stderr
    checked = call("check", ledger)
    # An old price is only to be looked at, and how old it is depends on the machine's day.
    assert (checked.returncode, b"Traceback" in checked.stderr) == (0, False), checked.stderr
    for answered in (("assess", ledger), ("due", ledger), ("policies",), ("explain", "KHULTA"), ("demo", form.parent)):
        done = call(*answered)
        assert (done.returncode, done.stdout != b"") == (0, True), done.stderr
    assert json.loads(out.read_text("utf-8"))["entries"][-1]["amount"] == "7.00"


def test_the_open_form_may_come_through_a_pipe(form: Path) -> None:
    done = call("assess", "/dev/stdin", "--as-of", "2025-01-31", "--format", "json", source=form.read_bytes())
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["as_of"] == "2025-01-31"


@pytest.mark.parametrize("text", ["", "not JSON", "[", '{"format": "zakatdesk"}', "[" * 100_000, '{"a": 1, "a": 2}'])
def test_a_text_that_is_no_ledger_is_refused_by_the_real_command(tmp_path: Path, text: str) -> None:
    path = tmp_path / "ledger.json"
    path.write_text(text, "utf-8")
    done = call("assess", path, "--as-of", "2025-01-31", "--format", "json")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


def test_arabic_goes_out_as_utf_8_whatever_the_locale(form: Path) -> None:
    done = call("assess", form, "--language", "ar", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert done.returncode == 0
    assert "زكاة" in done.stdout.decode() or "الزكاة" in done.stdout.decode()


def test_without_a_screen_the_example_is_printed() -> None:
    done = call()
    assert done.returncode == 0
    assert b"Ahmad" in done.stdout
    assert b"Traceback" not in done.stderr


HEAVY = {"PySide6", "shiboken6", "sqlalchemy", "alembic", "matplotlib", "sqlcipher3"}


def imported(*words: str | Path) -> set[str]:
    """The modules that a call has imported at its end."""
    code = "import sys; from zakatdesk.bootstrap import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, check=True)
    return set(done.stderr.decode().split())


def test_assessing_the_open_form_in_english_needs_no_window_and_no_database(form: Path) -> None:
    assert imported("assess", form, "--language", "en") & HEAVY == set()


def test_assessing_a_ledger_file_needs_no_window(form: Path) -> None:
    ledger = form.with_name("a.zakat")
    assert call("new", ledger, "--from", form).returncode == 0
    found = imported("assess", ledger, "--language", "en")
    assert found & {"PySide6", "shiboken6", "matplotlib", "alembic"} == set()


def test_a_reader_that_goes_away_makes_no_noise(form: Path) -> None:
    script = f'"{sys.executable}" -m zakatdesk policies HANAFI | head -c 1 >/dev/null; exit ${{PIPESTATUS[0]}}'
    done = subprocess.run(["bash", "-c", script], capture_output=True, check=False)
    assert done.returncode in (0, 7)
    assert done.stderr == b""
    assert form.exists()


def test_a_full_disk_under_the_answer_is_one_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*COMMAND, "policies", "HANAFI"], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 7
    assert done.stderr.count(b"\n") == 1


def broken_world(folder: Path, err: io.StringIO) -> Outside:
    """A machine on which opening the window fails as nothing should."""

    def open_window(_services: Services, _words: Words, _path: Path | None) -> int:
        raise RuntimeError(TOLD)

    return Outside(
        console=Console(io.BytesIO(), io.StringIO(), err),
        services=lambda data_dir: services(folder if data_dir is None else data_dir),
        open_window=open_window,
        has_screen=True,
        locale="en",
    )


def test_what_nobody_foresaw_is_told_in_one_sentence_and_kept_without_names(tmp_path: Path) -> None:
    err = io.StringIO()
    assert guarded([], broken_world(tmp_path, err)) == 1
    [log] = list((tmp_path / "logs").iterdir())
    kept = log.read_text("utf-8")
    assert err.getvalue().count("\n") == 1
    assert str(log) in err.getvalue()
    assert "RuntimeError" in kept
    assert "open_window" in kept
    assert TOLD not in kept + err.getvalue()
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_what_happens_while_the_window_calls_us_shows_no_traceback_either(tmp_path: Path) -> None:
    code = "from zakatdesk.bootstrap import main; main(['--version', '--data-dir', '.']); raise RuntimeError('Amina')"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, check=False)
    assert done.stderr.count(b"\n") == 1
    assert b"Amina" not in done.stderr
    assert b"Traceback" not in done.stderr


def test_where_no_log_can_be_kept_the_sentence_alone_is_told(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way", "utf-8")
    err = io.StringIO()
    assert guarded([], broken_world(tmp_path, err)) == 1
    assert err.getvalue().count("\n") == 1
    assert TOLD not in err.getvalue()


def test_what_the_program_makes_is_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    before = os.umask(0o000)
    try:
        done = call("demo", "--data-dir", folder)
    finally:
        os.umask(before)
    assert done.returncode == 0
    made = [folder.parent, *folder.rglob("*"), folder]
    assert [path.stat().st_mode & 0o077 for path in made] == [0] * len(made)
