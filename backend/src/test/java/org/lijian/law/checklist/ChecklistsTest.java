package org.lijian.law.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.BrokenReference;
import org.lijian.law.LawBook;
import org.lijian.shared.Problem;

class ChecklistsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 8);

    private final Checklists checklists = new Checklists(LawBook.shipped());

    @Test
    void tellsWhatACoveringThatFailsEstablishes() {
        Checklist yard = checklists.require("DUST-YARD", DAY);

        assertThat(yard.domain()).isEqualTo("DUST");
        assertThat(yard.item("COVERED"))
                .get()
                .extracting(ChecklistItem::violation)
                .isEqualTo("AIR-117-2");
        assertThat(yard.item("NONSENSE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DUST-YARD,         SEALED,     AIR-117-1,   CODE-1130-2",
        "DUST-YARD,         LOADING,    AIR-117-3,   CODE-1130-1",
        "DUST-CONSTRUCTION, FENCE,      AIR-115-1-1, CODE-1128",
        "DUST-CONSTRUCTION, CLEARANCE,  AIR-115-1-2, CODE-1128-2",
        "COOKING-FUME,      SITING,     AIR-118-2,   CODE-1132-2",
        "BOILER,            LIMIT,      AIR-99-2,    CODE-1107",
        "DIESEL-TRUCK,      OBD,        AIR-112-3,   CODE-1124",
        "DIESEL-TRUCK,      OPACITY,    AIR-113,     CODE-1126",
        "BOILER,            OUTLET,     AIR-100-5,   ",
    })
    void establishesTheActOfTheLawOfTheDay(String code, String item, String before, @Nullable String after) {
        assertThat(violation(code, item, LocalDate.of(2026, 8, 14))).isEqualTo(before);
        assertThat(violation(code, item, LocalDate.of(2026, 8, 15))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"六个百分之百, 6", "两个全覆盖, 2", "开复工六个到位, 6", "两个禁止, 2", "第六十九条义务, 4"})
    void goesThroughWhatTheCampaignsAskOfAConstructionSite(String group, int items) {
        assertThat(checklists.require("DUST-CONSTRUCTION", DAY).items())
                .filteredOn(item -> group.equals(item.group()))
                .hasSize(items);
    }

    @Test
    void addsTheSeventhHundredPerCentAsDataOfThePlace() {
        Checklist seven = checklists.require("DUST-CONSTRUCTION-7", DAY);

        assertThat(seven.items())
                .filteredOn(item -> "六个百分之百".equals(item.group()))
                .hasSize(6);
        assertThat(seven.items())
                .filteredOn(item -> "七个百分之百".equals(item.group()))
                .hasSize(1);
        assertThat(seven.verified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"DUST, 4", "COOKING_FUME, 1", "BOILER, 1", "DIESEL_TRUCK, 1"})
    void coversTheFourDomains(String domain, int count) {
        assertThat(checklists.all(domain, DAY)).hasSize(count);
    }

    @Test
    void refusesAChecklistThatIsNotThereOrNotYetInUse() {
        assertRefused("NONSENSE", DAY, "checklist-unknown");
        assertRefused("DUST-YARD", LocalDate.of(2015, 12, 31), "checklist-not-in-force");
        assertThat(checklists.find("DUST-YARD", LocalDate.of(2016, 1, 1))).isPresent();
        assertThat(checklists.all(null, LocalDate.of(2015, 12, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dust-yard.yaml | AIR-117-4, CODE-1130-4 | AIR-117-44, CODE-1130-4 | names the violation AIR-117-44",
                "dust-yard.yaml | AIR-117-4, CODE-1130-4 | AIR-117-4, AIR-117-5 | two violations that are in force",
                "dust-yard.yaml | code: DUST-YARD | code: BOILER | the checklist BOILER stands twice",
                "dust-yard.yaml | code: LOADING | code: SEALED | each under a code of its own: DUST-YARD",
                "dust-construction-7.yaml | includes: DUST-CONSTRUCTION | includes: NONSENSE | includes NONSENSE",
            })
    void refusesAChecklistThatIsWrongNamingItsFile(String file, String right, String wrong, String fault) {
        LawBook law = LawBook.shipped();
        assertThat(new Checklists(law).all(null, DAY)).isNotEmpty();
        String path = "checklists/" + file;
        String text = law.inForce().text(path).orElseThrow();
        assertThat(text).contains(right);

        assertThatThrownBy(() -> law.replace(law.inForce().with(path, text.replace(right, wrong))))
                .isInstanceOf(BrokenReference.class)
                .hasMessageContaining(path)
                .hasMessageContaining(fault);
    }

    private @Nullable String violation(String code, String item, LocalDate on) {
        return checklists.require(code, on).item(item).orElseThrow().violation();
    }

    private void assertRefused(String code, LocalDate on, String refusal) {
        assertThatThrownBy(() -> checklists.require(code, on))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(refusal));
    }
}
