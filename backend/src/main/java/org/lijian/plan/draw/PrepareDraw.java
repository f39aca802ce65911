package org.lijian.plan.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.EnforcementDomain;
import org.lijian.registry.ObjectKind;
import org.lijian.shared.RegionCode;

/**
 * 拟定双随机抽查名单. The id may be made by the client. Candidates are all objects of the kinds in the region, so that none is left out unsaid.
 *
 * @param targets how many are to be drawn
 * @param checklist code of the checklist the inspections go by
 */
public record PrepareDraw(
        @Nullable UUID id,
        @Nullable String title,
        @Nullable RegionCode region,
        @Nullable EnforcementDomain domain,
        @Nullable List<ObjectKind> kinds,
        @Nullable String checklist,
        @Nullable LocalDate plannedOn,
        @Nullable Integer targets,
        @Nullable SayWhoMayBeDrawn list) {}
