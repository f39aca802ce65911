package org.lijian.mobilesync;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.mobilesync.DeviceRequests.DeviceView;
import org.lijian.mobilesync.DeviceRequests.EnrolDevice;
import org.lijian.mobilesync.DeviceRequests.EnrolledView;
import org.lijian.mobilesync.DeviceRequests.EnrolmentView;
import org.lijian.mobilesync.DeviceRequests.IssueEnrolment;
import org.lijian.mobilesync.DeviceRequests.LockDevice;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Page;
import org.lijian.platform.PageRequest;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The phones and tablets of the bureau: who may use which, and which are locked. */
@Service
class Devices {
    private final DeviceMapper mapper;
    private final Officers officers;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    Devices(DeviceMapper mapper, Officers officers, LegalTime time, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.officers = officers;
        this.time = time;
        this.events = events;
    }

    /** A code for one officer and one device, told this once. */
    @Transactional
    EnrolmentView issueEnrolment(IssueEnrolment command, CurrentOfficer by) {
        OfficerView officer = officers.officer(Require.present(command.officer(), "/officer"));
        by.requireToKnowOf(officer.area(), officer.id());
        String code = Secrets.code();
        Enrolment enrolment = Enrolment.issued(
                code, officer.id(), Require.text(command.deviceName(), "/deviceName", 100), by.id(), time.now());
        mapper.insertEnrolment(enrolment);
        return new EnrolmentView(officer.id(), enrolment.deviceName(), code, enrolment.validUntil());
    }

    /**
     * Puts a device into use, or lets another officer use it. The first answer carries its key, which is never told again.
     *
     * @param key what a device that is enrolled already has to know
     */
    @Transactional
    EnrolledView enrol(EnrolDevice command, @Nullable String key, CurrentOfficer officer) {
        Instant now = time.now();
        DeviceId id = new DeviceId(Require.idOrNew(Require.present(command.id(), "/id"), "/id"));
        String code = Require.text(command.code(), "/code", 40).toUpperCase(Locale.ROOT);
        String appVersion = AppVersion.required(command.appVersion(), "/appVersion");
        Enrolment enrolment = mapper.lockEnrolment(Sha256.hex(code));
        if (enrolment == null || !enrolment.isFor(officer.id(), now)) {
            throw MobileSyncRefusal.CODE_NOT_VALID.with().at("/code");
        }
        Device known = mapper.lock(id);
        String made = null;
        if (known == null) {
            made = Secrets.key();
            mapper.insert(Device.enrolled(id, enrolment, officer.area(), made, now));
        } else if (known.isLocked() || !known.opensWith(key)) {
            throw MobileSyncRefusal.DEVICE_UNKNOWN.with();
        }
        mapper.useEnrolment(enrolment.codeSha256(), id, now);
        mapper.join(id, officer.id(), now, appVersion);
        events.publishEvent(new DeviceEnrolled(id, officer.id()));
        return new EnrolledView(DeviceView.of(required(id)), made);
    }

    @Transactional
    DeviceView lock(DeviceId id, LockDevice command, ExpectedVersion expected, CurrentOfficer by) {
        Device device = mapper.lock(id);
        if (device == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        by.requireToKnowOf(device.area(), id);
        ExpectedVersion.requireOne(
                mapper.saveLock(device.locked(command.reason(), by.id(), time.now()), expected.value()));
        events.publishEvent(new DeviceLocked(id, by.id()));
        return DeviceView.of(required(id));
    }

    @Transactional(readOnly = true)
    DeviceView device(DeviceId id, CurrentOfficer reader) {
        Device device = required(id);
        reader.requireToKnowOf(device.area(), id);
        return DeviceView.of(device);
    }

    @Transactional(readOnly = true)
    Page<DeviceView> devices(PageRequest page, CurrentOfficer reader) {
        List<Device> rows = mapper.list(reader.area().prefix(), page.after(), page.rows());
        return Page.of(rows, page.limit(), device -> device.id().value()).map(DeviceView::of);
    }

    private Device required(DeviceId id) {
        Device device = mapper.find(id);
        if (device == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        return device;
    }
}
