// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/workspace/workspace.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace docket::models {

/// A list of the catalogue: what matches some words, sorted, the first few hundred rows and more on demand.
///
/// Rows are read on a reading thread; an answer that is no longer the newest is dropped, so what is shown is always
/// what was asked for last, or what was asked for before it. After a change in the shop the list is read again, and
/// rows stay where they are as far as they can. UI thread.
class CatalogueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Rows that are read at first, and added by `loadMore`.
    static constexpr qint64 pageSize = 500;

    /// `shop` and `formats` outlive the model.
    CatalogueModel(workspace::Workspace &shop, const Formats &formats, QObject *parent = nullptr);

    /// Words, each of them a beginning; empty: all.
    void setWords(const QString &words);
    [[nodiscard]] const QString &words() const { return m_request.words; }
    void loadMore();
    void reload();
    /// Soon, once for many changes; not before the list was read for the first time.
    void reloadSoon();

    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool hasMore() const { return rowCount() < m_total; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// More than the words keeps rows out.
    [[nodiscard]] virtual bool isFiltered() const { return false; }
    [[nodiscard]] virtual QString idAt(int row) const = 0;
    /// −1 when it is not among the rows read.
    [[nodiscard]] int rowOf(const QString &id) const;

    void sort(int column, Qt::SortOrder order) override;
    /// Texts anew, after a change of language.
    void retranslate();

signals:
    /// The newest request was answered.
    void loaded();
    void failed(const docket::Error &error);

protected:
    struct Request {
        QString words;
        qint64 limit = pageSize;
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
    };

    [[nodiscard]] workspace::Workspace &shop() const { return m_shop; }
    [[nodiscard]] const Formats &formats() const { return m_formats; }

    /// Reads what `request` says and calls `answered` with the number.
    virtual void load(const Request &request, quint64 number) = 0;
    /// Replaces the rows by `swapIn` when the answer is the newest: in place when the ids are the same ones.
    template <typename Row>
    void take(quint64 number, std::vector<Row> &rows, Result<std::pair<std::vector<Row>, qint64>> answer)
    {
        if (number != m_number)
            return;
        m_isLoading = false;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        m_total = answer->second;
        const bool isSame = std::equal(rows.begin(), rows.end(), answer->first.begin(), answer->first.end(),
                                       [](const Row &a, const Row &b) { return a.id() == b.id(); });
        if (isSame) {
            rows = std::move(answer->first);
            if (!rows.empty())
                emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        } else {
            beginResetModel();
            rows = std::move(answer->first);
            endResetModel();
        }
        emit loaded();
    }

private:
    workspace::Workspace &m_shop;
    const Formats &m_formats;
    Request m_request;
    QTimer m_soon;
    quint64 m_number = 0;
    qint64 m_total = 0;
    bool m_isLoading = false;
};

} // namespace docket::models
