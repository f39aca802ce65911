package org.lijian.casefile.recusal;

import java.util.List;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.ArchivePart;
import org.lijian.casefile.ArchiveSection;
import org.lijian.casefile.CaseId;
import org.springframework.stereotype.Component;

/** What the recusals of a case leave in its file. */
@Component
class RecusalsOfCase implements ArchiveSection {
    private final RecusalMapper mapper;

    RecusalsOfCase(RecusalMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<ArchiveItem> items(CaseId caseId) {
        return mapper.ofCase(caseId).stream()
                .map(Recusal::view)
                .filter(recusal -> recusal.applicant() == RecusalApplicant.PARTY)
                .map(recusal -> new ArchiveItem(ArchivePart.NOTICE, "申请回避答复通知书", recusal.documentNumber()))
                .toList();
    }
}
