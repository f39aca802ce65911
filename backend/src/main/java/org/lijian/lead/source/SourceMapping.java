package org.lijian.lead.source;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;
import tools.jackson.core.JsonPointer;

/** Where the messages of a source say what (字段映射): a JSON pointer for each field they have. */
record SourceMapping(Map<MappedField, String> pointers) {
    private static final int LONGEST = 200;

    SourceMapping {
        pointers = Map.copyOf(pointers);
    }

    static SourceMapping checked(SourceKind kind, @Nullable Map<MappedField, String> said) {
        Map<MappedField, String> pointers = new EnumMap<>(MappedField.class);
        Require.present(said, "/mapping").forEach((field, pointer) -> {
            String at = "/mapping/" + field;
            String text = Require.text(pointer, at, LONGEST);
            Require.that(
                    text,
                    isPointer(text),
                    at,
                    "应当是 JSON 指针，如 /data/value",
                    "has to be a JSON pointer such as /data/value");
            pointers.put(field, text);
        });
        if (kind.passesOnReports()) {
            Require.present(pointers.get(MappedField.EXTERNAL_NUMBER), "/mapping/" + MappedField.EXTERNAL_NUMBER);
            Require.present(pointers.get(MappedField.SUMMARY), "/mapping/" + MappedField.SUMMARY);
        } else {
            for (MappedField field : MappedField.values()) {
                if (field.isPersonal() && pointers.containsKey(field)) {
                    throw SourceRefusal.MACHINES_KNOW_NOBODY.with().at("/mapping/" + field);
                }
            }
        }
        return new SourceMapping(pointers);
    }

    /** Whether messages may name people, so that they are kept sealed. */
    boolean isPersonal() {
        return pointers.keySet().stream().anyMatch(MappedField::isPersonal);
    }

    /** Whether two messages of the same bytes are the same message: they say when or by which number. */
    boolean tellsMessagesApart() {
        return pointers.containsKey(MappedField.OCCURRED_AT) || pointers.containsKey(MappedField.EXTERNAL_NUMBER);
    }

    private static boolean isPointer(String text) {
        try {
            return text.startsWith("/") && JsonPointer.compile(text).toString().equals(text);
        } catch (IllegalArgumentException no) {
            return false;
        }
    }
}
