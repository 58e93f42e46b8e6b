// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/secret_input.h"

#include "app/ctl/text.h"
#include "app/terminal/silent_terminal.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace docket::ctl {

using identity::SecretBytes;

namespace {

constexpr qsizetype longestSecret = 4096;

/// Puts the bytes where they cannot leak, and wipes where they were.
SecretBytes taken(QByteArray &line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    SecretBytes secret = SecretBytes::copyOf(line);
    line.fill('\0');
    return secret;
}

} // namespace

Result<SecretBytes> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(u"passphrase_file_unreadable"_s,
                    tr("The passphrase file %1 cannot be read: %2").arg(path, file.errorString()),
                    u"--passphrase-file"_s, {path});
    QByteArray line = file.readLine(longestSecret);
    SecretBytes secret = taken(line);
    if (secret.isEmpty())
        return fail(u"empty_passphrase"_s, tr("The first line of the passphrase file %1 is empty.").arg(path),
                    u"--passphrase-file"_s, {path});
    return secret;
}

std::optional<SecretBytes> secretFromEnvironment()
{
    QByteArray value = qgetenv("DOCKET_PASSPHRASE");
    if (value.isEmpty())
        return std::nullopt;
    return taken(value);
}

bool canAsk()
{
    return terminal::canAsk();
}

Result<SecretBytes> askSecret(const QString &question)
{
    const QByteArray prompt = question.toUtf8() + ": ";
    std::fwrite(prompt.constData(), 1, static_cast<std::size_t>(prompt.size()), stderr);
    std::fflush(stderr);
    QFile input;
    const terminal::SilentTerminal silent;
    QByteArray line;
    if (input.open(stdin, QIODevice::ReadOnly))
        line = input.readLine(longestSecret);
    std::fputc('\n', stderr);
    SecretBytes secret = taken(line);
    if (secret.isEmpty())
        return fail(u"canceled"_s, tr("Nothing was entered."));
    return secret;
}

Result<SecretBytes> askNewPassphrase()
{
    constexpr int attempts = 3;
    for (int i = 0; i < attempts; ++i) {
        auto first = askSecret(tr("New passphrase"));
        if (!first)
            return first;
        auto second = askSecret(tr("The same again"));
        if (!second || *first == *second)
            return second;
    }
    return fail(u"passphrases_differ"_s, tr("The two passphrases were not the same; nothing was changed."));
}

QString readLineOfInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.readLine(longestSecret)).trimmed();
}

} // namespace docket::ctl
