package org.lijian.lead;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.law.authority.Authorities;
import org.lijian.law.authority.Competence;
import org.lijian.law.triage.Matter;
import org.lijian.law.triage.Matters;
import org.lijian.lead.TriageTable.Competent;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.Parties;
import org.lijian.registry.RegulatedObjectId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is proposed to whoever triages a lead; made when it is registered and kept, so that everybody sees what the officer saw. */
@Service
class TriageProposals {
    private final TriageProposalMapper mapper;
    private final LeadMapper leads;
    private final TriageTable table;
    private final Matters matters;
    private final Authorities authorities;
    private final Parties parties;

    TriageProposals(
            TriageProposalMapper mapper,
            LeadMapper leads,
            TriageTable table,
            Matters matters,
            Authorities authorities,
            Parties parties) {
        this.mapper = mapper;
        this.leads = leads;
        this.table = table;
        this.matters = matters;
        this.authorities = authorities;
        this.parties = parties;
    }

    void propose(Lead lead) {
        Optional<Matter> matter = matters.of(kindOf(lead.objectId()), lead.summary(), lead.registeredOn());
        Optional<Competence> known =
                matter.flatMap(it -> authorities.find(it.violation(), lead.region(), lead.registeredOn()));
        TriageTable.CompetenceRow competence = table.competence(
                matter.map(Matter::code).orElse(null),
                known.map(it -> it.ours() ? Competent.OURS : Competent.OTHERS).orElse(Competent.UNKNOWN));
        TriageTable.PriorityRow priority =
                table.priority(lead.channel(), matters.isUrgent(lead.summary(), lead.registeredOn()));
        mapper.insert(new TriageProposal(
                lead.id(),
                matter.map(Matter::name).orElse(null),
                known.map(Competence::names).orElse(null),
                known.map(Competence::citation).orElse(null),
                known.map(Competence::verified).orElse(false),
                competence.competence(),
                competence.row(),
                competence.domain(),
                priority.priority(),
                priority.row(),
                null));
    }

    /** A triage that departs from the proposal says why. */
    void triaged(LeadId id, TriageLead said) {
        TriageProposal proposal = mapper.of(id);
        if (proposal != null) {
            mapper.depart(id, Require.optionalText(proposal.reasonToDepart(said), "/deviationReason", 1000));
        }
    }

    /** The lead waits to be triaged anew. */
    void reopened(LeadId id) {
        mapper.depart(id, null);
    }

    /** Leads of before there were proposals have none. */
    @Transactional(readOnly = true)
    TriageProposalView of(LeadId id, CurrentOfficer reader) {
        Lead lead = leads.byId(id);
        if (lead == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        reader.requireToKnowOf(lead.region(), id);
        TriageProposal proposal = mapper.of(id);
        if (proposal == null) {
            throw LeadRefusal.NOTHING_PROPOSED.with();
        }
        return proposal.view(lead);
    }

    private @Nullable String kindOf(@Nullable RegulatedObjectId objectId) {
        return objectId == null ? null : parties.object(objectId).kind().name();
    }
}
