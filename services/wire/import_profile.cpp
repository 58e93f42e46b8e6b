// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/import_profile.h"

#include "services/wire/moment_text.h"
#include "services/wire/nearest.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::wire {

namespace {

using Json = rapidjson::Value;

QString textOf(const Json &value)
{
    return QString::fromUtf8(value.GetString(), static_cast<qsizetype>(value.GetStringLength()));
}

/// "; did you mean x?" or nothing.
QString hint(const QString &word, const QStringList &candidates)
{
    const QString near = nearest(word, candidates);
    return near.isEmpty() ? QString() : u" Did you mean \"%1\"?"_s.arg(near);
}

/// Reads one profile, collecting every mistake on the way.
class ProfileReader {
public:
    Decided<ImportProfile> read(const QByteArray &json);

private:
    void refuse(const QString &code, const QString &path, const QString &sentence, const QStringList &args = {});
    /// The text at a key of the top level or of a field; reports anything that is no text.
    std::optional<QString> text(const Json &value, const QString &path);
    void checkKeys(const Json &object, const QString &path, const QStringList &known, bool suggest = true);
    const Json *find(const char *key) const;

    void readKind();
    void readSigns();
    void readRowScheme();
    void readFields();
    std::optional<FieldSource> readSource(const Json &value, const QString &path, FieldType type);
    bool readColumns(const Json &value, const QString &path, FieldSource &source);
    void checkRequired();
    void require(const QList<ImportField> &anyOf);

