package org.lijian.law.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One point in which a file of the law reads otherwise.
 *
 * @param place the way to it, rules by their codes and days rather than their position, such as {@code violations/AIR-117-2/max}
 * @param before absent for what is added
 * @param after absent for what is removed
 */
public record RuleChange(
        Kind kind,
        String place,
        @Nullable String before,
        @Nullable String after) {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final List<String> NAMES =
            List.of("code", "id", "kind", "jurisdiction", "validFrom", "year", "name", "from", "key", "type");

    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** Every change from one text of a file to another; the whole file is new where there was none. */
    static List<RuleChange> between(String path, @Nullable String before, String after) {
        List<RuleChange> changes = new ArrayList<>();
        compare("", before == null ? null : read(path, before), read(path, after), changes);
        return changes;
    }

    /** Rules as a tree; the text of a form line by line, each called by what it says. */
    private static JsonNode read(String path, String text) {
        if (path.endsWith(".yaml")) {
            return YAML.readTree(text);
        }
        ArrayNode lines = YAML.createArrayNode();
        text.lines().filter(line -> !line.isBlank()).forEach(lines::add);
        return lines;
    }

    private static void compare(
            String place, @Nullable JsonNode before, @Nullable JsonNode after, List<RuleChange> changes) {
        if (before == null || after == null) {
            changes.add(new RuleChange(before == null ? Kind.ADDED : Kind.REMOVED, place, text(before), text(after)));
        } else if (before.isContainer() && before.getNodeType() == after.getNodeType()) {
            Map<String, JsonNode> left = members(before);
            Map<String, JsonNode> right = members(after);
            Set<String> names = new LinkedHashSet<>(left.keySet());
            names.addAll(right.keySet());
            for (String name : names) {
                compare(place.isEmpty() ? name : place + "/" + name, left.get(name), right.get(name), changes);
            }
        } else if (!before.equals(after)) {
            changes.add(new RuleChange(Kind.CHANGED, place, text(before), text(after)));
        }
    }

    private static Map<String, JsonNode> members(JsonNode node) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        } else {
            for (JsonNode entry : node) {
                String name = name(entry);
                members.put(members.containsKey(name) ? name + " #" + members.size() : name, entry);
            }
        }
        return members;
    }

    /** What an entry of a list is called: by the members that name rules, otherwise by what it says. */
    private static String name(JsonNode entry) {
        if (entry.isValueNode()) {
            return entry.asString();
        }
        String name = String.join(
                " ",
                NAMES.stream()
                        .filter(member -> entry.path(member).isValueNode())
                        .map(member -> entry.path(member).asString())
                        .limit(2)
                        .toList());
        return name.isEmpty() ? "#" : name;
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        return node.isValueNode() ? node.asString() : node.toString();
    }
}
