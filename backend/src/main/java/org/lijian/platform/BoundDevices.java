package org.lijian.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** What sign-in has to know of the devices officers carry; the module that keeps them answers. */
public interface BoundDevices {
    /**
     * Lets a device pass that is enrolled for the officer and in use.
     *
     * @param key the key of the device
     * @throws org.lijian.shared.Problem naming why not
     */
    void require(UUID device, @Nullable String key, OfficerId officer);

    /** Whether it was taken out of use; so is one that is not known. */
    boolean isLocked(UUID device);
}
