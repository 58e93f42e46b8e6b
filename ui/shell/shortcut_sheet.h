// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/overlay.h"
#include "ui/workbench/action_registry.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace docket::ui {

/// All actions that have a shortcut, in columns by group, with a field that narrows them.
class ShortcutSheet final : public Overlay {
    Q_OBJECT

public:
    ShortcutSheet(const Theme &theme, const ActionRegistry &actions, QWidget *window);

    void open() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QString text;
        QStringList keys;
    };
    struct Group {
        QString title;
        std::vector<Line> lines;
    };

    void retranslate();
    void fill();
    [[nodiscard]] std::vector<Group> groups(const QString &typed) const;
    [[nodiscard]] QWidget *makeGroup(const Group &group) const;

    const ActionRegistry &m_actions;
    QLabel *m_title;
    QLineEdit *m_field;
    QScrollArea *m_scroll;
    QLabel *m_nothing;
};

} // namespace docket::ui
