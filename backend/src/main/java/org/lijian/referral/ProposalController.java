package org.lijian.referral;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.referral.ReferralKind;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Require;
import org.lijian.platform.Versioned;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class ProposalController {
    private static final int MOST_PEOPLE = 50;
    private static final int MOST_EVIDENCE = 200;

    private final Proposals proposals;
    private final Referrals referrals;

    ProposalController(Proposals proposals, Referrals referrals) {
        this.proposals = proposals;
        this.referrals = referrals;
    }

    @GetMapping("/referrals")
    @RolesAllowed({"INSPECTOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER", "CLERK", "SUPERVISOR"})
    Page<ReferralView> listReferrals(
            @RequestParam(name = "case", required = false) @Nullable CaseId caseId,
            @RequestParam(required = false) @Nullable ReferralKind kind,
            PageRequest page,
            CurrentOfficer officer) {
        return referrals.referrals(caseId, kind, page, officer);
    }

    @GetMapping("/referrals/{id}")
    @RolesAllowed({"INSPECTOR", "REVIEWER", "LEGAL_REVIEWER", "DECISION_MAKER", "CLERK", "SUPERVISOR"})
    ResponseEntity<ReferralView> getReferral(@PathVariable ReferralId id, CurrentOfficer officer) {
        ReferralView view = referrals.referral(id, officer);
        return Versioned.ok(view, view.version());
    }

    @PostMapping("/detention-referrals")
    @RolesAllowed("INSPECTOR")
    ResponseEntity<ReferralView> proposeDetention(@RequestBody DetentionRequest request, CurrentOfficer officer) {
        return created(proposals.propose(request.asked(), officer));
    }

    @PostMapping("/crime-referrals")
    @RolesAllowed("INSPECTOR")
    ResponseEntity<ReferralView> reportCrime(@RequestBody CrimeRequest request, CurrentOfficer officer) {
        return created(proposals.propose(request.asked(), officer));
    }

    @PostMapping("/transfers")
    @RolesAllowed("INSPECTOR")
    ResponseEntity<ReferralView> proposeTransfer(@RequestBody TransferRequest request, CurrentOfficer officer) {
        return created(proposals.propose(request.asked(), officer));
    }

    @PostMapping("/referrals/{id}/decision")
    @RolesAllowed("DECISION_MAKER")
    ResponseEntity<ReferralView> decideReferral(
            @PathVariable ReferralId id,
            @RequestBody DecisionRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        ReferralView view = proposals.decide(id, request.command(), expected, officer);
        return Versioned.ok(view, view.version());
    }

    private static ResponseEntity<ReferralView> created(ReferralView view) {
        return Versioned.created("/api/v1/referrals/" + view.id(), view, view.version());
    }

    private static List<EvidenceId> evidence(@Nullable List<@Nullable EvidenceId> ids) {
        return present(ids, "/evidence", MOST_EVIDENCE);
    }

    private static List<ReferralPerson> people(@Nullable List<@Nullable Person> persons) {
        List<Person> given = present(persons, "/persons", MOST_PEOPLE);
        return IntStream.range(0, given.size())
                .mapToObj(i -> given.get(i).person("/persons/" + i))
                .toList();
    }

    private static <T> List<T> present(@Nullable List<@Nullable T> values, String pointer, int most) {
        if (values == null) {
            return List.of();
        }
        Require.that(values, values.size() <= most, pointer, "最多 " + most + " 项", "has at most " + most);
        return IntStream.range(0, values.size())
                .<T>mapToObj(i -> Require.present(values.get(i), pointer + "/" + i))
                .toList();
    }

    record Person(
            @Nullable String name,
            @Nullable String post,
            @Nullable String capacity) {
        ReferralPerson person(String at) {
            return new ReferralPerson(
                    Require.text(name, at + "/name", 100),
                    Require.text(post, at + "/post", 100),
                    Require.text(capacity, at + "/capacity", 100));
        }
    }

    record DetentionRequest(
            @Nullable UUID id,
            @Nullable CaseId caseId,
            @Nullable String recipient,
            @Nullable RegionCode recipientRegion,
            @Nullable List<@Nullable Person> persons,
            @Nullable String facts,
            @Nullable String proposal,
            @Nullable List<@Nullable EvidenceId> evidence,
            @Nullable LocalDate proposedOn) {
        Proposal asked() {
            return new Proposal(
                    new ReferralId(Require.idOrNew(id, "/id")),
                    ReferralKind.DETENTION,
                    Require.present(caseId, "/caseId"),
                    RecipientKind.POLICE,
                    Require.text(recipient, "/recipient", 200),
                    Require.present(recipientRegion, "/recipientRegion"),
                    Require.text(facts, "/facts", 4000),
                    "",
                    Require.text(proposal, "/proposal", 2000),
                    null,
                    null,
                    List.of(),
                    people(persons),
                    ProposalController.evidence(evidence),
                    Require.present(proposedOn, "/proposedOn"));
        }
    }

    record Opinion(@Nullable String number, @Nullable LocalDate receivedOn) {}

    record CrimeRequest(
            @Nullable UUID id,
            @Nullable CaseId caseId,
            @Nullable String recipient,
            @Nullable String crime,
            @Nullable String facts,
            @Nullable List<@Nullable OfficerId> team,
            @Nullable List<@Nullable Person> persons,
            @Nullable List<@Nullable EvidenceId> evidence,
            @Nullable Opinion opinion,
            @Nullable LocalDate reportedOn) {
        Proposal asked() {
            return new Proposal(
                    new ReferralId(Require.idOrNew(id, "/id")),
                    ReferralKind.CRIME,
                    Require.present(caseId, "/caseId"),
                    RecipientKind.POLICE,
                    Require.text(recipient, "/recipient", 200),
                    null,
                    Require.text(facts, "/facts", 4000),
                    "",
                    Require.text(crime, "/crime", 2000),
                    opinion == null ? null : Require.text(opinion.number(), "/opinion/number", 100),
                    opinion == null ? null : Require.present(opinion.receivedOn(), "/opinion/receivedOn"),
                    present(team, "/team", MOST_PEOPLE),
                    people(persons),
                    ProposalController.evidence(evidence),
                    Require.present(reportedOn, "/reportedOn"));
        }
    }

    record TransferRequest(
            @Nullable UUID id,
            @Nullable CaseId caseId,
            @Nullable RecipientKind recipientKind,
            @Nullable String recipient,
            @Nullable String facts,
            @Nullable String basis,
            @Nullable String proposal,
            @Nullable List<@Nullable Person> persons,
            @Nullable List<@Nullable EvidenceId> evidence,
            @Nullable LocalDate proposedOn) {
        Proposal asked() {
            return new Proposal(
                    new ReferralId(Require.idOrNew(id, "/id")),
                    ReferralKind.TRANSFER,
                    Require.present(caseId, "/caseId"),
                    Require.present(recipientKind, "/recipientKind"),
                    Require.text(recipient, "/recipient", 200),
                    null,
                    Require.text(facts, "/facts", 4000),
                    Require.text(basis, "/basis", 500),
                    Require.text(proposal, "/proposal", 2000),
                    null,
                    null,
                    List.of(),
                    people(persons),
                    ProposalController.evidence(evidence),
                    Require.present(proposedOn, "/proposedOn"));
        }
    }

    record DecisionRequest(
            @Nullable Boolean approved,
            @Nullable String opinion,
            @Nullable LocalDate decidedOn) {
        Proposals.Decide command() {
            return new Proposals.Decide(
                    Require.present(approved, "/approved"),
                    Require.text(opinion, "/opinion", 1000),
                    Require.present(decidedOn, "/decidedOn"));
        }
    }
}
