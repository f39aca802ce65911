package org.lijian.seeds;

import com.networknt.schema.Error;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One YAML file of the reference data, with the lines its members stand on. */
record SeedFile(String path, String text) {
    private static final Path REFERENCE = Path.of("reference");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Every file below {@code seeds/reference}. */
    static List<SeedFile> all() {
        try (Stream<Path> files = Files.walk(REFERENCE)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(SeedFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SeedFile of(String path) {
        return read(REFERENCE.resolve(path));
    }

    private static SeedFile read(Path file) {
        try {
            return new SeedFile(REFERENCE.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json() {
        return YAML.readTree(text);
    }

    /** The fault with file and line: {@code gates.yaml:12: /gates/0/kind …}. */
    String located(Error error) {
        String where = error.getInstanceLocation().toString();
        String member = error.getProperty() == null ? where : where + "/" + error.getProperty();
        return path + ":" + line(member) + ": " + member + ": " + error.getMessage();
    }

    /** The line of the last step of a JSON pointer that is there, counted from 1. */
    private int line(String pointer) {
        LoadSettings settings =
                LoadSettings.builder().setAllowDuplicateKeys(true).build();
        Node node = new Compose(settings).composeString(text).orElseThrow();
        int line = start(node);
        for (String step : pointer.split("/", -1)) {
            if (!step.isEmpty()) {
                Node key = step(node, step, true);
                node = step(node, step, false);
                if (node == null || key == null) {
                    return line;
                }
                line = start(key);
            }
        }
        return line;
    }

    private static @Nullable Node step(@Nullable Node node, String step, boolean key) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().get(Integer.parseInt(step));
        }
        if (!(node instanceof MappingNode mapping)) {
            return null;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(step)) {
                return key ? tuple.getKeyNode() : tuple.getValueNode();
            }
        }
        return null;
    }

    private static int start(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    @Override
    public String toString() {
        return path;
    }
}
