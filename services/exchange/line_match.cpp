// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/line_match.h"

#include "services/exchange/line_fingerprint.h"

#include <algorithm>

namespace docket::exchange {

namespace {

using domain::OrderLine;

struct Candidate {
    const OrderLine *line = nullptr; ///< null for a line that was removed
    int ordinal = 0;
    quint64 imported = 0;
    quint64 present = 0;
    bool taken = false;

    bool has(quint64 fingerprint) const { return fingerprint == imported || fingerprint == present; }
};

std::vector<Candidate> candidatesOf(const domain::Order &order, const ImportTrace &trace)
{
    std::vector<Candidate> candidates;
    candidates.reserve(order.lines.size() + trace.removed.size());
    for (const OrderLine &line : order.lines)
        candidates.push_back({&line, line.importOrdinal, line.importFingerprint, fingerprintOf(line)});
    for (const RowIdentity &gone : trace.removed)
        candidates.push_back({nullptr, gone.ordinal.value_or(0), gone.fingerprint, gone.fingerprint});
    return candidates;
}

class Matcher {
public:
    Matcher(std::span<const RowIdentity> rows, std::vector<Candidate> candidates)
        : m_rows(rows)
        , m_candidates(std::move(candidates))
        , m_matches(rows.size())
        , m_matched(rows.size())
    {
    }

    // Exact places first, so that of two equal rows each finds its own line.
    std::vector<RowMatch> run()
    {
        const auto sameContent = [](const RowIdentity &row, const Candidate &c) { return c.has(row.fingerprint); };
        const auto samePlace = [](const RowIdentity &row, const Candidate &c) {
            return row.ordinal && *row.ordinal == c.ordinal && c.line;
        };
        pass([&](const auto &row, const auto &c) { return row.ordinal == c.ordinal && sameContent(row, c); });
        pass(sameContent);
        pass(samePlace, RowMatch::Kind::Differs);
        return std::move(m_matches);
    }

private:
    template <typename Fits>
    void pass(const Fits &fits, RowMatch::Kind kind = RowMatch::Kind::Same)
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_matched[i])
                continue;
            const auto found =
                std::ranges::find_if(m_candidates, [&](const Candidate &c) { return !c.taken && fits(m_rows[i], c); });
            if (found == m_candidates.end())
                continue;
            found->taken = true;
            m_matched[i] = true;
            m_matches[i] = {found->line ? kind : RowMatch::Kind::Removed, found->line};
        }
    }

    std::span<const RowIdentity> m_rows;
    std::vector<Candidate> m_candidates;
    std::vector<RowMatch> m_matches;
    std::vector<bool> m_matched;
};

} // namespace

std::vector<RowMatch> matchRows(std::span<const RowIdentity> rows, const domain::Order &order, const ImportTrace &trace)
{
    return Matcher(rows, candidatesOf(order, trace)).run();
}

} // namespace docket::exchange
