// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_setup.h"

#include "models/text/formats.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>

namespace docket::ui {

/// The first rows of a file as they would be read: a line number, what is wrong, then a column a field. A cell that is
/// to blame has a sign and its reason in the tooltip and for screen readers. UI thread.
class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum FixedColumn { Line, Problem, FirstField };
    enum Role { ProblemRole = Qt::UserRole + 1 };

    /// All outlive the model.
    PreviewModel(const ImportSetup &setup, const models::Formats &formats, const Theme &theme,
                 QObject *parent = nullptr);

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const exchange::PreviewCell *cellAt(const QModelIndex &index) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString problem(const QModelIndex &index) const;

    const models::Formats &m_formats;
    const Theme &m_theme;
    exchange::ImportPreview m_preview;
};

} // namespace docket::ui
