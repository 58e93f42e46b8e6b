// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_setup.h"

#include <QAbstractTableModel>

namespace docket::ui {

/// Which column of the file is which field of Docket: a row a field, to be changed in the Source column, with the
/// format of a date or a fixed value beside it. UI thread.
class MappingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Field, Source, Detail, Example, ColumnCount };
    /// Of the Field column: required and not mapped.
    enum Role { IsMissingRole = Qt::UserRole + 1, IsRequiredRole };
    /// What Source can be set to, beside the file's columns.
    static QString nothing() { return {}; }
    static QString fixedValue();

    /// `setup` outlives the model.
    explicit MappingModel(ImportSetup &setup, QObject *parent = nullptr);

    [[nodiscard]] int rowOf(wire::ImportField field) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    void refresh();
    [[nodiscard]] const wire::ImportFieldInfo &info(int row) const;
    [[nodiscard]] const wire::FieldSource *sourceAt(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString editText(int row, int column) const;
    [[nodiscard]] bool isRequired(wire::ImportField field) const;
    [[nodiscard]] bool isMissing(wire::ImportField field) const;
    [[nodiscard]] bool hasDetail(int row) const;

    ImportSetup &m_setup;
    wire::ProfileKind m_kind;
};

} // namespace docket::ui
