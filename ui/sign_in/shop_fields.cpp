// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/shop_fields.h"

#include "models/text/currencies.h"
#include "services/domain/identifiers.h"
#include "services/domain/money.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int codeLength = 3;

QStringList timeZones()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        // As people know them: by continent and city.
        if (id == "UTC" || id.contains('/'))
            names << QString::fromLatin1(id);
    }
    return names;
}

QComboBox *makeCombo(const QString &name, const QStringList &choices)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItems(choices);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(codeLength + 1);
    // A field that completes in itself takes Enter for its own.
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return combo;
}

} // namespace

ShopFields::ShopFields(QWidget *parent)
    : QWidget(parent)
    , m_currency(makeCombo(u"shopCurrency"_s, models::usualCurrencies()))
    , m_timeZone(makeCombo(u"shopTimeZone"_s, timeZones()))
    , m_device(new QLineEdit)
    , m_currencyField(new FormField(m_currency, this))
    , m_timeZoneField(new FormField(m_timeZone, this))
    , m_deviceField(new FormField(m_device, this))
    , m_hint(new QLabel(this))
{
    m_device->setObjectName(u"shopCode"_s);
    m_device->setMaxLength(codeLength);
    m_timeZone->completer()->setFilterMode(Qt::MatchContains);
    m_hint->setProperty("look", u"secondary"_s);
    m_hint->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::space);
    grid->addWidget(m_currencyField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_timeZoneField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_deviceField, 0, 2, Qt::AlignTop);
    grid->addWidget(m_hint, 1, 0, 1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    connect(m_device, &QLineEdit::textChanged, this, &ShopFields::showNumber);
    connect(m_device, &QLineEdit::returnPressed, this, &ShopFields::submitted);
    retranslate();
}

void ShopFields::propose(const ShopInput &shop)
{
    m_device->setText(shop.device);
    m_currency->setCurrentText(shop.currency);
    m_timeZone->setCurrentText(QString::fromLatin1(shop.timeZone.id()));
}

std::optional<ShopInput> ShopFields::check()
{
    const QString device = m_device->text().trimmed().toUpper();
    const QString currency = m_currency->currentText().trimmed().toUpper();
    const QByteArray zone = m_timeZone->currentText().trimmed().toLatin1();
    const bool isZone = QTimeZone::isTimeZoneIdAvailable(zone);
    m_currencyField->setError(domain::Currency::fromCode(currency) ? QString()
                                                                   : tr("This is no currency. Write a code, such as "
                                                                        "EUR."));
    m_timeZoneField->setError(isZone ? QString() : tr("There is no such time zone. Write it like Europe/Berlin."));
    m_deviceField->setError(domain::isDeviceCode(device) ? QString() : tr("Three letters A–Z or digits are needed."));
    for (FormField *field : {m_currencyField, m_timeZoneField, m_deviceField}) {
        if (!field->error().isEmpty()) {
            field->field()->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
    }
    return ShopInput{device, currency, QTimeZone(zone)};
}

void ShopFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ShopFields::retranslate()
{
    m_deviceField->setName(tr("Order code"));
    m_currencyField->setName(tr("Currency"));
    m_timeZoneField->setName(tr("Time zone"));
    showNumber();
}

void ShopFields::showNumber()
{
    const QString code = m_device->text().trimmed().toUpper();
    m_hint->setText(domain::isDeviceCode(code)
                        ? tr("The first order will be %1. The code stays as it is.").arg(domain::orderNumber(code, 1))
                        : QString());
}

} // namespace docket::ui
