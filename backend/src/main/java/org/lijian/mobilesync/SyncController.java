package org.lijian.mobilesync;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Language;
import org.lijian.platform.OpenToLockedDevices;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.RepeatsByItself;
import org.lijian.platform.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class SyncController {
    private final Outbox outbox;
    private final SyncDesk desk;

    SyncController(Outbox outbox, SyncDesk desk) {
        this.outbox = outbox;
        this.desk = desk;
    }

    @PostMapping("/sync-batches")
    @OpenToLockedDevices
    @RepeatsByItself
    @RolesAllowed("INSPECTOR")
    BatchAnswer sendBatch(
            @RequestBody SyncBatch request,
            @RequestHeader(name = "Device-Key", required = false) @Nullable String key,
            CurrentOfficer officer,
            HttpServletRequest http) {
        return outbox.take(request, key, officer, Language.isEnglish(http));
    }

    @GetMapping("/sync-commands")
    @RolesAllowed("INSPECTOR")
    Page<OwnCommand> listSyncCommands(
            @RequestParam(required = false) @Nullable CommandStatus status,
            PageRequest page,
            CurrentOfficer officer,
            HttpServletRequest http) {
        boolean english = Language.isEnglish(http);
        return desk.ofOfficer(status, page, officer).map(command -> OwnCommand.of(command, english));
    }

    @GetMapping("/held-commands")
    @RolesAllowed("SUPERVISOR")
    Page<HeldCommandSummary> listHeldCommands(
            @RequestParam(required = false) @Nullable CommandStatus status, PageRequest page, CurrentOfficer officer) {
        return desk.commands(status, page, officer);
    }

    @GetMapping("/held-commands/{id}")
    @RolesAllowed("SUPERVISOR")
    ResponseEntity<HeldCommandView> getHeldCommand(@PathVariable CommandId id, CurrentOfficer officer) {
        HeldCommandView command = desk.command(id, officer);
        return Versioned.ok(command, command.version());
    }

    @PostMapping("/held-commands/{id}/settlement")
    @RolesAllowed("SUPERVISOR")
    ResponseEntity<HeldCommandView> settleHeldCommand(
            @PathVariable CommandId id,
            @RequestBody SettleCommand request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        HeldCommandView command = desk.settle(id, request, expected, officer);
        return Versioned.ok(command, command.version());
    }

    @GetMapping("/unsynced-work")
    @RolesAllowed("SUPERVISOR")
    Page<UnsyncedWork> listUnsyncedWork(PageRequest page, CurrentOfficer officer) {
        return desk.unsynced(page, officer);
    }
}
