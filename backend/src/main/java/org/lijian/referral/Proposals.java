package org.lijian.referral;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.casefile.CaseTeams;
import org.lijian.casefile.CaseView;
import org.lijian.document.DocumentView;
import org.lijian.evidence.EvidenceItems;
import org.lijian.identity.Officers;
import org.lijian.law.referral.ReferralKind;
import org.lijian.law.referral.ReferralRules;
import org.lijian.law.referral.SpecialTeam;
import org.lijian.law.violation.Consequence;
import org.lijian.law.violation.ConsequenceKind;
import org.lijian.law.violation.Violations;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What investigators propose to hand over and what the head decides on it. */
@Service
class Proposals {
    private final ReferralStore store;
    private final ReferralClocks clocks;
    private final ReferralForms forms;
    private final PapersCheck papers;
    private final CaseTeams teams;
    private final Violations violations;
    private final ReferralRules rules;
    private final EvidenceItems evidence;
    private final Officers officers;
    private final ApprovalLevels levels;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Proposals(
            ReferralStore store,
            ReferralClocks clocks,
            ReferralForms forms,
            PapersCheck papers,
            CaseTeams teams,
            Violations violations,
            ReferralRules rules,
            EvidenceItems evidence,
            Officers officers,
            ApprovalLevels levels,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.clocks = clocks;
        this.forms = forms;
        this.papers = papers;
        this.teams = teams;
        this.violations = violations;
        this.rules = rules;
        this.evidence = evidence;
        this.officers = officers;
        this.levels = levels;
        this.time = time;
        this.events = events;
    }

    /**
     * Proposes to refer a case; the same id with the same content again is answered as the first time.
     *
     * @throws org.lijian.shared.Problem {@code G21-detention-listed-acts}, {@code G21-detention-after-penalty-decision},
     *     {@code G21-persons-responsible}, {@code G21-police-of-the-same-level}, {@code G20-special-team} and others, each by its name
     */
    @Transactional
    public ReferralView propose(Proposal asked, CurrentOfficer officer) {
        CaseView caseFile = teams.lock(asked.caseId(), officer);
        if (!caseFile.investigators().contains(officer.id())) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        Proposal proposal = founded(asked, caseFile);
        Referral known = store.find(asked.id());
        if (known != null) {
            if (!store.says(known, proposal)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", asked.id());
            }
            return store.view(known);
        }
        requirePossible(proposal, caseFile, officer);
        Referral referral = Referral.proposed(proposal, caseFile.region(), officer.id(), time.now());
        store.add(referral, proposal);
        clocks.proposed(referral);
        events.publishEvent(new ReferralProposed(
                referral.id(),
                referral.kind(),
                referral.caseId(),
                officer.id(),
                referral.region(),
                caseFile.investigators(),
                proposal.proposedOn()));
        return store.view(store.read(referral.id()));
    }

    /** @throws org.lijian.shared.Problem {@code G20-opinion-of-the-procuratorate} */
    @Transactional
    public ReferralView decide(ReferralId id, Decide command, ExpectedVersion expected, CurrentOfficer officer) {
        Referral referral = store.readForUpdate(id, officer);
        levels.require(matter(referral.kind()), officer);
        referral.require(ReferralStatus.PROPOSED);
        LocalDate on = time.notInTheFuture(command.decidedOn(), "/decidedOn");
        DocumentView form = forms.approval(referral, command.opinion(), on, officer);
        ReferralStep step =
                referral.decide(command.approved(), command.opinion(), on, form.id(), officer.id(), time.now());
        clocks.decided(referral, command.approved(), on);
        return store.save(
                referral,
                expected,
                new ReferralDecided(id, referral.kind(), referral.caseId(), officer.id(), command.approved(), on),
                step);
    }

    /** The head's decision on a proposal. */
    record Decide(boolean approved, String opinion, LocalDate decidedOn) {}

    private static ApprovalMatter matter(ReferralKind kind) {
        return switch (kind) {
            case DETENTION -> ApprovalMatter.DETENTION_REFERRAL;
            case CRIME -> ApprovalMatter.CRIME_REFERRAL;
            case TRANSFER -> ApprovalMatter.TRANSFER;
        };
    }

    /** With the provision the catalogue has for it. */
    private Proposal founded(Proposal asked, CaseView caseFile) {
        return switch (asked.kind()) {
            case DETENTION -> asked.on(listed(caseFile).citation().text());
            case CRIME -> {
                Consequence crime = consequence(caseFile, ConsequenceKind.CRIME);
                yield asked.on(
                        crime == null
                                ? rules.team(asked.proposedOn()).citation().text()
                                : crime.citation().text());
            }
            case TRANSFER -> asked;
        };
    }

