// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/identity/secret_bytes.h"

#include <QString>
#include <QStringView>

namespace docket::identity {

/// 160 random bits that a person keeps on paper, to open the data when keychain and passphrase are lost.
///
/// As text it is seven groups of five characters of Crockford's base 32, which has no I, L, O or U:
/// `7ZK3M-0QWXA-…`. The last three characters are a checksum, so that a slip in typing is told from a wrong key.
class RecoveryKey {
public:
    static RecoveryKey generate();
    /// Forgives lower case, blanks, hyphens in other places, O for 0, and I or L for 1. Fails with
    /// `mistyped_recovery_key`.
    static Result<RecoveryKey> parse(QStringView text);

    /// For showing it once; the text itself is in ordinary memory.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] const SecretBytes &secret() const { return m_secret; }

private:
    explicit RecoveryKey(SecretBytes secret) : m_secret(std::move(secret)) {}

    SecretBytes m_secret;
};

} // namespace docket::identity
