// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/line_quantities.h"

#include "models/text/error_text.h"
#include "ui/widgets/error_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

int boxed(qint64 quantity)
{
    return static_cast<int>(std::min<qint64>(quantity, std::numeric_limits<int>::max()));
}

// What Tab reaches before `widget`. Not a container, as Qt would put what follows one behind everything in it.
QWidget *focusBefore(QWidget *widget)
{
    QWidget *before = widget->previousInFocusChain();
    while (before != widget && (before->focusPolicy() & Qt::TabFocus) == 0)
        before = before->previousInFocusChain();
    return before;
}

} // namespace

LineQuantities::LineQuantities(const Workbench &workbench, Start start, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_start(start)
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_grid(new QGridLayout)
{
    m_all->setObjectName(u"allLines"_s);
    m_none->setObjectName(u"noLines"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_all, m_none}) {
        button->setProperty("look", u"quiet"_s);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_grid->setHorizontalSpacing(Theme::space);
    m_grid->setVerticalSpacing(Theme::space / 2);
    m_grid->setColumnStretch(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space);
    column->addLayout(m_grid);
    column->addLayout(buttons);
    connect(m_all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { setAll(false); });
    retranslate();
}

bool LineQuantities::updateRows(const domain::Order &order)
{
    std::vector<domain::OrderLine> open;
    std::ranges::copy_if(order.lines, std::back_inserter(open), [](const auto &line) { return line.open() > 0; });
    const bool areSame =
        std::ranges::equal(open, m_rows, {}, &domain::OrderLine::id, [](const Row &row) { return row.line.id; });
    if (!areSame || m_rows.empty())
        return false;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].line = open[i];
        m_rows[i].quantity->setMaximum(boxed(open[i].open()));
        retranslate(m_rows[i]);
    }
    return true;
}

void LineQuantities::showOrder(const domain::Order &order)
{
    // The same lines stay where they are, with the focus of whoever is typing.
    if (updateRows(order)) {
        emit changed();
        return;
    }
    std::vector<std::pair<QUuid, qint64>> entered;
    for (const Row &row : m_rows)
        entered.emplace_back(row.line.id, row.quantity->value());
    clearRows();
    const auto openLines =
        std::ranges::count_if(order.lines, [](const domain::OrderLine &line) { return line.open() > 0; });
    for (const domain::OrderLine &line : order.lines) {
        if (line.open() <= 0)
            continue;
        const auto known = std::ranges::find(entered, line.id, &std::pair<QUuid, qint64>::first);
        if (known != entered.end())
            addRow(line, std::min(known->second, line.open()));
        else if (m_start == Start::Everything || openLines == 1)
            addRow(line, line.open());
        else
            addRow(line, 0);
    }
    m_all->setVisible(m_rows.size() > 1);
    m_none->setVisible(m_rows.size() > 1);
    m_wasShown = true;
    emit changed();
}

void LineQuantities::addRow(const domain::OrderLine &line, qint64 quantity)
{
    Row row{line, new QLabel(this), new QLabel(this), new QSpinBox(this), nullptr};
    row.error = new ErrorLabel(row.quantity, this);
    row.name->setWordWrap(true);
    row.open->setProperty("look", u"secondary"_s);
    row.open->setFont(m_workbench.theme.numberFont());
    row.quantity->setObjectName(u"quantity-%1"_s.arg(m_rows.size()));
    row.quantity->setRange(0, boxed(line.open()));
    row.quantity->setValue(boxed(quantity));
    row.quantity->setFont(m_workbench.theme.numberFont());
    row.quantity->setAlignment(Qt::AlignRight);
    connect(row.quantity, &QSpinBox::valueChanged, this, [this] { emit changed(); });
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.name, at, 0);
    m_grid->addWidget(row.quantity, at, 1);
    m_grid->addWidget(row.open, at, 2);
    m_grid->addWidget(row.error, at + 1, 0, 1, 3);
    m_rows.push_back(row);
    // Where it stands, and not behind everything that was there before it.
    setTabOrder(m_rows.size() > 1 ? m_rows[m_rows.size() - 2].quantity : focusBefore(m_all), row.quantity);
    setTabOrder(row.quantity, m_all);
    setTabOrder(m_all, m_none);
    retranslate(row);
    setFocusProxy(m_rows.front().quantity);
}

void LineQuantities::clearRows()
{
    setFocusProxy(nullptr);
    for (const Row &row : m_rows) {
        for (QWidget *widget : std::initializer_list<QWidget *>{row.name, row.open, row.quantity, row.error})
            delete widget;
    }
    m_rows.clear();
}

std::vector<domain::LineQuantity> LineQuantities::quantities() const
{
    std::vector<domain::LineQuantity> quantities;
    for (const Row &row : m_rows) {
        if (row.quantity->value() > 0)
            quantities.push_back({row.line.id, row.quantity->value()});
    }
    return quantities;
}

bool LineQuantities::isEverything() const
{
    return std::ranges::all_of(m_rows, [](const Row &row) { return row.quantity->value() == row.line.open(); });
}

bool LineQuantities::showError(const Error &error)
{
    static const QRegularExpression path(u"^lines\\[(\\d+)\\]"_s);
    const QRegularExpressionMatch match = path.match(error.field);
    if (!match.hasMatch())
        return false;
    const std::vector<domain::LineQuantity> sent = quantities();
    const std::size_t index = match.captured(1).toULong();
    if (index >= sent.size())
        return false;
    const auto row = std::ranges::find_if(m_rows, [&](const Row &r) { return r.line.id == sent[index].lineId; });
    row->error->setError(models::sentenceOf(error));
    row->quantity->setFocus();
    return true;
}

void LineQuantities::clearErrors()
{
    for (const Row &row : m_rows)
        row.error->setError({});
}

void LineQuantities::setAll(bool isEverything)
{
    for (const Row &row : m_rows)
        row.quantity->setValue(isEverything ? boxed(row.line.open()) : 0);
}

void LineQuantities::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LineQuantities::retranslate()
{
    m_all->setText(tr("All"));
    m_none->setText(tr("None"));
    for (const Row &row : m_rows)
        retranslate(row);
}

void LineQuantities::retranslate(const Row &row) const
{
    row.name->setText(row.line.name.isEmpty() ? row.line.sku : u"%1\n%2"_s.arg(row.line.name, row.line.sku));
    row.open->setText(tr("of %1").arg(m_workbench.formats.number(row.line.open())));
    row.quantity->setAccessibleName(tr("Quantity of %1").arg(row.line.sku));
}

} // namespace docket::ui
