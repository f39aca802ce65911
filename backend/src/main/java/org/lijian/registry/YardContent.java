package org.lijian.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/**
 * A yard.
 *
 * @param materials what lies in it, such as 原煤
 */
public record YardContent(
        @Nullable List<String> materials, @Nullable String squareMetres) implements ObjectContent.Part {
    private static final int MOST = 30;

    @Override
    public void check() {
        List<String> said = Require.notEmpty(materials, "/content/yard/materials");
        Require.that(said, said.size() <= MOST, "/content/yard/materials", "最多三十种", "has at most thirty");
        for (int i = 0; i < said.size(); i++) {
            Require.text(said.get(i), "/content/yard/materials/" + i, 60);
        }
        ContentNumbers.positiveWhereGiven(squareMetres, "/content/yard/squareMetres");
    }
}
