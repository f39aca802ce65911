package org.lijian.casefile.hold;

import java.util.List;
import java.util.stream.Stream;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.ArchivePart;
import org.lijian.casefile.ArchiveSection;
import org.lijian.casefile.CaseId;
import org.springframework.stereotype.Component;

/** What the holds of a case leave in its file. */
@Component
class HoldsOfCase implements ArchiveSection {
    private final EvidenceHoldMapper mapper;

    HoldsOfCase(EvidenceHoldMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<ArchiveItem> items(CaseId caseId) {
        return mapper.ofCase(caseId).stream()
                .map(EvidenceHold::view)
                .filter(hold -> hold.executedOn() != null)
                .flatMap(HoldsOfCase::items)
                .toList();
    }

    private static Stream<ArchiveItem> items(EvidenceHoldView hold) {
        ArchiveItem notice = new ArchiveItem(ArchivePart.EVIDENCE, "先行登记保存证据通知书", hold.noticeNumber());
        return hold.disposal() != null && hold.disposal().givesBack()
                ? Stream.of(notice, new ArchiveItem(ArchivePart.EVIDENCE, "解除先行登记保存证据通知书", hold.releaseNumber()))
                : Stream.of(notice);
    }
}
