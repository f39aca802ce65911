package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Import(ConventionsFixture.class)
class AuditChainTest {
    @Autowired
    AuditChain chain;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    MockMvc mvc;

    private final UUID subject = Ids.next();
    private final OfficerId officer = new OfficerId(Ids.next());

    record FinePaid(UUID caseId, OfficerId by, Money amount, LocalDate paidOn) implements DomainEvent {
        @Override
        public UUID subjectId() {
            return caseId;
        }
    }

    @Test
    void writesEveryEventDownInTheTransactionThatPublishedIt() {
        happen("48000.00");
        happen("816000.00");

        Page<AuditEntryView> entries = chain.entries(subject, PageRequest.first());
        assertThat(entries.items()).extracting(AuditEntryView::seq).containsExactly(2L, 1L);
        AuditEntryView last = entries.items().get(0);
        assertThat(last.action()).isEqualTo("FinePaid");
        assertThat(last.officerId()).isEqualTo(officer);
        assertThat(last.detail()).contains("\"amount\":\"816000.00\"", "\"paidOn\":\"2022-05-11\"");
        assertThat(last.previousHash()).isEqualTo(entries.items().get(1).hash());
        assertThat(chain.verify(subject)).isEqualTo(new AuditVerification(subject, true, 2, null));
    }

    @Test
    void forgetsWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(paid("1.00"));
            status.setRollbackOnly();
        });

        assertThat(chain.entries(subject, PageRequest.first()).items()).isEmpty();
    }

    @Test
    void chainsWhatOneTransactionDidInItsOrder() {
        UUID other = Ids.next();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(paid("1.00"));
            events.publishEvent(otherPaid(other));
            events.publishEvent(paid("3.00"));
        });

        assertThat(chain.entriesOf(List.of(subject, other), PageRequest.first()).items())
                .extracting(AuditEntryView::subjectId, AuditEntryView::seq)
                .containsExactly(tuple(subject, 2L), tuple(other, 1L), tuple(subject, 1L));
        assertThat(chain.entries(subject, PageRequest.first()).items().get(0).detail())
                .contains("\"amount\":\"3.00\"");
        assertThat(chain.verify(subject)).isEqualTo(new AuditVerification(subject, true, 2, null));
        assertThat(chain.verify(other)).isEqualTo(new AuditVerification(other, true, 1, null));
    }

    @Test
    void showsATransactionWhatItDidItself() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(paid("1.00"));
            assertThat(chain.entries(subject, PageRequest.first()).items()).hasSize(1);
            events.publishEvent(paid("2.00"));
            assertThat(chain.verify(subject)).isEqualTo(new AuditVerification(subject, true, 2, null));
        });

        assertThat(chain.verify(subject)).isEqualTo(new AuditVerification(subject, true, 2, null));
    }

    @Test
    void keepsTransactionsInsideEachOtherApart() {
        UUID other = Ids.next();
        transaction.executeWithoutResult(outer -> {
            events.publishEvent(paid("1.00"));
            ofItsOwn().executeWithoutResult(inner -> events.publishEvent(otherPaid(other)));
            events.publishEvent(paid("3.00"));
            outer.setRollbackOnly();
        });

        assertThat(chain.entries(subject, PageRequest.first()).items()).isEmpty();
        assertThat(chain.verify(other)).isEqualTo(new AuditVerification(other, true, 1, null));
    }

    @Test
    void losesNothingOfALargeTransaction() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 450; i++) {
                events.publishEvent(paid("1.00"));
            }
        });

        assertThat(chain.verify(subject)).isEqualTo(new AuditVerification(subject, true, 450, null));
    }

    @Test
    void hearsOfNothingOutsideATransaction() {
        assertThatThrownBy(() -> events.publishEvent(paid("1.00")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsARefusalThoughEverythingElseIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(paid("1.00"));
            chain.recordRefusal(subject, officer, "EvidenceReplacementRefused", Map.of("stored", "aa", "sent", "bb"));
            status.setRollbackOnly();
        });

        assertThat(chain.entries(subject, PageRequest.first()).items())
                .extracting(AuditEntryView::action, AuditEntryView::seq)
                .containsExactly(tuple("EvidenceReplacementRefused", 1L));
        assertThat(chain.verify(subject).intact()).isTrue();
    }

    @Test
    void noticesAChangedEntry() {
        fourEntries();
        change("update audit_entry set detail = replace(detail, '2.00', '9.00') where subject_id = ? and seq = 2");

        assertThat(chain.verify(subject)).isEqualTo(new AuditVerification(subject, false, 4, 2L));
    }

    @Test
    void noticesAnEntryTakenOut() {
        fourEntries();
        change("delete from audit_entry where subject_id = ? and seq = 3");

        assertThat(chain.verify(subject).brokenAt()).isEqualTo(3);
    }

    @Test
    void noticesEntriesCutOffTheEnd() {
        fourEntries();
        change("delete from audit_entry where subject_id = ? and seq > 2");

        assertThat(chain.verify(subject).brokenAt()).isEqualTo(3);
    }

    @Test
    void noticesAnotherOfficerInAnEntry() {
        fourEntries();
        change("update audit_entry set officer_id = subject_id where subject_id = ? and seq = 4");

        assertThat(chain.verify(subject).brokenAt()).isEqualTo(4);
    }

    @Test
    void readsOnInPages() {
        fourEntries();

        Page<AuditEntryView> first = chain.entries(subject, new PageRequest(null, 3));
        Page<AuditEntryView> second = chain.entries(subject, new PageRequest(Cursor.read(first.nextCursor()), 3));

        assertThat(first.items()).extracting(AuditEntryView::seq).containsExactly(4L, 3L, 2L);
        assertThat(second.items()).extracting(AuditEntryView::seq).containsExactly(1L);
        assertThat(second.nextCursor()).isNull();
    }

    @Test
    void isReadByTheAuditorAlone() throws Exception {
        fourEntries();

        mvc.perform(get("/api/v1/audit-entries?subject=" + subject).header("Authorization", bureau.bearer("auditor")))
                .andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.items.length()").value(4));
        mvc.perform(get("/api/v1/audit-entries/verification?subject=" + subject)
                        .header("Authorization", bureau.bearer("auditor")))
                .andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.intact").value(true));
        mvc.perform(get("/api/v1/audit-entries?subject=" + subject).header("Authorization", bureau.bearer("head")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/api/v1/audit-entries").header("Authorization", bureau.bearer("auditor")))
                .andExpect(status().isBadRequest());
    }

    private void fourEntries() {
        for (int i = 1; i <= 4; i++) {
            happen(i + ".00");
        }
    }

    private void happen(String amount) {
        transaction.executeWithoutResult(status -> events.publishEvent(paid(amount)));
    }

    private FinePaid paid(String amount) {
        return new FinePaid(subject, officer, Money.of(amount), LocalDate.of(2022, 5, 11)); // a Wednesday
    }

    private FinePaid otherPaid(UUID other) {
        return new FinePaid(other, officer, Money.of("2.00"), LocalDate.of(2022, 5, 11)); // a Wednesday
    }

    private TransactionTemplate ofItsOwn() {
        TransactionTemplate ofItsOwn =
                new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return ofItsOwn;
    }

    private void change(String sql) {
        assertThat(database.update(sql, (Object) TypeHandlers.bytes(subject))).isPositive();
    }
}
