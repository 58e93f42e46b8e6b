// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/order_facts.h"

#include "services/domain/warnings.h"
#include "ui/order_pane/fact_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layout_pause.h"
#include "ui/widgets/status_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

// As on an envelope; empty parts take no line.
QString addressText(const domain::Address &address)
{
    QStringList lines{address.name, address.street, QString(address.postalCode + u' ' + address.city).trimmed(),
                      address.region, address.country};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

OrderFacts::OrderFacts(const Workbench &workbench, QWidget *parent) : QWidget(parent), m_workbench(workbench)
{
    setObjectName(u"orderFacts"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space / 2);
    m_customer = addRow(u"customerName"_s, u"user-round"_s, true);
    m_company = addRow(u"customerCompany"_s, u"building-2"_s, true);
    m_email = addRow(u"customerEmail"_s, u"mail"_s, true);
    m_phone = addRow(u"customerPhone"_s, u"phone"_s, true);
    m_shipTo = addRow(u"shipTo"_s, u"map-pin"_s, true);
    m_placed = addRow(u"placedAt"_s, u"clock"_s, false);
    m_required = addRow(u"requiredOn"_s, u"calendar"_s, false);
    m_source = addRow(u"orderSource"_s, u"inbox"_s, false);
    m_language = addRow(u"orderLanguage"_s, u"languages"_s, false);
    m_cancelReason = addRow(u"cancelReason"_s, u"ban"_s, false);
    m_tags = new QWidget(this);
    m_tags->setObjectName(u"orderTags"_s);
    auto *flow = new FlowLayout(m_tags);
    flow->setSpacing(Theme::space / 2);
    column->addWidget(m_tags);
    connect(m_customer, &FactRow::linkActivated, this,
            [this] { emit m_workbench.navigation.customerWanted(m_order.customer.id); });
    retranslate();
}

FactRow *OrderFacts::addRow(const QString &name, const QString &icon, bool canCopy)
{
    auto *row = new FactRow(m_workbench, name, icon, canCopy ? FactRow::Copy::Yes : FactRow::Copy::No, this);
    layout()->addWidget(row);
    return row;
}

void OrderFacts::showOrder(const domain::Order &order)
{
    m_order = order;
    showCustomer(order.customer);
    m_shipTo->setText(addressText(order.shipTo));
    updateTimes();
    showRequired(order);
    m_source->setText(order.source);
    const QLocale language(order.language);
    m_language->setText(
        order.language.isEmpty() || language == QLocale::c()
            ? order.language
            : tr("%1 (%2)", "name of a language and its code").arg(language.nativeLanguageName(), order.language));
    m_cancelReason->setText(order.cancelReason.isEmpty() ? QString() : tr("Canceled: %1").arg(order.cancelReason));
    showTags(order.tags);
}

void OrderFacts::showCustomer(const domain::CustomerSnapshot &customer)
{
    const QString name = customer.name.isEmpty() ? customer.id : customer.name;
    if (customer.id.isEmpty())
        m_customer->setText(name);
    else
        m_customer->setLink(name, name);
    m_company->setText(customer.company == customer.name ? QString() : customer.company);
    const bool mayKnow = m_workbench.may(domain::Permission::PersonalData);
    m_email->setText(mayKnow ? customer.email : QString());
    m_phone->setText(mayKnow ? customer.phone : QString());
}

void OrderFacts::updateTimes()
{
    const models::Formats &formats = m_workbench.formats;
    m_placed->setText(tr("Placed: %1 (%2)", "how long ago, and the exact time")
                          .arg(formats.relative(m_order.placedAt, m_workbench.shop.clock().now()),
                               formats.dateTime(m_order.placedAt)));
}

void OrderFacts::showRequired(const domain::Order &order)
{
    if (!order.requiredOn) {
        m_required->setText({});
        return;
    }
    const QDate today = domain::dayOf(m_workbench.shop.clock().now(), m_workbench.shop.facts().timeZone);
    const QString day = m_workbench.formats.date(*order.requiredOn);
    const auto days = static_cast<int>(today.daysTo(*order.requiredOn));
    const bool isOverdue = domain::isOverdue(order, today);
    QString text = tr("Required on %1").arg(day);
    if (isOverdue)
        text = tr("Required on %1: overdue for %n day(s)", nullptr, -days).arg(day);
    else if (domain::hasOpen(order) && days == 0)
        text = tr("Required today, %1").arg(day);
    else if (domain::hasOpen(order) && days > 0)
        text = tr("Required on %1, in %n day(s)", nullptr, days).arg(day);
    m_required->setText(text);
    m_required->setAlarming(isOverdue);
}

void OrderFacts::showTags(const QStringList &tags)
{
    m_tags->setVisible(!tags.isEmpty());
    if (tags == m_shownTags)
        return;
    m_shownTags = tags;
    clearLayout(*m_tags->layout());
    for (const QString &tag : tags) {
        auto *chip = new StatusLabel(m_workbench.theme, m_tags);
        chip->setChip({tag, ColorRole::Secondary, u"tag"_s});
        chip->setAccessibleName(tr("Tag: %1").arg(tag));
        m_tags->layout()->addWidget(chip);
        chip->show();
    }
}

void OrderFacts::retranslate()
{
    m_customer->setCaption(tr("Customer"));
    m_company->setCaption(tr("Company"));
    m_email->setCaption(tr("E-mail"));
    m_phone->setCaption(tr("Phone"));
    m_shipTo->setCaption(tr("Ship to"));
    m_placed->setCaption(tr("Placed"));
    m_required->setCaption(tr("Required"));
    m_source->setCaption(tr("Source"));
    m_language->setCaption(tr("Language"));
    m_cancelReason->setCaption(tr("Reason for canceling"));
    m_tags->setAccessibleName(tr("Tags"));
}

} // namespace docket::ui
