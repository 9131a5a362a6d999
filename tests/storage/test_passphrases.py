"""From a passphrase to a key, and to the ledger that it opens."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.storage.files import KEY, OTHER_KEY, WRITER, family, listing, made, opened
from zakatdesk.bookkeeping.file_errors import FileFault, LedgerFileError
from zakatdesk.domain.errors import DomainError
from zakatdesk.storage.backups import FolderBackups
from zakatdesk.storage.file_passphrases import FilePassphrases
from zakatdesk.storage.glanced_file import GlancedLedgerFile
from zakatdesk.storage.header import check_header
from zakatdesk.storage.key_fitting import fits
from zakatdesk.storage.keyring import Keyring
from zakatdesk.storage.ledger_key import the_key
from zakatdesk.storage.passphrases import CODE_SIGNS, checked, derive, knows_effort, new_code, new_salt, readings

PAGE = 4096


def counting() -> Callable[[int], bytes]:
    """Bytes that a test can foresee, other ones each time."""
    given: list[int] = []

    def random(number: int) -> bytes:
        given.append(number)
        return bytes((len(given) + place) % 256 for place in range(number))

    return random


@pytest.fixture
def keys() -> Keyring:
    return Keyring(counting())


def test_the_salt_is_the_head_of_the_file_and_says_its_profile() -> None:
    salt = new_salt(lambda number: bytes(range(number)))
    assert salt == b"ZKD\x01" + bytes(range(12))
    assert knows_effort(salt)
    assert knows_effort(b"ZKD\x02" + bytes(12))
    assert not knows_effort(b"ZKD\x03" + bytes(12))


def test_the_key_is_argon2id_of_the_published_recipe() -> None:
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415 - the other half of the comparison

    salt = b"ZKD\x02" + bytes(12)
    expected = hash_secret_raw(
        "سر الأسرة".encode(), salt, time_cost=3, memory_cost=262_144, parallelism=4, hash_len=32, type=Type.ID
    )
    assert derive("سر الأسرة", salt).raw == expected
    expected = hash_secret_raw(
        b"family", KEY.salt, time_cost=3, memory_cost=65_536, parallelism=4, hash_len=32, type=Type.ID
    )
    assert derive("family", KEY.salt).raw == expected


def test_a_passphrase_counts_in_its_composed_form() -> None:
    typed = unicodedata.normalize("NFD", "Zakât — Müller")
    assert typed != "Zakât — Müller"
    assert checked(typed) == "Zakât — Müller"


@pytest.mark.parametrize(
    ("passphrase", "code"), [("", "PASSPHRASE_EMPTY"), ("a\0b", "PASSPHRASE_NUL"), ("a\ud800", "TEXT_CONTROL")]
)
def test_what_is_no_passphrase(keys: Keyring, passphrase: str, code: str) -> None:
    for act in (keys.offer, keys.new_key):
        with pytest.raises(DomainError) as caught:
            act(passphrase)
        assert (caught.value.code, caught.value.where) == (code, "passphrase")


def test_a_recovery_code_is_read_however_it_was_typed() -> None:
    code = new_code(lambda number: bytes(range(100, 100 + number)))
    plain = code.replace("-", "")
    assert len(plain) == 20
    assert set(plain) <= set(CODE_SIGNS)
    assert [len(group) for group in code.split("-")] == [5, 5, 5, 5]
    for typed in (code, code.lower(), code.replace("-", " "), f" {plain} "):
        assert readings(typed)[-1] == plain
    assert readings(plain) == (plain,)
    assert readings("a passphrase of words") == ("a passphrase of words",)


def test_a_key_shows_itself_to_nobody() -> None:
    assert repr(KEY) == "LedgerKey()"


# Opening.


def test_a_protected_ledger_is_the_same_ledger(tmp_path: Path) -> None:
    path = tmp_path / "family.zakat"
    made(path, family(), KEY).close()
    content = path.read_bytes()
    assert content[:16] == KEY.salt
    assert len(content) % PAGE == 0
    for told in (b"Amina", b"Cash", b"SQLite", b"CREATE TABLE", b"2024-03-01"):
        assert told not in content
    file = opened(path, key_for=the_key(KEY))
    assert file.protected
    assert file.load() == family()
    assert file.broken_history() is None
    file.close()
    assert GlancedLedgerFile(path, opened, the_key(KEY)).load() == family()
    assert sorted(listing(tmp_path)) == ["family.zakat"]


def test_without_a_passphrase_it_stays_closed(tmp_path: Path) -> None:
    path = tmp_path / "family.zakat"
    made(path, family(), KEY).close()
    before = listing(tmp_path)
    for act in (lambda: opened(path), lambda: GlancedLedgerFile(path, opened)):
        with pytest.raises(LedgerFileError) as caught:
            act()
        assert (caught.value.fault, caught.value.exit_status) == (FileFault.PASSPHRASE_NEEDED, 3)
    assert listing(tmp_path) == before


def test_a_passphrase_fits_or_does_not(tmp_path: Path, keys: Keyring) -> None:
    path = tmp_path / "family.zakat"
    made(path, family(), keys.new_key("open sesame")).close()
    before = listing(tmp_path)
    salt = check_header(path).salt
    assert salt is not None
    for wrong in ("open sesam", "Open sesame", "open sesame "):
        with pytest.raises(LedgerFileError) as caught:
            keys.unlock(salt, path, wrong)
        assert (caught.value.fault, caught.value.exit_status) == (FileFault.WRONG_PASSPHRASE, 3)
        assert not keys.knows(salt)
    assert listing(tmp_path) == before
    keys.unlock(salt, path, "open sesame")
    assert opened(path, read_only=True, key_for=keys.key_for).load() == family()
    keys.forget()
    assert not keys.knows(salt)


def test_an_offered_passphrase_is_tried_where_none_is_known(tmp_path: Path, keys: Keyring) -> None:
    path = tmp_path / "family.zakat"
    made(path, family(), keys.new_key("open sesame")).close()
    keys.offer("open sesame")
    file = opened(path, key_for=keys.key_for)
    assert file.load() == family()
    file.close()
    keys.forget()
    with pytest.raises(LedgerFileError) as caught:
        opened(path, key_for=keys.key_for)
    assert caught.value.fault is FileFault.PASSPHRASE_NEEDED


@pytest.mark.parametrize("place", [16, 100, PAGE - 1, PAGE, 3 * PAGE + 7])
def test_damage_is_not_called_a_wrong_passphrase(tmp_path: Path, place: int) -> None:
    path = tmp_path / "family.zakat"
    made(path, family(), KEY).close()
    content = bytearray(path.read_bytes())
    content[place] ^= 4
    path.write_bytes(content)
    assert fits(KEY, path)
    assert not fits(OTHER_KEY, path)
    before = listing(tmp_path)
    with pytest.raises(LedgerFileError) as caught:
        opened(path, key_for=the_key(KEY))
    assert (caught.value.fault, caught.value.exit_status) == (FileFault.DAMAGED, 5)
    assert listing(tmp_path) == before


def test_a_wrong_key_leaves_a_journal_for_the_right_one(tmp_path: Path) -> None:
    path = tmp_path / "family.zakat"
    made(path, family(), KEY).close()
    journal = tmp_path / "family.zakat-journal"
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    before = listing(tmp_path)
    assert not fits(OTHER_KEY, path)
    assert listing(tmp_path) == before


# Another passphrase, or none.


@pytest.fixture
def passphrases(tmp_path: Path, keys: Keyring) -> FilePassphrases:
    return FilePassphrases(keys, lambda: FolderBackups(tmp_path / "backups", WRITER, key_for=keys.key_for))


def test_set_change_and_remove(tmp_path: Path, keys: Keyring, passphrases: FilePassphrases) -> None:
    path = tmp_path / "family.zakat"
    file = made(path, family())
    mark = file.mark
    heads = []
    for passphrase in ("first", "second", None):
        assert passphrases.protect(file, passphrase) == 0
        assert file.protected is (passphrase is not None)
        heads.append(path.read_bytes()[:16])
        assert (file.load(), file.mark, file.broken_history()) == (family(), mark, None)
        file.set_preference("kept", passphrase)  # it can be written at once
        copies = list(tmp_path.glob("backups/*/*.zakat"))
        assert [copy.read_bytes()[:16] for copy in copies] == [heads[-1]]
    file.close()
    assert heads[0][:4] == heads[1][:4] == b"ZKD\x01"
    assert heads[0] != heads[1]
    assert heads[2] == b"SQLite format 3\x00"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backups", "family.zakat"]
    keys.forget()
    assert opened(path, read_only=True).load() == family()


def test_earlier_copies_go_along_and_those_of_an_unknown_passphrase_stay(
    tmp_path: Path, keys: Keyring, passphrases: FilePassphrases
) -> None:
    path = tmp_path / "family.zakat"
    file = made(path, family())
    passphrases.protect(file, "first")
    keys.forget()
    (copy,) = tmp_path.glob("backups/*/*.zakat")
    before = copy.read_bytes()
    # The one that is made first lies under the same forgotten passphrase.
    assert passphrases.protect(file, "second") == 2
    assert copy.read_bytes() == before
    file.close()


def test_a_link_to_a_ledger_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.zakat", tmp_path / "link.zakat"
    made(real, family()).close()
    link.symlink_to(real)
    file = opened(link)
    file.change_key(KEY)
    file.close()
    assert link.is_symlink()
    assert opened(link, read_only=True, key_for=the_key(KEY)).load() == family()


def test_a_copy_under_a_code_opens_with_it_and_with_nothing_else(
    tmp_path: Path, keys: Keyring, passphrases: FilePassphrases
) -> None:
    made(tmp_path / "family.zakat", family(), KEY).close()
    file = opened(tmp_path / "family.zakat", read_only=True, key_for=the_key(KEY))
    copy = tmp_path / "recovery.zakat"
    code = passphrases.save_recovery_copy(file, copy)
    file.close()
    salt = check_header(copy).salt
    assert salt is not None
    assert not keys.knows(salt)
    assert not fits(KEY, copy)
    passphrases.unlock(copy, code.lower())
    assert opened(copy, read_only=True, key_for=keys.key_for).load() == family()
    for text in (code, code.replace("-", "")):
        assert all(text.encode() not in path.read_bytes() for path in tmp_path.iterdir())


def test_a_copy_has_the_key_of_its_ledger_and_restoring_keeps_it(tmp_path: Path) -> None:
    file = made(tmp_path / "family.zakat", family(), KEY)
    backups = FolderBackups(tmp_path / "backups", WRITER, key_for=the_key(KEY))
    backup = backups.back_up(file)
    file.close()
    assert backup.path.read_bytes()[:16] == KEY.salt
    backups.restore(backup.path, tmp_path / "restored.zakat")
    restored = opened(tmp_path / "restored.zakat", key_for=the_key(KEY))
    assert restored.load() == family()
    restored.close()
    (tmp_path / "family.zakat").unlink()
    aside = backups.restore(backup.path, tmp_path / "restored.zakat")
    assert aside is not None
    assert opened(aside, read_only=True, key_for=the_key(KEY)).load() == family()
