package org.lijian.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.correction.CorrectionFixtures.MARCH_25;
import static org.lijian.correction.CorrectionFixtures.NOW;
import static org.lijian.correction.CorrectionFixtures.found;
import static org.lijian.correction.CorrectionFixtures.recheck;
import static org.lijian.correction.CorrectionFixtures.servedOrder;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.ArchivePart;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.ClosingGround;
import org.lijian.law.perday.RecheckResult;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OrdersOfCaseTest {
    private static final CaseId CASE = new CaseId(Ids.next());

    @Autowired
    CorrectionOrderMapper mapper;

    private OrdersOfCase orders;
    private CorrectionOrder order;

    @BeforeEach
    void anOrderBelongsToTheCase() {
        orders = new OrdersOfCase(mapper, new LegalTime(Clock.fixed(NOW, LegalTime.ZONE)));
        order = servedOrder();
        order.belongsTo(CASE);
    }

    @Test
    void aCaseIsNotPerformedBeforeARecheckFoundTheCorrection() {
        mapper.insert(order);

        assertThat(orders.unmet(CASE, ClosingGround.PERFORMED))
                .hasValueSatisfying(
                        problem -> assertThat(problem.refusal().code()).isEqualTo("violation-not-corrected"));
    }

    @Test
    void theArchiveNamesALapseWhereNobodyRecheckedInTime() {
        mapper.insert(order);

        assertThat(orders.items(CASE)).contains(new ArchiveItem(ArchivePart.EVIDENCE, "复查期限届满未复查", "2022-04-07"));
        assertThat(orders.items(CASE)).noneMatch(ArchiveItem::missing);
    }

    @Test
    void theArchiveAsksForTheRecordOfARecheckThatWasMade() {
        Recheck recheck = recheck(order, found(RecheckResult.CORRECTED, MARCH_25));
        mapper.insert(order);
        mapper.insertRecheck(recheck);

        assertThat(orders.items(CASE)).contains(new ArchiveItem(ArchivePart.EVIDENCE, "复查记录", "2022-03-25"));
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
