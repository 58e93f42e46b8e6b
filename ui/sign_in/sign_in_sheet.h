// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace docket::ui {

/// A screen before the shop is open: the program's sign, a title, an explanation, and what a screen puts below, on one
/// sheet in the middle. It scrolls where the window is small.
class SignInSheet : public QWidget {
    Q_OBJECT

public:
    explicit SignInSheet(const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    virtual void retranslate() = 0;

    void setHead(const QString &title, const QString &explanation);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] QWidget *sheet() const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    QFrame *m_sheet;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_explanation;
    QVBoxLayout *m_column;
};

} // namespace docket::ui
