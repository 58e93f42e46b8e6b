// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/addresses_editor.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

AddressBox::AddressBox(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_heading(new QLabel(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_name(addField(u"name"_s))
    , m_street(addField(u"street"_s))
    , m_postalCode(addField(u"postal_code"_s))
    , m_city(addField(u"city"_s))
    , m_region(addField(u"region"_s))
    , m_country(addField(u"country"_s))
{
    m_heading->setProperty("look", u"secondary"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    for (QToolButton *button : {m_up, m_down, m_remove}) {
        button->setFocusPolicy(Qt::StrongFocus);
        top->addWidget(button);
    }
    m_up->setObjectName(u"addressUp"_s);
    m_down->setObjectName(u"addressDown"_s);
    m_remove->setObjectName(u"addressRemove"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, Theme::space);
    grid->setSpacing(Theme::space);
    grid->addLayout(top, 0, 0, 1, 2);
    grid->addWidget(fieldOf(m_name), 1, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(fieldOf(m_street), 2, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(fieldOf(m_postalCode), 3, 0, Qt::AlignTop);
    grid->addWidget(fieldOf(m_city), 3, 1, Qt::AlignTop);
    grid->addWidget(fieldOf(m_region), 4, 0, Qt::AlignTop);
    grid->addWidget(fieldOf(m_country), 4, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    connect(m_up, &QToolButton::clicked, this, &AddressBox::upWanted);
    connect(m_down, &QToolButton::clicked, this, &AddressBox::downWanted);
    connect(m_remove, &QToolButton::clicked, this, &AddressBox::removeWanted);
    connect(&theme, &Theme::changed, this, &AddressBox::updateIcons);
    updateIcons();
    retranslate();
}

QLineEdit *AddressBox::addField(const QString &part)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(u"address_"_s + part);
    connect(edit, &QLineEdit::textChanged, this, &AddressBox::edited);
    m_fields.emplace_back(part, new FormField(edit, this));
    return edit;
}

FormField *AddressBox::fieldOf(QLineEdit *edit) const
{
    const auto found =
        std::ranges::find_if(m_fields, [edit](const auto &field) { return field.second->field() == edit; });
    return found->second;
}

void AddressBox::setAddress(const domain::Address &address)
{
    m_name->setText(address.name);
    m_street->setText(address.street);
    m_postalCode->setText(address.postalCode);
    m_city->setText(address.city);
    m_region->setText(address.region);
    m_country->setText(address.country);
    for (const auto &[part, field] : m_fields)
        static_cast<QLineEdit *>(field->field())->setCursorPosition(0);
}

domain::Address AddressBox::address() const
{
    return {m_name->text().trimmed(),   m_street->text().trimmed(),     m_city->text().trimmed(),
            m_region->text().trimmed(), m_postalCode->text().trimmed(), m_country->text().trimmed()};
}

void AddressBox::setPlace(int index, int count)
{
    m_index = index;
    m_count = count;
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index + 1 < count);
    retranslate();
}

void AddressBox::setReadOnly(bool readOnly)
{
    for (const auto &[part, field] : m_fields)
        static_cast<QLineEdit *>(field->field())->setReadOnly(readOnly);
    for (QToolButton *button : {m_up, m_down, m_remove})
        button->setVisible(!readOnly);
}

bool AddressBox::setError(const QString &part, const QString &text)
{
    const auto found = std::ranges::find_if(m_fields, [&part](const auto &field) { return field.first == part; });
    if (found == m_fields.end())
        return false;
    found->second->setError(text);
    return true;
}

void AddressBox::clearErrors()
{
    for (const auto &[part, field] : m_fields)
        field->setError({});
}

void AddressBox::updateIcons()
{
    m_up->setIcon(m_theme.icon(u"arrow-up"_s));
    m_down->setIcon(m_theme.icon(u"arrow-down"_s));
    m_remove->setIcon(m_theme.icon(u"trash-2"_s));
}

void AddressBox::retranslate()
{
    const QString number = QString::number(m_index + 1);
    m_heading->setText(m_index == 0 && m_count > 1 ? tr("Address %1, for new orders").arg(number)
                                                   : tr("Address %1").arg(number));
    const auto setButton = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    setButton(m_up, tr("Move address %1 up").arg(number));
    setButton(m_down, tr("Move address %1 down").arg(number));
    setButton(m_remove, tr("Remove address %1").arg(number));
    fieldOf(m_name)->setName(tr("Recipient"));
    fieldOf(m_street)->setName(tr("Street and number"));
    fieldOf(m_postalCode)->setName(tr("Postal code"));
    fieldOf(m_city)->setName(tr("City"));
    fieldOf(m_region)->setName(tr("Region"));
    fieldOf(m_country)->setName(tr("Country"));
}

AddressesEditor::AddressesEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new QLabel(this))
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    m_heading->setProperty("look", u"heading"_s);
    m_add->setProperty("look", u"quiet"_s);
    m_add->setObjectName(u"addAddress"_s);
    m_column->setSpacing(Theme::space);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, Theme::space, 0, 0);
    whole->setSpacing(Theme::space);
    whole->addWidget(m_heading);
    whole->addLayout(m_column);
    whole->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        append({})->firstField()->setFocus(Qt::OtherFocusReason);
        emit edited();
    });
    const auto updateIcon = [this] { m_add->setIcon(m_theme.icon(u"plus"_s)); };
    connect(&theme, &Theme::changed, this, updateIcon);
    updateIcon();
    retranslate();
}