    private Consequence listed(CaseView caseFile) {
        Consequence detention = consequence(caseFile, ConsequenceKind.DETENTION);
        if (detention == null) {
            throw ReferralRefusal.NOT_A_LISTED_ACT.with(
                    "violation", violations.require(caseFile.violation()).name());
        }
        return detention;
    }

    private @Nullable Consequence consequence(CaseView caseFile, ConsequenceKind kind) {
        return caseFile.violations().stream()
                .flatMap(violation -> violations.require(violation).consequences().stream())
                .filter(consequence -> consequence.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    private void requirePossible(Proposal proposal, CaseView caseFile, CurrentOfficer officer) {
        if (!caseFile.underHandling()) {
            throw ReferralRefusal.CASE_NOT_UNDER_HANDLING.with(
                    "step", caseFile.status().zh());
        }
        time.notInTheFuture(proposal.proposedOn(), "/proposedOn");
        CaseView.Filing filing = caseFile.filing();
        if (filing != null && proposal.proposedOn().isBefore(filing.decidedOn())) {
            throw ReferralRefusal.DATES_OUT_OF_ORDER
                    .with("date", proposal.proposedOn(), "previous", filing.decidedOn())
                    .at("/proposedOn");
        }
        switch (proposal.kind()) {
            case DETENTION -> requireDetainable(proposal, caseFile);
            case CRIME -> requireVerified(proposal);
            case TRANSFER -> requireOtherAuthority(proposal, caseFile);
        }
        evidence.requireStored(proposal.evidence(), officer);
    }

    private void requireDetainable(Proposal proposal, CaseView caseFile) {
        if (!papers.isPenalisedBy(caseFile.id(), proposal.proposedOn())) {
            throw ReferralRefusal.BEFORE_THE_DECISION.with();
        }
        if (proposal.persons().isEmpty()) {
            throw ReferralRefusal.NOBODY_RESPONSIBLE.with().at("/persons");
        }
        if (!caseFile.region().equals(proposal.recipientRegion())) {
            throw ReferralRefusal.OTHER_LEVEL
                    .with("region", caseFile.region(), "recipientRegion", String.valueOf(proposal.recipientRegion()))
                    .at("/recipientRegion");
        }
        if (proposal.evidence().isEmpty()) {
            throw ReferralRefusal.DETENTION_UNPROVEN.with().at("/evidence");
        }
    }

    private void requireVerified(Proposal proposal) {
        store.ofCase(proposal.caseId()).stream()
                .filter(Referral::suspendsFines)
                .findFirst()
                .ifPresent(running -> {
                    throw ReferralRefusal.CRIME_REPORTED_ALREADY.with(
                            "step", running.status().zh());
                });
        SpecialTeam team = rules.team(proposal.proposedOn());
        List<OfficerId> members = proposal.team();
        if (members.size() < team.least()) {
            throw ReferralRefusal.TEAM_TOO_SMALL.with("least", team.least()).at("/team");
        }
        officers.requireCertified(
                members, proposal.proposedOn(), proposal.caseId().value());
        if (proposal.evidence().isEmpty()) {
            throw ReferralRefusal.CRIME_UNPROVEN.with().at("/evidence");
        }
        LocalDate opinion = proposal.opinionReceivedOn();
        if (opinion != null && opinion.isAfter(proposal.proposedOn())) {
            throw ReferralRefusal.DATES_OUT_OF_ORDER
                    .with("date", proposal.proposedOn(), "previous", opinion)
                    .at("/opinion/receivedOn");
        }
    }

    /** What is for the police goes there as a detention or a crime, unless it is against public order. */
    private void requireOtherAuthority(Proposal proposal, CaseView caseFile) {
        Set<ConsequenceKind> kinds = new HashSet<>();
        caseFile.violations()
                .forEach(violation -> violations
                        .require(violation)
                        .consequences()
                        .forEach(consequence -> kinds.add(consequence.kind())));
        if (proposal.recipientKind() == RecipientKind.POLICE && !kinds.contains(ConsequenceKind.PUBLIC_SECURITY)) {
            throw ReferralRefusal.NOT_FOR_THAT_AUTHORITY.with().at("/recipientKind");
        }
    }
}
