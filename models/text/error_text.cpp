// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/error_text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::models {

namespace {

/// A code and what it says, with the error's args for %1, %2, …: the source of the translations. In English the
/// service's own sentence is shown, which knows more. Some codes are given with several numbers of args.
struct Saying {
    QLatin1StringView code;
    const char *text;
};

constexpr std::array sayings{
    // clang-format off
    // Orders.
    Saying{"unknown_order"_L1, QT_TRANSLATE_NOOP("docket::Errors", "There is no such order.")},
    Saying{"month_put_away"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The history of %1 was put away at the hub, so orders of that month cannot be changed. An administrator of its database can attach it again.")},
    Saying{"version_conflict"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The order changed meanwhile. Look at it again, then repeat the change.")},
    Saying{"reason_missing"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Say why.")},
    Saying{"already_canceled"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Order %1 is canceled already.")},
    Saying{"not_canceled"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Order %1 is not canceled.")},
    Saying{"order_canceled"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Order %1 is canceled: nothing of it can ship.")},
    Saying{"nothing_open"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Everything of order %1 has shipped or is canceled.")},
    Saying{"no_lines"_L1, QT_TRANSLATE_NOOP("docket::Errors", "At least one line is needed.")},
    Saying{"unknown_line"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The order has no such line.")},
    Saying{"invalid_quantity"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The quantity %1 is not possible.")},
    Saying{"invalid_quantity"_L1, QT_TRANSLATE_NOOP("docket::Errors", "A quantity is a whole number of at least 1.")},
    Saying{"over_open"_L1, QT_TRANSLATE_NOOP("docket::Errors", "%1 of %2 are more than what is open: %3.")},
    Saying{"already_on_hold"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Order %1 is on hold already: %2.")},
    Saying{"not_on_hold"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Order %1 is not on hold.")},
    Saying{"on_hold"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Order %1 is on hold (%2). Release it first.")},
    Saying{"note_missing"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The note is empty.")},
    Saying{"not_editable"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Order %1 can no longer be edited: only placed and partly shipped orders can.")},
    Saying{"line_shipped"_L1, QT_TRANSLATE_NOOP("docket::Errors", "%1 of %2 have shipped: product and place of the line stay, and it cannot be removed.")},
    Saying{"below_shipped"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The quantity cannot go below what has shipped or is canceled.")},
    Saying{"nothing_left"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Nothing would be left to ship. Cancel the order instead.")},
    Saying{"repeated_line"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The same line is named twice.")},
    Saying{"customer_missing"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The order names no customer.")},
    Saying{"unknown_customer"_L1, QT_TRANSLATE_NOOP("docket::Errors", "There is no customer %1.")},
    Saying{"sku_missing"_L1, QT_TRANSLATE_NOOP("docket::Errors", "No product is named.")},
    Saying{"unknown_product"_L1, QT_TRANSLATE_NOOP("docket::Errors", "There is no product %1 in the catalogue.")},
    Saying{"invalid_price"_L1, QT_TRANSLATE_NOOP("docket::Errors", "A price is not negative.")},
    Saying{"invalid_shipping"_L1, QT_TRANSLATE_NOOP("docket::Errors", "A shipping charge is not negative.")},
    Saying{"invalid_discount"_L1, QT_TRANSLATE_NOOP("docket::Errors", "A discount lies between 0 and 100 %.")},
    Saying{"invalid_tax_rate"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This tax rate is not possible.")},
    Saying{"invalid_date"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The required date is not a day between 1900 and 2200.")},
    Saying{"invalid_currency"_L1, QT_TRANSLATE_NOOP("docket::Errors", "A currency is needed, such as EUR.")},
    Saying{"currency_mismatch"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The price of %1 is in %2, the order is in %3. Give a price in %3.")},
    Saying{"amount_too_large"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The amount is larger than 15 digits.")},
    Saying{"invalid_amount"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This is no amount, or it has too many decimals.")},
    Saying{"invalid_rate"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This is no percentage.")},
    Saying{"number_taken"_L1, QT_TRANSLATE_NOOP("docket::Errors", "There is an order %1 already.")},
    Saying{"too_long"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This text has %1 characters; %2 are possible.")},
    Saying{"too_many"_L1, QT_TRANSLATE_NOOP("docket::Errors", "%1 are more than the %2 that an order can have.")},
    Saying{"insufficient_stock"_L1, QT_TRANSLATE_NOOP("docket::Errors", "There is too little of %1. Wanted: %2, available at %4: %3.")},
    Saying{"nothing_shipped"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Nothing of the order is under way.")},
    Saying{"unknown_shipment"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The order has no such shipment.")},
    Saying{"already_delivered"_L1, QT_TRANSLATE_NOOP("docket::Errors", "That shipment has arrived already.")},
    Saying{"invalid_weight"_L1, QT_TRANSLATE_NOOP("docket::Errors", "A weight is not negative.")},
    Saying{"command_id_reused"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Another change was made under this id; this one was not.")},
    Saying{"not_permitted"_L1, QT_TRANSLATE_NOOP("docket::Errors", "%1 may not do this: the permission “%2” is missing.")},
    // Customers, products, stock.
    Saying{"id_missing"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The customer has no id.")},
    Saying{"name_missing"_L1, QT_TRANSLATE_NOOP("docket::Errors", "A name is missing.")},
    Saying{"invalid_email"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This is no e-mail address.")},
    Saying{"invalid_sku"_L1, QT_TRANSLATE_NOOP("docket::Errors", "A SKU has no blanks around it and no control characters.")},
    Saying{"location_missing"_L1, QT_TRANSLATE_NOOP("docket::Errors", "No location is named.")},
    Saying{"same_place"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Both places are %1.")},
    Saying{"negative_stock"_L1, QT_TRANSLATE_NOOP("docket::Errors", "%4 of %1 cannot be taken away: %2 are on hand at %3.")},
    Saying{"reorder_level"_L1, QT_TRANSLATE_NOOP("docket::Errors", "A reorder level is not negative.")},
    // The data folder and the disk.
    Saying{"disk_full"_L1, QT_TRANSLATE_NOOP("docket::Errors", "There is no space left to write to. This change was not made, everything before it is kept. Free some space and try again.")},
    Saying{"read_only"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The data may not be written: file or folder is read-only for this user. Nothing was changed. Check who owns it and its permissions.")},
    Saying{"io_error"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The system could not read or write the data (%1). Changes already confirmed are kept, this one is not. Check the disk.")},
    Saying{"cannot_open"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The database file cannot be opened (%1).")},
    Saying{"busy"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Another work is writing to the data. Nothing was changed. Try again.")},
    Saying{"damaged"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The database is not what was written. The file was left as it is. Restore a backup, or bring over what can be read with “docketctl salvage”.")},
    Saying{"not_found"_L1, QT_TRANSLATE_NOOP("docket::Errors", "There are no Docket data in %1.")},
    Saying{"in_use"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Another program has these data open for writing. Nothing was changed. Close it and try again.")},
    Saying{"passphrase_needed"_L1, QT_TRANSLATE_NOOP("docket::Errors", "These data are protected by a passphrase.")},
    Saying{"wrong_passphrase"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The passphrase is not the right one. Nothing was changed.")},
    Saying{"empty_passphrase"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The passphrase is empty.")},
    Saying{"mistyped_recovery_key"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This is not a recovery key: a character is missing, wrong, or too many. Compare it with the one written down.")},
    Saying{"wrong_recovery_key"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This recovery key is for other data, or was replaced by a newer one. Nothing was changed.")},
    Saying{"keychain_missing"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This session has no system keychain that works.")},
    Saying{"keychain_denied"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The system keychain refused access. Unlock it and try again.")},
    Saying{"keychain_timeout"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The system keychain did not answer in time. Answer its prompt, or unlock it, and try again.")},
    Saying{"folder_not_empty"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The folder %1 has other files in it. They were left as they are. Choose an empty folder.")},
    Saying{"already_exists"_L1, QT_TRANSLATE_NOOP("docket::Errors", "%1 is there already. It was left as it is. Choose another name.")},
    Saying{"newer_schema"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The data were written by a newer version of Docket. Nothing was changed. Update Docket to open them.")},
    Saying{"newer_keys"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The keys were written by a newer version of Docket. Update Docket to open these data.")},
    Saying{"file_exists"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The file %1 is there already and was left as it is. Name another one.")},
    Saying{"canceled"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Stopped.")},
    Saying{"file_unreadable"_L1, QT_TRANSLATE_NOOP("docket::Errors", "%1 cannot be read: %2")},
    Saying{"empty_file"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The file has no header row.")},
    Saying{"missing_column"_L1, QT_TRANSLATE_NOOP("docket::Errors", "A column that is needed is not in the file: %1")},
    // The rows of a file.
    Saying{"missing_value"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This cell is empty, but needed.")},
    Saying{"not_a_number"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This is no number.")},
    Saying{"not_whole"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This is no whole number.")},
    Saying{"negative"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This is negative.")},
    Saying{"zero_quantity"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The quantity is zero.")},
    Saying{"not_a_date"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This is no date.")},
    Saying{"impossible_date"_L1, QT_TRANSLATE_NOOP("docket::Errors", "There is no such day.")},
    Saying{"field_count"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The row has more or fewer cells than the header.")},
    Saying{"duplicate_row"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The row is the same as an earlier one.")},
    Saying{"contradicts"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Another row says something else.")},
    Saying{"not_a_fraction"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This is more than 1; a fraction is needed, such as 0.15 for 15 %.")},
    Saying{"ambiguous_number"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This may mean thousands or decimals. Choose the decimal sign of the file.")},
    Saying{"number_too_large"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This number is too large.")},
    Saying{"bad_currency"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This is no currency code such as USD.")},
    Saying{"unknown_currency"_L1, QT_TRANSLATE_NOOP("docket::Errors", "There is no such currency.")},
    Saying{"currency_missing"_L1, QT_TRANSLATE_NOOP("docket::Errors", "No currency is named. Name one for the whole file.")},
    Saying{"bad_flag"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This is neither yes nor no (1 or 0, true or false).")},
    Saying{"unknown_status"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This is no status known here, such as processing, completed or canceled.")},
    Saying{"date_out_of_range"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This day is too long ago or too far ahead.")},
    Saying{"unknown_date_letter"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The date format “%1” has “%2”, which means nothing. Use yyyy, MM, dd, HH, mm, ss, zzz, AP and ZZZ, and put other text between apostrophes.")},
    Saying{"incomplete_date_format"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The date format “%1” needs a year, a month and a day.")},
    Saying{"stray_text_after_quote"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The cell has text after its closing quote; a quote inside a quoted cell is written twice.")},
    Saying{"unclosed_quote"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The cell’s opening quote is not closed.")},
    Saying{"field_too_long"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The cell is very long; is a quote or a line break missing?")},
    Saying{"row_too_long"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The row is very long; is a quote or a line break missing?")},
    Saying{"too_many_fields"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The row has too many cells.")},
    Saying{"nul_byte"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The row has a zero byte, which no text has.")},
    Saying{"invalid_utf8"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The row is not valid UTF-8. Save the file as UTF-8 and import that.")},
    Saying{"unsupported_encoding"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The file is %1, which is not read. Save it as UTF-8 and import that.")},
    Saying{"read_failed"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The file cannot be read: %1.")},
    Saying{"bad_header"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The header row cannot be read.")},
    Saying{"already_imported"_L1, QT_TRANSLATE_NOOP("docket::Errors", "An order with this number was made here, not imported. Change it with an edit.")},
    // Events.
    Saying{"invalid_address"_L1, QT_TRANSLATE_NOOP("docket::Errors", "“%1” is no address of a broker. Write it like amqps://broker.example.com/vhost; nothing was changed.")},
    Saying{"password_in_address"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The password does not belong into the address, which is shown and kept in the clear. Leave it out; it has a field of its own.")},
    Saying{"broker_host_unknown"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The name “%1” leads to no address. Nothing was sent. Check the broker's name, or the network.")},
    Saying{"broker_refused"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Nothing listens at %1, port %2: the connection was refused. Nothing was sent. Check the port, and whether the broker runs.")},
    Saying{"broker_unreachable"_L1, QT_TRANSLATE_NOOP("docket::Errors", "%1, port %2 cannot be reached: %3. Nothing was sent. Check the network and firewalls.")},
    Saying{"broker_tls_untrusted"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The certificate of %1 is not signed by one that is trusted here. Nothing was sent, no password either. Name the file of the company's own certificates if it has them.")},
    Saying{"broker_tls_wrong_host"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The certificate of the broker is for another name than %1. Nothing was sent, no password either. Use the name in its certificate.")},
    Saying{"broker_tls_failed"_L1, QT_TRANSLATE_NOOP("docket::Errors", "No TLS connection came about with %1, port %2. Nothing was sent. Check that this port speaks TLS (usually 5671).")},
    Saying{"ca_unreadable"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The file of trusted certificates %1 cannot be read, or has none in it. Nothing was sent.")},
    Saying{"broker_not_amqp"_L1, QT_TRANSLATE_NOOP("docket::Errors", "What answers at %1, port %2 does not speak AMQP as expected. Nothing was sent. Check the port; one that wants TLS needs an address that begins with amqps://.")},
    Saying{"broker_credentials"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The broker does not accept the user “%1” with this password. Nothing was sent. Check both.")},
    Saying{"broker_password_missing"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The keychain has no password for the broker any more. Events wait; give the password again.")},
    Saying{"broker_vhost_missing"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The broker has no virtual host “%1”. Nothing was sent. Check the address, or have it made.")},
    Saying{"broker_vhost_forbidden"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The user “%1” may not use the virtual host “%2”. Nothing was sent. Have the broker's administrator permit it.")},
    Saying{"exchange_missing"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The broker has no exchange “%1” in the virtual host “%2”. Nothing is lost: events wait. Have it made, or let Docket make it.")},
    Saying{"exchange_mismatch"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The broker has something else by the name of “%1”: %2. Nothing was changed.")},
    Saying{"broker_forbidden"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The user “%1” lacks a permission: %2. Nothing is lost: events wait. Have the broker's administrator grant it.")},
    Saying{"broker_lost"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The connection to the broker broke: %1. What it had not confirmed is kept and sent again.")},
    Saying{"broker_closed"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The broker ended the connection: %1. What it had not confirmed is kept and sent again.")},
    Saying{"broker_silent"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The broker gave no answer in time. What it had not confirmed is kept and sent again.")},
    Saying{"broker_blocked"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The broker takes no messages now: %1. They stay in the queue and are sent again.")},
    Saying{"message_unroutable"_L1, QT_TRANSLATE_NOOP("docket::Errors", "No queue is bound for this event. It is kept and sent again.")},
    Saying{"queue_full"_L1, QT_TRANSLATE_NOOP("docket::Errors", "A queue of the broker did not take this event; it is probably full. It is kept and sent again.")},
    Saying{"message_refused"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The broker can never take this event; it is probably too large. It is kept: send it again when the broker's limits have changed, or discard it.")},
    Saying{"message_broke_connection"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The broker failed over this event. It is kept.")},
    // A hub.
    Saying{"connection_failed"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The hub cannot be reached, or the connection broke (%1).")},
    Saying{"timed_out"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The hub did not answer in time.")},
    Saying{"tls_failed"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The hub could not prove who it is (%1). Nothing was sent. Check its address and certificate.")},
    Saying{"answer_too_big"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The hub's answer was too long and was thrown away.")},
    Saying{"unexpected_answer"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The answer could not be understood. Check the address, and whether both are of versions that fit.")},
    Saying{"service_paused"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The hub failed lately and is left alone; it is tried again in %1 seconds.")},
    Saying{"service_failed"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The hub failed (status %1).")},
    Saying{"not_accepted"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The hub did not accept the call (status %1).")},
    Saying{"working_offline"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Nothing is sent while working offline.")},
    Saying{"damaged_answer"_L1, QT_TRANSLATE_NOOP("docket::Errors", "A part of the hub's orders did not come as it was sent. Nothing of it was kept; it is fetched again.")},
    Saying{"sign_in_failed"_L1, QT_TRANSLATE_NOOP("docket::Errors", "E-mail address or password is wrong.")},
    Saying{"account_disabled"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This account is locked. An administrator of the hub can open it.")},
    Saying{"session_ended"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The hub ended this session. What waits to be sent is kept. Sign in again; when that is refused, ask an administrator.")},
    Saying{"signed_out"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Nobody is signed in to the hub. What waits to be sent is kept.")},
    Saying{"lease_ended"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The hub has not been reached for three days. What waits to be sent is kept. Sign in again to go on working.")},
    Saying{"too_many_requests"_L1, QT_TRANSLATE_NOOP("docket::Errors", "Too many attempts. Wait a little.")},
    Saying{"client_too_old"_L1, QT_TRANSLATE_NOOP("docket::Errors", "This version of Docket is too old for the hub. What waits to be sent is kept. Update Docket.")},
    Saying{"copy_incomplete"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The hub's orders are not all here yet. Nothing was changed. Wait until the first fetching has come to its end.")},
    Saying{"conflict_not_found"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The conflict is settled already. Nothing was changed.")},
    Saying{"command_sent"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The change was sent, and may be at the hub already. It cannot be taken back here. Change the order again instead.")},
    Saying{"not_pending"_L1, QT_TRANSLATE_NOOP("docket::Errors", "The change does not wait any more. Nothing was changed.")},
    // clang-format on
};

int placesIn(const QString &text)
{
    int places = 0;
    for (int i = 1; i <= 9; ++i) {
        if (text.contains(u'%' + QString::number(i)))
            places = i;
    }
    return places;
}

QString filled(QString text, const QStringList &args)
{
    for (qsizetype i = args.size(); i >= 1; --i)
        text.replace(u'%' + QString::number(i), args.at(i - 1));
    return text;
}

} // namespace

QString sentenceOf(const Error &error)
{
    for (const Saying &saying : sayings) {
        const QString source = QString::fromUtf8(saying.text);
        if (error.code != saying.code || placesIn(source) > error.args.size())
            continue;
        const QString translated = QCoreApplication::translate("docket::Errors", saying.text);
        if (translated != source)
            return filled(translated, error.args);
    }
    return error.sentence;
}

QString sentencesOf(const Rejection &rejection)
{
    QStringList sentences;
    for (const Error &error : rejection)
        sentences.append(sentenceOf(error));
    sentences.removeDuplicates();
    return sentences.join(u'\n');
}

} // namespace docket::models
