package org.lijian.exchange;

import java.io.IOException;
import java.util.List;
import org.lijian.exchange.ExportFile.Column;
import org.lijian.job.JobRun;
import org.lijian.job.JobWork;
import org.lijian.lead.LeadStatus;
import org.lijian.lead.LeadView;
import org.lijian.lead.Leads;
import org.springframework.stereotype.Component;

/** The leads of an officer's area as a table; informants are not in it. */
@Component
class LeadExport implements JobWork {
    private final Leads leads;
    private final ExportFile<LeadView> table;

    LeadExport(Leads leads, Words words) {
        this.leads = leads;
        this.table = new ExportFile<>(
                "线索",
                List.of(
                        new Column<>("线索编号", LeadView::id),
                        new Column<>("来源", lead -> words.of(lead.channel())),
                        new Column<>("外部编号", LeadView::externalNumber),
                        new Column<>("行政区划", LeadView::region),
                        new Column<>("地点", LeadView::place),
                        new Column<>("内容", LeadView::summary),
                        new Column<>("接收日期", LeadView::receivedOn),
                        new Column<>("登记日期", LeadView::registeredOn),
                        new Column<>("环节", lead -> lead.status().step()),
                        new Column<>("研判结果", lead -> words.of(lead.triageOutcome())),
                        new Column<>("领域", lead -> words.of(lead.domain())),
                        new Column<>("缓急", lead -> words.of(lead.priority())),
                        new Column<>("当事人编号", LeadView::partyId),
                        new Column<>("监管对象编号", LeadView::objectId),
                        new Column<>("出口", lead -> words.of(lead.exit())),
                        new Column<>("办结日期", LeadView::closedOn)),
                lead -> lead.id().value());
    }

    @Override
    public String kind() {
        return ExportSubject.LEADS.job();
    }

    @Override
    public void run(JobRun run) throws IOException {
        ExportArgument asked = run.argument(ExportArgument.class);
        LeadStatus status = asked.status() == null ? null : LeadStatus.valueOf(asked.status());
        run.expect(leads.count(status, run.requester()));
        table.write(run, asked.format(), page -> leads.leads(status, page, run.requester()));
    }
}
