package org.lijian.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;
import org.lijian.law.LawBook;
import org.lijian.law.perday.PerDayPenalties;
import org.lijian.law.perday.RecheckResult;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.platform.Ids;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** Orders to correct at each step of the coal yard's story. */
final class CorrectionFixtures {
    static final PerDayPenalties PER_DAY =
            new PerDayPenalties(LawBook.shipped(), new StatutoryPeriods(LawBook.shipped()));
    static final OfficerId INSPECTOR_A = new OfficerId(Ids.next());
    static final OfficerId INSPECTOR_B = new OfficerId(Ids.next());
    static final InspectionId INSPECTION = new InspectionId(Ids.next());
    static final PartyId PARTY = new PartyId(Ids.next());
    static final String COAL_IN_THE_OPEN = "AIR-117-1";
    static final RegionCode COUNTY = RegionCode.of("140525");
    static final Instant NOW = Instant.parse("2022-06-01T00:00:00Z");
    /** Tuesday. */
    static final LocalDate MARCH_8 = LocalDate.of(2022, 3, 8);
    /** Friday. */
    static final LocalDate MARCH_25 = LocalDate.of(2022, 3, 25);

    private CorrectionFixtures() {}

    static IssueCorrectionOrder command(@Nullable CorrectionOrderId previous, LocalDate issuedOn) {
        return new IssueCorrectionOrder(
                new CorrectionOrderId(Ids.next()),
                INSPECTION,
                null,
                previous,
                COAL_IN_THE_OPEN,
                "立即苫盖露天堆放的原煤",
                issuedOn,
                null);
    }

    static CorrectionOrder issuedOrder() {
        return issuedOrder(command(null, MARCH_8), 1);
    }

    static CorrectionOrder issuedOrder(IssueCorrectionOrder command, int round) {
        return CorrectionOrder.issued(
                command,
                command.partyId() == null ? PARTY : command.partyId(),
                round,
                null,
                COUNTY,
                true,
                new CorrectionOrder.Paper(
                        new DocumentId(Ids.next()), "晋市环责改〔2022〕" + round + "号", new DeliveryId(Ids.next())),
                INSPECTOR_A,
                NOW);
    }

    static CorrectionOrder servedOrder() {
        CorrectionOrder order = issuedOrder();
        order.serve(MARCH_8, LocalDate.of(2022, 4, 7));
        return order;
    }

    static RecordRecheck found(RecheckResult result, LocalDate on) {
        return new RecordRecheck(
                new RecheckId(Ids.next()),
                RecheckMode.COVERT,
                on,
                List.of(INSPECTOR_A, INSPECTOR_B),
                result,
                "约四千吨原煤仍未苫盖",
                result.isRefusal() ? List.of(new EvidenceId(Ids.next())) : List.of());
    }

    static Recheck recheck(CorrectionOrder order, RecordRecheck command) {
        return order.recheck(command, PER_DAY, INSPECTOR_A, NOW);
    }
}
