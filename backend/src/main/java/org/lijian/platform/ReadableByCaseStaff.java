package org.lijian.platform;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whoever works on cases may read it (办案人员可查阅): what belongs to the field and to one step of a case. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RolesAllowed({
    "INSPECTOR",
    "REVIEWER",
    "LEGAL_REVIEWER",
    "DECISION_MAKER",
    "PANEL_MEMBER",
    "CHAIR",
    "CLERK",
    "SUPERVISOR"
})
public @interface ReadableByCaseStaff {}
