-- Stock that is held for a while, for orders that are not placed yet. What is held of a place stands in stock.held, and
-- here, by whom, as long as it is held; `ended_at` says since when it is not. Ended ones are kept, so that a request
-- that comes late or twice is known.
CREATE TABLE stock_hold (
    id         uuid PRIMARY KEY,
    digest     bytea,
    actor      text NOT NULL,
    request    jsonb,
    expires_at bigint NOT NULL,
    ended_at   bigint
);
CREATE INDEX stock_hold_due ON stock_hold (expires_at) WHERE ended_at IS NULL;
CREATE INDEX stock_hold_ended ON stock_hold (ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE stock_hold_line (
    sku      text NOT NULL,
    location text NOT NULL,
    hold     uuid NOT NULL REFERENCES stock_hold ON DELETE CASCADE,
    quantity bigint NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (sku, location, hold)
);
CREATE INDEX stock_hold_line_hold ON stock_hold_line (hold);

-- What orders kept elsewhere did to stock, each recorded once.
CREATE TABLE stock_settlement (
    id          uuid PRIMARY KEY,
    digest      bytea NOT NULL,
    recorded_at bigint NOT NULL
);
CREATE INDEX stock_settlement_recorded ON stock_settlement USING brin (recorded_at);

-- What orders of this database did to stock that another service keeps, until that service was told. `state` is 0 for
-- begun: stock is held over there, or is about to be, for a change that is not committed; 1 for committed, to be told; 2
-- for given up, to be released.
CREATE TABLE stock_intent (
    id         uuid PRIMARY KEY,
    pos        bigserial,
    command    uuid NOT NULL,
    state      smallint NOT NULL,
    begun_at   bigint NOT NULL,
    settlement jsonb
);
CREATE INDEX stock_intent_state ON stock_intent (state, pos);
