// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/customers_page.h"

#include "models/catalogue/customer_list_model.h"
#include "ui/catalogue/catalogue_list.h"
#include "ui/catalogue/customer_form.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::CustomerListModel;

CustomersPage::CustomersPage(Workbench &workbench, QWidget *parent) : CataloguePage(workbench, parent)
{
    setObjectName(u"customersPage"_s);
    auto *pane = new CustomerForm(workbench, this);
    assemble(new CustomerListModel(workbench.shop, workbench.formats, this), pane, u"customers"_s);
    addAction(
        u"customers.orders"_s, [] { return tr("Orders of the customer"); }, u"inbox"_s, QKeySequence(u"Ctrl+Alt+O"_s),
        [pane] { pane->showOrders(); });
    if (workbench.may(domain::Permission::Create))
        addAction(
            u"customers.new_order"_s, [] { return tr("New order for the customer"); }, u"shopping-cart"_s,
            QKeySequence(u"Ctrl+Alt+B"_s), [pane] { pane->beginOrder(); });
    QHeaderView *header = list().table()->horizontalHeader();
    // The e-mail address is the longest; not every customer has a company.
    constexpr int widths[] = {130, 90, 0, 130, 110};
    for (int column = 0; column <= CustomerListModel::Place; ++column)
        header->resizeSection(column, widths[column]);
    header->setSectionResizeMode(CustomerListModel::Email, QHeaderView::Stretch);
}

QString CustomersPage::title() const
{
    return tr("Customers");
}

QString CustomersPage::iconName() const
{
    return u"users"_s;
}

void CustomersPage::setListTexts(CatalogueList &list)
{
    list.setTexts({tr("Find a customer by name, company, e-mail, phone or place"), tr("Customers"),
                   tr("No customers yet"), tr("Make the first one here, or import a file of customers (Ctrl+I)."),
                   tr("No customer found"),
                   tr("Every word has to be the beginning of a word of the customer. Try "
                      "fewer words.")});
}

QString CustomersPage::countText(qint64 count) const
{
    return tr("%n customers", nullptr, static_cast<int>(count));
}

QString CustomersPage::newText() const
{
    return tr("New customer");
}

QString CustomersPage::chooseText() const
{
    return tr("No customer selected");
}

QString CustomersPage::chooseHint() const
{
    return tr("Select one in the list to see and change addresses, and to go to their orders.");
}

void CustomersPage::bringToFront()
{
    if (!isVisible())
        emit workbench().navigation.customerWanted({});
}

} // namespace docket::ui
