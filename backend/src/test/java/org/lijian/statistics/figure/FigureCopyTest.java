package org.lijian.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lijian.embedded.EmbeddedMariaDb;
import org.lijian.law.LawBook;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneKind;
import org.lijian.statistics.fact.MilestoneFixtures;
import org.lijian.statistics.fact.MilestoneFixtures.Told;
import org.lijian.testing.DatabaseTest;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.mybatis.spring.boot.autoconfigure.MybatisProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures read from a real replica of the database. */
@SpringBootTest(classes = DatabaseTest.Slice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(MilestoneFixtures.class)
@DirtiesContext
class FigureCopyTest {
    private static final RegionCode CITY = RegionCode.of("142500");
    private static final RegionCode COUNTY = RegionCode.of("142501");
    private static final Instant NOON = Instant.parse("2022-12-31T04:00:00Z");
    private static final Period OF_2022 =
            new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), Period.Unit.YEAR);
    private static final CurrentOfficer READER =
            new CurrentOfficer(new OfficerId(Ids.next()), "督办", Set.of(Role.SUPERVISOR), CITY);

    private static EmbeddedMariaDb primary;
    private static EmbeddedMariaDb replica;

    @Autowired
    FigureMapper own;

    @Autowired
    SumMapper sumMapper;

    @Autowired
    ValueSumMapper valueMapper;

    @Autowired
    SubjectSumMapper subjectMapper;

    @Autowired
    PartySumMapper partyMapper;

    @Autowired
    MilestoneFixtures milestones;

    @Autowired
    LawBook book;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DataSource system;

    @Autowired
    MybatisProperties mybatis;

    @Autowired
    ObjectProvider<ConfigurationCustomizer> types;

    private final List<FigureStoreConfiguration> connected = new ArrayList<>();

    @BeforeAll
    static void startBoth(@TempDir Path folder) throws SQLException {
        primary = EmbeddedMariaDb.startForTests(folder.resolve("primary"), "--server-id=1", "--log-bin");
        replica = EmbeddedMariaDb.startForTests(folder.resolve("replica"), "--server-id=2", "--skip-log-bin");
        String port = primary.address("").replaceFirst(".*:(\\d+)/.*", "$1");
        on(
                replica,
                "change master to master_host = '127.0.0.1', master_port = " + port + ", master_user = '"
                        + primary.user() + "', master_password = '" + primary.password()
                        + "', master_use_gtid = slave_pos, master_ssl = 0");
        on(replica, "start slave");
    }

    @AfterAll
    static void stopBoth() {
        replica.close();
        primary.close();
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> primary.database("lijian"));
        properties.add("spring.datasource.username", primary::user);
        properties.add("spring.datasource.password", primary::password);
    }

    @BeforeEach
    void someoneIsSeized() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        milestones.write(Told.of(MilestoneKind.SEIZED, Ids.next(), COUNTY, LocalDate.of(2022, 5, 1))));
    }

    @AfterEach
    void disconnect() {
        connected.forEach(FigureStoreConfiguration::destroy);
    }

    @Test
    void aCopyThatHasFollowedAnswersAsTheDatabaseOfTheSystem() throws SQLException {
        foldAt(NOON);
        theReplicaHasFollowed();

        FigureAnswer copied = seizures(copyAt(NOON.plusSeconds(7)));

        assertThat(copied.value())
                .isEqualTo(seizures(FigureStore.primary(own, transactions, at(NOON)))
                        .value())
                .isNotEqualTo("0");
        assertThat(copied.source()).isEqualTo(new FigureSource(FigureSource.Store.COPY, NOON, 7L, false));
        assertThat(rows(copyAt(NOON)).items()).hasSize(Integer.parseInt(copied.value()));
    }

    @Test
    void aCopyThatStaysBehindSaysSoAndLetsNoReportBeMade() throws SQLException {
        foldAt(NOON);
        theReplicaHasFollowed();
        on(replica, "stop slave");
        someoneIsSeized();
        foldAt(NOON.plusSeconds(300));
        FigureStore behind = copyAt(NOON.plusSeconds(300));

        FigureAnswer answer = seizures(behind);

        assertThat(answer.source()).isEqualTo(new FigureSource(FigureSource.Store.COPY, NOON, 300L, true));
        assertThat(rows(behind).items()).hasSize(Integer.parseInt(answer.value()));
        assertThatThrownBy(behind::requireFresh)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("figure-store-behind"));

        on(replica, "start slave");
        theReplicaHasFollowed();
        copyAt(NOON.plusSeconds(301)).requireFresh();
        assertThat(seizures(behind).value()).isEqualTo(String.valueOf(Integer.parseInt(answer.value()) + 1));
    }

    @Test
    void nothingHappeningDoesNotMakeACopyOld() throws SQLException {
        foldAt(NOON);
        foldAt(NOON.plusSeconds(600));
        theReplicaHasFollowed();

        assertThat(seizures(copyAt(NOON.plusSeconds(605))).source())
                .isEqualTo(new FigureSource(FigureSource.Store.COPY, NOON.plusSeconds(600), 5L, false));
    }

    @Test
    void aCopyThatDoesNotAnswerIsNamed() throws Exception {
        FigureStore away = store("jdbc:mysql://127.0.0.1:1/lijian", NOON);

        assertThatThrownBy(() -> seizures(away))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("figure-store-unreachable"));
        assertThatThrownBy(away::requireFresh)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo("figure-store-unreachable"));
    }

    private FigureAnswer seizures(FigureStore store) {
        return figures(store).answer("seizures", OF_2022, Cut.of(CITY), null, READER);
    }

    private FigureRowPage rows(FigureStore store) {
        return figures(store).rows("seizures", 1, OF_2022, Cut.of(CITY), null, 100, READER);
    }

    private Figures figures(FigureStore store) {
        return new Figures(new FigureDefinitions(book), new Counting(store), store);
    }

    private FigureStore copyAt(Instant now) {
        return store(replica.address("lijian"), now);
    }

    private FigureStore store(String url, Instant now) {
        try {
            FigureStoreConfiguration configuration = new FigureStoreConfiguration();
            connected.add(configuration);
            return configuration.figureStore(
                    new FigureStoreProperties(url, replica.user(), replica.password(), Duration.ofMinutes(1)),
                    system,
                    mybatis,
                    types,
                    at(now));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void foldAt(Instant now) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> new Sums(
                                sumMapper,
                                new CountSums(sumMapper),
                                new ValueSums(valueMapper, new SubjectSums(subjectMapper)),
                                new PartySums(partyMapper),
                                at(now))
                        .fold());
    }

    private static LegalTime at(Instant now) {
        return new LegalTime(Clock.fixed(now, LegalTime.ZONE));
    }

    private static void theReplicaHasFollowed() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(primary.address(""), primary.user(), primary.password());
                Statement statement = connection.createStatement();
                ResultSet written = statement.executeQuery("select @@gtid_binlog_pos")) {
            written.next();
            on(replica, "select master_gtid_wait('" + written.getString(1) + "', 60)");
        }
    }

    private static void on(EmbeddedMariaDb server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.address(""), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
