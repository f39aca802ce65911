package org.lijian.casefile;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.law.authority.Authorities;
import org.lijian.law.authority.Competence;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where a request to file a case is looked at (立案初审): the inspection behind it, and the conditions of filing. */
@Component
class FilingDesk {
    /** How long after its end an act may still be discovered and penalised. */
    private static final String LIMITATION = "LIMITATION";

    private final Inspections inspections;
    private final Violations violations;
    private final Authorities authorities;
    private final ConcurrentNorms norms;
    private final StatutoryPeriods periods;
    private final ObjectProvider<FilingObjection> objections;
    private final LegalTime time;

    FilingDesk(
            Inspections inspections,
            Violations violations,
            Authorities authorities,
            ConcurrentNorms norms,
            StatutoryPeriods periods,
            ObjectProvider<FilingObjection> objections,
            LegalTime time) {
        this.inspections = inspections;
        this.violations = violations;
        this.authorities = authorities;
        this.norms = norms;
        this.periods = periods;
        this.objections = objections;
        this.time = time;
    }

    /** The case that is asked for, when its conditions are met. */
    CaseFile accept(RequestFiling request, CurrentOfficer officer) {
        CaseId id = new CaseId(Require.idOrNew(request.id(), "/id"));
        InspectionView inspection = inspections.inspection(Require.present(request.inspectionId(), "/inspectionId"));
        officer.requireToKnowOf(inspection.region(), inspection.id());
        if (!inspection.inspectors().contains(officer.id())) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        String code = Require.text(request.violation(), "/violation", 40);
        String cause = Require.text(request.cause(), "/cause", 200);
        String facts = Require.text(request.facts(), "/facts", 4000);
        LocalDate discoveredOn = discoveredOn(inspection);
        LocalDate actEndedOn = actEndedOn(request, discoveredOn);
        FilingCondition.requireAll(facts(inspection, violations.require(code, actEndedOn), actEndedOn, discoveredOn));
        requireNoObjection(inspection.id(), code);
        List<String> alsoUnder = alsoUnder(request, code);
        norms.requireHeaviest(code, alsoUnder, actEndedOn);
        alsoUnder.forEach(other -> requireNoObjection(inspection.id(), other));
        CaseFile requested = new CaseFile(
                id,
                inspection.id(),
                inspection.leadId(),
                inspection.partyId(),
                inspection.objectId(),
                inspection.region(),
                code,
                actEndedOn,
                discoveredOn,
                cause,
                facts,
                time.today(),
                officer.id(),
                CaseStatus.FILING_REQUESTED,
                null,
                null,
                0);
        return requested.holding(CasePapers.investigatedBy(new LinkedHashSet<>(inspection.inspectors()), alsoUnder));
    }

    /** They are looked up when they are needed: who objects may depend on the cases. */
    private void requireNoObjection(InspectionId inspection, String violation) {
        objections
                .orderedStream()
                .flatMap(objection -> objection.against(inspection, violation).stream())
                .findFirst()
                .ifPresent(problem -> {
                    throw problem;
                });
    }

    /** In the order of their codes, each once and none of them the one that is applied. */
    private static List<String> alsoUnder(RequestFiling request, String code) {
        List<String> named = request.alsoUnder() == null ? List.of() : request.alsoUnder();
        Set<String> seen = new LinkedHashSet<>(Set.of(code));
        for (int i = 0; i < named.size(); i++) {
            String norm = Require.text(named.get(i), "/alsoUnder/" + i, 40);
            if (!seen.add(norm)) {
                throw CaseRefusal.NORM_NAMED_TWICE.with("code", norm).at("/alsoUnder/" + i);
            }
        }
        return seen.stream().filter(norm -> !norm.equals(code)).sorted().toList();
    }

    private static LocalDate discoveredOn(InspectionView inspection) {
        LocalDate inspectedOn = inspection.inspectedOn();
        if (inspectedOn == null) {
            throw CaseRefusal.FILING_CONDITIONS.with("reason", "现场检查尚未完成");
        }
        return inspectedOn;
    }

    private static LocalDate actEndedOn(RequestFiling request, LocalDate discoveredOn) {
        LocalDate endedOn = request.actEndedOn() == null ? discoveredOn : request.actEndedOn();
        return Require.that(
                endedOn,
                !endedOn.isAfter(discoveredOn),
                "/actEndedOn",
                "违法行为终了之日不得晚于检查之日",
                "is not later than the inspection");
    }

    private FilingFacts facts(
            InspectionView inspection, Violation violation, LocalDate actEndedOn, LocalDate discoveredOn) {
        Competence competence = authorities.competent(violation.code(), inspection.region(), time.today());
        return new FilingFacts(
                inspection.outcome() == InspectionOutcome.CASE,
                Set.copyOf(inspection.violations()),
                violation.code(),
                violation.name(),
                competence.ours(),
                competence.names(),
                actEndedOn,
                discoveredOn,
                periods.due(LIMITATION, actEndedOn, discoveredOn).due());
    }
}
