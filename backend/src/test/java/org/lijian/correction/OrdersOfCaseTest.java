package org.lijian.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.correction.CorrectionFixtures.MARCH_25;
import static org.lijian.correction.CorrectionFixtures.found;
import static org.lijian.correction.CorrectionFixtures.recheck;
import static org.lijian.correction.CorrectionFixtures.servedOrder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.ClosingGround;
import org.lijian.law.perday.RecheckResult;
import org.lijian.platform.Ids;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(OrdersOfCase.class)
class OrdersOfCaseTest {
    private static final CaseId CASE = new CaseId(Ids.next());

    @Autowired
    OrdersOfCase orders;

    @Autowired
    CorrectionOrderMapper mapper;

    private CorrectionOrder order;

    @BeforeEach
    void anOrderBelongsToTheCase() {
        order = servedOrder();
        order.belongsTo(CASE);
    }

    @Test
    void aCaseIsNotPerformedBeforeARecheckFoundTheCorrection() {
        mapper.insert(order);

        assertThat(orders.unmet(CASE, ClosingGround.PERFORMED))
                .hasValueSatisfying(problem ->
                        assertThat(problem.refusal().code()).isEqualTo("violation-not-corrected"));
    }

    @Test
    void aCaseIsPerformedOnceARecheckFoundTheCorrection() {
        recheck(order, found(RecheckResult.CORRECTED, MARCH_25));
        mapper.insert(order);

        assertThat(orders.unmet(CASE, ClosingGround.PERFORMED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PERFORMED")
    void noOtherGroundAsksForTheCorrection(ClosingGround ground) {
        mapper.insert(order);

        assertThat(orders.unmet(CASE, ground)).isEmpty();
    }
}
