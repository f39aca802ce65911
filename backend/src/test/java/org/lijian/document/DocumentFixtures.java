package org.lijian.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lijian.law.LawBook;
import org.lijian.platform.Ids;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

final class DocumentFixtures {
    static final LocalDate TUESDAY = LocalDate.of(2022, 3, 8);
    static final DocumentForms FORMS = new DocumentForms(LawBook.shipped());
    static final Bureau BUREAU = new Bureau("晋城市生态环境局", "晋城市人民政府", "有管辖权的人民法院", "法规科", "某银行", "某账户");

    private DocumentFixtures() {}

    static DocumentRenderer renderer() {
        return new DocumentRenderer(FORMS, BUREAU);
    }

    static DocumentForm form(DocumentType type) {
        return FORMS.form(type, TUESDAY);
    }

    /** Every field the form has, the optional ones included, each recognisable in the text. */
    static Map<String, String> complete(DocumentType type) {
        Map<String, String> fields = new HashMap<>();
        for (FormField field : form(type).fields()) {
            fields.put(field.name(), sample(field));
        }
        return fields;
    }

    static IssueDocument correctionOrder(UUID subject, LocalDate issuedOn) {
        return new IssueDocument(
                DocumentType.CORRECTION_ORDER,
                subject,
                RegionCode.of("140525"),
                complete(DocumentType.CORRECTION_ORDER),
                issuedOn,
                new OfficerId(Ids.next()));
    }

    private static String sample(FormField field) {
        return switch (field.kind()) {
            case TEXT -> "〈" + field.name() + "〉";
            case DATE -> "2022-03-08";
            case MONEY -> "816000.00";
            case NUMBER -> "17";
            case FLAG -> "true";
        };
    }
}
