// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/error_label.h"

#include <QWidget>

class QLabel;

namespace docket::ui {

/// A field of a form with its name above it and what is wrong with it below. The name is the field's for screen
/// readers and for Alt with its underlined letter.
class FormField final : public QWidget {
    Q_OBJECT

public:
    /// Takes ownership of `field`.
    explicit FormField(QWidget *field, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// An empty text: nothing is wrong.
    void setError(const QString &text) { m_error->setError(text); }
    [[nodiscard]] QString error() const { return m_error->text(); }
    [[nodiscard]] QWidget *field() const { return m_error->field(); }

private:
    QLabel *m_name;
    ErrorLabel *m_error;
};

} // namespace docket::ui
