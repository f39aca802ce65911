package org.lijian.casefile.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseStatus;
import org.lijian.inspection.InspectionId;
import org.lijian.lead.LeadId;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** What several parties did together, as one inspection found it (共同违法); every one of them has its own case. */
final class JointMatter {
    private final JointMatterId id;
    private final InspectionId inspectionId;
    private final LeadId leadId;
    private final RegionCode region;
    private final String reason;
    private final LocalDate foundedOn;
    private final OfficerId foundedBy;
    private final long version;

    private final List<JointParty> parties = new ArrayList<>();

    JointMatter(
            JointMatterId id,
            InspectionId inspectionId,
            LeadId leadId,
            RegionCode region,
            String reason,
            LocalDate foundedOn,
            OfficerId foundedBy,
            long version) {
        this.id = id;
        this.inspectionId = inspectionId;
        this.leadId = leadId;
        this.region = region;
        this.reason = reason;
        this.foundedOn = foundedOn;
        this.foundedBy = foundedBy;
        this.version = version;
    }

    JointMatter of(List<JointParty> known) {
        parties.addAll(known);
        return this;
    }

    /** Refuses a party that has its place already; what a party did in one matter is one case. */
    void requireNotIn(PartyId party) {
        if (parties.stream().anyMatch(other -> other.held() && other.partyId().equals(party))) {
            throw JointRefusal.PARTY_TWICE.with("party", party).at("/partyId");
        }
    }

    /** The party takes its place, with the case against it. */
    JointParty join(CaseId caseId, PartyId party, JointRole role, LocalDate on, OfficerId by) {
        requireNotIn(party);
        JointParty joined = new JointParty(caseId, id, party, role, on, by, true);
        parties.add(joined);
        return joined;
    }

    /** Once every case is closed, or never came to be, the lead has left and nobody is added any more. */
    static void requireOpen(Collection<CaseStatus> cases) {
        if (cases.stream().allMatch(CaseStatus::isDone)) {
            throw JointRefusal.OVER.with();
        }
    }

    /** Whether {@code party} was accused with this part and in this case. */
    boolean has(CaseId caseId, PartyId party, JointRole role) {
        return parties.stream()
                .anyMatch(known ->
                        known.caseId().equals(caseId) && known.partyId().equals(party) && known.role() == role);
    }

    boolean says(InspectionId inspection, String why) {
        return inspectionId.equals(inspection) && reason.equals(why);
    }

    List<CaseId> cases() {
        return parties.stream().map(JointParty::caseId).toList();
    }

    List<JointParty> parties() {
        return List.copyOf(parties);
    }

    JointMatterId id() {
        return id;
    }

    InspectionId inspectionId() {
        return inspectionId;
    }

    LeadId leadId() {
        return leadId;
    }

    RegionCode region() {
        return region;
    }

    String reason() {
        return reason;
    }

    LocalDate foundedOn() {
        return foundedOn;
    }

    OfficerId foundedBy() {
        return foundedBy;
    }

    long version() {
        return version;
    }
}
