package org.lijian.casefile.reopening;

import java.util.List;
import java.util.stream.Stream;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.ArchivePart;
import org.lijian.casefile.ArchiveSection;
import org.lijian.casefile.CaseId;
import org.springframework.stereotype.Component;

/** What taking a case up again leaves in its supplementary volume. */
@Component
class ReopeningsOfCase implements ArchiveSection {
    private final ReopeningMapper mapper;

    ReopeningsOfCase(ReopeningMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<ArchiveItem> items(CaseId caseId) {
        return mapper.ofCase(caseId).stream()
                .filter(reopening -> reopening.view().status() == ReopeningStatus.APPROVED)
                .flatMap(this::items)
                .toList();
    }

    private Stream<ArchiveItem> items(Reopening reopening) {
        String decidedOn = String.valueOf(reopening.view().decidedOn());
        int papers = mapper.evidenceOf(reopening.id()).size();
        return Stream.of(
                new ArchiveItem(ArchivePart.FILING, "重新调查审批表", decidedOn),
                new ArchiveItem(ArchivePart.FILING, "重新调查的证明材料", decidedOn + "，" + papers + "件"));
    }
}
