// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/identity/recovery_key.h"
#include "services/identity/secret_bytes.h"
#include "services/identity/secret_store.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace docket::identity {

/// What one guess of a passphrase costs (Argon2id). Kept with the slot, so that it can be raised later.
struct PassphraseCost {
    quint64 operations = 3;
    quint64 memory = 128 * 1024 * 1024; ///< bytes

    bool operator==(const PassphraseCost &) const = default;
};

/// The ways to the random key that encrypts a data folder. The key itself is in none of them in the clear: the keychain
/// slot names an entry of the desktop's keychain, the other two hold the key wrapped (XChaCha20-Poly1305) by a key
/// derived from the passphrase (Argon2id) or from the recovery key (BLAKE2b, as it is random already).
///
/// A value; the file `keys.json` is its JSON form. It may be copied along with a backup: without passphrase, recovery
/// key or keychain it is of no use.
class KeySlots {
public:
    static constexpr qsizetype dataKeySize = 32;

    /// A fresh random data key.
    static SecretBytes generateDataKey();

    /// No slots yet, for data encrypted with this key.
    static KeySlots create(const SecretBytes &dataKey);
    /// Fails with `damaged_keys`, or `newer_keys` when the file's form is of a later version.
    static Result<KeySlots> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] bool hasKeychain() const { return m_keychainEntry.has_value(); }
    [[nodiscard]] bool hasPassphrase() const { return m_passphrase.has_value(); }
    [[nodiscard]] bool hasRecovery() const { return m_recovery.has_value(); }

    /// Writes the key to the keychain and adds the slot that names the entry.
    Result<void> setKeychain(const SecretBytes &dataKey, SecretStore &keychain);
    /// Adds or replaces the passphrase slot. The passphrase is the UTF-8 of what was typed, not empty.
    Result<void> setPassphrase(const SecretBytes &dataKey, const SecretBytes &passphrase, PassphraseCost cost = {});
    /// Fails with `wrong_passphrase` when the old one is; then nothing changes.
    Result<void> changePassphrase(const SecretBytes &oldPassphrase, const SecretBytes &newPassphrase,
                                  PassphraseCost cost = {});
    /// Makes a new recovery key; an earlier one opens nothing any more.
    RecoveryKey renewRecovery(const SecretBytes &dataKey);

    /// Fails as SecretStore does; with `key_not_in_keychain` when this account's keychain has no entry for these data.
    Result<SecretBytes> unlockWithKeychain(SecretStore &keychain) const;
    /// Fails with `wrong_passphrase`. Takes as long as the slot's cost says.
    [[nodiscard]] Result<SecretBytes> unlockWithPassphrase(const SecretBytes &passphrase) const;
    /// Fails with `wrong_recovery_key`, or `mistyped_recovery_key` when the text is no recovery key at all.
    [[nodiscard]] Result<SecretBytes> unlockWithRecovery(QStringView recoveryKey) const;

    bool operator==(const KeySlots &) const = default;

private:
    /// The data key, encrypted.
    struct Wrapped {
        QByteArray nonce;
        QByteArray bytes;

        bool operator==(const Wrapped &) const = default;
    };
    struct PassphraseSlot {
        PassphraseCost cost;
        QByteArray salt;
        Wrapped key;

        bool operator==(const PassphraseSlot &) const = default;
    };

    [[nodiscard]] Wrapped wrap(const SecretBytes &dataKey, const SecretBytes &wrappingKey) const;
    [[nodiscard]] std::optional<SecretBytes> unwrap(const Wrapped &wrapped, const SecretBytes &wrappingKey) const;
    [[nodiscard]] bool isOurs(const SecretBytes &dataKey) const;

    QString m_id;       ///< random; tells the data folders of a machine apart in its keychain
    QByteArray m_check; ///< a hash of the data key, to tell a wrong one before the database is touched
    std::optional<QString> m_keychainEntry;
    std::optional<PassphraseSlot> m_passphrase;
    std::optional<Wrapped> m_recovery;
};

} // namespace docket::identity
