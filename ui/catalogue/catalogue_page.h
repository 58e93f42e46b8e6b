// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/page.h"
#include "ui/workbench/workbench.h"

class QPushButton;
class QStackedWidget;

namespace docket::models {
class CatalogueModel;
}

namespace docket::ui {

class CatalogueList;
class EmptyState;
class RecordPane;

/// A page of the catalogue: a list to find in, and beside it the record that is chosen. UI thread.
class CataloguePage : public Page {
    Q_OBJECT

public:
    void activate() override;
    [[nodiscard]] QString statusText() const override;

    void createNew();
    [[nodiscard]] CatalogueList &list() const { return *m_list; }

protected:
    CataloguePage(Workbench &workbench, QWidget *parent);

    /// Puts the page together. `model` and `pane` belong to the page then; `name` begins the ids of the actions.
    void assemble(models::CatalogueModel *model, RecordPane *pane, const QString &name);
    void addAction(const QString &id, std::function<QString()> text, const QString &icon, const QKeySequence &keys,
                   std::function<void()> trigger);
    /// Shows a record, in the list too where it is there.
    void showRecord(const QString &id);

    virtual void setListTexts(CatalogueList &list) = 0;
    [[nodiscard]] virtual QString countText(qint64 count) const = 0;
    [[nodiscard]] virtual QString newText() const = 0;
    [[nodiscard]] virtual QString chooseText() const = 0;
    [[nodiscard]] virtual QString chooseHint() const = 0;
    /// Brings the page to the front, as navigation does.
    virtual void bringToFront() = 0;
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

    [[nodiscard]] Workbench &workbench() const { return m_workbench; }

private:
    void connectParts();
    void updateSide();
    void updateIcons();

    Workbench &m_workbench;
    models::CatalogueModel *m_model = nullptr;
    CatalogueList *m_list = nullptr;
    RecordPane *m_pane = nullptr;
    QStackedWidget *m_side = nullptr;
    EmptyState *m_nothingChosen = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_firstNew = nullptr;
};

} // namespace docket::ui
