// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/palette_delegate.h"
#include "ui/shell/palette_model.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr qint64 mostOfAKind = 4;
constexpr qsizetype mostRecent = 20;
constexpr qsizetype leastLetters = 2;
constexpr int panelWidth = 640;
constexpr int rowsInSight = 10;

// `K3F-00042`, or the number that an import brought: a digit, and no blank.
bool looksLikeOrderNumber(const QString &typed)
{
    return !typed.contains(u' ') && std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

CommandPalette::CommandPalette(const Workbench &workbench, QWidget *window)
    : Overlay(workbench.theme, Place::Top, window)
    , m_workbench(workbench)
    , m_model(new PaletteModel(workbench.actions, this))
    , m_field(new QLineEdit(panel()))
    , m_list(new QListView(panel()))
    , m_hint(new QLabel(panel()))
{
    setObjectName(u"commandPalette"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setProperty("look", u"large"_s);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(workbench.theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hint->setProperty("look", u"secondary"_s);

    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(Theme::space, Theme::space, Theme::space, Theme::space);
    column->setSpacing(Theme::space);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    m_hint->setContentsMargins(Theme::space, 0, Theme::space, 0);

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::setTyped);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    retranslate();
}

void CommandPalette::open()
{
    m_field->clear();
    setTyped({});
    // Whole rows, at the density that is chosen now.
    m_list->setFixedHeight(rowsInSight * PaletteDelegate::rowHeight(m_workbench.theme));
    setPanelSize({panelWidth, panel()->layout()->sizeHint().height()});
    Overlay::open();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Overlay::changeEvent(event);
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Type an action, an order number, a customer or a product"));
    m_field->setAccessibleName(tr("Command palette"));
    m_list->setAccessibleName(tr("Actions and what was found"));
    m_hint->setText(tr("↑ ↓ to choose · Enter to go · Esc to close"));
}

void CommandPalette::setTyped(const QString &typed)
{
    const QString words = typed.simplified();
    m_model->setTyped(words, m_recent);
    ++m_lookUps;
    if (words.isEmpty()) {
        selectFirst();
        return;
    }
    showFound(words, {});
    if (words.size() >= leastLetters)
        lookUp(words);
}

void CommandPalette::lookUp(const QString &typed)
{
    auto answer = m_workbench.shop.read([typed](workspace::ReadSession &session) {
        Found found;
        if (looksLikeOrderNumber(typed)) {
            if (auto orders = session.reader().ordersByNumber(typed))
                found.orders = std::move(*orders);
        }
        // What cannot be read is not offered; the search on the orders page says what is wrong.
        (void)session.reader().customers(typed, mostOfAKind, [&found](const domain::Customer &customer) {
            found.customers.push_back(customer);
            return true;
        });
        (void)session.reader().products(typed, mostOfAKind, [&found](const domain::Product &product) {
            found.products.push_back(product);
            return true;
        });
        return found;
    });
    answer.then(this, [this, typed, lookUp = m_lookUps](const Found &found) {
        if (lookUp == m_lookUps)
            showFound(typed, found);
    });
}

void CommandPalette::showFound(const QString &typed, const Found &found)
{
    std::vector<PaletteEntry> entries;
    for (const domain::Order &order : found.orders)
        entries.push_back(entryOf(order));
    entries.push_back(searchEntry(typed));
    for (const domain::Customer &customer : found.customers)
        entries.push_back(entryOf(customer));
    for (const domain::Product &product : found.products)
        entries.push_back(entryOf(product));
    const bool hadSelection = m_list->currentIndex().isValid();
    m_model->setFound(std::move(entries));
    if (!hadSelection || !m_list->currentIndex().isValid() || !found.orders.empty())
        selectFirst();
}

PaletteEntry CommandPalette::entryOf(const domain::Order &order) const
{
    PaletteEntry entry;
    entry.text = tr("Go to order %1").arg(order.number);
    entry.detail = models::customerLine(order.customer);
    entry.iconName = u"receipt"_s;
    entry.go = [&navigation = m_workbench.navigation, id = order.id] { emit navigation.orderWanted(id); };
    return entry;
}

PaletteEntry CommandPalette::entryOf(const domain::Customer &customer) const
{
    PaletteEntry entry;
    entry.text = models::customerLine(domain::snapshotOf(customer));
    entry.detail = tr("Customer");
    entry.iconName = u"user"_s;
    entry.go = [&navigation = m_workbench.navigation, id = customer.id] { emit navigation.customerWanted(id); };
    return entry;
}

PaletteEntry CommandPalette::entryOf(const domain::Product &product) const
{
    PaletteEntry entry;
    entry.text = product.name + u" · "_s + product.sku;
    entry.detail = tr("Product");
    entry.iconName = u"package"_s;
    entry.go = [&navigation = m_workbench.navigation, sku = product.sku] { emit navigation.productWanted(sku); };
    return entry;
}

PaletteEntry CommandPalette::searchEntry(const QString &typed) const
{
    PaletteEntry entry;
    entry.text = tr("Find orders: %1").arg(typed);
    entry.iconName = u"search"_s;
    entry.go = [&navigation = m_workbench.navigation, typed] { emit navigation.ordersWanted(typed); };
    return entry;
}

void CommandPalette::selectFirst()
{
    // An order that was named outright is what is meant; the actions come next, then what was found.
    QModelIndex first;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const PaletteEntry *entry = m_model->entry(index);
        if (entry->iconName == "receipt"_L1) {
            first = index;
            break;
        }
        if (!first.isValid() && entry->isEnabled)
            first = index;
    }
    m_list->setCurrentIndex(first);
    m_list->scrollTo(first);
}

void CommandPalette::moveSelection(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int step = by > 0 ? 1 : -1;
    int row = m_list->currentIndex().row();
    for (int left = std::abs(by); left > 0; --left) {
        int next = row + step;
        while (next >= 0 && next < rows && !m_model->entry(m_model->index(next))->isEnabled)
            next += step;
        if (next < 0 || next >= rows) {
            // Past the end goes round, but a page does not.
            if (std::abs(by) > 1)
                break;
            next = step > 0 ? 0 : rows - 1;
            while (next >= 0 && next < rows && !m_model->entry(m_model->index(next))->isEnabled)
                next += step;
        }
        if (next < 0 || next >= rows)
            break;
        row = next;
    }
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    // The keyboard focus stays in the field, so say what is chosen.
    const QString words = index.data(Qt::AccessibleTextRole).toString();
    m_field->setAccessibleDescription(words);
    QAccessibleEvent spoken(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    constexpr int page = 8;
    switch (key->key()) {
    case Qt::Key_Down:
        moveSelection(1);
        return true;
    case Qt::Key_Up:
        moveSelection(-1);
        return true;
    case Qt::Key_PageDown:
        moveSelection(page);
        return true;
    case Qt::Key_PageUp:
        moveSelection(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_K:
        if (key->modifiers() != Qt::ControlModifier)
            break;
        close();
        return true;
    default:
        break;
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::choose(const QModelIndex &index)
{
    const PaletteEntry *chosen = m_model->entry(index);
    if (!chosen || !chosen->isEnabled)
        return;
    const PaletteEntry entry = *chosen;
    // First, so that the focus is back where the action expects it.
    close();
    if (entry.action) {
        m_recent.removeAll(entry.action->objectName());
        m_recent.prepend(entry.action->objectName());
        if (m_recent.size() > mostRecent)
            m_recent.removeLast();
        entry.action->trigger();
    } else if (entry.go) {
        entry.go();
    }
}

} // namespace docket::ui
