// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "models/text/error_text.h"
#include "ui/shell/about_box.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/notice_history.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/undo_key.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QHBoxLayout>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr QSize leastSize(900, 600);
constexpr QSize firstSize(1280, 800);
constexpr int frameHeight = 40; ///< about that of a title
constexpr int mostPageShortcuts = 9;

// Whoever owns these registers them; see MainMenu.
const QStringList &menuIds()
{
    static const QStringList ids{u"order.new"_s,
                                 {},
                                 u"data.import"_s,
                                 u"data.export"_s,
                                 {},
                                 u"shell.settings"_s,
                                 u"shell.palette"_s,
                                 u"shell.shortcuts"_s,
                                 u"shell.about"_s,
                                 {},
                                 u"shell.lock"_s,
                                 u"shell.quit"_s};
    return ids;
}

} // namespace

MainWindow::MainWindow(const Workbench &workbench, QWidget *parent, NoticeTimes times)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_content(new QWidget(this))
    , m_rail(new Rail(workbench.theme, m_content))
    , m_pages(new QStackedWidget(m_content))
    , m_status(new StatusArea(workbench.theme, workbench.notices, times, m_content))
    , m_palette(new CommandPalette(workbench, m_content))
    , m_sheet(new ShortcutSheet(workbench.theme, workbench.actions, m_content))
    , m_history(new NoticeHistory(workbench.theme, workbench.formats, m_status->log(), m_content))
    , m_about(new AboutBox(workbench.theme, m_content))
    , m_menu(new MainMenu(workbench.actions, menuIds(), this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(leastSize);
    // On a screen that is hardly larger, the frame around would push the status bar out of it.
    resize(firstSize.boundedTo(screen()->availableSize() - QSize(0, frameHeight)));
    assemble();
    addActions();
    watchShop();
    new UndoKey([this] { return isActiveWindow() && m_status->undoOffer().isOpen(); }, this);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::assemble()
{
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(m_content);

    connect(m_rail, &Rail::pageWanted, this, [this](int index) { showPage(page(index)); });
    connect(m_rail->menuButton(), &RailButton::clicked, this, &MainWindow::openMenu);
    connect(m_status, &StatusArea::historyWanted, m_history, &NoticeHistory::open);
    const auto updateIcons = [this] {
        m_workbench.actions.updateIcons([this](const QString &name) { return m_workbench.theme.icon(name); });
    };
    connect(&m_workbench.theme, &Theme::changed, this, updateIcons);
    updateIcons();
}

void MainWindow::addAction(const QString &id, const std::function<QString()> &text, const QString &icon,
                           const QList<QKeySequence> &shortcuts, std::function<void()> trigger)
{
    m_workbench.actions.add({id, [] { return tr("Docket"); }, text, {}, icon, shortcuts}, m_content,
                            std::move(trigger));
}

void MainWindow::addActions()
{
    addAction(
        u"shell.palette"_s, [] { return tr("Command palette"); }, u"command"_s, {Qt::CTRL | Qt::Key_K},
        [this] { m_palette->open(); });
    addAction(
        u"shell.shortcuts"_s, [] { return tr("Keyboard shortcuts"); }, u"keyboard"_s, {Qt::Key_F1, Qt::Key_Question},
        [this] { m_sheet->open(); });
    addAction(
        u"shell.undo"_s, [] { return tr("Undo the last change"); }, u"undo-2"_s, {Qt::CTRL | Qt::Key_Z},
        [this] { m_status->undoOffer().undo(); });
    addAction(
        u"shell.messages"_s, [] { return tr("Messages of this session"); }, u"message-square"_s, {},
        [this] { m_history->open(); });
    addAction(
        u"shell.menu"_s, [] { return tr("Main menu"); }, u"ellipsis"_s, {Qt::Key_F10}, [this] { openMenu(); });
    addAction(
        u"shell.settings"_s, [] { return tr("Settings"); }, u"settings"_s, {Qt::CTRL | Qt::Key_Comma},
        [this] { emit settingsWanted(); });
    addAction(
        u"shell.lock"_s, [] { return tr("Lock now"); }, u"lock"_s, {Qt::CTRL | Qt::Key_L},
        [this] { emit lockWanted(); });
    addAction(
        u"shell.about"_s, [] { return tr("About Docket"); }, u"info"_s, {}, [this] { m_about->open(); });
    addAction(
        u"shell.quit"_s, [] { return tr("Quit"); }, u"log-out"_s, {Qt::CTRL | Qt::Key_Q},
        [this] { emit quitWanted(); });

    QAction *undo = m_workbench.actions.find(u"shell.undo"_s);
    undo->setEnabled(false);
    connect(&m_status->undoOffer(), &UndoOffer::changed, undo,
            [this, undo] { undo->setEnabled(m_status->undoOffer().isOpen()); });
}

void MainWindow::watchShop()
{
    connect(&m_workbench.shop, &workspace::Workspace::indexLoaded, this, &MainWindow::showIndexState);
    connect(&m_workbench.shop, &workspace::Workspace::indexFailed, this, [this](const Error &error) {
        m_indexFailed = true;
        showIndexState();
        m_workbench.notices.problem(
            tr("The list of orders could not be read completely, so lists and counts are short. "
               "The orders themselves were not touched. Restart Docket; if this stays, run "
               "“docketctl verify”. %1")
                .arg(models::sentenceOf(error)));
    });
}

void MainWindow::addPage(Page *page)
{
    m_pages->addWidget(page);
    const int index = m_rail->addPage(page->iconName());
    if (index < mostPageShortcuts) {
        addAction(
            u"shell.page%1"_s.arg(index + 1), [page] { return tr("Go to %1").arg(page->title()); }, page->iconName(),
            {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index))}, [this, page] { showPage(page); });
    }
    connect(page, &Page::statusTextChanged, this, [this, page] {
        if (page == currentPage())
            m_status->setPageText(page->statusText());
    });
    updateTexts();
    if (index == 0)
        showPage(page);
}

