package org.lijian.document;

import java.util.Map;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.TakenAlong;
import org.springframework.stereotype.Component;

/** The bureau as the papers name it that an officer hands over without a network. */
@Component
class BureauOnPapers implements TakenAlong {
    private static final String KEY = "bureau";

    private final Bureau bureau;

    BureauOnPapers(Bureau bureau) {
        this.bureau = bureau;
    }

    @Override
    public String kind() {
        return "BUREAU";
    }

    @Override
    public Map<String, Object> of(CurrentOfficer officer) {
        return Map.of(KEY, bureau);
    }
}
