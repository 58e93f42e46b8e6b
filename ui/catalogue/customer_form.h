// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/record_pane.h"
#include "ui/widgets/form_field.h"

class QComboBox;
class QLineEdit;

namespace docket::ui {

class AddressesEditor;

/// One customer with addresses, and the ways to their orders. UI thread.
class CustomerForm final : public RecordPane {
    Q_OBJECT

public:
    explicit CustomerForm(Workbench &workbench, QWidget *parent = nullptr);

    /// For the actions of the page: their orders, a new one for them.
    void showOrders();
    void beginOrder();

protected:
    void read(const QString &id) override;
    void clear() override;
    void putBack() override;
    [[nodiscard]] QStringList contents() const override;
    Decided<domain::CommandBody> command() override;
    std::optional<domain::CommandBody> accept(const domain::CommandBody &saved) override;
    [[nodiscard]] QString idOf(const domain::CommandBody &saved) const override;
    void clearErrors() override;
    bool showAtField(const Error &error) override;
    void focusFirstError() override;
    void focusFirst() override;
    void updateFields() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString savedText() const override;
    [[nodiscard]] QString undoneText() const override;
    [[nodiscard]] QString missingText() const override;
    void retranslate() override;

private:
    QLineEdit *addLine(const QString &name);
    [[nodiscard]] FormField *fieldOf(const QString &name) const;
    void fillLanguages();
    void updateIcons();
    [[nodiscard]] domain::Customer customer() const;

    domain::Customer m_saved;
    QString m_newId; ///< of the customer being made: the same one when saving is tried again
    std::vector<std::pair<QString, FormField *>> m_fields;
    QLineEdit *m_name;
    QLineEdit *m_company;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QComboBox *m_language;
    AddressesEditor *m_addresses;
    QPushButton *m_orders;
    QPushButton *m_newOrder;
    QLabel *m_idLabel;
};

} // namespace docket::ui
