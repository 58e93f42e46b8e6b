// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookup/finder.h"

namespace docket::models {

Finder::Finder(workspace::Workspace &shop, const Formats &formats, QObject *parent)
    : QAbstractListModel(parent)
    , m_shop(shop)
    , m_formats(formats)
{
}

void Finder::search(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_wanted && (m_isSearching || wanted == m_text))
        return;
    m_wanted = wanted;
    if (wanted.isEmpty()) {
        m_isSearching = false;
        m_text.clear();
        clear();
        emit answered();
        return;
    }
    m_isSearching = true;
    if (!m_isLooking)
        begin();
}

void Finder::refresh()
{
    if (m_wanted.isEmpty())
        return;
    m_isSearching = true;
    if (m_isLooking)
        m_lookingFor.clear(); // its answer is of before the change
    else
        begin();
}

void Finder::begin()
{
    m_isLooking = true;
    m_lookingFor = m_wanted;
    look(m_wanted);
}

void Finder::accept(const std::function<void()> &take, const std::optional<Error> &error)
{
    m_isLooking = false;
    if (m_wanted.isEmpty())
        return;
    if (m_lookingFor != m_wanted) {
        begin();
        return;
    }
    m_isSearching = false;
    m_text = m_wanted;
    if (error) {
        clear();
        emit failed(*error);
        return;
    }
    take();
    emit answered();
}

int Finder::exactRow() const
{
    int found = -1;
    for (int row = 0; row < rowCount({}); ++row) {
        if (!index(row, 0).data(ExactRole).toBool())
            continue;
        if (found >= 0)
            return -1;
        found = row;
    }
    return found;
}

} // namespace docket::models
