package org.lijian.statistics.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.statistics.figure.Cut;
import org.lijian.statistics.figure.Dimension;
import org.lijian.statistics.figure.FigureAnswer;
import org.lijian.statistics.figure.FigureReading;
import org.lijian.statistics.figure.FigureStore;
import org.lijian.statistics.figure.FigureUnit;
import org.lijian.statistics.figure.Figures;
import org.lijian.statistics.figure.Period;
import org.lijian.statistics.figure.RankingView;
import org.lijian.statistics.figure.Rankings;
import org.springframework.stereotype.Component;

/** The lines of reports that are made of figures; every number of one report is counted at one moment. */
@Component
class ReportFigures {
    private static final List<String> HEADINGS =
            List.of("指标", "代码", "口径版本", "划分", "取值", "数值", "单位", "上期", "较上期", "上年同期", "较上年同期", "起", "止");

    private final Figures figures;
    private final Rankings rankings;
    private final FigureStore store;
    private final FigureReading reading;

    ReportFigures(Figures figures, Rankings rankings, FigureStore store, FigureReading reading) {
        this.figures = figures;
        this.rankings = rankings;
        this.store = store;
        this.reading = reading;
    }

    /** @throws org.lijian.shared.Problem as the report itself would be refused */
    void requireAnswerable(ReportKind kind, ReportArgument asked, CurrentOfficer officer) {
        Period period = reading.period(asked.asked());
        switch (kind.shape()) {
            case FIGURES ->
                kind.sections()
                        .forEach(section -> figures.requireAnswerable(
                                section.figure(),
                                period,
                                reading.cut(section.figure(), asked.asked(), officer),
                                section.by()));
            case RANKING -> rankings.requireRankable(period, reading.region(asked.region(), officer));
            case ROWS -> {
                String figure = Objects.requireNonNull(asked.figure());
                figures.rows(
                        figure, asked.term(), period, reading.cut(figure, asked.asked(), officer), null, 1, officer);
            }
        }
    }

    /** The sections of a report, each figure whole and then split. */
    Table sections(ReportKind kind, ReportArgument asked, CurrentOfficer officer) {
        return store.atOneMoment(() -> counted(kind, asked, officer));
    }

    private Table counted(ReportKind kind, ReportArgument asked, CurrentOfficer officer) {
        Period period = reading.period(asked.asked());
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (ReportKind.Section section : kind.sections()) {
            Cut cut = reading.cut(section.figure(), asked.asked(), officer);
            FigureAnswer answer = figures.answer(section.figure(), period, cut, section.by(), officer);
            lines.add(whole(answer));
            if (answer.groups() != null) {
                answer.groups().forEach(group -> lines.add(part(answer, Objects.requireNonNull(section.by()), group)));
            }
        }
        return new Table(HEADINGS, lines);
    }

    /** The counties in their order, with what each earned by the rule in the headings. */
    Table ranking(ReportArgument asked, CurrentOfficer officer) {
        RankingView ranking =
                rankings.rank(reading.period(asked.asked()), reading.region(asked.region(), officer), officer);
        List<String> headings = new ArrayList<>(List.of("名次", "行政区划", "得分"));
        ranking.rule().parts().forEach(part -> {
            headings.add(part.figure() + "（%）");
            headings.add(part.figure() + " 得分，满分 " + part.points() + (part.fewerIsBetter() ? "，低者优" : ""));
        });
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (RankingView.County county : ranking.counties()) {
            List<@Nullable Object> line =
                    new ArrayList<>(Arrays.asList(county.rank(), county.region(), Table.number(county.score())));
            county.earned().forEach(earned -> {
                line.add(Table.number(earned.share()));
                line.add(Table.number(earned.points()));
            });
            lines.add(line);
        }
        return new Table(headings, lines);
    }

    private static List<@Nullable Object> whole(FigureAnswer answer) {
        FigureAnswer.Compared before = answer.before();
        FigureAnswer.Compared year = answer.yearBefore();
        return Arrays.asList(
                answer.name(),
                answer.figure(),
                answer.version(),
                "",
                "",
                Table.number(answer.value()),
                unit(answer.unit()),
                before == null ? null : Table.number(before.value()),
                before == null ? null : Table.number(before.change()),
                year == null ? null : Table.number(year.value()),
                year == null ? null : Table.number(year.change()),
                answer.from(),
                answer.to());
    }

    private static List<@Nullable Object> part(FigureAnswer answer, Dimension by, FigureAnswer.Group group) {
        return Arrays.asList(
                answer.name(),
                answer.figure(),
                answer.version(),
                by.code(),
                group.key(),
                Table.number(group.value()),
                unit(answer.unit()),
                null,
                null,
                null,
                null,
                answer.from(),
                answer.to());
    }

    private static String unit(FigureUnit unit) {
        return switch (unit) {
            case COUNT -> "件";
            case YUAN -> "元";
            case PERCENT -> "%";
            case DAYS -> "日";
        };
    }
}
