package org.lijian.platform;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whoever works on cases or audits them may read it (案卷可查阅): what belongs in the file of a case. */
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
    "SUPERVISOR",
    "AUDITOR"
})
public @interface ReadableInCaseFile {}
