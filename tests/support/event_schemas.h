// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace docket::test {

/// The schemas of docs/events.
class EventSchemas {
public:
    EventSchemas();
    ~EventSchemas();
    Q_DISABLE_COPY_MOVE(EventSchemas)

    /// What is wrong with a message by the schema of its type; empty when nothing is. Members that the schema does not
    /// name are wrong here, although consumers are asked to ignore them: documentation is to name all.
    [[nodiscard]] QString violation(const QString &type, const QByteArray &message) const;

private:
    class Files;
    std::unique_ptr<Files> m_files;
};

} // namespace docket::test
