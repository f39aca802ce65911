package org.lijian.inspection.laboratory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionView;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** Samples of one visit on their way (监测报告): taken, handed over, reported, told to the party. */
final class LaboratoryReport {
    private static final int MOST_SAMPLES = 50;

    private final LaboratoryReportId id;
    private final long version;
    private final InspectionId inspectionId;
    private final RegionCode region;
    private final TakeSamples taken;
    private final LocalDate sampledOn;
    private final LocalDate reportDueOn;
    private final OfficerId sampledBy;
    private LaboratoryReportStatus status;
    private int reminders;
    private @Nullable HandOverSamples handOver;
    private @Nullable RecordReport report;
    private @Nullable String judged;
    private @Nullable Boolean over;
    private @Nullable TellResult told;

    LaboratoryReport(
            LaboratoryReportId id,
            long version,
            InspectionId inspectionId,
            RegionCode region,
            TakeSamples taken,
            LocalDate sampledOn,
            LocalDate reportDueOn,
            OfficerId sampledBy,
            LaboratoryReportStatus status,
            int reminders,
            @Nullable HandOverSamples handOver,
            @Nullable RecordReport report,
            @Nullable String judged,
            @Nullable Boolean over,
            @Nullable TellResult told) {
        this.id = id;
        this.version = version;
        this.inspectionId = inspectionId;
        this.region = region;
        this.taken = taken;
        this.sampledOn = sampledOn;
        this.reportDueOn = reportDueOn;
        this.sampledBy = sampledBy;
        this.status = status;
        this.reminders = reminders;
        this.handOver = handOver;
        this.report = report;
        this.judged = judged;
        this.over = over;
        this.told = told;
    }

    /** Samples are taken on a visit; each has a number of its own. */
    static LaboratoryReport sampled(TakeSamples said, InspectionView visit, OfficerId by, LegalTime time) {
        Require.text(said.laboratory(), "/laboratory", 200);
        Require.text(said.cmaNumber(), "/cmaNumber", 40);
        Require.text(said.witnessedBy(), "/witnessedBy", 100);
        LocalDate sampledOn = lastDayOf(said, time);
        LocalDate due = Require.present(said.reportDueOn(), "/reportDueOn");
        requireOrder(sampledOn, due, "/reportDueOn");
        return new LaboratoryReport(
                new LaboratoryReportId(Require.idOrNew(said.id(), "/id")),
                0,
                visit.id(),
                visit.region(),
                said,
                sampledOn,
                due,
                by,
                LaboratoryReportStatus.SAMPLED,
                0,
                null,
                null,
                null,
                null,
                null);
    }

    private static LocalDate lastDayOf(TakeSamples said, LegalTime time) {
        List<TakeSamples.Sample> samples = Require.notEmpty(said.samples(), "/samples");
        Require.that(samples, samples.size() <= MOST_SAMPLES, "/samples", "样品过多", "are too many");
        Set<String> numbers = new HashSet<>();
        LocalDate last = LocalDate.MIN;
        for (int i = 0; i < samples.size(); i++) {
            String pointer = "/samples/" + i;
            String number = Require.text(samples.get(i).number(), pointer + "/number", 40);
            if (!numbers.add(number)) {
                throw LaboratoryRefusal.SAMPLE_TWICE.with("number", number).at(pointer + "/number");
            }
            Require.text(samples.get(i).point(), pointer + "/point", 120);
            LocalDate on = day(Require.present(samples.get(i).takenAt(), pointer + "/takenAt"), pointer, time);
            last = on.isAfter(last) ? on : last;
        }
        return last;
    }

    /** The laboratory has the samples. */
    void handOver(HandOverSamples said, LegalTime time) {
        requireStatus(LaboratoryReportStatus.SAMPLED);
        LocalDate on = day(Require.present(said.handedOverAt(), "/handedOverAt"), "", time);
        requireOrder(sampledOn, on, "/handedOverAt");
        Require.text(said.receivedBy(), "/receivedBy", 100);
        Require.text(said.receiptNumber(), "/receiptNumber", 60);
        handOver = said;
        status = LaboratoryReportStatus.HANDED_OVER;
    }

