package org.lijian.collection;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Require;
import org.lijian.platform.Versioned;
import org.lijian.shared.Money;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/collections")
class CollectionsController {
    private static final int MOST_INSTALMENTS = 60;

    private final Collections collections;
    private final PaymentPlans plans;
    private final Challenges challenges;
    private final Enforcement enforcement;

    CollectionsController(Collections collections, PaymentPlans plans, Challenges challenges, Enforcement enforcement) {
        this.collections = collections;
        this.plans = plans;
        this.challenges = challenges;
        this.enforcement = enforcement;
    }

    @GetMapping
    @RolesAllowed({"INSPECTOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER", "CLERK", "CASHIER", "SUPERVISOR"})
    Page<CollectionView> listCollections(
            @RequestParam(name = "case", required = false) @Nullable CaseId caseId,
            @RequestParam(name = "penalty", required = false) @Nullable PenaltyId penaltyId,
            PageRequest page,
            CurrentOfficer officer) {
        return collections.collections(caseId, penaltyId, page, officer);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"INSPECTOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER", "CLERK", "CASHIER", "SUPERVISOR"})
    ResponseEntity<CollectionView> getCollection(@PathVariable CollectionId id, CurrentOfficer officer) {
        CollectionView view = collections.collection(id, officer);
        return Versioned.ok(view, view.version());
    }

    @PostMapping("/{id}/payments")
    @RolesAllowed("CASHIER")
    ResponseEntity<CollectionView> recordPayment(
            @PathVariable CollectionId id,
            @RequestBody PaymentRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        CollectionView view = collections.pay(id, request.command(), expected, officer);
        return Versioned.ok(view, view.version());
    }

    @PostMapping("/{id}/payment-plans")
    @RolesAllowed({"CLERK", "CASHIER", "INSPECTOR"})
    ResponseEntity<CollectionView> requestPaymentPlan(
            @PathVariable CollectionId id,
            @RequestBody PaymentPlanRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        CollectionView view = plans.request(id, request.command(), expected, officer);
        return Versioned.ok(view, view.version());
    }

    @PostMapping("/{id}/payment-plan-decision")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<CollectionView> decidePaymentPlan(
            @PathVariable CollectionId id,
            @RequestBody PaymentPlanDecision request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        CollectionView view = plans.decide(id, request.command(), expected, officer);
        return Versioned.ok(view, view.version());
    }

    @PostMapping("/{id}/challenges")
    @RolesAllowed({"LEGAL_REVIEWER", "CLERK"})
    ResponseEntity<CollectionView> recordChallenge(
            @PathVariable CollectionId id,
            @RequestBody ChallengeRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        CollectionView view = challenges.record(id, request.command(), expected, officer);
        return Versioned.ok(view, view.version());
    }

    @PostMapping("/{id}/challenge-outcome")
    @RolesAllowed({"LEGAL_REVIEWER", "CLERK"})
    ResponseEntity<CollectionView> recordChallengeOutcome(
            @PathVariable CollectionId id,
            @RequestBody ChallengeOutcomeRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        CollectionView view = challenges.end(id, request.command(), expected, officer);
        return Versioned.ok(view, view.version());
    }

    @PostMapping("/{id}/demands")
    @RolesAllowed("CLERK")
    ResponseEntity<CollectionView> issueDemand(
            @PathVariable CollectionId id,
            @RequestBody DemandRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        CollectionView view = enforcement.demand(id, request.command(), expected, officer);
        return Versioned.ok(view, view.version());
    }

    @PostMapping("/{id}/court-applications")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<CollectionView> applyToCourt(
            @PathVariable CollectionId id,
            @RequestBody CourtApplicationRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        CollectionView view = enforcement.apply(id, request.command(), expected, officer);
        return Versioned.ok(view, view.version());
    }

    @PostMapping("/{id}/court-answer")
    @RolesAllowed({"LEGAL_REVIEWER", "CLERK"})
    ResponseEntity<CollectionView> recordCourtAnswer(
            @PathVariable CollectionId id,
            @RequestBody CourtAnswerRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        CollectionView view = enforcement.answer(id, request.command(), expected, officer);
        return Versioned.ok(view, view.version());
    }

    record PaymentRequest(
            @Nullable UUID id,
            @Nullable Money amount,
            @Nullable LocalDate paidOn,
            @Nullable String bankReference) {
        RecordPayment command() {
            return new RecordPayment(
                    new PaymentId(Require.idOrNew(id, "/id")),
                    Require.present(amount, "/amount"),
                    Require.present(paidOn, "/paidOn"),
                    Require.text(bankReference, "/bankReference", 100));
        }
    }

    record PaymentPlanRequest(
            @Nullable UUID id,
            @Nullable LocalDate requestedOn,
            @Nullable String hardship,
            @Nullable List<PlannedInstalment> instalments) {
        RequestPaymentPlan command() {
            List<PlannedInstalment> given = Require.notEmpty(instalments, "/instalments");
            Require.that(given, given.size() <= MOST_INSTALMENTS, "/instalments", "期数过多", "has too many instalments");
            return new RequestPaymentPlan(
                    new PaymentPlanId(Require.idOrNew(id, "/id")),
                    Require.present(requestedOn, "/requestedOn"),
                    Require.text(hardship, "/hardship", 1000),
                    IntStream.range(0, given.size())
                            .mapToObj(i -> given.get(i).instalment("/instalments/" + i))
                            .toList());
        }
    }

    record PlannedInstalment(
            @Nullable LocalDate dueOn, @Nullable Money amount) {
        PlanInstalment instalment(String pointer) {
            return new PlanInstalment(
                    Require.present(dueOn, pointer + "/dueOn"), Require.present(amount, pointer + "/amount"));
        }
    }

    record PaymentPlanDecision(
            @Nullable LocalDate decidedOn,
            @Nullable Boolean approved,
            @Nullable String reasons) {
        DecidePaymentPlan command() {
            return new DecidePaymentPlan(
                    Require.present(decidedOn, "/decidedOn"),
                    Require.present(approved, "/approved"),
                    Require.text(reasons, "/reasons", 1000));
        }
    }

    record ChallengeRequest(
            @Nullable UUID id,
            @Nullable ChallengeKind kind,
            @Nullable String body,
            @Nullable String caseNumber,
            @Nullable LocalDate acceptedOn) {
        RecordChallenge command() {
            return new RecordChallenge(
                    new ChallengeId(Require.idOrNew(id, "/id")),
                    Require.present(kind, "/kind"),
                    Require.text(body, "/body", 200),
                    Require.text(caseNumber, "/caseNumber", 100),
                    Require.present(acceptedOn, "/acceptedOn"));
        }
    }

    record ChallengeOutcomeRequest(
            @Nullable LocalDate endedOn,
            @Nullable ChallengeOutcome outcome,
            @Nullable String outcomeNumber,
            @Nullable Money amount) {
        RecordChallengeOutcome command() {
            return new RecordChallengeOutcome(
                    Require.present(endedOn, "/endedOn"),
                    Require.present(outcome, "/outcome"),
                    Require.text(outcomeNumber, "/outcomeNumber", 100),
                    amount);
        }
    }

    record DemandRequest(@Nullable UUID id, @Nullable LocalDate issuedOn) {
        IssueDemand command() {
            return new IssueDemand(new DemandId(Require.idOrNew(id, "/id")), Require.present(issuedOn, "/issuedOn"));
        }
    }

    record CourtApplicationRequest(
            @Nullable UUID id,
            @Nullable LocalDate appliedOn,
            @Nullable String court) {
        ApplyToCourt command() {
            return new ApplyToCourt(
                    new CourtApplicationId(Require.idOrNew(id, "/id")),
                    Require.present(appliedOn, "/appliedOn"),
                    Require.text(court, "/court", 200));
        }
    }

    record CourtAnswerRequest(
            @Nullable LocalDate answeredOn,
            @Nullable CourtOutcome outcome,
            @Nullable String caseNumber,
            @Nullable String reasons) {
        RecordCourtAnswer command() {
            return new RecordCourtAnswer(
                    Require.present(answeredOn, "/answeredOn"),
                    Require.present(outcome, "/outcome"),
                    Require.optionalText(caseNumber, "/caseNumber", 100),
                    Require.optionalText(reasons, "/reasons", 1000));
        }
    }
}
