"""A short run of `make torture`: the real command loses nothing, and the controls show that the kills bite."""

import pytest

from tests.reliability.imports import RealImport
from tests.reliability.kills import Written, torture
from tests.reliability.restores import RealRestore
from tests.reliability.whole_files import ACTS
from tests.reliability.writers import RealCommand, RewrittenInPlace, SeveralCommits


def test_the_real_command_loses_nothing() -> None:
    outcome = torture(RealCommand(), 8, seed=8)
    assert outcome.found == {}
    assert outcome.acknowledged > 0


def test_a_restore_leaves_the_old_ledger_or_the_new_one() -> None:
    way = RealRestore()
    assert torture(way, 8, seed=3).found == {}


def test_an_import_leaves_a_whole_ledger_or_none() -> None:
    assert torture(RealImport(), 8, seed=3).found == {}


@pytest.mark.parametrize("way", ACTS, ids=lambda way: way.name)
def test_an_act_on_the_whole_file_leaves_it_as_it_was_or_done(way: Written) -> None:
    assert torture(way, 4, seed=3).found == {}


@pytest.mark.parametrize("way", [SeveralCommits(), RewrittenInPlace()], ids=lambda way: way.name)
def test_the_controls_do_lose(way: Written) -> None:
    assert torture(way, 25).found
