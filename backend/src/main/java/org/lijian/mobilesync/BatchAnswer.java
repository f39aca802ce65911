package org.lijian.mobilesync;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of every command of a batch, in its order.
 *
 * @param deviceLocked whether the device is locked: it deletes what it holds as soon as all of it was answered
 */
record BatchAnswer(List<Answer> answers, boolean deviceLocked) {
    BatchAnswer {
        answers = List.copyOf(answers);
    }

    /** What the device does with the command: only a held or refused one that was kept may leave the outbox as well. */
    enum Outcome {
        DONE,
        ALREADY_DONE,
        HELD,
        REFUSED
    }

    /**
     * @param kept whether the server has it for good; the device may then forget it
     * @param next what is to be done now, in plain words
     */
    record Answer(
            @Nullable UUID id,
            Outcome outcome,
            boolean kept,
            @Nullable HoldReason reason,
            @Nullable String code,
            @Nullable String detail,
            @Nullable String citation,
            @Nullable String next,
            @Nullable UUID resultId,
            @Nullable Long resultVersion) {
        static Answer of(KeptCommand command, boolean wasDone, boolean english) {
            return new Answer(
                    command.id().value(),
                    outcome(command.status(), wasDone),
                    true,
                    command.reason(),
                    command.code(),
                    english ? command.detailEn() : command.detailZh(),
                    command.citation(),
                    next(command, english),
                    command.resultId(),
                    command.resultVersion());
        }

        private static Outcome outcome(CommandStatus status, boolean wasDone) {
            return switch (status) {
                case DONE -> wasDone ? Outcome.ALREADY_DONE : Outcome.DONE;
                case RECEIVED, HELD -> Outcome.HELD;
                case REFUSED, SET_ASIDE -> Outcome.REFUSED;
            };
        }

        private static @Nullable String next(KeptCommand command, boolean english) {
            if (command.status() == CommandStatus.DONE) {
                return null;
            }
            if (command.status() == CommandStatus.SET_ASIDE) {
                return command.settledReason();
            }
            HoldReason reason = command.reason();
            if (reason != null) {
                return reason.next(english);
            }
            return english
                    ? "Correct what it says and send it as a new command; this one is kept"
                    : "请更正内容后作为新的操作发送；本条已留存";
        }
    }
}
