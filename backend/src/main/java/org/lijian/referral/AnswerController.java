package org.lijian.referral;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Require;
import org.lijian.platform.Versioned;
import org.lijian.shared.Money;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/referrals/{id}")
class AnswerController {
    private final Answers answers;

    AnswerController(Answers answers) {
        this.answers = answers;
    }

    @PostMapping("/answer")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ReferralView> recordReferralAnswer(
            @PathVariable ReferralId id,
            @RequestBody AnswerRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(answers.answer(id, request.command(), expected, officer));
    }

    @PostMapping("/decision-copy")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ReferralView> recordDetentionCopy(
            @PathVariable ReferralId id,
            @RequestBody CopyRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(answers.copyReceived(id, request.command(), expected, officer));
    }

    @PostMapping("/objects")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ReferralView> handOverObjects(
            @PathVariable ReferralId id,
            @RequestBody ObjectsRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(answers.handOverObjects(id, request.command(), expected, officer));
    }

    @PostMapping("/no-filing-response")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ReferralView> respondToNoFiling(
            @PathVariable ReferralId id,
            @RequestBody ResponseRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(answers.respondToNoFiling(id, request.command(), expected, officer));
    }

    @PostMapping("/criminal-result")
    @RolesAllowed({"INSPECTOR", "CLERK"})
    ResponseEntity<ReferralView> recordCriminalResult(
            @PathVariable ReferralId id,
            @RequestBody ResultRequest request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        return versioned(answers.recordCriminalResult(id, request.command(), expected, officer));
    }

    private static ResponseEntity<ReferralView> versioned(ReferralView view) {
        return Versioned.ok(view, view.version());
    }

    record AnswerRequest(
            @Nullable ReferralAnswer answer,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate receivedOn,
            @Nullable String number,
            @Nullable String reasons,
            @Nullable String forwardTo) {
        RecordAnswer command() {
            return new RecordAnswer(
                    Require.present(answer, "/answer"),
                    Require.present(decidedOn, "/decidedOn"),
                    Require.present(receivedOn, "/receivedOn"),
                    Require.text(number, "/number", 100),
                    Require.optionalText(reasons, "/reasons", 2000),
                    Require.optionalText(forwardTo, "/forwardTo", 200));
        }
    }

    record CopyRequest(
            @Nullable LocalDate receivedOn,
            @Nullable String number,
            @Nullable String detained) {
        Answers.DetentionCopy command() {
            return new Answers.DetentionCopy(
                    Require.present(receivedOn, "/receivedOn"),
                    Require.text(number, "/number", 100),
                    Require.text(detained, "/detained", 1000));
        }
    }

    record ObjectsRequest(
            @Nullable LocalDate handedOverOn,
            @Nullable String receiptNumber,
            @Nullable List<@Nullable PaperRequest> objects) {
        Answers.Objects command() {
            return new Answers.Objects(
                    Require.present(handedOverOn, "/handedOverOn"),
                    Require.text(receiptNumber, "/receiptNumber", 100),
                    PaperRequest.papers(objects, "/objects", false));
        }
    }

    record ResponseRequest(
            @Nullable NoFilingResponse response,
            @Nullable LocalDate respondedOn,
            @Nullable String reasons,
            @Nullable String procuratorate,
            @Nullable LocalDate answerBy) {
        RespondToNoFiling command() {
            return new RespondToNoFiling(
                    Require.present(response, "/response"),
                    Require.present(respondedOn, "/respondedOn"),
                    Require.text(reasons, "/reasons", 2000),
                    Require.optionalText(procuratorate, "/procuratorate", 200),
                    answerBy);
        }
    }

    record ResultRequest(
            @Nullable ReferralOutcome outcome,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate receivedOn,
            @Nullable String authority,
            @Nullable String number,
            @Nullable String summary,
            @Nullable Money fine) {
        CriminalResult command() {
            return new CriminalResult(
                    Require.present(outcome, "/outcome"),
                    Require.present(decidedOn, "/decidedOn"),
                    Require.present(receivedOn, "/receivedOn"),
                    Require.text(authority, "/authority", 200),
                    Require.text(number, "/number", 100),
                    Require.text(summary, "/summary", 2000),
                    fine);
        }
    }
}
