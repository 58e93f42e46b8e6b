// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/invocation.h"

namespace docket::hub_program {

int addUser(const Invocation &invocation, QTextStream &out, QTextStream &err);
int listUsers(const Invocation &invocation, QTextStream &out, QTextStream &err);
/// The e-mail address is the word behind the command.
int setPassword(const Invocation &invocation, QTextStream &out, QTextStream &err);
int disableUser(const Invocation &invocation, QTextStream &out, QTextStream &err);
int enableUser(const Invocation &invocation, QTextStream &out, QTextStream &err);

int addApiKey(const Invocation &invocation, QTextStream &out, QTextStream &err);
int listApiKeys(const Invocation &invocation, QTextStream &out, QTextStream &err);
/// The id is the word behind the command.
int revokeApiKey(const Invocation &invocation, QTextStream &out, QTextStream &err);

int verifyAudit(const Invocation &invocation, QTextStream &out, QTextStream &err);

} // namespace docket::hub_program
