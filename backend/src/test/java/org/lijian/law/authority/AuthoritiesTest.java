package org.lijian.law.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.law.BrokenReference;
import org.lijian.law.LawBook;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class AuthoritiesTest {
    private static final LawBook LAW = LawBook.shipped();
    private static final Violations VIOLATIONS = new Violations(LAW);
    private static final Authorities AUTHORITIES = new Authorities(LAW, VIOLATIONS);
    private static final LocalDate DAY = LocalDate.of(2022, 3, 8);

    @ParameterizedTest
    @CsvSource({
        "AIR-117-1,      140525, true,  泽州县生态环境主管部门,                       true",
        "AIR-98,         140500, true,  晋城市生态环境主管部门,                       true",
        "AIR-115-1-1,    140525, false, 泽州县住房和城乡建设主管部门,                 true",
        "AIR-116,        140525, false, 泽州县城市管理综合执法部门,                   false",
        "AIR-118-1,      140581, false, 高平市城市管理综合执法部门,                   false",
        "AIR-121-2,      140500, false, 晋城市城市管理综合执法部门,                   false",
        "AIR-113,        140525, false, 泽州县公安机关交通管理部门,                   true",
        "AIR-107-2,      140525, true,  泽州县市场监督管理部门、泽州县生态环境主管部门, true",
        "AIR-109-CHEAT,  140525, false, 山西省生态环境主管部门,                       true",
        "AIR-109-CHEAT,  140000, true,  山西省生态环境主管部门,                       true",
        "AIR-110,        140500, false, 晋城市市场监督管理部门、海关,                 true",
        "AIR-111-REPAIR, 140525, false, 山西省交通运输主管部门,                       false",
        "GD-ENV-73-2,    440000, false, 广东省城市管理综合执法部门,                   false",
        "AIR-116,        130000, false, 河北省城市管理综合执法部门,                   false",
    })
    void tellsWhoIsCompetentAndWhetherThatIsTheBureau(
            String violation, String region, boolean ours, String names, boolean verified) {
        Competence competence = AUTHORITIES.competent(violation, RegionCode.of(region), DAY);

        assertThat(competence.ours()).isEqualTo(ours);
        assertThat(competence.names()).isEqualTo(names);
        assertThat(competence.verified()).isEqualTo(verified);
        assertThat(competence.steps())
                .hasSize(3)
                .allSatisfy(step -> assertThat(step.citation().text()).contains("第"));
        assertThat(competence.citation().text())
                .startsWith(VIOLATIONS.require(violation).penaltyCitation().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"140500", "140502", "140521", "140522", "140524", "140525", "140581", "130000", "440000"})
    void knowsSomebodyForEveryActInEveryRegion(String region) {
        for (Violation violation : VIOLATIONS.all()) {
            boolean local = violation.jurisdiction().equals("GD") && !region.startsWith("44");
            for (LocalDate day :
                    new LocalDate[] {LocalDate.of(2021, 7, 15), LocalDate.of(2026, 8, 14), LocalDate.of(2026, 8, 15)}) {
                if (!local) {
                    assertThat(AUTHORITIES
                                    .competent(violation.code(), RegionCode.of(region), day)
                                    .departments())
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void letsTheBranchActInItsOwnNameFromTheDayOfTheCode() {
        assertThat(AUTHORITIES
                        .competent("CODE-1130-2", RegionCode.of("140525"), LocalDate.of(2026, 8, 15))
                        .citation()
                        .text())
                .contains("《生态环境法典》第五十三条");
        assertThat(AUTHORITIES
                        .competent("AIR-117-1", RegionCode.of("140525"), LocalDate.of(2026, 8, 14))
                        .citation()
                        .text())
                .doesNotContain("第五十三条");
    }

    @ParameterizedTest
    @CsvSource({
        "NONSENSE,      140525, 2022-03-08, violation-unknown",
        "AIR-117-1,     150000, 2022-03-08, region-unknown",
        "GD-VEH-32,     140525, 2022-03-08, violation-not-of-region",
        "AIR-117-1,     140525, 2021-07-14, authority-not-in-force",
        "AIR-117-1,     140525, 0001-01-01, date-out-of-range",
    })
    void refusesWhatItCannotTell(String violation, String region, LocalDate on, String refusal) {
        assertThatThrownBy(() -> AUTHORITIES.competent(violation, RegionCode.of(region), on))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(refusal));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "authorities/national.yaml | kind: TRAFFIC_POLICE | kind: LOCALLY_DESIGNATED | nobody is competent for AIR-113",
                "authorities/national.yaml | kind: TRAFFIC_POLICE | kind: MILITIA | MILITIA",
                "authorities/national.yaml | kind: ECOLOGY_BY_DUTY | kind: ECOLOGY | competent for ECOLOGY stands twice for everywhere",
                "authorities/national.yaml | validFrom: 2026-08-15 | validFrom: 2026-08-16 | a gap or two versions",
                "authorities/national.yaml | validFrom: 2026-08-15 | validFrom: 2026-08-14 | a gap or two versions",
                "authorities/140500-jincheng.yaml | region: '140500' | region: '150500' | 150500, which is no region",
                "authorities/140500-jincheng.yaml | departments: [URBAN_MANAGEMENT] | departments: [] | no department",
                "authorities/140500-jincheng.yaml | kind: LOCALLY_DESIGNATED | kind: LOCALLY_DESIGNATED\\n    violations: [AIR-117-1] | named for AIR-117-1, which names another",
                "regions/regions.yaml | code: '140502' | code: '140500' | the region 140500 stands twice",
                "violations/air-2018.yaml | authority: TRAFFIC_POLICE | authority: TRAFFIC_POLICEMEN | TRAFFIC_POLICEMEN",
            })
    void refusesDataUnderWhichNobodyOrTwoAreCompetent(String path, String right, String wrong, String fault) {
        LawBook law = LawBook.shipped();
        assertThat(new Authorities(law, new Violations(law)).competent("AIR-98", RegionCode.of("140500"), DAY))
                .isNotNull();
        String text = law.inForce().text(path).orElseThrow();
        String broken = text.replace(right, wrong.replace("\\n", "\n"));
        assertThat(broken).isNotEqualTo(text);

        assertThatThrownBy(() -> law.replace(law.inForce().with(path, broken)))
                .isInstanceOf(BrokenReference.class)
                .hasMessageContaining(fault);
    }

    @Test
    void prefersTheRuleOfTheSmallerRegionAndOfTheAct() {
        LawBook law = LawBook.shipped();
        Authorities authorities = new Authorities(law, new Violations(law));
        String county = """
                region: '140525'
                authorities:
                  - kind: LOCALLY_DESIGNATED
                    violations: [AIR-118-1]
                    versions:
                      - {validFrom: 2021-07-15, departments: [ECOLOGY], level: LOCAL, citation: 《行政处罚法》（2021修订）第二十三条, verified: false}
                """;
        law.replace(law.inForce().with("authorities/140525-zezhou.yaml", county));

        assertThat(ours(authorities, "AIR-118-1", "140525")).isTrue();
        assertThat(ours(authorities, "AIR-118-2", "140525")).isFalse();
        assertThat(ours(authorities, "AIR-118-1", "140581")).isFalse();
    }

    private static @Nullable Boolean ours(Authorities authorities, String violation, String region) {
        return authorities.competent(violation, RegionCode.of(region), DAY).ours();
    }

    @Test
    void namesNobodyWhereTheReferenceDataDoNot() {
        assertThat(AUTHORITIES.find("AIR-117-1", RegionCode.of("140525"), DAY))
                .hasValueSatisfying(found -> assertThat(found.ours()).isTrue());
        assertThat(AUTHORITIES.find("AIR-117-1", RegionCode.of("999999"), DAY)).isEmpty();
        assertThat(AUTHORITIES.find("AIR-117-1", RegionCode.of("140525"), LocalDate.of(2021, 7, 14)))
                .isEmpty();
        assertThat(AUTHORITIES.find("GD-ENV-73-2", RegionCode.of("140525"), DAY))
                .isEmpty();
    }

    @Test
    void saysWhatFollowsForTheBureau() {
        assertThat(AUTHORITIES
                        .competent("AIR-117-1", RegionCode.of("140525"), DAY)
                        .steps())
                .extracting(Competence.Step::value)
                .contains("由本机关管辖");
        assertThat(AUTHORITIES
                        .competent("AIR-113", RegionCode.of("140525"), DAY)
                        .steps())
                .extracting(Competence.Step::value)
                .contains("不由本机关管辖，应当移送");
    }

    @Test
    void knowsTheRegionsOfTheBureauAndNoOther() {
        assertThat(AUTHORITIES.knows(RegionCode.of("140525"))).isTrue();
        assertThat(AUTHORITIES.knows(RegionCode.of("150000"))).isFalse();
    }
}
