package org.lijian.mobilesync;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer filed from the field, and what became of it since.
 *
 * @param answer as a batch with it would be answered now
 */
record OwnCommand(
        CommandKind kind, @Nullable UUID target, Instant madeAt, CommandStatus status, BatchAnswer.Answer answer) {
    static OwnCommand of(KeptCommand command, boolean english) {
        return new OwnCommand(
                command.kind(),
                command.targetId(),
                command.madeAt(),
                command.status(),
                BatchAnswer.Answer.of(command, true, english));
    }
}
