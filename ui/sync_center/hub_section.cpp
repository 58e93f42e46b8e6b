// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync_center/hub_section.h"

#include "models/hub/hub_text.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace docket::ui {

HubSection::HubSection(const Workbench &workbench, QWidget *parent)
    : SettingsSection(parent)
    , m_workbench(workbench)
    , m_explanation(new QLabel(this))
    , m_address(new QLabel(this))
    , m_who(new QLabel(this))
    , m_role(new QLabel(this))
    , m_device(new QLabel(this))
    , m_signOut(new QPushButton(this))
{
    m_explanation->setProperty("look", u"secondary"_s);
    m_explanation->setWordWrap(true);
    m_signOut->setObjectName(u"hubSignOut"_s);
    addWide(m_explanation);
    m_addressLabel = addField(m_address);
    m_whoLabel = addField(m_who);
    m_roleLabel = addField(m_role);
    m_deviceLabel = addField(m_device);
    for (QLabel *label : {m_address, m_who, m_role, m_device})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addButtons({m_signOut});
    connect(m_signOut, &QPushButton::clicked, this, &HubSection::signOutWanted);
    retranslate();
}

void HubSection::retranslate()
{
    const workspace::ShopFacts &facts = m_workbench.shop.facts();
    setTitle(tr("Hub"));
    m_explanation->setText(tr("The data on this machine are a copy of the hub's shop. You work with the copy, also "
                              "without a network; the hub gets what you do as soon as it can be reached."));
    m_addressLabel->setText(tr("Address"));
    m_whoLabel->setText(tr("Signed in"));
    m_roleLabel->setText(tr("Role"));
    m_deviceLabel->setText(tr("Code in order numbers"));
    m_signOut->setText(tr("Sign out"));
    if (!facts.copy)
        return;
    m_address->setText(facts.copy->address);
    m_who->setText(facts.copy->name.isEmpty() ? facts.copy->email
                                              : tr("%1 (%2)").arg(facts.copy->name, facts.copy->email));
    m_role->setText(facts.copy->role ? models::HubText::role(*facts.copy->role) : QString());
    m_device->setText(facts.device);
}

} // namespace docket::ui
