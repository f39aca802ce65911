package org.lijian.casefile.penalty;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.ReadOnce;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** Puts a penalty together from its rows; the papers of a penalty are only ever added. */
@Component
class PenaltyStore {
    private final PenaltyMapper mapper;
    private final ReadOnce<PenaltyVersion, PenaltyPapers> papers = new ReadOnce<>();

    PenaltyStore(PenaltyMapper mapper) {
        this.mapper = mapper;
    }

    Penalty read(PenaltyId id) {
        return complete(mapper.byId(id), id);
    }

    /** Locks the penalty: of two officers deciding at the same instant the second sees what the first has done. */
    Penalty readForUpdate(PenaltyId id, CurrentOfficer officer) {
        Penalty penalty = readForUpdate(id);
        officer.requireToKnowOf(penalty.region(), id);
        return penalty;
    }

    /** For what the party is told and says: the clerks do it, or those who investigate the case. */
    Penalty readForParty(PenaltyId id, CurrentOfficer officer) {
        Penalty penalty = readForUpdate(id, officer);
        if (!officer.has(Role.CLERK) && !penalty.isInvestigatedBy(officer.id())) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        return penalty;
    }

    Penalty readForUpdate(PenaltyId id) {
        return complete(mapper.byIdForUpdate(id), id);
    }

    List<Penalty> ofCase(CaseId caseId) {
        return mapper.idsOfCase(caseId).stream().map(this::read).toList();
    }

    Page<PenaltySummary> page(@Nullable CaseId caseId, PageRequest page, CurrentOfficer officer) {
        return Page.of(
                mapper.page(officer.area().prefix(), caseId, page.after(), page.rows()),
                page.limit(),
                row -> row.id().value());
    }

    void add(Penalty penalty) {
        PenaltyView view = penalty.view();
        mapper.insert(penalty);
        view.investigators().forEach(officer -> mapper.insertInvestigator(view.id(), officer));
    }

    void save(Penalty penalty, ExpectedVersion expected) {
        ExpectedVersion.requireOne(mapper.update(penalty, expected.value()));
    }

    /** Saves a change that an event caused, which nobody read the penalty for. */
    void save(Penalty penalty) {
        save(penalty, new ExpectedVersion(penalty.version()));
    }

    private Penalty complete(@Nullable Penalty row, PenaltyId id) {
        if (row == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        PenaltyVersion version = new PenaltyVersion(id, row.version(), mapper.investigatorsOf(id));
        return row.holding(papers.known().computeIfAbsent(version, this::papersOf));
    }

    /** Most penalties are looked at before they have most papers, so it asks first which are on file. */
    private PenaltyPapers papersOf(PenaltyVersion version) {
        PenaltyId id = version.id();
        Set<PaperKind> onFile = mapper.papersOnFile(id);
        return new PenaltyPapers(
                version.investigators(),
                onFile.contains(PaperKind.PER_DAY_GROUND) ? mapper.perDayGroundOf(id) : null,
                onFile.contains(PaperKind.NOTICE) ? mapper.noticeOf(id) : null,
                onFile.contains(PaperKind.STATEMENT) ? mapper.statementsOf(id) : List.of(),
                onFile.contains(PaperKind.HEARING_ANSWER) ? mapper.hearingAnswerOf(id) : null,
                onFile.contains(PaperKind.HEARING) ? mapper.hearingOf(id) : null,
                onFile.contains(PaperKind.LEGAL_REVIEW) ? mapper.legalReviewsOf(id) : List.of(),
                onFile.contains(PaperKind.DISCUSSION) ? mapper.discussionsOf(id) : List.of(),
                onFile.contains(PaperKind.DISCUSSION) ? mapper.attendancesOf(id) : List.of(),
                onFile.contains(PaperKind.REQUIRED_STEP) ? mapper.requiredStepsOf(id) : List.of(),
                onFile.contains(PaperKind.DECISION) ? mapper.decisionOf(id) : null);
    }

    /** With every paper the penalty gets another version, and nobody reads it between the two; its investigators may change without. */
    private record PenaltyVersion(PenaltyId id, long version, Set<OfficerId> investigators) {}

    /** The papers a penalty may have, as {@code papersOnFile} names them. */
    enum PaperKind {
        PER_DAY_GROUND,
        NOTICE,
        STATEMENT,
        HEARING_ANSWER,
        HEARING,
        LEGAL_REVIEW,
        DISCUSSION,
        REQUIRED_STEP,
        DECISION
    }
}
