// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/key_slots.h"

#include <sodium.h>

#include <string_view>

using namespace Qt::StringLiterals;

namespace docket::identity {
namespace {

constexpr qsizetype wrappingKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::string_view checkContext = "docket data key check";
constexpr std::string_view recoveryContext = "docket recovery wrapping key";

const unsigned char *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *unsignedBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

std::size_t lengthOf(QByteArrayView bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), lengthOf(bytes));
    return bytes;
}

void hash(unsigned char *out, std::size_t size, const SecretBytes &secret, std::string_view context)
{
    crypto_generichash(out, size, secret.data(), lengthOf(secret.bytes()), unsignedBytes(context), context.size());
}

QByteArray checkOf(const SecretBytes &dataKey)
{
    QByteArray check(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    hash(unsignedBytes(check), lengthOf(check), dataKey, checkContext);
    return check;
}

Result<SecretBytes> wrappingKeyFrom(const SecretBytes &passphrase, const QByteArray &salt, PassphraseCost cost)
{
    SecretBytes key(wrappingKeySize);
    if (crypto_pwhash(key.data(), static_cast<unsigned long long>(key.size()), passphrase.bytes().data(),
                      static_cast<unsigned long long>(passphrase.size()), unsignedBytes(salt), cost.operations,
                      static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(u"out_of_memory"_s,
                    u"Checking the passphrase takes %1 MiB of memory, which are not free. Nothing was changed."_s.arg(
                        cost.memory / (1024 * 1024)));
    return key;
}

SecretBytes wrappingKeyFrom(const RecoveryKey &recovery)
{
    SecretBytes key(wrappingKeySize);
    hash(key.data(), lengthOf(key.bytes()), recovery.secret(), recoveryContext);
    return key;
}

tl::unexpected<Error> noSlot(const QString &what)
{
    return fail(u"no_such_slot"_s, u"These data cannot be opened with a %1: none was ever set."_s.arg(what), {},
                {what});
}

} // namespace

SecretBytes KeySlots::generateDataKey()
{
    return SecretBytes::random(dataKeySize);
}

KeySlots KeySlots::create(const SecretBytes &dataKey)
{
    KeySlots keys;
    keys.m_check = checkOf(dataKey);
    keys.m_id = QString::fromLatin1(randomBytes(8).toHex());
    return keys;
}

KeySlots::Wrapped KeySlots::wrap(const SecretBytes &dataKey, const SecretBytes &wrappingKey) const
{
    Wrapped wrapped{randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
                    QByteArray(dataKey.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized)};
    const QByteArray bound = m_id.toUtf8();
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        unsignedBytes(wrapped.bytes), nullptr, dataKey.data(), static_cast<unsigned long long>(dataKey.size()),
        unsignedBytes(bound), lengthOf(bound), nullptr, unsignedBytes(wrapped.nonce), wrappingKey.data());
    return wrapped;
}

std::optional<SecretBytes> KeySlots::unwrap(const Wrapped &wrapped, const SecretBytes &wrappingKey) const
{
    SecretBytes dataKey(dataKeySize);
    const QByteArray bound = m_id.toUtf8();
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(dataKey.data(), nullptr, nullptr, unsignedBytes(wrapped.bytes),
                                                   lengthOf(wrapped.bytes), unsignedBytes(bound), lengthOf(bound),
                                                   unsignedBytes(wrapped.nonce), wrappingKey.data()) != 0)
        return std::nullopt;
    return dataKey;
}

bool KeySlots::isOurs(const SecretBytes &dataKey) const
{
    return dataKey.size() == dataKeySize && checkOf(dataKey) == m_check;
}

Result<void> KeySlots::setKeychain(const SecretBytes &dataKey, SecretStore &keychain)
{
    const QString entry = u"data-key-%1"_s.arg(m_id);
    if (auto written = keychain.write(entry, dataKey); !written)
        return written;
    m_keychainEntry = entry;
    return {};
}

Result<void> KeySlots::setPassphrase(const SecretBytes &dataKey, const SecretBytes &passphrase, PassphraseCost cost)
{
    if (passphrase.isEmpty())
        return fail(u"empty_passphrase"_s, u"The passphrase is empty. Choose one of several words."_s);
    QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    const Result<SecretBytes> wrappingKey = wrappingKeyFrom(passphrase, salt, cost);
    if (!wrappingKey)
        return tl::make_unexpected(wrappingKey.error());
    m_passphrase = PassphraseSlot{cost, std::move(salt), wrap(dataKey, *wrappingKey)};
    return {};
}

Result<void> KeySlots::changePassphrase(const SecretBytes &oldPassphrase, const SecretBytes &newPassphrase,
                                        PassphraseCost cost)
{
    const Result<SecretBytes> dataKey = unlockWithPassphrase(oldPassphrase);
    if (!dataKey)
        return tl::make_unexpected(dataKey.error());
    return setPassphrase(*dataKey, newPassphrase, cost);
}

RecoveryKey KeySlots::renewRecovery(const SecretBytes &dataKey)
{
    RecoveryKey recovery = RecoveryKey::generate();
    m_recovery = wrap(dataKey, wrappingKeyFrom(recovery));
    return recovery;
}

Result<SecretBytes> KeySlots::unlockWithKeychain(SecretStore &keychain) const
{
    if (!m_keychainEntry)
        return noSlot(u"keychain entry"_s);
    Result<SecretBytes> dataKey = keychain.read(*m_keychainEntry);
    if (!dataKey && dataKey.error().code != u"not_found"_s)
        return dataKey;
    if (!dataKey || !isOurs(*dataKey))
        return fail(u"key_not_in_keychain"_s, u"The system keychain of this account has no key for these data. "
                                              "Open them with the passphrase or the recovery key."_s);
    return dataKey;
}

Result<SecretBytes> KeySlots::unlockWithPassphrase(const SecretBytes &passphrase) const
{
    if (!m_passphrase)
        return noSlot(u"passphrase"_s);
    const Result<SecretBytes> wrappingKey = wrappingKeyFrom(passphrase, m_passphrase->salt, m_passphrase->cost);
    if (!wrappingKey)
        return tl::make_unexpected(wrappingKey.error());
    std::optional<SecretBytes> dataKey = unwrap(m_passphrase->key, *wrappingKey);
    if (!dataKey)
        return fail(u"wrong_passphrase"_s, u"The passphrase is wrong. Nothing was changed. "
                                           "If it is lost, the recovery key opens the data too."_s);
    return std::move(*dataKey);
}

Result<SecretBytes> KeySlots::unlockWithRecovery(QStringView recoveryKey) const
{
    if (!m_recovery)
        return noSlot(u"recovery key"_s);
    const Result<RecoveryKey> recovery = RecoveryKey::parse(recoveryKey);
    if (!recovery)
        return tl::make_unexpected(recovery.error());
    std::optional<SecretBytes> dataKey = unwrap(*m_recovery, wrappingKeyFrom(*recovery));
    if (!dataKey)
        return fail(u"wrong_recovery_key"_s, u"This recovery key is for other data, or was replaced by a newer one. "
                                             "Nothing was changed."_s);
    return std::move(*dataKey);
}

} // namespace docket::identity