    rapidjson::Document m_document;
    ImportProfile m_profile;
    Rejection m_errors;
};

Decided<ImportProfile> ProfileReader::read(const QByteArray &json)
{
    // Iterative, so that deep nesting cannot exhaust the stack.
    m_document.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(
        json.constData(), static_cast<std::size_t>(json.size()));
    if (m_document.HasParseError()) {
        const QByteArray before =
            json.first(std::min<qsizetype>(json.size(), static_cast<qsizetype>(m_document.GetErrorOffset())));
        const QString line = QString::number(before.count('\n') + 1);
        const QString column = QString::number(before.size() - before.lastIndexOf('\n'));
        const QString reason = QString::fromLatin1(rapidjson::GetParseError_En(m_document.GetParseError()));
        refuse(u"malformed_json"_s, {},
               u"The profile is not valid JSON at line %1, column %2: %3"_s.arg(line, column, reason),
               {line, column, reason});
        return tl::make_unexpected(m_errors);
    }
    if (!m_document.IsObject()) {
        refuse(u"wrong_type"_s, {}, u"A profile is a JSON object: {\"name\": ..., \"fields\": {...}}."_s);
        return tl::make_unexpected(m_errors);
    }
    checkKeys(m_document, {},
              {u"name"_s, u"kind"_s, u"delimiter"_s, u"decimal"_s, u"source"_s, u"order_fields"_s, u"fields"_s});
    if (const Json *name = find("name"))
        m_profile.name = text(*name, u"name"_s).value_or(QString());
    if (m_profile.name.trimmed().isEmpty())
        refuse(u"missing_key"_s, u"name"_s, u"The profile needs a \"name\"."_s);
    m_profile.source = m_profile.name;
    if (const Json *source = find("source"))
        m_profile.source = text(*source, u"source"_s).value_or(QString());
    readKind();
    readSigns();
    readRowScheme();
    readFields();
    if (!m_errors.isEmpty())
        return tl::make_unexpected(m_errors);
    return m_profile;
}

void ProfileReader::refuse(const QString &code, const QString &path, const QString &sentence, const QStringList &args)
{
    m_errors.append(Error{code, path, sentence, args});
}

std::optional<QString> ProfileReader::text(const Json &value, const QString &path)
{
    if (value.IsString())
        return textOf(value);
    refuse(u"wrong_type"_s, path, u"\"%1\" must be a text."_s.arg(path), {path});
    return std::nullopt;
}

void ProfileReader::checkKeys(const Json &object, const QString &path, const QStringList &known, bool suggest)
{
    QStringList seen;
    for (const auto &member : object.GetObject()) {
        const QString key = textOf(member.name);
        const QString where = path.isEmpty() ? key : path + u'.' + key;
        if (seen.contains(key))
            refuse(u"duplicate_key"_s, where, u"\"%1\" is given twice."_s.arg(where), {where});
        else if (!known.contains(key))
            refuse(u"unknown_key"_s, where,
                   u"\"%1\" is not known here.%2"_s.arg(key, suggest ? hint(key, known) : QString()),
                   {key, nearest(key, known)});
        seen.append(key);
    }
}

const Json *ProfileReader::find(const char *key) const
{
    const auto found = m_document.FindMember(key);
    return found == m_document.MemberEnd() ? nullptr : &found->value;
}

void ProfileReader::readKind()
{
    const Json *value = find("kind");
    const std::optional<QString> name = value == nullptr ? std::nullopt : text(*value, u"kind"_s);
    if (!name)
        return;
    if (const auto kind = profileKindFromName(*name)) {
        m_profile.kind = *kind;
        return;
    }
    refuse(u"unknown_kind"_s, u"kind"_s,
           u"\"kind\" is one of %1, not \"%2\"."_s.arg(profileKindNames().join(u", "_s), *name), {*name});
}

void ProfileReader::readSigns()
{
    if (const Json *value = find("delimiter")) {
        const std::optional<QString> sign = text(*value, u"delimiter"_s);
        const bool usable = sign && sign->size() == 1 && sign->front() < u'\x7f' &&
                            (sign->front() >= u' ' || sign->front() == u'\t') && sign->front() != u'"' &&
                            !sign->front().isLetterOrNumber();
        if (sign == u"auto"_s)
            m_profile.delimiter.reset();
        else if (usable)
            m_profile.delimiter = sign->front().toLatin1();
        else if (sign)
            refuse(u"bad_delimiter"_s, u"delimiter"_s,
                   u"\"delimiter\" is one sign, such as , or ; or a tab, or \"auto\", not \"%1\"."_s.arg(*sign),
                   {*sign});
    }
    if (const Json *value = find("decimal")) {
        const std::optional<QString> sign = text(*value, u"decimal"_s);
        if (sign == u"."_s || sign == u","_s)
            m_profile.decimal = sign->front();
        else if (sign)
            refuse(u"bad_decimal"_s, u"decimal"_s, u"\"decimal\" is . or , and not \"%1\"."_s.arg(*sign), {*sign});
    }
}

void ProfileReader::readRowScheme()
{
    const Json *value = find("order_fields");
    const std::optional<QString> scheme = value == nullptr ? std::nullopt : text(*value, u"order_fields"_s);
    if (!scheme)
        return;
    m_profile.orderFieldsOnFirstRow = scheme == u"first-row"_s;
    if (!m_profile.orderFieldsOnFirstRow && scheme != u"every-row"_s)
        refuse(u"bad_order_fields"_s, u"order_fields"_s,
               u"\"order_fields\" is every-row or first-row, not \"%1\"."_s.arg(*scheme), {*scheme});
}

void ProfileReader::readFields()
{
    const Json *fields = find("fields");
    if (fields == nullptr || !fields->IsObject()) {
        refuse(fields == nullptr ? u"missing_key"_s : u"wrong_type"_s, u"fields"_s,
               u"The profile needs \"fields\", an object from Docket's fields to the file's columns."_s);
        return;
    }
    const QStringList known = importFieldPaths(m_profile.kind);
    for (const auto &member : fields->GetObject()) {
        const QString key = textOf(member.name);
        const QString path = u"fields."_s + key;
        const ImportFieldInfo *info = findImportField(m_profile.kind, key);
        if (info == nullptr) {
            refuse(u"unknown_field"_s, path,
                   u"There is no field \"%1\" in a profile for %2.%3"_s.arg(key, profileKindName(m_profile.kind),
                                                                            hint(key, known)),
                   {key, nearest(key, known)});
            continue;
        }
        if (m_profile.fields.contains(info->field))
            refuse(u"duplicate_key"_s, path, u"\"%1\" is given twice."_s.arg(path), {path});
        if (const auto source = readSource(member.value, path, info->type))
            m_profile.fields.insert(info->field, *source);
    }
    checkRequired();
}

std::optional<FieldSource> ProfileReader::readSource(const Json &value, const QString &path, FieldType type)
{
    FieldSource source;
    if (value.IsString()) {
        if (value.GetStringLength() == 0)
            return std::nullopt;
        source.columns = {textOf(value)};
        return source;
    }
    if (!value.IsObject()) {
        refuse(u"wrong_type"_s, path, u"\"%1\" must be a column name or an object."_s.arg(path), {path});
        return std::nullopt;
    }
    checkKeys(value, path, {u"column"_s, u"columns"_s, u"join"_s, u"format"_s, u"constant"_s});
    const auto member = [&](const char *key) -> const Json * {
        const auto found = value.FindMember(key);
        return found == value.MemberEnd() ? nullptr : &found->value;
    };
    const Json *column = member("column");
    const Json *columns = member("columns");
    const Json *constant = member("constant");
    const auto given = [](const Json *json) { return json == nullptr ? 0 : 1; };
    if (given(column) + given(columns) + given(constant) != 1) {
        refuse(u"bad_field_source"_s, path, u"\"%1\" needs one of \"column\", \"columns\" or \"constant\"."_s.arg(path),
               {path});
        return std::nullopt;
    }
    if (column != nullptr)
        source.columns = {text(*column, path + u".column"_s).value_or(QString())};
    else if (columns != nullptr && !readColumns(*columns, path + u".columns"_s, source))
        return std::nullopt;
    else if (constant != nullptr)
        source.constant = text(*constant, path + u".constant"_s).value_or(QString());
    if (const Json *join = member("join"))
        source.join = text(*join, path + u".join"_s).value_or(QString());
    if (const Json *format = member("format")) {
        source.format = text(*format, path + u".format"_s).value_or(QString());
        const bool isDate = type == FieldType::Moment || type == FieldType::Date;
        if (!isDate)
            refuse(u"format_without_date"_s, path + u".format"_s,
                   u"Only dates have a format; \"%1\" is none."_s.arg(path), {path});
        else if (const auto compiled = MomentFormat::compile(source.format); !compiled)
            refuse(compiled.error().code, path + u".format"_s, compiled.error().sentence, compiled.error().args);
    }
    // {"column": ""} maps nothing, as the bare "" does.
    return source.columns == QStringList{QString()} ? std::nullopt : std::optional(source);
}

bool ProfileReader::readColumns(const Json &value, const QString &path, FieldSource &source)
{
    const bool isList = value.IsArray() && !value.Empty() &&
                        std::all_of(value.Begin(), value.End(),
                                    [](const Json &name) { return name.IsString() && name.GetStringLength() > 0; });
    if (!isList) {
        refuse(u"wrong_type"_s, path, u"\"%1\" must be a list of column names."_s.arg(path), {path});
        return false;
    }
    for (const Json &name : value.GetArray())
        source.columns.append(textOf(name));
    return true;
}

void ProfileReader::checkRequired()
{
    for (const QList<ImportField> &anyOf : requiredImportFields(m_profile.kind))
        require(anyOf);
}

void ProfileReader::require(const QList<ImportField> &anyOf)
{
    QStringList paths;
    for (const ImportField field : anyOf) {
        const QString path = findImportField(m_profile.kind, field)->path.toString();
        // A mapping that was given but faulty has its own error already.
        const bool faulty = std::any_of(m_errors.begin(), m_errors.end(), [&path](const Error &error) {
            return error.field == u"fields."_s + path || error.field.startsWith(u"fields."_s + path + u'.');
        });
        if (faulty || m_profile.fields.contains(field))
            return;
        paths.append(path);
    }
    refuse(u"missing_field"_s, u"fields."_s + paths.first(),
           u"The profile must say which column is \"%1\"."_s.arg(paths.join(u"\" or \""_s)), paths);
}

/// Writes texts of Qt through RapidJSON.
class JsonTextWriter {
public:
    JsonTextWriter() : m_writer(m_buffer) { m_writer.SetIndent(' ', 1); }

