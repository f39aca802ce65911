package org.lijian.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadId;
import org.lijian.lead.Leads;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.ReadOnce;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** Puts a case together from its rows; the papers of a case are only ever added. */
@Component
class CaseStore {
    private final CaseMapper mapper;
    private final FilingWithdrawalMapper withdrawals;
    private final CaseVolumeMapper volumes;
    private final Leads leads;
    private final ReadOnce<CaseVersion, CasePapers> papers = new ReadOnce<>();

    CaseStore(CaseMapper mapper, FilingWithdrawalMapper withdrawals, CaseVolumeMapper volumes, Leads leads) {
        this.mapper = mapper;
        this.withdrawals = withdrawals;
        this.volumes = volumes;
        this.leads = leads;
    }

    CaseFile read(CaseId id) {
        return complete(mapper.byId(id), id);
    }

    Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(mapper.byId(id)).map(this::complete);
    }

    /** Locks the case: of two officers deciding at the same instant the second sees what the first has done. */
    CaseFile readForUpdate(CaseId id, CurrentOfficer officer) {
        CaseFile caseFile = complete(mapper.byIdForUpdate(id), id);
        officer.requireToKnowOf(caseFile.region(), id);
        return caseFile;
    }

    Page<CaseSummary> page(@Nullable CaseStatus status, PageRequest page, CurrentOfficer officer) {
        return Page.of(
                mapper.page(officer.area().prefix(), status, page.after(), page.rows()),
                page.limit(),
                row -> row.id().value());
    }

    void add(CaseFile caseFile) {
        mapper.insert(caseFile);
        CaseView view = caseFile.view();
        view.investigators().forEach(officer -> mapper.insertInvestigator(caseFile.id(), officer));
        mapper.insertNorm(view.id(), view.inspectionId(), view.violation(), true);
        view.alsoUnder().forEach(norm -> mapper.insertNorm(view.id(), view.inspectionId(), norm, false));
        view.furtherActs().forEach(this::add);
    }

    private void add(FurtherAct act) {
        mapper.insertAct(act);
        mapper.insertActNorm(act, act.violation(), true);
        act.alsoUnder().codes().forEach(norm -> mapper.insertActNorm(act, norm, false));
    }

    void save(CaseFile caseFile, ExpectedVersion expected) {
        ExpectedVersion.requireOne(mapper.update(caseFile, expected.value()));
    }

    /**
     * The leads that end with this case, because no other case that is still open answers them. Cases of one lead that end at the same
     * instant wait here for each other: else each would leave the lead to the other, and it would never leave. A lead that left with this
     * case before it was taken up again has left.
     */
    List<EndedLead> leadsEndingWith(CaseId id) {
        List<CaseId> others = mapper.sharingALeadWith(id);
        if (!others.isEmpty()) {
            mapper.lock(others);
        }
        return mapper.answersToLeadsOf(id).stream()
                .collect(groupingBy(CaseOfLead::leadId, LinkedHashMap::new, mapping(CaseOfLead::status, toList())))
                .entrySet()
                .stream()
                .filter(answered -> answered.getValue().stream().allMatch(CaseStatus::isDone))
                .filter(answered -> !leads.hasLeft(answered.getKey()))
                .map(answered -> new EndedLead(
                        answered.getKey(), answered.getValue().stream().anyMatch(CaseStatus::isClosed)))
                .toList();
    }

    private CaseFile complete(@Nullable CaseFile row, CaseId id) {
        if (row == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return complete(row);
    }

    private CaseFile complete(CaseFile row) {
        CaseVersion version = new CaseVersion(row.id(), row.version(), mapper.investigatorsOf(row.id()));
        return row.holding(papers.known().computeIfAbsent(version, this::papersOf));
    }

    /** Most cases are looked at before they have most papers, so it asks first which are on file. */
    private CasePapers papersOf(CaseVersion version) {
        CaseId id = version.id();
        Set<PaperKind> onFile = mapper.papersOnFile(id);
        return new CasePapers(
                version.investigators(),
                onFile.contains(PaperKind.CONCURRENT_NORM) ? mapper.concurrentNormsOf(id) : List.of(),
                onFile.contains(PaperKind.FURTHER_ACT) ? mapper.furtherActsOf(id) : List.of(),
                onFile.contains(PaperKind.FILING) ? mapper.filingOf(id) : null,
                onFile.contains(PaperKind.FILING_WITHDRAWAL) ? withdrawals.of(id) : null,
                onFile.contains(PaperKind.REPORT) ? mapper.reportsOf(id) : List.of(),
                onFile.contains(PaperKind.REPORT) ? mapper.evidenceOf(id) : List.of(),
                onFile.contains(PaperKind.REVIEW) ? mapper.reviewsOf(id) : List.of(),
                onFile.contains(PaperKind.CLOSING_REQUEST) ? mapper.closingRequestsOf(id) : List.of(),
                onFile.contains(PaperKind.CLOSING_DECISION) ? mapper.closingDecisionsOf(id) : List.of(),
                onFile.contains(PaperKind.VOLUME) ? volumes.of(id) : List.of());
    }

    /** With every paper the case gets another version, and nobody reads it between the two; its investigators may change without. */
    private record CaseVersion(CaseId id, long version, Set<OfficerId> investigators) {}

    /** Where a case stands that answers a lead. */
    record CaseOfLead(LeadId leadId, CaseStatus status) {}

    /** The papers a case may have, as {@code papersOnFile} names them. */
    enum PaperKind {
        CONCURRENT_NORM,
        FURTHER_ACT,
        FILING,
        FILING_WITHDRAWAL,
        REPORT,
        REVIEW,
        CLOSING_REQUEST,
        CLOSING_DECISION,
        VOLUME
    }
}
