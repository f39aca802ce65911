package org.lijian.correction;

import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.inspection.InspectionId;
import org.lijian.registry.PartyId;
import org.springframework.stereotype.Component;

/** The case, once filed, that an inspection led to for one violation of a party. */
@Component
class FiledCases {
    private final Cases cases;

    FiledCases(Cases cases) {
        this.cases = cases;
    }

    @Nullable CaseId of(InspectionId inspectionId, PartyId party, String violation) {
        return cases.byAct(inspectionId, party, violation)
                .filter(CaseView::hasBeenFiled)
                .map(CaseView::id)
                .orElse(null);
    }

    /** Whether a case was asked for, filed or not. */
    boolean isAccused(InspectionId inspectionId, PartyId party, String violation) {
        return cases.byAct(inspectionId, party, violation).isPresent();
    }

    /** Tells an order that was issued before its case was filed which case that is. */
    void attach(CorrectionOrder order) {
        CaseId filed = order.caseId() == null ? of(order.inspectionId(), order.partyId(), order.violation()) : null;
        if (filed != null) {
            order.belongsTo(filed);
        }
    }
}
