// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/ship_panel.h"

#include "ui/order_actions/line_quantities.h"
#include "ui/order_actions/task_fields.h"
#include "ui/order_actions/weight_box.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/error_label.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

ShipPanel::ShipPanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, QWidget *parent)
    : OrderTaskPanel(workbench, changes, orderId, parent)
    , m_lines(new LineQuantities(workbench, LineQuantities::Start::Everything, this))
    , m_linesLabel(new QLabel(this))
    , m_carrier(new QLineEdit(this))
    , m_carrierLabel(new QLabel(this))
    , m_tracking(new QLineEdit(this))
    , m_trackingLabel(new QLabel(this))
    , m_weight(new WeightBox(this))
    , m_weightLabel(new QLabel(this))
    , m_size(new QLineEdit(this))
    , m_sizeLabel(new QLabel(this))
    , m_release(new QPushButton(this))
{
    setObjectName(u"shipPanel"_s);
    m_carrier->setObjectName(u"carrier"_s);
    m_tracking->setObjectName(u"tracking"_s);
    m_weight->setObjectName(u"weight"_s);
    m_size->setObjectName(u"parcelSize"_s);
    m_release->setObjectName(u"releaseFirst"_s);
    m_weight->setFont(workbench.theme.numberFont());

    m_linesLabel->setProperty("look", u"heading"_s);
    body()->addWidget(m_linesLabel);
    body()->addWidget(m_lines);
    addField(u"carrier"_s, addTaskField(body(), m_carrierLabel, m_carrier));
    addField(u"tracking"_s, addTaskField(body(), m_trackingLabel, m_tracking));
    addField(u"parcels[0].weight"_s, addTaskField(body(), m_weightLabel, m_weight));
    addField(u"parcels[0].size"_s, addTaskField(body(), m_sizeLabel, m_size));
    body()->addStretch(1);
    warning()->addWidget(m_release);
    for (QWidget *field : std::initializer_list<QWidget *>{m_carrier, m_tracking, m_weight, m_size})
        watchKeysOf(field);
    setFocusProxy(m_carrier);
    connect(m_lines, &LineQuantities::changed, this, &ShipPanel::updatePossible);
    connect(m_release, &QPushButton::clicked, this, [this] {
        if (QAction *release = this->workbench().actions.find(u"order.release"_s))
            release->trigger();
    });
    load();
}

void ShipPanel::showOrder(const domain::Order &order)
{
    m_lines->showOrder(order);
    updatePossible();
}

void ShipPanel::updatePossible()
{
    if (!order())
        return;
    setPossible(!order()->hold && !m_lines->quantities().empty());
}

void ShipPanel::showWords(const models::KnownWords &words)
{
    completeWith(m_carrier, words.carriers);
}

bool ShipPanel::showAtField(const Error &error)
{
    return m_lines->showError(error) || OrderTaskPanel::showAtField(error);
}

void ShipPanel::clearFieldErrors()
{
    m_lines->clearErrors();
    OrderTaskPanel::clearFieldErrors();
}

void ShipPanel::execute()
{
    domain::ShipOrder ship;
    ship.lines = m_lines->quantities();
    ship.carrier = m_carrier->text().trimmed();
    ship.tracking = m_tracking->text().trimmed();
    const QString size = m_size->text().trimmed();
    const std::optional<QString> written = domain::parcelSize(size);
    if (!size.isEmpty() && !written) {
        clearFieldErrors();
        showAtField({u"invalid_size"_s,
                     u"parcels[0].size"_s,
                     tr("A size is three numbers in millimeters, such as 300x200x150."),
                     {}});
        m_size->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_weight->value() > 0 || written)
        ship.parcels.push_back({m_weight->value(), written.value_or(QString())});
    change(std::move(ship));
}

void ShipPanel::retranslate()
{
    setTitle(tr("Ship"), orderLine());
    m_linesLabel->setText(tr("What ships"));
    m_carrierLabel->setText(tr("Carrier"));
    m_trackingLabel->setText(tr("Tracking number"));
    m_weightLabel->setText(tr("Parcel weight in grams"));
    m_weight->retranslate();
    m_sizeLabel->setText(tr("Parcel size in millimeters"));
    m_size->setPlaceholderText(tr("300x200x150"));
    m_release->setText(tr("Release"));
    primary()->setText(tr("Ship"));
    primary()->setToolTip(tr("Ship (Ctrl+Enter)"));
    QString why;
    if (order() && order()->hold)
        why = tr("This order is on hold: %1. Release it before it ships.").arg(order()->hold->reason);
    else if (order() && !domain::hasOpen(*order()))
        why = tr("Nothing of this order is open.");
    warning()->setText(why);
    m_release->setVisible(order() && order()->hold && workbench().may(domain::Permission::Hold));
}

} // namespace docket::ui
