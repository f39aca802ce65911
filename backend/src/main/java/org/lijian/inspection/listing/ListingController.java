package org.lijian.inspection.listing;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/object-listings")
class ListingController {
    private final Listings listings;

    ListingController(Listings listings) {
        this.listings = listings;
    }

    @PostMapping
    @RolesAllowed({"INSPECTOR", "SUPERVISOR"})
    ResponseEntity<ListingView> listObject(@RequestBody ListObject request, CurrentOfficer officer) {
        ListingView listing = listings.list(request, officer);
        return Versioned.created("/api/v1/object-listings/" + listing.id(), listing, listing.version());
    }

    @GetMapping
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR"})
    Page<ListingView> listObjectListings(
            @RequestParam(required = false) @Nullable ObjectList list, PageRequest page, CurrentOfficer officer) {
        return listings.listings(list, page, officer);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"INSPECTOR", "DUTY_OFFICER", "SUPERVISOR"})
    ResponseEntity<ListingView> getObjectListing(@PathVariable ListingId id, CurrentOfficer officer) {
        ListingView listing = listings.listing(id, officer);
        return Versioned.ok(listing, listing.version());
    }

    @PostMapping("/{id}/ending")
    @RolesAllowed({"INSPECTOR", "SUPERVISOR"})
    ResponseEntity<ListingView> endObjectListing(
            @PathVariable ListingId id,
            @RequestBody EndListing request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        ListingView listing = listings.end(id, request, expected, officer);
        return Versioned.ok(listing, listing.version());
    }
}
