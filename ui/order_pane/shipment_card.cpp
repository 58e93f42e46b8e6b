// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/shipment_card.h"

#include "services/domain/product.h"
#include "ui/order_pane/fact_row.h"
#include "ui/widgets/selectable_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace docket::ui {

ShipmentCard::ShipmentCard(const Workbench &workbench, const domain::Order &order, std::size_t position,
                           QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
{
    const domain::Shipment &shipment = order.shipments[position];
    setObjectName(u"shipment%1"_s.arg(position + 1));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    addHead(shipment, position);
    if (!shipment.tracking.isEmpty()) {
        auto *tracking =
            new FactRow(workbench, u"tracking%1"_s.arg(position + 1), u"barcode"_s, FactRow::Copy::Yes, this);
        tracking->setCaption(tr("Tracking"));
        tracking->setText(shipment.tracking);
        column->addWidget(tracking);
    }
    addContent(order, shipment);
}

void ShipmentCard::addText(const QString &text, const QString &look)
{
    auto *label = new SelectableLabel(text, this);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setProperty("look", look);
    layout()->addWidget(label);
}

void ShipmentCard::addHead(const domain::Shipment &shipment, std::size_t position)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space);
    const QString name = tr("Shipment %1").arg(position + 1);
    auto *title = new QLabel(
        shipment.carrier.isEmpty() ? name : tr("%1 by %2", "shipment, carrier").arg(name, shipment.carrier), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setMinimumWidth(1);
    row->addWidget(title, 1);
    if (!shipment.deliveredAt && m_workbench.may(domain::Permission::Deliver)) {
        auto *deliver = new QPushButton(tr("Mark as delivered"), this);
        deliver->setObjectName(u"deliver%1"_s.arg(position + 1));
        deliver->setAccessibleName(tr("Mark %1 as delivered").arg(name));
        deliver->setProperty("look", u"quiet"_s);
        deliver->setIcon(m_workbench.theme.icon(u"package-check"_s));
        connect(&m_workbench.theme, &Theme::changed, deliver,
                [deliver, this] { deliver->setIcon(m_workbench.theme.icon(u"package-check"_s)); });
        connect(deliver, &QPushButton::clicked, this, &ShipmentCard::deliverWanted);
        row->addWidget(deliver, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ShipmentCard::addContent(const domain::Order &order, const domain::Shipment &shipment)
{
    const models::Formats &formats = m_workbench.formats;
    QStringList parts;
    for (const domain::ShipmentLine &part : shipment.lines) {
        const domain::OrderLine *line = domain::findLine(order, part.lineId);
        const QString product =
            !line ? tr("a line that is not there any more") : (line->name.isEmpty() ? line->sku : line->name);
        parts.append(tr("%1 × %2", "quantity and product").arg(formats.number(part.quantity), product));
    }
    addText(parts.join(u", "_s), u"secondary"_s);
    if (!shipment.parcels.empty()) {
        qint64 grams = 0;
        for (const domain::Parcel &parcel : shipment.parcels)
            grams += parcel.weightGrams;
        const auto count = static_cast<int>(shipment.parcels.size());
        addText(grams == 0 ? tr("%n parcel(s)", nullptr, count)
                           : tr("%n parcel(s), %1 g", nullptr, count).arg(formats.number(grams)),
                u"secondary"_s);
    }
    if (shipment.location != domain::defaultLocation() && !shipment.location.isEmpty())
        addText(tr("From %1", "a stock location").arg(shipment.location), u"secondary"_s);
    const QString shipped = formats.dateTime(shipment.shippedAt);
    addText(shipment.deliveredAt ? tr("Shipped %1, delivered %2").arg(shipped, formats.dateTime(*shipment.deliveredAt))
                                 : tr("Shipped %1, not delivered yet").arg(shipped),
            u"secondary"_s);
}

} // namespace docket::ui
