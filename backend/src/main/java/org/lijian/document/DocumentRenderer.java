package org.lijian.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Writes the text of a form. Templates are ours; what fills them is data and never read as a template. */
@Component
@EnableConfigurationProperties(Bureau.class)
class DocumentRenderer {
    private final DocumentForms forms;
    private final Bureau bureau;
    private final TemplateEngine engine = new TemplateEngine();

    DocumentRenderer(DocumentForms forms, Bureau bureau) {
        this.forms = forms;
        this.bureau = bureau;
        StringTemplateResolver templates = new StringTemplateResolver();
        templates.setTemplateMode(TemplateMode.TEXT);
        templates.setCacheable(true);
        engine.setTemplateResolver(templates);
    }

    String render(DocumentType type, Map<String, String> fields, @Nullable String number, LocalDate issuedOn) {
        DocumentForm form = forms.form(type, issuedOn);
        Map<String, Object> words = new HashMap<>(form.printed(fields));
        words.put("title", form.title());
        words.put("number", number);
        words.put("issuedOn", PrintedDate.of(issuedOn));
        words.put("bureau", bureau);
        words.putAll(forms.quoted(issuedOn));
        return engine.process(forms.template(form), new Context(Locale.CHINA, words))
                        .strip() + "\n";
    }
}
