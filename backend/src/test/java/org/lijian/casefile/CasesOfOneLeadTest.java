package org.lijian.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lijian.law.limitation.HarmKind;
import org.lijian.lead.LeadId;
import org.lijian.lead.Leads;
import org.lijian.platform.Ids;
import org.lijian.platform.OwnTransaction;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({CaseStore.class, OwnTransaction.class})
class CasesOfOneLeadTest {
    @Autowired
    CaseStore store;

    @Autowired
    OwnTransaction own;

    @Autowired
    JdbcClient jdbc;

    @MockitoBean
    Leads leads;

    private final LeadId lead = new LeadId(Ids.next());
    private final List<CaseId> cases = new ArrayList<>();

    @AfterEach
    void forgetTheCases() {
        for (CaseId id : cases) {
            update("delete from case_norm where case_id = ", id);
            update("delete from case_investigator where case_id = ", id);
            update("delete from case_file where id = ", id);
        }
    }

    @Test
    void theLeadStaysWhileAnotherOfItsCasesIsOpen() {
        CaseId first = opened();
        opened();

        assertThat(ended(first, new CountDownLatch(0), new CountDownLatch(0))).isEmpty();
    }

    @Test
    void aLeadThatLeftBeforeItsCaseWasTakenUpAgainDoesNotLeaveOnceMore() {
        CaseId only = opened();
        when(leads.hasLeft(lead)).thenReturn(true);

        assertThat(ended(only, new CountDownLatch(0), new CountDownLatch(0))).isEmpty();
    }

    @Test
    void aLeadKnowsWhetherAnyOfItsCasesWasClosed() {
        CaseId first = opened();
        CaseId last = opened();
        update("update case_file set status = 'MERGED' where id = ", first);
        update("update case_file set status = 'FILING_REFUSED' where id = ", last);
        assertThat(own.run(() -> store.leadsEndingWith(last))).containsExactly(new EndedLead(lead, false));

        update("update case_file set status = 'ARCHIVED' where id = ", first);
        assertThat(own.run(() -> store.leadsEndingWith(last))).containsExactly(new EndedLead(lead, true));
    }

    @Test
    void theLeadLeavesOnceWhenItsTwoCasesEndAtTheSameInstant() throws Exception {
        List<CaseId> both = List.of(opened(), opened());
        CountDownLatch bothEnded = new CountDownLatch(both.size());
        CountDownLatch bothAsked = new CountDownLatch(both.size());
        ExecutorService officers = Executors.newFixedThreadPool(both.size());
        try {
            List<Future<List<EndedLead>>> answers = both.stream()
                    .map(id -> officers.submit(() -> ended(id, bothEnded, bothAsked)))
                    .toList();
            List<EndedLead> left = new ArrayList<>();
            for (Future<List<EndedLead>> answer : answers) {
                left.addAll(answer.get(1, TimeUnit.MINUTES));
            }

            assertThat(left).containsExactly(new EndedLead(lead, true));
        } finally {
            officers.shutdownNow();
        }
    }

    /**
     * Each has ended its case before either asks, and where they can, both have asked before either commits. Those that wait for each other
     * cannot: the first goes on alone.
     */
    private List<EndedLead> ended(CaseId id, CountDownLatch allEnded, CountDownLatch allAsked) {
        return own.run(() -> {
            update("update case_file set status = 'CLOSED' where id = ", id);
            await(allEnded);
            List<EndedLead> leads = store.leadsEndingWith(id);
            await(allAsked);
            return leads;
        });
    }

    private static void await(CountDownLatch all) {
        all.countDown();
        try {
            all.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String statement, CaseId id) {
        jdbc.sql(statement + "unhex(replace(?, '-', ''))").param(id.text()).update();
    }

    private CaseId opened() {
        CaseView other = CaseFileFixtures.requestedCase().view();
        CaseFile caseFile = new CaseFile(
                        new CaseId(Ids.next()),
                        other.inspectionId(),
                        lead,
                        other.partyId(),
                        other.objectId(),
                        CaseFileFixtures.COUNTY,
                        CaseFileFixtures.OPEN_COAL,
                        CaseFileFixtures.INSPECTED,
                        CaseFileFixtures.INSPECTED,
                        HarmKind.NONE,
                        "涉嫌贮存煤炭未采取防尘措施案",
                        "煤场露天堆存原煤",
                        CaseFileFixtures.REQUESTED,
                        CaseFileFixtures.INSPECTOR_A,
                        CaseStatus.FILING_REQUESTED,
                        null,
                        null,
                        0)
                .holding(CasePapers.investigatedBy(other.investigators()));
        store.add(caseFile);
        cases.add(caseFile.id());
        return caseFile.id();
    }
}
