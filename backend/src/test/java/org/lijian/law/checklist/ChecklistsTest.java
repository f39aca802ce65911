package org.lijian.law.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lijian.law.LawBook;
import org.lijian.shared.Problem;

class ChecklistsTest {
    private final Checklists checklists = new Checklists(LawBook.shipped());

    @Test
    void tellsWhatACoveringThatFailsEstablishes() {
        Checklist yard = checklists.require("DUST-YARD");

        assertThat(yard.domain()).isEqualTo("DUST");
        assertThat(yard.item("COVERED"))
                .get()
                .extracting(ChecklistItem::violation)
                .isEqualTo("AIR-117-2");
        assertThat(yard.item("NONSENSE")).isEmpty();
    }

    @Test
    void coversTheFourDomains() {
        assertThat(checklists.all())
                .extracting(Checklist::domain)
                .contains("DUST", "COOKING_FUME", "BOILER", "DIESEL_TRUCK");
    }

    @Test
    void refusesAChecklistThatIsNotThere() {
        assertThatThrownBy(() -> checklists.require("NONSENSE"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("checklist-unknown"));
    }
}
