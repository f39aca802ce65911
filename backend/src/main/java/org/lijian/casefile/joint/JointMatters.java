package org.lijian.casefile.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseStatus;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.DecideFiling;
import org.lijian.casefile.Filings;
import org.lijian.casefile.ProposedActs;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.PartyId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Matters of several parties (共同违法案件): one filing against each of them, asked for and decided together, and each case on its own way from
 * then on.
 */
@Service
public class JointMatters {
    private static final int FEWEST = 2;

    /** More than any site has. */
    private static final int MOST = 20;

    private final JointMatterMapper mapper;
    private final JointMatterViews views;
    private final AccusedParties accused;
    private final Filings filings;
    private final Cases cases;
    private final Inspections inspections;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    JointMatters(
            JointMatterMapper mapper,
            JointMatterViews views,
            AccusedParties accused,
            Filings filings,
            Cases cases,
            Inspections inspections,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.views = views;
        this.accused = accused;
        this.filings = filings;
        this.cases = cases;
        this.inspections = inspections;
        this.time = time;
        this.events = events;
    }

    /**
     * Asks to file against each of the parties; the same id with the same content again is answered as the first time.
     *
     * @throws org.lijian.shared.Problem what {@link Filings#request} says of any of them; {@code joint-party-twice}, {@code joint-case-taken},
     *     {@code joint-case-of-another}, {@code joint-object-of-another-party}, {@code joint-object-elsewhere}
     */
    @Transactional
    public JointMatterView request(RequestJointFiling command, CurrentOfficer officer) {
        JointMatterId id = new JointMatterId(Require.idOrNew(command.id(), "/id"));
        InspectionId inspectionId = Require.present(command.inspectionId(), "/inspectionId");
        String reason = Require.text(command.reason(), "/reason", 1000);
        List<AccusedParty> parties = parties(command);
        JointMatter known = mapper.find(id);
        if (known != null) {
            return sameAgain(complete(known, officer), inspectionId, reason, parties);
        }
        InspectionView inspection = inspections.inspection(inspectionId);
        officer.requireToKnowOf(inspection.region(), inspectionId);
        if (!inspection.inspectors().contains(officer.id())) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        JointMatter matter = new JointMatter(
                id, inspectionId, inspection.leadId(), inspection.region(), reason, time.today(), officer.id(), 0);
        insert(matter);
        for (int i = 0; i < parties.size(); i++) {
            AccusedParty party = parties.get(i);
            ProposedActs.at("/parties/" + i, () -> join(matter, party, null, officer));
        }
        return views.of(matter);
    }

    /**
     * One more party, with a request to file of its own; its limitation is looked at on the day it was found.
     *
     * @throws org.lijian.shared.Problem as {@link #request}; {@code joint-matter-over}
     */
    @Transactional
    public JointMatterView add(
            JointMatterId id, AddJointParty command, ExpectedVersion expected, CurrentOfficer officer) {
        JointMatter matter = read(id, officer);
        AccusedParty party = Require.present(command.party(), "/party");
        LocalDate foundOn = foundOn(command, matter);
        filings.hold(matter.cases());
        JointMatter.requireOpen(matter.cases().stream()
                .map(cases::caseFile)
                .map(CaseView::status)
                .toList());
        ProposedActs.at("/party", () -> join(matter, party, foundOn, officer));
        ExpectedVersion.requireOne(mapper.change(id, expected.value()));
        return views.of(read(id, officer));
    }

