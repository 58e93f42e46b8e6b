-- Instants are milliseconds since the epoch in UTC, days Julian days, documents the JSON of services/wire. A column of
-- the type xid8 says which transaction wrote the row last.

CREATE TABLE setting (
    name  text PRIMARY KEY,
    value text NOT NULL
);

-- Codes in order numbers, given out so that no two consoles have the same. One of them is the hub's own.
CREATE TABLE device (
    code        text PRIMARY KEY,
    label       text NOT NULL,
    assigned_at bigint NOT NULL
);

-- Of orders made over the hub. A sequence, so that orders do not wait for one another's numbers.
CREATE SEQUENCE order_number;

-- The document, what lists are filtered and sorted by, and the words it is found by (cut and folded by services/search,
-- never by PostgreSQL). `words` has a text for each field, in which phrases are looked for; `lexemes` leads to the rows.
-- Sort keys are texts to be compared byte by byte; without a value they are null.
CREATE TABLE orders (
    id           uuid PRIMARY KEY,
    source       text NOT NULL,
    number       text NOT NULL,
    version      bigint NOT NULL,
    changed_by   xid8 NOT NULL DEFAULT pg_current_xact_id(),
    month        date NOT NULL,
    document     jsonb NOT NULL,
    status       smallint NOT NULL,
    flags        smallint NOT NULL,
    placed       bigint NOT NULL,
    required     bigint,
    shipped      bigint,
    total        bigint NOT NULL,
    currency     text NOT NULL,
    country      text NOT NULL,
    carriers     text NOT NULL,
    tags         text NOT NULL,
    customer     text NOT NULL,
    number_key   text COLLATE "C" NOT NULL,
    customer_key text COLLATE "C",
    country_key  text COLLATE "C",
    words        text[] NOT NULL,
    lexemes      tsvector NOT NULL,
    UNIQUE (number, source)
);
CREATE INDEX orders_folded_number ON orders (lower(number));
CREATE INDEX orders_lexemes ON orders USING gin (lexemes);
CREATE INDEX orders_month ON orders (month, id);
CREATE INDEX orders_of_customer ON orders (customer, placed);
-- One for each order in which lists are shown; a page is found by its first key.
CREATE INDEX orders_by_placed ON orders (placed, id);
CREATE INDEX orders_by_status ON orders (status, id);
CREATE INDEX orders_by_total ON orders (total, id);
CREATE INDEX orders_by_required ON orders (required, id);
CREATE INDEX orders_by_shipped ON orders (shipped, id);
CREATE INDEX orders_by_number ON orders (number_key, id);
CREATE INDEX orders_by_customer ON orders (customer_key, id);
CREATE INDEX orders_by_country ON orders (country_key, id);

-- Orders with a backordered line, oldest required date first (without one: last, by placing).
CREATE TABLE backorder (
    sku      text NOT NULL,
    location text NOT NULL,
    required bigint NOT NULL,
    placed   bigint NOT NULL,
    order_id uuid NOT NULL,
    PRIMARY KEY (sku, location, required, placed, order_id)
);
CREATE INDEX backorder_order ON backorder (order_id);

CREATE TABLE customer (
    id         text PRIMARY KEY,
    version    bigint NOT NULL,
    document   jsonb NOT NULL,
    name_key   text COLLATE "C" NOT NULL,
    words      text NOT NULL,
    lexemes    tsvector NOT NULL
);
CREATE INDEX customer_by_name ON customer (name_key, id);
CREATE INDEX customer_lexemes ON customer USING gin (lexemes);

CREATE TABLE product (
    sku        text PRIMARY KEY,
    version    bigint NOT NULL,
    document   jsonb NOT NULL,
    words      text NOT NULL,
    lexemes    tsvector NOT NULL
);
CREATE INDEX product_lexemes ON product USING gin (lexemes);

