package org.lijian.mobilesync.bundle;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lijian.law.LawBook;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of the law in force that an officer needs on site. */
@Component
class LawFiles {
    private static final String WANTED =
            "(calendar|checklists|documents|limits|periods|statutes|violations)/.+\\.yaml|documents/.+\\.txt";
    private static final YAMLMapper YAML = new YAMLMapper();

    private final LawBook book;

    LawFiles(LawBook book) {
        this.book = book;
    }

    /** SHA-256 of each, by path. */
    Map<String, String> hashes() {
        Map<String, String> wanted = new TreeMap<>(book.inForce().hashes());
        wanted.keySet().removeIf(path -> !path.matches(WANTED));
        return wanted;
    }

    /** What the file says now, the text of a form as it stands; nothing where it is gone. */
    @Nullable JsonNode content(String path) {
        return book.inForce()
                .text(path)
                .map(text -> path.endsWith(".txt") ? StringNode.valueOf(text) : YAML.readTree(text))
                .orElse(null);
    }
}
