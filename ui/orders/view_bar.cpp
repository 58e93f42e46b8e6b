// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/view_bar.h"

#include "ui/orders/view_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::OrderView;
using models::OrderViews;

namespace {
constexpr int gap = 4;
constexpr int longestName = 60;
} // namespace

ViewBar::ViewBar(OrderViews &views, const models::Formats &formats, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_views(views)
    , m_formats(formats)
    , m_theme(theme)
    , m_more(new QToolButton(this))
    , m_moreMenu(new QMenu(m_more))
    , m_save(new QToolButton(this))
    , m_nameRow(new QWidget(this))
    , m_name(new QLineEdit(m_nameRow))
    , m_nameDone(new QToolButton(m_nameRow))
    , m_nameCancel(new QToolButton(m_nameRow))
{
    setObjectName(u"viewBar"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setUpTools();
    for (const auto signal : {&OrderViews::rowsInserted, &OrderViews::rowsRemoved})
        connect(&views, signal, this, &ViewBar::rebuild);
    connect(&views, &OrderViews::dataChanged, this, &ViewBar::updateViews);
    connect(&theme, &Theme::changed, this, &ViewBar::updateIcons);
    updateIcons();
    retranslate();
    rebuild();
}

void ViewBar::setUpTools()
{
    m_more->setObjectName(u"moreViews"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setMenu(m_moreMenu);
    connect(m_moreMenu, &QMenu::aboutToShow, this, &ViewBar::fillMore);
    m_save->setObjectName(u"saveView"_s);
    connect(m_save, &QToolButton::clicked, this, &ViewBar::saveWanted);

    m_name->setObjectName(u"viewName"_s);
    m_name->setMaxLength(longestName);
    m_name->installEventFilter(this);
    m_nameDone->setObjectName(u"viewNameDone"_s);
    m_nameCancel->setObjectName(u"viewNameCancel"_s);
    auto *row = new QHBoxLayout(m_nameRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_name, 1);
    row->addWidget(m_nameDone);
    row->addWidget(m_nameCancel);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewBar::giveName);
    connect(m_nameDone, &QToolButton::clicked, this, &ViewBar::giveName);
    connect(m_nameCancel, &QToolButton::clicked, this, &ViewBar::closeName);
    m_nameRow->hide();
    setFixedHeight(m_name->sizeHint().height() + Theme::space / 2);
}

void ViewBar::updateIcons()
{
    m_save->setIcon(m_theme.icon(u"bookmark-plus"_s, ColorRole::Secondary));
    m_nameDone->setIcon(m_theme.icon(u"check"_s));
    m_nameCancel->setIcon(m_theme.icon(u"x"_s));
}

void ViewBar::retranslate()
{
    setAccessibleName(tr("Views"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("More views"));
    m_save->setText(tr("Save as a view"));
    m_save->setToolTip(tr("Save search, sorting and columns as a view (Ctrl+Shift+V)"));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_nameDone->setText(tr("Save the view"));
    m_nameDone->setToolTip(tr("Save the view (Enter)"));
    m_nameCancel->setText(tr("Do not save"));
    m_nameCancel->setToolTip(tr("Do not save (Esc)"));
    updateViews();
}

QString ViewBar::countOf(const OrderView &view) const
{
    return view.count ? m_formats.number(*view.count) : QString();
}

void ViewBar::rebuild()
{
    // Deleted later: one of them may have been the way here.
    for (ViewButton *button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    QWidget *before = nullptr;
    for (int row = 0; row < m_views.rowCount(); ++row) {
        auto *button = new ViewButton(m_theme, this);
        const QString id = m_views.at(row).id;
        button->setObjectName(u"view-"_s + id);
        connect(button, &QAbstractButton::clicked, this, [this, id] {
            setCurrent(m_current);
            emit chosen(id);
        });
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QWidget::customContextMenuRequested, this,
                [this, id, button](const QPoint &at) { showMenuOf(id, button->mapToGlobal(at)); });
        if (before)
            setTabOrder(before, button);
        before = button;
        m_buttons.push_back(button);
    }
    setTabOrder(before, m_more);
    setTabOrder(m_more, m_save);
    updateViews();
}

void ViewBar::updateViews()
{
    for (std::size_t row = 0; row < m_buttons.size(); ++row) {
        const OrderView &view = m_views.at(static_cast<int>(row));
        ViewButton *button = m_buttons[row];
        button->setView(m_views.nameOf(view), countOf(view));
        button->setAccessibleName(m_views.index(static_cast<int>(row)).data(Qt::AccessibleTextRole).toString());
        const QString keys = row < 10 ? u"Ctrl+%1"_s.arg(row) : QString();
        const QString finds = view.view.query.isEmpty() ? button->text() : view.view.query;
        button->setToolTip(keys.isEmpty() ? finds : u"%1 (%2)"_s.arg(finds, keys));
        button->setChecked(view.id == m_current);
    }
    arrange();
}

void ViewBar::setCurrent(const QString &id)
{
    m_current = id;
    updateViews();
}

void ViewBar::arrange()
{
    const bool isNaming = isAskingName();
    const int tools = isNaming ? std::min(width() * 2 / 3, 320) : m_save->sizeHint().width();
    const int whole = width() - tools - gap;
    int needed = 0;
    for (const ViewButton *button : m_buttons)
        needed += button->sizeHint().width() + gap;
    const bool needsMore = needed > whole;
    const int room = needsMore ? whole - m_more->sizeHint().width() - gap : whole;
    const int current = m_views.rowOf(m_current);
    // The chosen one is seen in any case.
    const int reserved = current >= 0 ? m_buttons[static_cast<std::size_t>(current)]->sizeHint().width() + gap : 0;

    int x = 0;
    bool isFull = false;
    const auto place = [this](QWidget *widget, int left, const QSize &size) {
        const QRect area(left, (height() - size.height()) / 2, size.width(), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
        widget->show();
    };
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QSize size = m_buttons[i]->sizeHint();
        const bool isCurrent = static_cast<int>(i) == current;
        const int keepFree = current > static_cast<int>(i) ? reserved : 0;
        isFull = isFull || (!isCurrent && x + size.width() > room - keepFree);
        if (isFull && !isCurrent) {
            m_buttons[i]->hide();
            continue;
        }
        place(m_buttons[i], x, size);
        x += size.width() + gap;
    }
    m_more->setVisible(needsMore);
    if (needsMore) {
        place(m_more, x, m_more->sizeHint());
        x += m_more->sizeHint().width() + gap;
    }
    m_save->setVisible(!isNaming);
    m_nameRow->setVisible(isNaming);
    if (isNaming)
        place(m_nameRow, std::max(0, width() - tools), QSize(tools, height() - Theme::space / 2));
    else
        place(m_save, x, m_save->sizeHint());
}

void ViewBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ViewBar::fillMore()
{
    m_moreMenu->clear();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (!m_buttons[i]->isHidden())
            continue;
        const OrderView &view = m_views.at(static_cast<int>(i));
        QString text = m_views.nameOf(view).replace(u'&', u"&&"_s);
        if (view.count)
            text += u"  ·  "_s + countOf(view);
        QAction *action = m_moreMenu->addAction(text);
        connect(action, &QAction::triggered, this, [this, id = view.id] { emit chosen(id); });
    }
}

void ViewBar::showMenuOf(const QString &id, const QPoint &globalPosition)
{
    const int row = m_views.rowOf(id);
    if (row < 0 || m_views.at(row).isBuiltIn)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_theme.icon(u"pencil"_s), tr("Rename…")), &QAction::triggered, this,
            [this, id] { emit renameWanted(id); });
    connect(menu->addAction(m_theme.icon(u"save"_s), tr("Save the current search, sorting and columns in it")),
            &QAction::triggered, this, [this, id] { emit updateWanted(id); });
    menu->addSeparator();
    connect(menu->addAction(m_theme.icon(u"trash-2"_s), tr("Delete")), &QAction::triggered, this,
            [this, id] { emit removeWanted(id); });
    menu->popup(globalPosition);
}

bool ViewBar::isAskingName() const
{
    return !m_nameRow->isHidden();
}

void ViewBar::askName(const QString &id, const QString &proposal)
{
    m_nameOf = id;
    m_nameRow->show();
    m_name->setText(proposal);
    m_name->selectAll();
    arrange();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ViewBar::giveName()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    const QString id = m_nameOf;
    closeName();
    emit nameGiven(id, name);
}

void ViewBar::closeName()
{
    m_nameRow->hide();
    arrange();
    emit nameClosed();
}

bool ViewBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_name && isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            closeName();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace docket::ui
