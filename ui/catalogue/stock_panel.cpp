// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/stock_panel.h"

#include "models/catalogue/product_list_model.h"
#include "models/text/error_text.h"
#include "ui/catalogue/stock_action_form.h"
#include "ui/catalogue/stock_undo.h"
#include "ui/widgets/banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace docket::ui {

using domain::StockChange;

namespace {
constexpr qint64 mostMovements = 200;
constexpr int mostRowsHigh = 10;
constexpr int iconSize = 16;
} // namespace

StockPanel::StockPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_levels(workbench.formats)
    , m_movements(workbench.formats, workbench.shop.clock())
    , m_heading(new QLabel(this))
    , m_stateIcon(new QLabel(this))
    , m_state(new QLabel(this))
    , m_error(new Banner(workbench.theme, Banner::Kind::Error, this))
    , m_count(new QPushButton(this))
    , m_receive(new QPushButton(this))
    , m_damage(new QPushButton(this))
    , m_move(new QPushButton(this))
    , m_form(new StockActionForm(workbench, this))
    , m_levelTable(addTable(&m_levels, u"stockLevels"_s))
    , m_movementHeading(new QLabel(this))
    , m_noMovements(new QLabel(this))
    , m_movementTable(addTable(&m_movements, u"stockMovements"_s))
{
    build();
    connect(m_count, &QPushButton::clicked, this, [this] { begin(StockChange::Count); });
    connect(m_receive, &QPushButton::clicked, this, [this] { begin(StockChange::Receive); });
    connect(m_damage, &QPushButton::clicked, this, [this] { begin(StockChange::Damage); });
    connect(m_move, &QPushButton::clicked, this, [this] { begin(StockChange::Move); });
    connect(m_form, &StockActionForm::closeWanted, this, [this] {
        m_form->hide();
        m_count->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &StockActionForm::done, this, &StockPanel::finish);
    connect(m_movementTable, &QTableView::activated, this, &StockPanel::openOrder);
    connect(m_movementTable, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == models::MovementModel::Reason)
            openOrder(index);
    });
    connect(&workbench.shop, &workspace::Workspace::stockChanged, this, [this](const QStringList &skus) {
        if (skus.contains(m_sku))
            reload();
    });
    connect(&workbench.theme, &Theme::changed, this, &StockPanel::updateIcons);
    updateIcons();
    retranslate();
}

QTableView *StockPanel::addTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView(this);
    table->setObjectName(name);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

void StockPanel::build()
{
    m_heading->setProperty("look", u"heading"_s);
    m_movementHeading->setProperty("look", u"heading"_s);
    m_noMovements->setProperty("look", u"secondary"_s);
    m_noMovements->setWordWrap(true);
    m_state->setObjectName(u"stockState"_s);
    m_state->setWordWrap(true);
    m_count->setObjectName(u"stockCount"_s);
    m_receive->setObjectName(u"stockReceive"_s);
    m_damage->setObjectName(u"stockDamage"_s);
    m_move->setObjectName(u"stockMove"_s);
    m_form->hide();
    m_levelTable->horizontalHeader()->setSectionResizeMode(models::StockLevelModel::Location, QHeaderView::Stretch);
    m_movementTable->horizontalHeader()->setStretchLastSection(true);

    auto *state = new QHBoxLayout;
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space / 2);
    const bool mayChange = m_workbench.may(domain::permissionFor(domain::AdjustStock{}));
    for (QPushButton *button : {m_count, m_receive, m_damage, m_move}) {
        button->setVisible(mayChange);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space, 0, 0);
    column->setSpacing(Theme::space);
    column->addWidget(m_heading);
    column->addLayout(state);
    column->addWidget(m_error);
    column->addWidget(m_levelTable);
    column->addLayout(buttons);
    column->addWidget(m_form);
    column->addSpacing(Theme::space);
    column->addWidget(m_movementHeading);
    column->addWidget(m_noMovements);
    column->addWidget(m_movementTable);
}

void StockPanel::setProduct(const QString &sku, qint64 reorderLevel, bool isDiscontinued)
{
    m_reorderLevel = reorderLevel;
    m_isDiscontinued = isDiscontinued;
    if (sku != m_sku) {
        m_sku = sku;
        m_form->hide();
        setLevels({});
        m_movements.setMovements({});
    }
    reload();
}

void StockPanel::begin(StockChange change)
{
    if (m_sku.isEmpty())
        return;
    QStringList locations;
    for (const domain::StockLevel &level : m_levels.levels())
        locations.append(level.key.location);
    if (locations.isEmpty())
        locations.append(domain::defaultLocation());
    const QModelIndex chosen = m_levelTable->currentIndex();
    const QString location = chosen.isValid() ? locations.value(chosen.row()) : locations.first();
    m_form->show();
    m_form->begin(m_sku, change, locations, location);
}

