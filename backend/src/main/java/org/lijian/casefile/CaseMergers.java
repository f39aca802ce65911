package org.lijian.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Cases of one party that are handled as one (并案): the acts of the later one move into the one that was filed first. */
@Component
class CaseMergers {
    private final CaseStore store;
    private final CaseMapper mapper;
    private final CaseTeams teams;
    private final CaseCompletion completion;
    private final ObjectProvider<FineHindrance> hindrances;
    private final ApplicationEventPublisher events;

    CaseMergers(
            CaseStore store,
            CaseMapper mapper,
            CaseTeams teams,
            CaseCompletion completion,
            ObjectProvider<FineHindrance> hindrances,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.teams = teams;
        this.completion = completion;
        this.hindrances = hindrances;
        this.events = events;
    }

    /** @throws Problem {@code case-not-mergeable}, {@code not-found} for a case the officer may not know of */
    void require(CaseView from, CaseId intoId, CurrentOfficer officer) {
        CaseFile into = store.readForUpdate(intoId, officer);
        requireMergeable(from, into.view());
    }

    /** The acts of {@code from} become acts of the other case, and its investigators investigate that one too. */
    void merge(CaseView from, CaseId intoId, CurrentOfficer officer, LocalDate on) {
        CaseFile into = store.readForUpdate(intoId, officer);
        CaseView view = into.view();
        requireMergeable(from, view);
        mapper.moveActs(from.id(), intoId);
        mapper.insertAct(new FurtherAct(
                from.id().value(),
                intoId,
                from.inspectionId(),
                from.leadId(),
                from.objectId(),
                from.violation(),
                new Norms(from.alsoUnder()),
                from.actEndedOn(),
                from.discoveredOn(),
                from.harm(),
                from.facts(),
                from.id()));
        store.save(into, new ExpectedVersion(into.version()));
        Set<OfficerId> others = new HashSet<>(mapper.activeInvestigatorsOf(from.id()));
        others.removeAll(view.investigators());
        if (!others.isEmpty()) {
            teams.add(intoId, others);
        }
        events.publishEvent(new CaseMerged(intoId, from.id(), from.filingNumber(), officer.id(), on));
    }

    private void requireMergeable(CaseView from, CaseView into) {
        String hindrance = hindrance(from, into);
        if (hindrance != null) {
            throw CaseRefusal.NOT_MERGEABLE.with("reason", hindrance).at("/intoCaseId");
        }
        completion.outstanding(from.id()).ifPresent(unmet -> {
            throw CaseRefusal.NOT_MERGEABLE.with("reason", unmet.zh());
        });
        hindrances
                .orderedStream()
                .flatMap(hinders -> hinders.hinders(from.id()).stream())
                .findFirst()
                .ifPresent(problem -> {
                    throw problem;
                });
    }

    /** What the two files themselves show against it. */
    static @Nullable String hindrance(CaseView from, CaseView into) {
        if (from.id().equals(into.id())) {
            return "案件不能并入自身";
        }
        if (!from.partyId().equals(into.partyId())) {
            return "两案不是同一当事人";
        }
        if (into.status() != CaseStatus.INVESTIGATING) {
            return "并入的案件处于“" + into.status().zh() + "”环节，不在调查取证";
        }
        if (from.reviews().stream().anyMatch(review -> review.outcome() == ReviewOutcome.PASSED)) {
            return "本案已经进入处罚程序";
        }
        if (from.filed().decidedOn().isBefore(into.filed().decidedOn())) {
            return "应当并入先立案的案件";
        }
        Set<String> both = norms(from);
        both.retainAll(norms(into));
        return both.isEmpty() ? null : "两案都涉及 " + String.join("、", both) + "，应当先查明是否同一违法行为";
    }

    private static Set<String> norms(CaseView caseFile) {
        Set<String> norms = new HashSet<>(caseFile.violations());
        norms.addAll(caseFile.alsoUnder());
        caseFile.furtherActs().forEach(act -> norms.addAll(act.alsoUnder().codes()));
        return norms;
    }
}
