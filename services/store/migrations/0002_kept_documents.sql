-- What a person has not finished or wants to have at hand again, as JSON: drafts of orders, saved views, import
-- profiles. Here rather than in a settings file because it names customers.
CREATE TABLE kept_document (
    kind     TEXT NOT NULL,
    id       TEXT NOT NULL,
    document BLOB NOT NULL,
    kept_at  INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
