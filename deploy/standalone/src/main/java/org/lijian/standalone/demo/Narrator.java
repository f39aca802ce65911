package org.lijian.standalone.demo;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.lijian.standalone.demo.Api.Answer;

/** Tells what happens, and remembers what did not come out as published. */
final class Narrator {
    private final PrintStream out;
    private final List<String> differences = Collections.synchronizedList(new ArrayList<>());
    private int refusals;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    void step(LocalDate on, String officer, String what, String rule, String document) {
        line("%s  %-12s %s%s%s"
                .formatted(
                        on,
                        officer,
                        what,
                        rule.isEmpty() ? "" : "  〔" + rule + "〕",
                        document.isEmpty() ? "" : "  → " + document));
    }

    /** A step that the law forbids was refused by the guard it names, and nothing changed. */
    void refused(
            LocalDate on, String officer, String what, String guard, int status, Answer answer, boolean unchanged) {
        refusals++;
        line("%s  %-12s ✗ %s".formatted(on, officer, what));
        line("                          拒绝 %d %s  〔%s〕"
                .formatted(answer.status(), answer.text("/code"), answer.text("/citation")));
        line("                          %s".formatted(answer.text("/detail")));
        expect("refusal of: " + what, status + " " + guard, answer.status() + " " + answer.text("/code"));
        expect("citation of " + guard, true, !answer.text("/citation").isEmpty());
        expect("unchanged after " + guard, true, unchanged);
    }

    /** A refusal that an earlier run of this replay has seen already. */
    void refusedEarlier(LocalDate on, String officer, String what) {
        refusals++;
        line("%s  %-12s ✗ %s（此前已被拒绝）".formatted(on, officer, what));
    }

    void expect(String what, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            differences.add(what + ": expected " + expected + ", found " + found);
            line("!! " + differences.get(differences.size() - 1));
        }
    }

    int refusals() {
        return refusals;
    }

    List<String> differences() {
        return List.copyOf(differences);
    }
}
