// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/customer_form.h"

#include "models/text/error_text.h"
#include "ui/catalogue/addresses_editor.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

// Those that customers of a shop write in most; any other that a customer has already is listed too.
constexpr std::array<QStringView, 24> languages{u"en", u"de", u"fr", u"es", u"it", u"nl", u"pl", u"pt",
                                                u"cs", u"da", u"sv", u"nb", u"fi", u"hu", u"ro", u"bg",
                                                u"el", u"tr", u"ru", u"uk", u"ar", u"he", u"zh", u"ja"};

QString nameOfLanguage(const QString &code)
{
    const QLocale locale(code);
    const QString native = locale.nativeLanguageName();
    return locale == QLocale::c() || native.isEmpty() ? code : native + u" ("_s + code + u')';
}

QString nameOfCustomer(const domain::Customer &customer)
{
    return customer.name.isEmpty() ? customer.company : customer.name;
}

} // namespace

CustomerForm::CustomerForm(Workbench &workbench, QWidget *parent)
    : RecordPane(workbench, domain::permissionFor(domain::SaveCustomer{}), parent)
    , m_name(addLine(u"name"_s))
    , m_company(addLine(u"company"_s))
    , m_email(addLine(u"email"_s))
    , m_phone(addLine(u"phone"_s))
    , m_language(new QComboBox(this))
    , m_addresses(new AddressesEditor(workbench.theme, this))
    , m_orders(new QPushButton(this))
    , m_newOrder(new QPushButton(this))
    , m_idLabel(new QLabel(this))
{
    m_language->setObjectName(u"language"_s);
    m_fields.emplace_back(u"language"_s, new FormField(m_language, this));
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::space);
    grid->addWidget(fieldOf(u"name"_s), 0, 0, Qt::AlignTop);
    grid->addWidget(fieldOf(u"company"_s), 0, 1, Qt::AlignTop);
    grid->addWidget(fieldOf(u"email"_s), 1, 0, Qt::AlignTop);
    grid->addWidget(fieldOf(u"phone"_s), 1, 1, Qt::AlignTop);
    grid->addWidget(fieldOf(u"language"_s), 2, 0, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    body()->addWidget(m_addresses);
    m_idLabel->setProperty("look", u"secondary"_s);
    m_idLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_idLabel);
    body()->addStretch();

    m_orders->setObjectName(u"customerOrders"_s);
    m_newOrder->setObjectName(u"customerNewOrder"_s);
    for (QPushButton *button : {m_orders, m_newOrder}) {
        button->setProperty("look", u"quiet"_s);
        links()->addWidget(button);
    }
    links()->addStretch();
    m_newOrder->setVisible(workbench.may(domain::Permission::Create));

    connect(m_language, &QComboBox::currentIndexChanged, this, &CustomerForm::contentsEdited);
    connect(m_addresses, &AddressesEditor::edited, this, &CustomerForm::contentsEdited);
    connect(m_orders, &QPushButton::clicked, this, &CustomerForm::showOrders);
    connect(m_newOrder, &QPushButton::clicked, this, &CustomerForm::beginOrder);
    connect(&workbench.theme, &Theme::changed, this, &CustomerForm::updateIcons);
    connect(&workbench.shop, &workspace::Workspace::customersChanged, this, &CustomerForm::noteChanged);
    fillLanguages();
    updateIcons();
    CustomerForm::retranslate();
    CustomerForm::updateFields();
}

QLineEdit *CustomerForm::addLine(const QString &name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    connect(edit, &QLineEdit::textChanged, this, &CustomerForm::contentsEdited);
    m_fields.emplace_back(name, new FormField(edit, this));
    return edit;
}

FormField *CustomerForm::fieldOf(const QString &name) const
{
    for (const auto &[known, field] : m_fields) {
        if (known == name)
            return field;
    }
    return nullptr;
}

void CustomerForm::fillLanguages()
{
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    m_language->addItem(QString(), QString());
    for (const QStringView code : languages) {
        const QString text = code.toString();
        m_language->addItem(nameOfLanguage(text), text);
    }
}

void CustomerForm::showOrders()
{
    if (!id().isEmpty())
        emit workbench().navigation.ordersWanted(
            u"customer:\"%1\""_s.arg(QString(nameOfCustomer(m_saved)).remove(u'"')));
}

void CustomerForm::beginOrder()
{
    if (!id().isEmpty())
        emit workbench().navigation.newOrderWanted(id());
}

