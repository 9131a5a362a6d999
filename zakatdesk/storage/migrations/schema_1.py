"""The tables of schema 1, as they were when it was released; never edited again.

A new file is made from these statements, so that its text does not change with a library.
"""

from __future__ import annotations

STATEMENTS = (
    """
CREATE TABLE changes (
    number INTEGER NOT NULL,
    act TEXT NOT NULL,
    target INTEGER NOT NULL,
    parent INTEGER NOT NULL,
    label TEXT NOT NULL,
    about TEXT NOT NULL,
    at TEXT NOT NULL,
    "by" TEXT NOT NULL,
    hash BLOB NOT NULL,
    CONSTRAINT pk_changes PRIMARY KEY (number)
) WITHOUT ROWID, STRICT
""",
    "CREATE INDEX ix_changes_parent ON changes (parent)",
    """
CREATE TABLE corrections (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    year INTEGER NOT NULL,
    month INTEGER NOT NULL,
    begins TEXT NOT NULL,
    announced_by TEXT NOT NULL,
    CONSTRAINT pk_corrections PRIMARY KEY (id),
    CONSTRAINT ck_corrections_begins CHECK ((length("begins") = 10 AND "begins" IS date("begins")) OR "begins" GLOB '1[345][0-9][0-9]-[01][0-9]-[0-3][0-9] AH')
) WITHOUT ROWID, STRICT
""",
    """
CREATE TABLE ledger (
    one INTEGER NOT NULL CONSTRAINT ck_ledger_one CHECK (one = 1),
    uuid TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    last_seq INTEGER NOT NULL,
    digest TEXT NOT NULL,
    head INTEGER NOT NULL,
    head_hash BLOB NOT NULL,
    undo_head INTEGER NOT NULL,
    CONSTRAINT pk_ledger PRIMARY KEY (one)
) WITHOUT ROWID, STRICT
""",
    """
CREATE TABLE people (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    policies TEXT NOT NULL,
    minor_until TEXT,
    guardian TEXT,
    died_on TEXT,
    note TEXT NOT NULL,
    CONSTRAINT pk_people PRIMARY KEY (id),
    CONSTRAINT ck_people_currency CHECK (length("currency") = 3),
    CONSTRAINT ck_people_minor_until CHECK ((length("minor_until") = 10 AND "minor_until" IS date("minor_until")) OR "minor_until" GLOB '1[345][0-9][0-9]-[01][0-9]-[0-3][0-9] AH'),
    CONSTRAINT ck_people_died_on CHECK ((length("died_on") = 10 AND "died_on" IS date("died_on")) OR "died_on" GLOB '1[345][0-9][0-9]-[01][0-9]-[0-3][0-9] AH'),
    CONSTRAINT fk_people_guardian FOREIGN KEY(guardian) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT
""",
    """
CREATE TABLE preferences (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_preferences PRIMARY KEY (name)
) WITHOUT ROWID, STRICT
""",
    """
CREATE TABLE prices (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    "of" TEXT NOT NULL,
    price TEXT NOT NULL,
    "in" TEXT NOT NULL,
    source TEXT NOT NULL,
    per TEXT NOT NULL,
    authority TEXT NOT NULL,
    CONSTRAINT pk_prices PRIMARY KEY (id),
    CONSTRAINT ck_prices_on CHECK ((length("on") = 10 AND "on" IS date("on")) OR "on" GLOB '1[345][0-9][0-9]-[01][0-9]-[0-3][0-9] AH'),
    CONSTRAINT ck_prices_in CHECK (length("in") = 3)
) WITHOUT ROWID, STRICT
""",
    """
CREATE TABLE changed_facts (
    number INTEGER NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    holding TEXT,
    "to" TEXT,
    person TEXT,
    schema INTEGER NOT NULL,
    "before" BLOB,
    "after" BLOB,
    CONSTRAINT pk_changed_facts PRIMARY KEY (number, place),
    CONSTRAINT fk_changed_facts_number FOREIGN KEY(number) REFERENCES changes (number)
) WITHOUT ROWID, STRICT
""",
    """
CREATE TABLE closed_years (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    person TEXT NOT NULL,
    class TEXT NOT NULL,
    due TEXT NOT NULL,
    closed_on TEXT NOT NULL,
    "group" TEXT NOT NULL,
    frozen TEXT NOT NULL,
    CONSTRAINT pk_closed_years PRIMARY KEY (id),
    CONSTRAINT ck_closed_years_due CHECK ((length("due") = 10 AND "due" IS date("due")) OR "due" GLOB '1[345][0-9][0-9]-[01][0-9]-[0-3][0-9] AH'),
    CONSTRAINT ck_closed_years_closed_on CHECK ((length("closed_on") = 10 AND "closed_on" IS date("closed_on")) OR "closed_on" GLOB '1[345][0-9][0-9]-[01][0-9]-[0-3][0-9] AH'),
    CONSTRAINT fk_closed_years_person FOREIGN KEY(person) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT
""",
    """
CREATE TABLE holdings (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    keys TEXT NOT NULL,
    share TEXT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_holdings PRIMARY KEY (id),
    CONSTRAINT fk_holdings_person FOREIGN KEY(person) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT
""",
    """
CREATE TABLE entries (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    kind TEXT NOT NULL,
    holding TEXT NOT NULL,
    amount ANY,
    after_sunset INTEGER NOT NULL,
    note TEXT NOT NULL,
    "to" TEXT,
    received ANY,
    "of" TEXT,
    costs ANY,
    covers_years INTEGER,
    retail ANY,
    wholesale ANY,
    cost ANY,
    CONSTRAINT pk_entries PRIMARY KEY (id),
    CONSTRAINT ck_entries_on CHECK ((length("on") = 10 AND "on" IS date("on")) OR "on" GLOB '1[345][0-9][0-9]-[01][0-9]-[0-3][0-9] AH'),
    CONSTRAINT ck_entries_amount CHECK ("amount" IS NULL OR typeof("amount") = 'integer' AND "amount" BETWEEN -9000000000000000 AND 9000000000000000 OR typeof("amount") = 'text' AND length("amount") BETWEEN 16 AND 40 AND ltrim("amount", '-') NOT GLOB '*[^0-9]*'),
    CONSTRAINT ck_entries_after_sunset CHECK ("after_sunset" IN (0, 1)),
    CONSTRAINT ck_entries_received CHECK ("received" IS NULL OR typeof("received") = 'integer' AND "received" BETWEEN -9000000000000000 AND 9000000000000000 OR typeof("received") = 'text' AND length("received") BETWEEN 16 AND 40 AND ltrim("received", '-') NOT GLOB '*[^0-9]*'),
    CONSTRAINT ck_entries_costs CHECK ("costs" IS NULL OR typeof("costs") = 'integer' AND "costs" BETWEEN -9000000000000000 AND 9000000000000000 OR typeof("costs") = 'text' AND length("costs") BETWEEN 16 AND 40 AND ltrim("costs", '-') NOT GLOB '*[^0-9]*'),
    CONSTRAINT ck_entries_retail CHECK ("retail" IS NULL OR typeof("retail") = 'integer' AND "retail" BETWEEN -9000000000000000 AND 9000000000000000 OR typeof("retail") = 'text' AND length("retail") BETWEEN 16 AND 40 AND ltrim("retail", '-') NOT GLOB '*[^0-9]*'),
    CONSTRAINT ck_entries_wholesale CHECK ("wholesale" IS NULL OR typeof("wholesale") = 'integer' AND "wholesale" BETWEEN -9000000000000000 AND 9000000000000000 OR typeof("wholesale") = 'text' AND length("wholesale") BETWEEN 16 AND 40 AND ltrim("wholesale", '-') NOT GLOB '*[^0-9]*'),
    CONSTRAINT ck_entries_cost CHECK ("cost" IS NULL OR typeof("cost") = 'integer' AND "cost" BETWEEN -9000000000000000 AND 9000000000000000 OR typeof("cost") = 'text' AND length("cost") BETWEEN 16 AND 40 AND ltrim("cost", '-') NOT GLOB '*[^0-9]*'),
    CONSTRAINT fk_entries_holding FOREIGN KEY(holding) REFERENCES holdings (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_entries_to FOREIGN KEY("to") REFERENCES holdings (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_entries_of FOREIGN KEY("of") REFERENCES holdings (id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT
""",
    """
CREATE TABLE payments (
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    person TEXT NOT NULL,
    amount ANY NOT NULL,
    currency TEXT,
    in_kind TEXT,
    category TEXT,
    recipient TEXT NOT NULL,
    "from" TEXT,
    for_class TEXT,
    for_due TEXT,
    after_sunset INTEGER NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_payments PRIMARY KEY (id),
    CONSTRAINT ck_payments_on CHECK ((length("on") = 10 AND "on" IS date("on")) OR "on" GLOB '1[345][0-9][0-9]-[01][0-9]-[0-3][0-9] AH'),
    CONSTRAINT ck_payments_amount CHECK ("amount" IS NULL OR typeof("amount") = 'integer' AND "amount" BETWEEN -9000000000000000 AND 9000000000000000 OR typeof("amount") = 'text' AND length("amount") BETWEEN 16 AND 40 AND ltrim("amount", '-') NOT GLOB '*[^0-9]*'),
    CONSTRAINT ck_payments_currency CHECK (length("currency") = 3),
    CONSTRAINT ck_payments_for_due CHECK ((length("for_due") = 10 AND "for_due" IS date("for_due")) OR "for_due" GLOB '1[345][0-9][0-9]-[01][0-9]-[0-3][0-9] AH'),
    CONSTRAINT ck_payments_after_sunset CHECK ("after_sunset" IN (0, 1)),
    CONSTRAINT fk_payments_person FOREIGN KEY(person) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_payments_from FOREIGN KEY("from") REFERENCES holdings (id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT
""",
)
"""In an order in which each table comes after those that it refers to."""
