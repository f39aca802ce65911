package org.lijian.casefile.hearing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.ArchivePart;
import org.lijian.casefile.ArchiveSection;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.PenaltyView;
import org.springframework.stereotype.Component;

/** What the hearings of a case leave in its file. */
@Component
class HearingsOfCase implements ArchiveSection {
    private final HearingStore store;
    private final Penalties penalties;

    HearingsOfCase(HearingStore store, Penalties penalties) {
        this.store = store;
        this.penalties = penalties;
    }

    @Override
    public List<ArchiveItem> items(CaseId caseId) {
        return penalties.ofCase(caseId).stream()
                .flatMap(penalty -> store.find(penalty.id()).map(Hearing::view).stream()
                        .flatMap(hearing -> items(penalty, hearing)))
                .toList();
    }

    private static Stream<ArchiveItem> items(PenaltyView penalty, HearingView hearing) {
        String kind = penalty.kind().zh();
        Stream<ArchiveItem> notices = hearing.sessions().stream()
                .flatMap(session -> Stream.of(
                        new ArchiveItem(ArchivePart.NOTICE, kind + "听证通知书", session.documentNumber()),
                        new ArchiveItem(ArchivePart.NOTICE, kind + "听证通知书送达回证", text(session.servedOn()))));
        Stream<ArchiveItem> minutes = Optional.ofNullable(hearing.held()).stream()
                .map(held -> new ArchiveItem(ArchivePart.HEARING, kind + "听证笔录", text(held.heldOn())));
        Stream<ArchiveItem> report = Optional.ofNullable(hearing.report()).stream()
                .map(made -> new ArchiveItem(ArchivePart.SECONDARY_VOLUME, kind + "听证报告", text(made.reportedOn())));
        return Stream.of(notices, minutes, report).flatMap(each -> each);
    }

    private static @Nullable String text(@Nullable Object date) {
        return date == null ? null : date.toString();
    }
}
