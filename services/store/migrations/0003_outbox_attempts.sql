-- `settings` is the JSON of services/wire for the kind of destination, without its password. The counts are of attempts
-- since the destination was made.
ALTER TABLE destination ADD COLUMN settings BLOB NOT NULL DEFAULT x'7b7d';
ALTER TABLE destination ADD COLUMN delivered INTEGER NOT NULL DEFAULT 0;
ALTER TABLE destination ADD COLUMN failed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE destination ADD COLUMN last_delivered_at INTEGER;

-- The event's own `kind` and `entity`: what follows of an entity waits for what comes before.
ALTER TABLE outbox ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN entity INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN queued_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN breaks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN last_code TEXT NOT NULL DEFAULT '';
UPDATE outbox SET (kind, entity, queued_at) =
    (SELECT event.kind, event.entity, event.recorded_at FROM event WHERE event.position = outbox.event);

-- What holds others of its entity up.
CREATE INDEX outbox_waiting ON outbox (destination, kind, entity, event) WHERE state = 'dead' OR next_attempt_at > 0;

-- What a person decided about an event that could not be published. Never deleted.
CREATE TABLE outbox_decision (
    position    INTEGER PRIMARY KEY,
    event       INTEGER NOT NULL,
    destination INTEGER NOT NULL,
    action      TEXT NOT NULL CHECK (action IN ('retried', 'discarded')),
    actor       TEXT NOT NULL,
    decided_at  INTEGER NOT NULL,
    code        TEXT NOT NULL,
    reason      TEXT NOT NULL
);
