// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

class QFormLayout;
class QVBoxLayout;

namespace docket::ui {

/// A part of the settings: a heading, fields with their labels, and what stands below them.
class SettingsSection : public QFrame {
    Q_OBJECT

public:
    explicit SettingsSection(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    virtual void retranslate() = 0;

    void setTitle(const QString &title) { m_title->setText(title); }
    /// A field with the label that it gives back, for its text.
    QLabel *addField(QWidget *field);
    void addWide(QWidget *widget);
    /// As a row that begins on the leading side.
    void addButtons(const QList<QWidget *> &buttons);

private:
    QLabel *m_title;
    QFormLayout *m_form;
    QVBoxLayout *m_column;
};

} // namespace docket::ui
