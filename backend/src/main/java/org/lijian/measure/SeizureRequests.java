package org.lijian.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lijian.delivery.DeliveryMethod;
import org.lijian.delivery.Receiver;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;

/** What clients send about seizures. */
final class SeizureRequests {
    static final int CODE = 40;
    static final int NAME = 200;
    static final int REASON = 500;
    static final int OPINION = 1000;
    static final int TEXT = 2000;
    static final int LONG_TEXT = 4000;

    private SeizureRequests() {}

    static <T> List<T> present(@Nullable List<? extends @Nullable T> values, String pointer) {
        List<? extends @Nullable T> given = values == null ? List.of() : values;
        return IntStream.range(0, given.size())
                .<T>mapToObj(i -> Require.present(given.get(i), pointer + "/" + i))
                .toList();
    }

    record Proposal(
            @Nullable UUID id,
            @Nullable InspectionId inspectionId,
            @Nullable String violation,
            @Nullable SeizureKind kind,
            @Nullable Boolean urgent,
            @Nullable Boolean grave,
            @Nullable String ground,
            @Nullable String statute,
            @Nullable String facts,
            @Nullable String objects) {
        ProposeSeizure command() {
            return new ProposeSeizure(
                    new SeizureId(Require.idOrNew(id, "/id")),
                    Require.present(inspectionId, "/inspectionId"),
                    Require.text(violation, "/violation", CODE),
                    Require.present(kind, "/kind"),
                    Require.present(urgent, "/urgent"),
                    Boolean.TRUE.equals(grave),
                    Require.text(ground, "/ground", CODE),
                    Require.optionalText(statute, "/statute", NAME),
                    Require.text(facts, "/facts", LONG_TEXT),
                    Require.text(objects, "/objects", TEXT));
        }
    }

    record Approval(
            @Nullable Boolean approved,
            @Nullable String opinion,
            @Nullable String refrain,
            @Nullable Discussion discussion) {
        DecideMeasure command() {
            return new DecideMeasure(
                    Require.present(approved, "/approved"),
                    Require.text(opinion, "/opinion", OPINION),
                    Require.optionalText(refrain, "/refrain", CODE),
                    discussion == null ? null : discussion.value());
        }
    }

    record Abandonment(@Nullable String reasons) {
        AbandonMeasure command() {
            return new AbandonMeasure(Require.text(reasons, "/reasons", OPINION));
        }
    }

    record Discussion(
            @Nullable LocalDate heldOn,
            @Nullable String participants,
            @Nullable String conclusion) {
        CollectiveDiscussion value() {
            return new CollectiveDiscussion(
                    Require.present(heldOn, "/discussion/heldOn"),
                    Require.text(participants, "/discussion/participants", OPINION),
                    Require.text(conclusion, "/discussion/conclusion", TEXT));
        }
    }

    record Person(@Nullable String name, @Nullable String post) {
        PersonPresent value(String pointer) {
            return new PersonPresent(
                    Require.text(name, pointer + "/name", NAME), Require.text(post, pointer + "/post", NAME));
        }
    }

    record Item(
            @Nullable String name,
            @Nullable String model,
            @Nullable String maker,
            @Nullable String quantity,
            @Nullable String condition,
            @Nullable String place,
            @Nullable String keeping,
            @Nullable String keeper) {
        SeizedItem value(int number, String pointer) {
            return new SeizedItem(
                    number,
                    Require.text(name, pointer + "/name", NAME),
                    Require.optionalText(model, pointer + "/model", NAME),
                    Require.optionalText(maker, pointer + "/maker", NAME),
                    Require.text(quantity, pointer + "/quantity", NAME),
                    Require.text(condition, pointer + "/condition", NAME),
                    Require.text(place, pointer + "/place", NAME),
                    Require.text(keeping, pointer + "/keeping", NAME),
                    Require.text(keeper, pointer + "/keeper", NAME));
        }
    }

