package org.lijian.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.deadline.Deadlines;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.document.IssueDocument;
import org.lijian.identity.Officers;
import org.lijian.identity.OrganisationImport;
import org.lijian.platform.AuditChain;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Exclusions;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.ObjectStore;
import org.lijian.platform.OwnTransaction;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The service of documents on the real database, without the processes that wait for it. */
@DatabaseTest
@Import(DeliveriesTest.Modules.class)
@RecordApplicationEvents
class DeliveriesTest {
    private static final RegionCode COUNTY = RegionCode.of("140525");
    private static final LocalDate MONDAY = LocalDate.of(2022, 3, 14);
    private static final Receiver MANAGER = new Receiver("王某", "法定代表人");

    @MockitoBean
    ObjectStore store;

    @MockitoBean
    Deadlines deadlines;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Documents documents;

    @Autowired
    Officers officers;

    @Autowired
    ApplicationEvents events;

    private final UUID subject = Ids.next();
    private final UUID recipient = Ids.next();
    private CurrentOfficer inspector;
    private List<OfficerId> servers;
    private DocumentView document;
    private DeliveryId id;

    @BeforeEach
    void aDocumentToServe() {
        OrganisationImport bureau = YAMLMapper.builder()
                .build()
                .readValue(getClass().getResourceAsStream("/seeds/demo/organisation.yaml"), OrganisationImport.class);
        officers.importOrganisation(bureau, login -> login);
        servers = bureau.officers().stream()
                .filter(officer -> Set.of("inspector-a", "inspector-b").contains(officer.login()))
                .map(OrganisationImport.Member::id)
                .toList();
        inspector = new CurrentOfficer(servers.get(0), "安巡", Set.of(Role.INSPECTOR), COUNTY);
        document = documents.issue(new IssueDocument(
                DocumentType.DISCUSSION_RECORD,
                subject,
                COUNTY,
                Map.of(
                        "cause", "涉嫌物料堆场未密闭案",
                        "partyName", "某煤业公司",
                        "heldOn", "2022-03-14",
                        "chair", "席公允",
                        "participants", "甄思远、贾慎行、景同心",
                        "facts", "原煤露天堆放",
                        "statementOutcome", "未提出陈述申辩",
                        "opinions", "同意",
                        "conclusion", "同意处罚"),
                MONDAY,
                inspector.id()));
        id = deliveries.open(command());
    }

    @Test
    void aDocumentIsServedOnceAndEverybodyConcernedHearsOfIt() {
        DeliveryView served = record(0, delivered(Ids.next(), MANAGER));

        assertThat(served.status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(served.deliveredOn()).isEqualTo(MONDAY);
        assertThat(served.version()).isEqualTo(1);
        assertThat(served.attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.servers()).isEqualTo(servers);
            assertThat(attempt.receiver()).isEqualTo(MANAGER);
        });
        assertThat(events.stream(DocumentDelivered.class))
                .containsExactly(new DocumentDelivered(
                        id, document.id(), subject, DocumentType.DISCUSSION_RECORD, inspector.id(), MONDAY));
        assertThatThrownBy(() -> record(1, delivered(Ids.next(), MANAGER)))
                .isInstanceOf(Problem.class)
                .hasMessage("not-at-this-step");
    }

    @Test
    void theLoserOfARaceLearnsThatItIsServedNotThatItsVersionIsOld() {
        record(0, delivered(Ids.next(), MANAGER));

        assertThatThrownBy(() -> record(0, delivered(Ids.next(), MANAGER))).hasMessage("not-at-this-step");
    }

    @Test
    void theSameAttemptAgainIsAnsweredAndHeardOfOnce() {
        UUID attempt = Ids.next();
        DeliveryView first = record(0, delivered(attempt, MANAGER));

        assertThat(record(0, delivered(attempt, MANAGER))).isEqualTo(first);
        assertThatThrownBy(() -> record(0, delivered(attempt, new Receiver("李某", "门卫"))))
                .hasMessage("already-exists");
        assertThat(events.stream(DocumentDelivered.class)).hasSize(1);
    }

    @Test
    void openingItTwiceIsOnceAndOnlyForWhatTheDocumentIsAbout() {
        assertThat(deliveries.open(command())).isEqualTo(id);
        assertThat(events.stream(DeliveryOpened.class)).hasSize(1);
        assertThatThrownBy(() -> deliveries.open(
                        new OpenDelivery(document.id(), Ids.next(), Ids.next(), COUNTY, inspector.id())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private DeliveryView record(long version, RecordDeliveryAttempt attempt) {
        return deliveries.recordAttempt(id, attempt, new ExpectedVersion(version), inspector);
    }

    private RecordDeliveryAttempt delivered(UUID attempt, @Nullable Receiver receiver) {
        return new RecordDeliveryAttempt(
                attempt, DeliveryMethod.DIRECT, MONDAY, DeliveryOutcome.DELIVERED, receiver, servers, null, null);
    }

    private OpenDelivery command() {
        return new OpenDelivery(document.id(), subject, recipient, COUNTY, inspector.id());
    }

    @ComponentScan({"org.lijian.delivery", "org.lijian.document", "org.lijian.evidence", "org.lijian.identity"})
    @Import({AuditChain.class, Exclusions.class, OwnTransaction.class})
    static class Modules {
        @Bean
        LegalTime friday() {
            return new LegalTime(
                    Clock.fixed(LocalDate.of(2022, 3, 25).atTime(2, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        }

        @Bean
        PasswordEncoder passwords() {
            return PasswordEncoderFactories.createDelegatingPasswordEncoder();
        }
    }
}
