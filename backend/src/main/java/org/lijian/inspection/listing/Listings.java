package org.lijian.inspection.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.inspection.InspectionStatus;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.inspection.measurement.Measurements;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.BoilerContent;
import org.lijian.registry.ObjectContent;
import org.lijian.registry.Parties;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.registry.RegulatedObjectView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists that inspections put objects on, and take them off again. */
@Service
public class Listings {
    private final ListingMapper mapper;
    private final Inspections inspections;
    private final Measurements measurements;
    private final Parties parties;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Listings(
            ListingMapper mapper,
            Inspections inspections,
            Measurements measurements,
            Parties parties,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.inspections = inspections;
        this.measurements = measurements;
        this.parties = parties;
        this.time = time;
        this.events = events;
    }

    /** The same id with the same content again is answered as the first time. */
    @Transactional
    public ListingView list(ListObject command, CurrentOfficer officer) {
        ListingId id = new ListingId(Require.idOrNew(command.id(), "/id"));
        InspectionView inspection = concluded(Require.present(command.inspectionId(), "/inspectionId"), officer);
        ObjectList list = Require.present(command.list(), "/list");
        String reason = Require.text(command.reason(), "/reason", 1000);
        Listing known = mapper.byId(id);
        if (known != null) {
            if (known.list() != list
                    || !known.inspectionId().equals(inspection.id())
                    || !known.reason().equals(reason)) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", id);
            }
            return known.view();
        }
        RegulatedObjectView object = parties.object(inspection.objectId());
        if (object.kind() != list.kind()) {
            throw ListingRefusal.NOT_OF_THIS_KIND
                    .with("list", list, "kind", object.kind())
                    .at("/list");
        }
        if (!hasGround(list, inspection, object)) {
            throw ListingRefusal.NO_GROUND.with("list", list);
        }
        parties.hold(object.id());
        for (RegulatedObjectId record : parties.recordsOf(object.id())) {
            for (Listing open : mapper.openOf(record)) {
                if (open.list() == list || open.list() == list.other()) {
                    throw ListingRefusal.ALREADY_LISTED.with("id", open.id());
                }
            }
        }
        Listing listing = new Listing(
                id,
                0,
                list,
                object.id(),
                object.region(),
                inspection.id(),
                time.today(),
                reason,
                command.doneBy(),
                officer.id(),
                null,
                null,
                null);
        mapper.insert(listing);
        events.publishEvent(new ObjectListed(id, officer.id(), list));
        return listing.view();
    }

    /** A later inspection of the same object saw that it no longer belongs there. */
    @Transactional
    public ListingView end(ListingId id, EndListing command, ExpectedVersion expected, CurrentOfficer officer) {
        Listing listing = required(mapper.byIdForUpdate(id), id);
        officer.requireToKnowOf(listing.region(), id);
        LocalDate on = time.notInTheFuture(Require.present(command.endedOn(), "/endedOn"), "/endedOn");
        InspectionView seen = concluded(Require.present(command.inspectionId(), "/inspectionId"), officer);
        LocalDate inspectedOn = seen.inspectedOn();
        if (!seen.objectId().equals(listing.objectId())
                || seen.id().equals(listing.inspectionId())
                || inspectedOn == null
                || inspectedOn.isBefore(listing.listedOn())
                || on.isBefore(inspectedOn)) {
            throw ListingRefusal.NOT_ANOTHER_VISIT.with().at("/inspectionId");
        }
        Listing ended = listing.ended(on, seen.id(), Require.text(command.reason(), "/reason", 1000));
        ExpectedVersion.requireOne(mapper.update(ended, expected.value()));
        events.publishEvent(new ListingEnded(id, officer.id(), listing.list()));
        return required(mapper.byId(id), id).view();
    }

    @Transactional(readOnly = true)
    public ListingView listing(ListingId id, CurrentOfficer reader) {
        Listing listing = required(mapper.byId(id), id);
        reader.requireToKnowOf(listing.region(), id);
        return listing.view();
    }

    @Transactional(readOnly = true)
    public Page<ListingView> listings(@Nullable ObjectList list, PageRequest page, CurrentOfficer reader) {
        return Page.of(
                        mapper.page(reader.area().prefix(), list, page.after(), page.rows()),
                        page.limit(),
                        listing -> listing.id().value())
                .map(Listing::view);
    }

    /** What was found has to be a ground: a failing or unconverted boiler, a site with acts or without any. */
    private boolean hasGround(ObjectList list, InspectionView inspection, RegulatedObjectView object) {
        boolean found = !inspection.violations().isEmpty();
        return switch (list) {
            case BOILER_REMOVAL, SITE_BLACK -> found;
            case BOILER_UPGRADE -> found || measurements.isOver(inspection.id()) || lacksLowNox(object);
            case SITE_RED -> inspection.outcome() == InspectionOutcome.NOTHING_FOUND;
        };
    }

    private static boolean lacksLowNox(RegulatedObjectView object) {
        ObjectContent content = object.content();
        BoilerContent boiler = content == null ? null : content.boiler();
        return boiler != null && Boolean.FALSE.equals(boiler.lowNox());
    }

    private InspectionView concluded(InspectionId id, CurrentOfficer officer) {
        InspectionView inspection = inspections.inspection(id, officer);
        if (inspection.status() != InspectionStatus.CONCLUDED) {
            throw ListingRefusal.NOT_CONCLUDED.with("step", inspection.status().step());
        }
        return inspection;
    }

    private static Listing required(@Nullable Listing listing, ListingId id) {
        if (listing == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return listing;
    }
}