    record Service(
            @Nullable DeliveryMethod method,
            @Nullable Receiver receiver,
            @Nullable String reason,
            @Nullable List<@Nullable EvidenceId> evidence) {
        HandedOver value() {
            return new HandedOver(
                    Require.present(method, "/handedOver/method"),
                    receiver,
                    Require.optionalText(reason, "/handedOver/reason", REASON),
                    present(evidence, "/handedOver/evidence"));
        }
    }

    record Execution(
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String place,
            @Nullable List<@Nullable OfficerId> officers,
            @Nullable Person party,
            @Nullable Person witness,
            @Nullable Boolean rightsTold,
            @Nullable String partyStatement,
            @Nullable Boolean stopsDischarge,
            @Nullable List<@Nullable Item> items,
            @Nullable Instant signedAt,
            @Nullable Boolean signedByParty,
            @Nullable Service handedOver) {
        ExecuteSeizure command() {
            return new ExecuteSeizure(
                    Require.present(startedAt, "/startedAt"),
                    Require.present(endedAt, "/endedAt"),
                    Require.text(place, "/place", NAME),
                    present(Require.notEmpty(officers, "/officers"), "/officers"),
                    party == null ? null : party.value("/party"),
                    witness == null ? null : witness.value("/witness"),
                    Require.present(rightsTold, "/rightsTold"),
                    Require.text(partyStatement, "/partyStatement", TEXT),
                    Require.present(stopsDischarge, "/stopsDischarge"),
                    inventory(),
                    Require.present(signedAt, "/signedAt"),
                    Require.present(signedByParty, "/signedByParty"),
                    Require.present(handedOver, "/handedOver").value());
        }

        /** The lines get their numbers here, from 1 without a gap. */
        private List<SeizedItem> inventory() {
            List<Item> given = present(items, "/items");
            List<SeizedItem> numbered = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                numbered.add(given.get(i).value(i + 1, "/items/" + i));
            }
            return numbered;
        }
    }

    record Extension(@Nullable String reasons) {
        ExtendSeizure command() {
            return new ExtendSeizure(Require.text(reasons, "/reasons", OPINION));
        }
    }

    record Lift(
            @Nullable UUID id,
            @Nullable LocalDate receivedOn,
            @Nullable String reasons) {
        RequestLift command() {
            return new RequestLift(
                    new LiftRequestId(Require.idOrNew(id, "/id")),
                    Require.present(receivedOn, "/receivedOn"),
                    Require.text(reasons, "/reasons", TEXT));
        }
    }

    record Answer(
            @Nullable Boolean granted,
            @Nullable String answer,
            @Nullable LocalDate answeredOn) {
        AnswerLiftRequest command() {
            return new AnswerLiftRequest(
                    Require.present(granted, "/granted"),
                    Require.text(answer, "/answer", TEXT),
                    Require.present(answeredOn, "/answeredOn"));
        }
    }

    record Lifting(
            @Nullable LiftGround ground,
            @Nullable String reasons,
            @Nullable LocalDate liftedOn) {
        LiftSeizure command() {
            return new LiftSeizure(
                    Require.present(ground, "/ground"),
                    Require.text(reasons, "/reasons", OPINION),
                    Require.present(liftedOn, "/liftedOn"));
        }
    }

    record Return(
            @Nullable LocalDate returnedOn,
            @Nullable String receiver,
            @Nullable String remark) {
        ReturnItems command() {
            return new ReturnItems(
                    Require.present(returnedOn, "/returnedOn"),
                    Require.text(receiver, "/receiver", NAME),
                    Require.optionalText(remark, "/remark", OPINION));
        }
    }

    record HandOver(
            @Nullable LocalDate handedOverOn,
            @Nullable String authority,
            @Nullable String referral,
            @Nullable String receiver) {
        HandOverItems command() {
            return new HandOverItems(
                    Require.present(handedOverOn, "/handedOverOn"),
                    Require.text(authority, "/authority", NAME),
                    Require.text(referral, "/referral", NAME),
                    Require.text(receiver, "/receiver", NAME));
        }
    }
}
