package org.lijian.mobilesync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceStored;
import org.lijian.mobilesync.BatchAnswer.Answer;
import org.lijian.mobilesync.BatchAnswer.Outcome;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.OfficerDirectory;
import org.lijian.platform.OwnTransaction;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.JsonNode;

/**
 * Takes in what a device queued. A command is first kept, in a transaction of its own, and then done in another together with the note
 * that it was done: whenever the server or the network dies, sending the same again finishes what was begun and repeats nothing.
 */
@Component
class Outbox {
    private static final int MOST_COMMANDS = 500;
    private static final int WAITING_AT_ONCE = 200;
    private static final int WOKEN_AT_ONCE = 4;

    private final KeptCommandMapper commands;
    private final DeviceMapper devices;
    private final FieldCommands field;
    private final OwnTransaction own;
    private final KeptBodies bodies;
    private final OfficerDirectory officers;
    private final MobileSettings settings;
    private final LegalTime time;
    private final Semaphore atOnce = new Semaphore(WOKEN_AT_ONCE);

    Outbox(
            KeptCommandMapper commands,
            DeviceMapper devices,
            FieldCommands field,
            OwnTransaction own,
            KeptBodies bodies,
            OfficerDirectory officers,
            MobileSettings settings,
            LegalTime time) {
        this.commands = commands;
        this.devices = devices;
        this.field = field;
        this.own = own;
        this.bodies = bodies;
        this.officers = officers;
        this.settings = settings;
        this.time = time;
    }

    /** Every command is answered on its own; only a batch that cannot be this officer's is refused whole. */
    BatchAnswer take(SyncBatch batch, @Nullable String key, CurrentOfficer officer, boolean english) {
        List<SyncBatch.Command> said = Require.present(batch.commands(), "/commands");
        Device device = admit(batch, said.size(), key, officer);
        SyncBatch.Origin origin =
                new SyncBatch.Origin(device.id(), officer, AppVersion.required(batch.appVersion(), "/appVersion"));
        List<Object> taken = new ArrayList<>();
        Set<CommandId> doneBefore = new HashSet<>();
        for (SyncBatch.Command command : said) {
            taken.add(takeOne(command, origin, doneBefore, english));
        }
        doWaiting(officer);
        return new BatchAnswer(
                taken.stream()
                        .map(one -> one instanceof CommandId id
                                ? Answer.of(required(id), doneBefore.contains(id), english)
                                : (Answer) one)
                        .toList(),
                device.isLocked());
    }

    private Device admit(SyncBatch batch, int count, @Nullable String key, CurrentOfficer officer) {
        OfficerId whose = Require.present(batch.officer(), "/officer");
        if (!whose.equals(officer.id())) {
            throw MobileSyncRefusal.OUTBOX_OF_ANOTHER.with("officer", whose);
        }
        if (count > MOST_COMMANDS) {
            throw MobileSyncRefusal.BATCH_TOO_LONG.with("limit", MOST_COMMANDS, "count", count);
        }
        String appVersion = AppVersion.required(batch.appVersion(), "/appVersion");
        int pending = batch.pending() == null ? 0 : batch.pending();
        Require.that(pending, pending >= 0, "/pending", "不得为负", "is negative");
        DeviceId id = new DeviceId(Require.present(batch.device(), "/device"));
        return own.run(() -> {
            Device device = devices.find(id);
            if (device == null
                    || !device.opensWith(key)
                    || devices.heard(id, officer.id(), time.now(), appVersion, pending, batch.oldestPendingAt()) != 1) {
                throw MobileSyncRefusal.DEVICE_UNKNOWN.with();
            }
            return device;
        });
    }

    /** The id of the command that is kept now, or the answer to one that cannot be. */
    private Object takeOne(
            SyncBatch.Command said, SyncBatch.Origin origin, Set<CommandId> doneBefore, boolean english) {
        try {
            KeptCommand kept = keep(said, origin);
            if (kept.status() == CommandStatus.DONE) {
                doneBefore.add(kept.id());
            } else {
                attempt(kept.id(), origin.officer());
            }
            return kept.id();
        } catch (Problem refused) {
            return new Answer(
                    said.id(),
                    Outcome.REFUSED,
                    false,
                    null,
                    refused.refusal().code(),
                    english ? refused.en() : refused.zh(),
                    null,
                    english ? "It is not kept; the app keeps it and reports the fault" : "未留存；应用应继续保存本条并报告故障",
                    null,
                    null);
        }
    }

    private KeptCommand keep(SyncBatch.Command said, SyncBatch.Origin origin) {
        CommandId id = new CommandId(Require.idOrNew(Require.present(said.id(), "/id"), "/id"));
        JsonNode body = Require.present(said.body(), "/body");
        CommandKind kind = kind(said.kind());
        KeptCommand command = KeptCommand.received(
                said,
                id,
                kind,
                Require.present(said.madeAt(), "/madeAt"),
                bodies.kept(id, kind, said, body),
                origin,
                time.now());
        KeptCommand kept = own.run(() -> {
            try {
                commands.insert(command);
                return command;
            } catch (DuplicateKeyException known) {
                return required(id);
            }
        });
        if (!kept.saysTheSameAs(command)) {
            throw MobileSyncRefusal.COMMAND_ID_REUSED.with("id", id);
        }
        return kept;
    }

