package org.lijian.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.SiteRecordVerification.Fault;
import org.lijian.law.checklist.Checklist;
import org.lijian.law.checklist.Checklists;
import org.lijian.lead.Leads;
import org.lijian.platform.AuditChain;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;
import org.lijian.shared.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Site records on their own: their text before it is signed, and all of it years later. */
@Service
class SiteRecords {
    private final InspectionMapper mapper;
    private final Leads leads;
    private final Checklists checklists;
    private final SiteRecordTexts texts;
    private final AuditChain audit;
    private final LegalTime time;
    private final JsonMapper json;

    SiteRecords(
            InspectionMapper mapper,
            Leads leads,
            Checklists checklists,
            SiteRecordTexts texts,
            AuditChain audit,
            LegalTime time,
            JsonMapper json) {
        this.mapper = mapper;
        this.leads = leads;
        this.checklists = checklists;
        this.texts = texts;
        this.audit = audit;
        this.time = time;
        this.json = json;
    }

    /** A text and the hash that is signed under it. */
    record TextToSign(String text, String textSha256) {}

    /** The text that would be signed, so that everybody reads what they sign; nothing is kept. */
    @Transactional(readOnly = true)
    public TextToSign preview(InspectionId id, SignSiteRecord said, CurrentOfficer officer) {
        Inspection inspection = required(id, officer);
        inspection.requireAtWork(officer.id());
        SiteRecordCheck check =
                new SiteRecordCheck(said, leads.lead(inspection.leadId()).receivedOn(), time);
        Checklist checklist = checklists.require(inspection.checklist(), check.inspectedOn());
        inspection.requireWritable(check, checklist);
        String text = texts.write(inspection, said, checklist, officer, check.inspectedOn());
        return new TextToSign(text, Sha256.hex(text));
    }

    @Transactional(readOnly = true)
    public SignedSiteRecord signed(InspectionId id, CurrentOfficer reader) {
        required(id, reader);
        return SignedSiteRecord.of(id, record(id));
    }

    /** Recomputes everything and holds it against what the audit chain says was signed. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public SiteRecordVerification verify(InspectionId id, CurrentOfficer reader) {
        required(id, reader);
        SiteRecord record = record(id);
        Optional<JsonNode> signing = signing(id);
        String text = signing.map(event -> member(event, "textSha256")).orElse(null);
        String seal = signing.map(event -> member(event, "sealSha256")).orElse(null);
        String textNow = Sha256.hex(record.text());
        String sealNow = record.sealSha256();
        List<Fault> faults = faults(id, record, text, seal, textNow, sealNow);
        return new SiteRecordVerification(
                id, faults.isEmpty(), seal != null, time.now(), text, seal, textNow, sealNow, faults);
    }

    private List<Fault> faults(
            InspectionId id,
            SiteRecord record,
            @Nullable String text,
            @Nullable String seal,
            String textNow,
            String sealNow) {
        List<Fault> faults = new ArrayList<>();
        if (!audit.verify(id.value()).intact()) {
            faults.add(Fault.AUDIT_BROKEN);
        }
        if (text == null) {
            faults.add(Fault.NEVER_SIGNED);
        } else if (!text.equals(textNow) || !record.textSha256().equals(textNow)) {
            faults.add(Fault.TEXT_CHANGED);
        }
        if (seal != null && !seal.equals(sealNow) && !faults.contains(Fault.TEXT_CHANGED)) {
            faults.add(Fault.SIGNATURES_CHANGED);
        }
        try {
            new SignedSheets(record.said()).agree(record.text());
        } catch (Problem other) {
            faults.add(Fault.OTHER_TEXT_SIGNED);
        }
        return faults;
    }

    private Optional<JsonNode> signing(InspectionId id) {
        return audit.entriesOf(id.value())
                .filter(entry -> entry.action().equals(SiteRecordSigned.class.getSimpleName()))
                .findFirst()
                .map(entry -> json.readTree(entry.detail()));
    }

    private static @Nullable String member(JsonNode event, String name) {
        return event.has(name) ? event.get(name).asString() : null;
    }

    private SiteRecord record(InspectionId id) {
        SiteRecord record = mapper.siteRecordOf(id);
        if (record == null) {
            throw InspectionRefusal.RECORD_NOT_SIGNED.with();
        }
        return record;
    }

    private Inspection required(InspectionId id, CurrentOfficer reader) {
        Inspection inspection = mapper.byId(id);
        if (inspection == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        reader.requireToKnowOf(inspection.region(), id);
        return inspection;
    }
}
