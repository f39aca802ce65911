package org.lijian.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Shuts out at once who is signed in on a device that was locked, however long their access token would be good; only what an outbox
 * still hands in is taken, because nothing that was done in the field may be lost.
 */
@Component
class LockedDevices implements HandlerInterceptor {
    private final BoundDevices devices;

    LockedDevices(BoundDevices devices) {
        this.devices = devices;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            UUID device = signedIn.device();
            boolean handsIn = handler instanceof HandlerMethod operation
                    && operation.hasMethodAnnotation(OpenToLockedDevices.class);
            if (device != null && !handsIn && devices.isLocked(device)) {
                throw PlatformRefusal.DEVICE_OUT_OF_USE.with();
            }
        }
        return true;
    }
}
