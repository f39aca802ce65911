package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.junit.jupiter.api.Test;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TypeHandlersTest {
    @Autowired
    Values values;

    @Test
    void valueTypesComeBackFromTheDatabaseAsTheyWent() {
        Row row = new Row(
                new OfficerId(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057")),
                RegionCode.of("140525"),
                Money.of("816000.00"));

        assertThat(values.echo(row)).isEqualTo(row);
    }

    record Row(OfficerId officerId, RegionCode region, Money amount) {}

    @Mapper
    interface Values {
        @Select("""
                select cast(#{row.officerId} as binary(16)) as officer_id,
                       #{row.region} as region,
                       cast(#{row.amount} as decimal(15,2)) as amount
                """)
        Row echo(@Param("row") Row row);
    }
}
