package org.lijian.measure;

import java.time.LocalDate;

/** A seizure is lifted, on a ground the law gives. */
public record LiftSeizure(LiftGround ground, String reasons, LocalDate liftedOn) {}
