package org.lijian.inspection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.checklist.Checklist;
import org.lijian.law.checklist.ChecklistItem;
import org.lijian.platform.Require;

/** Reads answers against the checklist they belong to. */
final class ChecklistAnswers {
    private final Checklist checklist;
    private final Set<String> items;

    ChecklistAnswers(Checklist checklist) {
        this.checklist = checklist;
        this.items = checklist.items().stream().map(ChecklistItem::code).collect(Collectors.toSet());
    }

    List<ChecklistAnswer> read(List<AnswerChecklist.Answer> said) {
        List<ChecklistAnswer> answers = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            String pointer = "/answers/" + i;
            ChecklistAnswer answer = answer(Require.present(said.get(i), pointer), pointer);
            if (!answered.add(answer.item())) {
                throw InspectionRefusal.ANSWERED_TWICE
                        .with("item", answer.item())
                        .at(pointer + "/item");
            }
            answers.add(answer);
        }
        return answers;
    }

    private ChecklistAnswer answer(AnswerChecklist.Answer said, String pointer) {
        String item = Require.text(said.item(), pointer + "/item", 60);
        if (!items.contains(item)) {
            throw InspectionRefusal.UNKNOWN_ITEM
                    .with("checklist", checklist.code(), "item", item)
                    .at(pointer + "/item");
        }
        AnswerResult result = Require.present(said.result(), pointer + "/result");
        List<EvidenceId> evidence = evidence(said, pointer);
        if (result == AnswerResult.VIOLATES && evidence.isEmpty()) {
            throw InspectionRefusal.EVIDENCE_NEEDED.with("item", item).at(pointer + "/evidence");
        }
        return new ChecklistAnswer(item, result, Require.optionalText(said.note(), pointer + "/note", 1000), evidence);
    }

    private static List<EvidenceId> evidence(AnswerChecklist.Answer said, String pointer) {
        if (said.evidence() == null) {
            return List.of();
        }
        List<EvidenceId> evidence = new ArrayList<>();
        for (int i = 0; i < said.evidence().size(); i++) {
            evidence.add(Require.present(said.evidence().get(i), pointer + "/evidence/" + i));
        }
        return evidence.stream().distinct().toList();
    }
}