void StockPanel::reload()
{
    const quint64 generation = ++m_generation;
    showState();
    if (m_sku.isEmpty())
        return;
    struct Stock {
        std::vector<domain::StockLevel> levels;
        std::vector<models::NumberedMovement> movements;
    };
    m_workbench.shop
        .read([sku = m_sku](workspace::ReadSession &session) -> Result<Stock> {
            Stock stock;
            const auto levels = session.reader().stock(sku, [&stock](const domain::StockLevel &level) {
                stock.levels.push_back(level);
                return true;
            });
            if (!levels)
                return tl::make_unexpected(levels.error());
            auto movements = models::readMovements(session, sku, mostMovements);
            if (!movements)
                return tl::make_unexpected(movements.error());
            stock.movements = std::move(*movements);
            return stock;
        })
        .then(this, [this, generation](Result<Stock> stock) {
            if (generation != m_generation)
                return;
            m_error->setText(stock ? QString() : models::sentenceOf(stock.error()));
            if (!stock)
                return;
            m_movements.setMovements(std::move(stock->movements));
            setLevels(std::move(stock->levels));
        });
}

void StockPanel::setLevels(std::vector<domain::StockLevel> levels)
{
    m_levels.setLevels(std::move(levels));
    fitTables();
    showState();
}

// The pane scrolls as a whole, so the tables are as high as their rows; a long history scrolls by itself.
void StockPanel::fitTables()
{
    for (QTableView *table : {m_levelTable, m_movementTable}) {
        const int rows = std::min(table->model()->rowCount(), mostRowsHigh);
        const int header = table->horizontalHeader()->sizeHint().height();
        const int bar = table->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        table->setFixedHeight(header + rows * m_workbench.theme.rowHeight() + bar);
        table->setVisible(rows > 0);
    }
    m_noMovements->setVisible(m_movements.rowCount() == 0);
}

void StockPanel::showState()
{
    models::StockSummary sum;
    for (const domain::StockLevel &level : m_levels.levels()) {
        sum.available += level.available();
        sum.counted = true;
    }
    domain::Product product;
    product.reorderLevel = m_reorderLevel;
    product.discontinued = m_isDiscontinued;
    const bool isLow = models::isBelowReorderLevel(product, sum);
    const models::Formats &formats = m_workbench.formats;
    QString text = sum.counted ? tr("%1 available.").arg(formats.number(sum.available))
                               : tr("Nothing was counted or received yet: what is there is not known.");
    if (isLow && sum.counted)
        text = tr("%1 available: below the reorder level of %2.")
                   .arg(formats.number(sum.available), formats.number(m_reorderLevel));
    m_state->setText(text);
    const bool isGood = sum.counted && !isLow;
    m_stateIcon->setPixmap(
        m_workbench.theme
            .icon(isGood ? u"circle-check"_s : u"triangle-alert"_s, isGood ? ColorRole::Success : ColorRole::Warning)
            .pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

void StockPanel::finish(const domain::CommandBody &command, const ordering::Outcome &outcome)
{
    m_form->hide();
    m_count->setFocus(Qt::OtherFocusReason);
    if (outcome.events.empty()) {
        m_workbench.notices.tell(tr("The count of %1 is what was there already.").arg(m_sku));
        return;
    }
    const QString text = tr("Stock of %1 changed.").arg(m_sku);
    if (StockUndo::exists(command, outcome))
        StockUndo::offer(m_workbench, text, command, outcome);
    else
        m_workbench.notices.tell(text);
}

void StockPanel::openOrder(const QModelIndex &index)
{
    const QUuid id = index.data(models::MovementModel::OrderIdRole).toUuid();
    if (!id.isNull())
        emit m_workbench.navigation.orderWanted(id);
}

void StockPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StockPanel::updateIcons()
{
    const Theme &theme = m_workbench.theme;
    m_count->setIcon(theme.icon(u"clipboard"_s));
    m_receive->setIcon(theme.icon(u"package-plus"_s));
    m_damage->setIcon(theme.icon(u"package-x"_s));
    m_move->setIcon(theme.icon(u"arrow-right"_s));
    for (QTableView *table : {m_levelTable, m_movementTable}) {
        table->verticalHeader()->setMinimumSectionSize(theme.rowHeight());
        table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    }
    fitTables();
    showState();
}

void StockPanel::retranslate()
{
    m_heading->setText(tr("Stock"));
    m_movementHeading->setText(tr("Movements"));
    m_noMovements->setText(tr("Nothing has moved yet. Count or receive stock to begin."));
    m_count->setText(tr("Count"));
    m_receive->setText(tr("Receive"));
    m_damage->setText(tr("Damaged"));
    m_move->setText(tr("Move"));
    m_levelTable->setAccessibleName(tr("Stock by location"));
    m_movementTable->setAccessibleName(tr("Movements of stock"));
    m_levels.retranslate();
    m_movements.retranslate();
    showState();
}

} // namespace docket::ui
