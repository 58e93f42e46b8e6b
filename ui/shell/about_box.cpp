// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_box.h"

#include <QCoreApplication>
#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {
constexpr QSize panelSize(440, 380);
constexpr QSize iconSize(72, 72);
} // namespace

AboutBox::AboutBox(const Theme &theme, QWidget *window)
    : Overlay(theme, Place::Center, window)
    , m_icon(new QLabel(panel()))
    , m_name(new QLabel(panel()))
    , m_text(new QLabel(panel()))
    , m_license(new QLabel(panel()))
    , m_close(new QPushButton(panel()))
{
    setObjectName(u"aboutBox"_s);
    setPanelSize(panelSize);
    m_name->setProperty("look", u"title"_s);
    m_license->setProperty("look", u"secondary"_s);
    m_close->setObjectName(u"closeAbout"_s);
    auto *column = new QVBoxLayout(panel());
    constexpr int padding = 3 * Theme::space;
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::panelPadding);
    for (QLabel *label : {m_icon, m_name, m_text, m_license}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addStretch(1);
    column->addWidget(m_close, 0, Qt::AlignHCenter);
    connect(m_close, &QPushButton::clicked, this, &AboutBox::close);
    m_icon->setPixmap(QIcon(u":/app/docket.svg"_s).pixmap(iconSize, devicePixelRatioF()));
    retranslate();
}

void AboutBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Overlay::changeEvent(event);
}

void AboutBox::retranslate()
{
    m_name->setText(tr("Docket %1").arg(QCoreApplication::applicationVersion()));
    m_text->setText(tr("Order management on the desktop: fast, encrypted, and at work without a network."));
    m_license->setText(tr("Free software under the GNU General Public License, version 3 or later. It comes without "
                          "any warranty. Icons: Lucide (ISC License)."));
    m_close->setText(tr("Close"));
}

} // namespace docket::ui