void CustomerForm::read(const QString &id)
{
    workbench()
        .shop.read([id](workspace::ReadSession &session) { return session.reader().customer(id); })
        .then(this, [this, id](const Result<std::optional<domain::Customer>> &customer) {
            if (!isWanted(id))
                return;
            if (!customer) {
                readFailed(customer.error());
                return;
            }
            if (!*customer) {
                recordMissing(id);
                return;
            }
            m_saved = **customer;
            recordRead(id);
        });
}

void CustomerForm::clear()
{
    m_saved = {};
    m_newId = workbench().shop.newId().toString(QUuid::WithoutBraces);
    putBack();
}

void CustomerForm::putBack()
{
    m_name->setText(m_saved.name);
    m_company->setText(m_saved.company);
    m_email->setText(m_saved.email);
    m_phone->setText(m_saved.phone);
    if (m_language->findData(m_saved.language) < 0)
        m_language->addItem(nameOfLanguage(m_saved.language), m_saved.language);
    m_language->setCurrentIndex(m_language->findData(m_saved.language));
    m_addresses->setAddresses(m_saved.addresses);
    for (QLineEdit *edit : {m_name, m_company, m_email, m_phone})
        edit->setCursorPosition(0);
}

QStringList CustomerForm::contents() const
{
    return QStringList{m_name->text(), m_company->text(), m_email->text(), m_phone->text(),
                       m_language->currentData().toString()} +
           m_addresses->contents();
}

domain::Customer CustomerForm::customer() const
{
    return {isNew() ? m_newId : m_saved.id, m_name->text().trimmed(),  m_company->text().trimmed(),
            m_email->text().trimmed(),      m_phone->text().trimmed(), m_language->currentData().toString(),
            m_addresses->addresses()};
}

Decided<domain::CommandBody> CustomerForm::command()
{
    return domain::SaveCustomer{customer()};
}

std::optional<domain::CommandBody> CustomerForm::accept(const domain::CommandBody &saved)
{
    const domain::Customer before = m_saved;
    m_saved = std::get<domain::SaveCustomer>(saved).customer;
    if (before.id.isEmpty())
        return std::nullopt;
    return domain::SaveCustomer{before};
}

QString CustomerForm::idOf(const domain::CommandBody &saved) const
{
    return std::get<domain::SaveCustomer>(saved).customer.id;
}

void CustomerForm::clearErrors()
{
    for (const auto &[name, field] : m_fields)
        field->setError({});
    m_addresses->clearErrors();
}

bool CustomerForm::showAtField(const Error &error)
{
    if (FormField *field = fieldOf(error.field)) {
        field->setError(models::sentenceOf(error));
        return true;
    }
    return m_addresses->setError(error.field, models::sentenceOf(error));
}

void CustomerForm::focusFirstError()
{
    for (const auto &[name, field] : m_fields) {
        if (!field->error().isEmpty()) {
            field->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void CustomerForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void CustomerForm::updateFields()
{
    for (QLineEdit *edit : {m_name, m_company, m_email, m_phone})
        edit->setReadOnly(!mayChange());
    m_language->setEnabled(mayChange());
    m_addresses->setReadOnly(!mayChange());
    m_orders->setEnabled(!isNew());
    m_newOrder->setEnabled(!isNew());
    m_idLabel->setText(isNew() || id().isEmpty() ? QString() : tr("Id %1").arg(id()));
}

QString CustomerForm::title() const
{
    if (isNew())
        return tr("New customer");
    const QString name = nameOfCustomer(m_saved);
    return name.isEmpty() ? id() : name;
}

QString CustomerForm::savedText() const
{
    return tr("Customer %1 saved.").arg(nameOfCustomer(m_saved));
}

QString CustomerForm::undoneText() const
{
    return tr("Customer %1 is as before.").arg(nameOfCustomer(m_saved));
}

QString CustomerForm::missingText() const
{
    return tr("This customer is not in the catalogue: the order keeps name and address by itself.");
}

void CustomerForm::updateIcons()
{
    m_orders->setIcon(workbench().theme.icon(u"inbox"_s));
    m_newOrder->setIcon(workbench().theme.icon(u"plus"_s));
}

void CustomerForm::retranslate()
{
    RecordPane::retranslate();
    fieldOf(u"name"_s)->setName(tr("Name"));
    fieldOf(u"company"_s)->setName(tr("Company"));
    fieldOf(u"email"_s)->setName(tr("E-mail"));
    fieldOf(u"phone"_s)->setName(tr("Phone"));
    fieldOf(u"language"_s)->setName(tr("Language"));
    m_language->setItemText(0, tr("not known"));
    m_orders->setText(tr("Their orders"));
    m_newOrder->setText(tr("New order"));
    m_addresses->retranslate();
    CustomerForm::updateFields();
}

} // namespace docket::ui
