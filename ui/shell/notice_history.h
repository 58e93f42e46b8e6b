// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "ui/shell/notice_log.h"
#include "ui/shell/overlay.h"

class QLabel;
class QListWidget;

namespace docket::ui {

/// The last notices, to be read again and copied.
class NoticeHistory final : public Overlay {
    Q_OBJECT

public:
    /// `formats`, in whose time zone the notices are, and `log` outlive it.
    NoticeHistory(const Theme &theme, const models::Formats &formats, const NoticeLog &log, QWidget *window);

    void open() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    const models::Formats &m_formats;
    const NoticeLog &m_log;
    QLabel *m_title;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace docket::ui
