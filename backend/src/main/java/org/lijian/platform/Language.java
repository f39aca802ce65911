package org.lijian.platform;

import jakarta.servlet.http.HttpServletRequest;

/** In which language a caller is answered. */
public final class Language {
    private Language() {}

    /** Chinese unless the caller names English before any Chinese. */
    public static boolean isEnglish(HttpServletRequest request) {
        return Problems.prefersEnglish(request);
    }
}
