// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notice_log.h"
#include "ui/shell/undo_offer.h"
#include "ui/theme/theme.h"
#include "ui/workbench/notices.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace docket::ui {

class Banner;
class ElidedLabel;

/// How long notices stay.
struct NoticeTimes {
    std::chrono::milliseconds told = std::chrono::seconds(6);
    std::chrono::milliseconds undo = std::chrono::seconds(Notices::undoSeconds);
};

/// The foot of the window: what the page says on the leading side, notices in the middle, where the data are and how
/// they stand on the trailing side. A problem has a banner of its own above, as it may need several lines.
class StatusArea final : public QFrame {
    Q_OBJECT

public:
    StatusArea(const Theme &theme, Notices &notices, NoticeTimes times, QWidget *parent = nullptr);

    void setPageText(const QString &text);
    /// How the data stand, in some words, with the longer story as tooltip.
    void setState(const QString &iconName, const QString &text, const QString &explanation);
    /// Shows that something is being read; an empty text: no more.
    void setLoading(const QString &text);
    [[nodiscard]] UndoOffer &undoOffer() { return m_undo; }
    [[nodiscard]] const NoticeLog &log() const { return m_log; }

signals:
    void historyWanted();
    void noticed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeRow();
    void makeBanner();
    void retranslate();
    void updateIcons();
    void showTold(const QString &text);
    void showProblem(const QString &text);
    void showOffer(const QString &text, const std::function<void()> &undo, const std::function<void()> &expire);
    void updateNotice();

    const Theme &m_theme;
    NoticeTimes m_times;
    NoticeLog m_log;
    UndoOffer m_undo;
    QTimer m_fading;
    QString m_toldText;
    QString m_stateIconName;

    Banner *m_problem;
    QToolButton *m_closeProblem = nullptr;
    ElidedLabel *m_pageText = nullptr;
    ElidedLabel *m_notice = nullptr;
    QPushButton *m_undoButton = nullptr;
    QProgressBar *m_countdown = nullptr;
    QLabel *m_loadingText = nullptr;
    QProgressBar *m_loading = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_stateText = nullptr;
    QToolButton *m_history = nullptr;
};

} // namespace docket::ui
