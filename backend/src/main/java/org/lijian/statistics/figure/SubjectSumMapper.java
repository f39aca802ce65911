package org.lijian.statistics.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lijian.statistics.MilestoneId;

@Mapper
interface SubjectSumMapper {
    /** All milestones, of those in the sums and of these, that share subject and kind with another, one of these among them. */
    List<Sharing> sharing(@Param("ids") List<MilestoneId> ids);

    void insertShared(@Param("shared") List<Sharing> shared);

    /** What these, kept as sharing, say of their subjects, by day. */
    List<Together> together(@Param("grain") Grains.Grain day, @Param("shared") List<Sharing> shared);

    void addTogether(@Param("grain") Grains.Grain grain, @Param("together") List<Together> together);

    /** All that these subjects come to. */
    List<Together> togetherOf(@Param("grain") Grains.Grain grain, @Param("subjects") List<Subject> subjects);

    /** These come to what they come to in more rows than one. */
    void markSeveral(@Param("grain") Grains.Grain grain, @Param("subjects") List<Subject> subjects);

    /** How many rows said otherwise whether they are the only one. */
    int correctSeveral();

    void addNets(@Param("grain") Grains.Grain grain, @Param("nets") List<Net> nets);

    /** Where what is counted is not what subjects come to, each with what it lacks. */
    List<Net> netDifferences(@Param("grain") Grains.Grain grain);

    /** Amounts that nobody comes to any more. */
    void deleteNothing();

    /** Where subjects do not come to what is kept as sharing says, each with what it lacks. */
    List<Together> togetherDifferences(@Param("grain") Grains.Grain grain);

    /** Those that share subject and kind with another and are not kept as such. */
    List<Sharing> sharingUnkept();

    /** Those kept that share with no other, or otherwise than they were told. */
    List<Sharing> keptUnsharing();

    int deleteShared(Sharing kept);

    /**
     * @param kept whether it is known to share already
     * @param fresh whether it is not in the sums yet
     */
    record Sharing(MilestoneId milestoneId, String kind, LocalDate occurredOn, boolean kept, boolean fresh) {}

    /**
     * What a subject comes to in a day, a month or a year.
     *
     * @param amounts how many of its milestones said an amount
     */
    record Together(
            String kind,
            LocalDate startsOn,
            UUID subjectId,
            String region,
            String category,
            String timing,
            String domain,
            String channel,
            String violation,
            String campaign,
            long tally,
            BigDecimal amount,
            long amounts) {
        Subject subject() {
            return new Subject(kind, startsOn, subjectId);
        }

        /** It, so many times, among those that come to its amount; nothing where it was taken back or none was said. */
        Optional<Net> net(long subjects) {
            return tally > 0 && amounts > 0
                    ? Optional.of(new Net(
                            kind, startsOn, region, category, timing, domain, channel, violation, campaign, amount,
                            subjects))
                    : Optional.empty();
        }

        Together in(Grains.Grain grain) {
            return new Together(
                    kind,
                    grain.start(startsOn),
                    subjectId,
                    region,
                    category,
                    timing,
                    domain,
                    channel,
                    violation,
                    campaign,
                    tally,
                    amount,
                    amounts);
        }
    }

    /** A subject in a day, a month or a year. */
    record Subject(String kind, LocalDate startsOn, UUID subjectId) {}

    /**
     * How many subjects come to an amount, of those that do so in one row.
     *
     * @param amount yuan
     */
    record Net(
            String kind,
            LocalDate startsOn,
            String region,
            String category,
            String timing,
            String domain,
            String channel,
            String violation,
            String campaign,
            BigDecimal amount,
            long subjects) {}
}
