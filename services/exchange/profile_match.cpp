// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/profile_match.h"

#include "services/wire/column_binding.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

using wire::ImportProfile;
using wire::ProfileKind;

constexpr std::array kinds{ProfileKind::OrderLines, ProfileKind::Customers, ProfileKind::Products};

// Forms of dates that shops write in most; where day and month could be either, the one with dots or the day first.
constexpr std::array<QStringView, 8> dateFormats{
    u"dd.MM.yyyy",       u"d.M.yyyy",         u"dd/MM/yyyy",       u"MM/dd/yyyy",
    u"dd.MM.yyyy HH:mm", u"dd/MM/yyyy HH:mm", u"MM/dd/yyyy HH:mm", u"yyyy-MM-dd HH:mm:ss ZZZ"};

/// `Order Number`, `order_number` and `order.number` are one name.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

/// The names by which a column of the field may go, the best first.
QStringList namesOf(const wire::ImportFieldInfo &info, ProfileKind kind)
{
    QStringList names{plainName(info.path.toString())};
    for (const QString &profileName : wire::builtInProfileNames(kind)) {
        const auto profile = wire::builtInProfile(profileName, kind);
        const auto source = profile ? profile->fields.constFind(info.field)
                                    : QMap<wire::ImportField, wire::FieldSource>::const_iterator();
        if (profile && source != profile->fields.cend() && source->columns.size() == 1)
            names.append(plainName(source->columns.first()));
    }
    names.append(plainName(info.path.mid(info.path.indexOf(u'.') + 1).toString()));
    names.removeDuplicates();
    return names;
}

QString formatOf(const QString &sample)
{
    if (sample.isEmpty() || wire::MomentFormat().read(sample))
        return {};
    for (const QStringView format : dateFormats) {
        const auto compiled = wire::MomentFormat::compile(format.toString());
        if (compiled && compiled->read(sample))
            return format.toString();
    }
    return {};
}

/// How many of the file's columns the profile reads; nothing when the file does not fit it.
std::optional<qsizetype> columnsRead(const ImportProfile &profile, const FileHead &head)
{
    if (profile.delimiter && *profile.delimiter != head.delimiter)
        return std::nullopt;
    const auto binding = wire::ColumnBinding::bind(profile, head.header);
    if (!binding)
        return std::nullopt;
    QSet<qsizetype> positions;
    for (const wire::ImportFieldInfo &info : wire::importFields(profile.kind)) {
        if (const wire::BoundField *bound = binding->find(info.field)) {
            for (const qsizetype position : bound->positions)
                positions.insert(position);
        }
    }
    return positions.size();
}

} // namespace

std::vector<ImportProfile> builtInProfiles()
{
    std::vector<ImportProfile> profiles;
    for (const ProfileKind kind : kinds) {
        for (const QString &name : wire::builtInProfileNames(kind)) {
            if (const auto profile = wire::builtInProfile(name, kind))
                profiles.push_back(*profile);
        }
    }
    return profiles;
}

std::optional<ImportProfile> bestProfile(const FileHead &head, const std::vector<ImportProfile> &profiles)
{
    std::optional<ImportProfile> best;
    qsizetype most = 0;
    for (const ImportProfile &profile : profiles) {
        const auto columns = columnsRead(profile, head);
        if (columns && *columns > most) {
            most = *columns;
            best = profile;
        }
    }
    return best;
}

ImportProfile guessedProfile(ProfileKind kind, const FileHead &head, const QString &name)
{
    ImportProfile profile;
    profile.name = name;
    profile.source = name;
    profile.kind = kind;
    profile.delimiter = head.delimiter;
    QStringList plainHeader;
    for (const QString &column : head.header)
        plainHeader.append(plainName(column));
    QSet<qsizetype> taken;
    for (const wire::ImportFieldInfo &info : wire::importFields(kind)) {
        for (const QString &candidate : namesOf(info, kind)) {
            const qsizetype position = plainHeader.indexOf(candidate);
            if (position < 0 || taken.contains(position))
                continue;
            taken.insert(position);
            const QString sample = head.firstRow.value(position).trimmed();
            wire::FieldSource source;
            source.columns = {head.header.at(position)};
            if (info.type == wire::FieldType::Moment || info.type == wire::FieldType::Date)
                source.format = formatOf(sample);
            else if (info.type == wire::FieldType::Amount && sample.contains(u',') && !sample.contains(u'.'))
                profile.decimal = u',';
            profile.fields.insert(info.field, source);
            break;
        }
    }
    return profile;
}

ImportProfile ownCopy(const ImportProfile &profile, const QStringList &header)
{
    ImportProfile own = profile;
    own.builtIn = false;
    const auto isThere = [&header](const QString &column) {
        return std::ranges::any_of(header, [&column](const QString &name) {
            return name.trimmed().compare(column.trimmed(), Qt::CaseInsensitive) == 0;
        });
    };
    for (auto field = own.fields.begin(); field != own.fields.end();) {
        field->columns.erase(
            std::remove_if(field->columns.begin(), field->columns.end(), [&](const QString &c) { return !isThere(c); }),
            field->columns.end());
        field = field->columns.isEmpty() && !field->constant ? own.fields.erase(field) : std::next(field);
    }
    return own;
}

} // namespace docket::exchange
