// SPDX-License-Identifier: GPL-3.0-or-later
//
// The file form of KeySlots. Its keys are known only here.
#include "services/identity/key_slots.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace docket::identity {
namespace {

constexpr int formatVersion = 1;
/// A file that asks for more than this was not written by Docket.
constexpr double mostMemory = 4.0 * 1024 * 1024 * 1024;
constexpr double mostOperations = 100;

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// Nothing when the text is not exactly `size` bytes in base 64.
std::optional<QByteArray> decoded(const QJsonValue &value, qsizetype size)
{
    const auto result =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!result || (*result).size() != size)
        return std::nullopt;
    return *result;
}

std::optional<PassphraseCost> costFrom(const QJsonObject &object)
{
    const double operations = object[u"operations"_s].toDouble();
    const double memory = object[u"memory"_s].toDouble();
    if (operations < static_cast<double>(crypto_pwhash_OPSLIMIT_MIN) || operations > mostOperations ||
        memory < static_cast<double>(crypto_pwhash_MEMLIMIT_MIN) || memory > mostMemory)
        return std::nullopt;
    return PassphraseCost{static_cast<quint64>(operations), static_cast<quint64>(memory)};
}

tl::unexpected<Error> damagedKeys()
{
    return fail(
        u"damaged_keys"_s,
        u"The file of the keys (keys.json) is damaged, so the data cannot be opened. They are kept as they are. "
        "Restore a backup, which has its own copy of it."_s);
}

} // namespace

QByteArray KeySlots::toJson() const
{
    const auto wrappedTo = [](QJsonObject object, const Wrapped &wrapped) {
        object[u"nonce"_s] = encoded(wrapped.nonce);
        object[u"key"_s] = encoded(wrapped.bytes);
        return object;
    };
    QJsonObject root{{u"format"_s, u"docket-keys"_s},
                     {u"version"_s, formatVersion},
                     {u"id"_s, m_id},
                     {u"check"_s, encoded(m_check)}};
    if (m_keychainEntry)
        root[u"keychain"_s] = QJsonObject{{u"entry"_s, *m_keychainEntry}};
    if (m_passphrase)
        root[u"passphrase"_s] = wrappedTo({{u"kdf"_s, u"argon2id13"_s},
                                           {u"operations"_s, static_cast<qint64>(m_passphrase->cost.operations)},
                                           {u"memory"_s, static_cast<qint64>(m_passphrase->cost.memory)},
                                           {u"salt"_s, encoded(m_passphrase->salt)}},
                                          m_passphrase->key);
    if (m_recovery)
        root[u"recovery"_s] = wrappedTo({{u"kdf"_s, u"blake2b"_s}}, *m_recovery);
    return QJsonDocument(root).toJson();
}

Result<KeySlots> KeySlots::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[u"format"_s] != u"docket-keys"_s)
        return damagedKeys();
    if (root[u"version"_s].toInt() > formatVersion)
        return fail(u"newer_keys"_s,
                    u"The keys were written by a newer version of Docket. Update Docket to open these data."_s);

    const auto wrappedFrom = [](const QJsonObject &object) -> std::optional<Wrapped> {
        const auto nonce = decoded(object[u"nonce"_s], crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
        const auto bytes = decoded(object[u"key"_s], dataKeySize + crypto_aead_xchacha20poly1305_ietf_ABYTES);
        if (!nonce || !bytes)
            return std::nullopt;
        return Wrapped{*nonce, *bytes};
    };

    KeySlots keys;
    keys.m_id = root[u"id"_s].toString();
    const auto check = decoded(root[u"check"_s], crypto_generichash_BYTES_MIN);
    if (keys.m_id.isEmpty() || !check)
        return damagedKeys();
    keys.m_check = *check;

    if (const QJsonValue keychain = root[u"keychain"_s]; keychain.isObject())
        keys.m_keychainEntry = keychain[u"entry"_s].toString();
    if (const QJsonValue passphrase = root[u"passphrase"_s]; passphrase.isObject()) {
        const auto cost = costFrom(passphrase.toObject());
        const auto salt = decoded(passphrase[u"salt"_s], crypto_pwhash_SALTBYTES);
        const auto key = wrappedFrom(passphrase.toObject());
        if (!cost || !salt || !key)
            return damagedKeys();
        keys.m_passphrase = PassphraseSlot{*cost, *salt, *key};
    }
    if (const QJsonValue recovery = root[u"recovery"_s]; recovery.isObject()) {
        keys.m_recovery = wrappedFrom(recovery.toObject());
        if (!keys.m_recovery)
            return damagedKeys();
    }
    return keys;
}

} // namespace docket::identity
