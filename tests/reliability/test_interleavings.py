"""A short run of `make torture`: two programs, one ledger, no lock."""

from tests.reliability.interleavings import interleave


def test_two_programs_never_overwrite_each_other() -> None:
    outcome = interleave(6)
    assert (outcome.lost, outcome.wrong) == (0, 0)
    assert outcome.saved > 0
    assert outcome.refused > 0
