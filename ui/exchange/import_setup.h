// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/import_preview.h"
#include "services/workspace/workspace.h"

#include <QObject>

namespace docket::ui {

/// What is going to be imported and how it is read: the file, its kind, the profile, and the first rows as they would
/// be read. Files are looked at in the background; an answer that is no longer the newest is dropped. UI thread.
class ImportSetup final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype previewRows = 20;

    /// `shop` outlives the setup.
    explicit ImportSetup(workspace::Workspace &shop, QObject *parent = nullptr);

    /// Looks at the file and chooses the kind and profile that fit it best.
    void setPath(const QString &path);
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The file was read as far as its header.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] const exchange::FileHead &head() const { return m_head; }

    void setKind(wire::ProfileKind kind);
    [[nodiscard]] wire::ProfileKind kind() const { return m_profile.kind; }

    /// Profiles of the kind, those that were saved first.
    [[nodiscard]] std::vector<wire::ImportProfile> profiles() const;
    void setProfile(const wire::ImportProfile &profile);
    /// Reads a profile from a JSON file. What is wrong with it is told by `profileRefused`.
    void loadProfile(const QString &path);
    void saveProfile(const QString &name);
    void forgetProfile(const QString &name);
    [[nodiscard]] bool isSaved(const QString &name) const;

    /// The profile as it is now, changed by hand or not.
    [[nodiscard]] const wire::ImportProfile &profile() const { return m_profile; }
    [[nodiscard]] bool isChanged() const { return m_isChanged; }

    /// Nothing: the field is not read.
    void setSource(wire::ImportField field, const std::optional<wire::FieldSource> &source);
    void setDecimal(QChar sign);
    void setDelimiter(char delimiter);
    void setOrderFieldsOnFirstRow(bool firstRowOnly);
    void setOrderSource(const QString &source);

    /// What the profile still lacks; empty: it can be used.
    [[nodiscard]] Rejection problems() const;
    [[nodiscard]] const exchange::ImportPreview &preview() const { return m_preview; }
    /// Why there is no preview.
    [[nodiscard]] const Rejection &previewErrors() const { return m_previewErrors; }

signals:
    /// The file, its header, the profile: everything is to be shown anew.
    void changed();
    void previewed();
    void profilesChanged();
    void profileSaved(const QString &name);
    void profileRefused(const docket::Rejection &errors);
    void fileRefused(const docket::Error &error);

private:
    void readSaved();
    void takeHead(const Result<exchange::FileHead> &head, std::optional<wire::ProfileKind> kind);
    void adopt(const wire::ImportProfile &profile);
    wire::ImportProfile &edited();
    void readPreview();
    [[nodiscard]] std::vector<wire::ImportProfile> allProfiles() const;

    workspace::Workspace &m_shop;
    QString m_path;
    bool m_isReady = false;
    bool m_isChanged = false;
    quint64 m_headNumber = 0;
    quint64 m_previewNumber = 0;
    exchange::FileHead m_head;
    wire::ImportProfile m_profile;
    std::vector<wire::ImportProfile> m_saved;
    std::vector<wire::ImportProfile> m_loaded;
    exchange::ImportPreview m_preview;
    Rejection m_previewErrors;
};

} // namespace docket::ui
