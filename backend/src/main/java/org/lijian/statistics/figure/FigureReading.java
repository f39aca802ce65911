package org.lijian.statistics.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.identity.Officers;
import org.lijian.law.authority.Authorities;
import org.lijian.law.violation.Violations;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadChannel;
import org.lijian.plan.campaign.CampaignId;
import org.lijian.plan.campaign.Campaigns;
import org.lijian.platform.CurrentOfficer;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneKind;
import org.lijian.statistics.fact.Categories;
import org.springframework.stereotype.Component;

/** Reads what is asked of a figure; a value that there is not is refused by name, because it would be counted as nothing. */
@Component
public class FigureReading {
    private static final Set<String> TIMINGS = Set.of("ON_TIME", "LATE");

    private final FigureDefinitions definitions;
    private final Periods periods;
    private final Authorities authorities;
    private final Violations violations;
    private final Officers officers;
    private final Campaigns campaigns;
    private final Categories categories;

    FigureReading(
            FigureDefinitions definitions,
            Periods periods,
            Authorities authorities,
            Violations violations,
            Officers officers,
            Campaigns campaigns,
            Categories categories) {
        this.definitions = definitions;
        this.periods = periods;
        this.authorities = authorities;
        this.violations = violations;
        this.officers = officers;
        this.campaigns = campaigns;
        this.categories = categories;
    }

    /** @throws org.lijian.shared.Problem as {@link Periods#read} refuses */
    public Period period(FigureRequest asked) {
        return periods.read(asked.period(), asked.from(), asked.to());
    }

    /**
     * The cut of a figure; the reader's whole area where no region is given.
     *
     * @throws org.lijian.shared.Problem {@code figure-unknown}, {@code not-found} for a region outside the reader's area,
     *     {@code dimension-value-unknown}
     */
    public Cut cut(String figure, FigureRequest asked, CurrentOfficer reader) {
        FigureDefinition definition = definitions.require(figure);
        Cut cut = asked.cut(region(asked.region(), reader));
        cut.chosen()
                .forEach(
                        (dimension, value) -> require(isKnown(dimension, value, definition, reader), dimension, value));
        return cut;
    }

    /**
     * The region that is meant; the reader's whole area where none is given.
     *
     * @throws org.lijian.shared.Problem {@code not-found} for one outside the reader's area, {@code dimension-value-unknown}
     */
    public RegionCode region(@Nullable RegionCode asked, CurrentOfficer reader) {
        RegionCode region = asked == null ? reader.area() : asked;
        reader.requireToKnowOf(region, region);
        require(region.equals(reader.area()) || authorities.knows(region), Dimension.REGION, region);
        return region;
    }

    /** @throws org.lijian.shared.Problem {@code dimension-unknown} */
    static @Nullable Dimension dimension(@Nullable String by) {
        if (by == null) {
            return null;
        }
        return Dimension.find(by).orElseThrow(() -> FigureRefusal.DIMENSION_UNKNOWN.with("dimension", by));
    }

    private boolean isKnown(Dimension dimension, Object value, FigureDefinition figure, CurrentOfficer reader) {
        return switch (dimension) {
            case DOMAIN -> isOne(EnforcementDomain.values(), value);
            case CHANNEL -> isOne(LeadChannel.values(), value);
            case VIOLATION -> violations.find(value.toString()).isPresent();
            case CAMPAIGN -> isCampaign(value.toString(), reader);
            case OFFICER -> !officers.officers(List.of((OfficerId) value)).isEmpty();
            case CATEGORY ->
                kinds(figure).stream().anyMatch(kind -> categories.of(kind).contains(value.toString()));
            case TIMING -> TIMINGS.contains(value.toString());
            case REGION, DAY, MONTH, YEAR -> throw new IllegalStateException(dimension + " is not chosen by a value");
        };
    }

    private boolean isCampaign(String id, CurrentOfficer reader) {
        try {
            return campaigns.isKnown(new CampaignId(UUID.fromString(id)), reader);
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }

    private static List<MilestoneKind> kinds(FigureDefinition figure) {
        return figure.versions().stream()
                .flatMap(version -> version.formula().terms().stream())
                .map(Term::kind)
                .toList();
    }

    private static boolean isOne(Enum<?>[] known, Object value) {
        return Arrays.stream(known).anyMatch(one -> one.name().equals(value.toString()));
    }

    private static void require(boolean known, Dimension dimension, Object value) {
        if (!known) {
            throw FigureRefusal.DIMENSION_VALUE_UNKNOWN.with("dimension", dimension.code(), "value", value);
        }
    }
}
