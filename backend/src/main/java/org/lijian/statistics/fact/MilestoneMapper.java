package org.lijian.statistics.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneId;
import org.lijian.statistics.MilestoneKind;

@Mapper
interface MilestoneMapper {
    void insert(Milestone milestone);

    void insertPending(@Param("ids") Collection<MilestoneId> ids);

    /** What happened to a subject first of this kind, corrections aside. */
    Optional<Milestone> first(@Param("subject") UUID subject, @Param("kind") MilestoneKind kind);

    /** The youngest that is not itself a correction. */
    Optional<Milestone> last(@Param("subject") UUID subject, @Param("kind") MilestoneKind kind);

    /** What was said last of a subject, of this sort, and was not taken back. */
    Optional<Milestone> standing(
            @Param("subject") UUID subject, @Param("kind") MilestoneKind kind, @Param("category") String category);

    Optional<Milestone> byIdForUpdate(MilestoneId id);

    Optional<Milestone> byId(MilestoneId id);

    /** What a milestone comes to with its corrections. */
    Standing standingOf(Milestone milestone);

    BigDecimal sumOf(@Param("subject") UUID subject, @Param("kind") MilestoneKind kind);

    int corrections(@Param("subject") UUID subject, @Param("kind") MilestoneKind kind);

    Optional<SubjectRow> subject(UUID id);

    void insertSubject(SubjectRow subject);

    void endSubject(@Param("id") UUID id, @Param("on") @Nullable LocalDate on);

    record Standing(int tally, @Nullable BigDecimal amount) {}

    record SubjectRow(
            UUID subjectId,
            SubjectKind kind,
            RegionCode region,
            String domain,
            String channel,
            String violation,
            String campaign,
            @Nullable UUID partyId,
            @Nullable UUID leadId,
            @Nullable UUID caseId,
            LocalDate beganOn) {
        static SubjectRow of(Subject subject) {
            Origin origin = subject.origin();
            return new SubjectRow(
                    subject.subjectId(),
                    subject.kind(),
                    origin.region(),
                    origin.domain(),
                    origin.channel(),
                    origin.violation(),
                    origin.campaign(),
                    origin.partyId(),
                    origin.leadId(),
                    origin.caseId(),
                    subject.beganOn());
        }

        Subject subject() {
            return new Subject(
                    subjectId,
                    kind,
                    new Origin(region, domain, channel, violation, campaign, partyId, leadId, caseId),
                    beganOn);
        }
    }
}
