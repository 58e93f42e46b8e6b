// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/customer_section.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace docket::ui {

CustomerSection::CustomerSection(workspace::Workspace &shop, const models::Formats &formats, const Theme &theme,
                                 bool mayAdd, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_mayAdd(mayAdd)
    , m_heading(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space / 2);
    m_heading->setProperty("look", u"heading"_s);
    column->addWidget(m_heading);
    column->addWidget(makeFinder(formats, theme));
    column->addWidget(makeCard());
    column->addWidget(makeForm());
    setMode(Mode::Find);
    retranslate();
}

QWidget *CustomerSection::makeFinder(const models::Formats &formats, const Theme &theme)
{
    m_findPart = new QWidget(this);
    auto *row = new QHBoxLayout(m_findPart);
    row->setContentsMargins(0, 0, 0, 0);
    m_find = new QLineEdit(m_findPart);
    m_find->setObjectName(u"customer"_s);
    m_findField = new LabeledField(m_find, m_findPart);
    m_add = new QPushButton(m_findPart);
    m_add->setObjectName(u"newCustomer"_s);
    m_add->setVisible(m_mayAdd);
    row->addWidget(m_findField, 1);
    // Beside the field, also when an error stands below it.
    auto *beside = new QVBoxLayout;
    beside->addSpacing(m_findField->fieldTop());
    beside->addWidget(m_add);
    beside->addStretch(1);
    row->addLayout(beside);

    m_finder = new models::CustomerFinder(m_shop, formats, this);
    m_suggestions = new SuggestList(m_find, m_finder, theme);
    m_suggestions->setObjectName(u"customerSuggestions"_s);
    connect(m_find, &QLineEdit::textEdited, this, &CustomerSection::edited);
    connect(m_finder, &models::Finder::answered, this, &CustomerSection::searched);
    connect(m_finder, &models::Finder::failed, this, &CustomerSection::failed);
    connect(m_suggestions, &SuggestList::chosen, this, [this](int index) {
        const domain::Customer customer = m_finder->at(index);
        setCustomer(customer);
        emit edited();
        emit picked(customer);
    });
    connect(m_add, &QPushButton::clicked, this, &CustomerSection::beginNewCustomer);
    return m_findPart;
}

QWidget *CustomerSection::makeCard()
{
    m_cardPart = new QWidget(this);
    auto *row = new QHBoxLayout(m_cardPart);
    row->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_name = new QLabel(m_cardPart);
    m_name->setObjectName(u"customerName"_s);
    m_name->setWordWrap(true);
    m_contact = new QLabel(m_cardPart);
    m_contact->setProperty("look", u"secondary"_s);
    m_contact->setWordWrap(true);
    texts->addWidget(m_name);
    texts->addWidget(m_contact);
    m_change = new QPushButton(m_cardPart);
    m_change->setObjectName(u"changeCustomer"_s);
    m_change->setProperty("look", u"quiet"_s);
    row->addLayout(texts, 1);
    row->addWidget(m_change, 0, Qt::AlignTop);
    connect(m_change, &QPushButton::clicked, this, &CustomerSection::findAgain);
    return m_cardPart;
}

QWidget *CustomerSection::makeForm()
{
    m_formPart = new QWidget(this);
    auto *grid = new QGridLayout(m_formPart);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::space);
    const auto part = [&](NewPart &made, const QString &name, int row, int column) {
        made.edit = new QLineEdit(m_formPart);
        made.edit->setObjectName(name);
        made.block = new LabeledField(made.edit, m_formPart);
        grid->addWidget(made.block, row, column);
        connect(made.edit, &QLineEdit::textEdited, this, &CustomerSection::edited);
    };
    part(m_newName, u"newCustomerName"_s, 0, 0);
    part(m_newCompany, u"newCustomerCompany"_s, 0, 1);
    part(m_newEmail, u"newCustomerEmail"_s, 1, 0);
    part(m_newPhone, u"newCustomerPhone"_s, 1, 1);
    m_findInstead = new QPushButton(m_formPart);
    m_findInstead->setObjectName(u"findInstead"_s);
    m_findInstead->setProperty("look", u"quiet"_s);
    grid->addWidget(m_findInstead, 2, 0, 1, 2, Qt::AlignLeft);
    connect(m_findInstead, &QPushButton::clicked, this, &CustomerSection::findAgain);
    return m_formPart;
}

void CustomerSection::setMode(Mode mode)
{
    m_mode = mode;
    m_findPart->setVisible(mode == Mode::Find);
    m_cardPart->setVisible(mode == Mode::Chosen || mode == Mode::Fixed);
    m_formPart->setVisible(mode == Mode::New);
    m_change->setVisible(mode == Mode::Chosen);
}

void CustomerSection::setHub(workspace::HubConnection *hub)
{
    m_finder->setHub(hub);
}

void CustomerSection::setFixed(const QString &customerLine)
{
    setMode(Mode::Fixed);
    m_name->setText(customerLine);
    m_contact->hide();
}

