// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

#include "ui/shell/fuzzy_match.h"

#include <algorithm>

namespace docket::ui {

namespace {

struct Ranked {
    PaletteEntry entry;
    int score = 0;
    qsizetype recency = 0; ///< 0: used last
};

QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&');
}

Ranked entryOf(QAction *action, const QString &group)
{
    Ranked ranked;
    ranked.entry.text = plainText(*action);
    ranked.entry.detail = group;
    ranked.entry.keys = action->shortcut().toString(QKeySequence::NativeText);
    ranked.entry.action = action;
    ranked.entry.isEnabled = action->isEnabled();
    return ranked;
}

// The group counts as well (`order ship`), but only letters of the action itself are marked.
bool answers(Ranked &ranked, const QString &typed)
{
    if (const auto match = fuzzyMatch(typed, ranked.entry.text)) {
        ranked.score = match->score + 10;
        ranked.entry.marked = match->characters;
        return true;
    }
    const auto match = fuzzyMatch(typed, ranked.entry.text + u' ' + ranked.entry.detail);
    if (!match)
        return false;
    ranked.score = match->score;
    for (const int character : match->characters) {
        if (character < ranked.entry.text.size())
            ranked.entry.marked.append(character);
    }
    return true;
}

bool standsBefore(const Ranked &a, const Ranked &b)
{
    if (a.entry.isEnabled != b.entry.isEnabled)
        return a.entry.isEnabled;
    if (a.score != b.score)
        return a.score > b.score;
    return a.recency < b.recency;
}

} // namespace

PaletteModel::PaletteModel(const ActionRegistry &actions, QObject *parent)
    : QAbstractListModel(parent)
    , m_actions(actions)
{
}

void PaletteModel::setTyped(const QString &typed, const QStringList &recent)
{
    std::vector<Ranked> ranked;
    for (QAction *action : m_actions.actions()) {
        Ranked candidate = entryOf(action, m_actions.groupOf(action));
        const qsizetype used = recent.indexOf(action->objectName());
        candidate.recency = used < 0 ? recent.size() : used;
        if (answers(candidate, typed))
            ranked.push_back(std::move(candidate));
    }
    std::stable_sort(ranked.begin(), ranked.end(), standsBefore);
    beginResetModel();
    m_entries.clear();
    for (Ranked &candidate : ranked)
        m_entries.push_back(std::move(candidate.entry));
    m_actionCount = m_entries.size();
    endResetModel();
}

void PaletteModel::setFound(std::vector<PaletteEntry> found)
{
    const int first = static_cast<int>(m_actionCount);
    if (m_entries.size() > m_actionCount) {
        beginRemoveRows({}, first, static_cast<int>(m_entries.size()) - 1);
        m_entries.resize(m_actionCount);
        endRemoveRows();
    }
    if (found.empty())
        return;
    beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
    std::move(found.begin(), found.end(), std::back_inserter(m_entries));
    endInsertRows();
}

const PaletteEntry *PaletteModel::entry(const QModelIndex &index) const
{
    return index.isValid() && static_cast<std::size_t>(index.row()) < m_entries.size()
               ? &m_entries[static_cast<std::size_t>(index.row())]
               : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *line = entry(index);
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return line->text;
    case Qt::DecorationRole:
        return line->action ? QVariant(line->action->icon()) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList parts{line->text, line->detail, line->keys};
        if (!line->isEnabled)
            parts.append(tr("not available now"));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case DetailRole:
        return line->detail;
    case KeysRole:
        return line->keys;
    case MarkedRole:
        return QVariant::fromValue(line->marked);
    case EnabledRole:
        return line->isEnabled;
    case IconNameRole:
        return line->iconName;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const PaletteEntry *line = entry(index);
    if (!line)
        return Qt::NoItemFlags;
    return line->isEnabled ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace docket::ui
