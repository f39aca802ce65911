package org.lijian.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Dated;
import org.lijian.shared.LegalCitation;

/**
 * One statutory form as it is used from one day to another: its title, the letters of its kind in the number (文种代字), and the fields it is
 * made of.
 *
 * @param since the first day it is used; from the beginning where none is named
 * @param code absent for forms that are not numbered
 * @param served whether the form goes to the party
 * @param basis where its contents are prescribed
 */
record DocumentForm(
        DocumentType type,
        @JsonProperty("validFrom") @Nullable LocalDate since,
        @Nullable LocalDate validTo,
        String title,
        @Nullable String code,
        boolean served,
        String template,
        String basis,
        List<FormField> fields)
        implements Dated {
    DocumentForm {
        fields = List.copyOf(fields);
        Set<String> names = new HashSet<>();
        for (FormField field : fields) {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException("form " + type + " has two fields named " + field.name());
            }
        }
        if (code != null && !code.matches("环[\\p{IsHan}（）()]{1,10}")) {
            throw new IllegalArgumentException("form " + type + " cannot be numbered " + code);
        }
    }

    @Override
    public LocalDate validFrom() {
        return since == null ? LocalDate.MIN : since;
    }

    @Override
    public LegalCitation citation() {
        return new LegalCitation(basis);
    }

    /** Its fields and what each is, which the features that issue it fill. */
    Map<String, FormField.Kind> kinds() {
        return fields.stream().collect(Collectors.toMap(FormField::name, FormField::kind));
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