void CustomerSection::setCustomer(const domain::Customer &customer)
{
    m_customer = customer;
    m_customerId = customer.id;
    if (m_mode == Mode::Fixed)
        return;
    setMode(Mode::Chosen);
    showCard();
}

void CustomerSection::showCard()
{
    if (!m_customer)
        return;
    m_name->setText(models::customerLine(snapshotOf(*m_customer)));
    QStringList contact{m_customer->email, m_customer->phone};
    contact.removeAll(QString());
    m_contact->setText(contact.join(u" · "_s));
    m_contact->setVisible(!contact.isEmpty());
}

void CustomerSection::show(const wire::OrderDraft &draft)
{
    m_customerId = draft.customerId;
    m_find->setText(draft.customerText);
    if (draft.hasNewCustomer) {
        m_newId = draft.newCustomer.id;
        m_newName.edit->setText(draft.newCustomer.name);
        m_newCompany.edit->setText(draft.newCustomer.company);
        m_newEmail.edit->setText(draft.newCustomer.email);
        m_newPhone.edit->setText(draft.newCustomer.phone);
        setMode(Mode::New);
    } else if (!draft.customerId.isEmpty()) {
        // Until its record is read.
        m_name->setText(draft.customerText.isEmpty() ? draft.customerId : draft.customerText);
        m_contact->clear();
        setMode(Mode::Chosen);
    } else {
        setMode(Mode::Find);
    }
}

void CustomerSection::writeTo(wire::OrderDraft &draft) const
{
    draft.hasNewCustomer = m_mode == Mode::New;
    draft.customerId = m_mode == Mode::Chosen || m_mode == Mode::Fixed ? m_customerId : QString();
    draft.customerText = m_mode == Mode::Find ? m_find->text() : m_mode == Mode::New ? QString() : m_name->text();
    draft.newCustomer = {};
    if (draft.hasNewCustomer) {
        draft.newCustomer.id = m_newId;
        draft.newCustomer.name = m_newName.edit->text();
        draft.newCustomer.company = m_newCompany.edit->text();
        draft.newCustomer.email = m_newEmail.edit->text();
        draft.newCustomer.phone = m_newPhone.edit->text();
    }
}

CheckedField *CustomerSection::field(const QString &path) const
{
    if (path == u"customer_id")
        return m_findField->field();
    if (path == u"name")
        return m_newName.block->field();
    if (path == u"company")
        return m_newCompany.block->field();
    if (path == u"email")
        return m_newEmail.block->field();
    if (path == u"phone")
        return m_newPhone.block->field();
    return nullptr;
}

bool CustomerSection::isSearching() const
{
    return m_mode == Mode::Find && m_finder->isSearching();
}

void CustomerSection::settle()
{
    if (m_mode == Mode::Find)
        m_suggestions->settle();
}

void CustomerSection::takeFocus()
{
    if (m_mode == Mode::Find)
        m_find->setFocus(Qt::OtherFocusReason);
    else if (m_mode == Mode::New)
        m_newName.edit->setFocus(Qt::OtherFocusReason);
    else
        m_change->setFocus(Qt::OtherFocusReason);
}

void CustomerSection::findAgain()
{
    m_customer.reset();
    m_customerId.clear();
    m_findField->field()->forget();
    setMode(Mode::Find);
    takeFocus();
    m_find->selectAll();
    emit edited();
}

// What was typed to find the customer is what is known of them.
void CustomerSection::beginNewCustomer()
{
    if (!m_mayAdd || m_mode == Mode::Fixed)
        return;
    const QString typed = m_mode == Mode::Find ? m_find->text().trimmed() : QString();
    m_customer.reset();
    m_newId = m_shop.newId().toString(QUuid::WithoutBraces);
    if (typed.contains(u'@'))
        m_newEmail.edit->setText(typed);
    else if (!models::phoneDigits(typed).isEmpty())
        m_newPhone.edit->setText(typed);
    else if (!typed.isEmpty())
        m_newName.edit->setText(typed);
    setMode(Mode::New);
    takeFocus();
    emit edited();
}

void CustomerSection::retranslate()
{
    m_heading->setText(tr("Customer"));
    m_findField->setCaption(tr("&Find by name, e-mail or phone"));
    m_suggestions->setNothingFoundText(m_mayAdd ? tr("No customer found for “%1”. Ctrl+Shift+K adds a new one.")
                                                : tr("No customer found for “%1”."));
    m_add->setText(tr("New customer"));
    m_change->setText(tr("Change"));
    m_change->setAccessibleName(tr("Change the customer"));
    m_findInstead->setText(tr("Find a customer instead"));
    m_newName.block->setCaption(tr("Name"));
    m_newCompany.block->setCaption(tr("Company"));
    m_newEmail.block->setCaption(tr("E-mail"));
    m_newPhone.block->setCaption(tr("Phone"));
}

} // namespace docket::ui
