// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/catalogue_page.h"

class QCheckBox;

namespace docket::ui {

/// The products of the shop and their stock. UI thread.
class ProductsPage final : public CataloguePage {
    Q_OBJECT

public:
    explicit ProductsPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

    /// For navigation. An empty SKU shows the page as it is.
    void showProduct(const QString &sku) { showRecord(sku); }

protected:
    void setListTexts(CatalogueList &list) override;
    [[nodiscard]] QString countText(qint64 count) const override;
    [[nodiscard]] QString newText() const override;
    [[nodiscard]] QString chooseText() const override;
    [[nodiscard]] QString chooseHint() const override;
    void bringToFront() override;
    void retranslate() override;

private:
    QCheckBox *m_belowOnly;
};

} // namespace docket::ui
