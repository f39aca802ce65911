package org.lijian.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the archive would hold of a case if it were bound today, and what it lacks. */
@Component
public class CaseCatalogue {
    private final CaseCompletion completion;

    CaseCatalogue(CaseCompletion completion) {
        this.completion = completion;
    }

    /** In the order in which the file is bound; of an archived case what was bound. */
    @Transactional(readOnly = true)
    public List<ArchiveItem> of(CaseView file) {
        return file.catalogue().isEmpty() ? completion.catalogue(file) : file.catalogue();
    }
}
