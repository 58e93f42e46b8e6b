// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_setup.h"

#include "services/exchange/profile_match.h"
#include "ui/exchange/background.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

using wire::ImportProfile;
using wire::ProfileKind;

namespace {

const auto documentKind = u"import_profile"_s;

Error unreadable(const QFile &file)
{
    return {u"file_unreadable"_s,
            {},
            u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString()),
            {file.fileName(), file.errorString()}};
}

Result<exchange::FileHead> headOf(const QString &path, std::optional<char> delimiter)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(unreadable(file));
    return exchange::readHead(file, delimiter);
}

Decided<exchange::ImportPreview> previewOf(const QString &path, const ImportProfile &profile)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(Rejection{unreadable(file)});
    return exchange::previewImport(file, profile, ImportSetup::previewRows);
}

Decided<ImportProfile> profileIn(const QString &path)
{
    constexpr qint64 largest = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(Rejection{unreadable(file)});
    return wire::readImportProfile(file.read(largest));
}

} // namespace

ImportSetup::ImportSetup(workspace::Workspace &shop, QObject *parent) : QObject(parent), m_shop(shop)
{
    m_profile = wire::builtInProfile(u"docket"_s, ProfileKind::OrderLines).value_or(ImportProfile{});
    readSaved();
}

void ImportSetup::readSaved()
{
    m_shop.read([](workspace::ReadSession &session) { return session.keptDocuments(documentKind); })
        .then(this, [this](const Result<std::vector<store::KeptDocument>> &documents) {
            if (!documents) {
                emit profileRefused({documents.error()});
                return;
            }
            m_saved.clear();
            for (const store::KeptDocument &document : *documents) {
                if (auto profile = wire::readImportProfile(document.document))
                    m_saved.push_back(std::move(*profile));
            }
            emit profilesChanged();
            // A file that was looked at before the profiles were there gets a second look.
            if (m_isReady && !m_isChanged && !m_saved.empty())
                takeHead(m_head, {});
        });
}

void ImportSetup::setPath(const QString &path)
{
    m_path = path;
    m_isReady = false;
    m_preview = {};
    m_previewErrors = {};
    const quint64 number = ++m_headNumber;
    ++m_previewNumber;
    emit changed();
    inBackground([path] {
        return headOf(path, {});
    }).then(this, [this, number](const Result<exchange::FileHead> &head) {
        if (number == m_headNumber)
            takeHead(head, {});
    });
}

void ImportSetup::takeHead(const Result<exchange::FileHead> &head, std::optional<ProfileKind> kind)
{
    if (!head) {
        emit changed();
        emit fileRefused(head.error());
        return;
    }
    m_head = *head;
    m_isReady = true;
    std::vector<ImportProfile> candidates = allProfiles();
    if (kind)
        std::erase_if(candidates, [kind](const ImportProfile &profile) { return profile.kind != *kind; });
    if (const auto best = exchange::bestProfile(m_head, candidates)) {
        adopt(*best);
        return;
    }
    // None fits: the columns that speak for themselves are mapped, the rest is up to the person.
    const QString name = QFileInfo(m_path).completeBaseName();
    if (kind) {
        adopt(exchange::guessedProfile(*kind, m_head, name));
    } else {
        ImportProfile guess = exchange::guessedProfile(ProfileKind::OrderLines, m_head, name);
        for (const ProfileKind other : {ProfileKind::Customers, ProfileKind::Products}) {
            ImportProfile next = exchange::guessedProfile(other, m_head, name);
            if (next.fields.size() > guess.fields.size())
                guess = std::move(next);
        }
        adopt(guess);
    }
    m_isChanged = true;
    emit changed();
}

void ImportSetup::setKind(ProfileKind kind)
{
    if (kind == m_profile.kind)
        return;
    if (m_isReady) {
        takeHead(m_head, kind);
        return;
    }
    adopt(wire::builtInProfile(u"docket"_s, kind).value_or(ImportProfile{}));
}

std::vector<ImportProfile> ImportSetup::allProfiles() const
{
    std::vector<ImportProfile> all = m_loaded;
    all.insert(all.end(), m_saved.begin(), m_saved.end());
    for (ImportProfile &profile : exchange::builtInProfiles())
        all.push_back(std::move(profile));
    return all;
}

std::vector<ImportProfile> ImportSetup::profiles() const
{
    std::vector<ImportProfile> found = allProfiles();
    std::erase_if(found, [this](const ImportProfile &profile) { return profile.kind != m_profile.kind; });
    return found;
}

void ImportSetup::adopt(const ImportProfile &profile)
{
    m_profile = profile;
    m_isChanged = false;
    emit changed();
    readPreview();
}

