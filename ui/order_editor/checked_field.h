// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

class QLabel;

namespace docket::ui {

/// What is wrong with one field of a form, shown once the person has been there: a form that is not filled in yet is
/// not wrong. UI thread.
class CheckedField final : public QObject {
    Q_OBJECT

public:
    /// Belongs to `editor`.
    explicit CheckedField(QWidget *editor);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// The newest verdict; an empty one: nothing is wrong.
    void setError(const QString &error);
    /// From now on what is wrong is shown. Leaving the field does this by itself.
    void reach();
    [[nodiscard]] bool isReached() const { return m_isReached; }
    /// The field is as if nobody had been there.
    void forget();

    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }
    /// Empty while nothing is wrong, or the field was not reached.
    [[nodiscard]] QString shownError() const { return m_isReached ? m_error : QString(); }

signals:
    void shownErrorChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &before);

    QWidget *m_editor;
    QString m_error;
    bool m_isReached = false;
};

/// A field under its caption, with what is wrong with it below. UI thread.
class LabeledField final : public QWidget {
    Q_OBJECT

public:
    /// Takes `editor`, which may hold the focus itself or through a proxy.
    LabeledField(QWidget *editor, QWidget *parent);

    void setCaption(const QString &caption);
    [[nodiscard]] CheckedField *field() const { return m_field; }
    /// How far down the editor begins, below its caption: for what stands beside it.
    [[nodiscard]] int fieldTop() const;

private:
    QLabel *m_caption;
    QWidget *m_editor;
    CheckedField *m_field;
};

} // namespace docket::ui
