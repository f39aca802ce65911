package org.lijian.mobilesync;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.document.HandedOver;
import org.lijian.document.HandedOverPapers;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.OwnTransaction;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a supervisor sees what could not be applied, beside what is stored, and settles it. Nothing is ever deleted here. */
@Service
class SyncDesk {
    private static final Set<CommandStatus> UNSETTLED = EnumSet.of(CommandStatus.HELD, CommandStatus.REFUSED);

    private final KeptCommandMapper commands;
    private final DeviceMapper devices;
    private final FieldCommands field;
    private final Outbox outbox;
    private final HandedOverPapers papers;
    private final OwnTransaction own;
    private final KeptBodies bodies;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    SyncDesk(
            KeptCommandMapper commands,
            DeviceMapper devices,
            FieldCommands field,
            Outbox outbox,
            HandedOverPapers papers,
            OwnTransaction own,
            KeptBodies bodies,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.commands = commands;
        this.devices = devices;
        this.field = field;
        this.outbox = outbox;
        this.papers = papers;
        this.own = own;
        this.bodies = bodies;
        this.time = time;
        this.events = events;
    }

    @Transactional(readOnly = true)
    Page<HeldCommandSummary> commands(@Nullable CommandStatus status, PageRequest page, CurrentOfficer reader) {
        Set<CommandStatus> wanted = status == null ? UNSETTLED : Set.of(status);
        List<KeptCommand> rows = commands.desk(reader.area().prefix(), wanted, page.after(), page.rows());
        return Page.of(rows, page.limit(), command -> command.id().value()).map(HeldCommandSummary::of);
    }

    /** What became of what an officer filed from the field, unless it was done or {@code status} asks for others. */
    @Transactional(readOnly = true)
    Page<KeptCommand> ofOfficer(@Nullable CommandStatus status, PageRequest page, CurrentOfficer officer) {
        Set<CommandStatus> wanted =
                status == null ? EnumSet.complementOf(EnumSet.of(CommandStatus.DONE)) : Set.of(status);
        return Page.of(
                commands.ofOfficer(officer.id(), wanted, page.after(), page.rows()),
                page.limit(),
                command -> command.id().value());
    }

    @Transactional(readOnly = true)
    HeldCommandView command(CommandId id, CurrentOfficer reader) {
        return view(known(commands.find(id), id, reader), reader);
    }

    @Transactional(readOnly = true)
    Page<UnsyncedWork> unsynced(PageRequest page, CurrentOfficer reader) {
        List<UnsyncedWork> rows = devices.unsynced(reader.area().prefix(), page.after(), page.rows());
        return Page.of(rows, page.limit(), work -> work.officer().value());
    }

    /**
     * Applies it or sets it aside. A paper that is not what its form says is filed only by who has seen these two texts: where they have
     * not been seen yet, or the form has come to say something else since, it is held on with the texts of now. What waited for it is done.
     *
     * @throws Problem whatever else refuses the command now; it stays as it was then
     */
    HeldCommandView settle(CommandId id, SettleCommand command, ExpectedVersion expected, CurrentOfficer by) {
        try {
            HeldCommandView settled = own.run(() -> settled(id, command, expected, by));
            outbox.doWaitingOf(settled.command().officer());
            return settled;
        } catch (Problem refused) {
            if (HandedOverPapers.formText(refused).isEmpty()) {
                throw refused;
            }
            return own.run(() -> heldOn(known(commands.lock(id), id, by), expected, refused, by));
        }
    }

    private HeldCommandView heldOn(KeptCommand command, ExpectedVersion expected, Problem differs, CurrentOfficer by) {
        if (command.version() != expected.value()) {
            throw PlatformRefusal.STALE.with();
        }
        ExpectedVersion.requireOne(
                commands.save(command.held(command.area(), HoldReason.PAPER_DIFFERS, differs, time.now())));
        return view(Objects.requireNonNull(commands.find(command.id())), by);
    }

    private HeldCommandView settled(CommandId id, SettleCommand command, ExpectedVersion expected, CurrentOfficer by) {
        KeptCommand held = known(commands.lock(id), id, by);
        Settlement settlement = Require.present(command.settlement(), "/settlement");
        String reason = Require.text(command.reason(), "/reason", 500);
        if (held.version() != expected.value()) {
            throw PlatformRefusal.STALE.with();
        }
        if (!held.isOpen() && held.status() != CommandStatus.REFUSED) {
            throw MobileSyncRefusal.NOT_HELD.with();
        }
        if (settlement == Settlement.APPLY) {
            String form = held.formText();
            HandedOver paper = form == null ? null : field.handedOver(held);
            if (form != null && paper != null) {
                papers.accept(paper, form, reason, by.id());
            }
            outbox.apply(held);
        }
        KeptCommand now = Objects.requireNonNull(commands.find(id));
        CommandStatus as = settlement == Settlement.APPLY ? CommandStatus.DONE : CommandStatus.SET_ASIDE;
        ExpectedVersion.requireOne(commands.save(now.settled(as, by.id(), reason, time.now())));
        UUID subject = held.targetId() == null ? held.id().value() : held.targetId();
        events.publishEvent(new HeldCommandSettled(id, subject, by.id(), held.officerId(), held.kind(), settlement));
        return view(known(commands.find(id), id, by), by);
    }

    private HeldCommandView view(KeptCommand command, CurrentOfficer reader) {
        return new HeldCommandView(
                HeldCommandSummary.of(command),
                command.expectedVersion(),
                command.afterId(),
                command.detailZh(),
                command.citation(),
                bodies.shown(command),
                field.stored(command, reader),
                difference(command),
                command.settledAt(),
                command.settledBy(),
                command.settledReason(),
                command.resultId(),
                command.resultVersion(),
                command.version());
    }

    private @Nullable PaperDifference difference(KeptCommand command) {
        String form = command.formText();
        HandedOver paper = form == null ? null : field.handedOver(command);
        return form == null || paper == null ? null : PaperDifference.between(paper, form);
    }

    private static KeptCommand known(@Nullable KeptCommand command, CommandId id, CurrentOfficer reader) {
        if (command == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        reader.requireToKnowOf(command.area(), id);
        return command;
    }
}
