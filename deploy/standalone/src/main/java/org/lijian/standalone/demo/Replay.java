package org.lijian.standalone.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lijian.standalone.demo.Api.Entrance;
import org.lijian.standalone.demo.PublishedCases.PublishedCase;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Replays the published cases and compares the figures; it may be begun again and goes on where it was. */
public final class Replay {
    private static final int FORBIDDEN_STEPS = 3;

    private final Api api;
    private final Narrator narrator;
    private final PublishedCases published;

    Replay(Supplier<Entrance> entrance, Api.Wire wire, PrintStream out) throws IOException {
        this.api = new Api(entrance, wire);
        this.narrator = new Narrator(out);
        this.published = PublishedCases.read();
    }

    /** Takes the address of the server and the file of its demo tokens; ends with 1 when a figure differs. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: Replay ADDRESS TOKENS.json");
            System.exit(2);
        }
        String address = arguments[0];
        Path tokens = Path.of(arguments[1]);
        try {
            List<String> differences =
                    new Replay(() -> new Entrance(address, tokens(tokens)), Api.Wire.UNSEEN, System.out).run();
            System.exit(differences.isEmpty() ? 0 : 1);
        } catch (Api.UnexpectedAnswer stuck) {
            System.err.println(stuck.getMessage());
            System.exit(1);
        }
    }

    /** Returns what differs from the published figures; nothing, when all is well. */
    List<String> run() {
        narrator.line(published.source());
        for (PublishedCase story : published.cases()) {
            narrator.line("");
            narrator.line("== " + story.party() + "（日期系假定）");
            new CaseReplay(api, narrator, story).run();
        }
        narrator.line("");
        narrator.expect("forbidden steps refused", FORBIDDEN_STEPS, narrator.refusals());
        checkPublicRegister();
        checkClosedLoop();
        List<String> differences = narrator.differences();
        narrator.line(differences.isEmpty() ? "与公布的数字一致。" : "与公布的数字不一致：" + differences);
        return differences;
    }

    private void checkPublicRegister() {
        long decisions = published.cases().size() * 2L;
        narrator.expect(
                "decisions in the public register",
                decisions,
                api.get("", "/public/decisions")
                        .body()
                        .get("items")
                        .valueStream()
                        .count());
    }

    private void checkClosedLoop() {
        List<PublishedCase> cases = published.cases();
        LocalDate from = cases.stream()
                .map(c -> c.on("lead"))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = cases.stream()
                .map(c -> c.on("answered"))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String fines = cases.stream()
                .map(c -> new BigDecimal(c.dailyAmount()).add(new BigDecimal(c.perDayTotal())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
        JsonNode loop = api.get("supervisor", "/statistics/closed-loop?from=" + from + "&to=" + to)
                .body();
        narrator.line("闭环 %s—%s：线索 %s 条，办结 %s 条 %s，在办 %s 条；决定罚款 %s 件 %s 元，已缴 %s 件 %s 元"
                .formatted(
                        from,
                        to,
                        loop.at("/leadsIn").asString(),
                        loop.at("/leadsOut/total").asString(),
                        loop.at("/leadsOut/byExit"),
                        loop.at("/open").asString(),
                        loop.at("/finesDecided/count").asString(),
                        loop.at("/finesDecided/amount").asString(),
                        loop.at("/finesPaid/count").asString(),
                        loop.at("/finesPaid/amount").asString()));
        narrator.expect("leads in", cases.size(), loop.at("/leadsIn").asInt());
        narrator.expect("leads out", cases.size(), loop.at("/leadsOut/total").asInt());
        narrator.expect(
                "leads out by case",
                cases.size(),
                loop.at("/leadsOut/byExit/CASE_CLOSED").asInt());
        narrator.expect("open", 0, loop.at("/open").asInt(-1));
        narrator.expect(
                "fines decided",
                cases.size() * 2,
                loop.at("/finesDecided/count").asInt());
        narrator.expect(
                "fines decided, amount", fines, loop.at("/finesDecided/amount").asString());
        narrator.expect(
                "fines paid", cases.size() * 2, loop.at("/finesPaid/count").asInt());
        narrator.expect(
                "fines paid, amount", fines, loop.at("/finesPaid/amount").asString());
    }

    static Map<String, String> tokens(Path file) {
        try {
            return JsonMapper.builder().build().readValue(Files.readString(file), new TypeReference<>() {});
        } catch (IOException e) {
            throw new Api.UnexpectedAnswer("the tokens cannot be read: " + e);
        }
    }
}
