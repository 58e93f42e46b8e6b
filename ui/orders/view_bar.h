// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_table/order_views.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace docket::ui {

class ViewButton;

/// The views above the table, with their counts; those for which there is no room are in a menu. Saving and renaming
/// ask for the name in the bar itself. UI thread.
class ViewBar final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the bar.
    ViewBar(models::OrderViews &views, const models::Formats &formats, const Theme &theme, QWidget *parent);

    /// The one that is shown as chosen; an empty id: none.
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }
    /// Asks for a name; `nameGiven` follows, or nothing when it is called off. `id` names the view to rename, and is
    /// empty for a new one.
    void askName(const QString &id, const QString &proposal);
    [[nodiscard]] bool isAskingName() const;

    void retranslate();

signals:
    void chosen(const QString &id);
    void nameGiven(const QString &id, const QString &name);
    void saveWanted();
    void renameWanted(const QString &id);
    void updateWanted(const QString &id);
    void removeWanted(const QString &id);
    /// The name was given or called off.
    void nameClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTools();
    void rebuild();
    void updateViews();
    void arrange();
    void fillMore();
    void showMenuOf(const QString &id, const QPoint &globalPosition);
    void giveName();
    void closeName();
    void updateIcons();
    [[nodiscard]] QString countOf(const models::OrderView &view) const;

    models::OrderViews &m_views;
    const models::Formats &m_formats;
    const Theme &m_theme;
    std::vector<ViewButton *> m_buttons; ///< by row of the model
    QToolButton *m_more;
    QMenu *m_moreMenu;
    QToolButton *m_save;
    QWidget *m_nameRow;
    QLineEdit *m_name;
    QToolButton *m_nameDone;
    QToolButton *m_nameCancel;
    QString m_nameOf;
    QString m_current;
};

} // namespace docket::ui
