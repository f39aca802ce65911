package org.lijian.mobilesync;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.document.HandedOverPapers;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

/**
 * A command as the device gave it, which never changes, and what became of it.
 *
 * @param area whose desk it is on: that of what it is done to, where that is known, or of the officer when they sent it
 * @param body as {@link KeptBodies} keeps it
 * @param formText what the form says, where the paper that was handed over says something else
 */
record KeptCommand(
        CommandId id,
        DeviceId deviceId,
        OfficerId officerId,
        RegionCode area,
        CommandKind kind,
        @Nullable UUID targetId,
        @Nullable Long expectedVersion,
        @Nullable CommandId afterId,
        String body,
        String sha256,
        String appVersion,
        Instant madeAt,
        Instant receivedAt,
        CommandStatus status,
        @Nullable HoldReason reason,
        @Nullable String code,
        @Nullable String detailZh,
        @Nullable String detailEn,
        @Nullable String citation,
        @Nullable String formText,
        @Nullable UUID resultId,
        @Nullable Long resultVersion,
        @Nullable Instant settledAt,
        @Nullable OfficerId settledBy,
        @Nullable String settledReason,
        long version) {
    private static final int LONGEST_DETAIL = 2000;

    /** What a command that was done left behind. */
    record Result(UUID id, long version) {}

    static KeptCommand received(
            SyncBatch.Command said,
            CommandId id,
            CommandKind kind,
            Instant madeAt,
            KeptBodies.KeptBody body,
            SyncBatch.Origin origin,
            Instant now) {
        return new KeptCommand(
                id,
                origin.device(),
                origin.officer().id(),
                origin.officer().area(),
                kind,
                said.target(),
                said.expectedVersion(),
                said.after(),
                body.text(),
                body.sha256(),
                origin.appVersion(),
                madeAt.truncatedTo(ChronoUnit.MICROS),
                now.truncatedTo(ChronoUnit.MICROS),
                CommandStatus.RECEIVED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** Whether it may still be done. */
    boolean isOpen() {
        return status == CommandStatus.RECEIVED || status == CommandStatus.HELD;
    }

    boolean saysTheSameAs(KeptCommand other) {
        return officerId.equals(other.officerId) && sha256.equals(other.sha256);
    }

    KeptCommand done(Result result, Instant now) {
        return became(area, CommandStatus.DONE, null, null, result, now);
    }

    KeptCommand held(RegionCode desk, HoldReason why, Problem problem, Instant now) {
        return became(desk, CommandStatus.HELD, why, problem, null, now);
    }

    KeptCommand refused(RegionCode desk, Problem problem, Instant now) {
        return became(desk, CommandStatus.REFUSED, null, problem, null, now);
    }

    /** A supervisor decided about it. */
    KeptCommand settled(CommandStatus as, OfficerId by, String why, Instant now) {
        return new KeptCommand(
                id,
                deviceId,
                officerId,
                area,
                kind,
                targetId,
                expectedVersion,
                afterId,
                body,
                sha256,
                appVersion,
                madeAt,
                receivedAt,
                as,
                reason,
                code,
                detailZh,
                detailEn,
                citation,
                formText,
                resultId,
                resultVersion,
                now.truncatedTo(ChronoUnit.MICROS),
                by,
                why,
                version);
    }

    private KeptCommand became(
            RegionCode desk,
            CommandStatus as,
            @Nullable HoldReason why,
            @Nullable Problem problem,
            @Nullable Result result,
            Instant now) {
        return new KeptCommand(
                id,
                deviceId,
                officerId,
                desk,
                kind,
                targetId,
                expectedVersion,
                afterId,
                body,
                sha256,
                appVersion,
                madeAt,
                receivedAt,
                as,
                why,
                problem == null ? null : problem.refusal().code(),
                problem == null ? null : detail(problem, false),
                problem == null ? null : detail(problem, true),
                problem == null
                        ? null
                        : problem.refusal().citation().map(LegalCitation::text).orElse(null),
                problem == null ? formText : HandedOverPapers.formText(problem).orElse(formText),
                result == null ? null : result.id(),
                result == null ? null : result.version(),
                as == CommandStatus.HELD ? null : now.truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                version);
    }

    /** What was refused, and where in the command. */
    private static String detail(Problem problem, boolean english) {
        StringBuilder detail = new StringBuilder(english ? problem.en() : problem.zh());
        for (Problem.Violation violation : problem.violations()) {
            detail.append(english ? "; " : "；")
                    .append(violation.pointer())
                    .append(' ')
                    .append(english ? violation.en() : violation.zh());
        }
        return detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail.toString();
    }

    /** Says nothing of what it says. */
    @Override
    public String toString() {
        return "KeptCommand[" + id + ", " + kind + ", " + status + "]";
    }
}
