package org.lijian.mobilesync;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lijian.mobilesync.DeviceRequests.DeviceView;
import org.lijian.mobilesync.DeviceRequests.EnrolDevice;
import org.lijian.mobilesync.DeviceRequests.EnrolledView;
import org.lijian.mobilesync.DeviceRequests.EnrolmentView;
import org.lijian.mobilesync.DeviceRequests.IssueEnrolment;
import org.lijian.mobilesync.DeviceRequests.LockDevice;
import org.lijian.mobilesync.NumberBlocks.DeviceNumbers;
import org.lijian.mobilesync.NumberBlocks.ReserveNumbers;
import org.lijian.mobilesync.NumberBlocks.ReturnNumbers;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Versioned;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class DeviceController {
    private final Devices devices;
    private final NumberBlocks numbers;

    DeviceController(Devices devices, NumberBlocks numbers) {
        this.devices = devices;
        this.numbers = numbers;
    }

    @PostMapping("/devices/{id}/number-blocks")
    @RolesAllowed("INSPECTOR")
    ResponseEntity<DeviceNumbers> reserveNumbers(
            @PathVariable DeviceId id,
            @RequestBody ReserveNumbers request,
            @RequestHeader(name = "Device-Key", required = false) @Nullable String key,
            CurrentOfficer officer) {
        return ResponseEntity.status(HttpStatus.CREATED).body(numbers.reserve(id, request, key, officer));
    }

    @GetMapping("/devices/{id}/numbers")
    @RolesAllowed({"ADMINISTRATOR", "SUPERVISOR"})
    DeviceNumbers listNumbersOfDevice(@PathVariable DeviceId id, CurrentOfficer officer) {
        return numbers.of(id, officer);
    }

    @PostMapping("/devices/{id}/number-returns")
    @RolesAllowed({"INSPECTOR", "SUPERVISOR"})
    DeviceNumbers returnNumbers(
            @PathVariable DeviceId id,
            @RequestBody ReturnNumbers request,
            @RequestHeader(name = "Device-Key", required = false) @Nullable String key,
            CurrentOfficer officer) {
        return numbers.takeBack(id, request, key, officer);
    }

    @PostMapping("/device-enrolments")
    @RolesAllowed({"ADMINISTRATOR", "SUPERVISOR"})
    ResponseEntity<EnrolmentView> issueDeviceEnrolment(@RequestBody IssueEnrolment request, CurrentOfficer officer) {
        return ResponseEntity.status(HttpStatus.CREATED).body(devices.issueEnrolment(request, officer));
    }

    @PostMapping("/devices")
    @RolesAllowed("INSPECTOR")
    ResponseEntity<EnrolledView> enrolDevice(
            @RequestBody EnrolDevice request,
            @RequestHeader(name = "Device-Key", required = false) @Nullable String key,
            CurrentOfficer officer) {
        EnrolledView enrolled = devices.enrol(request, key, officer);
        DeviceView device = enrolled.device();
        return Versioned.created("/api/v1/devices/" + device.id(), enrolled, device.version());
    }

    @GetMapping("/devices")
    @RolesAllowed({"ADMINISTRATOR", "SUPERVISOR"})
    Page<DeviceView> listDevices(PageRequest page, CurrentOfficer officer) {
        return devices.devices(page, officer);
    }

    @GetMapping("/devices/{id}")
    @RolesAllowed({"ADMINISTRATOR", "SUPERVISOR"})
    ResponseEntity<DeviceView> getDevice(@PathVariable DeviceId id, CurrentOfficer officer) {
        DeviceView device = devices.device(id, officer);
        return Versioned.ok(device, device.version());
    }

    @PostMapping("/devices/{id}/lock")
    @RolesAllowed({"ADMINISTRATOR", "SUPERVISOR"})
    ResponseEntity<DeviceView> lockDevice(
            @PathVariable DeviceId id,
            @RequestBody LockDevice request,
            ExpectedVersion expected,
            CurrentOfficer officer) {
        DeviceView device = devices.lock(id, request, expected, officer);
        return Versioned.ok(device, device.version());
    }
}
