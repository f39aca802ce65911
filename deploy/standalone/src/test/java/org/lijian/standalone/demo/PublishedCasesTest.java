package org.lijian.standalone.demo;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lijian.standalone.demo.PublishedCases.PublishedCase;

class PublishedCasesTest {
    @Test
    void areQuotedWithTheirSource() throws Exception {
        assertThat(PublishedCases.read().source())
                .contains("晋城市生态环境局", "TA00064")
                .contains("泽州县益海工贸有限公司因原煤露天堆放，按日连续处罚 4 天，共计 16 万元")
                .contains("兰花能源集运有限公司因原煤露天堆放，按日连续处罚 17 天，共计处罚 81.6 万元");
    }

    @Test
    void assumeNothingThatContradictsThePublishedFigures() throws Exception {
        assertThat(PublishedCases.read().cases()).hasSize(2).allSatisfy(story -> {
            assertThat(DAYS.between(story.on("inspection"), story.on("recheck")))
                    .isEqualTo(story.perDayDays());
            assertThat(new BigDecimal(story.dailyAmount()).multiply(BigDecimal.valueOf(story.perDayDays())))
                    .isEqualByComparingTo(story.perDayTotal());
        });
    }

    @Test
    void areReplayedUnderTheSameIdsEveryTime() throws Exception {
        PublishedCase story = PublishedCases.read().cases().get(0);
        Scene scene = new Scene(
                new Api(() -> new Api.Entrance("", java.util.Map.of()), Api.Wire.UNSEEN),
                new Narrator(System.out),
                story);
        assertThat(UUID.fromString(scene.id("lead")).version()).isEqualTo(7);
        assertThat(UUID.fromString(scene.id("lead")).variant()).isEqualTo(2);
        assertThat(scene.id("lead")).isEqualTo(scene.id("lead")).isNotEqualTo(scene.id("case"));
    }

    @Test
    void arePhotographedInJpegWithTheHashOfTheBytes() {
        Photograph photograph = Photograph.of(7, false);
        assertThat(photograph.jpeg()).startsWith(0xff, 0xd8, 0xff).endsWith(0xff, 0xd9);
        assertThat(photograph.sha256())
                .matches("[0-9a-f]{64}")
                .isEqualTo(Photograph.of(7, false).sha256());
        assertThat(photograph.sha256()).isNotEqualTo(Photograph.of(7, true).sha256());
    }
}
