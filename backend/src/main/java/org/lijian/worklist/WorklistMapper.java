package org.lijian.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;

@Mapper
interface WorklistMapper {
    int MOST_COUNTED = 1000;

    void insert(WorklistTask task);

    /** The campaigns of those of the subjects that belong to any. */
    List<UUID> campaignsOf(@Param("subjects") Collection<UUID> subjects);

    /** Those that belong to it already go on doing so. */
    void insertOfCampaign(@Param("campaign") UUID campaign, @Param("subjects") Collection<UUID> subjects);

    void insertRoles(@Param("id") TaskId id, @Param("roles") Collection<Role> roles);

    /** For whoever looks with one of these roles, in the region and in the areas around it. */
    void insertAudience(@Param("task") WorklistTask task, @Param("roles") Collection<String> roles);

    void moveDueOfAudience(@Param("deadlineId") UUID deadlineId, @Param("dueOn") LocalDate dueOn);

    void endAudience(@Param("taskId") UUID taskId);

    void showAudienceToSupervisors(@Param("step") String step, @Param("subjectId") UUID subjectId);

    void claimAudience(WorklistTask task);

    /** Names {@code to} where the task names {@code from}. */
    void nameInstead(@Param("id") TaskId id, @Param("from") OfficerId from, @Param("to") OfficerId to);

    void removeOfficer(@Param("id") TaskId id, @Param("officer") OfficerId officer);

    /** Open tasks that are this officer's. */
    List<TaskId> heldBy(@Param("officer") OfficerId officer, @Param("most") int most);

    List<TaskDigest.Step> steps(@Param("search") TaskSearch search);

    void insertOfficers(@Param("id") TaskId id, @Param("officers") Collection<OfficerId> officers);

    void moveDue(@Param("deadlineId") UUID deadlineId, @Param("dueOn") LocalDate dueOn);

    void warn(@Param("deadlineId") UUID deadlineId, @Param("level") String level);

    void showOverdueToSupervisors(UUID deadlineId);

    void showOverdueAudienceToSupervisors(UUID deadlineId);

    /** Open tasks about any of the subjects that name the officer. */
    List<TaskId> openNaming(@Param("subjects") Collection<UUID> subjects, @Param("officer") OfficerId officer);

    void removeNamed(@Param("tasks") Collection<TaskId> tasks, @Param("officer") OfficerId officer);

    void releaseClaims(@Param("subjects") Collection<UUID> subjects, @Param("officer") OfficerId officer);

    /** Shows to each audience whether somebody has the open tasks about the subjects. */
    void claimAudienceOf(@Param("subjects") Collection<UUID> subjects);

    void end(@Param("taskId") UUID taskId, @Param("status") TaskStatus status, @Param("at") Instant at);

    void showToSupervisors(@Param("step") String step, @Param("subjectId") UUID subjectId);

    @Nullable WorklistTask lock(@Param("id") TaskId id);

    void saveClaim(WorklistTask task);

    /**
     * @param fewDue whether fewer than {@link #MOST_COUNTED} are due as is looked for: these are read and put in order, where of many the
     *     newest are read until the page is full, so that neither reads many for a page
     */
    List<WorklistTask> page(
            @Param("search") TaskSearch search, @Param("page") PageRequest page, @Param("fewDue") boolean fewDue);

    /** Up to {@link #MOST_COUNTED}. */
    long count(@Param("search") TaskSearch search);

    List<TaskRole> rolesOf(@Param("ids") Collection<TaskId> ids);

    List<TaskOfficer> officersOf(@Param("ids") Collection<TaskId> ids);

    /** A role a task is for. */
    record TaskRole(TaskId id, Role role) {}

    /** An officer a task names. */
    record TaskOfficer(TaskId id, OfficerId officer) {}
}
