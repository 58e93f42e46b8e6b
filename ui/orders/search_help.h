// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace docket::ui {

/// The query language by examples, over the page until a key or a click elsewhere closes it. An example that is chosen
/// goes into the box. UI thread.
class SearchHelp final : public QFrame {
    Q_OBJECT

public:
    /// `theme` outlives the help.
    SearchHelp(const Theme &theme, QWidget *parent);

    /// Below `box`.
    void popUp(const QWidget &box);

signals:
    void exampleTaken(const QString &example);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_more;
    std::vector<QLabel *> m_meanings;
    std::vector<QPushButton *> m_examples;
};

} // namespace docket::ui
