// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace docket::hub {

/// Secrets that are handed out once and looked up by their digest: refresh tokens and keys of services. They have 256
/// random bits, so a fast hash keeps them as safe as a slow one.
///
/// The prefix tells people, and programs that look for leaked secrets, what they have found.
QByteArray freshRefreshToken();
QByteArray freshApiKey();
bool looksLikeApiKey(QByteArrayView text);

QByteArray digestOf(QByteArrayView secret);
/// That many bytes of the system's entropy.
QByteArray randomBytes(int count);

} // namespace docket::hub
