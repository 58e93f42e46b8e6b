// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_table/order_table_model.h"
#include "ui/theme/theme.h"

#include <QTableView>

#include <array>
#include <map>
#include <optional>

namespace docket::ui {

class OrderDelegate;

inline constexpr std::size_t orderColumnCount = static_cast<std::size_t>(models::OrderColumn::Phone) + 1;

/// The table of orders. What is selected belongs to orders and not to rows: it stays with them when rows change place,
/// and so does what is seen, held by the topmost visible order. UI thread.
class OrderTable final : public QTableView {
    Q_OBJECT

public:
    /// Bulk actions take no more orders than this.
    static constexpr int selectionLimit = 10'000;

    /// All outlive the table.
    OrderTable(models::OrderTableModel &model, const workspace::Workspace &shop, const models::Formats &formats,
               const Theme &theme, QWidget *parent);

    /// In the order of the rows.
    [[nodiscard]] QList<quint32> selectedPositions() const;
    [[nodiscard]] qint64 selectedCount() const;
    /// Of the current row if it is selected, else of the first selected one; 0 when nothing is.
    [[nodiscard]] quint32 currentPosition() const;
    /// Selects the one order and scrolls to it; false when it is not among the rows.
    bool selectOrder(quint32 position);
    /// To the next or previous row.
    void moveCurrent(int by);
    /// All orders, or the first ones up to the limit.
    void selectAll() override;
    /// Put the keyboard here, on an order.
    void takeFocus();

    void sortBy(search::SortField field);

    // Columns.

    [[nodiscard]] bool isShown(models::OrderColumn column) const;
    void setShown(models::OrderColumn column, bool isShown);
    /// Keys of those shown, from the leading one on.
    [[nodiscard]] QStringList shownColumns() const;
    void setShownColumns(const QStringList &keys);
    void resetColumns();
    /// Columns that exist for nobody without this permission.
    void setMaySeePersonalData(bool may);
    [[nodiscard]] bool mayShow(models::OrderColumn column) const;
    /// Which are shown, in what order and how wide: a list of `key:width`, or `key` where the width is as at first.
    [[nodiscard]] QStringList columnState() const;
    void restoreColumns(const QStringList &state);

    void retranslate();

signals:
    /// Other orders are selected, or another one is current. Not while rows change place.
    void selectionMoved();
    /// More than the limit were to be selected.
    void selectionLimited();
    void sortWanted(const docket::search::Sort &sort);
    /// Enter, or a double click.
    void openWanted();
    void menuWanted(const QPoint &globalPosition);
    void columnMenuWanted(const QPoint &globalPosition);
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

public:
    /// Looking through a million rows for what was typed would take seconds; the search box is for that.
    void keyboardSearch(const QString &) override {}

private:
    /// What is kept by order while rows change place.
    struct Kept {
        std::vector<quint32> selected;
        quint32 current = 0;
        int horizontal = 0;
        std::vector<std::pair<quint32, int>> visible; ///< orders and where their rows begin, from the top
        bool isAtTop = true;
    };

    void setUpHeaders();
    void applyTheme();
    void showSort();
    void keep();
    void bringBack(models::Rearrangement cause);
    void selectKept();
    void scrollBack(models::Rearrangement cause);
    void tellVisibleRows();
    [[nodiscard]] int defaultWidth(models::OrderColumn column) const;
    void updateDefaultWidths();
    [[nodiscard]] QStringList firstColumns() const;
    void fitColumns();
    void makeRoom();
    void bringBackColumns();
    void limitSelection();
    [[nodiscard]] bool isRowSelected(int row) const;
    void hover(int row);

    models::OrderTableModel &m_model;
    const models::Formats &m_formats;
    const Theme &m_theme;
    OrderDelegate *m_delegate;
    Kept m_kept;
    /// The first and last rows of what is selected, from the top: to paint by. None: to be found anew.
    mutable std::optional<std::vector<std::pair<int, int>>> m_selectedRows;
    std::array<int, orderColumnCount> m_defaultWidths{};
    std::map<models::OrderColumn, int> m_givenWay; ///< columns that are hidden while there is no room, and their widths
    bool m_isRearranging = false;
    bool m_isFitting = false;
    bool m_maySeePersonalData = true;
};

} // namespace docket::ui
