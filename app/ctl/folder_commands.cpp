// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/folder_commands.h"

#include "app/ctl/command_registry.h"
#include "app/ctl/interruption.h"
#include "app/ctl/json_reports.h"
#include "app/ctl/progress_line.h"
#include "app/ctl/secret_input.h"
#include "app/ctl/text.h"
#include "services/domain/identifiers.h"
#include "services/store/backup.h"
#include "services/store/local_store.h"
#include "services/store/rebuild.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using store::DataFolder;

namespace {

// A new passphrase: from the file that the option names, or asked for; nothing when there is neither.
OrFailure<std::optional<identity::SecretBytes>> newPassphrase(const Arguments &arguments)
{
    if (const auto file = arguments.optional(u"new-passphrase-file"_s)) {
        auto secret = readSecretFile(*file);
        if (!secret)
            return failed(secret);
        return std::optional(std::move(*secret));
    }
    if (!canAsk())
        return std::nullopt;
    auto secret = askNewPassphrase();
    if (!secret)
        return failed(secret);
    return std::optional(std::move(*secret));
}

OrFailure<QString> readRecoveryKey(const Arguments &arguments)
{
    if (const auto path = arguments.optional(u"recovery-key-file"_s)) {
        const auto secret = readSecretFile(*path);
        if (!secret)
            return failed(secret);
        return QString::fromUtf8(secret->bytes().toByteArray()).trimmed();
    }
    if (canAsk()) {
        const auto secret = askSecret(tr("Recovery key"));
        if (!secret)
            return failed(secret);
        return QString::fromUtf8(secret->bytes().toByteArray()).trimmed();
    }
    const QString line = readLineOfInput();
    if (line.isEmpty())
        return wrongUsage(
            tr("The recovery key is missing: give --recovery-key-file FILE, or write it to standard input."),
            u"--recovery-key-file"_s);
    return line;
}

// The new way in: a passphrase from the option or the environment, else the keychain, else a passphrase that is asked
// for.
OrFailure<QString> renewWayIn(const Invocation &invocation, DataFolder &folder)
{
    std::optional<identity::SecretBytes> passphrase;
    if (invocation.arguments.has(u"new-passphrase-file"_s)) {
        auto given = newPassphrase(invocation.arguments);
        if (!given)
            return failed(given);
        passphrase = std::move(*given);
    } else {
        auto given = invocation.session.givenPassphrase();
        if (!given)
            return failed(given);
        passphrase = std::move(*given);
    }
    if (!passphrase) {
        const auto remembered = folder.rememberInKeychain(invocation.session.keychain());
        if (remembered)
            return tr("The key is in the keychain.");
        if (!canAsk()) {
            Error error = remembered.error();
            error.sentence =
                tr("The recovery key opens the data, but there is no new way in: %1 Give a new passphrase with "
                   "--new-passphrase-file or DOCKET_PASSPHRASE. Nothing was changed.")
                    .arg(error.sentence);
            return tl::make_unexpected(Failure(error));
        }
        auto asked = askNewPassphrase();
        if (!asked)
            return failed(asked);
        passphrase = std::move(*asked);
    }
    if (const auto set = folder.setPassphrase(*passphrase); !set)
        return failed(set);
    return tr("The new passphrase opens the data.");
}

Ran recover(const Invocation &invocation)
{
    auto key = readRecoveryKey(invocation.arguments);
    if (!key)
        return failed(key);
    store::Unlock unlock;
    unlock.recoveryKey = *key;
    auto folder = DataFolder::open(invocation.session.path(), unlock, DataFolder::Mode::Write);
    if (!folder)
        return failed(folder);
    const auto wayIn = renewWayIn(invocation, *folder);
    if (!wayIn)
        return failed(wayIn);
    const auto renewed = folder->renewRecoveryKey();
    if (!renewed)
        return failed(renewed);
    if (invocation.wantsJson()) {
        FolderReport report;
        report.folder = invocation.session.path();
        report.recoveryKey = *renewed;
        invocation.output.bytes(toJson(report) + '\n');
        return ExitCode::Done;
    }
    invocation.output.line(*wayIn);
    invocation.output.line(tr("The old recovery key opens only older backups from now on."));
    printRecoveryKey(invocation.output, *renewed);
    return ExitCode::Done;
}

Ran changePassphrase(const Invocation &invocation)
{
    auto folder = invocation.session.openFolder(DataFolder::Mode::Write);
    if (!folder)
        return failed(folder);
    const auto passphrase = newPassphrase(invocation.arguments);
    if (!passphrase)
        return failed(passphrase);
    if (!*passphrase)
        return wrongUsage(tr("--new-passphrase-file is missing, and there is no terminal to ask in."),
                          u"--new-passphrase-file"_s);
    if (const auto set = folder->setPassphrase(**passphrase); !set)
        return failed(set);
    invocation.output.say(tr("The new passphrase opens the data from now on. Backups made before keep the old one."));
    return ExitCode::Done;
}

Ran makeBackup(const Invocation &invocation)
{
    const QString file = invocation.arguments.positional(0);
    auto folder = invocation.session.openFolder(DataFolder::Mode::Read);
    if (!folder)
        return failed(folder);
    const Interruption interruption;
    Result<void> done;
    {
        ProgressLine line(invocation.output, tr("Backing up"), tr("steps"));
        done = store::backup(*folder, file, untilInterrupted(line));
    }
    if (!done && done.error().code == u"interrupted"_s)
        return refused(u"interrupted"_s,
                       tr("Stopped: no backup was written, and what stood at %1 is as it was.").arg(file));
    if (!done)
        return tl::make_unexpected(explained(done.error()));
    invocation.output.say(
        tr("The backup is in %1: encrypted, complete, and read back. The passphrase or the recovery key "
           "opens it.")
            .arg(file));
    return ExitCode::Done;
}

// What came back must not give numbers that the other copy may have given since.
Result<QString> renewDevice(DataFolder &folder, QString device)
{
    auto connection = folder.connect();
    if (!connection)
        return tl::make_unexpected(connection.error());
    auto store = store::LocalStore::open(std::move(*connection));
    if (!store)
        return tl::make_unexpected(store.error());
    auto settings = (*store)->settings();
    if (!settings)
        return tl::make_unexpected(settings.error());
    while (device == settings->device)
        device = domain::randomDeviceCode();
    settings->device = device;
    if (const auto saved = (*store)->saveSettings(*settings); !saved)
        return tl::make_unexpected(saved.error());
    return device;
}

Ran restoreBackup(const Invocation &invocation)
{
    const QString file = invocation.arguments.positional(0);
    const auto device = readDevice(invocation.arguments);
    if (!device)
        return failed(device);
    auto unlock = invocation.session.unlock();
    if (!unlock)
        return failed(unlock);
    if (invocation.arguments.has(u"recovery-key-file"_s)) {
        auto key = readRecoveryKey(invocation.arguments);
        if (!key)
            return failed(key);
        unlock->recoveryKey = *key;
    }
    const Interruption interruption;
    Result<store::Restored> restored = [&] {
        ProgressLine line(invocation.output, tr("Restoring"), tr("steps"));
        return store::restore(file, invocation.session.path(), *unlock, untilInterrupted(line));
    }();
    if (!restored && restored.error().code == u"passphrase_needed"_s && canAsk()) {
        auto typed = askSecret(tr("Passphrase of the backup"));
        if (!typed)
            return failed(typed);
        unlock->passphrase = std::move(*typed);
        ProgressLine line(invocation.output, tr("Restoring"), tr("steps"));
        restored = store::restore(file, invocation.session.path(), *unlock, untilInterrupted(line));
    }
    if (!restored)
        return failed(restored);
    const auto renewed = renewDevice(restored->folder, *device);
    if (!renewed)
        return failed(renewed);

    if (invocation.wantsJson()) {
        FolderReport report;
        report.folder = invocation.session.path();
        report.device = *renewed;
        report.setAside = restored->setAside;
        invocation.output.bytes(toJson(report) + '\n');
    } else {
        invocation.output.line(tr("The backup %1 is in %2.").arg(file, invocation.session.path()));
        invocation.output.line(
            tr("Its device code is new, so that no number is given twice: the next order is %1-…").arg(*renewed));
        if (!restored->setAside.isEmpty())
            invocation.output.line(tr("The data that were there before are in %1.").arg(restored->setAside));
    }
    for (const QString &note : restored->notes)
        invocation.output.say(note);
    return ExitCode::Done;
}

} // namespace

