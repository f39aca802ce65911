package org.lijian.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** On which line of a reference file something stands. A file that is no YAML has no lines to tell. */
final class YamlLines {
    private static final Set<String> NAMES = Set.of("code", "key", "id", "kind", "year", "type");
    private static final int DEEPEST = 100;
    private static final Pattern STEP = Pattern.compile("/");

    private final @Nullable Node root;

    private YamlLines(@Nullable Node root) {
        this.root = root;
    }

    static YamlLines of(String text) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setAllowDuplicateKeys(true).build();
            if (isBottomless(new Parse(settings).parseString(text))) {
                return new YamlLines(null);
            }
            return new YamlLines(new Compose(settings).composeString(text).orElse(null));
        } catch (YamlEngineException unreadable) {
            return new YamlLines(null);
        }
    }

    /** The line of the first alias ({@code *name}), which would stand for something written elsewhere, even for itself. */
    static Optional<Integer> alias(String text) {
        if (text.indexOf('*') < 0) {
            return Optional.empty();
        }
        try {
            for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
                if (event instanceof AliasEvent) {
                    return Optional.of(
                            event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
                }
            }
            return Optional.empty();
        } catch (YamlEngineException unreadable) {
            return Optional.empty();
        }
    }

    /** No rule is nested like that or stands for another one, and composing it would not end well. */
    private static boolean isBottomless(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            if (event instanceof AliasEvent) {
                return true;
            }
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    /** The line of the last step of {@code way}, such as {@code /rules/1/citation}, that is there. */
    @Nullable Integer line(String way) {
        List<Node> nodes = along(way);
        return nodes.isEmpty() ? null : line(nodes.get(nodes.size() - 1));
    }

    /** How the innermost rule on {@code way} is called, when it has a code. */
    Optional<String> code(String way) {
        return along(way).stream()
                .map(YamlLines::name)
                .flatMap(Optional::stream)
                .map(ScalarNode::getValue)
                .reduce((outer, inner) -> inner);
    }

    /**
     * The place that {@code message} names: the rule whose code and other values stand in it, at the longest of these values; without
     * such a rule the longest value of the file that does.
     */
    Optional<Place> named(String message) {
        return mappings(root)
                .filter(rule -> name(rule).filter(name -> names(message, name)).isPresent())
                .max(Comparator.comparingLong(rule ->
                        values(rule).filter(value -> names(message, value)).count()))
                .flatMap(rule -> name(rule).map(name -> new Place(line(longest(rule, name, message)), name.getValue())))
                .or(() -> longest(values(root), message).map(value -> new Place(line(value), value.getValue())));
    }

    private static ScalarNode longest(MappingNode rule, ScalarNode name, String message) {
        return longest(values(rule).filter(value -> !value.getValue().equals(name.getValue())), message)
                .orElse(name);
    }

    private static Optional<ScalarNode> longest(Stream<ScalarNode> values, String message) {
        return values.filter(value -> names(message, value))
                .max(Comparator.comparingInt(value -> value.getValue().length()));
    }

    private static boolean names(String message, ScalarNode value) {
        return value.getValue().length() > 1 && names(message, value.getValue());
    }

    private static boolean names(String message, String value) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(value) + "(?![\\w-])", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(message)
                .find();
    }

    private List<Node> along(String way) {
        List<Node> nodes = new ArrayList<>();
        Node node = root;
        for (String step : STEP.split(way, -1)) {
            if (!step.isEmpty()) {
                node = member(node, step);
            }
            if (node == null) {
                break;
            }
            nodes.add(node);
        }
        return nodes;
    }

    private static @Nullable Node member(@Nullable Node node, String step) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().get(Integer.parseInt(step));
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                            && key.getValue().equals(step))
                    .map(NodeTuple::getValueNode)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private static Optional<ScalarNode> name(Node node) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                                && NAMES.contains(key.getValue())
                                && tuple.getValueNode() instanceof ScalarNode)
                        .map(tuple -> (ScalarNode) tuple.getValueNode())
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<ScalarNode> values(@Nullable Node node) {
        return node instanceof ScalarNode scalar
                ? Stream.of(scalar)
                : below(node).flatMap(YamlLines::values);
    }

    private static Stream<MappingNode> mappings(@Nullable Node node) {
        Stream<MappingNode> below = below(node).flatMap(YamlLines::mappings);
        return node instanceof MappingNode mapping ? Stream.concat(Stream.of(mapping), below) : below;
    }

    private static Stream<Node> below(@Nullable Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream();
        }
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream().map(NodeTuple::getValueNode)
                : Stream.empty();
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    record Place(int line, String name) {}
}
