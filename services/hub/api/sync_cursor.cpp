// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/sync_cursor.h"

#include <QDataStream>
#include <QIODevice>

#include <sodium.h>

namespace docket::hub {

namespace {

constexpr qsizetype longest = 4'096;
constexpr quint8 form = 1; ///< of what follows; another one is another text
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

QByteArray CursorSeal::signatureOf(QByteArrayView content) const
{
    QByteArray signature(crypto_auth_BYTES, '\0');
    Q_ASSERT(m_key.size() == crypto_auth_KEYBYTES);
    crypto_auth(reinterpret_cast<unsigned char *>(signature.data()), bytesOf(content),
                static_cast<unsigned long long>(content.size()), bytesOf(m_key));
    return signature;
}

QString CursorSeal::seal(const SyncPlace &place) const
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << form << place.feed << place.scope << place.at.xid << place.at.pos << place.part << place.after;
    return QString::fromLatin1((signatureOf(content) + content).toBase64(encoding));
}

std::optional<SyncPlace> CursorSeal::open(const QString &text) const
{
    if (text.size() > longest)
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() < static_cast<qsizetype>(crypto_auth_BYTES))
        return std::nullopt;
    const QByteArray signature = (*decoded).first(crypto_auth_BYTES);
    const QByteArray content = (*decoded).sliced(crypto_auth_BYTES);
    if (crypto_auth_verify(bytesOf(signature), bytesOf(content), static_cast<unsigned long long>(content.size()),
                           bytesOf(m_key)) != 0)
        return std::nullopt;
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_0);
    quint8 found = 0;
    SyncPlace place;
    stream >> found >> place.feed >> place.scope >> place.at.xid >> place.at.pos >> place.part >> place.after;
    return found == form && stream.status() == QDataStream::Ok ? std::optional(place) : std::nullopt;
}

} // namespace docket::hub
