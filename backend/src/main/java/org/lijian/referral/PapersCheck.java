package org.lijian.referral;

import java.time.LocalDate;
import java.util.List;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.PenaltyView;
import org.lijian.law.referral.PapersList;
import org.lijian.law.referral.ReferralKind;
import org.lijian.law.referral.ReferralRules;
import org.springframework.stereotype.Component;

/** Whether the papers that go with a referral are those the law of the day asks for. */
@Component
class PapersCheck {
    private final ReferralRules rules;
    private final Penalties penalties;

    PapersCheck(ReferralRules rules, Penalties penalties) {
        this.rules = rules;
        this.penalties = penalties;
    }

    /** @throws org.lijian.shared.Problem {@code G21-papers-complete}, {@code G20-papers-complete}, {@code G21-originals} and so on */
    void requireComplete(Referral referral, HandOver command) {
        PapersList list = rules.papers(referral.kind(), command.handedOverOn());
        requireKnown(list, command.papers());
        List<String> missing = list.missing(command.codes(), isDecided(referral.caseId()));
        if (!missing.isEmpty()) {
            throw incomplete(referral.kind())
                    .with("papers", String.join("、", missing))
                    .at("/papers");
        }
        requireOriginals(list, command.papers());
    }

    void requireFitting(Referral referral, List<HandedPaper> papers, LocalDate on) {
        PapersList list = rules.papers(referral.kind(), on);
        requireKnown(list, papers);
        requireOriginals(list, papers);
    }

    /** Whether the case has been penalised, by {@code on}: a decision not to penalise is none. */
    boolean isPenalisedBy(CaseId caseId, LocalDate on) {
        return penalties.ofCase(caseId).stream()
                .filter(PenaltyView::stands)
                .map(PenaltyView::decision)
                .anyMatch(decision -> decision != null
                        && decision.penalises()
                        && !decision.decidedOn().isAfter(on));
    }

    private boolean isDecided(CaseId caseId) {
        return penalties.ofCase(caseId).stream().anyMatch(penalty -> penalty.stands() && penalty.decision() != null);
    }

    private static void requireKnown(PapersList list, List<HandedPaper> papers) {
        for (int i = 0; i < papers.size(); i++) {
            String code = papers.get(i).code();
            if (code == null || list.paper(code).isEmpty()) {
                throw ReferralRefusal.PAPER_UNKNOWN
                        .with("code", String.valueOf(code))
                        .at("/papers/" + i + "/code");
            }
        }
    }

    private static void requireOriginals(PapersList list, List<HandedPaper> papers) {
        List<String> copies = papers.stream()
                .filter(paper -> list.originals() && !paper.original())
                .map(HandedPaper::title)
                .toList();
        if (!copies.isEmpty()) {
            throw ReferralRefusal.ORIGINALS
                    .with("papers", String.join("、", copies))
                    .at("/papers");
        }
    }

    private static ReferralRefusal incomplete(ReferralKind kind) {
        return switch (kind) {
            case DETENTION -> ReferralRefusal.DETENTION_PAPERS;
            case CRIME -> ReferralRefusal.CRIME_PAPERS;
            case TRANSFER -> ReferralRefusal.TRANSFER_PAPERS;
        };
    }
}
