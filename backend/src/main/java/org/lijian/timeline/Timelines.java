package org.lijian.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.FurtherAct;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.lead.LeadId;
import org.lijian.lead.Leads;
import org.lijian.platform.AuditChain;
import org.lijian.platform.AuditEntryView;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.WholeThings;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Everything that happened to a lead or a case and to all that belongs to it, newest first. */
@Service
public class Timelines {
    private static final String CASE = "case";
    private static final String INSPECTION = "inspection";
    private static final String LEAD = "lead";

    private final Cases cases;
    private final Leads leads;
    private final Officers officers;
    private final AuditChain chain;
    private final WholeThings whole;
    private final Sentences sentences;
    private final JsonMapper json;

    Timelines(
            Cases cases,
            Leads leads,
            Officers officers,
            AuditChain chain,
            WholeThings whole,
            Sentences sentences,
            JsonMapper json) {
        this.cases = cases;
        this.leads = leads;
        this.officers = officers;
        this.chain = chain;
        this.whole = whole;
        this.sentences = sentences;
        this.json = json;
    }

    /** The case with its leads, its inspections and what was merged into it, but not with what else came of them. */
    @Transactional(readOnly = true)
    public Page<TimelineEntry> ofCase(CaseId id, PageRequest page, CurrentOfficer reader) {
        CaseView file = cases.caseFile(id, reader);
        Map<UUID, String> all = thingsOf(file);
        all.put(file.leadId().value(), LEAD);
        file.furtherActs().forEach(act -> all.put(act.leadId().value(), LEAD));
        return told(all, page, reader);
    }

    /** The case, what was merged into it and its inspections with all that belongs to them, each with its kind; without the leads and what else came of them. */
    @Transactional(readOnly = true)
    public Map<UUID, String> thingsOf(CaseView file) {
        Map<UUID, String> things = new LinkedHashMap<>();
        things.put(file.id().value(), CASE);
        things.put(file.inspectionId().value(), INSPECTION);
        for (FurtherAct act : file.furtherActs()) {
            things.put(act.inspectionId().value(), INSPECTION);
            CaseId from = act.fromCase();
            if (from != null) {
                things.put(from.value(), CASE);
            }
        }
        return whole.of(things, Set.of(CASE));
    }

    /** Whether the reader is told everything of an event. */
    public boolean tellsInFull(String event, CurrentOfficer reader) {
        return sentences
                .of(event)
                .map(sentence -> sentence.isFor(reader.roles()))
                .orElse(true);
    }

    /** The lead with all that came of it. */
    @Transactional(readOnly = true)
    public Page<TimelineEntry> ofLead(LeadId id, PageRequest page, CurrentOfficer reader) {
        leads.lead(id, reader);
        return told(whole.of(Map.of(id.value(), LEAD), Set.of()), page, reader);
    }

    private Page<TimelineEntry> told(Map<UUID, String> things, PageRequest page, CurrentOfficer reader) {
        Page<AuditEntryView> entries = chain.entriesOf(things.keySet(), page);
        Map<OfficerId, String> names = names(entries.items());
        return entries.map(entry -> {
            Sentences.Told told = sentences.tell(entry.action(), json.readTree(entry.detail()), reader.roles());
            return new TimelineEntry(
                    entry.id(),
                    entry.at(),
                    by(entry.officerId(), names),
                    told.what(),
                    told.basis(),
                    entry.action(),
                    Objects.requireNonNull(things.get(entry.subjectId())),
                    entry.subjectId(),
                    told.masked());
        });
    }

    private Map<OfficerId, String> names(List<AuditEntryView> entries) {
        Set<OfficerId> ids = entries.stream()
                .map(AuditEntryView::officerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : officers.officers(ids).stream().collect(Collectors.toMap(OfficerView::id, OfficerView::name));
    }

    private static TimelineEntry.@Nullable By by(@Nullable OfficerId officer, Map<OfficerId, String> names) {
        return officer == null ? null : new TimelineEntry.By(officer, names.getOrDefault(officer, ""));
    }
}
