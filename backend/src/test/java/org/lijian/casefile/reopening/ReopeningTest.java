package org.lijian.casefile.reopening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.document.DocumentId;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.reopening.ReopeningKind;
import org.lijian.platform.Ids;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class ReopeningTest {
    private static final OfficerId LEGAL = new OfficerId(Ids.next());
    private static final OfficerId HEAD = new OfficerId(Ids.next());
    private static final OfficerId INVESTIGATOR = new OfficerId(Ids.next());
    /** Monday. */
    private static final LocalDate PROPOSED = LocalDate.of(2023, 9, 4);

    private final Reopening reopening = proposed("法院判决撤销", List.of(new EvidenceId(Ids.next())));

    @Test
    void isNotDecidedByWhoProposedItNorByAnInvestigator() {
        refuses(() -> reopening.requireDecider(LEGAL, Set.of(INVESTIGATOR)), "reopening-decided-by-another");
        refuses(() -> reopening.requireDecider(INVESTIGATOR, Set.of(INVESTIGATOR)), "reopening-decided-by-another");

        reopening.requireDecider(HEAD, Set.of(INVESTIGATOR));
    }

    @Test
    void isDecidedOnce() {
        reopening.approve("同意", PROPOSED, HEAD, new DocumentId(Ids.next()));

        assertThat(reopening.view().status()).isEqualTo(ReopeningStatus.APPROVED);
        assertThat(reopening.isOpen()).isFalse();
        refuses(() -> reopening.refuse("不同意", PROPOSED, HEAD), "not-at-this-step");
        refuses(() -> reopening.requireDecider(HEAD, Set.of()), "not-at-this-step");
    }

    @Test
    void aRefusedOneHasNoPaper() {
        reopening.refuse("证据不足", PROPOSED, HEAD);

        assertThat(reopening.view().status()).isEqualTo(ReopeningStatus.REFUSED);
        assertThat(reopening.view().documentId()).isNull();
    }

    @Test
    void saysTheSameOnlyWithTheSamePapersAndReason() {
        List<EvidenceId> papers = reopening.view().evidence();

        assertThat(proposedAbout(reopening.caseId(), "法院判决撤销", papers).wasProposedAs(reopening))
                .isTrue();
        assertThat(proposedAbout(reopening.caseId(), "另有理由", papers).wasProposedAs(reopening))
                .isFalse();
        assertThat(proposedAbout(reopening.caseId(), "法院判决撤销", List.of(new EvidenceId(Ids.next())))
                        .wasProposedAs(reopening))
                .isFalse();
    }

    private static Reopening proposed(String reason, List<EvidenceId> papers) {
        return proposedAbout(new CaseId(Ids.next()), reason, papers);
    }

    private static Reopening proposedAbout(CaseId caseId, String reason, List<EvidenceId> papers) {
        return new Reopening(
                        new ReopeningId(Ids.next()),
                        caseId,
                        RegionCode.of("140525"),
                        ReopeningKind.DECISION_REVOKED,
                        "处罚决定已被依法撤销",
                        "《行政处罚法》第三十八条",
                        reason,
                        "晋城市中级人民法院",
                        "（2023）晋05行终1号",
                        LocalDate.of(2023, 9, 1),
                        PROPOSED,
                        LEGAL,
                        ReopeningStatus.PROPOSED,
                        null,
                        null,
                        null,
                        null,
                        0)
                .provenBy(papers);
    }

    private static void refuses(ThrowingCallable verb, String code) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(verb)
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
