package org.lijian.casefile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.springframework.stereotype.Component;

/** Puts a case together from its rows; the papers of a case are only ever added. */
@Component
class CaseStore {
    private final CaseMapper mapper;

    CaseStore(CaseMapper mapper) {
        this.mapper = mapper;
    }

    CaseFile read(CaseId id) {
        return complete(mapper.byId(id), id);
    }

    Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(mapper.byId(id)).map(row -> row.holding(papersOf(id)));
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
        caseFile.view().investigators().forEach(officer -> mapper.insertInvestigator(caseFile.id(), officer));
    }

    void save(CaseFile caseFile, ExpectedVersion expected) {
        ExpectedVersion.requireOne(mapper.update(caseFile, expected.value()));
    }

    private CaseFile complete(@Nullable CaseFile row, CaseId id) {
        if (row == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return row.holding(papersOf(id));
    }

    private CasePapers papersOf(CaseId id) {
        return new CasePapers(
                mapper.investigatorsOf(id),
                mapper.filingOf(id),
                mapper.reportsOf(id),
                mapper.evidenceOf(id),
                mapper.reviewsOf(id),
                mapper.closingRequestsOf(id),
                mapper.closingDecisionsOf(id),
                mapper.catalogueOf(id));
    }
}
