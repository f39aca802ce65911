package org.lijian.collection;

import java.util.List;
import java.util.Optional;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.ArchivePart;
import org.lijian.casefile.ArchiveSection;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.ClosingCondition;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Component;

/** What the fines of a case have to be before it may be closed as performed, and what they leave in its file. */
@Component
class FinesOfCase implements ClosingCondition, ArchiveSection {
    private final CollectionMapper mapper;

    FinesOfCase(CollectionMapper mapper) {
        this.mapper = mapper;
    }

    /** Every fine served in it, the surcharge included, is paid, in the hands of a court, or not owed any more. */
    @Override
    public Optional<Problem> unmet(CaseId caseId) {
        long open = mapper.ofCase(caseId).stream()
                .filter(fine -> fine.status() == CollectionStatus.OPEN)
                .count();
        return open == 0 ? Optional.empty() : Optional.of(CollectionRefusal.FINES_UNPAID.with("count", open));
    }

    @Override
    public List<ArchiveItem> items(CaseId caseId) {
        return mapper.ofCase(caseId).stream()
                .flatMap(fine -> mapper.payments(fine.id()).stream())
                .map(payment -> new ArchiveItem(ArchivePart.PERFORMANCE, "罚款缴纳凭证", payment.bankReference()))
                .toList();
    }
}
