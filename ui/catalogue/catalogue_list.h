// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/catalogue_model.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace docket::ui {

class Banner;
class EmptyState;

/// A box to find with over a table of what was found. The table keeps what is chosen by its id, so that it stays chosen
/// when rows come, go and move. UI thread.
class CatalogueList final : public QWidget {
    Q_OBJECT

public:
    /// The list's words, in the language of the moment.
    struct Texts {
        QString find;           ///< in the box
        QString listName;       ///< for screen readers
        QString nothingYet;     ///< the catalogue is empty …
        QString nothingYetHint; ///< … and what to do
        QString nothingFound;   ///< nothing matches …
        QString nothingFoundHint;
    };

    /// `model` outlives the list. It is read when the list is first shown.
    CatalogueList(Workbench &workbench, models::CatalogueModel &model, const QString &emptyIcon,
                  QWidget *parent = nullptr);

    void setTexts(const Texts &texts);
    /// Beside the find box. Takes ownership.
    void addFilter(QWidget *filter);
    /// Below what is shown when the catalogue is empty. Takes ownership.
    void addFirstStep(QWidget *widget);

    void focusFind();
    /// Shows as chosen, without saying so; empty: none.
    void setChosen(const QString &id);
    [[nodiscard]] QTableView *table() const { return m_table; }

signals:
    /// The person chose another row.
    void chosen(const QString &id);
    void countChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QString &emptyIcon);
    void connectModel();
    void restoreChosen();
    void updateState();
    void updateLook();
    void chooseRow(int row);

    Workbench &m_workbench;
    models::CatalogueModel &m_model;
    Texts m_texts;
    QString m_chosen;
    bool m_isRestoring = false;
    QLineEdit *m_find;
    QAction *m_findIcon;
    QHBoxLayout *m_top;
    Banner *m_failure;
    QPushButton *m_again;
    QStackedWidget *m_body;
    QTableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_firstStep = nullptr;
    QLabel *m_count;
    QPushButton *m_more;
};

} // namespace docket::ui
