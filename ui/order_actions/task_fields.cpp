// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/task_fields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/error_label.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

/// Looks at the text behind the last comma, and puts back what stood before it.
class ListCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.mid(path.lastIndexOf(u',') + 1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString word = index.data().toString();
        const auto *field = qobject_cast<const QLineEdit *>(widget());
        const qsizetype comma = field ? field->text().lastIndexOf(u',') : -1;
        return comma < 0 ? word : field->text().left(comma) + u", "_s + word;
    }
};

void install(QLineEdit *field, QCompleter *completer)
{
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    completer->popup()->setProperty("look", u"popup"_s);
}

} // namespace

ErrorLabel *addTaskField(QBoxLayout *layout, QLabel *label, QWidget *field)
{
    label->setBuddy(field);
    auto *error = new ErrorLabel(field, field->parentWidget());
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space / 2);
    column->addWidget(label);
    column->addWidget(field);
    column->addWidget(error);
    layout->addLayout(column);
    return error;
}

void completeWith(QLineEdit *field, const QStringList &words)
{
    install(field, new QCompleter(words, field));
}

void completeListWith(QLineEdit *field, const QStringList &words)
{
    install(field, new ListCompleter(words, field));
}

} // namespace docket::ui
