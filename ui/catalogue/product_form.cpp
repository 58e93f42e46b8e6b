// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/product_form.h"

#include "models/text/currencies.h"
#include "models/text/error_text.h"
#include "ui/catalogue/stock_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace docket::ui {

ProductForm::ProductForm(Workbench &workbench, QWidget *parent)
    : RecordPane(workbench, domain::permissionFor(domain::SaveProduct{}), parent)
    , m_orders(new QPushButton(this))
    , m_sku(addLine(u"sku"_s))
    , m_barcode(addLine(u"barcode"_s))
    , m_name(addLine(u"name"_s))
    , m_price(addLine(u"price"_s, true))
    , m_currency(addCurrency())
    , m_taxRate(addLine(u"tax_rate"_s, true))
    , m_reorderLevel(addLine(u"reorder_level"_s, true))
    , m_discontinued(new QCheckBox(this))
    , m_stock(new StockPanel(workbench, this))
{
    m_discontinued->setObjectName(u"discontinued"_s);
    build();
    connect(m_currency, &QComboBox::currentTextChanged, this, &ProductForm::contentsEdited);
    connect(m_discontinued, &QCheckBox::toggled, this, &ProductForm::contentsEdited);
    connect(m_orders, &QPushButton::clicked, this, &ProductForm::showOrders);
    connect(&workbench.shop, &workspace::Workspace::productsChanged, this, &ProductForm::noteChanged);
    const auto updateIcon = [this] { m_orders->setIcon(this->workbench().theme.icon(u"inbox"_s)); };
    connect(&workbench.theme, &Theme::changed, this, updateIcon);
    updateIcon();
    fillCurrencies();
    ProductForm::retranslate();
    ProductForm::updateFields();
}

void ProductForm::build()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::space);
    grid->addWidget(fieldOf(u"sku"_s), 0, 0, Qt::AlignTop);
    grid->addWidget(fieldOf(u"barcode"_s), 0, 1, 1, 2, Qt::AlignTop);
    grid->addWidget(fieldOf(u"name"_s), 1, 0, 1, 3, Qt::AlignTop);
    grid->addWidget(fieldOf(u"price"_s), 2, 0, Qt::AlignTop);
    grid->addWidget(fieldOf(u"currency"_s), 2, 1, Qt::AlignTop);
    grid->addWidget(fieldOf(u"tax_rate"_s), 2, 2, Qt::AlignTop);
    grid->addWidget(fieldOf(u"reorder_level"_s), 3, 0, Qt::AlignTop);
    grid->addWidget(m_discontinued, 3, 1, 1, 2, Qt::AlignBottom);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    body()->addLayout(grid);
    body()->addWidget(m_stock);
    body()->addStretch();
    m_orders->setObjectName(u"productOrders"_s);
    m_orders->setProperty("look", u"quiet"_s);
    links()->addWidget(m_orders);
    links()->addStretch();
}

QLineEdit *ProductForm::addLine(const QString &name, bool isNumber)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    if (isNumber) {
        edit->setFont(workbench().theme.numberFont());
        edit->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    connect(edit, &QLineEdit::textChanged, this, &ProductForm::contentsEdited);
    m_fields.emplace_back(name, new FormField(edit, this));
    return edit;
}

QComboBox *ProductForm::addCurrency()
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"currency"_s);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCompleter(nullptr); // it would take Enter for its own
    m_fields.emplace_back(u"currency"_s, new FormField(box, this));
    return box;
}

FormField *ProductForm::fieldOf(const QString &name) const
{
    for (const auto &[known, field] : m_fields) {
        if (known == name)
            return field;
    }
    return nullptr;
}

void ProductForm::fillCurrencies()
{
    const QSignalBlocker quiet(m_currency);
    m_currency->addItems(models::usualCurrencies(workbench().shop.facts().currency.code()));
}

void ProductForm::showOrders()
{
    if (!id().isEmpty())
        emit workbench().navigation.ordersWanted(u"sku:\"%1\""_s.arg(QString(id()).remove(u'"')));
}

void ProductForm::read(const QString &id)
{
    workbench()
        .shop.read([id](workspace::ReadSession &session) { return session.reader().product(id); })
        .then(this, [this, id](const Result<std::optional<domain::Product>> &product) {
            if (!isWanted(id))
                return;
            if (!product) {
                readFailed(product.error());
                return;
            }
            if (!*product) {
                recordMissing(id);
                return;
            }
            m_saved = **product;
            recordRead(id);
            m_stock->setProduct(id, m_saved.reorderLevel, m_saved.discontinued);
        });
}

void ProductForm::clear()
{
    m_saved = {};
    m_saved.price.currency = workbench().shop.facts().currency;
    putBack();
    m_price->clear();
    m_taxRate->clear();
    m_reorderLevel->clear();
    m_stock->setProduct({}, 0, false);
}

void ProductForm::putBack()
{
    const models::Formats &formats = workbench().formats;
    m_sku->setText(m_saved.sku);
    m_name->setText(m_saved.name);
    m_price->setText(formats.amount(m_saved.price.minor, m_saved.price.currency));
    m_currency->setCurrentText(m_saved.price.currency.code());
    m_taxRate->setText(formats.percent(m_saved.taxRate));
    m_barcode->setText(m_saved.barcode);
    m_reorderLevel->setText(formats.number(m_saved.reorderLevel));
    m_discontinued->setChecked(m_saved.discontinued);
    for (QLineEdit *edit : {m_sku, m_name, m_barcode})
        edit->setCursorPosition(0);
}

