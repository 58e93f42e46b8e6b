// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity/secret_store.h"
#include "services/store/local_copy.h"
#include "services/wire/json_session.h"

namespace docket::sync {

/// Keeps who is signed in to a copy's hub, and the tokens that prove it: these in the keychain, under a name of their
/// own for each copy, or where there is none that works, in the copy's encrypted database. All else is in the copy's
/// row: `CopyState::session` (read it with wire::keptSessionFromJson), `endedBy` and `lease`. Nothing here touches what
/// waits to be sent.
///
/// A refresh token is good for one use, so a renewed one is kept (`keep`) before anything else is asked of the hub. Who
/// is killed in between has to sign in again.
///
/// Blocks, for as long as a person takes to answer the keychain's prompt; belongs to the thread of the copy, which is
/// not the UI's. Codes: those of the copy and, where they are told, of the keychain.
class SessionKeeper {
public:
    /// Both outlive it. Without a keychain everything is in the database.
    explicit SessionKeeper(store::LocalCopy &copy, identity::SecretStore *keychain = nullptr);

    /// Who is signed in, with their tokens. `signed_out`, also when the keychain has lost them; `session_ended` when it
    /// was the hub's doing; `keychain_denied` and the like when the tokens cannot be got at now.
    Decided<wire::SessionAnswer> load();
    /// Makes the shop a copy of the hub's at `address`, or signs in again, whoever was before. Codes as
    /// LocalCopy::connectTo.
    Result<void> signIn(const QString &address, const QString &email, const wire::SessionAnswer &session);
    /// The tokens were renewed. Durable on return.
    Result<void> keep(const wire::SessionAnswer &session);
    /// Forgets the sign-in, whether the hub can be told or not. With a code of the keychain when that still has the
    /// tokens; the copy is signed out all the same.
    Result<void> signOut();
    /// The hub does not take the session any more and said `code`.
    Result<void> end(const QString &code);

private:
    Result<void> forget(const QString &endedBy);
    /// Where they are from now on: true for the keychain.
    bool putAway(const QString &address, const wire::SessionAnswer &session);
    Result<void> dropTokens(const store::CopyState &state);

    store::LocalCopy &m_copy;
    identity::SecretStore *m_keychain;
};

/// Why nobody is signed in: `session_ended` by the hub, or `signed_out`.
Error signedOut(const store::CopyState &state);

} // namespace docket::sync