    private static CommandKind kind(@Nullable String said) {
        String name = Require.text(said, "/kind", 40);
        for (CommandKind kind : CommandKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return Require.that(CommandKind.REGISTER_LEAD, false, "/kind", "不认识的操作", "is no command that is known");
    }

    /** Does a command that is open, or writes down why not. */
    private void attempt(CommandId id, CurrentOfficer officer) {
        try {
            own.run(() -> {
                KeptCommand command = locked(id);
                if (command.isOpen()) {
                    requireAdmitted(command);
                    KeptCommand.Result result = field.run(command, versionOf(command), officer);
                    commands.save(command.done(result, time.now()));
                }
                return command;
            });
        } catch (Problem problem) {
            own.run(() -> {
                KeptCommand command = locked(id);
                KeptCommand failed = failed(command, problem);
                if (command.isOpen() && !failed.equals(command)) {
                    commands.save(failed);
                }
                return command;
            });
        }
    }

    private KeptCommand failed(KeptCommand command, Problem problem) {
        Instant now = time.now();
        RegionCode there = field.regionOf(command);
        RegionCode desk = Objects.requireNonNullElse(there, command.area());
        return HoldReason.of(problem, there != null)
                .map(reason -> command.held(desk, reason, problem, now))
                .orElseGet(() -> command.refused(desk, problem, now));
    }

    private void requireAdmitted(KeptCommand command) {
        if (AppVersion.of(command.appVersion()).isOlderThan(AppVersion.of(settings.leastAppVersion()))) {
            throw MobileSyncRefusal.APP_TOO_OLD.with(
                    "version", command.appVersion(), "least", settings.leastAppVersion());
        }
        if (Objects.requireNonNull(devices.find(command.deviceId())).isLocked()) {
            throw MobileSyncRefusal.DEVICE_LOCKED.with();
        }
    }

    private @Nullable Long versionOf(KeptCommand command) {
        CommandId after = command.afterId();
        if (after == null) {
            return command.expectedVersion();
        }
        KeptCommand before = commands.find(after);
        if (before == null
                || before.status() != CommandStatus.DONE
                || !before.officerId().equals(command.officerId())) {
            throw MobileSyncRefusal.PARENT_NOT_DONE.with("id", after);
        }
        return Objects.equals(before.resultId(), command.targetId())
                ? before.resultVersion()
                : command.expectedVersion();
    }

    /** Does what waits until nothing of it can be done any more. */
    private void doWaiting(CurrentOfficer officer) {
        boolean any = true;
        while (any) {
            any = false;
            List<CommandId> some = commands.waiting(officer.id(), null, WAITING_AT_ONCE);
            while (!some.isEmpty()) {
                for (CommandId id : some) {
                    attempt(id, officer);
                    any |= required(id).status() == CommandStatus.DONE;
                }
                some = commands.waiting(officer.id(), some.get(some.size() - 1), WAITING_AT_ONCE);
            }
        }
    }

    /** Does what an officer's commands wait for no longer. */
    void doWaitingOf(OfficerId officer) {
        officers.active(officer).ifPresent(this::doWaiting);
    }

    /**
     * Does what waited for the bytes, whoever filed it. The request that brought them still holds its connection here: only a few may ask
     * for a second one at a time, and what the others leave is done a little later.
     */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void bytesCame(EvidenceStored event) {
        if (atOnce.tryAcquire()) {
            try {
                commands.officersWaitingFor(event.evidenceId().text()).forEach(this::doWaitingOf);
            } finally {
                atOnce.release();
            }
        }
    }

    /** What was left when bytes came, and what a server that died had begun. Any copy may do it, and several at once. */
    @Scheduled(fixedDelayString = "${lijian.mobile.waiting:PT1M}", initialDelayString = "${lijian.mobile.waiting:PT1M}")
    void doAllWaiting() {
        commands.officersWaiting().forEach(this::doWaitingOf);
    }

    /**
     * Does a held command now, on the version of now, with the rights its officer has today where its desk is; its failure is the caller's
     * and leaves it held.
     */
    void apply(KeptCommand command) {
        CurrentOfficer officer = officers.active(command.officerId())
                .orElseThrow(() -> MobileSyncRefusal.OFFICER_LEFT.with())
                .in(command.area());
        KeptCommand.Result result = field.run(command, field.versionNow(command), officer);
        commands.save(command.done(result, time.now()));
    }

    private KeptCommand locked(CommandId id) {
        return Objects.requireNonNull(commands.lock(id), "it was just kept");
    }

    private KeptCommand required(CommandId id) {
        return Objects.requireNonNull(commands.find(id), "it was just kept");
    }
}
