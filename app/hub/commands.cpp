// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/account_commands.h"
#include "app/hub/database_commands.h"
#include "app/hub/invocation.h"
#include "app/hub/serve_command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace docket::hub_program {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("docket-hub", text);
}

} // namespace

const QList<HubCommand> &commands()
{
    static const QList<HubCommand> all{
        {u"serve"_s,
         tr("Run the hub until SIGINT or SIGTERM."),
         {u"port-file=%1"_s.arg(tr("Write the port there once the hub listens."))},
         serve},
        {u"migrate"_s, tr("Bring the database to this program's schema."), {}, migrateDatabase},
        {u"new-feed"_s, tr("After a restore: make every console begin again from a snapshot."), {}, newFeed},
        {u"sample"_s,
         tr("Fill an empty database with the orders of an invented shop."),
         {u"orders=%1"_s.arg(tr("How many.")), u"seed=%1"_s.arg(tr("The same seed makes the same shop."))},
         loadSample},
        {u"user add"_s,
         tr("Add somebody. The password comes from --password-file, or is read from standard input."),
         {u"email=%1"_s.arg(tr("What they sign in with.")), u"name=%1"_s.arg(tr("What the timeline shows.")),
          u"role=%1"_s.arg(tr("agent, warehouse, supervisor or admin.")),
          u"password-file=%1"_s.arg(tr("A file with the password.")),
          u"locations=%1"_s.arg(tr("Places whose orders they may keep a copy of, with commas; all without it.")),
          u"months=%1"_s.arg(tr("How many months of orders they may keep; all without it."))},
         addUser},
        {u"user list"_s, tr("Show everybody."), {}, listUsers},
        {u"user password"_s, tr("Give EMAIL a new password."), {}, setPassword},
        {u"user disable"_s, tr("Lock EMAIL out at once."), {}, disableUser},
        {u"user enable"_s, tr("Let EMAIL in again."), {}, enableUser},
        {u"api-key add"_s,
         tr("Make a key for a service and show it, once."),
         {u"label=%1"_s.arg(tr("What the timeline shows.")),
          u"permissions=%1"_s.arg(tr("What it may do, with commas: view, create, ship …"))},
         addApiKey},
        {u"api-key list"_s, tr("Show the keys of services."), {}, listApiKeys},
        {u"api-key revoke"_s, tr("End the key with this ID."), {}, revokeApiKey},
        {u"audit verify"_s, tr("Prove that nothing in the audit log was changed or taken out."), {}, verifyAudit},
    };
    return all;
}

} // namespace docket::hub_program
