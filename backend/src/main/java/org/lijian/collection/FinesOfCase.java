package org.lijian.collection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.ArchivePart;
import org.lijian.casefile.ArchiveSection;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.ClosingCondition;
import org.lijian.casefile.ClosingGround;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.PenaltyView;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Component;

/** What the fines of a case have to be before it may be closed as performed, and what they leave in its file. */
@Component
class FinesOfCase implements ClosingCondition, ArchiveSection {
    private final CollectionMapper mapper;
    private final CollectionFiles files;
    private final Penalties penalties;

    FinesOfCase(CollectionMapper mapper, CollectionFiles files, Penalties penalties) {
        this.mapper = mapper;
        this.files = files;
        this.penalties = penalties;
    }

    /** Every fine served in it, the surcharge included, is paid, in the hands of a court, given up for good, or not owed any more; nothing has to go back. */
    @Override
    public Optional<Problem> unmet(CaseId caseId) {
        long open = mapper.ofCase(caseId).stream()
                .filter(fine -> fine.status() == CollectionStatus.OPEN)
                .count();
        if (open > 0) {
            return Optional.of(CollectionRefusal.FINES_UNPAID.with("count", open));
        }
        return mapper.ofCase(caseId).stream()
                .map(fine -> files.refundDue(files.of(fine)))
                .filter(due -> !due.isZero())
                .findFirst()
                .map(due -> CollectionRefusal.REFUND_DUE.with("due", due));
    }

    /** And the ground is the one that its fines show; without any it is for its decisions to show. */
    @Override
    public Optional<Problem> unmet(CaseId caseId, ClosingGround ground) {
        if (standing(caseId).isEmpty()) {
            return ground.isShownByFines()
                    ? Optional.of(CollectionRefusal.NO_FINE_SHOWS.with("ground", ground.zh()))
                    : unmet(caseId);
        }
        return unmet(caseId)
                .or(() -> groundOf(caseId) == ground
                        ? Optional.empty()
                        : Optional.of(CollectionRefusal.ANOTHER_GROUND.with(
                                "ground", groundOf(caseId).zh())));
    }

    private ClosingGround groundOf(CaseId caseId) {
        List<FineCollection> fines = standing(caseId);
        if (fines.stream().anyMatch(fine -> fine.status() == CollectionStatus.COURT_ACCEPTED)) {
            return ClosingGround.COURT_ACCEPTED;
        }
        if (fines.stream().anyMatch(fine -> fine.status() == CollectionStatus.ENDED)) {
            return ClosingGround.NOBODY_LEFT_TO_PAY;
        }
        boolean revoked =
                !fines.isEmpty() && fines.stream().allMatch(fine -> fine.status() == CollectionStatus.REVOKED);
        return revoked ? ClosingGround.DECISION_REVOKED : ClosingGround.PERFORMED;
    }

    /** Not those that were revoked before the case was taken up again: they show nothing of how it ends now. */
    private List<FineCollection> standing(CaseId caseId) {
        List<FineCollection> fines = mapper.ofCase(caseId);
        if (fines.isEmpty()) {
            return fines;
        }
        Set<PenaltyId> setAside = penalties.ofCase(caseId).stream()
                .filter(penalty -> !penalty.stands())
                .map(PenaltyView::id)
                .collect(Collectors.toUnmodifiableSet());
        return fines.stream()
                .filter(fine -> !setAside.contains(fine.penaltyId()))
                .toList();
    }

    @Override
    public List<ArchiveItem> items(CaseId caseId) {
        List<CollectionFile> fines =
                mapper.ofCase(caseId).stream().map(files::of).toList();
        Stream<ArchiveItem> endings = fines.stream()
                .filter(fine -> fine.ending() != null)
                .flatMap(fine -> Stream.of(
                        new ArchiveItem(
                                ArchivePart.PERFORMANCE,
                                "终结收缴审批表",
                                String.valueOf(
                                        Objects.requireNonNull(fine.ending()).endedOn())),
                        new ArchiveItem(
                                ArchivePart.PERFORMANCE,
                                "当事人死亡（终止）等证明材料",
                                fine.endingEvidence().size() + "件")));
        Stream<ArchiveItem> revocations = fines.stream()
                .map(CollectionFile::revocation)
                .filter(Objects::nonNull)
                .map(revocation -> new ArchiveItem(
                        ArchivePart.PERFORMANCE, "撤销行政处罚决定书", String.valueOf(revocation.documentNumber())));
        return Stream.of(
                        fines.stream()
                                .flatMap(fine -> fine.payments().stream())
                                .map(payment ->
                                        new ArchiveItem(ArchivePart.PERFORMANCE, "罚款缴纳凭证", payment.bankReference())),
                        fines.stream()
                                .flatMap(fine -> fine.refunds().stream())
                                .map(refund ->
                                        new ArchiveItem(ArchivePart.PERFORMANCE, "罚款退还凭证", refund.bankReference())),
                        endings,
                        revocations)
                .flatMap(each -> each)
                .toList();
    }
}