-- Levels are the sums of the movements. `version` counts the events of the place, `revision` every change of its level.
CREATE TABLE stock (
    sku        text NOT NULL,
    location   text NOT NULL,
    on_hand    bigint NOT NULL CHECK (on_hand >= 0),
    reserved   bigint NOT NULL CHECK (reserved >= 0),
    held       bigint NOT NULL DEFAULT 0 CHECK (held >= 0),
    version    bigint NOT NULL DEFAULT 0,
    revision   bigint NOT NULL,
    changed_by xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (sku, location)
);
CREATE INDEX stock_entity ON stock ((sku || '@' || location));

CREATE TABLE stock_movement (
    pos      bigserial PRIMARY KEY,
    sku      text NOT NULL,
    location text NOT NULL,
    event    uuid NOT NULL,
    on_hand  bigint NOT NULL,
    reserved bigint NOT NULL
);
CREATE INDEX stock_movement_sku ON stock_movement (sku, pos);

-- The timeline, the audit trail and the source of what is published. The events of orders lie by the month (UTC) in
-- which the order was placed, so that old years can be put away; the store makes the months as it needs them.
CREATE SEQUENCE event_pos;

CREATE TABLE order_event (
    month       date NOT NULL,
    order_id    uuid NOT NULL,
    sequence    bigint NOT NULL,
    pos         bigint NOT NULL DEFAULT nextval('event_pos'),
    id          uuid NOT NULL,
    command     uuid NOT NULL,
    type        text NOT NULL,
    actor       text NOT NULL,
    device      text NOT NULL,
    happened_at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    payload     jsonb NOT NULL,
    PRIMARY KEY (month, order_id, sequence)
) PARTITION BY RANGE (month);
CREATE TABLE order_event_before PARTITION OF order_event FOR VALUES FROM (MINVALUE) TO ('1990-01-01');
CREATE TABLE order_event_after PARTITION OF order_event FOR VALUES FROM ('2100-01-01') TO (MAXVALUE);

-- `kind` is 1 for stock (`sku@location`), 2 for a customer, 3 for a product.
CREATE TABLE catalogue_event (
    kind        smallint NOT NULL,
    entity      text NOT NULL,
    sequence    bigint NOT NULL,
    pos         bigint NOT NULL DEFAULT nextval('event_pos'),
    id          uuid NOT NULL,
    command     uuid NOT NULL,
    type        text NOT NULL,
    actor       text NOT NULL,
    device      text NOT NULL,
    happened_at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    payload     jsonb NOT NULL,
    PRIMARY KEY (kind, entity, sequence)
);

-- Commands that had their effect: sent again, they are answered from here. Kept 90 days.
CREATE TABLE command (
    id          uuid PRIMARY KEY,
    digest      bytea NOT NULL,
    order_id    uuid,
    version     bigint NOT NULL,
    recorded_at bigint NOT NULL
);
CREATE INDEX command_recorded ON command USING brin (recorded_at);

-- Commands that were refused, kept where a person can see them.
CREATE TABLE refused_command (
    pos         bigserial PRIMARY KEY,
    id          uuid NOT NULL,
    order_id    uuid,
    name        text NOT NULL,
    actor       text NOT NULL,
    recorded_at bigint NOT NULL,
    command     jsonb NOT NULL,
    errors      jsonb NOT NULL
);

-- What changed, for those who keep a copy. Read behind pg_snapshot_xmin, in the order (xid, pos): commits do not follow
-- the sequence. `scope` names the places concerned, before and after; empty: everybody.
CREATE TABLE feed (
    xid       xid8 NOT NULL DEFAULT pg_current_xact_id(),
    pos       bigserial,
    entity    smallint NOT NULL,
    entity_id text NOT NULL,
    version   bigint NOT NULL,
    month     date,
    scope     text[] NOT NULL,
    PRIMARY KEY (xid, pos)
);
CREATE INDEX feed_month ON feed (month, xid, pos);
