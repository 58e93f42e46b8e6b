// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/http/message.h"

#include <QStringList>
#include <QUuid>

namespace docket::hub {

/// Reads the fields of an address's query and collects everything that is wrong with them: `invalid_parameter` with the
/// field's name, and at the end `unknown_parameter` for those that nobody asked for, or that stand there twice.
class QueryFields {
public:
    /// `request` outlives the reader.
    explicit QueryFields(const Request &request) : m_request(request) {}

    std::optional<QString> text(const QString &name);
    /// Between `least` and `most`; `fallback` when it is not there.
    qint64 number(const QString &name, qint64 fallback, qint64 least, qint64 most);
    bool truth(const QString &name, bool fallback);
    /// One of `words`; the first one when it is not there.
    QString word(const QString &name, const QStringList &words);

    void refuse(const QString &name, const QString &sentence);
    /// Everything that was wrong; empty when nothing was.
    [[nodiscard]] Rejection errors();

private:
    const Request &m_request;
    QStringList m_known;
    Rejection m_errors;
};

/// The UUID among the parameters of the route. Nothing when it is none: then there is no such thing either.
std::optional<QUuid> idParameter(const Request &request, const QString &name);

} // namespace docket::hub
