package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lijian.field.FieldClient;
import org.lijian.field.KeptBundle;
import org.lijian.field.KeptNumbers;
import org.lijian.field.Outbox;
import org.lijian.field.Papers;
import org.lijian.field.Papers.Paper;
import org.lijian.field.Passes;
import org.lijian.field.Preparation;
import org.lijian.field.Visit;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The reference client writes papers from what it took along, and the server, writing the same documents, finds them word for word. */
@StoryTest
class FieldPapersStoryTest {
    private static final String DAY = "2023-08-07"; // Monday
    private static final String NEXT_DAY = "2023-08-08";
    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");

    @Autowired
    Bureau bureau;

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation organisation;

    @TempDir
    Path folder;

    private Network network;
    private FieldClient.Enrolment device;
    private FieldClient client;
    private CoalYard yard;
    private KeptBundle bundle;
    private KeptNumbers numbers;
    private Outbox outbox;
    private String concluded;

    @BeforeEach
    void anInspectorLeavesWithABundleAndNumbers() throws Exception {
        bureau.on(DAY);
        network = new Network(mvc);
        EnrolledPhone phone = new EnrolledPhone(bureau, "inspector-a");
        device = new FieldClient.Enrolment(phone.id, bureau.officer("inspector-a"), phone.key, "1.4.0");
        client = new FieldClient(network::api, passes());
        yard = new CoalYard(bureau).violating(CoalYard.VIOLATION, "AIR-117-2").assigned(DAY);
        Clock clock = Clock.fixed(Instant.parse("2023-08-07T01:30:00Z"), ZoneOffset.UTC);
        outbox = new Outbox(folder.resolve("outbox"), KEY, clock);
        bundle = new KeptBundle(folder.resolve("bundle"), KEY);
        numbers = new KeptNumbers(folder.resolve("numbers"), KEY);
        Preparation preparation = new Preparation(network::api, passes(), clock);
        preparation.pull(bundle, device);
        preparation.reserve(numbers, device, "CORRECTION_ORDER", 2);
        preparation.reserve(numbers, device, "SUMMARY_DECISION", 2);
    }

    @AfterEach
    void theNetworkIsGone() {
        network.close();
    }

    @Test
    void anOrderWrittenInTheFieldIsDoneAndStandsOnFileWordForWord() throws Exception {
        Visit visit = recorded();
        client.sync(outbox, device);
        Papers papers = papers();
        Paper order = papers.correctionOrder(visit, order(CoalYard.VIOLATION));
        String command = papers.handOver(order, concluded);
        bureau.on(NEXT_DAY);

        client.sync(outbox, device);

        assertThat(outcome(command)).isEqualTo("DONE");
        Answer issued = bureau.get(
                "inspector-a",
                "/correction-orders/"
                        + client.answers().get(command).at("/resultId").asString());
        assertThat(issued.text("/documentNumber")).isEqualTo(order.number());
        assertThat(onFile(issued)).isEqualTo(order.text());
        assertThat(order.text()).contains("某能源集运有限公司", "：不符合，约三千吨", "按日连续处罚", "第七十二条", "2023年8月7日");
    }

    @Test
    void aFineWrittenInTheFieldIsDoneAndStandsOnFileWordForWord() throws Exception {
        Visit visit = recorded();
        client.sync(outbox, device);
        Papers papers = papers();
        Paper fine = papers.onTheSpot(visit, fine());
        String command = papers.handOver(fine, concluded);
        bureau.on(NEXT_DAY);

        client.sync(outbox, device);

        assertThat(outcome(command)).isEqualTo("DONE");
        Answer decided = bureau.get(
                "inspector-a",
                "/summary-penalties/"
                        + client.answers().get(command).at("/resultId").asString());
        assertThat(decided.text("/documentNumber")).isEqualTo(fine.number());
        assertThat(onFile(decided)).isEqualTo(fine.text());
        assertThat(fine.text()).contains("罚款2500.00元（大写：人民币贰仟伍佰元整）", "（执法证号 ");
    }

