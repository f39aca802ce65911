package org.lijian.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * What the worklist shows to whom: the one filter of list and counts.
 *
 * @param officers whose tasks are theirs: the officer and whoever they stand in for
 * @param audiences the roles whose tasks are shown; {@link #EVERY_ROLE} for all
 * @param area the digits that the regions of these audiences share
 * @param county the digits of the county that is looked at, where one is
 * @param dueFrom only what is due on this day or later
 * @param dueTo only what is due on this day or earlier
 */
record TaskSearch(
        TaskFilter filter,
        List<OfficerId> officers,
        List<String> audiences,
        String area,
        @Nullable String county,
        @Nullable String domain,
        @Nullable UUID campaign,
        @Nullable String subjectType,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo) {
    /** Under which every task stands besides its roles, for supervisors. */
    static final String EVERY_ROLE = "*";

    static TaskSearch by(
            CurrentOfficer officer, Collection<OfficerId> standingInFor, TaskCriteria criteria, LocalDate today) {
        List<OfficerId> officers = new ArrayList<>(standingInFor);
        officers.add(officer.id());
        boolean overdue = criteria.filter() == TaskFilter.OVERDUE;
        List<String> audiences = new ArrayList<>(
                officer.roles().stream().map(Role::name).sorted().toList());
        if (overdue && officer.has(Role.SUPERVISOR)) {
            audiences.add(EVERY_ROLE);
        }
        RegionCode county = criteria.county();
        boolean elsewhere = county != null && !officer.mayKnowOf(county);
        return new TaskSearch(
                criteria.filter(),
                officers,
                elsewhere ? List.of() : audiences,
                county == null || elsewhere ? officer.area().prefix() : county.prefix(),
                county == null ? null : county.prefix(),
                criteria.domain(),
                criteria.campaign(),
                criteria.subjectType(),
                null,
                overdue ? today.minusDays(1) : null);
    }

    TaskSearch due(LocalDate from, LocalDate to) {
        return new TaskSearch(filter, officers, audiences, area, county, domain, campaign, subjectType, from, to);
    }
}
