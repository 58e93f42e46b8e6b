// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/folder_commands.h"
#include "app/ctl/interruption.h"
#include "app/ctl/json_reports.h"
#include "app/ctl/progress_line.h"
#include "services/workspace/sample_load.h"
#include "app/ctl/secret_input.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/domain/identifiers.h"
#include "services/wire/json_command.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace docket::ctl {

using store::DataFolder;

namespace {

constexpr qint64 mostSampleOrders = 10'000'000;

struct InitOptions {
    store::Settings settings;
    sample::SampleOptions sample;
};

OrFailure<InitOptions> readOptions(const Arguments &arguments)
{
    InitOptions options;
    const auto device = readDevice(arguments);
    if (!device)
        return failed(device);
    const auto zone = readTimeZone(arguments, QTimeZone::systemTimeZone());
    if (!zone)
        return failed(zone);
    const auto currency = readCurrency(arguments.optional(u"currency"_s).value_or(u"EUR"_s), u"--currency"_s);
    if (!currency)
        return failed(currency);
    const auto orders = arguments.integer(u"sample"_s, 1, mostSampleOrders);
    if (!orders)
        return failed(orders);
    const auto seed = arguments.integer(u"seed"_s, 0);
    if (!seed)
        return failed(seed);
    options.settings = {*device, *zone, currency->code()};
    options.sample.orders = orders->value_or(0);
    options.sample.seed = static_cast<quint64>(seed->value_or(1));
    options.sample.device = *device;
    options.sample.end = domain::startOfDay(QDateTime::currentDateTimeUtc().date(), QTimeZone::utc());
    options.sample.digest = [](const domain::Command &command) { return wire::digestOf(command); };
    return options;
}

// The key goes behind the passphrase that was given, else into the keychain, else behind one that is asked for.
OrFailure<DataFolder::Created> createFolder(Session &session)
{
    auto unlock = session.unlock();
    if (!unlock)
        return failed(unlock);
    auto created = DataFolder::create(session.path(), *unlock);
    if (!created && created.error().code.startsWith(u"keychain_"_s) && canAsk()) {
        auto passphrase = askNewPassphrase();
        if (!passphrase)
            return failed(passphrase);
        unlock->passphrase = std::move(*passphrase);
        created = DataFolder::create(session.path(), *unlock);
    }
    if (!created && created.error().code.startsWith(u"keychain_"_s)) {
        Error error = created.error();
        error.sentence =
            tr("The key of the data has no place to be kept: %1 Or start where a keychain is running (Secret "
               "Service or KWallet).")
                .arg(error.sentence);
        return tl::make_unexpected(Failure(error));
    }
    if (!created)
        return failed(created);
    return std::move(*created);
}

Result<void> fill(store::LocalStore &store, const InitOptions &options, Output &output)
{
    if (const auto saved = store.saveSettings(options.settings); !saved)
        return saved;
    if (options.sample.orders == 0)
        return {};
    const Interruption interruption;
    ProgressLine line(output, tr("Making sample orders"), tr("orders"));
    return workspace::loadSample(store, options.sample, [&](qint64 orders) {
        line.update(orders, orders, options.sample.orders);
        return !Interruption::isAsked();
    });
}

// A folder that init made and could not fill would be in the way of the next attempt.
void removeFolder(const QString &path)
{
    for (const QString &name :
         {u"docket.db"_s, u"docket.db-wal"_s, u"docket.db-shm"_s, u"docket.db-unfinished"_s, u"keys.json"_s, u"lock"_s})
        QFile::remove(path + u'/' + name);
    QDir().rmdir(path);
}

Ran init(const Invocation &invocation)
{
    const auto options = readOptions(invocation.arguments);
    if (!options)
        return failed(options);
    auto created = createFolder(invocation.session);
    if (!created)
        return failed(created);
    const QString recoveryKey = created->recoveryKey;
    Result<void> filled;
    {
        auto connection = created->folder.connect();
        if (!connection)
            return failed(connection);
        auto store = store::LocalStore::open(std::move(*connection));
        if (!store)
            return failed(store);
        filled = fill(**store, *options, invocation.output);
    }
    if (!filled) {
        removeFolder(invocation.session.path());
        return failed(filled);
    }

    if (invocation.wantsJson()) {
        invocation.output.bytes(toJson(FolderReport{.folder = invocation.session.path(),
                                                    .device = options->settings.device,
                                                    .recoveryKey = recoveryKey,
                                                    .setAside = {},
                                                    .file = {},
                                                    .orders = options->sample.orders}) +
                                '\n');
        return ExitCode::Done;
    }
    invocation.output.line(tr("Made the data folder %1. Orders made here are numbered %2.")
                               .arg(invocation.session.path(), domain::orderNumber(options->settings.device, 1)));
    if (options->sample.orders > 0)
        invocation.output.line(tr("It holds %1 sample orders.").arg(options->sample.orders));
    printRecoveryKey(invocation.output, recoveryKey);
    return ExitCode::Done;
}

} // namespace

void printRecoveryKey(Output &output, const QString &key)
{
    output.line();
    output.line(tr("Recovery key:  %1").arg(key));
    output.line();
    output.line(
        tr("Write it down and keep it apart from this machine. It opens the data when passphrase or keychain are "
           "lost,\nand it is not shown again."));
}

CommandSpec initCommand()
{
    return {
        u"init"_s,
        tr("Make a data folder, empty or with sample orders."),
        {{{u"sample"_s, u"N"_s, tr("Fill it with N orders of an invented shop with years of history.")},
          {u"seed"_s, u"S"_s, tr("The same seed makes the same sample; 1 without it.")},
          {u"device"_s, u"CODE"_s,
           tr("Three letters or digits in the numbers of orders made here; random without it.")},
          {u"time-zone"_s, u"ZONE"_s, tr("The shop's time zone, such as Europe/Berlin; the system's without it.")},
          {u"currency"_s, u"CODE"_s, tr("The shop's usual currency; EUR without it.")},
          formatOption({u"text"_s, u"json"_s})},
         {}},
        u"docketctl init --device K3F --currency EUR\ndocketctl --data /tmp/try init --sample 2000 --seed 7"_s,
        tr("The data are encrypted. Their key is kept in the keychain, or behind a passphrase where one is given with\n"
           "DOCKET_PASSPHRASE, --passphrase-file, or at the prompt. A recovery key is shown once."),
        init};
}

} // namespace docket::ctl
