// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/staff.h"

using namespace Qt::StringLiterals;

namespace docket::sample {

namespace {

domain::Actor member(const QString &name, const QString &device, domain::Role role)
{
    return {name, device, domain::permissionsOf(role)};
}

} // namespace

Staff::Staff(const QString &device)
    : m_agents{member(u"Marta Lind"_s, device, domain::Role::Agent),
               member(u"Jonah Petit"_s, device, domain::Role::Agent),
               member(u"Aylin Demir"_s, device, domain::Role::Agent),
               member(u"Sean Doyle"_s, device, domain::Role::Agent)}
    , m_packers{member(u"Tomasz Baran"_s, device, domain::Role::Warehouse),
                member(u"Ines Prado"_s, device, domain::Role::Warehouse),
                member(u"Kofi Mensah"_s, device, domain::Role::Warehouse)}
    , m_supervisor(member(u"Helga Winter"_s, device, domain::Role::Supervisor))
{
}

} // namespace docket::sample
