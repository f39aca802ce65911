package org.lijian.referral;

import java.time.LocalDate;
import java.util.List;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes back, and what the bureau does about it. */
@Service
class Answers {
    private final ReferralStore store;
    private final ReferralClocks clocks;
    private final LegalTime time;

    Answers(ReferralStore store, ReferralClocks clocks, LegalTime time) {
        this.store = store;
        this.clocks = clocks;
        this.time = time;
    }

    /** The answer of whoever was asked: the police, the procuratorate, another authority. */
    @Transactional
    public ReferralView answer(ReferralId id, RecordAnswer command, ExpectedVersion expected, CurrentOfficer officer) {
        Referral referral = store.readForUpdateByThoseWhoHandleIt(id, officer);
        time.notInTheFuture(command.decidedOn(), "/decidedOn");
        time.notInTheFuture(command.receivedOn(), "/receivedOn");
        ReferralStep step = referral.answer(command, officer.id(), time.now());
        clocks.answered(referral, step.kind(), command);
        clocks.concluded(referral, command.number(), officer.id());
        return store.save(
                referral,
                expected,
                new ReferralAnswered(
                        id, referral.kind(), referral.caseId(), officer.id(), command.answer(), command.decidedOn()),
                step);
    }

    @Transactional
    public ReferralView copyReceived(
            ReferralId id, DetentionCopy command, ExpectedVersion expected, CurrentOfficer officer) {
        Referral referral = store.readForUpdateByThoseWhoHandleIt(id, officer);
        LocalDate on = time.notInTheFuture(command.receivedOn(), "/receivedOn");
        ReferralStep step = referral.copyReceived(on, command.number(), command.detained(), officer.id(), time.now());
        clocks.copied(referral, on);
        return store.save(referral, expected, new DetentionCopied(id, officer.id(), on), step);
    }

    @Transactional
    public ReferralView handOverObjects(
            ReferralId id, Objects command, ExpectedVersion expected, CurrentOfficer officer) {
        Referral referral = store.readForUpdateByThoseWhoHandleIt(id, officer);
        LocalDate on = time.notInTheFuture(command.handedOverOn(), "/handedOverOn");
        ReferralStep step = referral.handOverObjects(on, command.receiptNumber(), officer.id(), time.now());
        store.addPapers(referral, PaperOccasion.OBJECTS, command.objects(), on);
        clocks.objectsHandedOver(referral, on);
        return store.save(referral, expected, new CrimeObjectsHandedOver(id, officer.id(), on), step);
    }

    /** @throws org.lijian.shared.Problem {@code G20-reconsideration-in-time}, {@code G20-reconsidered-once} */
    @Transactional
    public ReferralView respondToNoFiling(
            ReferralId id, RespondToNoFiling command, ExpectedVersion expected, CurrentOfficer officer) {
        Referral referral = store.readForUpdateByThoseWhoHandleIt(id, officer);
        time.notInTheFuture(command.respondedOn(), "/respondedOn");
        if (command.response() == NoFilingResponse.SUPERVISION) {
            Require.present(command.procuratorate(), "/procuratorate");
            LocalDate answerBy = Require.present(command.answerBy(), "/answerBy");
            Require.that(
                    answerBy,
                    answerBy.isAfter(command.respondedOn()),
                    "/answerBy",
                    "应当晚于建议日期",
                    "has to be later than the request");
        }
        ReferralStep step = referral.respond(command, clocks.lastDayToAskAgain(referral), officer.id(), time.now());
        clocks.responded(referral, command);
        clocks.concluded(referral, NoFilingResponse.ACCEPTED.zh(), officer.id());
        return store.save(
                referral,
                expected,
                new NoFilingAnswered(id, officer.id(), command.response(), command.respondedOn()),
                step);
    }

    @Transactional
    public ReferralView recordCriminalResult(
            ReferralId id, CriminalResult command, ExpectedVersion expected, CurrentOfficer officer) {
        Referral referral = store.readForUpdateByThoseWhoHandleIt(id, officer);
        time.notInTheFuture(command.decidedOn(), "/decidedOn");
        time.notInTheFuture(command.receivedOn(), "/receivedOn");
        ReferralStep step = referral.criminalResult(command, officer.id(), time.now());
        clocks.concluded(referral, command.number(), officer.id());
        return store.save(
                referral,
                expected,
                new CriminalResultRecorded(id, officer.id(), command.outcome(), command.decidedOn()),
                step);
    }

    /** The decision to detain as it arrived. */
    record DetentionCopy(LocalDate receivedOn, String number, String detained) {}

    /** What is handed to the police once they have filed. */
    record Objects(LocalDate handedOverOn, String receiptNumber, List<HandedPaper> objects) {
        Objects {
            objects = List.copyOf(objects);
        }
    }
}
