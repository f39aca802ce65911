package org.lijian.casefile.summary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.registry.PartyId;
import org.springframework.stereotype.Component;

/** Puts a penalty on the spot together from its rows. */
@Component
class SummaryPenaltyStore {
    private final SummaryPenaltyMapper mapper;

    SummaryPenaltyStore(SummaryPenaltyMapper mapper) {
        this.mapper = mapper;
    }

    SummaryPenalty read(SummaryPenaltyId id) {
        return complete(mapper.byId(id), id);
    }

    Optional<SummaryPenalty> find(SummaryPenaltyId id) {
        return Optional.ofNullable(mapper.byId(id)).map(row -> complete(row, id));
    }

    boolean hasPenalised(InspectionId inspection, PartyId party, String violation) {
        return mapper.idByAct(inspection, party, violation) != null;
    }

    /** Locks the penalty: of two officers at the same instant the second sees what the first has done. */
    SummaryPenalty readForUpdate(SummaryPenaltyId id) {
        return complete(mapper.byIdForUpdate(id), id);
    }

    Page<SummaryPenalty> page(PageRequest page, CurrentOfficer officer) {
        List<SummaryPenalty> rows = mapper.page(officer.area().prefix(), page.after(), page.rows()).stream()
                .map(this::read)
                .toList();
        return Page.of(rows, page.limit(), row -> row.id().value());
    }

    void add(SummaryPenalty penalty) {
        SummaryPenaltyView view = penalty.view();
        mapper.insert(penalty);
        view.officers().forEach(officer -> mapper.insertOfficer(view.id(), officer));
        for (int i = 0; i < view.evidence().size(); i++) {
            mapper.insertEvidence(view.id(), i, view.evidence().get(i));
        }
    }

    void save(SummaryPenalty penalty, ExpectedVersion expected) {
        ExpectedVersion.requireOne(mapper.update(penalty, expected.value()));
    }

    private SummaryPenalty complete(@Nullable SummaryPenalty row, SummaryPenaltyId id) {
        if (row == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return row.by(mapper.officersOf(id), mapper.evidenceOf(id));
    }
}
