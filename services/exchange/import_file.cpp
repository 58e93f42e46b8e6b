// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/import_file.h"

using namespace Qt::StringLiterals;

namespace docket::exchange {

Decided<ImportFile> ImportFile::open(QIODevice &device, const wire::ImportProfile &profile)
{
    ImportFile file;
    wire::CsvReadOptions options;
    options.delimiter = profile.delimiter;
    file.m_reader = std::make_unique<wire::CsvReader>(device, options);
    const Result<bool> header = file.next();
    if (!header)
        return tl::make_unexpected(Rejection{header.error()});
    if (!*header)
        return tl::make_unexpected(Rejection{{u"empty_file"_s, {}, u"The file is empty: it has no header row."_s, {}}});
    wire::CsvRecord &record = file.m_reader->record();
    if (record.problem())
        return tl::make_unexpected(Rejection{{u"bad_header"_s,
                                              {},
                                              u"The header row cannot be read: %1"_s.arg(record.problem()->reason),
                                              {record.problem()->reason}}});

    const QStringList names = record.texts();
    file.m_rejectColumns = wire::RejectColumns::find(names);
    file.m_rejectColumns.strip(record, file.delimiter());
    file.m_header = record.rawWithoutLineEnd().toByteArray();
    auto decoder = wire::RowDecoder::create(profile, file.m_rejectColumns.strip(names));
    if (!decoder)
        return tl::make_unexpected(decoder.error());
    file.m_decoder = std::make_unique<wire::RowDecoder>(std::move(*decoder));
    return file;
}

Result<bool> ImportFile::next()
{
    do {
        switch (m_reader->next()) {
        case wire::CsvReader::Step::End:
            return false;
        case wire::CsvReader::Step::Failed:
            return tl::make_unexpected(m_reader->failure());
        case wire::CsvReader::Step::Record:
            break;
        }
    } while (m_reader->record().isBlank());
    m_mark = m_rejectColumns.strip(m_reader->record(), delimiter());
    if (m_mark.ordinal == 0)
        m_mark.ordinal.reset();
    return true;
}

} // namespace docket::exchange
