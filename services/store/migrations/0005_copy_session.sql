-- Who keeps a copy works in it for a while without the hub, and no longer. `ended_by`: the hub's code when it ended the
-- session. `reached_at`: when it answered last; `lease_seen_at` and `lease_used_ms` count the time since then, in a way
-- that a clock which is set back does not lengthen. The tokens in `session` are absent when the keychain has them.
ALTER TABLE copy ADD COLUMN ended_by TEXT NOT NULL DEFAULT '';
ALTER TABLE copy ADD COLUMN reached_at INTEGER;
ALTER TABLE copy ADD COLUMN lease_seen_at INTEGER;
ALTER TABLE copy ADD COLUMN lease_used_ms INTEGER NOT NULL DEFAULT 0;
UPDATE copy SET reached_at = synced_at, lease_seen_at = synced_at;
