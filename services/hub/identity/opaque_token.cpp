// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/opaque_token.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <cstdlib>

namespace docket::hub {

namespace {

constexpr int secretBytes = 32;
constexpr QByteArrayView refreshPrefix = "docket_refresh_";
constexpr QByteArrayView keyPrefix = "docket_key_";

QByteArray freshSecret(QByteArrayView prefix)
{
    return prefix.toByteArray() +
           randomBytes(secretBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray freshRefreshToken()
{
    return freshSecret(refreshPrefix);
}

QByteArray freshApiKey()
{
    return freshSecret(keyPrefix);
}

bool looksLikeApiKey(QByteArrayView text)
{
    return text.startsWith(keyPrefix);
}

QByteArray digestOf(QByteArrayView secret)
{
    return QCryptographicHash::hash(secret.toByteArray(), QCryptographicHash::Sha256);
}

QByteArray randomBytes(int count)
{
    // Fails only where the system has no entropy at all: then nothing that follows would be a secret.
    if (sodium_init() < 0)
        std::abort();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return bytes;
}

} // namespace docket::hub
