package org.lijian.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.ArchivePart;
import org.lijian.casefile.ArchiveSection;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.ClosingCondition;
import org.lijian.casefile.penalty.DischargeStops;
import org.lijian.law.perday.DischargeStop;
import org.lijian.shared.Problem;
import org.springframework.stereotype.Component;

/** What the measures of a case mean for its closing, its archive and its per-day penalties. */
@Component
class MeasuresOfCase implements ClosingCondition, ArchiveSection, DischargeStops {
    private final SeizureMapper seizures;
    private final ProductionLimitMapper limits;

    MeasuresOfCase(SeizureMapper seizures, ProductionLimitMapper limits) {
        this.seizures = seizures;
        this.limits = limits;
    }

    /** Nothing is seized or held back any more. */
    @Override
    public Optional<Problem> unmet(CaseId caseId) {
        Stream<Problem> seized = seizures.ofCase(caseId).stream()
                .filter(seizure -> !seizure.isOver())
                .map(seizure -> MeasureRefusal.IN_FORCE.with(
                        "measure",
                        seizure.kind().zh(),
                        "number",
                        number(seizures.execution(seizure.id())),
                        "step",
                        seizure.status().zh()));
        Stream<Problem> limited = limits.ofCase(caseId).stream()
                .filter(limit -> !limit.isOver())
                .map(limit -> MeasureRefusal.IN_FORCE.with(
                        "measure",
                        limit.kind().zh(),
                        "number",
                        number(limits.decision(limit.id())),
                        "step",
                        limit.status().zh()));
        return Stream.concat(seized, limited).findFirst();
    }

    /** Whatever became of the investigation, nothing of the party's stays seized. */
    @Override
    public Optional<Problem> unmetAfterTermination(CaseId caseId) {
        return unmet(caseId);
    }

    @Override
    public List<ArchiveItem> items(CaseId caseId) {
        List<ArchiveItem> items = new ArrayList<>();
        for (Seizure seizure : seizures.ofCase(caseId)) {
            SeizureExecution execution = seizures.execution(seizure.id());
            SeizureLifting lifting = seizures.lifting(seizure.id());
            if (execution == null) {
                continue;
            }
            items.add(item("查封（扣押）决定书", execution.decisionNumber()));
            items.add(item("查封（扣押）清单、现场笔录", text(seizure.executedOnOrNull())));
            if (lifting != null) {
                items.add(item("解除查封（扣押）决定书", lifting.documentNumber()));
            }
            SeizureDisposal disposal = seizures.disposal(seizure.id());
            items.add(item("查封（扣押）物品返还、移交凭证", disposal == null ? null : text(disposal.disposedOn())));
        }
        for (ProductionLimit limit : limits.ofCase(caseId)) {
            LimitDecision decision = limits.decision(limit.id());
            if (decision == null) {
                continue;
            }
            items.add(item(limit.kind().zh() + "决定书", decision.documentNumber()));
            items.add(item(limit.kind().zh() + "决定书送达回证", text(limit.servedOn())));
            items.add(item(limit.kind().zh() + "解除、终止材料", text(limit.endedOn())));
        }
        return items;
    }

    /** Those that stopped the discharge, and how long they did. */
    @Override
    public List<DischargeStop> of(CaseId caseId) {
        List<DischargeStop> stops = new ArrayList<>();
        for (Seizure seizure : seizures.ofCase(caseId)) {
            LocalDate on = seizure.executedOnOrNull();
            if (on != null && Boolean.TRUE.equals(seizure.stopsDischarge())) {
                DischargeStop.Kind kind =
                        seizure.kind() == SeizureKind.SEAL ? DischargeStop.Kind.SEAL : DischargeStop.Kind.SEIZE;
                stops.add(new DischargeStop(on, kind, seizure.endedOn()));
            }
        }
        for (ProductionLimit limit : limits.ofCase(caseId)) {
            LocalDate on = limit.servedOn();
            if (on != null && limit.stopsDischarge()) {
                DischargeStop.Kind kind =
                        limit.kind() == LimitKind.HALT ? DischargeStop.Kind.HALT : DischargeStop.Kind.RESTRICT;
                stops.add(new DischargeStop(on, kind, limit.endedOn()));
            }
        }
        return stops;
    }

    private static ArchiveItem item(String name, @Nullable String reference) {
        return new ArchiveItem(ArchivePart.PERFORMANCE, name, reference);
    }

    private static String number(@Nullable SeizureExecution execution) {
        return execution == null ? "" : " " + execution.decisionNumber() + " ";
    }

    private static String number(@Nullable LimitDecision decision) {
        return decision == null ? "" : " " + decision.documentNumber() + " ";
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
