// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/json_draft.h"
#include "ui/order_editor/checked_field.h"
#include "ui/workbench/workbench.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace docket::ui {

class DateField;

/// What an order has besides customer, address and lines. UI thread.
class DetailsSection final : public QWidget {
    Q_OBJECT

public:
    DetailsSection(Workbench &bench, const models::Formats &formats, std::function<QDate()> today, QWidget *parent);

    void show(const wire::OrderDraft &draft);
    void writeTo(wire::OrderDraft &draft) const;
    /// Currency and language of an order that exists stay.
    void setFixed(bool fixed);

    /// Fields of `shipping`, `required_on`, `currency`, `tags`, `note`, `language`; null for any other.
    [[nodiscard]] CheckedField *field(const QString &path) const;
    void retranslate();

    /// As the Tab key is to go through them.
    [[nodiscard]] QWidgetList fieldsInOrder() const;

signals:
    void edited();

private:
    void makeFields(Workbench &bench, const models::Formats &formats, std::function<QDate()> today);
    void arrange();

    bool m_isFixed = false;
    QLabel *m_heading;
    DateField *m_requiredOn = nullptr;
    QLineEdit *m_shipping = nullptr;
    QComboBox *m_currency = nullptr;
    QComboBox *m_language = nullptr;
    QLineEdit *m_tags = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QCheckBox *m_backorder = nullptr;
    LabeledField *m_requiredBlock = nullptr;
    LabeledField *m_shippingBlock = nullptr;
    LabeledField *m_currencyBlock = nullptr;
    LabeledField *m_languageBlock = nullptr;
    LabeledField *m_tagsBlock = nullptr;
    LabeledField *m_noteBlock = nullptr;
};

} // namespace docket::ui
