package org.lijian.workflow.radar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.lijian.inspection.InspectionOpened;
import org.lijian.lead.LeadConcluded;
import org.lijian.platform.AuditChain;
import org.lijian.platform.AuditEntryView;
import org.lijian.platform.Cursor;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.workflow.Variables;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a process knew, told from the audit chain: a process learns all it knows from events, and every event is there, under the same names.
 */
@Component
class Recollection {
    private static final int AT_ONCE = 100;

    /** What events call the officers whom processes know. */
    private static final Set<String> OFFICERS = Set.of("inspectors", "investigators", "officers");

    private final AuditChain chain;
    private final JsonMapper json;

    Recollection(AuditChain chain, JsonMapper json) {
        this.chain = chain;
        this.json = json;
    }

    /** @param things what the process was about last, so that it goes before what it called */
    Map<String, Object> of(Collection<UUID> things) {
        Map<String, Object> known = new HashMap<>();
        known.put(Variables.ANSWER_DUE, false);
        known.put(Variables.REPLY_DUE, false);
        things.forEach(thing -> entries(thing).forEach(entry -> learn(known, entry)));
        return known;
    }

    private void learn(Map<String, Object> known, AuditEntryView entry) {
        JsonNode event = json.readTree(entry.detail());
        if (entry.action().equals(InspectionOpened.class.getSimpleName())) {
            known.put(Variables.INSPECTION_REGION, event.path(Variables.REGION).asString());
        }
        if (entry.action().equals(LeadConcluded.class.getSimpleName())) {
            known.put(Variables.ANSWER_DUE, event.path(Variables.ANSWER_DUE).asBoolean(false));
            known.put(Variables.REPLY_DUE, event.path(Variables.REPLY_DUE).asBoolean(false));
        }
        event.properties().forEach(member -> {
            if (isKnownToProcesses(member.getKey()) && member.getValue().isString()) {
                known.put(member.getKey(), member.getValue().asString());
            }
            if (OFFICERS.contains(member.getKey()) && member.getValue().isArray()) {
                known.put(
                        Variables.OFFICERS,
                        StreamSupport.stream(member.getValue().spliterator(), false)
                                .map(JsonNode::asString)
                                .sorted()
                                .collect(Collectors.joining(",")));
            }
        });
    }

    /** Processes know ids and where the thing is. */
    private static boolean isKnownToProcesses(String member) {
        return member.endsWith("Id") || member.equals(Variables.REGION);
    }

    /** Oldest first, so that what was learnt last is known. */
    private List<AuditEntryView> entries(UUID thing) {
        List<AuditEntryView> all = new ArrayList<>();
        PageRequest next = new PageRequest(null, AT_ONCE);
        Page<AuditEntryView> page;
        do {
            page = chain.entries(thing, next);
            all.addAll(page.items());
            next = page.nextCursor() == null ? next : new PageRequest(Cursor.read(page.nextCursor()), AT_ONCE);
        } while (page.nextCursor() != null);
        Collections.reverse(all);
        return all;
    }
}
