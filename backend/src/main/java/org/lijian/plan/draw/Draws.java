package org.lijian.plan.draw;

import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.inspection.OpenInspection;
import org.lijian.law.checklist.Checklists;
import org.lijian.lead.LeadChannel;
import org.lijian.lead.LeadPriority;
import org.lijian.lead.LeadView;
import org.lijian.lead.Leads;
import org.lijian.lead.RegisterLead;
import org.lijian.lead.TriageLead;
import org.lijian.lead.TriageOutcome;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.Parties;
import org.lijian.registry.RegulatedObjectView;
import org.lijian.shared.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The random draws of the bureau, from the list to the inspections. */
@Service
public class Draws {
    private static final int SEED_BYTES = 32;

    private final DrawMapper mapper;
    private final Parties parties;
    private final Officers officers;
    private final Checklists checklists;
    private final Leads leads;
    private final Inspections inspections;
    private final LegalTime time;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    Draws(
            DrawMapper mapper,
            Parties parties,
            Officers officers,
            Checklists checklists,
            Leads leads,
            Inspections inspections,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.parties = parties;
        this.officers = officers;
        this.checklists = checklists;
        this.leads = leads;
        this.inspections = inspections;
        this.time = time;
        this.events = events;
    }

    /** The same id with the same content again is answered as the first time. */
    @Transactional
    public DrawView prepare(PrepareDraw command, CurrentOfficer officer) {
        Draw draw = Draw.prepare(command, officer, time);
        Draw known = mapper.byId(draw.id());
        if (known != null) {
            if (!known.saysTheSameAs(draw)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", draw.id());
            }
            return known.view();
        }
        requireChecklist(draw);
        say(draw, draw.said(), "/list");
        mapper.insert(draw);
        return published(
                draw.id(),
                new DrawPrepared(
                        draw.id(), officer.id(), draw.region(), Require.present(command.targets(), "/targets")));
    }

    /** Says anew who and what may be drawn, until the list is committed. */
    @Transactional
    public DrawView sayWhoMayBeDrawn(
            DrawId id, SayWhoMayBeDrawn command, ExpectedVersion expected, CurrentOfficer officer) {
        Draw draw = forUpdate(id, officer);
        say(draw, command, "");
        save(draw, expected);
        return view(id);
    }

    /** Locks the list with a seed nobody sees before the draw; the hash of both is public from now on. */
    @Transactional
    public DrawView commit(DrawId id, ExpectedVersion expected, CurrentOfficer officer) {
        Draw draw = forUpdate(id, officer);
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        draw.commit(seed, officer.id(), time.now());
        save(draw, expected);
        return published(
                id,
                new DrawCommitted(id, officer.id(), Require.present(draw.view().commitment(), "/commitment")));
    }

    @Transactional
    public DrawView draw(DrawId id, DrawTargets command, ExpectedVersion expected, CurrentOfficer officer) {
        Draw draw = forUpdate(id, officer);
        draw.draw(Require.text(command.witness(), "/witness", 200), officer.id(), time.now());
        save(draw, expected);
        return published(id, new TargetsDrawn(id, officer.id(), draw.picks().size()));
    }

    /** Passes over what was drawn, with its reason; the next of the drawn order follows. */
    @Transactional
    public DrawView skip(DrawId id, SkipDrawn command, ExpectedVersion expected, CurrentOfficer officer) {
        Draw draw = forUpdate(id, officer);
        Skip skip = draw.skip(command, officer.id(), time.now());
        save(draw, expected);
        mapper.insertSkip(id, skip);
        return published(id, new DrawnSkipped(id, officer.id(), skip.objectId(), skip.reason()));
    }

