package org.lijian.casefile.reopening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.ClosingGround;
import org.lijian.casefile.ReopenedCases;
import org.lijian.casefile.penalty.EarlierDecisions;
import org.lijian.document.DocumentId;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.law.reopening.ReopeningGround;
import org.lijian.law.reopening.ReopeningKind;
import org.lijian.law.reopening.ReopeningRules;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.platform.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closed cases that are investigated again: proposed on a paper, approved by a head who had no part in it. */
@Service
public class Reopenings {
    private final ReopeningMapper mapper;
    private final ReopeningPapers papers;
    private final ReopeningRules rules;
    private final Cases cases;
    private final ReopenedCases archive;
    private final EarlierDecisions decisions;
    private final EvidenceItems evidence;
    private final ApprovalLevels levels;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Reopenings(
            ReopeningMapper mapper,
            ReopeningPapers papers,
            ReopeningRules rules,
            Cases cases,
            ReopenedCases archive,
            EarlierDecisions decisions,
            EvidenceItems evidence,
            ApprovalLevels levels,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.papers = papers;
        this.rules = rules;
        this.cases = cases;
        this.archive = archive;
        this.decisions = decisions;
        this.evidence = evidence;
        this.levels = levels;
        this.time = time;
        this.events = events;
    }

    /**
     * Proposes to take a case out of the archive; it stays there until the head agrees. The same id with the same content again is answered
     * as the first time.
     *
     * @throws org.lijian.shared.Problem {@code not-at-this-step} for a case that is not archived, {@code reopening-ground-unfit},
     *     {@code reopening-proposed-already}, {@code G12-decision-stands}, {@code G3-competent-authority}, {@code G4-limitation},
     *     {@code G26-verified-before-relied-on}
     */
    @Transactional
    public ReopeningView propose(CaseId caseId, ProposeReopening command, CurrentOfficer officer) {
        CaseView known = cases.caseFile(caseId, officer);
        requireProposer(known, officer);
        Reopening proposed = proposed(known, command, officer);
        Reopening before = mapper.lock(proposed.id());
        if (before != null) {
            if (!complete(before).wasProposedAs(proposed)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", proposed.id());
            }
            return before.view();
        }
        CaseView archived = archive.lockArchived(caseId, officer);
        if (mapper.ofCase(caseId).stream().anyMatch(Reopening::isOpen)) {
            throw ReopeningRefusal.PROPOSED_ALREADY.with();
        }
        requireLawful(proposed.view(), archived);
        evidence.requireStored(proposed.view().evidence(), officer);
        mapper.insert(proposed);
        proposed.view().evidence().forEach(paper -> mapper.insertEvidence(proposed.id(), paper));
        events.publishEvent(new ReopeningProposed(
                proposed.id(), caseId, proposed.view().ground(), proposed.region(), officer.id()));
        return proposed.view();
    }

    private Reopening proposed(CaseView caseFile, ProposeReopening command, CurrentOfficer officer) {
        ReopeningKind kind = Require.present(command.ground(), "/ground");
        ReopeningGround ground = rules.require(kind, time.today());
        Revocation revocation = Revocation.of(command, kind, time);
        List<EvidenceId> proof = Require.present(command.evidence(), "/evidence");
        Require.that(proof, !proof.isEmpty(), "/evidence", "不能为空", "is not empty");
        return new Reopening(
                        new ReopeningId(Require.idOrNew(command.id(), "/id")),
                        caseFile.id(),
                        caseFile.region(),
                        kind,
                        ground.text(),
                        ground.citation().text(),
                        Require.text(command.reason(), "/reason", 2000),
                        revocation == null ? null : revocation.by(),
                        revocation == null ? null : revocation.number(),
                        revocation == null ? null : revocation.on(),
                        time.today(),
                        officer.id(),
                        ReopeningStatus.PROPOSED,
                        null,
                        null,
                        null,
                        null,
                        0)
                .provenBy(proof);
    }

    /** The case's own investigators, or who watches over the law. */
    private static void requireProposer(CaseView caseFile, CurrentOfficer officer) {
        if (!officer.has(Role.LEGAL_REVIEWER) && !caseFile.investigators().contains(officer.id())) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
    }

