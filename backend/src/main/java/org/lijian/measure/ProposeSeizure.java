package org.lijian.measure;

import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;

/**
 * A seizure as an officer proposes it.
 *
 * @param urgent whether it is carried out on the spot and approved afterwards
 * @param grave whether the case is grave or of great effect, so that it is discussed before it is approved
 * @param ground one of the grounds of the law
 * @param statute the statute and article, where the ground is the catch-all
 * @param objects what is to be sealed or taken
 */
public record ProposeSeizure(
        SeizureId id,
        InspectionId inspectionId,
        String violation,
        SeizureKind kind,
        boolean urgent,
        boolean grave,
        String ground,
        @Nullable String statute,
        String facts,
        String objects) {}
