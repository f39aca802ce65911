package org.lijian.registry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

final class PartyFixtures {
    static final RegionCode ZEZHOU = RegionCode.of("140525");
    static final RegionCode GAOPING = RegionCode.of("140581");
    static final Instant NOW = Instant.parse("2022-03-07T02:00:00Z");
    static final String CREDIT_CODE = "91140525MA0K7YARDR";

    private PartyFixtures() {}

    static CurrentOfficer officer(RegionCode area, Role role) {
        return new CurrentOfficer(new OfficerId(Ids.next()), "张三", Set.of(role), area);
    }

    static RegisterParty coalYard(UUID id) {
        return new RegisterParty(
                id,
                PartyKind.ENTERPRISE,
                "泽州县晨鹊煤炭储运有限公司",
                CREDIT_CODE,
                null,
                "李大山",
                "13800001234",
                "泽州县巴公镇工业路1号",
                ZEZHOU);
    }

    static RegisterParty person(@Nullable String identityNumber) {
        return new RegisterParty(
                Ids.next(), PartyKind.PERSON, "王小明", null, identityNumber, null, "0356-3030000", "高平市南城街", GAOPING);
    }

    static RegisterObject yard(UUID id, PartyId party) {
        return new RegisterObject(
                id,
                party,
                ObjectKind.MATERIAL_YARD,
                "一号原煤堆场",
                "泽州县巴公镇工业路1号院内",
                ZEZHOU,
                new Coordinates(new BigDecimal("112.8423"), new BigDecimal("35.64")),
                null);
    }
}
