package org.lijian.field;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one officer's phone took along (离线数据包), sealed: every item and the place where the next page begins, in one file that is whole
 * or not there.
 */
public final class KeptBundle {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FILE = "bundle.kept";

    private final SealedBox box;
    private ObjectNode items = JSON.createObjectNode();
    private @Nullable String since;

    /** @param folder one for each officer, not that of the outbox */
    public KeptBundle(Path folder, SecretKey officersKey) throws IOException {
        this.box = new SealedBox(folder, officersKey);
        if (!box.names(FILE).isEmpty()) {
            JsonNode kept = JSON.readTree(box.read(FILE));
            items = (ObjectNode) kept.get("items");
            since = kept.get("since").asString();
        }
    }

    /** Where the next page begins; nothing where nothing was taken along. */
    @Nullable String since() {
        return since;
    }

    /** Takes a page of {@code getFieldBundle}. */
    void take(JsonNode page) throws IOException {
        ObjectNode now = items.deepCopy();
        for (JsonNode item : page.get("items")) {
            String kind = item.get("kind").asString();
            String key = item.get("key").asString();
            if (kind.equals("AREA")) {
                forgetArea(now, key);
            } else if (item.get("gone").asBoolean()) {
                now.remove(name(kind, key));
            } else {
                now.set(name(kind, key), item.get("content"));
            }
        }
        String next = page.get("since").asString();
        ObjectNode kept = JSON.createObjectNode().put("since", next);
        kept.set("items", now);
        box.write(FILE, JSON.writeValueAsBytes(kept));
        items = now;
        since = next;
    }

    void forget() throws IOException {
        box.delete(FILE);
        items = JSON.createObjectNode();
        since = null;
    }

    /** @throws NoSuchElementException where it was not taken along */
    public JsonNode get(String kind, String key) {
        JsonNode item = items.get(name(kind, key));
        if (item == null) {
            throw new NoSuchElementException(name(kind, key) + " was not taken along");
        }
        return item;
    }

    /** The files of the law in a folder. */
    List<JsonNode> law(String folder) {
        List<JsonNode> files = new ArrayList<>();
        items.properties().forEach(item -> {
            if (item.getKey().startsWith(name("LAW", folder + "/"))) {
                files.add(item.getValue());
            }
        });
        return files;
    }

    /** A region and what lies in it: a city ends in two zeros, a province in four. */
    private static void forgetArea(ObjectNode items, String region) {
        String prefix = region.replaceFirst("(00){1,2}$", "");
        items.removeIf(item -> item.at("/object/region").asString("").startsWith(prefix));
    }

    private static String name(String kind, String key) {
        return kind + " " + key;
    }
}
