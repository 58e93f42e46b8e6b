-- What the test of the embedding expects; the quotes, brackets and semicolons are there to be kept.
CREATE TABLE shelves (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT 'a;b "c" [d] \e ${f}'
) STRICT;
