// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/account.h"

#include <QByteArray>

#include <chrono>

namespace docket::wire {

/// What somebody signs in with: `{"email", "password", "device": {"code"} or {"label"}}`. A console that has a code
/// names it, a new one says what it is called; without a device no code is given.
struct SignInRequest {
    QString email;
    QString password;
    QString deviceCode;
    QString deviceLabel;

    bool operator==(const SignInRequest &) const = default;
};

/// Who is signed in, and what they may.
struct Identity {
    QUuid id; ///< of the account or of the service's key
    QString name;
    QString email;                    ///< of a user
    std::optional<domain::Role> role; ///< of a user
    domain::Permissions permissions;
    domain::Scope scope;

    bool operator==(const Identity &) const = default;
};

/// What a sign-in or a refresh is answered with.
struct SessionAnswer {
    QByteArray accessToken;
    std::chrono::seconds expiresIn{};
    QByteArray refreshToken; ///< for one use
    QString device;          ///< its code; empty: none was asked for
    Identity account;

    bool operator==(const SessionAnswer &) const = default;
};

QByteArray toJson(const SignInRequest &request);
QByteArray toJson(const SessionAnswer &answer);
/// `{"refresh_token"}`.
QByteArray refreshToJson(const QByteArray &token);
/// Who is signed in, without what proves it: a session's answer without its tokens.
QByteArray withoutTokens(SessionAnswer answer);
/// `{"access_token", "refresh_token"}`: what proves it.
QByteArray tokensToJson(const SessionAnswer &answer);
/// `{"device", "account"}`.
QByteArray whoToJson(const QString &device, const Identity &identity);

/// Every error with its path; members that are not known are refused in requests and ignored in answers.
Decided<SignInRequest> signInFromJson(QByteArrayView json);
Decided<QByteArray> refreshFromJson(QByteArrayView json);
Decided<SessionAnswer> sessionFromJson(QByteArrayView json);
/// What was kept of one, with tokens or without.
Decided<SessionAnswer> keptSessionFromJson(QByteArrayView json);
/// `answer` with the tokens of `json`, which were kept apart from it.
Decided<SessionAnswer> withTokens(SessionAnswer answer, QByteArrayView json);

} // namespace docket::wire
