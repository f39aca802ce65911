package org.lijian.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.delivery.DeliveryMethod;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;

/**
 * How a seizure was carried out, as record and inventory made on the spot state it.
 *
 * @param party the party or its agent, when present
 * @param witness the witness, needed when the party is not present or does not sign
 * @param rightsTold whether certificates were shown and reasons, rights and remedies told
 * @param partyStatement what the party said to it
 * @param stopsDischarge whether it stops the discharge
 * @param signedAt when the inventory was signed
 * @param signedByParty whether the party signed it; otherwise the witness did
 */
public record ExecuteSeizure(
        Instant startedAt,
        Instant endedAt,
        String place,
        List<OfficerId> officers,
        @Nullable PersonPresent party,
        @Nullable PersonPresent witness,
        boolean rightsTold,
        String partyStatement,
        boolean stopsDischarge,
        List<SeizedItem> items,
        Instant signedAt,
        boolean signedByParty,
        HandedOver handedOver) {
    public ExecuteSeizure {
        officers = officers.stream().distinct().toList();
        items = List.copyOf(items);
    }

    LocalDate executedOn() {
        return LocalDate.ofInstant(endedAt, LegalTime.ZONE);
    }

    /** What the law asks of the record, the inventory and those who were there. */
    void requireLawful() {
        Require.that(endedAt, !endedAt.isBefore(startedAt), "/endedAt", "早于开始时间", "is before the beginning");
        if (party == null && witness == null) {
            throw MeasureRefusal.NOBODY_THERE.with().at("/witness");
        }
        if (!rightsTold) {
            throw MeasureRefusal.RIGHTS_NOT_TOLD.with().at("/rightsTold");
        }
        if (items.isEmpty()) {
            throw MeasureRefusal.NO_INVENTORY.with("reason", "没有物品").at("/items");
        }
        LocalDate signedOn = LocalDate.ofInstant(signedAt, LegalTime.ZONE);
        if (signedAt.isBefore(startedAt) || !signedOn.equals(executedOn())) {
            throw MeasureRefusal.NO_INVENTORY.with("reason", "未当场签名").at("/signedAt");
        }
        if (signedByParty ? party == null : witness == null) {
            throw MeasureRefusal.NOBODY_THERE.with().at(signedByParty ? "/party" : "/witness");
        }
        if (handedOver.method() != DeliveryMethod.DIRECT && handedOver.method() != DeliveryMethod.LEFT) {
            throw MeasureRefusal.SERVED_ON_THE_SPOT.with().at("/handedOver/method");
        }
    }
}