    rapidjson::PrettyWriter<rapidjson::StringBuffer> &json() { return m_writer; }
    void key(QStringView key)
    {
        const QByteArray utf8 = key.toUtf8();
        m_writer.Key(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
    }
    void text(QStringView text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_writer.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
    }
    QByteArray bytes() const { return QByteArray(m_buffer.GetString(), static_cast<qsizetype>(m_buffer.GetSize())); }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> m_writer;
};

void writeSource(JsonTextWriter &writer, const FieldSource &source)
{
    if (!source.constant && source.columns.size() == 1 && source.format.isEmpty() && source.join == u" "_s) {
        writer.text(source.columns.first());
        return;
    }
    writer.json().StartObject();
    if (source.constant) {
        writer.key(u"constant");
        writer.text(*source.constant);
    } else if (source.columns.size() == 1) {
        writer.key(u"column");
        writer.text(source.columns.first());
    } else {
        writer.key(u"columns");
        writer.json().StartArray();
        for (const QString &column : source.columns)
            writer.text(column);
        writer.json().EndArray();
    }
    if (source.join != u" "_s) {
        writer.key(u"join");
        writer.text(source.join);
    }
    if (!source.format.isEmpty()) {
        writer.key(u"format");
        writer.text(source.format);
    }
    writer.json().EndObject();
}

} // namespace

Decided<ImportProfile> readImportProfile(const QByteArray &json)
{
    return ProfileReader().read(json);
}

QByteArray toJson(const ImportProfile &profile)
{
    JsonTextWriter writer;
    const auto pair = [&writer](QStringView key, QStringView text) {
        writer.key(key);
        writer.text(text);
    };
    writer.json().StartObject();
    pair(u"name", profile.name);
    pair(u"kind", profileKindName(profile.kind));
    pair(u"delimiter", profile.delimiter ? QString(QLatin1Char(*profile.delimiter)) : u"auto"_s);
    pair(u"decimal", QString(profile.decimal));
    pair(u"source", profile.source);
    pair(u"order_fields", profile.orderFieldsOnFirstRow ? u"first-row"_s : u"every-row"_s);
    writer.key(u"fields");
    writer.json().StartObject();
    for (const ImportFieldInfo &info : importFields(profile.kind)) {
        const auto source = profile.fields.constFind(info.field);
        writer.key(info.path);
        if (source == profile.fields.cend())
            writer.text(u"");
        else
            writeSource(writer, *source);
    }
    writer.json().EndObject();
    writer.json().EndObject();
    return writer.bytes() + '\n';
}

} // namespace docket::wire
