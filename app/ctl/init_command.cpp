// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/folder_commands.h"
#include "app/ctl/interruption.h"
#include "app/ctl/json_reports.h"
#include "app/ctl/progress_line.h"
#include "app/ctl/secret_input.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/domain/identifiers.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

using store::DataFolder;

namespace {

constexpr qint64 mostSampleOrders = 10'000'000;

OrFailure<workspace::NewShop> readOptions(const Arguments &arguments)
{
    workspace::NewShop shop;
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
    shop.settings = {*device, *zone, currency->code()};
    shop.sampleOrders = orders->value_or(0);
    shop.sampleSeed = static_cast<quint64>(seed->value_or(1));
    shop.sampleEnd = domain::startOfDay(QDateTime::currentDateTimeUtc().date(), QTimeZone::utc());
    return shop;
}

// The sample has a progress line only when there is something to make.
Result<DataFolder::Created> make(const workspace::NewShop &shop, const store::Unlock &unlock, Output &output)
{
    if (shop.sampleOrders == 0)
        return workspace::createShop(shop, unlock, [](qint64) { return true; });
    const Interruption interruption;
    ProgressLine line(output, tr("Making sample orders"), tr("orders"));
    return workspace::createShop(shop, unlock, [&](qint64 orders) {
        line.update(orders, orders, shop.sampleOrders);
        return !Interruption::isAsked();
    });
}

Ran init(const Invocation &invocation)
{
    auto shop = readOptions(invocation.arguments);
    if (!shop)
        return failed(shop);
    shop->path = invocation.session.path();
    const auto created = createFolder(invocation.session, *shop, invocation.output);
    if (!created)
        return failed(created);

    if (invocation.wantsJson()) {
        invocation.output.bytes(toJson(FolderReport{.folder = invocation.session.path(),
                                                    .device = shop->settings.device,
                                                    .recoveryKey = created->recoveryKey,
                                                    .setAside = {},
                                                    .file = {},
                                                    .orders = shop->sampleOrders}) +
                                '\n');
        return ExitCode::Done;
    }
    invocation.output.line(tr("Made the data folder %1. Orders made here are numbered %2.")
                               .arg(invocation.session.path(), domain::orderNumber(shop->settings.device, 1)));
    if (shop->sampleOrders > 0)
        invocation.output.line(tr("It holds %1 sample orders.").arg(shop->sampleOrders));
    printRecoveryKey(invocation.output, created->recoveryKey);
    return ExitCode::Done;
}

} // namespace

OrFailure<DataFolder::Created> createFolder(Session &session, const workspace::NewShop &shop, Output &output)
{
    auto unlock = session.unlock();
    if (!unlock)
        return failed(unlock);
    auto created = make(shop, *unlock, output);
    if (!created && created.error().code.startsWith(u"keychain_"_s) && canAsk()) {
        auto passphrase = askNewPassphrase();
        if (!passphrase)
            return failed(passphrase);
        unlock->passphrase = std::move(*passphrase);
        created = make(shop, *unlock, output);
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
