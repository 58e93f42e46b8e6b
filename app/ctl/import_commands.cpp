// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_registry.h"
#include "app/ctl/import_report.h"
#include "app/ctl/interruption.h"
#include "app/ctl/json_reports.h"
#include "app/ctl/progress_line.h"
#include "app/ctl/text.h"
#include "app/ctl/wording.h"
#include "services/exchange/catalogue_import.h"
#include "services/exchange/csv_export.h"
#include "services/exchange/import_file.h"
#include "services/exchange/order_import.h"
#include "services/exchange/refused_rows.h"
#include "services/store/import_staging.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace docket::ctl {

using wire::ProfileKind;

namespace {

bool isOwnExport(QIODevice &input, ProfileKind kind)
{
    constexpr qint64 longestHeader = 65'536;
    const auto profile = wire::builtInProfile(u"docket"_s, ProfileKind::OrderLines);
    if (kind != ProfileKind::OrderLines || !profile)
        return false;
    QByteArray begin = input.peek(longestHeader);
    QBuffer buffer(&begin);
    buffer.open(QIODevice::ReadOnly);
    const auto file = exchange::ImportFile::open(buffer, *profile);
    return file && exchange::isLineExport(file->columns().header());
}

// Said before the file to import is looked at: a mistyped name is wrong usage whatever the file.
OrFailure<void> checkProfileName(const Arguments &arguments, ProfileKind kind)
{
    const QString name = arguments.optional(u"profile"_s).value_or(u"docket"_s);
    const QStringList builtIn = wire::builtInProfileNames(kind);
    if (builtIn.contains(name) || name.endsWith(u".json"_s, Qt::CaseInsensitive) || QFileInfo(name).isFile())
        return {};
    const QString near = suggestion(name, builtIn);
    return wrongUsage(tr("--profile: there is no profile “%1”%2 Built in: %3; or name a .json file.")
                          .arg(name, near.isEmpty() ? u"."_s : near, builtIn.join(u", "_s)),
                      u"--profile"_s);
}

OrFailure<wire::ImportProfile> readProfile(const Arguments &arguments, QIODevice &input, ProfileKind kind)
{
    QString name = arguments.optional(u"profile"_s).value_or(u"docket"_s);
    if (!arguments.has(u"profile"_s) && isOwnExport(input, kind))
        name = u"docket-export"_s;
    const QStringList builtIn = wire::builtInProfileNames(kind);
    if (builtIn.contains(name)) {
        auto profile = wire::builtInProfile(name, kind);
        if (!profile)
            return failed(profile);
        return std::move(*profile);
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"file_unreadable"_s, tr("The profile %1 cannot be read: %2").arg(name, file.errorString()),
                       u"--profile"_s, {name});
    auto profile = wire::readImportProfile(file.readAll());
    if (!profile)
        return failed(profile);
    if (profile->kind != kind)
        return refused(u"wrong_profile_kind"_s, tr("The profile %1 is for files of another kind.").arg(name),
                       u"--profile"_s, {name});
    return std::move(*profile);
}

// What all three imports share: the open file, the store, and what the options say.
struct Import {
    std::unique_ptr<Shop> shop;
    std::unique_ptr<store::ImportStaging> staging;
    std::unique_ptr<QFile> input;
    wire::ImportProfile profile;
    std::optional<domain::Currency> currency;
    std::optional<domain::Currency> fallback;
    QString rejects;
};

OrFailure<Import> begin(const Invocation &invocation, ProfileKind kind)
{
    const Arguments &arguments = invocation.arguments;
    if (auto named = checkProfileName(arguments, kind); !named)
        return tl::make_unexpected(named.error());
    Import import;
    if (const auto code = arguments.optional(u"currency"_s)) {
        const auto currency = readCurrency(*code, u"--currency"_s);
        if (!currency)
            return failed(currency);
        import.currency = *currency;
    }
    const QString path = arguments.positional(0);
    import.input = std::make_unique<QFile>(path);
    if (!import.input->open(QIODevice::ReadOnly))
        return refused(u"file_unreadable"_s, tr("%1 cannot be read: %2").arg(path, import.input->errorString()),
                       u"FILE"_s, {path});
    auto profile = readProfile(arguments, *import.input, kind);
    if (!profile)
        return failed(profile);
    import.profile = std::move(*profile);

    auto shop = invocation.session.openForChanges();
    if (!shop)
        return failed(shop);
    import.shop = std::move(*shop);
    import.fallback = domain::Currency::fromCode(import.shop->settings().currency);
    const auto rejects = arguments.optional(u"rejects"_s);
    import.rejects = rejects ? *rejects : exchange::rejectsPathFor(path, invocation.session.path());
    auto staging = store::ImportStaging::create(invocation.session.path());
    if (!staging)
        return failed(staging);
    import.staging = std::move(*staging);
    return import;
}

/// Shows the progress of an import and stops it when it is interrupted.
exchange::ProgressCallback progressOf(ProgressLine &line)
{
    return [&line](const exchange::Progress &progress) {
        // Reading the file is the first half, bringing the rows in the second.
        const qint64 whole = std::max<qint64>(progress.bytesTotal, 1) * 2;
        const qint64 done = progress.rowsDone > 0 && progress.rowsRead > 0
                                ? whole / 2 + static_cast<qint64>(static_cast<double>(whole) / 2 *
                                                                  static_cast<double>(progress.rowsDone) /
                                                                  static_cast<double>(progress.rowsRead))
                                : progress.bytes;
        line.update(progress.rowsDone > 0 ? progress.rowsDone : progress.rowsRead, done, whole);
        return !Interruption::isAsked();
    };
}

template <typename Summary>
Ran finish(const Invocation &invocation, const Decided<Summary> &summary)
{
    using namespace telemetry;
    if (!summary)
        return failed(summary);
    invocation.session.log().info(Area::Exchange, "imported",
                                  {count("rows", summary->rows), count("refused", summary->refused.rows)});
    if (invocation.wantsJson())
        invocation.output.bytes(toJson(*summary) + '\n');
    else
        printImport(invocation.output, *summary);
    if (summary->failure)
        return tl::make_unexpected(Failure(*summary->failure));
    return summary->refused.rows > 0 || summary->canceled ? ExitCode::Refused : ExitCode::Done;
}

Ran importOrderLines(const Invocation &invocation)
{
    auto import = begin(invocation, ProfileKind::OrderLines);
    if (!import)
        return failed(import);
    exchange::OrderImportOptions options;
    options.profile = std::move(import->profile);
    options.currency = import->currency;
    options.fallback = import->fallback;
    options.applyStock = invocation.arguments.has(u"stock"_s);
    options.dryRun = invocation.arguments.has(u"dry-run"_s);
    options.input = invocation.arguments.positional(0);
    options.rejects = import->rejects;
    options.shop = import->shop->settings().timeZone;
    options.actor = import->shop->actor();
    const Interruption interruption;
    Decided<exchange::OrderImportSummary> summary;
    {
        ProgressLine line(invocation.output, tr("Importing"), tr("rows"));
        summary = exchange::OrderImport(import->shop->desk(), import->shop->reader(), *import->staging)
                      .run(*import->input, options, progressOf(line));
    }
    return finish(invocation, summary);
}

Ran importCatalogue(const Invocation &invocation, ProfileKind kind)
{
    auto import = begin(invocation, kind);
    if (!import)
        return failed(import);
    exchange::CatalogueImportOptions options;
    options.profile = std::move(import->profile);
    options.currency = import->currency;
    options.fallback = import->fallback;
    options.dryRun = invocation.arguments.has(u"dry-run"_s);
    options.input = invocation.arguments.positional(0);
    options.rejects = import->rejects;
    options.actor = import->shop->actor();
    const Interruption interruption;
    Decided<exchange::CatalogueImportSummary> summary;
    {
        ProgressLine line(invocation.output, tr("Importing"), tr("rows"));
        summary = exchange::CatalogueImport(import->shop->desk(), import->shop->reader(), *import->staging)
                      .run(*import->input, options, progressOf(line));
    }
    return finish(invocation, summary);
}

} // namespace

