package org.lijian.standalone.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.lijian.standalone.demo.Api.Entrance;

/**
 * Replays the published year: every day its clock is moved, and several clients take the steps of that day. It ends with what the system
 * counts beside what was published.
 */
public final class YearReplay {
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);

    private final Api api;
    private final PrintStream out;
    private final YearPlan plan;
    private final int clients;

    YearReplay(Supplier<Entrance> entrance, Api.Wire wire, PrintStream out, BigDecimal scale, int clients)
            throws IOException {
        this.api = new Api(entrance, wire);
        this.out = out;
        this.plan = YearPlan.read(scale);
        this.clients = clients;
    }

    /** Takes the address of the server, the file of its demo tokens, the scale and the number of clients; ends with 1 when a figure differs. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println("usage: YearReplay ADDRESS TOKENS.json SCALE CLIENTS");
            System.exit(2);
        }
        Entrance entrance = new Entrance(arguments[0], Replay.tokens(Path.of(arguments[1])));
        YearTimes times = new YearTimes();
        try {
            List<String> differences = new YearReplay(
                            () -> entrance,
                            times,
                            System.out,
                            new BigDecimal(arguments[2]),
                            Integer.parseInt(arguments[3]))
                    .run();
            times.print(System.out);
            System.exit(differences.isEmpty() ? 0 : 1);
        } catch (Api.UnexpectedAnswer stuck) {
            System.err.println(stuck.getMessage());
            System.exit(1);
        }
    }

    /** Returns what differs from what was to come of it; nothing, when all is well. */
    List<String> run() {
        Narrator quiet = new Narrator(new PrintStream(OutputStream.nullOutputStream()));
        List<YearStory> stories = new YearStories(api, quiet, plan).all();
        TreeMap<LocalDate, List<YearStory>> days = new TreeMap<>();
        stories.forEach(story -> story.days()
                .forEach(
                        day -> days.computeIfAbsent(day, d -> new ArrayList<>()).add(story)));
        Scene year = YearStories.ofYear(api, quiet);
        letTheBureauPenaliseKitchens(year, days.firstKey());
        long begun = System.nanoTime();
        int month = 0;
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            for (LocalDate day : days.keySet()) {
                moveTo(day);
                together(pool, days.get(day), day);
                if (day.getMonthValue() != month) {
                    month = day.getMonthValue();
                    out.printf(
                            "%s  %d 秒%n",
                            day, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
                    out.flush();
                }
            }
        } finally {
            pool.shutdownNow();
        }
        moveTo(LAST);
        out.printf(
                "全年用时 %d 秒，%d 个并行客户端%n",
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(), clients);
        List<String> differences = new ArrayList<>(quiet.differences());
        differences.addAll(new YearFigures(api, out).compare(plan, year.id(YearStories.LOW_NOX)));
        out.println(differences.isEmpty() ? "与公布的数字一致。" : "与公布的数字不一致：" + differences);
        return differences;
    }

    /**
     * The reference data name the urban management for kitchens, unverified; that the bureau itself fined five of them is published, so the
     * county is assumed to have designated it. Two persons bring that into force, as with any other law.
     */
    private void letTheBureauPenaliseKitchens(Scene year, LocalDate day) {
        moveTo(day);
        String id = year.id("kitchens");
        String draft = "/law-drafts/" + id;
        api.create(
                "legal",
                "year-kitchens",
                "/law-drafts",
                Scene.members(
                        "id", id,
                        "path", "authorities/140525-zezhou.yaml",
                        "text", """
                                # 假定：泽州县人民政府确定由生态环境主管部门查处餐饮油烟。
                                region: '140525'
                                authorities:
                                  - kind: LOCALLY_DESIGNATED
                                    versions:
                                      - validFrom: 2021-07-15
                                        departments: [ECOLOGY]
                                        level: LOCAL
                                        citation: 假定，供年度回放
                                        note: 确定文件未见，系回放所作的假定。
                                        verified: false
                                """,
                        "title", "泽州县餐饮油烟监督管理部门（假定）",
                        "reason", "公布的年度中由生态环境部门处罚餐饮单位",
                        "citation", "《大气污染防治法》（2018修正）第一百一十八条"));
        api.command("admin", "year-kitchens-activation", draft, draft + "/activation", null);
    }

    private void moveTo(LocalDate day) {
        Instant morning = Scene.at(day, 11, 0);
        if (Instant.parse(api.get("clerk", "/clock").text("/now")).isBefore(morning)) {
            api.put("clerk", "/clock", Scene.members("now", morning.toString()));
        }
    }

    private static void together(ExecutorService pool, List<YearStory> stories, LocalDate day) {
        List<Future<?>> taken = new ArrayList<>();
        stories.forEach(story -> taken.add(pool.submit(() -> story.take(day))));
        for (Future<?> one : taken) {
            try {
                one.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof Api.UnexpectedAnswer unexpected
                        ? unexpected
                        : new IllegalStateException(failed.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Api.UnexpectedAnswer("interrupted");
            }
        }
    }
}
