package org.lijian.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptBundleTest {
    @TempDir
    Path folder;

    @Test
    void whatWasTakenAlongIsThereWithItsPlaceAfterTheAppDied() throws Exception {
        TakenAlong.in(folder);

        KeptBundle again = new KeptBundle(folder, TakenAlong.MINE);

        assertThat(again.since()).isEqualTo("s1");
        assertThat(again.get("OFFICER", "officer-1").get("name").asString()).isEqualTo("甲");
        assertThatThrownBy(() -> new KeptBundle(folder, TakenAlong.ANOTHERS)).isInstanceOf(IOException.class);
    }

    @Test
    void anItemReplacesTheFormerAndIsForgottenWhenItIsGone() throws Exception {
        KeptBundle bundle = TakenAlong.in(folder);

        bundle.take(TakenAlong.page(
                "s2",
                true,
                List.of(
                        TakenAlong.gone("OFFICER", "officer-1"),
                        Map.of("kind", "OFFICER", "key", "officer-2", "gone", false, "content", Map.of("name", "丙")))));

        assertThat(bundle.since()).isEqualTo("s2");
        assertThat(bundle.get("OFFICER", "officer-2").get("name").asString()).isEqualTo("丙");
        assertThatThrownBy(() -> bundle.get("OFFICER", "officer-1")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void withAnAreaItsObjectsAreForgottenAndNothingElse() throws Exception {
        for (String area : List.of("140525", "140500", "140000")) {
            KeptBundle bundle = TakenAlong.in(folder.resolve(area));
            bundle.take(TakenAlong.page("s2", true, List.of(TakenAlong.gone("AREA", area))));

            assertThatThrownBy(() -> bundle.get("OBJECT", "yard-1")).isInstanceOf(NoSuchElementException.class);
            assertThat(bundle.get("OFFICER", "officer-1")).isNotNull();
        }
        KeptBundle bundle = TakenAlong.in(folder.resolve("elsewhere"));
        bundle.take(TakenAlong.page("s2", true, List.of(TakenAlong.gone("AREA", "140600"))));
        assertThat(bundle.get("OBJECT", "yard-1")).isNotNull();
    }
}
