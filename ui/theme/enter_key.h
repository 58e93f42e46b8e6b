// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace docket::ui {

/// Has Enter press the button that has the keyboard, as in dialogs; elsewhere only the space bar does that. Of the
/// whole application while it lives.
class EnterKey final : public QObject {
    Q_OBJECT

public:
    explicit EnterKey(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace docket::ui
