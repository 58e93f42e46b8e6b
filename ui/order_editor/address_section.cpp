// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/address_section.h"

#include "models/text/formats.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

using domain::Address;

namespace {

struct PartName {
    const char *path;
    const char *objectName;
    QString Address::*member;
};
constexpr std::array parts{
    PartName{"ship_to.name", "shipToName", &Address::name},
    PartName{"ship_to.street", "shipToStreet", &Address::street},
    PartName{"ship_to.postal_code", "shipToPostalCode", &Address::postalCode},
    PartName{"ship_to.city", "shipToCity", &Address::city},
    PartName{"ship_to.region", "shipToRegion", &Address::region},
    PartName{"ship_to.country", "shipToCountry", &Address::country},
};

} // namespace

AddressSection::AddressSection(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_line(new QLabel(this))
    , m_combo(new QComboBox(this))
    , m_edit(new QPushButton(this))
    , m_fields(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space / 2);
    m_heading->setProperty("look", u"heading"_s);
    m_heading->setBuddy(m_combo);
    column->addWidget(m_heading);
    auto *row = new QHBoxLayout;
    m_combo->setObjectName(u"shipTo"_s);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(20);
    m_line->setWordWrap(true);
    m_edit->setObjectName(u"editAddress"_s);
    m_edit->setProperty("look", u"quiet"_s);
    m_edit->setCheckable(true);
    row->addWidget(m_combo, 1);
    row->addWidget(m_line, 1);
    row->addWidget(m_edit);
    column->addLayout(row);

    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::space);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        m_edits.at(i) = new QLineEdit(m_fields);
        m_edits.at(i)->setObjectName(QString::fromLatin1(parts.at(i).objectName));
        m_blocks.at(i) = new LabeledField(m_edits.at(i), m_fields);
        grid->addWidget(m_blocks.at(i), static_cast<int>(i) / 2, static_cast<int>(i) % 2);
        connect(m_edits.at(i), &QLineEdit::textEdited, this, [this] {
            fillChoices();
            emit edited();
        });
    }
    column->addWidget(m_fields);
    connect(m_combo, &QComboBox::activated, this, &AddressSection::pick);
    connect(m_edit, &QPushButton::toggled, m_fields, &QWidget::setVisible);
    connect(m_edit, &QPushButton::clicked, this, [this](bool on) {
        if (on)
            m_edits[Name]->setFocus(Qt::OtherFocusReason);
    });
    setUnfolded(false);
    retranslate();
}

void AddressSection::setAddress(const Address &address)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (m_edits.at(i)->text() != address.*parts.at(i).member)
            m_edits.at(i)->setText(address.*parts.at(i).member);
    }
    fillChoices();
}

Address AddressSection::address() const
{
    Address address;
    for (std::size_t i = 0; i < parts.size(); ++i)
        address.*parts.at(i).member = m_edits.at(i)->text();
    return address;
}

void AddressSection::setChoices(const std::vector<Address> &addresses)
{
    m_choices = addresses;
    if (address().isEmpty() && !m_choices.empty())
        setAddress(m_choices.front());
    fillChoices();
}

void AddressSection::startWith(const std::vector<Address> &addresses)
{
    m_choices = addresses;
    setAddress(addresses.empty() ? Address{} : addresses.front());
    setUnfolded(addresses.empty());
}

// The known addresses, and what stands in the fields when it is none of them.
void AddressSection::fillChoices()
{
    const Address now = address();
    const auto known = std::ranges::find(m_choices, now);
    m_combo->clear();
    for (const Address &choice : m_choices)
        m_combo->addItem(models::addressLine(choice));
    if (known != m_choices.end()) {
        m_combo->setCurrentIndex(static_cast<int>(known - m_choices.begin()));
    } else {
        m_combo->addItem(now.isEmpty() ? tr("No address yet") : models::addressLine(now));
        m_combo->setCurrentIndex(m_combo->count() - 1);
    }
    const bool canPick = m_combo->count() > 1;
    m_combo->setVisible(canPick);
    m_line->setVisible(!canPick);
    m_line->setText(m_combo->currentText());
    m_line->setProperty("look", now.isEmpty() ? u"secondary"_s : QString());
}

void AddressSection::pick(int index)
{
    if (index < 0 || index >= static_cast<int>(m_choices.size()))
        return;
    setAddress(m_choices.at(static_cast<std::size_t>(index)));
    emit edited();
}

CheckedField *AddressSection::field(const QString &path) const
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (path == QLatin1StringView(parts.at(i).path))
            return m_blocks.at(i)->field();
    }
    return nullptr;
}

void AddressSection::unfold()
{
    setUnfolded(true);
}

void AddressSection::setUnfolded(bool unfolded)
{
    m_edit->setChecked(unfolded);
    m_fields->setVisible(unfolded);
}

void AddressSection::retranslate()
{
    m_heading->setText(tr("Ship to"));
    m_combo->setAccessibleName(tr("Address to ship to"));
    m_edit->setText(tr("Edit address"));
    m_blocks[Name]->setCaption(tr("Recipient"));
    m_blocks[Street]->setCaption(tr("Street"));
    m_blocks[PostalCode]->setCaption(tr("Postal code"));
    m_blocks[City]->setCaption(tr("City"));
    m_blocks[Region]->setCaption(tr("Region"));
    m_blocks[Country]->setCaption(tr("Country"));
    fillChoices();
}

} // namespace docket::ui