CommandList folderCommands()
{
    const OptionSpec format = formatOption({u"text"_s, u"json"_s});
    const OptionSpec newPassphraseFile{u"new-passphrase-file"_s, u"FILE"_s,
                                       tr("A file whose first line is the new passphrase; asked for without it.")};
    const OptionSpec recoveryKeyFile{u"recovery-key-file"_s, u"FILE"_s, tr("A file with the recovery key.")};
    return {
        initCommand(),
        {u"recover"_s,
         tr("Open the data with the recovery key, and give them a new passphrase or keychain entry."),
         {{recoveryKeyFile, newPassphraseFile, format}, {}},
         u"docketctl recover --recovery-key-file key.txt --new-passphrase-file passphrase.txt"_s,
         tr("Without the option the recovery key is asked for, or read from standard input."),
         recover},
        {u"passphrase change"_s,
         tr("Give the data another passphrase, or their first one."),
         {{newPassphraseFile}, {}},
         u"docketctl passphrase change --new-passphrase-file new.txt"_s,
         {},
         changePassphrase},
        {u"backup"_s,
         tr("Write everything into one encrypted file, also while the data are in use."),
         {{}, {{u"FILE"_s, PositionalSpec::Kind::Required, tr("The file.")}}},
         u"docketctl backup /media/stick/docket-2026-03-01.backup"_s,
         {},
         makeBackup},
        {u"restore"_s,
         tr("Put a backup in the place of the data; those are set aside."),
         {{recoveryKeyFile, {u"device"_s, u"CODE"_s, tr("The new device code; random without it.")}, format},
          {{u"FILE"_s, PositionalSpec::Kind::Required, tr("The backup.")}}},
         u"docketctl --data /home/ana/docket restore /media/stick/docket-2026-03-01.backup"_s,
         {},
         restoreBackup},
        salvageCommand(),
    };
}

} // namespace docket::ctl
