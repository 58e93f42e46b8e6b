// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>

namespace docket::ui {

/// What is wrong with a field, in words under it. Hidden while nothing is. The field shows it by its border (the
/// style sheet's `invalid`), and says it to screen readers as its description.
class ErrorLabel final : public QLabel {
    Q_OBJECT

public:
    /// `field` may go before the label.
    explicit ErrorLabel(QWidget *field, QWidget *parent = nullptr);

    /// Another field that it is about from now on.
    void setField(QWidget *field);
    /// An empty text: nothing is wrong.
    void setError(const QString &text);
    [[nodiscard]] QWidget *field() const { return m_field; }

private:
    QPointer<QWidget> m_field;
};

} // namespace docket::ui
