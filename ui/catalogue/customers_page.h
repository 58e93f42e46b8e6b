// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/catalogue_page.h"

namespace docket::ui {

/// The customers of the shop. UI thread.
class CustomersPage final : public CataloguePage {
    Q_OBJECT

public:
    explicit CustomersPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

    /// For navigation. An empty id shows the page as it is.
    void showCustomer(const QString &id) { showRecord(id); }

protected:
    void setListTexts(CatalogueList &list) override;
    [[nodiscard]] QString countText(qint64 count) const override;
    [[nodiscard]] QString newText() const override;
    [[nodiscard]] QString chooseText() const override;
    [[nodiscard]] QString chooseHint() const override;
    void bringToFront() override;
};

} // namespace docket::ui