QStringList ProductForm::contents() const
{
    return {
        m_sku->text(),     m_name->text(),    m_price->text(),        m_currency->currentText(),
        m_taxRate->text(), m_barcode->text(), m_reorderLevel->text(), m_discontinued->isChecked() ? u"x"_s : QString()};
}

domain::Currency ProductForm::currency() const
{
    return domain::Currency::fromCode(m_currency->currentText().trimmed().toUpper()).value_or(domain::Currency{});
}

Decided<domain::CommandBody> ProductForm::command()
{
    const models::Formats &formats = workbench().formats;
    Rejection errors;
    domain::Product product;
    product.sku = isNew() ? m_sku->text().trimmed() : m_saved.sku;
    product.name = m_name->text().trimmed();
    product.barcode = m_barcode->text().trimmed();
    product.discontinued = m_discontinued->isChecked();
    product.price.currency = currency();
    if (!product.price.currency.isValid()) {
        errors.append({u"invalid_currency"_s, u"currency"_s, tr("A currency has three letters, such as EUR."), {}});
    } else if (!m_price->text().trimmed().isEmpty()) {
        const auto price = formats.readMoney(m_price->text(), product.price.currency);
        if (price)
            product.price = *price;
        else
            errors.append({price.error().code, u"price"_s, price.error().sentence, price.error().args});
    }
    if (!m_taxRate->text().trimmed().isEmpty()) {
        const auto rate = formats.readPercent(m_taxRate->text());
        if (rate)
            product.taxRate = *rate;
        else
            errors.append({rate.error().code, u"tax_rate"_s, rate.error().sentence, rate.error().args});
    }
    if (const QString text = m_reorderLevel->text().trimmed(); !text.isEmpty()) {
        bool isNumber = false;
        product.reorderLevel = formats.locale().toLongLong(text, &isNumber);
        if (!isNumber)
            errors.append({u"not_a_number"_s, u"reorder_level"_s, tr("Type a whole number of pieces."), {}});
    }
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return domain::SaveProduct{product};
}

// Saving under a SKU that is taken would change the other product.
RecordPane::NewCheck ProductForm::checkOfNew(const domain::CommandBody &saved) const
{
    const QString sku = idOf(saved);
    const Error taken{u"sku_taken"_s, u"sku"_s, tr("There is a product with this SKU already."), {sku}};
    return [sku, taken](workspace::ReadSession &session) -> Result<std::optional<Error>> {
        const auto product = session.reader().product(sku);
        if (!product)
            return tl::make_unexpected(product.error());
        return *product ? std::optional(taken) : std::nullopt;
    };
}

std::optional<domain::CommandBody> ProductForm::accept(const domain::CommandBody &saved)
{
    const domain::Product before = m_saved;
    m_saved = std::get<domain::SaveProduct>(saved).product;
    m_stock->setProduct(m_saved.sku, m_saved.reorderLevel, m_saved.discontinued);
    if (before.sku.isEmpty())
        return std::nullopt;
    return domain::SaveProduct{before};
}

QString ProductForm::idOf(const domain::CommandBody &saved) const
{
    return std::get<domain::SaveProduct>(saved).product.sku;
}

void ProductForm::clearErrors()
{
    for (const auto &[name, field] : m_fields)
        field->setError({});
}

bool ProductForm::showAtField(const Error &error)
{
    FormField *field = fieldOf(error.field);
    if (field)
        field->setError(models::sentenceOf(error));
    return field != nullptr;
}

void ProductForm::focusFirstError()
{
    for (const auto &[name, field] : m_fields) {
        if (!field->error().isEmpty()) {
            field->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void ProductForm::focusFirst()
{
    (isNew() ? m_sku : m_name)->setFocus(Qt::OtherFocusReason);
}

void ProductForm::updateFields()
{
    for (QLineEdit *edit : {m_name, m_price, m_taxRate, m_barcode, m_reorderLevel})
        edit->setReadOnly(!mayChange());
    // The SKU is the product: another one is another product.
    m_sku->setReadOnly(!isNew() || !mayChange());
    m_currency->setEnabled(mayChange());
    m_discontinued->setEnabled(mayChange());
    m_orders->setEnabled(!isNew());
    m_stock->setVisible(!isNew() && isOpen());
}

QString ProductForm::title() const
{
    return isNew() ? tr("New product") : (m_saved.name.isEmpty() ? id() : m_saved.name);
}

QString ProductForm::savedText() const
{
    return tr("Product %1 saved.").arg(m_saved.sku);
}

QString ProductForm::undoneText() const
{
    return tr("Product %1 is as before.").arg(m_saved.sku);
}

QString ProductForm::missingText() const
{
    return tr("This product is not in the catalogue: the order keeps its name and price by itself.");
}

void ProductForm::retranslate()
{
    RecordPane::retranslate();
    fieldOf(u"sku"_s)->setName(tr("SKU"));
    fieldOf(u"name"_s)->setName(tr("Name"));
    fieldOf(u"price"_s)->setName(tr("Price"));
    fieldOf(u"currency"_s)->setName(tr("Currency"));
    fieldOf(u"tax_rate"_s)->setName(tr("Tax rate"));
    fieldOf(u"barcode"_s)->setName(tr("Barcode"));
    fieldOf(u"reorder_level"_s)->setName(tr("Reorder level"));
    m_discontinued->setText(tr("Discontinued"));
    m_orders->setText(tr("Orders with this product"));
}

} // namespace docket::ui
