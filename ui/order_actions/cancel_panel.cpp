// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/cancel_panel.h"

#include "ui/order_actions/line_quantities.h"
#include "ui/order_actions/task_fields.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/error_label.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

CancelPanel::CancelPanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, Extent extent,
                         QWidget *parent)
    : OrderTaskPanel(workbench, changes, orderId, parent)
    , m_whole(new QRadioButton(this))
    , m_chosen(new QRadioButton(this))
    , m_lines(new LineQuantities(workbench, LineQuantities::Start::Nothing, this))
    , m_reason(new QLineEdit(this))
    , m_reasonLabel(new QLabel(this))
{
    setObjectName(u"cancelPanel"_s);
    m_whole->setObjectName(u"cancelWhole"_s);
    m_chosen->setObjectName(u"cancelChosen"_s);
    m_reason->setObjectName(u"reason"_s);
    body()->addWidget(m_whole);
    body()->addWidget(m_chosen);
    body()->addWidget(m_lines);
    addField(u"reason"_s, addTaskField(body(), m_reasonLabel, m_reason));
    body()->addStretch(1);
    watchKeysOf(m_reason);
    connect(m_chosen, &QRadioButton::toggled, this, [this](bool isOn) {
        m_lines->setVisible(isOn);
        nameButton();
        updatePossible();
    });
    connect(m_lines, &LineQuantities::changed, this, &CancelPanel::updatePossible);
    (extent == Extent::Order ? m_whole : m_chosen)->setChecked(true);
    m_lines->setVisible(extent == Extent::Lines);
    setFocusProxy(extent == Extent::Order ? static_cast<QWidget *>(m_reason) : m_chosen);
    load();
}

void CancelPanel::showOrder(const domain::Order &order)
{
    m_lines->showOrder(order);
    updatePossible();
}

void CancelPanel::updatePossible()
{
    if (order())
        setPossible(domain::hasOpen(*order()) && (m_whole->isChecked() || !m_lines->quantities().empty()));
}

bool CancelPanel::showAtField(const Error &error)
{
    return m_lines->showError(error) || OrderTaskPanel::showAtField(error);
}

void CancelPanel::clearFieldErrors()
{
    m_lines->clearErrors();
    OrderTaskPanel::clearFieldErrors();
}

void CancelPanel::showWords(const models::KnownWords &words)
{
    completeWith(m_reason, words.cancelReasons);
}

void CancelPanel::execute()
{
    const QString reason = m_reason->text().trimmed();
    // All of it by lines is the order itself: it then can be reinstated.
    if (m_whole->isChecked() || m_lines->isEverything())
        change(domain::CancelOrder{reason});
    else
        change(domain::CancelLines{m_lines->quantities(), reason});
}

void CancelPanel::nameButton()
{
    primary()->setText(m_whole->isChecked() ? tr("Cancel order", "the button that does it")
                                            : tr("Cancel lines", "the button that does it"));
}

void CancelPanel::retranslate()
{
    setTitle(tr("Cancel"), orderLine());
    m_whole->setText(tr("Everything that is still open"));
    m_chosen->setText(tr("Chosen lines"));
    m_reasonLabel->setText(tr("Reason"));
    nameButton();
    primary()->setToolTip(tr("Cancel (Ctrl+Enter)"));
    warning()->setText(order() && !domain::hasOpen(*order()) ? tr("Nothing of this order is open.") : QString());
}

} // namespace docket::ui
