// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/order_editor/line_row.h"
#include "ui/order_editor/line_stock.h"

class QVBoxLayout;

namespace docket::ui {

/// The lines of an order being written, and always an empty one at the end to go on with. UI thread.
class LinesSection final : public QWidget {
    Q_OBJECT

public:
    LinesSection(workspace::Workspace &shop, const models::Formats &formats, const Theme &theme, QWidget *parent);

    void show(const std::vector<wire::DraftLine> &lines);
    /// One for each row, blank ones too.
    [[nodiscard]] std::vector<wire::DraftLine> lines() const;

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] LineRow *row(std::size_t index) const { return m_rows.at(index); }
    /// What follows from the texts: names, stock, nets.
    void showMeaning(const ReadDraft &read, const DraftSurroundings &around, bool allowBackorder);

    [[nodiscard]] bool isSearching() const;
    void settle();
    /// Removes the line that has the focus; false when none has.
    bool removeCurrent();
    void focusFirstBlank();
    void focusFirstQuantity();
    /// Of all rows but the last, which waits.
    void reachAll();
    void retranslate();

    /// As the Tab key is to go through them. What is made later stands behind everything else in a window by itself.
    [[nodiscard]] QWidgetList fieldsInOrder() const;

signals:
    void rowAdded();
    void edited();
    void chosen(const docket::models::ProductCandidate &candidate);
    /// A line is complete: time to keep the draft.
    void lineCompleted();
    /// A search ended; see `isSearching`.
    void searched();
    void failed(const docket::Error &error);

private:
    LineRow *addRow();
    void remove(LineRow *row);
    void changed();
    void goOnAfter(LineRow *row);
    void renumber();
    void makeHeader(const Theme &theme);

    workspace::Workspace &m_shop;
    const models::Formats &m_formats;
    const Theme &m_theme;
    QLabel *m_heading;
    std::array<QLabel *, LineRow::PartCount> m_captions{};
    QLabel *m_netCaption;
    QVBoxLayout *m_column;
    std::vector<LineRow *> m_rows;
};

} // namespace docket::ui
