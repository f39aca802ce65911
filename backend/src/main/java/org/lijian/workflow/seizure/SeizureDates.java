package org.lijian.workflow.seizure;

import java.util.Date;
import org.lijian.measure.SeizureId;
import org.lijian.measure.Seizures;
import org.lijian.workflow.TimerDates;
import org.springframework.stereotype.Component;

/** The moments a seizure waits for. */
@Component
public class SeizureDates implements TimerDates {
    private final Seizures seizures;

    SeizureDates(Seizures seizures) {
        this.seizures = seizures;
    }

    /** When an urgent one has to be approved. */
    public Date approvalEnds(String seizureId) {
        return Date.from(seizures.approvalEnds(SeizureId.of(seizureId)));
    }

    /** When it has to be lifted. */
    public Date endsAt(String seizureId) {
        return Date.from(seizures.endsAt(SeizureId.of(seizureId)));
    }
}
