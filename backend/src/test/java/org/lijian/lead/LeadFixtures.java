package org.lijian.lead;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

final class LeadFixtures {
    static final RegionCode CITY = RegionCode.of("140500");
    static final RegionCode ZEZHOU = RegionCode.of("140525");
    static final RegionCode GAOPING = RegionCode.of("140581");

    /** A Monday. */
    static final LocalDate TODAY = LocalDate.parse("2022-03-07");

    static final LegalTime TIME = new LegalTime(Clock.fixed(Instant.parse("2022-03-07T02:00:00Z"), ZoneOffset.UTC));
    static final CurrentOfficer DUTY = officer(CITY, Role.DUTY_OFFICER);
    static final Informant NEIGHBOUR = new Informant("赵邻居", "13900005678", true);

    private LeadFixtures() {}

    static CurrentOfficer officer(RegionCode area, Role role) {
        return new CurrentOfficer(new OfficerId(Ids.next()), "值班员", Set.of(role), area);
    }

    static RegisterLead hotlineCall(@Nullable UUID id, @Nullable Informant informant) {
        return new RegisterLead(
                id,
                LeadChannel.HOTLINE_12369,
                ZEZHOU,
                "泽州县巴公镇工业路1号",
                null,
                "原煤露天堆放，大风天扬尘严重",
                "12369-20220307-001",
                null,
                null,
                null,
                informant,
                null);
    }

    static Lead registered(@Nullable Informant informant) {
        return Lead.register(hotlineCall(Ids.next(), informant), DUTY, TIME);
    }

    static TriageLead accepted() {
        return new TriageLead(
                TriageOutcome.ACCEPTED, EnforcementDomain.DUST, LeadPriority.HIGH, "属本机关管辖", null, null, null);
    }

    static TriageLead transferred() {
        return new TriageLead(TriageOutcome.TRANSFERRED, null, null, "属建筑工地扬尘", null, "泽州县住房和城乡建设管理局", null);
    }

    static TriageLead duplicateOf(LeadId other) {
        return new TriageLead(TriageOutcome.DUPLICATE, null, null, "同一堆场", other, null, null);
    }

    static Lead acceptedLead(@Nullable Informant informant) {
        Lead lead = registered(informant);
        lead.triage(accepted(), DUTY.id(), TODAY);
        return lead;
    }
}
