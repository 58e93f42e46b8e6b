// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/mapping_model.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace docket::ui {

/// The table of a MappingModel, whose cells open with one click, with F2, or by typing. UI thread.
class MappingView final : public QTableView {
    Q_OBJECT

public:
    /// `setup` and `theme` outlive the view.
    MappingView(ImportSetup &setup, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] MappingModel &mapping() const { return *m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    const Theme &m_theme;
    MappingModel *m_model;
};

} // namespace docket::ui
