package org.lijian.lead;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lijian.identity.Officers;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.RegionCode;
import org.lijian.shared.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The door for citizens: a report without an account, and what became of it for whoever has its code. */
@Service
class Reports {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Leads leads;
    private final ReportMapper reports;
    private final InformantSeal seal;
    private final Officers officers;
    private final RewardsOfReports rewards;

    Reports(Leads leads, ReportMapper reports, InformantSeal seal, Officers officers, RewardsOfReports rewards) {
        this.leads = leads;
        this.reports = reports;
        this.seal = seal;
        this.officers = officers;
        this.rewards = rewards;
    }

    @Transactional
    ReportReceipt submit(PublicReport report) {
        UUID id = Require.idOrNew(report.id(), "/id");
        Informant informant =
                report.informant() == null ? null : report.informant().reporting();
        byte[] idBytes = id.toString().getBytes(StandardCharsets.US_ASCII);
        List<byte[]> contents = seal.macs("report-content", JSON.writeValueAsBytes(report));
        StoredReport known = reports.byReport(Sha256.of(idBytes));
        if (known != null) {
            if (contents.stream().noneMatch(content -> Arrays.equals(content, known.contentMac()))) {
                throw PlatformRefusal.ALREADY_EXISTS.with("id", id);
            }
            return new ReportReceipt(
                    toldBefore(idBytes, known).text(), lead(known.leadId()).registeredOn());
        }
        RegionCode region = Require.present(report.region(), "/region");
        if (!officers.serve(region)) {
            throw LeadRefusal.REGION_NOT_SERVED.with("region", region).at("/region");
        }
        LeadView lead = leads.receive(asLead(report), informant);
        ReportCode code = codes(idBytes).findFirst().orElseThrow();
        reports.insert(new StoredReport(Sha256.of(idBytes), contents.get(0), code.hash(), lead.id()));
        return new ReportReceipt(code.text(), lead.registeredOn());
    }

    @Transactional(readOnly = true)
    ReportStatus status(AskForReport ask) {
        StoredReport report =
                reports.byCode(ReportCode.read(ask.code(), "/code").hash());
        if (report == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", "查询码");
        }
        LeadView own = lead(report.leadId());
        LeadView shown = own;
        while (shown.exit() == LeadExit.MERGED && shown.duplicateOf() != null) {
            shown = lead(shown.duplicateOf());
        }
        return new ReportStatus(
                own.registeredOn(),
                shown.status(),
                own.exit() == LeadExit.MERGED,
                shown.exit(),
                shown.closedOn(),
                own.answeredOn(),
                own.answerChannel() == AnswerChannel.ONLINE ? own.answerText() : null,
                own.channel() == LeadChannel.REWARDED_REPORT
                        ? rewards.of(own.id(), shown.id()).orElse(null)
                        : null);
    }

    /** The code that was told for this report, made again; another key may have come into use since. */
    private ReportCode toldBefore(byte[] id, StoredReport report) {
        return codes(id)
                .filter(code -> Arrays.equals(code.hash(), report.codeHash()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<ReportCode> codes(byte[] id) {
        return seal.macs("report-code", id).stream().map(ReportCode::of);
    }

    private LeadView lead(LeadId id) {
        return leads.lead(id);
    }

    private static RegisterLead asLead(PublicReport report) {
        return new RegisterLead(
                null,
                report.rewardWanted() ? LeadChannel.REWARDED_REPORT : LeadChannel.ONLINE_REPORT,
                report.region(),
                report.place(),
                report.location(),
                report.summary(),
                null,
                null,
                null,
                null,
                report.informant(),
                null);
    }
}