AddressBox *AddressesEditor::append(const domain::Address &address)
{
    auto *box = new AddressBox(m_theme, this);
    box->setAddress(address);
    box->setReadOnly(m_isReadOnly);
    m_boxes.push_back(box);
    m_column->addWidget(box);
    connect(box, &AddressBox::edited, this, &AddressesEditor::edited);
    connect(box, &AddressBox::upWanted, this, [this, box] { move(box, -1); });
    connect(box, &AddressBox::downWanted, this, [this, box] { move(box, 1); });
    connect(box, &AddressBox::removeWanted, this, [this, box] { remove(box); });
    number();
    return box;
}

void AddressesEditor::move(AddressBox *box, int by)
{
    const auto from = std::ranges::find(m_boxes, box) - m_boxes.begin();
    const auto to = from + by;
    if (to < 0 || to >= std::ssize(m_boxes))
        return;
    std::swap(m_boxes.at(static_cast<std::size_t>(from)), m_boxes.at(static_cast<std::size_t>(to)));
    m_column->removeWidget(box);
    m_column->insertWidget(static_cast<int>(to), box);
    number();
    emit edited();
}

void AddressesEditor::remove(AddressBox *box)
{
    std::erase(m_boxes, box);
    m_column->removeWidget(box);
    box->hide();
    box->deleteLater();
    number();
    m_add->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void AddressesEditor::number()
{
    const int count = static_cast<int>(m_boxes.size());
    QWidget *before = nullptr;
    for (int i = 0; i < count; ++i) {
        AddressBox *box = m_boxes.at(static_cast<std::size_t>(i));
        box->setPlace(i, count);
        if (before)
            setTabOrder(before, box);
        before = box;
    }
}

void AddressesEditor::setAddresses(const std::vector<domain::Address> &addresses)
{
    // What was just saved as it stands here keeps its fields, one of which may have the focus.
    if (addresses.size() == m_boxes.size() && addresses == this->addresses())
        return;
    for (AddressBox *box : m_boxes) {
        m_column->removeWidget(box);
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    for (const domain::Address &address : addresses)
        append(address);
}

std::vector<domain::Address> AddressesEditor::addresses() const
{
    std::vector<domain::Address> all;
    for (const AddressBox *box : m_boxes) {
        if (domain::Address address = box->address(); !address.isEmpty())
            all.push_back(std::move(address));
    }
    return all;
}

QStringList AddressesEditor::contents() const
{
    QStringList all;
    for (const domain::Address &address : addresses())
        all << address.name << address.street << address.city << address.region << address.postalCode
            << address.country;
    return all;
}

void AddressesEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (AddressBox *box : m_boxes)
        box->setReadOnly(readOnly);
}

bool AddressesEditor::setError(const QString &field, const QString &text)
{
    static const QRegularExpression path(u"^addresses\\[(\\d+)\\]\\.(\\w+)$"_s);
    const QRegularExpressionMatch match = path.match(field);
    if (!match.hasMatch())
        return false;
    int index = match.captured(1).toInt();
    for (AddressBox *box : m_boxes) {
        if (box->address().isEmpty())
            continue;
        if (index-- == 0)
            return box->setError(match.captured(2), text);
    }
    return false;
}

void AddressesEditor::clearErrors()
{
    for (AddressBox *box : m_boxes)
        box->clearErrors();
}

void AddressesEditor::retranslate()
{
    m_heading->setText(tr("Addresses"));
    m_add->setText(tr("Add an address"));
    for (AddressBox *box : m_boxes)
        box->retranslate();
}

} // namespace docket::ui
