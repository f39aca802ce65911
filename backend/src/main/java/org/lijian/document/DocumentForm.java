package org.lijian.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One statutory form: its title, the letters of its kind in the number (文种代字), and the fields it is made of.
 *
 * @param code absent for forms that are not numbered
 * @param served whether the form goes to the party
 * @param basis where its contents are prescribed
 */
record DocumentForm(
        DocumentType type,
        String title,
        @Nullable String code,
        boolean served,
        String template,
        String basis,
        List<FormField> fields) {
    DocumentForm {
        fields = List.copyOf(fields);
        Set<String> names = new HashSet<>();
        for (FormField field : fields) {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException("form " + type + " has two fields named " + field.name());
            }
        }
    }

    /**
     * The fields as the template reads them.
     *
     * @throws org.lijian.shared.Problem {@code document-field-missing} naming every one that is, {@code document-field-invalid}
     * @throws IllegalArgumentException for a field the form does not have: what is handed over must not be lost
     */
    Map<String, Object> printed(Map<String, String> given) {
        requireKnown(given.keySet());
        requireComplete(given);
        Map<String, Object> printed = new HashMap<>();
        for (FormField field : fields) {
            String value = given.get(field.name());
            if (value != null && !value.isBlank()) {
                printed.put(field.name(), printed(field, value.strip()));
            }
        }
        return printed;
    }

    private Object printed(FormField field, String value) {
        try {
            return field.printed(value);
        } catch (IllegalArgumentException unreadable) {
            throw DocumentRefusal.FIELD_INVALID.with("title", title, "field", field.label(), "value", value);
        }
    }

    private void requireKnown(Set<String> given) {
        Set<String> unknown = new HashSet<>(given);
        fields.forEach(field -> unknown.remove(field.name()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("form " + type + " has no field " + unknown);
        }
    }

    private void requireComplete(Map<String, String> given) {
        String missing = fields.stream()
                .filter(FormField::required)
                .filter(field -> given.getOrDefault(field.name(), "").isBlank())
                .map(FormField::label)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw DocumentRefusal.FIELD_MISSING.with("title", title, "fields", missing);
        }
    }
}
