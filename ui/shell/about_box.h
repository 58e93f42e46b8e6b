// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/overlay.h"

class QLabel;
class QPushButton;

namespace docket::ui {

/// What this program is, which version, under which license.
class AboutBox final : public Overlay {
    Q_OBJECT

public:
    AboutBox(const Theme &theme, QWidget *window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_text;
    QLabel *m_license;
    QPushButton *m_close;
};

} // namespace docket::ui
