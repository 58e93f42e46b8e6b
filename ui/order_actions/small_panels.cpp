// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/small_panels.h"

#include "models/order_changes/bulk_plans.h"
#include "ui/order_actions/task_fields.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/error_label.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

HoldPanel::HoldPanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, QWidget *parent)
    : OrderTaskPanel(workbench, changes, orderId, parent)
    , m_reason(new QLineEdit(this))
    , m_label(new QLabel(this))
{
    setObjectName(u"holdPanel"_s);
    m_reason->setObjectName(u"reason"_s);
    addField(u"reason"_s, addTaskField(body(), m_label, m_reason));
    body()->addStretch(1);
    watchKeysOf(m_reason);
    setFocusProxy(m_reason);
    connect(m_reason, &QLineEdit::returnPressed, primary(), &QPushButton::click);
    load();
}

void HoldPanel::showOrder(const domain::Order &) {}

void HoldPanel::showWords(const models::KnownWords &words)
{
    completeWith(m_reason, words.holdReasons);
}

void HoldPanel::execute()
{
    change(domain::HoldOrder{m_reason->text().trimmed()});
}

void HoldPanel::retranslate()
{
    setTitle(tr("Put on hold"), orderLine());
    m_label->setText(tr("Reason"));
    primary()->setText(tr("Hold"));
    primary()->setToolTip(tr("Hold (Ctrl+Enter)"));
}

NotePanel::NotePanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, QWidget *parent)
    : OrderTaskPanel(workbench, changes, orderId, parent)
    , m_note(new QPlainTextEdit(this))
    , m_label(new QLabel(this))
{
    setObjectName(u"notePanel"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    addField(u"text"_s, addTaskField(body(), m_label, m_note));
    body()->addStretch(1);
    watchKeysOf(m_note);
    setFocusProxy(m_note);
    load();
}

void NotePanel::showOrder(const domain::Order &) {}

void NotePanel::execute()
{
    change(domain::AddNote{m_note->toPlainText().trimmed()});
}

void NotePanel::retranslate()
{
    setTitle(tr("Add a note"), orderLine());
    m_label->setText(tr("Note"));
    primary()->setText(tr("Add note"));
    primary()->setToolTip(tr("Add note (Ctrl+Enter)"));
}

TagsPanel::TagsPanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, QWidget *parent)
    : OrderTaskPanel(workbench, changes, orderId, parent)
    , m_tags(new QLineEdit(this))
    , m_label(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"tagsPanel"_s);
    m_tags->setObjectName(u"tags"_s);
    m_hint->setProperty("look", u"secondary"_s);
    m_hint->setWordWrap(true);
    addField(u"tags"_s, addTaskField(body(), m_label, m_tags));
    body()->addWidget(m_hint);
    body()->addStretch(1);
    watchKeysOf(m_tags);
    setFocusProxy(m_tags);
    load();
}

void TagsPanel::showOrder(const domain::Order &order)
{
    // What is being written stays when the order changes meanwhile.
    if (!m_tags->isModified())
        m_tags->setText(order.tags.join(u", "_s));
}

void TagsPanel::showWords(const models::KnownWords &words)
{
    completeListWith(m_tags, words.tags);
}

void TagsPanel::execute()
{
    change(domain::SetTags{models::tagsIn(m_tags->text())});
}

void TagsPanel::retranslate()
{
    setTitle(tr("Tags"), orderLine());
    m_label->setText(tr("Tags"));
    m_hint->setText(tr("Separate several with commas. Remove one by deleting it."));
    primary()->setText(tr("Set tags"));
    primary()->setToolTip(tr("Set tags (Ctrl+Enter)"));
}

DeliverPanel::DeliverPanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, QWidget *parent)
    : OrderTaskPanel(workbench, changes, orderId, parent)
    , m_column(new QVBoxLayout)
{
    setObjectName(u"deliverPanel"_s);
    body()->addLayout(m_column);
    body()->addStretch(1);
    load();
}

void DeliverPanel::showOrder(const domain::Order &order)
{
    QUuid chosen;
    for (const Choice &choice : m_choices) {
        if (choice.button->isChecked())
            chosen = choice.shipment.id;
        delete choice.button;
    }
    m_choices.clear();
    for (const domain::Shipment &shipment : order.shipments) {
        if (shipment.deliveredAt)
            continue;
        auto *button = new QRadioButton(this);
        button->setObjectName(u"shipment-%1"_s.arg(m_choices.size()));
        button->setChecked(shipment.id == chosen || (chosen.isNull() && m_choices.empty()));
        m_column->addWidget(button);
        m_choices.push_back({shipment, button});
    }
    setPossible(!m_choices.empty());
    if (!m_choices.empty()) {
        setFocusProxy(m_choices.front().button);
        if (hasFocus())
            m_choices.front().button->setFocus();
    }
}

void DeliverPanel::execute()
{
    for (const Choice &choice : m_choices) {
        if (choice.button->isChecked()) {
            change(domain::DeliverShipment{choice.shipment.id});
            return;
        }
    }
}

void DeliverPanel::retranslate()
{
    setTitle(tr("Mark as delivered"), orderLine());
    primary()->setText(tr("Delivered"));
    primary()->setToolTip(tr("Delivered (Ctrl+Enter)"));
    for (const Choice &choice : m_choices) {
        const QString when = workbench().formats.dateTime(choice.shipment.shippedAt);
        const QStringList who{choice.shipment.carrier, choice.shipment.tracking};
        const QString carrier = who.join(u' ').trimmed();
        choice.button->setText(carrier.isEmpty() ? tr("Shipped %1").arg(when)
                                                 : tr("Shipped %1 with %2").arg(when, carrier));
    }
    warning()->setText(order() && m_choices.empty() ? tr("Every shipment of this order has been delivered.")
                                                    : QString());
}

ReinstatePanel::ReinstatePanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, QWidget *parent)
    : OrderTaskPanel(workbench, changes, orderId, parent)
    , m_text(new QLabel(this))
    , m_backorder(new QCheckBox(this))
{
    setObjectName(u"reinstatePanel"_s);
    m_backorder->setObjectName(u"allowBackorder"_s);
    m_text->setWordWrap(true);
    body()->addWidget(m_text);
    body()->addWidget(m_backorder);
    body()->addStretch(1);
    watchKeysOf(m_backorder);
    setFocusProxy(m_backorder);
    load();
}

void ReinstatePanel::showOrder(const domain::Order &) {}

// Lines have no fields here: what is short belongs over the choice to wait for it.
bool ReinstatePanel::showAtField(const Error &)
{
    return false;
}

void ReinstatePanel::execute()
{
    change(domain::ReinstateOrder{m_backorder->isChecked()});
}

void ReinstatePanel::retranslate()
{
    setTitle(tr("Reinstate"), orderLine());
    m_text->setText(order() && !order()->cancelReason.isEmpty()
                        ? tr("Canceled because: %1. All its lines open again, and stock is reserved for them.")
                              .arg(order()->cancelReason)
                        : tr("All its lines open again, and stock is reserved for them."));
    m_backorder->setText(tr("What is short may wait for stock"));
    primary()->setText(tr("Reinstate"));
    primary()->setToolTip(tr("Reinstate (Ctrl+Enter)"));
}

} // namespace docket::ui
