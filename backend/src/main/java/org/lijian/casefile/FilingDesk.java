package org.lijian.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.RegionCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where a request to file a case is looked at (立案初审): the inspection behind it, and the conditions of filing. */
@Component
class FilingDesk {
    /** How long after its end an act may still be discovered and penalised. */
    private static final String LIMITATION = "LIMITATION";

    /** More than any case has. */
    private static final int MOST_ACTS = 10;

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
        LocalDate actEndedOn = actEndedOn(request.actEndedOn(), discoveredOn);
        FilingCondition.requireAll(facts(inspection, violations.require(code, actEndedOn), actEndedOn, discoveredOn));
        requireNoObjection(inspection.id(), code);
        List<String> alsoUnder = alsoUnder(request.alsoUnder(), code);
        norms.requireHeaviest(code, alsoUnder, actEndedOn);
        alsoUnder.forEach(other -> requireNoObjection(inspection.id(), other));
        Set<String> named = new HashSet<>(alsoUnder);
        named.add(code);
        List<FurtherAct> furtherActs = furtherActs(id, request, inspection, named);
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
        return requested.holding(
                CasePapers.investigatedBy(new LinkedHashSet<>(inspection.inspectors()), alsoUnder, furtherActs));
    }

    /** Each meets the conditions of filing by itself, and no norm is named twice: that would be one act, not two. */
    private List<FurtherAct> furtherActs(
            CaseId id, RequestFiling request, InspectionView inspection, Set<String> named) {
        List<FoundAct> found = request.furtherActs() == null ? List.of() : request.furtherActs();
        Require.that(
                found,
                found.size() <= MOST_ACTS,
                "/furtherActs",
                "最多 " + MOST_ACTS + " 项",
                "has at most " + MOST_ACTS + " members");
        List<FurtherAct> acts = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String pointer = ProposedActs.pointer(i);
            FoundAct act = Require.present(found.get(i), pointer);
            acts.add(ProposedActs.at(pointer, () -> furtherAct(id, act, inspection, named)));
        }
        return acts;
    }

    private FurtherAct furtherAct(CaseId id, FoundAct act, InspectionView inspection, Set<String> named) {
        String code = Require.text(act.violation(), "/violation", 40);
        LocalDate discoveredOn = discoveredOn(inspection);
        LocalDate endedOn = actEndedOn(act.actEndedOn(), discoveredOn);
        List<String> alsoUnder = alsoUnder(act.alsoUnder(), code);
        Stream.concat(Stream.of(code), alsoUnder.stream()).forEach(norm -> {
            if (!named.add(norm)) {
                throw CaseRefusal.NORM_NAMED_TWICE.with("code", norm).at("/violation");
            }
        });
        FilingCondition.requireAll(facts(inspection, violations.require(code, endedOn), endedOn, discoveredOn));
        norms.requireHeaviest(code, alsoUnder, endedOn);
        requireNoObjection(inspection.id(), code);
        alsoUnder.forEach(other -> requireNoObjection(inspection.id(), other));
        return new FurtherAct(
                Ids.next(),
                id,
                inspection.id(),
                inspection.leadId(),
                inspection.objectId(),
                code,
                new Norms(alsoUnder),
                endedOn,
                discoveredOn,
                Require.text(act.facts(), "/facts", 4000),
                null);
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
    private static List<String> alsoUnder(@Nullable List<String> given, String code) {
        List<String> named = given == null ? List.of() : given;
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

    private static LocalDate actEndedOn(@Nullable LocalDate given, LocalDate discoveredOn) {
        LocalDate endedOn = given == null ? discoveredOn : given;
        return Require.that(
                endedOn,
                !endedOn.isAfter(discoveredOn),
                "/actEndedOn",
                "违法行为终了之日不得晚于检查之日",
                "is not later than the inspection");
    }

    /** A case that is taken up again still meets the conditions of filing by the law and the competences of today. */
    void requireStillFileable(CaseView filed) {
        requireStillFileable(filed.region(), filed.violation(), filed.actEndedOn(), filed.discoveredOn());
        filed.furtherActs()
                .forEach(act ->
                        requireStillFileable(filed.region(), act.violation(), act.actEndedOn(), act.discoveredOn()));
    }

    private void requireStillFileable(RegionCode region, String code, LocalDate endedOn, LocalDate discoveredOn) {
        FilingCondition.requireAll(
                facts(true, Set.of(code), region, violations.require(code, endedOn), endedOn, discoveredOn));
    }

    private FilingFacts facts(
            InspectionView inspection, Violation violation, LocalDate actEndedOn, LocalDate discoveredOn) {
        return facts(
                inspection.outcome() == InspectionOutcome.CASE,
                Set.copyOf(inspection.violations()),
                inspection.region(),
                violation,
                actEndedOn,
                discoveredOn);
    }

    private FilingFacts facts(
            boolean concludedAsCase,
            Set<String> found,
            RegionCode region,
            Violation violation,
            LocalDate actEndedOn,
            LocalDate discoveredOn) {
        Competence competence = authorities.competent(violation.code(), region, time.today());
        return new FilingFacts(
                concludedAsCase,
                found,
                violation.code(),
                violation.name(),
                competence.ours(),
                competence.names(),
                actEndedOn,
                discoveredOn,
                periods.due(LIMITATION, actEndedOn, discoveredOn).due());
    }
}