    /** The report is there: by the same laboratory, about the same samples. */
    void requireReportOfThese(RecordReport said, LegalTime time) {
        requireStatus(LaboratoryReportStatus.HANDED_OVER);
        Require.text(said.number(), "/number", 60);
        String certificate = Require.text(said.cmaNumber(), "/cmaNumber", 40);
        if (!certificate.equals(taken.cmaNumber())) {
            throw LaboratoryRefusal.CMA_DIFFERS
                    .with("given", certificate, "expected", String.valueOf(taken.cmaNumber()))
                    .at("/cmaNumber");
        }
        LocalDate issuedOn = time.notInTheFuture(Require.present(said.issuedOn(), "/issuedOn"), "/issuedOn");
        requireOrder(handedOverOn(), issuedOn, "/issuedOn");
        Set<String> differing = new TreeSet<>(sampleNumbers());
        List<String> reported = Require.notEmpty(said.samples(), "/samples");
        for (String number : new ArrayList<>(reported)) {
            if (!differing.remove(number)) {
                differing.add(number);
            }
        }
        if (!differing.isEmpty()) {
            throw LaboratoryRefusal.SAMPLES_DIFFER
                    .with("samples", String.join("、", differing))
                    .at("/samples");
        }
    }

    void reported(RecordReport said, String result, boolean exceeded) {
        requireStatus(LaboratoryReportStatus.HANDED_OVER);
        report = said;
        judged = result;
        over = exceeded;
        status = LaboratoryReportStatus.REPORTED;
    }

    /** The laboratory is asked for its report; of no effect once that has come. */
    boolean remind() {
        if (status != LaboratoryReportStatus.HANDED_OVER) {
            return false;
        }
        reminders++;
        return true;
    }

    void tell(TellResult said, LegalTime time) {
        requireStatus(LaboratoryReportStatus.REPORTED);
        LocalDate on = time.notInTheFuture(Require.present(said.toldOn(), "/toldOn"), "/toldOn");
        RecordReport known = Require.present(report, "/report");
        requireOrder(Require.present(known.issuedOn(), "/issuedOn"), on, "/toldOn");
        Require.present(said.method(), "/method");
        Require.text(said.toldTo(), "/toldTo", 100);
        Require.optionalText(said.opinion(), "/opinion", 1000);
        told = said;
        status = LaboratoryReportStatus.TOLD;
    }

    private void requireStatus(LaboratoryReportStatus required) {
        if (status != required) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.step());
        }
    }

    private static void requireOrder(LocalDate former, LocalDate date, String pointer) {
        if (date.isBefore(former)) {
            throw LaboratoryRefusal.DATES.with("date", date, "former", former).at(pointer);
        }
    }

    private LocalDate handedOverOn() {
        Instant at = handOver == null ? null : handOver.handedOverAt();
        return at == null ? sampledOn : LocalDate.ofInstant(at, LegalTime.ZONE);
    }

    private List<String> sampleNumbers() {
        return Require.present(taken.samples(), "/samples").stream()
                .map(sample -> String.valueOf(sample.number()))
                .toList();
    }

    private static LocalDate day(Instant moment, String pointer, LegalTime time) {
        if (moment.isAfter(time.now())) {
            throw PlatformRefusal.IN_THE_FUTURE
                    .with("date", moment, "today", time.now())
                    .at(pointer + (pointer.isEmpty() ? "/handedOverAt" : "/takenAt"));
        }
        return LocalDate.ofInstant(moment, LegalTime.ZONE);
    }

    LaboratoryReportId id() {
        return id;
    }

    InspectionId inspectionId() {
        return inspectionId;
    }

    RegionCode region() {
        return region;
    }

    TakeSamples taken() {
        return taken;
    }

    LocalDate sampledOn() {
        return sampledOn;
    }

    LocalDate reportDueOn() {
        return reportDueOn;
    }

    OfficerId sampledBy() {
        return sampledBy;
    }

    LaboratoryReportStatus status() {
        return status;
    }

    long version() {
        return version;
    }

    int reminders() {
        return reminders;
    }

    @Nullable HandOverSamples handOver() {
        return handOver;
    }

    @Nullable RecordReport report() {
        return report;
    }

    @Nullable String judged() {
        return judged;
    }

    @Nullable Boolean over() {
        return over;
    }

    @Nullable TellResult told() {
        return told;
    }
}