    /** The head decides on every request of the matter that waits, in the same words; each case gets its own paper and number. */
    @Transactional
    public JointMatterView decideFiling(
            JointMatterId id, DecideFiling command, ExpectedVersion expected, CurrentOfficer officer) {
        JointMatter matter = read(id, officer);
        filings.hold(matter.cases());
        List<CaseView> waiting = matter.cases().stream()
                .map(cases::caseFile)
                .filter(file -> file.status() == CaseStatus.FILING_REQUESTED)
                .toList();
        if (waiting.isEmpty()) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "立案审批之后");
        }
        waiting.forEach(file -> filings.decide(file.id(), command, new ExpectedVersion(file.version()), officer));
        ExpectedVersion.requireOne(mapper.change(id, expected.value()));
        return views.of(read(id, officer));
    }

    @Transactional(readOnly = true)
    public JointMatterView matter(JointMatterId id, CurrentOfficer reader) {
        return views.of(read(id, reader));
    }

    /**
     * The matter a case belongs to.
     *
     * @throws org.lijian.shared.Problem {@code not-found} for a case that stands alone
     */
    @Transactional(readOnly = true)
    public JointMatterView ofCase(CaseId caseId, CurrentOfficer reader) {
        cases.caseFile(caseId, reader);
        JointParty party = mapper.partyOf(caseId);
        if (party == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", caseId);
        }
        return matter(party.matterId(), reader);
    }

    private JointParty join(
            JointMatter matter, AccusedParty asked, @Nullable LocalDate foundOn, CurrentOfficer officer) {
        PartyId party = Require.present(asked.partyId(), "/partyId");
        JointRole role = Require.present(asked.role(), "/role");
        matter.requireNotIn(party);
        CaseId open = asked.openCase();
        CaseView file = open == null
                ? filings.request(
                        asked.filing(matter.inspectionId()), accused.of(asked, matter, foundOn, officer), officer)
                : openCase(matter, open, party, officer);
        if (mapper.partyOf(file.id()) != null) {
            throw JointRefusal.CASE_TAKEN.with("case", file.id()).at("/caseId");
        }
        JointParty joined = matter.join(file.id(), party, role, time.today(), officer.id());
        try {
            mapper.insertParty(joined);
        } catch (DuplicateKeyException e) {
            throw JointRefusal.PARTY_TWICE.with("party", party).at("/partyId");
        }
        events.publishEvent(new PartyJoined(file.id(), matter.id(), role, officer.id()));
        return joined;
    }

    /** A case that was asked for by itself, before anybody knew of the others. */
    private CaseView openCase(JointMatter matter, CaseId id, PartyId party, CurrentOfficer officer) {
        CaseView file = cases.caseFile(id, officer);
        if (!file.investigators().contains(officer.id())) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        if (!file.inspectionId().equals(matter.inspectionId())
                || !file.partyId().equals(party)) {
            throw JointRefusal.CASE_OF_ANOTHER.with("case", id).at("/caseId");
        }
        filings.hold(List.of(id));
        JointMatter.requireOpen(List.of(cases.caseFile(id).status()));
        return file;
    }

    private JointMatterView sameAgain(
            JointMatter known, InspectionId inspection, String reason, List<AccusedParty> parties) {
        boolean same = known.says(inspection, reason)
                && parties.stream()
                        .allMatch(party -> party.caseId() != null
                                && party.partyId() != null
                                && party.role() != null
                                && known.has(new CaseId(party.caseId()), party.partyId(), party.role()));
        if (!same) {
            throw PlatformRefusal.ALREADY_EXISTS.with("id", known.id());
        }
        return views.of(known);
    }

    private static List<AccusedParty> parties(RequestJointFiling command) {
        List<AccusedParty> parties = Require.present(command.parties(), "/parties");
        Require.that(
                parties,
                parties.size() >= FEWEST
                        && parties.size() <= MOST
                        && parties.stream().allMatch(Objects::nonNull),
                "/parties",
                "应当有 " + FEWEST + " 至 " + MOST + " 个当事人",
                "has " + FEWEST + " to " + MOST + " members");
        return parties;
    }

    private LocalDate foundOn(AddJointParty command, JointMatter matter) {
        LocalDate foundOn =
                command.foundOn() == null ? time.today() : time.notInTheFuture(command.foundOn(), "/foundOn");
        LocalDate inspectedOn = inspections.inspection(matter.inspectionId()).inspectedOn();
        return Require.that(
                foundOn,
                inspectedOn != null && !foundOn.isBefore(inspectedOn),
                "/foundOn",
                "发现之日不得早于检查之日",
                "is not earlier than the inspection");
    }

    private void insert(JointMatter matter) {
        try {
            mapper.insert(matter);
        } catch (DuplicateKeyException e) {
            throw PlatformRefusal.ALREADY_EXISTS.with("id", matter.id());
        }
    }

    private JointMatter read(JointMatterId id, CurrentOfficer officer) {
        JointMatter matter = mapper.find(id);
        if (matter == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return complete(matter, officer);
    }

    private JointMatter complete(JointMatter matter, CurrentOfficer officer) {
        officer.requireToKnowOf(matter.region(), matter.id());
        return matter.of(mapper.partiesOf(matter.id()));
    }
}
