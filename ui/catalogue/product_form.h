// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/record_pane.h"
#include "ui/widgets/form_field.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace docket::ui {

class StockPanel;

/// One product with its stock. UI thread.
class ProductForm final : public RecordPane {
    Q_OBJECT

public:
    explicit ProductForm(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] StockPanel &stock() const { return *m_stock; }
    /// For the action of the page: orders with this product.
    void showOrders();

protected:
    void read(const QString &id) override;
    void clear() override;
    void putBack() override;
    [[nodiscard]] QStringList contents() const override;
    Decided<domain::CommandBody> command() override;
    [[nodiscard]] NewCheck checkOfNew(const domain::CommandBody &saved) const override;
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
    QLineEdit *addLine(const QString &name, bool isNumber = false);
    QComboBox *addCurrency();
    [[nodiscard]] FormField *fieldOf(const QString &name) const;
    void build();
    void fillCurrencies();
    [[nodiscard]] domain::Currency currency() const;

    domain::Product m_saved;
    std::vector<std::pair<QString, FormField *>> m_fields;
    // In the order in which they are seen, which is the one of the Tab key.
    QPushButton *m_orders;
    QLineEdit *m_sku;
    QLineEdit *m_barcode;
    QLineEdit *m_name;
    QLineEdit *m_price;
    QComboBox *m_currency;
    QLineEdit *m_taxRate;
    QLineEdit *m_reorderLevel;
    QCheckBox *m_discontinued;
    StockPanel *m_stock;
};

} // namespace docket::ui
