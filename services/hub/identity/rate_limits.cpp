// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/rate_limits.h"

#include "services/hub/identity/opaque_token.h"

#include <arpa/inet.h>

namespace docket::hub {

namespace {

// However long the text is that was given for an address.
QByteArray accountKey(const QString &email)
{
    return digestOf(email.trimmed().toLower().toUtf8());
}

} // namespace

QByteArray RateLimits::networkOf(const QString &address)
{
    constexpr int networkBytes = 8;
    in6_addr parsed{};
    const QByteArray text = address.toLatin1();
    if (inet_pton(AF_INET6, text.constData(), &parsed) != 1)
        return text;
    QByteArray bytes(reinterpret_cast<const char *>(&parsed), sizeof(parsed));
    return IN6_IS_ADDR_V4MAPPED(&parsed) ? bytes : bytes.left(networkBytes);
}

RateLimits::Refusal RateLimits::signIn(const QString &address, const QString &email)
{
    const QByteArray network = networkOf(address);
    if (const Refusal refused = m_signInAddress.take(network))
        return refused;
    const Refusal refused = m_signInAccount.take(accountKey(email));
    if (refused)
        m_signInAddress.giveBack(network);
    return refused;
}

void RateLimits::signedIn(const QString &address, const QString &email)
{
    m_signInAddress.giveBack(networkOf(address));
    m_signInAccount.giveBack(accountKey(email));
}

} // namespace docket::hub
