-- What copies of the shop are made from and compared with.

-- Where the lines of an order are, and the first 64 bits of SHA-256 over the canonical form of its document: as it is,
-- and without personal data. The store fills in what is missing after this step.
ALTER TABLE orders ADD COLUMN locations text[];
ALTER TABLE orders ADD COLUMN digest bigint;
ALTER TABLE orders ADD COLUMN digest_impersonal bigint;
CREATE INDEX orders_without_digest ON orders (id) WHERE digest IS NULL;

-- As for orders: whoever changes a row later has to have the later number.
ALTER TABLE customer ADD COLUMN changed_by xid8 NOT NULL DEFAULT pg_current_xact_id();
ALTER TABLE product ADD COLUMN changed_by xid8 NOT NULL DEFAULT pg_current_xact_id();

-- Rows are kept 90 days. The setting `feed_start` says what a cursor must not be older than.
ALTER TABLE feed ADD COLUMN recorded_at bigint NOT NULL
    DEFAULT (extract(epoch FROM clock_timestamp()) * 1000)::bigint;
