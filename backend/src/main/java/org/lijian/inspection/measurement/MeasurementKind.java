package org.lijian.inspection.measurement;

import org.lijian.law.limit.LimitDomain;
import org.lijian.lead.EnforcementDomain;

/** What was measured. */
public enum MeasurementKind {
    /** 锅炉烟气 */
    BOILER_STACK(EnforcementDomain.BOILER, LimitDomain.BOILER),
    /** 饮食业油烟 */
    COOKING_FUME(EnforcementDomain.COOKING_FUME, LimitDomain.COOKING_FUME),
    /** 柴油车排气烟度 */
    VEHICLE_SMOKE(EnforcementDomain.DIESEL_TRUCK, LimitDomain.DIESEL),
    /** 非道路移动机械排气烟度 */
    MACHINE_SMOKE(EnforcementDomain.DIESEL_TRUCK, LimitDomain.NON_ROAD),
    /** 施工场地 PM10 差值 */
    SITE_DUST(EnforcementDomain.DUST, LimitDomain.DUST);

    private final EnforcementDomain domain;
    private final LimitDomain limits;

    MeasurementKind(EnforcementDomain domain, LimitDomain limits) {
        this.domain = domain;
        this.limits = limits;
    }

    EnforcementDomain domain() {
        return domain;
    }

    LimitDomain limits() {
        return limits;
    }
}
