// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/access_tokens.h"

#include "services/hub/store/row_values.h"

#include <jwt.h>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

// Ours have some 350; what is longer is nobody's.
constexpr qsizetype longestToken = 2'000;
constexpr QByteArrayView accessType = "access";

struct FreeToken {
    void operator()(jwt_t *token) const { jwt_free(token); }
};
using Token = std::unique_ptr<jwt_t, FreeToken>;

jwt_alg_t algorithmOf(TokenAlgorithm algorithm)
{
    switch (algorithm) {
    case TokenAlgorithm::Hs256:
        return JWT_ALG_HS256;
    case TokenAlgorithm::Hs384:
        return JWT_ALG_HS384;
    case TokenAlgorithm::Hs512:
        return JWT_ALG_HS512;
    }
    return JWT_ALG_HS256;
}

const unsigned char *bytesOf(const QByteArray &secret)
{
    return reinterpret_cast<const unsigned char *>(secret.constData());
}

tl::unexpected<Error> invalid()
{
    return fail(u"invalid_token"_s, u"This access token is not valid, or not any more."_s);
}

// Without a key nothing is checked: that is for finding out which key it wants.
Token parsed(const QByteArray &text, const QByteArray &secret = {})
{
    jwt_t *token = nullptr;
    const int failed = jwt_decode(&token, text.constData(), secret.isEmpty() ? nullptr : bytesOf(secret),
                                  static_cast<int>(secret.size()));
    Token owned(token);
    return failed != 0 ? Token() : std::move(owned);
}

QByteArray claim(const Token &token, const char *name)
{
    return {jwt_get_grant(token.get(), name)};
}

long seconds(domain::Instant instant)
{
    return static_cast<long>(std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count());
}

} // namespace

Result<QByteArray> AccessTokens::issue(const AccessClaims &claims)
{
    const auto key = m_keys.current();
    if (!key)
        return tl::make_unexpected(key.error());
    jwt_t *made = nullptr;
    if (jwt_new(&made) != 0)
        return fail(u"busy"_s, u"The server has too little memory free. Try again later."_s);
    const Token token(made);
    const domain::Instant now = m_clock.now();
    const auto text = [&](const char *name, const QString &value) {
        return jwt_add_grant(made, name, value.toUtf8().constData());
    };
    const bool isWhole =
        jwt_set_alg(made, algorithmOf(m_options.algorithm), bytesOf(key->secret),
                    static_cast<int>(key->secret.size())) == 0 &&
        jwt_add_header(made, "kid", key->id.toLatin1().constData()) == 0 && text("iss", m_options.issuer) == 0 &&
        text("aud", m_options.audience) == 0 && text("sub", idText(claims.account)) == 0 &&
        text("sid", idText(claims.session)) == 0 && jwt_add_grant(made, "typ", accessType.data()) == 0 &&
        jwt_add_grant_int(made, "iat", seconds(now)) == 0 && jwt_add_grant_int(made, "nbf", seconds(now)) == 0 &&
        jwt_add_grant_int(made, "exp", seconds(now + m_options.lifetime)) == 0;
    const std::unique_ptr<char, decltype(&std::free)> written(isWhole ? jwt_encode_str(made) : nullptr, &std::free);
    if (!written)
        return fail(u"busy"_s, u"The server has too little memory free. Try again later."_s);
    return QByteArray(written.get());
}

Result<AccessClaims> AccessTokens::read(QByteArrayView token)
{
    if (token.size() > longestToken || token.contains('\0'))
        return invalid();
    const QByteArray text = token.toByteArray();
    const Token claimed = parsed(text);
    const jwt_alg_t algorithm = algorithmOf(m_options.algorithm);
    if (!claimed || QByteArrayView(jwt_get_header(claimed.get(), "alg")) != QByteArrayView(jwt_alg_str(algorithm)))
        return invalid();
    const auto key = m_keys.byId(QString::fromUtf8(jwt_get_header(claimed.get(), "kid")));
    if (!key)
        return tl::make_unexpected(key.error());
    if (!*key)
        return invalid();
    const Token checked = parsed(text, (*key)->secret);
    if (!checked || jwt_get_alg(checked.get()) != algorithm)
        return invalid();

    const domain::Instant now = m_clock.now();
    const bool isOurs = claim(checked, "iss") == m_options.issuer.toUtf8() &&
                        claim(checked, "aud") == m_options.audience.toUtf8() && claim(checked, "typ") == accessType;
    const bool isInTime = jwt_get_grant_int(checked.get(), "exp") > seconds(now) &&
                          jwt_get_grant_int(checked.get(), "nbf") <= seconds(now + m_options.skew);
    const AccessClaims claims{QUuid::fromString(QLatin1StringView(claim(checked, "sub"))),
                              QUuid::fromString(QLatin1StringView(claim(checked, "sid")))};
    if (!isOurs || !isInTime || claims.account.isNull() || claims.session.isNull())
        return invalid();
    return claims;
}

} // namespace docket::hub
