package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The named circles of readers let in whom they name and nobody else. */
@StoryTest
class ReaderRolesTest {
    @Autowired
    Bureau bureau;

    @ParameterizedTest
    @CsvSource({
        "clerk, /deliveries/01860000-0000-7000-8000-000000000000, 404",
        "panel-1, /deliveries/01860000-0000-7000-8000-000000000000, 404",
        "cashier, /deliveries/01860000-0000-7000-8000-000000000000, 403",
        "auditor, /deliveries/01860000-0000-7000-8000-000000000000, 403",
        "auditor, /penalties/01860000-0000-7000-8000-000000000000/hearing, 404",
        "cashier, /penalties/01860000-0000-7000-8000-000000000000/hearing, 403",
        "cashier, /cases/01860000-0000-7000-8000-000000000000, 404",
        "auditor, /cases/01860000-0000-7000-8000-000000000000, 404",
        "duty, /cases/01860000-0000-7000-8000-000000000000, 403",
        "admin, /cases/01860000-0000-7000-8000-000000000000, 403"
    })
    void readAsTheyAreNamed(String login, String path, int status) {
        assertThat(bureau.tryToGet(login, path).status()).isEqualTo(status);
    }
}
