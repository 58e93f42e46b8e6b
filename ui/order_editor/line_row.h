// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/product_finder.h"
#include "services/wire/json_draft.h"
#include "ui/order_editor/checked_field.h"
#include "ui/order_editor/suggest_list.h"

#include <array>

class QLabel;
class QLineEdit;
class QToolButton;

namespace docket::ui {

/// One line of an order being written: its product, found by SKU, name or barcode, and its numbers. UI thread.
class LineRow final : public QWidget {
    Q_OBJECT

public:
    enum Part { Product, Quantity, Price, Discount, TaxRate, PartCount };

    LineRow(workspace::Workspace &shop, const models::Formats &formats, const Theme &theme, QWidget *parent);

    void show(const wire::DraftLine &line);
    [[nodiscard]] wire::DraftLine line() const;
    [[nodiscard]] bool isBlank() const { return line().isBlank(); }

    [[nodiscard]] CheckedField *field(Part part) const { return m_fields.at(part); }
    [[nodiscard]] QLineEdit *edit(Part part) const { return m_edits.at(part); }
    /// Null for a part that lines do not have.
    [[nodiscard]] CheckedField *field(QStringView path) const;

    /// Price and tax as they are when nothing is typed.
    void setDefaults(const QString &price, const QString &taxRate);
    /// What is known of the product, and of its stock.
    void setInfo(const QString &name, const QString &stock, bool isWarning, const QString &stockAge);
    void setNet(const QString &net);
    /// Its place in the table, for screen readers.
    void setNumber(int number);
    [[nodiscard]] bool isSearching() const { return m_finder->isSearching(); }
    void settle() { m_suggestions->settle(); }
    void retranslate();

    static constexpr int removeWidth = 30;
    /// From the edge of a field to the digits in it: a border, and what the style sheet and a QLineEdit leave free.
    static constexpr int numberInset = 11;
    /// Width of a number's column; the same for rows and header.
    static int widthOf(Part part, const QFontMetrics &metrics);
    static int netWidth(const QFontMetrics &metrics);

signals:
    void edited();
    /// A product was chosen.
    void chosen(const docket::models::ProductCandidate &candidate);
    /// The line is done, go on with the next one.
    void completed();
    void removeWanted();
    void searched();
    void failed(const docket::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields(const Theme &theme);
    void makeProductField(workspace::Workspace &shop, const models::Formats &formats, const Theme &theme);
    void take(int candidate, SuggestList::Way way);
    void showErrors();

    QUuid m_id;
    QString m_sku;
    QString m_location;
    int m_number = 0;
    std::array<QLineEdit *, PartCount> m_edits{};
    std::array<CheckedField *, PartCount> m_fields{};
    models::ProductFinder *m_finder = nullptr;
    SuggestList *m_suggestions = nullptr;
    QLabel *m_net;
    QToolButton *m_remove;
    QLabel *m_info;
    QLabel *m_errors;
};

} // namespace docket::ui
