package org.lijian.casefile.recusal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseTeams;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The recusals of every case: asked for, decided by those above, and others assigned where an investigator was recused. */
@Service
public class Recusals {
    private static final Set<Role> LEADERS = Set.of(Role.DECISION_MAKER, Role.PRINCIPAL, Role.PANEL_MEMBER, Role.CHAIR);

    private final RecusalMapper mapper;
    private final RecusalPapers papers;
    private final Cases cases;
    private final CaseTeams teams;
    private final Officers officers;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Recusals(
            RecusalMapper mapper,
            RecusalPapers papers,
            Cases cases,
            CaseTeams teams,
            Officers officers,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.papers = papers;
        this.cases = cases;
        this.teams = teams;
        this.officers = officers;
        this.time = time;
        this.events = events;
    }

    /**
     * Asks that somebody handle the case no longer; until it is decided, everything goes on. The same id with the same content again is
     * answered as the first time.
     *
     * @throws org.lijian.shared.Problem {@code recusal-declared-by-oneself}, {@code recusal-asked-already}, {@code in-the-future}
     */
    @Transactional
    public RecusalView requestRecusal(CaseId caseId, RequestRecusal command, CurrentOfficer officer) {
        CaseView caseFile = teams.lock(caseId, officer);
        Recusal asked = asked(caseFile, command, officer);
        Recusal known = mapper.find(asked.id());
        if (known != null) {
            if (!known.wasRequestedAs(asked)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", asked.id());
            }
            return complete(known).view();
        }
        if (caseFile.status().isOver()) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with(
                    "step", caseFile.status().zh());
        }
        if (mapper.standing(caseId, asked.officerId())) {
            throw RecusalRefusal.ASKED_ALREADY.with().at("/officer");
        }
        mapper.insert(asked);
        events.publishEvent(new RecusalRequested(
                asked.id(),
                caseId,
                asked.view().applicant(),
                asked.decider(),
                asked.region(),
                caseFile.investigators(),
                officer.id()));
        return asked.view();
    }

    private Recusal asked(CaseView caseFile, RequestRecusal command, CurrentOfficer officer) {
        RecusalApplicant applicant = Require.present(command.applicant(), "/applicant");
        OfficerView concerned = officers.officer(Require.present(command.officer(), "/officer"));
        if ((applicant == RecusalApplicant.OFFICER) != concerned.id().equals(officer.id())) {
            throw RecusalRefusal.NOT_ONESELF.with().at("/officer");
        }
        return new Recusal(
                new RecusalId(Require.idOrNew(command.id(), "/id")),
                caseFile.id(),
                caseFile.region(),
                concerned.id(),
                applicant,
                Require.present(command.ground(), "/ground"),
                Require.text(command.reason(), "/reason", 1000),
                time.notInTheFuture(Require.present(command.appliedOn(), "/appliedOn"), "/appliedOn"),
                officer.id(),
                RecusalDecider.of(Set.copyOf(concerned.roles())),
                caseFile.investigators().contains(concerned.id()),
                RecusalStatus.REQUESTED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /**
     * Decides it; a party that applied is answered in writing.
     *
     * @throws org.lijian.shared.Problem {@code G2-recusal-decided-above}, {@code G2-recusal-collective}
     */
    @Transactional
    public RecusalView decideRecusal(
            RecusalId id, DecideRecusal command, ExpectedVersion expected, CurrentOfficer officer) {
        Recusal recusal = locked(id, officer);
        recusal.requireDecider(officer.id(), officer.has(recusal.decider().role()));
        LocalDate today = time.today();
        recusal.decide(
                Require.present(command.approved(), "/approved"),
                Require.text(command.opinion(), "/opinion", 1000),
                attendees(recusal, command.attendees()),
                today,
                officer.id());
        if (recusal.isAppliedForByParty()) {
            papers.answer(recusal, cases.caseFile(recusal.caseId()), today, officer.id());
        }
        save(recusal, expected);
        if (recusal.needsReplacement()) {
            teams.recuse(recusal.caseId(), recusal.officerId(), today);
        }
        RecusalView view = recusal.view();
        view.attendees().forEach(attendee -> mapper.insertAttendee(id, attendee));
        events.publishEvent(new RecusalDecided(
                id,
                recusal.caseId(),
                recusal.officerId(),
                recusal.decider(),
                view.status() == RecusalStatus.APPROVED,
                recusal.needsReplacement(),
                view.deliveryId(),
                officer.id()));
        return read(id);
    }

    private List<OfficerId> attendees(Recusal recusal, @Nullable List<OfficerId> named) {
        if (recusal.decider() != RecusalDecider.COLLECTIVE) {
            return List.of();
        }
        Set<OfficerId> distinct = new LinkedHashSet<>(Require.present(named, "/attendees"));
        List<OfficerView> known = officers.officers(distinct);
        boolean leaders = known.size() == distinct.size()
                && known.stream().allMatch(each -> each.roles().stream().anyMatch(LEADERS::contains));
        if (!leaders) {
            throw RecusalRefusal.NOT_A_COLLECTIVE.with().at("/attendees");
        }
        return List.copyOf(distinct);
    }

    /**
     * Assigns others to investigate; with whoever is left they are at least two with valid certificates.
     *
     * @throws org.lijian.shared.Problem {@code recusal-no-replacement-due}, {@code recusal-replacement-unfit},
     *     {@code G1-two-certified-officers}
     */
    @Transactional
    public RecusalView assignReplacement(
            RecusalId id, AssignReplacement command, ExpectedVersion expected, CurrentOfficer officer) {
        Recusal recusal = locked(id, officer);
        Set<OfficerId> added = new LinkedHashSet<>(Require.present(command.officers(), "/officers"));
        Require.that(added, !added.isEmpty(), "/officers", "不能为空", "is not empty");
        recusal.replaced(time.today());
        CaseView caseFile = teams.lock(recusal.caseId(), officer);
        requireFit(caseFile, added);
        Set<OfficerId> left = caseFile.investigators().stream()
                .filter(each -> !isRecused(caseFile.id(), each))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        left.addAll(added);
        officers.requireCertified(left, time.today());
        teams.add(caseFile.id(), added);
        save(recusal, expected);
        events.publishEvent(new ReplacementAssigned(id, caseFile.id(), recusal.officerId(), added, officer.id()));
        return read(id);
    }

    private void requireFit(CaseView caseFile, Set<OfficerId> added) {
        boolean unfit = added.stream()
                .anyMatch(each -> caseFile.investigators().contains(each)
                        || caseFile.reviews().stream()
                                .anyMatch(review -> review.reviewedBy().equals(each))
                        || isRecused(caseFile.id(), each));
        if (unfit) {
            throw RecusalRefusal.REPLACEMENT_UNFIT.with().at("/officers");
        }
    }

    private boolean isRecused(CaseId caseId, OfficerId officer) {
        return mapper.ofCase(caseId).stream()
                .anyMatch(recusal ->
                        recusal.officerId().equals(officer) && recusal.view().status() == RecusalStatus.APPROVED);
    }

    @Transactional(readOnly = true)
    public RecusalView recusal(RecusalId id, CurrentOfficer reader) {
        Recusal recusal = required(mapper.find(id), id);
        reader.requireToKnowOf(recusal.region(), id);
        return complete(recusal).view();
    }

    /** Every recusal of a case, the first one first. */
    @Transactional(readOnly = true)
    public Page<RecusalView> ofCase(CaseId caseId, CurrentOfficer reader) {
        cases.caseFile(caseId, reader);
        List<RecusalView> all = mapper.ofCase(caseId).stream()
                .map(this::complete)
                .map(Recusal::view)
                .toList();
        return new Page<>(all, null, Math.max(1, all.size()));
    }

    private RecusalView read(RecusalId id) {
        return complete(required(mapper.find(id), id)).view();
    }

    private Recusal locked(RecusalId id, CurrentOfficer officer) {
        Recusal recusal = required(mapper.lock(id), id);
        officer.requireToKnowOf(recusal.region(), id);
        return complete(recusal);
    }

    private Recusal complete(Recusal recusal) {
        return recusal.discussedBy(mapper.attendeesOf(recusal.id()));
    }

    private void save(Recusal recusal, ExpectedVersion expected) {
        ExpectedVersion.requireOne(mapper.update(recusal, expected.value()));
    }

    private static Recusal required(@Nullable Recusal recusal, RecusalId id) {
        if (recusal == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return recusal;
    }
}
