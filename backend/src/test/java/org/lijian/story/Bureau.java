package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.contract.MatchesContract.matchesContract;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.LegalTime;
import org.lijian.testing.DemoOrganisation;
import org.lijian.workflow.DueTimers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The officers of the demonstration bureau at work: each asks the API with the token of their own. */
@TestComponent
public class Bureau {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc mvc;
    private final DemoOrganisation organisation;
    private final StoryClock clock;
    private final DueTimers timers;
    private final ProcessEngine engine;
    private final ManualScheduler queue;

    Bureau(
            MockMvc mvc,
            DemoOrganisation organisation,
            StoryClock clock,
            DueTimers timers,
            ProcessEngine engine,
            ManualScheduler queue) {
        this.mvc = mvc;
        this.organisation = organisation;
        this.clock = clock;
        this.timers = timers;
        this.engine = engine;
        this.queue = queue;
    }

    /** The members of a request in order: name, value, name, value. */
    public static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }

    /** The same members, some of them changed or added. */
    public static Map<String, Object> members(Map<String, Object> as, Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>(as);
        members.putAll(members(namesAndValues));
        return members;
    }

    /** It becomes ten o'clock of that day, and what is due by then happens. */
    public void on(String day) {
        at(LocalDate.parse(day).atTime(10, 0).atZone(LegalTime.ZONE).toInstant());
    }

    /** It becomes that moment, and what is due by then happens. */
    public void at(Instant moment) {
        clock.set(moment);
        timers.fireDue();
    }

    public String today() {
        return LocalDate.ofInstant(clock.instant(), LegalTime.ZONE).toString();
    }

    /** What waits in the background is done. */
    public void worksOff() {
        queue.runAnyDueExecutions();
    }

    /** What waits in the background is done, that which comes due within the time too. */
    public void worksOff(Duration within) {
        queue.tick(within);
        queue.runAnyDueExecutions();
    }

    /** The bytes of a file. */
    public byte[] file(String login, String path) {
        MockHttpServletResponse response = send(MockMvcRequestBuilders.get("/api/v1" + path)
                .header(HttpHeaders.AUTHORIZATION, organisation.bearer(login)));
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsByteArray();
    }

    public String officer(String login) {
        return organisation.officer(login).id().text();
    }

    public List<String> officers(String... logins) {
        return List.of(logins).stream().map(this::officer).toList();
    }

    public Answer get(String login, String path) {
        return accepted(ask(login, HttpMethod.GET, path, null, null));
    }

    public Answer tryToGet(String login, String path) {
        return ask(login, HttpMethod.GET, path, null, null);
    }

    /** With headers beside the token of the officer. */
    Answer tryToGet(String login, String path, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(HttpHeaders.AUTHORIZATION, organisation.bearer(login));
        return tryToGet(path, all);
    }

    /** As whoever the headers name. */
    Answer tryToGet(String path, Map<String, String> headers) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.get("/api/v1" + path);
        headers.forEach(request::header);
        return read(send(request));
    }

    /** A file as it is sent. */
    MockHttpServletResponse download(String login, String path) {
        return send(MockMvcRequestBuilders.get("/api/v1" + path)
                .header(HttpHeaders.AUTHORIZATION, organisation.bearer(login)));
    }

    /** The first page of a list. */
    public List<JsonNode> list(String login, String path) {
        return get(login, path).body().get("items").valueStream().toList();
    }

    public Answer create(String login, String path, @Nullable Map<String, ?> body) {
        return accepted(tryToCreate(login, path, body));
    }

    public Answer tryToCreate(String login, String path, @Nullable Map<String, ?> body) {
        return ask(login, HttpMethod.POST, path, null, body);
    }

    /** A command that says nothing but itself. */
    public Answer asks(String login, String path) {
        return ask(login, HttpMethod.POST, path, null, null);
    }

    public Answer delete(String login, String path) {
        return ask(login, HttpMethod.DELETE, path, null, null);
    }

    /** What a machine sends with an id and a key of its own. */
    Answer machineSends(String source, String key, String path, String payload) {
        return read(send(MockMvcRequestBuilders.post("/api/v1" + path)
                .header(
                        HttpHeaders.AUTHORIZATION,
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((source + ":" + key).getBytes(StandardCharsets.UTF_8)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(payload)));
    }

    /** Puts {@code what} to the thing at {@code thing}, as it is now. */
    Answer tryToPut(String login, String thing, String what, @Nullable Map<String, ?> body) {
        return ask(login, HttpMethod.PUT, thing + "/" + what, get(login, thing).etag(), body);
    }

    /** What a citizen without an account sends from one address. */
    Answer citizenSends(String address, String path, Map<String, ?> body) {
        return read(send(MockMvcRequestBuilders.post("/api/v1" + path)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsBytes(body))));
    }

    /** Has something done that needs nothing said. */
    public Answer asksFor(String login, String path) {
        return accepted(ask(login, HttpMethod.POST, path, null, null));
    }

    public Answer tryToCreate(String login, String path, Map<String, ?> body, Map<String, String> headers) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/api/v1" + path)
                .header(HttpHeaders.AUTHORIZATION, organisation.bearer(login))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsBytes(body));
        headers.forEach(request::header);
        return read(send(request));
    }

    /** Does {@code what} to the thing at {@code thing}, as it is now. */
    public Answer does(String login, String thing, String what, @Nullable Map<String, ?> body) {
        return accepted(tries(login, thing, what, body));
    }

    /** As {@link #does}, whatever the answer is; a refusal leaves the thing as it was. */
    public Answer tries(String login, String thing, String what, @Nullable Map<String, ?> body) {
        Answer before = seen(thing);
        Answer answer = ask(login, HttpMethod.POST, thing + "/" + what, before.etag(), body);
        if (answer.status() >= 400) {
            assertThat(seen(thing).body()).as(thing + " after a refusal").isEqualTo(before.body());
        }
        return answer;
    }

    /** A command to a thing that is not read at its own address: the version is said. */
    public Answer asks(String login, String path, String etag, Map<String, ?> body) {
        return ask(login, HttpMethod.POST, path, etag, body);
    }

    public void puts(String login, String thing, String what, Map<String, ?> body) {
        String path = what.isEmpty() ? thing : thing + "/" + what;
        accepted(ask(login, HttpMethod.PUT, path, seen(thing).etag(), body));
    }

    /** Puts a thing whose version is known. */
    public Answer putsAt(String login, String path, String etag, Map<String, ?> body) {
        return accepted(ask(login, HttpMethod.PUT, path, etag, body));
    }

    public Answer tryToPut(String login, String path, Map<String, ?> body) {
        return ask(login, HttpMethod.PUT, path, null, body);
    }

    public Answer triesToPut(String login, String thing, String what, Map<String, ?> body) {
        return ask(login, HttpMethod.PUT, thing + "/" + what, seen(thing).etag(), body);
    }

    /** A file sent as it is. */
    public Answer putsFile(String login, String path, String mediaType, byte[] bytes) {
        return read(send(MockMvcRequestBuilders.put("/api/v1" + path)
                .header(HttpHeaders.AUTHORIZATION, organisation.bearer(login))
                .contentType(mediaType)
                .content(bytes)));
    }

    public void putsBytes(String login, String path, byte[] bytes) {
        send(MockMvcRequestBuilders.put("/api/v1" + path)
                .header(HttpHeaders.AUTHORIZATION, organisation.bearer(login))
                .contentType(MediaType.IMAGE_JPEG)
                .content(bytes));
    }

    /** An inspector takes a photograph that proves something about an inspection, and files it with its bytes. */
    public void photographs(String id, String inspectionId, Instant takenAt, String proves) {
        create("inspector-a", "/evidence", photographOf(id, inspectionId, takenAt, proves));
        putsPhotograph(id);
    }

    public void putsPhotograph(String id) {
        putsBytes("inspector-a", "/evidence/" + id + "/content", jpeg());
    }

    public Map<String, Object> photographOf(String id, String inspectionId, Instant takenAt, String proves) {
        byte[] jpeg = jpeg();
        return members(
                "id",
                id,
                "subject",
                inspectionId,
                "kind",
                "AUDIOVISUAL",
                "fileName",
                "现场照片1.jpg",
                "mediaType",
                "image/jpeg",
                "size",
                jpeg.length,
                "sha256",
                sha256(jpeg),
                "takenAt",
                takenAt.toString(),
                "takenPlace",
                members("text", "现场东侧"),
                "takenBy",
                officer("inspector-a"),
                "proves",
                proves,
                "originalCarrier",
                "执法记录仪");
    }

    /** Two inspectors hand a document over. */
    public void serve(String deliveryId, String on) {
        does(
                "inspector-a",
                "/deliveries/" + deliveryId,
                "attempts",
                members(
                        "method",
                        "DIRECT",
                        "attemptedOn",
                        on,
                        "outcome",
                        "DELIVERED",
                        "receiver",
                        members("name", "王掌柜", "relation", "现场负责人"),
                        "servers",
                        officers("inspector-a", "inspector-b"),
                        "evidence",
                        List.of()));
    }

    /** The names of the steps that are on somebody's list about a thing, be it their own or that of their role. */
    public List<String> stepsOf(String login, String subjectId) {
        return tasksOf(login, subjectId).stream()
                .map(task -> task.get("name").asString())
                .sorted()
                .toList();
    }

    /** What is on somebody's list about a thing, be it their own or that of their role. */
    public List<JsonNode> tasksOf(String login, String subjectId) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (String filter : List.of("mine", "group")) {
            String page = "/tasks?limit=100&filter=" + filter;
            String cursor = "";
            do {
                JsonNode tasks = get(login, page + cursor).body();
                tasks.get("items")
                        .valueStream()
                        .filter(task -> task.get("subjectId").asString().equals(subjectId))
                        .forEach(task -> found.put(task.get("id").asString(), task));
                cursor = tasks.has("nextCursor")
                        ? "&cursor=" + tasks.get("nextCursor").asString()
                        : "";
            } while (!cursor.isEmpty());
        }
        return List.copyOf(found.values());
    }

    /** The nodes of today's diagram of a process that no story so far has come through. */
    public Set<String> nodesNeverPassed(String process) {
        ProcessDefinition today = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        Set<String> nodes = engine
                .getRepositoryService()
                .getBpmnModelInstance(today.getId())
                .getModelElementsByType(FlowNode.class)
                .stream()
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processDefinitionId(today.getId())
                .finished()
                .list()
                .forEach(passed -> nodes.remove(passed.getActivityId()));
        return nodes;
    }

    /** The nodes that the processes about a thing came through. */
    public Set<String> nodesPassed(String subjectId) {
        return processesAbout(subjectId).stream()
                .flatMap(process -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(process.getId())
                        .list()
                        .stream())
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether every process about a thing has ended. */
    public boolean isEnded(String subjectId) {
        return processesAbout(subjectId).stream().allMatch(process -> process.getEndTime() != null);
    }

    private List<HistoricProcessInstance> processesAbout(String subjectId) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subjectId)
                .list();
    }

    /** Whoever may read everything of the county reads the thing; not every thing with a command can be read. */
    private Answer seen(String thing) {
        return read(perform(MockMvcRequestBuilders.get("/api/v1" + thing)
                        .header(HttpHeaders.AUTHORIZATION, organisation.bearer(readerOf(thing))))
                .andReturn()
                .getResponse());
    }

    private static String readerOf(String thing) {
        if (thing.startsWith("/devices") || thing.startsWith("/held-commands")) {
            return "supervisor";
        }
        return thing.startsWith("/leads") || thing.startsWith("/sources") || thing.startsWith("/informant-openings")
                ? "duty"
                : thing.startsWith("/collections") || thing.startsWith("/rewards") ? "cashier" : "inspector-a";
    }

    private Answer ask(
            String login, HttpMethod method, String path, @Nullable String etag, @Nullable Map<String, ?> body) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, "/api/v1" + path)
                .header(HttpHeaders.AUTHORIZATION, organisation.bearer(login));
        if (etag != null) {
            request.header(HttpHeaders.IF_MATCH, etag);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(JSON.writeValueAsBytes(body));
        }
        return read(send(request));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        try {
            return perform(request).andExpect(matchesContract()).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Answer read(MockHttpServletResponse response) {
        return new Answer(response.getStatus(), String.valueOf(response.getHeader(HttpHeaders.ETAG)), body(response));
    }

    private static JsonNode body(MockHttpServletResponse response) {
        byte[] bytes = response.getContentAsByteArray();
        if (bytes.length == 0) {
            return JSON.createObjectNode();
        }
        return String.valueOf(response.getContentType()).contains("json")
                ? JSON.readTree(bytes)
                : JSON.getNodeFactory().stringNode(new String(bytes, StandardCharsets.UTF_8));
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isLessThan(400);
        return answer;
    }

    static byte[] jpeg() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