    /** Makes each drawn pair a lead and an inspection, all of them or none. */
    @Transactional
    public DrawView dispatch(DrawId id, ExpectedVersion expected, CurrentOfficer officer) {
        Draw draw = forUpdate(id, officer);
        draw.dispatch(officer.id(), time.now());
        save(draw, expected);
        List<Pick> picks = draw.picks();
        for (int i = 0; i < picks.size(); i++) {
            mapper.insertDispatched(id, i + 1, dispatch(draw, picks.get(i), i + 1, officer));
        }
        return published(id, new DrawDispatched(id, officer.id(), picks.size()));
    }

    @Transactional(readOnly = true)
    public DrawView draw(DrawId id, CurrentOfficer reader) {
        Draw draw = required(mapper.byId(id), id);
        reader.requireToKnowOf(draw.region(), id);
        return draw.view();
    }

    @Transactional(readOnly = true)
    public Page<DrawSummary> draws(PageRequest page, CurrentOfficer reader) {
        return Page.of(
                mapper.page(reader.area().prefix(), page.after(), page.rows()),
                page.limit(),
                draw -> draw.id().value());
    }

    /** What everybody may see of a draw. */
    @Transactional(readOnly = true)
    public DrawPublication publication(DrawId id) {
        return required(mapper.byId(id), id).publication();
    }

    private Dispatched dispatch(Draw draw, Pick pick, int number, CurrentOfficer officer) {
        RegulatedObjectView object = parties.object(pick.object());
        LeadView registered = leads.register(
                new RegisterLead(
                        null,
                        LeadChannel.RANDOM_DRAW,
                        object.region(),
                        object.address(),
                        object.location(),
                        "双随机抽查“" + draw.title() + "”抽取的第 " + number + " 个检查对象",
                        draw.id().text(),
                        object.partyId(),
                        object.id(),
                        null,
                        null,
                        null),
                officer);
        leads.triage(
                registered.id(),
                new TriageLead(
                        TriageOutcome.ACCEPTED,
                        draw.domain(),
                        LeadPriority.ORDINARY,
                        "双随机抽取，名单摘要见抽取记录",
                        null,
                        null,
                        "双随机抽取，领域由抽取方案确定"),
                new ExpectedVersion(registered.version()),
                officer);
        InspectionView inspection = inspections.open(
                new OpenInspection(
                        null,
                        registered.id(),
                        object.id(),
                        draw.domain(),
                        draw.checklist(),
                        pick.officers(),
                        draw.plannedOn()),
                officer);
        return new Dispatched(object.id(), registered.id(), inspection.id());
    }

    private void say(Draw draw, SayWhoMayBeDrawn said, String at) {
        List<RegulatedObjectView> inScope =
                parties.objectsIn(draw.region(), draw.kinds().kinds(), Draw.MOST_CANDIDATES + 1);
        draw.say(said, inScope, at);
        officers.requireCertified(draw.officers(), draw.plannedOn());
        for (OfficerView officer : officers.officers(draw.officers())) {
            if (!officers.cover(officer, draw.region(), draw.plannedOn())) {
                throw DrawRefusal.OFFICER_OUTSIDE_REGION
                        .with("officer", officer.id(), "region", draw.region())
                        .at(at + "/officers");
            }
        }
    }

    private void requireChecklist(Draw draw) {
        String domain = checklists.require(draw.checklist(), draw.plannedOn()).domain();
        Require.that(
                draw.checklist(), domain.equals(draw.domain().name()), "/checklist", "不属于该领域", "is of another domain");
    }

    private void save(Draw draw, ExpectedVersion expected) {
        ExpectedVersion.requireOne(mapper.update(draw, expected.value()));
    }

    private DrawView published(DrawId id, DomainEvent event) {
        events.publishEvent(event);
        return view(id);
    }

    private DrawView view(DrawId id) {
        return required(mapper.byId(id), id).view();
    }

    private Draw forUpdate(DrawId id, CurrentOfficer officer) {
        Draw draw = required(mapper.byIdForUpdate(id), id);
        officer.requireToKnowOf(draw.region(), id);
        return draw;
    }

    private static Draw required(@Nullable Draw draw, DrawId id) {
        if (draw == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return draw;
    }
}
