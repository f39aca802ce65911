package org.lijian.plan.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.plan.draw.DrawingTest.officer;
import static org.lijian.plan.draw.LotteryTest.seed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lijian.plan.draw.DrawList.Candidate;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import tools.jackson.databind.json.JsonMapper;

/** What anybody can run draws what the server drew, in another language and without its code. */
class DrawVerifyTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    @TempDir
    Path folder;

    private final DrawList list = new DrawList(
            DrawId.of("0176b986-fc01-7100-8000-000000010001"),
            12,
            IntStream.range(0, 300)
                    .mapToObj(i -> new Candidate(DrawingTest.object(i), 1 + i % 5))
                    .toList(),
            IntStream.range(0, 9).mapToObj(DrawingTest::officer).toList(),
            List.of(
                    new DrawList.Recusal(officer(0), DrawingTest.object(4)),
                    new DrawList.Recusal(officer(3), DrawingTest.object(5))),
            List.of(),
            List.of());
    private final Drawing drawing = new Drawing(list, seed(20220307), "见证数 0307");

    @Test
    void agreesWithWhatTheServerDrew() throws Exception {
        assertThat(verify(publication(list.text(), drawn(), List.of()), "")).startsWith("AGREES: 12 of 300");
    }

    @Test
    void agreesWhenSomethingWasPassedOver() throws Exception {
        DrawPublication.Pair first = drawn().get(0);
        List<DrawPublication.Skipped> skips = List.of(
                new DrawPublication.Skipped(first.objectId(), first.officers().get(0), SkipReason.LEAVE),
                new DrawPublication.Skipped(drawn().get(3).objectId(), null, SkipReason.NOT_OPERATING));
        List<DrawPublication.Pair> pairs = new ArrayList<>();
        List<RegulatedObjectId> targets = drawing.targets();
        for (int i = 0; i < 13; i++) {
            if (i != 3) {
                int from = i == 0 ? 1 : 0;
                pairs.add(new DrawPublication.Pair(targets.get(i), without(first, targets.get(i), from)));
            }
        }

        assertThat(verify(publication(list.text(), pairs, skips), "")).startsWith("AGREES: 12 of 300");
    }

    @Test
    void findsAnotherPairAnotherListAndAnotherCommitment() throws Exception {
        List<DrawPublication.Pair> swapped = new ArrayList<>(drawn());
        Collections.swap(swapped, 0, 1);

        assertThat(verify(publication(list.text(), swapped, List.of()), "")).startsWith("DIFFERS: number 1");
        assertThat(verify(publication(list.text().replaceFirst(" 3\n", " 4\n"), drawn(), List.of()), ""))
                .startsWith("DIFFERS: list and seed");
        assertThat(verify(publication(list.text(), drawn(), List.of()), "00".repeat(32)))
                .startsWith("DIFFERS: noted down");
    }

    @Test
    void drawsEachOfTenAsOftenAsTheOthers() throws Exception {
        Process process = new ProcessBuilder("node", script().toString(), "--chi-square", "20000")
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("20000 draws of one in ten: ")
                .contains("chi-square ");
        assertThat(process.waitFor()).isZero();
    }

    private List<OfficerId> without(DrawPublication.Pair first, RegulatedObjectId object, int from) {
        List<OfficerId> order = drawing.officersFor(object);
        assertThat(from == 0 || object.equals(first.objectId())).isTrue();
        return order.subList(from, from + 2);
    }

    private List<DrawPublication.Pair> drawn() {
        return drawing.targets().stream()
                .limit(12)
                .map(object -> new DrawPublication.Pair(
                        object, drawing.officersFor(object).subList(0, 2)))
                .toList();
    }

    private DrawPublication publication(
            String text, List<DrawPublication.Pair> pairs, List<DrawPublication.Skipped> skips) {
        return new DrawPublication(
                list.draw(),
                "扬尘双随机",
                RegionCode.of("140525"),
                LocalDate.of(2022, 3, 8),
                Drawing.commitment(list.text(), drawing.seed()),
                Instant.parse("2022-03-07T02:00:00Z"),
                text,
                HexFormat.of().formatHex(drawing.seed()),
                drawing.witness(),
                Instant.parse("2022-03-07T03:00:00Z"),
                pairs,
                skips);
    }

    private String verify(DrawPublication published, String noted) throws IOException, InterruptedException {
        Path file = folder.resolve("draw.json");
        Files.write(file, JSON.writeValueAsBytes(published));
        List<String> command = new ArrayList<>(List.of("node", script().toString(), file.toString()));
        if (!noted.isEmpty()) {
            command.addAll(List.of("--commitment", noted));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(said.startsWith("AGREES") ? 0 : 1);
        return said;
    }

    private static Path script() {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.exists(here.resolve("deploy")) ? here : here.getParent();
        return root.resolve("deploy/draw-verify");
    }
}
