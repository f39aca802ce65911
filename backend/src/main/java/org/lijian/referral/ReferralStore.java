package org.lijian.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.Cases;
import org.lijian.law.referral.ReferralKind;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Role;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a referral together from its rows; what is in its folder is only ever added to. */
@Component
class ReferralStore {
    private final ReferralMapper mapper;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    ReferralStore(ReferralMapper mapper, Cases cases, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.cases = cases;
        this.events = events;
    }

    @Nullable Referral find(ReferralId id) {
        return mapper.find(id);
    }

    Referral read(ReferralId id) {
        return required(mapper.find(id), id);
    }

    Referral read(ReferralId id, CurrentOfficer officer) {
        Referral referral = read(id);
        officer.requireToKnowOf(referral.region(), id);
        return referral;
    }

    Referral lock(ReferralId id) {
        return required(mapper.findForUpdate(id), id);
    }

    Referral readForUpdate(ReferralId id, CurrentOfficer officer) {
        Referral referral = lock(id);
        officer.requireToKnowOf(referral.region(), id);
        return referral;
    }

    /** For what goes out and comes in: the clerks do it, or those who investigate the case. */
    Referral readForUpdateByThoseWhoHandleIt(ReferralId id, CurrentOfficer officer) {
        Referral referral = readForUpdate(id, officer);
        boolean investigates = cases.caseFile(referral.caseId()).investigators().contains(officer.id());
        if (!officer.has(Role.CLERK) && !investigates) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        return referral;
    }

    List<Referral> ofCase(CaseId caseId) {
        return mapper.ofCase(caseId);
    }

    Page<ReferralView> page(
            @Nullable CaseId caseId, @Nullable ReferralKind kind, PageRequest page, CurrentOfficer officer) {
        List<Referral> rows = mapper.list(caseId, kind, officer.area().prefix(), page.after(), page.rows());
        return Page.of(rows, page.limit(), referral -> referral.id().value()).map(this::view);
    }

    void add(Referral referral, Proposal proposal) {
        mapper.insert(referral);
        for (int i = 0; i < proposal.team().size(); i++) {
            mapper.insertMember(referral.id(), i, proposal.team().get(i));
        }
        for (int i = 0; i < proposal.persons().size(); i++) {
            mapper.insertPerson(referral.id(), i, proposal.persons().get(i));
        }
        for (int i = 0; i < proposal.evidence().size(); i++) {
            mapper.insertEvidence(referral.id(), i, proposal.evidence().get(i));
        }
    }

    boolean says(Referral known, Proposal proposal) {
        return known.says(proposal)
                && mapper.team(known.id()).equals(proposal.team())
                && mapper.persons(known.id()).equals(proposal.persons())
                && mapper.evidence(known.id()).equals(proposal.evidence());
    }

    /** Keeps the step that was taken and where the referral stands since; whoever waits for its end is told. */
    ReferralView save(Referral referral, ExpectedVersion expected, DomainEvent happened, ReferralStep... taken) {
        ExpectedVersion.requireOne(mapper.update(referral, expected.value()));
        for (ReferralStep step : taken) {
            mapper.insertStep(step);
        }
        events.publishEvent(happened);
        if (!referral.isOpen()) {
            events.publishEvent(new ReferralConcluded(
                    referral.id(),
                    referral.kind(),
                    referral.caseId(),
                    Objects.requireNonNull(happened.by(), "an officer ends a referral"),
                    referral.region(),
                    referral.outcome(),
                    referral.concludedOn()));
        }
        return view(read(referral.id()));
    }

    /** The period of the other side ends on another day. */
    void follow(Referral referral) {
        ExpectedVersion.requireOne(mapper.update(referral, referral.version()));
    }

    void addPapers(Referral referral, PaperOccasion occasion, List<HandedPaper> papers, LocalDate on) {
        int position = mapper.papers(referral.id()).size();
        for (HandedPaper paper : papers) {
            mapper.insertPaper(new ReferralPaper(
                    referral.id(),
                    position++,
                    occasion,
                    paper.code(),
                    paper.title(),
                    paper.pages(),
                    paper.original(),
                    on));
        }
    }

    List<ReferralPerson> persons(ReferralId id) {
        return mapper.persons(id);
    }

    List<OfficerId> team(ReferralId id) {
        return mapper.team(id);
    }

    List<ReferralStep> steps(ReferralId id) {
        return mapper.steps(id);
    }

    ReferralView view(Referral referral) {
        ReferralId id = referral.id();
        return referral.view(new ReferralPapers(
                mapper.team(id), mapper.persons(id), mapper.evidence(id), mapper.papers(id), mapper.steps(id)));
    }

    private static Referral required(@Nullable Referral referral, ReferralId id) {
        if (referral == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return referral;
    }
}
