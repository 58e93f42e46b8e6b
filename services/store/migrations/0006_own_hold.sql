-- Stock that the hub holds for drafts that are written here, and that is therefore available here and to nobody else.
-- A hold ends by itself at `expires` (milliseconds); its row goes when that is noticed, and does no harm until then, as
-- no more is taken off than the hub says is held.
CREATE TABLE own_hold (
    id       BLOB NOT NULL,
    sku      TEXT NOT NULL,
    location TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    expires  INTEGER NOT NULL,
    PRIMARY KEY (sku, location, id)
) WITHOUT ROWID;
