// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/status_area.h"
#include "ui/workbench/page.h"
#include "ui/workbench/workbench.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace docket::ui {

class AboutBox;
class CommandPalette;
class MainMenu;
class NoticeHistory;
class Rail;
class ShortcutSheet;

/// The window of an open shop: pages with a rail to choose them, the status bar with notices and undo, the command
/// palette and the shortcut sheet. It assembles; what pages do is theirs. UI thread.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Workbench &workbench, QWidget *parent = nullptr, NoticeTimes times = {});
    ~MainWindow() override;

    /// Adds a page below the others on the rail, with Alt+1 to Alt+9 as its shortcut. Takes ownership. The first one is
    /// shown.
    void addPage(Page *page);
    void showPage(Page *page);
    [[nodiscard]] Page *currentPage() const;
    /// A short text over the page's icon, such as `3`; empty: none. `meaning` says it in words for screen readers.
    void setBadge(Page *page, const QString &badge, const QString &meaning);

    /// Takes size, place, page and recently used actions from `settings` and writes them there when the window closes.
    /// After the pages were added. `settings` outlives the window.
    void rememberIn(QSettings &settings);

    /// Whether “Lock now” is possible: not where the keychain alone opens the data. It is, until this is called.
    void setLockable(bool isLockable);
    /// How the data stand, where they are not on this machine alone; see StatusArea::setState.
    void setDataState(const QString &iconName, const QString &text, const QString &explanation);
    /// Asked before the window closes; false keeps it open. The one who says no says why.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

signals:
    void currentPageChanged(docket::ui::Page *page);
    /// The main menu's “Settings”.
    void settingsWanted();
    /// “Lock now” (Ctrl+L).
    void lockWanted();
    /// The person wants to end the program (Ctrl+Q); closing the window ends it as well.
    void quitWanted();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void assemble();
    void addActions();
    void addAction(const QString &id, const std::function<QString()> &text, const QString &icon,
                   const QList<QKeySequence> &shortcuts, std::function<void()> trigger);
    void watchShop();
    void retranslate();
    void updateTexts();
    void showIndexState();
    void openMenu();
    [[nodiscard]] Page *page(int index) const;
    void remember();

    Workbench m_workbench;
    std::function<bool()> m_mayClose;
    QSettings *m_settings = nullptr;
    QWidget *m_content;
    Rail *m_rail;
    QStackedWidget *m_pages;
    StatusArea *m_status;
    CommandPalette *m_palette;
    ShortcutSheet *m_sheet;
    NoticeHistory *m_history;
    AboutBox *m_about;
    MainMenu *m_menu;
    bool m_indexFailed = false;
};

} // namespace docket::ui
