-- A shop that is a copy of a hub's. What the hub said last stands in copy_base; the tables that are worked with show
-- that, and on top of it what was done here and the hub does not have yet. The events in a copy are of the latter only.

-- One row. `session` is the sign-in as the hub answered it, tokens and all; empty: signed out. `cursor` is empty until
-- the whole snapshot is there; `snapshot_cursor` is where it will go on then. Whatever changes from the hub came with a
-- cursor is stored in the transaction that stores the cursor.
CREATE TABLE copy (
    only            INTEGER PRIMARY KEY CHECK (only = 1),
    address         TEXT NOT NULL,
    email           TEXT NOT NULL,
    session         BLOB NOT NULL DEFAULT x'',
    feed            TEXT NOT NULL DEFAULT '',
    cursor          TEXT NOT NULL DEFAULT '',
    snapshot_cursor TEXT NOT NULL DEFAULT '',
    synced_at       INTEGER
);

-- Parts of a snapshot that is being fetched, and how far each is.
CREATE TABLE copy_part (
    position INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    count    INTEGER NOT NULL,
    fetched  INTEGER NOT NULL DEFAULT 0,
    after    TEXT NOT NULL DEFAULT '',
    done     INTEGER NOT NULL DEFAULT 0
);

-- What the hub confirmed. An absent document: it is not there any more, for this copy. `month` (days of the first,
-- Julian) and `digest` are of orders. `stale`: to be replaced whatever its version, or to go if it does not come again.
CREATE TABLE copy_base (
    kind     INTEGER NOT NULL,
    id       TEXT NOT NULL,
    version  INTEGER NOT NULL,
    document BLOB,
    month    INTEGER,
    digest   INTEGER,
    stale    INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE INDEX copy_base_month ON copy_base (month) WHERE month IS NOT NULL;
CREATE INDEX copy_base_stale ON copy_base (kind, id) WHERE stale <> 0;

-- What shows something else than copy_base, besides what has events.
CREATE TABLE copy_overlay (
    kind INTEGER NOT NULL,
    id   TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;

-- Commands that the hub has not carried out yet, or whose result has not come back through the feed. `seen` is what
-- the command was given for: the document from before. `sent` is what was sent and may have arrived; it is sent again
-- as it is until there is an answer. `applied_version` is that of the answer.
CREATE TABLE pending_command (
    position        INTEGER PRIMARY KEY AUTOINCREMENT,
    id              BLOB NOT NULL UNIQUE,
    order_id        BLOB,
    kind            INTEGER NOT NULL,
    entity          TEXT NOT NULL,
    actor           TEXT NOT NULL,
    command         BLOB NOT NULL,
    seen            BLOB,
    sent            BLOB,
    attempts        INTEGER NOT NULL DEFAULT 0,
    applied_version INTEGER
);

-- What needs a person: see services/store/conflict_rows.h. Never deleted.
CREATE TABLE conflict (
    position   INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('field', 'refused', 'exception')),
    command_id BLOB NOT NULL,
    order_id   BLOB,
    entity     TEXT NOT NULL,
    command    BLOB NOT NULL,
    field      TEXT NOT NULL DEFAULT '',
    base       TEXT NOT NULL DEFAULT '',
    mine       TEXT NOT NULL DEFAULT '',
    theirs     TEXT NOT NULL DEFAULT '',
    seen       BLOB NOT NULL DEFAULT x'',
    errors     BLOB NOT NULL DEFAULT x'5b5d',
    arisen_at  INTEGER NOT NULL,
    decision   TEXT NOT NULL DEFAULT '' CHECK (decision IN ('', 'mine', 'theirs')),
    decided_at INTEGER,
    decided_by TEXT NOT NULL DEFAULT ''
);
CREATE INDEX conflict_open ON conflict (position) WHERE decision = '';
