package org.lijian.casefile.penalty.similar;

import org.jspecify.annotations.Nullable;
import org.lijian.law.similar.Spread;
import org.lijian.law.similar.UsualBand;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was usual among similar cases when a decision was made (类案幅度), kept with it: later decisions change what is usual.
 *
 * @param least how many decisions it took for anything to be usual
 * @param spread of the amounts of the similar decisions there were
 * @param usual absent where there were too few
 */
public record SimilarBand(
        int least, Spread spread, @Nullable UsualBand usual) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** As it is stored. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    public static SimilarBand ofJson(String json) {
        return JSON.readValue(json, SimilarBand.class);
    }
}
