-- Events that are to be published, in the order of recording for each entity. A row leaves when its receiver has
-- confirmed it. Filled only while there is a broker to publish to.
CREATE TABLE outbox (
    pos             bigserial PRIMARY KEY,
    event           uuid NOT NULL UNIQUE,
    kind            smallint NOT NULL,
    entity          text NOT NULL,
    sequence        bigint NOT NULL,
    month           date,
    recorded_at     bigint NOT NULL,
    is_dead         boolean NOT NULL DEFAULT false,
    attempts        integer NOT NULL DEFAULT 0,
    breaks          integer NOT NULL DEFAULT 0,
    next_attempt_at bigint NOT NULL DEFAULT 0,
    last_code       text NOT NULL DEFAULT '',
    last_error      text NOT NULL DEFAULT '',
    -- Which relay has it, and until when: then another may take it.
    claimed_by      uuid,
    claimed_until   bigint NOT NULL DEFAULT 0
);
CREATE INDEX outbox_entity ON outbox (kind, entity, pos);
CREATE INDEX outbox_dead ON outbox (pos) WHERE is_dead;

-- Attempts since the beginning, in one row.
CREATE TABLE outbox_total (
    id                smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    delivered         bigint NOT NULL DEFAULT 0,
    failed            bigint NOT NULL DEFAULT 0,
    last_delivered_at bigint
);
INSERT INTO outbox_total DEFAULT VALUES;
