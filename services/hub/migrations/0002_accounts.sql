-- Who may use the hub. E-mail addresses are in small letters; the password is Argon2id in libsodium's text form, with its
-- salt and cost.
CREATE TABLE account (
    id          uuid PRIMARY KEY,
    email       text COLLATE "C" NOT NULL UNIQUE,
    name        text NOT NULL,
    role        text NOT NULL,
    locations   text[] NOT NULL,
    months_kept integer NOT NULL,
    disabled    boolean NOT NULL,
    password    text NOT NULL,
    created_at  bigint NOT NULL
);

ALTER TABLE device ADD COLUMN last_user text NOT NULL DEFAULT '';
ALTER TABLE device ADD COLUMN last_seen_at bigint;

-- A sign-in, and with it the family of refresh tokens that came out of it. It ends when somebody signs out, when one of
-- its tokens is used twice, and when the password changes.
CREATE TABLE session (
    id         uuid PRIMARY KEY,
    account    uuid NOT NULL REFERENCES account (id),
    device     text REFERENCES device (code),
    began_at   bigint NOT NULL,
    expires_at bigint NOT NULL,
    ended_at   bigint,
    end_reason text
);
CREATE INDEX session_of_account ON session (account) WHERE ended_at IS NULL;
CREATE INDEX session_expires ON session (expires_at);

-- Only digests: who reads this table cannot sign in with it. Used ones stay, so that their second use is noticed.
CREATE TABLE refresh_token (
    digest    bytea PRIMARY KEY,
    session   uuid NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    issued_at bigint NOT NULL,
    used_at   bigint
);
CREATE INDEX refresh_token_session ON refresh_token (session, issued_at);

-- Of services that call the hub on their own behalf. Revoked ones stay for the audit log's sake.
CREATE TABLE api_key (
    id           uuid PRIMARY KEY,
    digest       bytea NOT NULL UNIQUE,
    label        text NOT NULL,
    permissions  text[] NOT NULL,
    locations    text[] NOT NULL,
    created_at   bigint NOT NULL,
    last_used_at bigint,
    revoked_at   bigint
);

-- What access tokens are signed with, the newest first; an older one is good for as long as its tokens live.
CREATE TABLE signing_key (
    id         text PRIMARY KEY,
    secret     bytea NOT NULL,
    created_at bigint NOT NULL
);

-- Who did what. Rows are added and never changed; those in audit_pending are not in the chain yet.
CREATE TABLE audit_entry (
    pos         bigserial PRIMARY KEY,
    recorded_at bigint NOT NULL,
    actor       text NOT NULL,
    account     uuid,
    device      text NOT NULL,
    address     text NOT NULL,
    action      text NOT NULL,
    subject     text NOT NULL,
    outcome     text NOT NULL,
    request     text NOT NULL,
    detail      text NOT NULL
);
CREATE INDEX audit_entry_actor ON audit_entry (actor, pos);
CREATE INDEX audit_entry_recorded ON audit_entry USING brin (recorded_at);

CREATE TABLE audit_pending (
    entry bigint PRIMARY KEY
);

-- The chain: each hash is over the one before and the entry. Made afterwards by one writer, so that those who add
-- entries do not wait for one another.
CREATE TABLE audit_link (
    link  bigint PRIMARY KEY,
    entry bigint NOT NULL UNIQUE,
    hash  bytea NOT NULL
);

-- Against mistakes; against an administrator of the database there is the chain.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;
CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_link_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_link
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
