// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace docket {

/// Why something was refused or failed.
///
/// `code` is stable, snake_case and safe to match on; it never changes between releases.
/// `field` is a path into what was asked for (`lines[2].quantity`), empty when no one field is to blame.
/// `sentence` is plain English for a person: what happened, what was kept, what to do.
/// `args` are the values inside the sentence, in order, so that a user interface can translate by code.
struct Error {
    QString code;
    QString field;
    QString sentence;
    QStringList args;

    bool operator==(const Error &) const = default;
};

/// Every error of one request at once; never empty.
using Rejection = QList<Error>;

/// A value, or the one reason why there is none. Functions that return it do not throw.
template <typename T>
using Result = tl::expected<T, Error>;

/// A value, or all the reasons why the request was refused.
template <typename T>
using Decided = tl::expected<T, Rejection>;

inline tl::unexpected<Error> fail(const QString &code, const QString &sentence, const QString &field = {},
                                  const QStringList &args = {})
{
    return tl::make_unexpected(Error{code, field, sentence, args});
}

} // namespace docket
