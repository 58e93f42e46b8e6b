-- Identifiers are 16-byte UUIDs, instants milliseconds since the epoch in UTC, days Julian days, documents the JSON of services/wire.
-- A "position" is a dense integer key: rows of orders are never deleted, so it also indexes the arrays of order_index.

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- Every word list of the hot columns: countries, currencies, carrier sets, tag sets, customer names, number prefixes.
CREATE TABLE term (
    id   INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
);

CREATE TABLE orders (
    position INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE,
    source   TEXT NOT NULL,
    number   TEXT NOT NULL,
    version  INTEGER NOT NULL,
    document BLOB NOT NULL,
    UNIQUE (number, source)
);

-- The hot columns, apart from the document, so that a scan reads 40 bytes a row and not a kilobyte.
CREATE TABLE order_facts (
    position       INTEGER PRIMARY KEY REFERENCES orders (position),
    status         INTEGER NOT NULL,
    flags          INTEGER NOT NULL,
    placed         INTEGER NOT NULL,
    required       INTEGER,
    shipped        INTEGER,
    total          INTEGER NOT NULL,
    currency       INTEGER NOT NULL,
    country        INTEGER NOT NULL,
    carriers       INTEGER NOT NULL,
    tags           INTEGER NOT NULL,
    customer       INTEGER NOT NULL,
    customer_name  INTEGER NOT NULL,
    number_prefix  INTEGER NOT NULL,
    number_counter INTEGER NOT NULL
);

CREATE INDEX order_facts_placed ON order_facts (placed);
CREATE INDEX order_facts_customer ON order_facts (customer, placed);

-- Words, cut and folded by services/search before they come here; rowid = orders.position.
CREATE VIRTUAL TABLE order_text USING fts5 (
    number, customer, email, phone, sku, product, tracking, carrier, city, country, postal, tag, note, other,
    content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- Orders with a backordered line, oldest required date first (without one: last, by placing).
CREATE TABLE backorder (
    sku      TEXT NOT NULL,
    location TEXT NOT NULL,
    required INTEGER NOT NULL,
    placed   INTEGER NOT NULL,
    position INTEGER NOT NULL REFERENCES orders (position),
    PRIMARY KEY (sku, location, required, placed, position)
) WITHOUT ROWID;
CREATE INDEX backorder_position ON backorder (position);

CREATE TABLE customer (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL,
    document BLOB NOT NULL
);

CREATE VIRTUAL TABLE customer_text USING fts5 (
    name, email, phone, place, other,
    content = '', contentless_delete = 1, tokenize = 'ascii'
);

CREATE TABLE product (
    position INTEGER PRIMARY KEY,
    sku      TEXT NOT NULL UNIQUE,
    version  INTEGER NOT NULL,
    barcode  TEXT NOT NULL,
    document BLOB NOT NULL
);
CREATE INDEX product_barcode ON product (barcode) WHERE barcode <> '';

CREATE VIRTUAL TABLE product_text USING fts5 (
    sku, name, barcode,
    content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- Levels are the sums of the movements, kept for reading; `verify` proves it.
CREATE TABLE stock (
    key      INTEGER PRIMARY KEY,
    sku      TEXT NOT NULL,
    location TEXT NOT NULL,
    on_hand  INTEGER NOT NULL CHECK (on_hand >= 0),
    reserved INTEGER NOT NULL CHECK (reserved >= 0),
    held     INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0),
    version  INTEGER NOT NULL,
    UNIQUE (sku, location)
);

-- The timeline, the audit trail and the source of the outbox. `entity` is the position of an order, customer or product,
-- or the key of a stock row.
CREATE TABLE event (
    position    INTEGER PRIMARY KEY,
    id          BLOB NOT NULL,
    kind        INTEGER NOT NULL,
    entity      INTEGER NOT NULL,
    sequence    INTEGER NOT NULL,
    command     BLOB NOT NULL,
    type        TEXT NOT NULL,
    actor       TEXT NOT NULL,
    device      TEXT NOT NULL,
    happened_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    payload     BLOB NOT NULL,
    UNIQUE (kind, entity, sequence)
);

CREATE TABLE stock_movement (
    stock    INTEGER NOT NULL REFERENCES stock (key),
    event    INTEGER NOT NULL REFERENCES event (position),
    on_hand  INTEGER NOT NULL,
    reserved INTEGER NOT NULL,
    PRIMARY KEY (stock, event)
) WITHOUT ROWID;

-- Commands that had their effect: sent again, they are answered from here.
CREATE TABLE command (
    id          BLOB PRIMARY KEY,
    digest      BLOB NOT NULL,
    order_id    BLOB,
    version     INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL
) WITHOUT ROWID;

-- Commands that were refused, kept where a person can see them.
CREATE TABLE refused_command (
    position    INTEGER PRIMARY KEY,
    id          BLOB NOT NULL,
    order_id    BLOB,
    name        TEXT NOT NULL,
    actor       TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    command     BLOB NOT NULL,
    errors      BLOB NOT NULL
);

-- Events of orders, customers and products that a salvage could not make again, kept where a person can see them.
CREATE TABLE lost_event (
    position INTEGER PRIMARY KEY,
    document BLOB NOT NULL
);

-- Where events are to be published. An event is queued for each destination in the transaction that records it.
CREATE TABLE destination (
    id      INTEGER PRIMARY KEY,
    kind    TEXT NOT NULL,
    name    TEXT NOT NULL UNIQUE,
    enabled INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE outbox (
    event           INTEGER NOT NULL REFERENCES event (position),
    destination     INTEGER NOT NULL REFERENCES destination (id),
    state           TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'dead')),
    attempts        INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL DEFAULT 0,
    last_error      TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (destination, event)
) WITHOUT ROWID;