    @Test
    void aWholeVisitQueuedWithItsPapersIsDoneWhenItsBytesHaveCome() throws Exception {
        Visit visit = recorded();
        Papers papers = papers();
        Paper order = papers.correctionOrder(visit, order("AIR-117-2"));
        Paper fine = papers.onTheSpot(visit, members(fine(), "statement", " 初次，请求从轻 ", "response", "已从轻"));
        papers.handOver(order, concluded);
        papers.handOver(fine, concluded);
        bureau.on(NEXT_DAY);

        client.sync(outbox, device);

        assertThat(outbox.isEmpty()).isTrue();
        JsonNode issued = bureau.list("inspector-a", "/correction-orders?inspection=" + yard.inspection)
                .get(0);
        assertThat(text(issued.at("/documentId").asString())).isEqualTo(order.text());
        JsonNode decided = bureau.list("inspector-a", "/summary-penalties").stream()
                .filter(one -> one.at("/documentNumber").asString().equals(fine.number()))
                .findFirst()
                .orElseThrow();
        assertThat(text(decided.at("/documentId").asString())).isEqualTo(fine.text());
    }

    @Test
    void aPaperWithOneOtherLineIsHeldBesideWhatItsFormSays() throws Exception {
        Visit visit = recorded();
        client.sync(outbox, device);
        Papers papers = papers();
        for (Paper paper :
                List.of(papers.correctionOrder(visit, order(CoalYard.VIOLATION)), papers.onTheSpot(visit, fine()))) {
            String altered = paper.text().replaceFirst("地址（住址）：.*", "地址（住址）：泽州县城");
            String command = papers.handOver(new Paper(paper.kind(), paper.number(), altered, paper.said()), concluded);

            client.sync(outbox, device);

            assertThat(outcome(command)).isEqualTo("HELD");
            assertThat(client.answers().get(command).at("/reason").asString()).isEqualTo("PAPER_DIFFERS");
            Answer both = bureau.get("supervisor", "/held-commands/" + command);
            assertThat(both.text("/paper/printed")).isEqualTo(altered);
            assertThat(both.text("/paper/form")).isEqualTo(paper.text());
            assertThat(both.each("/paper/lines", "change", "ADDED", "text")).containsExactly("地址（住址）：泽州县城");
            assertThat(both.each("/paper/lines", "change", "REMOVED", "text")).hasSize(1);
        }
        assertThat(bureau.list("inspector-a", "/correction-orders?inspection=" + yard.inspection))
                .isEmpty();
    }

    /** The visit as the officer records it, from the photograph to the conclusion. */
    private Visit recorded() throws IOException {
        Map<String, Object> photograph = yard.photographOf(DAY);
        Map<String, Object> checklist = withNotes(yard.answers());
        outbox.addEvidence(photograph, Bureau.jpeg());
        long seen = bundle.get("INSPECTION", yard.inspection).get("version").asLong();
        String answered = outbox.add("ANSWER_CHECKLIST", yard.inspection, seen, null, checklist);
        String signed = outbox.add("SIGN_SITE_RECORD", yard.inspection, null, answered, yard.siteRecordOf(DAY));
        concluded = outbox.add(
                "CONCLUDE_INSPECTION",
                yard.inspection,
                null,
                signed,
                members("outcome", "CASE", "reason", "涉嫌违反大气污染防治法"));
        return Visit.of(bundle, yard.inspection, DAY, checklist, List.of(photograph));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> withNotes(Map<String, Object> checklist) {
        for (Map<String, Object> answer : (List<Map<String, Object>>) checklist.get("answers")) {
            if (answer.get("result").equals("VIOLATES")) {
                answer.put("note", " 约三千吨 ");
            }
        }
        return checklist;
    }

    private Papers papers() throws IOException {
        return new Papers(bundle, numbers, outbox);
    }

    private Map<String, Object> order(String violation) {
        return members(
                "id",
                outbox.newId(),
                "inspectionId",
                yard.inspection,
                "violation",
                violation,
                "requirement",
                "立即密闭或者覆盖",
                "issuedOn",
                DAY);
    }

    private Map<String, Object> fine() {
        return members(
                "id", outbox.newId(),
                "inspectionId", yard.inspection,
                "violation", "AIR-120",
                "sanction", "FINE",
                "amount", "2500.00",
                "grade", "LIGHTER",
                "facts", "现场维修货车，未设置废气处理装置",
                "evidence", List.of(yard.photograph),
                "reasons", "首次发现，当场停止",
                "decidedOn", DAY);
    }

    private String outcome(String command) {
        return client.answers().get(command).at("/outcome").asString();
    }

    private String onFile(Answer filed) {
        return text(filed.text("/documentId"));
    }

    private String text(String document) {
        return bureau.get("clerk", "/documents/" + document + "/text").body().asString();
    }

    private Passes passes() {
        return new Passes() {
            @Override
            public String pass() {
                return organisation.bearer("inspector-a").replaceFirst("^Bearer ", "");
            }

            @Override
            public String another(String refused) throws IOException {
                throw new IOException("refused");
            }
        };
    }
}
