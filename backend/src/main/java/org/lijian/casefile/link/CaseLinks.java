package org.lijian.casefile.link;

import java.util.ArrayList;
import java.util.List;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases that belong together (关联案件): whoever reads one finds the other, and nothing of either changes. */
@Service
public class CaseLinks {
    private final CaseLinkMapper mapper;
    private final Cases cases;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    CaseLinks(CaseLinkMapper mapper, Cases cases, LegalTime time, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.cases = cases;
        this.time = time;
        this.events = events;
    }

    /**
     * Links two cases, one of which the officer investigates; told twice, from whichever side, it is linked once.
     *
     * @throws org.lijian.shared.Problem {@code case-linked-to-itself}, {@code case-linked-already} for another reason, {@code not-found} for
     *     a case the officer may not know of
     */
    @Transactional
    public Page<LinkedCase> link(CaseId id, LinkCases command, CurrentOfficer officer) {
        CaseView one = cases.caseFile(id, officer);
        CaseView other = cases.caseFile(Require.present(command.otherCaseId(), "/otherCaseId"), officer);
        if (other.id().equals(id)) {
            throw LinkRefusal.TO_ITSELF.with().at("/otherCaseId");
        }
        if (!one.investigators().contains(officer.id())
                && !other.investigators().contains(officer.id())) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        LinkKind kind = Require.present(command.kind(), "/kind");
        CaseLink link = CaseLink.between(
                id, other.id(), kind, Require.text(command.reason(), "/reason", 500), time.today(), officer.id());
        CaseLink known = mapper.find(link.caseId(), link.otherId());
        if (known == null) {
            insert(link);
            events.publishEvent(new CaseLinked(id, other.id(), kind, officer.id()));
            events.publishEvent(new CaseLinked(other.id(), id, kind, officer.id()));
        } else if (!known.says(link)) {
            throw LinkRefusal.LINKED_ALREADY.with();
        }
        return linked(id, officer);
    }

    /** The cases that belong to one, as far as {@code reader} may know of them. */
    @Transactional(readOnly = true)
    public Page<LinkedCase> linked(CaseId id, CurrentOfficer reader) {
        cases.caseFile(id, reader);
        List<LinkedCase> all = new ArrayList<>();
        for (CaseLink link : mapper.ofCase(id)) {
            CaseView other = cases.caseFile(link.otherThan(id));
            if (reader.mayKnowOf(other.region())) {
                all.add(shown(link, other));
            }
        }
        return new Page<>(all, null, Math.max(1, all.size()));
    }

    /** Two at the same instant: the second is told so. */
    private void insert(CaseLink link) {
        try {
            mapper.insert(link);
        } catch (DuplicateKeyException e) {
            throw LinkRefusal.LINKED_ALREADY.with();
        }
    }

    private static LinkedCase shown(CaseLink link, CaseView other) {
        return new LinkedCase(
                other.id(),
                other.number(),
                other.status(),
                link.kind(),
                link.reason(),
                link.linkedOn(),
                link.linkedBy());
    }
}
