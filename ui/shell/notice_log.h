// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace docket::ui {

enum class NoticeKind : quint8 { Told, Problem };

struct Notice {
    NoticeKind kind = NoticeKind::Told;
    QString text;
    QDateTime at;
};

/// The last notices, newest first.
class NoticeLog {
public:
    static constexpr qsizetype most = 50;

    void add(Notice notice)
    {
        m_notices.prepend(std::move(notice));
        if (m_notices.size() > most)
            m_notices.removeLast();
    }
    [[nodiscard]] const QList<Notice> &notices() const { return m_notices; }

private:
    QList<Notice> m_notices;
};

} // namespace docket::ui
