// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace docket::ui {

/// “1 unfinished order”, at the foot of a place, without standing in the way. Hidden while there is none. UI thread.
class DraftNotice final : public QFrame {
    Q_OBJECT

public:
    DraftNotice(const Theme &theme, QWidget *host);

    /// `detail` tells of the only one, in the present language, and may be asked again. 0: hides the notice.
    void show(int drafts, std::function<QString()> detail);

signals:
    void continueWanted();
    void discardWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void place();

    int m_drafts = 0;
    std::function<QString()> m_detailText; ///< asked for in the language of the moment
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_discard;
    QPushButton *m_later;
    QPushButton *m_continue;
};

} // namespace docket::ui
