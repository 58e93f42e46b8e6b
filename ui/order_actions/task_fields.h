// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace docket::ui {

class ErrorLabel;

/// A field with its label above and the place for its error below.
ErrorLabel *addTaskField(QBoxLayout *layout, QLabel *label, QWidget *field);

/// Proposes words for the whole text, wherever they hold what was typed.
void completeWith(QLineEdit *field, const QStringList &words);
/// Proposes words for the item of a comma list that is being typed.
void completeListWith(QLineEdit *field, const QStringList &words);

} // namespace docket::ui
