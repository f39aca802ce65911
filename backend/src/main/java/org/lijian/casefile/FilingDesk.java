package org.lijian.casefile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.violation.CompetentAuthority;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.stereotype.Component;

/** Where a request to file a case is looked at (立案初审): the inspection behind it, and the conditions of filing. */
@Component
class FilingDesk {
    /** How long after its end an act may still be discovered and penalised. */
    private static final String LIMITATION = "LIMITATION";

    private static final Set<CompetentAuthority> THIS_BUREAU = EnumSet.of(
            CompetentAuthority.ECOLOGY, CompetentAuthority.ECOLOGY_BY_DUTY, CompetentAuthority.MARKET_OR_ECOLOGY);

    private final Inspections inspections;
    private final Violations violations;
    private final StatutoryPeriods periods;
    private final LegalTime time;

    FilingDesk(Inspections inspections, Violations violations, StatutoryPeriods periods, LegalTime time) {
        this.inspections = inspections;
        this.violations = violations;
        this.periods = periods;
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
        return requested.holding(CasePapers.investigatedBy(new LinkedHashSet<>(inspection.inspectors())));
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
        return new FilingFacts(
                inspection.outcome() == InspectionOutcome.CASE,
                Set.copyOf(inspection.violations()),
                violation.code(),
                violation.name(),
                THIS_BUREAU.contains(violation.competentAuthority()),
                authority(violation.competentAuthority()),
                actEndedOn,
                discoveredOn,
                periods.due(LIMITATION, actEndedOn, discoveredOn).due());
    }

    private static String authority(CompetentAuthority authority) {
        return switch (authority) {
            case ECOLOGY, ECOLOGY_BY_DUTY, MARKET_OR_ECOLOGY -> "生态环境主管部门";
            case PROVINCIAL_ECOLOGY -> "省级以上生态环境主管部门";
            case HOUSING_BY_DUTY -> "住房城乡建设等主管部门";
            case LOCALLY_DESIGNATED -> "县级以上地方人民政府确定的监督管理部门";
            case TRAFFIC_POLICE -> "公安机关交通管理部门";
        };
    }
}
