// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/workspace/workspace.h"

#include <QAbstractListModel>

namespace docket::models {

/// Finds candidates for a text while it is typed. The answer comes later: until then the candidates of an earlier text
/// stay, and `isSearching` says so. The newest text wins; texts that were overtaken are never looked up, so quick
/// typing keeps nobody busy. UI thread.
class Finder : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< what it is called
        DetailRole,                   ///< what tells it from others of that name
        SideRole,                     ///< short, at the end of the row
        ExactRole,                    ///< the text names this one and nothing else: whoever scanned it wants it at once
    };

    /// How many candidates are looked for.
    static constexpr int mostCandidates = 20;

    /// `shop` and `formats` outlive the finder.
    Finder(workspace::Workspace &shop, const Formats &formats, QObject *parent = nullptr);

    /// An empty text finds nothing, at once.
    void search(const QString &text);
    /// The text whose candidates these are.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    /// The row of the only exact candidate; -1 when there is none, or several.
    [[nodiscard]] int exactRow() const;
    /// Looks for the same text again, after a change of the catalogue.
    void refresh();

signals:
    /// The candidates of the newest text are there.
    void answered();
    /// The search could not be done. The candidates are gone.
    void failed(const docket::Error &error);

protected:
    /// Begins a search; `accept` is to be called with its answer in this thread.
    virtual void look(const QString &text) = 0;
    virtual void clear() = 0;

    [[nodiscard]] workspace::Workspace &shop() const { return m_shop; }
    [[nodiscard]] const Formats &formats() const { return m_formats; }
    /// Says whether an answer is still wanted. Begins the next search.
    void accept(const std::function<void()> &take, const std::optional<Error> &error);

private:
    void begin();

    workspace::Workspace &m_shop;
    const Formats &m_formats;
    QString m_text;
    QString m_wanted;
    bool m_isSearching = false;
    bool m_isLooking = false; ///< a search is under way, maybe for an older text
    QString m_lookingFor;
};

} // namespace docket::models
