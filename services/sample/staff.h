// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/permissions.h"
#include "services/sample/random.h"

#include <array>

namespace docket::sample {

/// The people who work in the sample shop, each with the permissions of their role.
class Staff {
public:
    explicit Staff(const QString &device);

    const domain::Actor &agent(Random &random) const { return random.pick(m_agents); }
    const domain::Actor &packer(Random &random) const { return random.pick(m_packers); }
    const domain::Actor &supervisor() const { return m_supervisor; }

private:
    std::array<domain::Actor, 4> m_agents;
    std::array<domain::Actor, 3> m_packers;
    domain::Actor m_supervisor;
};

} // namespace docket::sample
