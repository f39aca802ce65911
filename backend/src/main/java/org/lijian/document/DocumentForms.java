package org.lijian.document;

import java.time.LocalDate;
import java.util.Map;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.springframework.stereotype.Component;

/** The forms of the book in force, with their templates, the passages of law they quote and the numbers they bear. */
@Component
class DocumentForms {
    private final Chapter<FormBook> forms;

    DocumentForms(LawBook law) {
        FormBook release = FormBook.read(law.first());
        this.forms = law.chapter(book -> FormBook.read(book).requireFieldsOf(release));
    }

    /**
     * The form as it is used that day.
     *
     * @throws org.lijian.shared.Problem {@code document-form-not-in-force}
     */
    DocumentForm form(DocumentType type, LocalDate on) {
        return forms.get().form(type, on);
    }

    String template(DocumentForm form) {
        return forms.get().template(form);
    }

    /** Every passage of law that forms quote, as it reads on that day. */
    Map<String, String> quoted(LocalDate on) {
        return forms.get().quoted(on);
    }

    /**
     * The letters of a bureau in the numbers of a day (机关代字).
     *
     * @throws org.lijian.shared.Problem {@code document-prefix-not-in-force}
     */
    String prefix(String authority, LocalDate on) {
        return forms.get().prefix(authority, on);
    }
}
