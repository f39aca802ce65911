package org.lijian.referral;

import java.time.LocalDate;
import java.util.List;
import org.lijian.document.DocumentView;
import org.lijian.law.referral.ReferralKind;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of the papers: out, their receipt, more of them, and the reminder. */
@Service
class Transit {
    private final ReferralStore store;
    private final ReferralClocks clocks;
    private final ReferralForms forms;
    private final PapersCheck papers;
    private final LegalTime time;

    Transit(ReferralStore store, ReferralClocks clocks, ReferralForms forms, PapersCheck papers, LegalTime time) {
        this.store = store;
        this.clocks = clocks;
        this.forms = forms;
        this.papers = papers;
        this.time = time;
    }

    /** @throws org.lijian.shared.Problem as {@link PapersCheck#requireComplete}; {@code G20-copy-to-procuratorate} */
    @Transactional
    public ReferralView handOver(ReferralId id, HandOver command, ExpectedVersion expected, CurrentOfficer officer) {
        Referral referral = store.readForUpdateByThoseWhoHandleIt(id, officer);
        referral.require(ReferralStatus.APPROVED);
        LocalDate on = time.notInTheFuture(command.handedOverOn(), "/handedOverOn");
        papers.requireComplete(referral, command);
        DocumentView letter = forms.letter(referral, command, officer.id());
        String number = String.valueOf(letter.number());
        ReferralStep handedOver = referral.handOver(on, number, letter.id(), officer.id(), time.now());
        ReferralStep[] taken = {handedOver};
        if (referral.kind() == ReferralKind.CRIME) {
            LocalDate copiedOn = command.copiedOn() == null ? on : command.copiedOn();
            time.notInTheFuture(copiedOn, "/procuratorate/copiedOn");
            taken = new ReferralStep[] {
                handedOver, referral.copied(copiedOn, command.copiedTo(), officer.id(), time.now())
            };
        } else if (referral.kind() == ReferralKind.TRANSFER) {
            referral.awaitAnswerUntil(command.answerExpectedBy());
        }
        store.addPapers(referral, PaperOccasion.HAND_OVER, command.papers(), on);
        clocks.handedOver(referral, on, number, officer.id());
        return store.save(
                referral,
                expected,
                new ReferralHandedOver(id, referral.kind(), referral.caseId(), officer.id(), on),
                taken);
    }

    @Transactional
    public ReferralView receive(ReferralId id, Receipt command, ExpectedVersion expected, CurrentOfficer officer) {
        Referral referral = store.readForUpdateByThoseWhoHandleIt(id, officer);
        LocalDate on = time.notInTheFuture(command.receivedOn(), "/receivedOn");
        ReferralStep step = referral.receive(on, command.number(), command.receivedBy(), officer.id(), time.now());
        clocks.received(referral, on, command.number());
        return store.save(referral, expected, new ReferralReceived(id, referral.kind(), officer.id(), on), step);
    }

    /** @throws org.lijian.shared.Problem {@code G21-supplement-asked-in-time} */
    @Transactional
    public ReferralView askSupplement(
            ReferralId id, SupplementRequest command, ExpectedVersion expected, CurrentOfficer officer) {
        Referral referral = store.readForUpdateByThoseWhoHandleIt(id, officer);
        LocalDate on = time.notInTheFuture(command.requestedOn(), "/requestedOn");
        ReferralStep step = referral.askSupplement(
                on, clocks.lastDayToAskForPapers(referral), command.missing(), officer.id(), time.now());
        clocks.supplementAsked(referral, on);
        return store.save(referral, expected, new SupplementAsked(id, referral.kind(), officer.id(), on), step);
    }

    @Transactional
    public ReferralView supplement(
            ReferralId id, Supplement command, ExpectedVersion expected, CurrentOfficer officer) {
        Referral referral = store.readForUpdateByThoseWhoHandleIt(id, officer);
        LocalDate on = time.notInTheFuture(command.suppliedOn(), "/suppliedOn");
        ReferralStep step = referral.supplement(on, officer.id(), time.now());
        papers.requireFitting(referral, command.papers(), on);
        store.addPapers(referral, PaperOccasion.SUPPLEMENT, command.papers(), on);
        clocks.supplemented(referral, on);
        return store.save(referral, expected, new ReferralSupplemented(id, referral.kind(), officer.id(), on), step);
    }

    @Transactional
    public ReferralView remind(ReferralId id, Reminder command, ExpectedVersion expected, CurrentOfficer officer) {
        Referral referral = store.readForUpdateByThoseWhoHandleIt(id, officer);
        LocalDate on = time.notInTheFuture(command.remindedOn(), "/remindedOn");
        ReferralStep step = referral.remind(on, command.text(), officer.id(), time.now());
        return store.save(referral, expected, new ReferralReminded(id, referral.kind(), officer.id(), on), step);
    }

    /** The receipt of the other authority. */
    record Receipt(String number, LocalDate receivedOn, String receivedBy) {}

    /** What the other authority still wants. */
    record SupplementRequest(LocalDate requestedOn, String missing) {}

    /** What was still wanted. */
    record Supplement(LocalDate suppliedOn, List<HandedPaper> papers) {
        Supplement {
            papers = List.copyOf(papers);
        }
    }

    /** How the other authority was reminded. */
    record Reminder(LocalDate remindedOn, String text) {}
}
