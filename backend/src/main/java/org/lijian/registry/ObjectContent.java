package org.lijian.registry;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an object of its kind is known by: the one part that belongs to its kind. */
public record ObjectContent(
        @Nullable SiteContent site,
        @Nullable YardContent yard,
        @Nullable KitchenContent kitchen,
        @Nullable BoilerContent boiler,
        @Nullable TruckContent truck,
        @Nullable MachineContent machine) {

    /**
     * The content as an object of this kind may have it.
     *
     * @throws org.lijian.shared.Problem {@code content-of-another-kind}, or what a part refuses
     */
    ObjectContent checkedFor(ObjectKind kind) {
        Part part = part(kind);
        if (part == null || parts() != 1) {
            throw RegistryRefusal.CONTENT_OF_ANOTHER_KIND.with("kind", kind).at("/content");
        }
        part.check();
        return this;
    }

    private @Nullable Part part(ObjectKind kind) {
        return switch (kind) {
            case CONSTRUCTION_SITE, BARE_LAND -> site;
            case MATERIAL_YARD -> yard;
            case RESTAURANT -> kitchen;
            case BOILER -> boiler;
            case DIESEL_TRUCK -> truck;
            case NON_ROAD_MACHINE -> machine;
            case ROAD, TRUCK_FLEET -> null;
        };
    }

    private long parts() {
        return Stream.of(site, yard, kitchen, boiler, truck, machine)
                .filter(Objects::nonNull)
                .count();
    }

    /** What one kind of object is known by. */
    sealed interface Part
            permits SiteContent, YardContent, KitchenContent, BoilerContent, TruckContent, MachineContent {
        /** @throws org.lijian.shared.Problem where something is missing or cannot be */
        void check();
    }
}
