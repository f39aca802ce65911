package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.mapping.ResultMapping;
import org.apache.ibatis.session.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.shared.OfficerId;

class RecordRowsTest {
    private final Configuration configuration = new Configuration();

    @BeforeEach
    void settled() {
        new PlatformTypes().sharedValueTypes().customize(configuration);
        configuration.addMapper(Fines.class);
        RecordRows.settle(configuration);
    }

    @Test
    void aComponentIsReadFromTheColumnOfItsName() {
        assertThat(rows("fines").getConstructorResultMappings())
                .extracting(ResultMapping::getColumn)
                .containsExactly("decided_on", "sha256", "per_day_of_it");
    }

    @Test
    void aValueIsStillReadFromTheOnlyColumn() {
        assertThat(rows("officers").getResultMappings()).isEmpty();
        assertThat(rows("reasons").getResultMappings()).isEmpty();
    }

    @Test
    void aRecordThatNobodyElseSeesIsMade() {
        LocalDate day = LocalDate.of(2022, 3, 8);

        Object fine = configuration
                .getObjectFactory()
                .create(Fine.class, List.of(LocalDate.class, String.class, boolean.class), List.of(day, "4f", true));

        assertThat(fine).isEqualTo(new Fine(day, "4f", true));
    }

    private ResultMap rows(String statement) {
        return configuration
                .getMappedStatement(Fines.class.getName() + "." + statement)
                .getResultMaps()
                .get(0);
    }

    private record Fine(LocalDate decidedOn, String sha256, boolean perDayOfIt) {}

    interface Fines {
        @Select("select decided_on, sha256, per_day_of_it from fine")
        List<Fine> fines();

        @Select("select officer_id from fine")
        List<OfficerId> officers();

        @Select("select reason from fine where id = #{id}")
        String reasons(UUID id);
    }
}