void MainWindow::showPage(Page *page)
{
    const int index = m_pages->indexOf(page);
    if (index < 0)
        return;
    const bool isNew = page != m_pages->currentWidget() || m_rail->current() != index;
    m_pages->setCurrentIndex(index);
    m_rail->setCurrent(index);
    updateTexts();
    page->activate();
    if (isNew)
        emit currentPageChanged(page);
}

Page *MainWindow::currentPage() const
{
    return page(m_pages->currentIndex());
}

Page *MainWindow::page(int index) const
{
    return static_cast<Page *>(m_pages->widget(index));
}

void MainWindow::setBadge(Page *page, const QString &badge, const QString &meaning)
{
    if (const int index = m_pages->indexOf(page); index >= 0)
        m_rail->setBadge(index, badge, meaning);
}

void MainWindow::rememberIn(QSettings &settings)
{
    m_settings = &settings;
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    m_palette->setRecent(settings.value("palette/recent"_L1).toStringList());
    const QString last = settings.value("window/page"_L1).toString();
    for (int index = 0; index < m_pages->count(); ++index) {
        if (!last.isEmpty() && page(index)->objectName() == last)
            showPage(page(index));
    }
}

void MainWindow::remember()
{
    if (!m_settings)
        return;
    m_settings->setValue("window/geometry"_L1, saveGeometry());
    m_settings->setValue("palette/recent"_L1, m_palette->recent());
    if (const Page *current = currentPage(); current && !current->objectName().isEmpty())
        m_settings->setValue("window/page"_L1, current->objectName());
}

void MainWindow::setLockable(bool isLockable)
{
    m_workbench.actions.find(u"shell.lock"_s)->setEnabled(isLockable);
}

void MainWindow::setDataState(const QString &iconName, const QString &text, const QString &explanation)
{
    m_status->setState(iconName, text, explanation);
}

void MainWindow::openMenu()
{
    const RailButton *button = m_rail->menuButton();
    const QSize size = m_menu->sizeHint();
    const QRect place(button->mapToGlobal(QPoint(0, 0)), button->size());
    const int x = layoutDirection() == Qt::RightToLeft ? place.left() - size.width() : place.right();
    m_menu->popup({x, place.bottom() - size.height()});
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_workbench.actions.retranslate();
    if (!m_workbench.shop.facts().copy) {
        m_status->setState(
            u"hard-drive"_s, tr("This machine · saved"),
            tr("The data are on this machine only, encrypted in %1. Each change is on the disk before it "
               "is shown.")
                .arg(QDir::toNativeSeparators(m_workbench.shop.facts().path)));
    }
    showIndexState();
    updateTexts();
}

void MainWindow::showIndexState()
{
    const bool isLoading = !m_indexFailed && !m_workbench.shop.index().isLoaded();
    m_status->setLoading(isLoading ? tr("Reading the orders…") : QString());
}

void MainWindow::updateTexts()
{
    for (int index = 0; index < m_pages->count(); ++index) {
        const QAction *action = m_workbench.actions.find(u"shell.page%1"_s.arg(index + 1));
        const QString title = page(index)->title();
        const QString keys = action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
        m_rail->setPageTexts(index, title, keys.isEmpty() ? title : u"%1 (%2)"_s.arg(title, keys));
    }
    const Page *current = currentPage();
    m_status->setPageText(current ? current->statusText() : QString());
    setWindowTitle(current ? tr("%1 – Docket").arg(current->title()) : tr("Docket"));
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (Page *current = currentPage(); current && !event->spontaneous())
        current->activate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    // What was offered to be undone is final now, and has to be carried out while the shop is open.
    m_status->undoOffer().expire();
    remember();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        emit closed();
}

} // namespace docket::ui
