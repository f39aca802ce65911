package org.lijian.document;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives out the numbers of a kind and a year, one after the other. */
@Component
class NumberCounter {
    private final DocumentMapper mapper;
    private final DocumentForms forms;
    private final Bureau bureau;

    NumberCounter(DocumentMapper mapper, DocumentForms forms, Bureau bureau) {
        this.mapper = mapper;
        this.forms = forms;
        this.bureau = bureau;
    }

    /** @return nothing where the form is not numbered */
    @Nullable DocumentNumber next(DocumentForm form, DocumentType type, LocalDate on) {
        String code = form.code();
        if (code == null) {
            return null;
        }
        int year = on.getYear();
        mapper.takeNumber(type, year);
        int seq = Objects.requireNonNull(mapper.lastNumber(type, year), "the counter was just written");
        return DocumentNumber.of(code, on, seq);
    }

    String text(DocumentNumber number, LocalDate on) {
        return number.text(forms.prefix(bureau.authority(), on));
    }
}
