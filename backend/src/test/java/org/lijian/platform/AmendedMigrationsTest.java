package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AmendedMigrationsTest {
    private static final int BEFORE = 968978633;

    @Autowired
    Flyway flyway;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDatabaseThatRanTheFormerTextGoesOn() {
        int now = checksum();
        assertThat(now).isNotEqualTo(BEFORE);

        set(BEFORE);
        flyway.migrate();

        assertThat(checksum()).isEqualTo(now);
    }

    @Test
    void aDatabaseThatRanAnyOtherTextDoesNot() {
        int now = checksum();
        try {
            set(4711);

            assertThatThrownBy(flyway::migrate).isInstanceOf(FlywayValidateException.class);
        } finally {
            set(now);
        }
    }

    private int checksum() {
        return jdbc.sql("select checksum from flyway_schema_history where version = '1.47.1'")
                .query(Integer.class)
                .single();
    }

    private void set(int checksum) {
        jdbc.sql("update flyway_schema_history set checksum = ? where version = '1.47.1'")
                .param(checksum)
                .update();
    }
}
