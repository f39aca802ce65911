package org.lijian.statistics.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lijian.statistics.MilestoneId;
import org.lijian.statistics.MilestoneKind;

@Mapper
interface PartySumMapper {
    /** What these milestones add, by region and day. */
    List<Party> parties(@Param("kind") MilestoneKind kind, @Param("ids") List<MilestoneId> ids);

    void add(@Param("kind") MilestoneKind kind, @Param("sums") List<Kept> sums);

    /** What is kept where these are added. */
    List<Tally> tallies(@Param("kind") MilestoneKind kind, @Param("sums") List<Kept> sums);

    void addRepeating(@Param("kind") MilestoneKind kind, @Param("repeating") List<Repeating> repeating);

    /** Where not as many are kept to repeat as the tallies say, each with what it lacks. */
    List<Repeating> repeatingDifferences(MilestoneKind kind);

    /** What is kept and differs from what the milestones come to, each with what it lacks. */
    List<Party> differences(
            @Param("kind") MilestoneKind kind, @Param("level") int level, @Param("grain") Grains.Grain grain);

    /** Those that are nothing any more. */
    void deleteNothing();

    /** Those of what is not kept. */
    int deleteOthers(MilestoneKind kind);

    /** How often it happened to a party in an area. */
    record Party(String area, LocalDate startsOn, UUID partyId, long tally) {
        /** Where it is kept among the areas that share so many digits. */
        Key key(int level, Grains.Grain grain) {
            return new Key(area.substring(0, level), grain, grain.start(startsOn), partyId);
        }
    }

    /** Where it is kept how often it happened to a party. */
    record Key(String area, Grains.Grain grain, LocalDate startsOn, UUID partyId) {}

    record Kept(Key key, long tally) {}

    record Tally(String area, Grains.Grain grain, LocalDate startsOn, UUID partyId, long tally) {
        Key key() {
            return new Key(area, grain, startsOn, partyId);
        }
    }

    /** To how many parties of an area it happened more than once. */
    record Repeating(String area, Grains.Grain grain, LocalDate startsOn, long parties) {}
}
