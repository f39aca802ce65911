package org.lijian.platform;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** As {@link ReadableInCaseFile}, and the cashier (案件和罚款可查阅): the case as a whole and what is owed in it. */
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
    "CASHIER",
    "SUPERVISOR",
    "AUDITOR"
})
public @interface ReadableInWholeCase {}
