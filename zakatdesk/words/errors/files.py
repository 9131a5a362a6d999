"""What is said when a ledger's file cannot be used: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Mapping

from zakatdesk.domain.marks import Sentence, sentence

FILES: Mapping[str, Sentence] = {
    "ALREADY_THERE": sentence(
        "file errors", "There is already a file {path}; nothing was changed. Choose another name."
    ),
    "WRONG_PASSPHRASE": sentence("file errors", "The passphrase does not fit {path}; nothing was changed. Try again."),
    "PASSPHRASE_NEEDED": sentence(
        "file errors",
        "{path} opens only with its passphrase; nothing was changed. A command takes it by --passphrase-fd.",
    ),
    "IN_USE": sentence(
        "file errors",
        "{path} is open in {program} on {host} since {since}. Close it there, or open it here for reading only.",
    ),
    "BUSY": sentence(
        "file errors",
        "Another program is using {path}; nothing was changed. Close it there, or open it here for reading only.",
    ),
    "CHANGED_ELSEWHERE": sentence(
        "file errors",
        "Another program saved this ledger in the meantime; your change was not saved. Open the ledger again.",
    ),
    "DAMAGED": sentence(
        "file errors",
        "{path} is damaged; nothing was changed. Restore a backup, or keep a copy of the file for repair.",
    ),
    "EMPTY": sentence(
        "file errors",
        "{path} is empty, probably after an interrupted copy or sync; nothing was changed. Restore a backup.",
    ),
    "CHANGED_OUTSIDE": sentence(
        "file errors", "{path} was changed outside zakatdesk, so its figures cannot be trusted. Restore a backup."
    ),
    "NEWER": sentence(
        "file errors", "{path} was made by a newer version of zakatdesk; nothing was changed. Please update zakatdesk."
    ),
    "CANNOT_WRITE": sentence(
        "file errors",
        "{path} cannot be written here; nothing was changed. Check the permissions, or choose another folder.",
    ),
    "CANNOT_READ": sentence("file errors", "{path} may not be read. Check the permissions of the file."),
    "DISK_FULL": sentence("file errors", "Not saved: there is no room left for {path}. Make room, then save again."),
    "GONE": sentence(
        "file errors",
        "{path} was moved, replaced or deleted while it was open; your change was not saved. Save a copy elsewhere.",
    ),
    "OPEN_READ_ONLY": sentence("file errors", "{path} is open for reading only, so nothing can be changed."),
    "NOT_A_LEDGER": sentence("file errors", "{path} is not a zakatdesk ledger; nothing was changed."),
    "NOT_FOUND": sentence("file errors", "There is no file {path}. Look for it elsewhere, or restore a backup."),
}
"""One sentence for each fault of `bookkeeping.file_errors`."""
