// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub_team.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace docket::test {

using domain::Role;

hub::HashingCost HubTeam::lowestCost()
{
    hub::HashingCost cost;
    cost.passes = crypto_pwhash_OPSLIMIT_MIN;
    cost.memory = crypto_pwhash_MEMLIMIT_MIN;
    return cost;
}

HubTeam::HubTeam(PrivatePostgres &cluster, const hub::HashingCost &cost)
    : database(cluster)
    , hasher(cost)
    , keys(database.pool(), clock)
    , tokens({}, keys, clock)
    , authenticator(database.pool(), tokens, clock, database.store().device())
    , trail(database.pool(), clock)
    , sessions({database.store(), hasher, tokens, authenticator, trail, clock})
    , accounts(database.pool(), hasher, clock, [this] { authenticator.forget(); })
    , apiKeys(database.pool(), clock, [this] { authenticator.forget(); })
{
    valueOf(keys.ensure());
    for (const Role role : {Role::Agent, Role::Warehouse, Role::Supervisor, Role::Admin}) {
        domain::Account account;
        account.email = emailOf(role);
        account.name = toString(role) + u" person"_s;
        account.role = role;
        if (const auto added = accounts.add(account, password(), author); !added)
            qFatal("%s", qPrintable(added.error().first().sentence));
    }
}

QString HubTeam::emailOf(Role role)
{
    return toString(role) + u"@shop.example"_s;
}

domain::Account HubTeam::accountOf(Role role)
{
    return valueOf(accounts.byEmail(emailOf(role)));
}

Decided<hub::OpenSession> HubTeam::signIn(const QString &email, const QString &secret)
{
    return sessions.signIn({email, secret, {}, {}}, {{}, {}, {}, author.address, author.request});
}

hub::OpenSession HubTeam::signedIn(Role role)
{
    auto session = signIn(emailOf(role));
    if (!session)
        qFatal("%s", qPrintable(session.error().first().sentence));
    return std::move(*session);
}

} // namespace docket::test
