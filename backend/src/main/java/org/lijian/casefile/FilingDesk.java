package org.lijian.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.law.authority.Authorities;
import org.lijian.law.authority.Competence;
import org.lijian.law.limitation.HarmKind;
import org.lijian.law.limitation.Limitations;
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
    /** More than any case has. */
    private static final int MOST_ACTS = 10;

    private final Inspections inspections;
    private final Violations violations;
    private final Authorities authorities;
    private final ConcurrentNorms norms;
    private final Limitations limitations;
    private final ObjectProvider<FilingObjection> objections;
    private final LegalTime time;

    FilingDesk(
            Inspections inspections,
            Violations violations,
            Authorities authorities,
            ConcurrentNorms norms,
            Limitations limitations,
            ObjectProvider<FilingObjection> objections,
            LegalTime time) {
        this.inspections = inspections;
        this.violations = violations;
        this.authorities = authorities;
        this.norms = norms;
        this.limitations = limitations;
        this.objections = objections;
        this.time = time;
    }

    /**
     * The case that is asked for, when its conditions are met.
     *
     * @param accused whom it is asked for; the inspected party when absent
     */
    CaseFile accept(RequestFiling request, @Nullable Accused accused, CurrentOfficer officer) {
        CaseId id = new CaseId(Require.idOrNew(request.id(), "/id"));
        InspectionView inspection = inspections.hold(Require.present(request.inspectionId(), "/inspectionId"));
        officer.requireToKnowOf(inspection.region(), inspection.id());
        if (!inspection.inspectors().contains(officer.id())) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        String code = Require.text(request.violation(), "/violation", 40);
        String cause = Require.text(request.cause(), "/cause", 200);
        String facts = Require.text(request.facts(), "/facts", 4000);
        Finding finding = Finding.of(inspection, accused);
        LocalDate actEndedOn = actEndedOn(request.actEndedOn(), finding);
        HarmKind harm = harm(request.harm());
        FilingCondition.requireAll(facts(finding, violations.require(code, actEndedOn), actEndedOn, harm));
        requireNoObjection(finding, code);
        List<String> alsoUnder = alsoUnder(request.alsoUnder(), code);
        norms.requireHeaviest(code, alsoUnder, actEndedOn);
        alsoUnder.forEach(other -> requireNoObjection(finding, other));
        Set<String> named = new HashSet<>(alsoUnder);
        named.add(code);
        List<FurtherAct> furtherActs = furtherActs(id, request, finding, named);
        CaseFile requested = new CaseFile(
                id,
                inspection.id(),
                inspection.leadId(),
                finding.partyId(),
                finding.objectId(),
                inspection.region(),
                code,
                actEndedOn,
                finding.discoveredOn(),
                harm,
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
    private List<FurtherAct> furtherActs(CaseId id, RequestFiling request, Finding finding, Set<String> named) {
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
            acts.add(ProposedActs.at(pointer, () -> furtherAct(id, act, finding, named)));
        }
        return acts;
    }

    private FurtherAct furtherAct(CaseId id, FoundAct act, Finding finding, Set<String> named) {
        String code = Require.text(act.violation(), "/violation", 40);
        LocalDate endedOn = actEndedOn(act.actEndedOn(), finding);
        List<String> alsoUnder = alsoUnder(act.alsoUnder(), code);
        Stream.concat(Stream.of(code), alsoUnder.stream()).forEach(norm -> {
            if (!named.add(norm)) {
                throw CaseRefusal.NORM_NAMED_TWICE.with("code", norm).at("/violation");
            }
        });
        HarmKind harm = harm(act.harm());
        FilingCondition.requireAll(facts(finding, violations.require(code, endedOn), endedOn, harm));
        norms.requireHeaviest(code, alsoUnder, endedOn);
        requireNoObjection(finding, code);
        alsoUnder.forEach(other -> requireNoObjection(finding, other));
        return new FurtherAct(
                Ids.next(),
                id,
                finding.inspection().id(),
                finding.inspection().leadId(),
                finding.objectId(),
                code,
                new Norms(alsoUnder),
                endedOn,
                finding.discoveredOn(),
                harm,
                Require.text(act.facts(), "/facts", 4000),
                null);
    }

    /** They are looked up when they are needed: who objects may depend on the cases. */
    private void requireNoObjection(Finding finding, String violation) {
        objections
                .orderedStream()
                .flatMap(objection ->
                        objection.against(finding.inspection().id(), finding.partyId(), violation).stream())
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

    private static LocalDate actEndedOn(@Nullable LocalDate given, Finding finding) {
        LocalDate endedOn = given == null ? finding.inspectedOn() : given;
        return Require.that(
                endedOn,
                !endedOn.isAfter(finding.inspectedOn()),
                "/actEndedOn",
                "违法行为终了之日不得晚于检查之日",
                "is not later than the inspection");
    }

    private static HarmKind harm(@Nullable HarmKind given) {
        return given == null ? HarmKind.NONE : given;
    }

    /** A case that is taken up again still meets the conditions of filing by the law and the competences of today. */
    void requireStillFileable(CaseView filed) {
        requireStillFileable(filed.region(), filed.violation(), filed.actEndedOn(), filed.discoveredOn(), filed.harm());
        filed.furtherActs()
                .forEach(act -> requireStillFileable(
                        filed.region(), act.violation(), act.actEndedOn(), act.discoveredOn(), act.harm()));
    }

    private void requireStillFileable(
            RegionCode region, String code, LocalDate endedOn, LocalDate discoveredOn, HarmKind harm) {
        FilingCondition.requireAll(
                facts(true, Set.of(code), region, violations.require(code, endedOn), endedOn, discoveredOn, harm));
    }

    private FilingFacts facts(Finding finding, Violation violation, LocalDate actEndedOn, HarmKind harm) {
        InspectionView inspection = finding.inspection();
        return facts(
                inspection.outcome() == InspectionOutcome.CASE,
                Set.copyOf(inspection.violations()),
                inspection.region(),
                violation,
                actEndedOn,
                finding.discoveredOn(),
                harm);
    }

    private FilingFacts facts(
            boolean concludedAsCase,
            Set<String> found,
            RegionCode region,
            Violation violation,
            LocalDate actEndedOn,
            LocalDate discoveredOn,
            HarmKind harm) {
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
                limitations.lastDay(actEndedOn, harm, discoveredOn));
    }
}
