// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/operation_routes.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <yaml-cpp/yaml.h>

#include <limits>

namespace docket::hub {

// The text of services/hub/openapi.yaml; cmake/EmbedText.cmake writes its body.
std::string_view openApiYaml();

namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void writeText(Writer &writer, const std::string &text)
{
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

// A scalar in quotes is a text; a plain one is what the core schema of YAML 1.2 takes it for.
void writeScalar(Writer &writer, const YAML::Node &node)
{
    const std::string &text = node.Scalar();
    qint64 number = 0;
    double fraction = 0;
    if (node.Tag() != "?")
        writeText(writer, text);
    else if (text == "true" || text == "false")
        writer.Bool(text == "true");
    else if (text == "null" || text == "~" || text.empty())
        writer.Null();
    else if (YAML::convert<qint64>::decode(node, number))
        writer.Int64(number);
    else if (YAML::convert<double>::decode(node, fraction))
        writer.Double(fraction);
    else
        writeText(writer, text);
}

void write(Writer &writer, const YAML::Node &node)
{
    switch (node.Type()) {
    case YAML::NodeType::Map:
        writer.StartObject();
        for (const auto &member : node) {
            const std::string &key = member.first.Scalar();
            writer.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
            write(writer, member.second);
        }
        writer.EndObject();
        break;
    case YAML::NodeType::Sequence:
        writer.StartArray();
        for (const auto &item : node)
            write(writer, item);
        writer.EndArray();
        break;
    case YAML::NodeType::Scalar:
        writeScalar(writer, node);
        break;
    case YAML::NodeType::Null:
    case YAML::NodeType::Undefined:
        writer.Null();
        break;
    }
}

} // namespace

QByteArray openApiJson()
{
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    write(writer, YAML::Load(std::string(openApiYaml())));
    return {buffer.GetString(), static_cast<qsizetype>(buffer.GetSize())};
}

} // namespace docket::hub
