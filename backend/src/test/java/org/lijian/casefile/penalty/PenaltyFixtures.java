package org.lijian.casefile.penalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseFileFixtures;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Choices;
import org.lijian.casefile.ChosenFine;
import org.lijian.casefile.Explanation;
import org.lijian.casefile.Handling;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.law.LawBook;
import org.lijian.law.Step;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.discussion.DiscussionRules;
import org.lijian.law.perday.RecheckResult;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.registry.PartyKind;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/** The coal yard's two penalties of 2022 at each of their steps. */
final class PenaltyFixtures {
    static final OfficerId HEAD = CaseFileFixtures.HEAD;
    static final OfficerId CLERK = CaseFileFixtures.CLERK;
    static final OfficerId CHAIR = new OfficerId(Ids.next());
    static final OfficerId PANEL_1 = new OfficerId(Ids.next());
    static final OfficerId PANEL_2 = new OfficerId(Ids.next());
    static final OfficerId PANEL_3 = new OfficerId(Ids.next());
    static final OfficerId LEGAL = new OfficerId(Ids.next());

    static final Money FINE = Money.of("48000");
    static final Money PER_DAY_FINE = Money.of("816000");

    /** Monday. */
    static final LocalDate NOTICE = LocalDate.of(2022, 3, 14);
    /** Monday, the fifth working day. */
    static final LocalDate STATEMENT_ENDS = LocalDate.of(2022, 3, 21);
    /** Tuesday. */
    static final LocalDate DECIDED = LocalDate.of(2022, 3, 22);
    /** Wednesday. */
    static final LocalDate SERVED = LocalDate.of(2022, 3, 23);

    /** Thursday. */
    static final LocalDate PER_DAY_NOTICE = LocalDate.of(2022, 4, 14);
    /** Thursday, the fifth working day. */
    static final LocalDate PER_DAY_STATEMENT_ENDS = LocalDate.of(2022, 4, 21);
    /** Monday. */
    static final LocalDate DISCUSSED = LocalDate.of(2022, 4, 25);
    /** Tuesday. */
    static final LocalDate PER_DAY_DECIDED = LocalDate.of(2022, 4, 26);

    private PenaltyFixtures() {}

    static Penalty preparedPenalty() {
        return Penalty.ordinary(new PenaltyId(Ids.next()), CaseFileFixtures.reviewed(), PartyKind.ENTERPRISE, NOTICE);
    }

    static Penalty notifiedPenalty() {
        return notified(preparedPenalty(), assessment(FINE, false, false, false), NOTICE, STATEMENT_ENDS);
    }

    static Penalty decidedPenalty() {
        Penalty penalty = notifiedPenalty();
        Ruling ruling = new Ruling(FINE, DECIDED, "初次违法", null, HEAD);
        penalty.issue(penalty.decide(ruling, assessment(FINE, false, false, false), after(STATEMENT_ENDS))
                .issued(new DocumentId(Ids.next()), "晋市环罚〔2022〕1号", new DeliveryId(Ids.next())));
        return penalty;
    }

    static Penalty servedPenalty() {
        Penalty penalty = decidedPenalty();
        penalty.decisionServed(SERVED, null);
        return penalty;
    }

    static Penalty preparedPerDayPenalty() {
        CaseView caseFile = CaseFileFixtures.reviewed();
        return Penalty.perDay(caseFile, PartyKind.ENTERPRISE, perDay(caseFile), PER_DAY_NOTICE);
    }

    /** Notified with a hearing offered, and a discussion due. */
    static Penalty notifiedPerDayPenalty() {
        return notified(
                preparedPerDayPenalty(),
                assessment(PER_DAY_FINE, true, true, false),
                PER_DAY_NOTICE,
                PER_DAY_STATEMENT_ENDS);
    }

    static Penalty discussedPerDayPenalty() {
        Penalty penalty = notifiedPerDayPenalty();
        discuss(penalty, agreed());
        return penalty;
    }

    static Discussion discuss(Penalty penalty, List<Vote> votes) {
        return penalty.deliberation().discuss(DISCUSSED, ballot(votes, List.of()), "同意拟处罚意见", CHAIR, after(DISCUSSED));
    }

    static Ballot ballot(List<Vote> votes, List<OfficerId> observers) {
        return new Ballot(votes, observers, new DiscussionRules(LawBook.shipped()).on(DISCUSSED));
    }

    static List<Vote> agreed() {
        return List.of(agrees(PANEL_1), agrees(PANEL_2), disagrees(PANEL_3));
    }

    static Vote agrees(OfficerId officer) {
        return new Vote(officer, VoteOpinion.AGREE, null);
    }

    static Vote disagrees(OfficerId officer) {
        return new Vote(officer, VoteOpinion.DISAGREE, "数额偏高");
    }

    static OpenPerDayPenalty perDay(CaseView caseFile) {
        return new OpenPerDayPenalty(
                caseFile.id(),
                caseFile.violation(),
                Ids.next(),
                "晋市环责改〔2022〕1号",
                LocalDate.of(2022, 3, 8),
                UUID.randomUUID(),
                LocalDate.of(2022, 3, 25),
                RecheckResult.STILL_VIOLATING,
                CaseFileFixtures.INSPECTOR_A);
    }

    static Assessment assessment(Money amount, boolean hearing, boolean discussion, boolean legalReview) {
        Explanation explanation =
                new Explanation(List.of(new Step("事实", "规则", amount + "元", LegalCitation.of("《大气污染防治法》第一百一十七条"))));
        return new Assessment(amount, explanation, hearing, discussion, legalReview, Explanation.NONE, basis(amount));
    }

    static Basis basis(Money amount) {
        AssessedFacts facts = AssessedFacts.ordinary(
                preparedPenalty().view(),
                "SX",
                NOTICE,
                Handling.of(new ChosenFine(amount, FineGrade.LIGHTER, "初次违法", Choices.NONE)));
        return new Basis(facts, "初次违法", List.of(), "CN-2021-2026", "0".repeat(64));
    }

    static Penalty notified(
            Penalty penalty, Assessment assessment, LocalDate issuedOn, @Nullable LocalDate statementEnds) {
        penalty.issue(penalty.draftNotice(issuedOn, "露天堆存原煤", assessment, CLERK)
                .issued(new DocumentId(Ids.next()), "晋市环罚告〔2022〕1号", new DeliveryId(Ids.next())));
        if (statementEnds != null) {
            penalty.noticeServed(issuedOn, statementEnds);
        }
        return penalty;
    }

    /** The first instant after a day is over. */
    static Instant after(LocalDate day) {
        return LegalTime.endOf(day);
    }
}
