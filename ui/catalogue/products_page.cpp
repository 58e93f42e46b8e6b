// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/products_page.h"

#include "models/catalogue/product_list_model.h"
#include "ui/catalogue/catalogue_list.h"
#include "ui/catalogue/product_form.h"
#include "ui/catalogue/stock_panel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace docket::ui {

using domain::StockChange;
using models::ProductListModel;

namespace {

/// Numbers in digits of one width; remarks with a sign of their own.
class ProductDelegate final : public QStyledItemDelegate {
public:
    ProductDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == ProductListModel::Price || index.column() == ProductListModel::Available)
            option->font = m_theme.numberFont();
        if (index.column() != ProductListModel::Remark)
            return;
        if (index.data(ProductListModel::IsDiscontinuedRole).toBool())
            option->icon = m_theme.icon(u"ban"_s, ColorRole::Secondary);
        else if (index.data(ProductListModel::IsBelowReorderLevelRole).toBool())
            option->icon = m_theme.icon(u"triangle-alert"_s, ColorRole::Warning);
        else
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(14, 14);
    }

private:
    const Theme &m_theme;
};

} // namespace

ProductsPage::ProductsPage(Workbench &workbench, QWidget *parent)
    : CataloguePage(workbench, parent)
    , m_belowOnly(new QCheckBox(this))
{
    setObjectName(u"productsPage"_s);
    m_belowOnly->setObjectName(u"belowReorderLevelOnly"_s);
    auto *model = new ProductListModel(workbench.shop, workbench.formats, this);
    auto *pane = new ProductForm(workbench, this);
    assemble(model, pane, u"products"_s);
    list().addFilter(m_belowOnly);
    connect(m_belowOnly, &QCheckBox::toggled, model, &ProductListModel::setBelowReorderLevelOnly);
    list().table()->setItemDelegate(new ProductDelegate(workbench.theme, this));

    addAction(
        u"products.orders"_s, [] { return tr("Orders with the product"); }, u"inbox"_s, QKeySequence(u"Ctrl+Alt+O"_s),
        [pane] { pane->showOrders(); });
    if (workbench.may(domain::permissionFor(domain::AdjustStock{}))) {
        const auto begin = [pane](StockChange change) { return [pane, change] { pane->stock().begin(change); }; };
        addAction(
            u"stock.count"_s, [] { return tr("Count stock"); }, u"clipboard"_s, QKeySequence(u"Ctrl+Alt+C"_s),
            begin(StockChange::Count));
        addAction(
            u"stock.receive"_s, [] { return tr("Receive stock"); }, u"package-plus"_s, QKeySequence(u"Ctrl+Alt+R"_s),
            begin(StockChange::Receive));
        addAction(
            u"stock.damage"_s, [] { return tr("Take out damaged stock"); }, u"package-x"_s,
            QKeySequence(u"Ctrl+Alt+D"_s), begin(StockChange::Damage));
        addAction(
            u"stock.move"_s, [] { return tr("Move stock"); }, u"arrow-right"_s, QKeySequence(u"Ctrl+Alt+M"_s),
            begin(StockChange::Move));
    }
    QHeaderView *header = list().table()->horizontalHeader();
    constexpr int widths[] = {90, 0, 95, 85, 150};
    for (int column = 0; column <= ProductListModel::Remark; ++column)
        header->resizeSection(column, widths[column]);
    header->setSectionResizeMode(ProductListModel::Name, QHeaderView::Stretch);
}

QString ProductsPage::title() const
{
    return tr("Products");
}

QString ProductsPage::iconName() const
{
    return u"boxes"_s;
}

void ProductsPage::setListTexts(CatalogueList &list)
{
    list.setTexts({tr("Find a product by SKU, name or barcode"), tr("Products"), tr("No products yet"),
                   tr("Make the first one here, or import a file of products (Ctrl+I)."), tr("No product found"),
                   tr("Every word has to be the beginning of a word of SKU or name. Try fewer words, or take away the "
                      "filter.")});
}

QString ProductsPage::countText(qint64 count) const
{
    return tr("%n products", nullptr, static_cast<int>(count));
}

QString ProductsPage::newText() const
{
    return tr("New product");
}

QString ProductsPage::chooseText() const
{
    return tr("No product selected");
}

QString ProductsPage::chooseHint() const
{
    return tr("Select one in the list to see its price, its stock and what moved it.");
}

void ProductsPage::bringToFront()
{
    if (!isVisible())
        emit workbench().navigation.productWanted({});
}

void ProductsPage::retranslate()
{
    CataloguePage::retranslate();
    m_belowOnly->setText(tr("Low stock"));
}

} // namespace docket::ui
