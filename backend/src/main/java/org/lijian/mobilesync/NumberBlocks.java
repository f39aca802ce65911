package org.lijian.mobilesync;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.document.DocumentType;
import org.lijian.document.ReservedNumberView;
import org.lijian.document.ReservedNumbers;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.platform.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers that devices carry for documents handed over on the spot (设备预留文号). */
@Service
class NumberBlocks {
    private final ReservedNumbers numbers;
    private final DeviceMapper devices;
    private final DevicePass pass;
    private final ApplicationEventPublisher events;

    NumberBlocks(ReservedNumbers numbers, DeviceMapper devices, DevicePass pass, ApplicationEventPublisher events) {
        this.numbers = numbers;
        this.devices = devices;
        this.pass = pass;
        this.events = events;
    }

    /** 预留文号. */
    record ReserveNumbers(
            @Nullable UUID id,
            @Nullable DocumentType type,
            @Nullable Integer count) {}

    /** 交回文号. */
    record ReturnNumbers(
            @Nullable List<@Nullable String> numbers,
            @Nullable String reason) {}

    /** What a device was given and what became of it. */
    record DeviceNumbers(DeviceId device, List<ReservedNumberView> numbers) {}

    @Transactional
    DeviceNumbers reserve(DeviceId device, ReserveNumbers command, @Nullable String key, CurrentOfficer officer) {
        pass.require(device.value(), key, officer);
        devices.lock(device);
        DocumentType type = Require.present(command.type(), "/type");
        UUID block = Require.idOrNew(Require.present(command.id(), "/id"), "/id");
        List<ReservedNumberView> given =
                numbers.reserve(block, type, Require.present(command.count(), "/count"), device.value(), officer.id());
        events.publishEvent(new NumbersReserved(device, officer.id(), type.name(), given.size()));
        return new DeviceNumbers(device, given);
    }

    @Transactional(readOnly = true)
    DeviceNumbers of(DeviceId device, CurrentOfficer reader) {
        known(device, reader);
        return new DeviceNumbers(device, numbers.of(device.value()));
    }

    /** By the officer on the device, or by a supervisor where the device is lost. */
    @Transactional
    DeviceNumbers takeBack(DeviceId device, ReturnNumbers command, @Nullable String key, CurrentOfficer officer) {
        if (officer.has(Role.SUPERVISOR)) {
            known(device, officer);
        } else {
            pass.require(device.value(), key, officer);
        }
        List<@Nullable String> said = Require.notEmpty(command.numbers(), "/numbers");
        List<String> returned = said.stream()
                .map(number -> Require.text(number, "/numbers", 100))
                .toList();
        String reason = Require.text(command.reason(), "/reason", 500);
        int taken = numbers.takeBack(device.value(), returned, reason, officer.id());
        if (taken > 0) {
            events.publishEvent(new NumbersReturned(device, officer.id(), taken, reason));
        }
        return new DeviceNumbers(device, numbers.of(device.value()));
    }

    private void known(DeviceId id, CurrentOfficer reader) {
        Device device = devices.find(id);
        if (device == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        reader.requireToKnowOf(device.area(), id);
    }
}