void ImportSetup::setProfile(const ImportProfile &profile)
{
    const bool isOtherDelimiter = m_isReady && profile.delimiter && *profile.delimiter != m_head.delimiter;
    adopt(profile);
    if (isOtherDelimiter)
        setDelimiter(*profile.delimiter);
}

void ImportSetup::loadProfile(const QString &path)
{
    inBackground([path] { return profileIn(path); }).then(this, [this](const Decided<ImportProfile> &profile) {
        if (!profile) {
            emit profileRefused(profile.error());
            return;
        }
        std::erase_if(m_loaded, [&](const ImportProfile &known) { return known.name == profile->name; });
        m_loaded.push_back(*profile);
        setProfile(*profile);
        emit profilesChanged();
    });
}

void ImportSetup::saveProfile(const QString &name)
{
    ImportProfile profile = exchange::ownCopy(m_profile, m_head.header);
    profile.name = name;
    m_shop.keepDocument(documentKind, wire::profileKindName(profile.kind) + u'/' + name, wire::toJson(profile))
        .then(this, [this, profile](const Result<void> &kept) {
            if (!kept) {
                emit profileRefused({kept.error()});
                return;
            }
            std::erase_if(m_saved, [&](const ImportProfile &known) {
                return known.name == profile.name && known.kind == profile.kind;
            });
            m_saved.push_back(profile);
            if (m_profile.kind == profile.kind) {
                m_profile.name = profile.name;
                m_profile.builtIn = false;
                m_isChanged = false;
            }
            emit profilesChanged();
            emit profileSaved(profile.name);
        });
}

void ImportSetup::forgetProfile(const QString &name)
{
    m_shop.forgetDocument(documentKind, wire::profileKindName(m_profile.kind) + u'/' + name)
        .then(this, [this, name](const Result<void> &forgotten) {
            if (!forgotten) {
                emit profileRefused({forgotten.error()});
                return;
            }
            std::erase_if(m_saved, [&](const ImportProfile &known) { return known.name == name; });
            m_isChanged = true;
            emit profilesChanged();
        });
}

bool ImportSetup::isSaved(const QString &name) const
{
    return std::ranges::any_of(
        m_saved, [&](const ImportProfile &known) { return known.name == name && known.kind == m_profile.kind; });
}

ImportProfile &ImportSetup::edited()
{
    if (m_profile.builtIn)
        m_profile = exchange::ownCopy(m_profile, m_head.header);
    m_isChanged = true;
    return m_profile;
}

void ImportSetup::setSource(wire::ImportField field, const std::optional<wire::FieldSource> &source)
{
    if (source)
        edited().fields.insert(field, *source);
    else
        edited().fields.remove(field);
    emit changed();
    readPreview();
}

void ImportSetup::setDecimal(QChar sign)
{
    if (sign == m_profile.decimal)
        return;
    edited().decimal = sign;
    emit changed();
    readPreview();
}

void ImportSetup::setOrderFieldsOnFirstRow(bool firstRowOnly)
{
    if (firstRowOnly == m_profile.orderFieldsOnFirstRow)
        return;
    edited().orderFieldsOnFirstRow = firstRowOnly;
    emit changed();
    readPreview();
}

void ImportSetup::setOrderSource(const QString &source)
{
    if (source == m_profile.source)
        return;
    edited().source = source;
    emit changed();
}

void ImportSetup::setDelimiter(char delimiter)
{
    if (delimiter == m_head.delimiter)
        return;
    const quint64 number = ++m_headNumber;
    inBackground([path = m_path, delimiter] {
        return headOf(path, delimiter);
    }).then(this, [this, number, delimiter](const Result<exchange::FileHead> &head) {
        if (number != m_headNumber)
            return;
        if (!head) {
            emit fileRefused(head.error());
            return;
        }
        m_head = *head;
        // Whatever the profile says, the person has seen better.
        edited().delimiter = delimiter;
        emit changed();
        readPreview();
    });
}

Rejection ImportSetup::problems() const
{
    const auto read = wire::readImportProfile(wire::toJson(m_profile));
    return read ? Rejection() : read.error();
}

void ImportSetup::readPreview()
{
    const quint64 number = ++m_previewNumber;
    if (!m_isReady)
        return;
    inBackground([path = m_path, profile = m_profile] {
        return previewOf(path, profile);
    }).then(this, [this, number](const Decided<exchange::ImportPreview> &preview) {
        if (number != m_previewNumber)
            return;
        m_preview = preview.value_or(exchange::ImportPreview{});
        m_previewErrors = preview ? Rejection() : preview.error();
        emit previewed();
    });
}

} // namespace docket::ui