CommandList importCommands()
{
    const auto optionsWith = [](std::vector<OptionSpec> own) {
        std::vector<OptionSpec> options = {
            {u"profile"_s, u"NAME|FILE.json"_s,
             tr("How to read the columns: a built-in profile, or a file. Without it: docket, or docket-export for "
                "what “export lines” wrote.")},
            {u"rejects"_s, u"FILE"_s,
             tr("Where refused rows go. Without it: beside the file, or in the data folder if that cannot be.")}};
        options.insert(options.end(), own.begin(), own.end());
        options.push_back(dryRunOption());
        options.push_back(formatOption({u"text"_s, u"json"_s}));
        return options;
    };
    const OptionSpec currency{
        u"currency"_s, u"CODE"_s,
        tr("The currency of the amounts, whatever the file says. Where nothing says any, it is the shop's.")};
    const PositionalSpec file{u"FILE.csv"_s, PositionalSpec::Kind::Required, tr("The file.")};
    const QString notes =
        tr("A refused row is written to the rejects file with line, column and reason; mend it there and\n"
           "import that file. Importing a file again changes nothing. Ends with 1 when rows were refused.");
    return {
        {u"import customers"_s,
         tr("Import customers from a CSV file."),
         {optionsWith({currency}), {file}},
         u"docketctl import customers customers.csv"_s,
         notes,
         [](const Invocation &invocation) { return importCatalogue(invocation, ProfileKind::Customers); }},
        {u"import products"_s,
         tr("Import products, and stock that was never counted, from a CSV file."),
         {optionsWith({currency}), {file}},
         u"docketctl import products products.csv --currency USD"_s,
         notes,
         [](const Invocation &invocation) { return importCatalogue(invocation, ProfileKind::Products); }},
        {u"import order-lines"_s,
         tr("Import orders from a CSV file with a row for each line."),
         {optionsWith({currency,
                       {u"stock"_s,
                        u"apply"_s,
                        tr("Take imported open orders from stock; without it stock is left alone."),
                        {u"apply"_s}}}),
          {file}},
         u"docketctl import order-lines orders.csv --currency USD\n"
         u"docketctl import order-lines export.csv --profile shopify --dry-run"_s,
         tr("Built-in profiles: docket, docket-export, shopify, woocommerce.\n%1").arg(notes),
         importOrderLines},
    };
}

} // namespace docket::ctl
