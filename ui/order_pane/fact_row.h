// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace docket::ui {

/// One fact with an icon that says what it is, and a button that copies it. Hidden while there is nothing to say.
class FactRow final : public QWidget {
    Q_OBJECT

public:
    enum class Copy : quint8 { No, Yes };

    /// `name` becomes the object name of the row; the text is `<name>Text` and the button `<name>Copy`.
    FactRow(const Workbench &workbench, const QString &name, const QString &iconName, Copy copy,
            QWidget *parent = nullptr);

    /// What kind of fact it is, `E-mail`: for the tooltip and for screen readers.
    void setCaption(const QString &caption);
    void setText(const QString &text) { setText(text, text); }
    /// `copied` is what the button copies.
    void setText(const QString &text, const QString &copied);
    /// The text as a link; `linkActivated` when it is followed.
    void setLink(const QString &text, const QString &copied);
    /// In the color of errors, with a warning icon: the text says why.
    void setAlarming(bool isAlarming);
    [[nodiscard]] QString text() const { return m_shown; }

signals:
    void linkActivated();

private:
    void show(const QString &text, const QString &copied);
    void updateIcons();
    void updateNames();
    void copy();

    const Workbench &m_workbench;
    QString m_iconName;
    QString m_caption;
    QString m_shown;
    QString m_copied;
    bool m_isAlarming = false;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_copy = nullptr;
};

/// A small button that copies; the text is asked for when it is clicked, and told as copied.
QToolButton *makeCopyButton(const Workbench &workbench, const QString &name, std::function<QString()> text,
                            QWidget *parent);
/// Copies and says so.
void copyText(const Workbench &workbench, const QString &text);

} // namespace docket::ui