    /** Looked at when it is proposed and again when it is decided. */
    private void requireLawful(ReopeningView proposed, CaseView archived) {
        ClosingGround closedAs = Objects.requireNonNull(archived.closedAs(), "an archived case was closed");
        if (!fits(proposed.ground(), closedAs)) {
            throw ReopeningRefusal.UNFIT_GROUND.with("closedAs", closedAs.zh()).at("/ground");
        }
        decisions.requireNoneStands(archived.id(), proposed.revokedOn());
    }

    private static boolean fits(ReopeningKind ground, ClosingGround closedAs) {
        return switch (ground) {
            case TERMINATION_LAPSED -> closedAs == ClosingGround.INVESTIGATION_TERMINATED;
            case HANDED_BACK -> closedAs == ClosingGround.TRANSFERRED;
            case DECISION_REVOKED ->
                closedAs != ClosingGround.INVESTIGATION_TERMINATED && closedAs != ClosingGround.TRANSFERRED;
        };
    }

    /**
     * Takes the case out of the archive, or leaves it there.
     *
     * @throws org.lijian.shared.Problem {@code reopening-decided-by-another}, and as {@link #propose} where what it looked at is no more so
     */
    @Transactional
    public ReopeningView decide(
            ReopeningId id, DecideReopening command, ExpectedVersion expected, CurrentOfficer officer) {
        Reopening reopening = locked(id, officer);
        levels.require(ApprovalMatter.REOPENING, officer);
        CaseView caseFile = cases.caseFile(reopening.caseId(), officer);
        reopening.requireDecider(officer.id(), caseFile.investigators());
        boolean approved = Require.present(command.approved(), "/approved");
        String opinion = Require.text(command.opinion(), "/opinion", 1000);
        LocalDate today = time.today();
        if (approved) {
            approve(reopening, opinion, today, officer);
        } else {
            reopening.refuse(opinion, today, officer.id());
        }
        ExpectedVersion.requireOne(mapper.update(reopening, expected.value()));
        events.publishEvent(
                new ReopeningDecided(id, reopening.caseId(), approved, reopening.region(), officer.id(), today));
        if (approved) {
            events.publishEvent(new CaseReopened(
                    reopening.caseId(),
                    caseFile.leadId(),
                    reopening.view().ground(),
                    Objects.requireNonNull(caseFile.closedAs()),
                    reopening.region(),
                    caseFile.investigators(),
                    officer.id(),
                    today));
        }
        return read(id);
    }

    private void approve(Reopening reopening, String opinion, LocalDate today, CurrentOfficer officer) {
        CaseView archived = archive.lockArchived(reopening.caseId(), officer);
        requireLawful(reopening.view(), archived);
        DocumentId approval = papers.approval(reopening, archived, opinion, today, officer.id());
        reopening.approve(opinion, today, officer.id(), approval);
        decisions.setAside(archived.id());
        archive.reopen(archived.id(), today, "批准重新调查 " + today, officer);
    }

    @Transactional(readOnly = true)
    public ReopeningView reopening(ReopeningId id, CurrentOfficer reader) {
        Reopening reopening = required(mapper.find(id), id);
        reader.requireToKnowOf(reopening.region(), id);
        return complete(reopening).view();
    }

    /** Every proposal about a case, the first one first. */
    @Transactional(readOnly = true)
    public Page<ReopeningView> ofCase(CaseId caseId, CurrentOfficer reader) {
        cases.caseFile(caseId, reader);
        List<ReopeningView> all = mapper.ofCase(caseId).stream()
                .map(this::complete)
                .map(Reopening::view)
                .toList();
        return new Page<>(all, null, Math.max(1, all.size()));
    }

    private ReopeningView read(ReopeningId id) {
        return complete(required(mapper.find(id), id)).view();
    }

    private Reopening locked(ReopeningId id, CurrentOfficer officer) {
        Reopening reopening = required(mapper.lock(id), id);
        officer.requireToKnowOf(reopening.region(), id);
        return complete(reopening);
    }

    private Reopening complete(Reopening reopening) {
        return reopening.provenBy(mapper.evidenceOf(reopening.id()));
    }

    private static Reopening required(@Nullable Reopening reopening, ReopeningId id) {
        if (reopening == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return reopening;
    }
}
